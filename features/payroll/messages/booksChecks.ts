import { look, start } from '../../../base/words/advice';
import { inBoth } from '../../../base/words/language';
import { type Messages, notice } from '../../../base/words/message';
import { counted } from '../../../base/words/nouns';
import { REPORTED_FROM } from '../../../base/values/quota';
import type { Side } from '../read/memorial';
import { DUTCH_SIDES } from './words';

type SideNotVerified = {
	mutation: string;
	ledgerAccount: string;
	before: string;
	after: string;
	amount: string;
	side: Side;
	/** Nothing in the books shows whether a balance is positive in debit. */
	sideAssumed?: true;
};

/** The executions of a month that fit; some calls are left for what is booked. */
const daysIn = inBoth((calls: number, limit: number) => {
	const days = Math.max(1, Math.floor((REPORTED_FROM * limit) / calls));
	return [counted(days, 'day', 'days'), counted(days, 'dag', 'dagen')];
});

/** Findings about the books, for any kind of booking. */
export const booksChecks = {
	/**
	 * Behind what was booked: `amount` on `side`. `before` and `after` are balances, positive in debit; '' when not read.
	 */
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
		look(
			'e-Boekhouden',
			'ask',
			`Look once in e-Boekhouden at the ledger card of ${ledgerAccount}: mutation ${mutation} must be there with ${t.amount(amount)} in ${side}.`,
			`Kijk één keer in e-Boekhouden op de grootboekkaart van ${ledgerAccount}: mutatie ${mutation} moet daar met ${t.amount(amount)} ${DUTCH_SIDES[side]} staan.`,
		),
	],
	/** Calls that read mutations: in this execution, extrapolated to a month, and the maximum. */
	quotaForecast: notice(({ calls, forecast, limit }: { calls: number; forecast: number; limit: number }) => [
		`Reading all mutations takes ${calls} calls. A month of daily executions comes to about ${forecast}, and e-Boekhouden allows ${limit}.`,
		`Alle mutaties lezen kost ${calls} aanroepen. Een maand van dagelijkse uitvoeringen komt op ongeveer ${forecast}, en e-Boekhouden staat er ${limit} toe.`,
		start(
			`Let the workflow run on at most ${daysIn.en(calls, limit)} a month, before booking comes to a stop for the rest of one.`,
			`Laat de workflow hooguit ${daysIn.nl(calls, limit)} per maand lopen, voordat het boeken voor de rest van een maand stilvalt.`,
		),
	]),
} satisfies Messages;
