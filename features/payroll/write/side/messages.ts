import type { Messages } from '../../../../base/words/message';
import { DUTCH_SIDES } from '../../messages/words';
import type { Side } from '../../read/memorial';

/** Balances of an account around the first booking, positive in debit; '' when not read. */
type Balances = { mutation: string; ledgerAccount: string; before: string; after: string };

type SideNotVerified = Balances & {
	amount: string;
	side: Side;
	/** Nothing in the books shows whether a balance is positive in debit. */
	sideAssumed?: true;
};

/** What the look at the side of a first booking says. */
export const bookedSide = {
	/** Behind what was booked: `amount` on `side`. */
	sideNotVerified: (
		{ mutation, ledgerAccount, before, after, amount, side, sideAssumed }: SideNotVerified,
		t,
	) => [
		before === '' || after === ''
			? `It could not be verified that debit and credit are right, because the balance of ledger account ${ledgerAccount} could not be read.`
			: `It could not be verified that debit and credit are right: the balance of ledger account ${ledgerAccount} was ${t.amount(before)} and is ${t.amount(after)}${sideAssumed ? ', and no payment shows on which side a balance is positive' : ''}.`,
		before === '' || after === ''
			? `Of debet en credit kloppen, is niet vastgesteld, want het saldo van grootboekrekening ${ledgerAccount} kon niet worden gelezen.`
			: `Of debet en credit kloppen, is niet vastgesteld: het saldo van grootboekrekening ${ledgerAccount} was ${t.amount(before)} en is ${t.amount(after)}${sideAssumed ? ', en geen betaling laat zien aan welke kant een saldo positief is' : ''}.`,
		[
			`Look once in e-Boekhouden at the ledger card of ${ledgerAccount}: mutation ${mutation} must be there with ${t.amount(amount)} in ${side}.`,
			`Kijk één keer in e-Boekhouden op de grootboekkaart van ${ledgerAccount}: mutatie ${mutation} moet daar met ${t.amount(amount)} ${DUTCH_SIDES[side]} staan.`,
		],
	],
	bookedOnWrongSide: [
		'Mutation {mutation} moved the balance of ledger account {ledgerAccount} from {before:money} to {after:money}, which is the wrong way round: debit and credit seem to have changed places. Nothing more is written.',
		'Door mutatie {mutation} ging het saldo van grootboekrekening {ledgerAccount} van {before:money} naar {after:money}, en dat is de verkeerde kant op: debet en credit lijken verwisseld. Er wordt niets meer geboekt.',
		[
			'If the mutation is right, start again. If not, delete it and report this to the makers.',
			'Klopt de mutatie? Start dan opnieuw. Zo niet, verwijder haar en meld dit aan de makers.',
		],
	],
} as const satisfies Messages;
