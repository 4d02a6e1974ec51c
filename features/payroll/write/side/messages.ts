import type { Messages } from '../../../../base/words/message';

/** What the look at the side of a first booking says: balances of an account around it, positive in debit. */
export const bookedSide = {
	/** Behind what was booked: `amount` on `side`. Balances are '?' when not read. */
	sideNotVerified: [
		'Not verified that debit and credit are right: the balance of ledger account {ledgerAccount} {because:unread=could not be read|changed=changed by another amount|assumed=changed rightly, but no payment shows on which side it is positive} (from {before:money} to {after:money}).',
		'Niet vastgesteld dat debet en credit kloppen: het saldo van grootboekrekening {ledgerAccount} {because:unread=kon niet worden gelezen|changed=veranderde met een ander bedrag|assumed=veranderde goed, maar geen betaling laat zien aan welke kant het positief is} (van {before:money} naar {after:money}).',
		[
			'Look once in e-Boekhouden at the ledger card of {ledgerAccount}: mutation {mutation} must be there with {amount:money} in {side:debit=debit|credit=credit}.',
			'Kijk één keer in e-Boekhouden op de grootboekkaart van {ledgerAccount}: mutatie {mutation} moet daar met {amount:money} {side:debit=debet|credit=credit} staan.',
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
