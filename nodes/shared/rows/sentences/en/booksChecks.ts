import type { BooksCheckFindings } from '../../findings/booksChecks';
import type { Sentences } from '../sentence';

export const booksChecks: Sentences<BooksCheckFindings> = {
	sideNotVerified: {
		what: ({ mutation, ledgerAccount, before, after }, t) =>
			before === '' || after === ''
				? `Mutation ${mutation} was booked; that debit and credit are right could not be verified, because the balance of ledger account ${ledgerAccount} could not be read.`
				: `Mutation ${mutation} was booked; that debit and credit are right could not be verified: the balance of ledger account ${ledgerAccount} was ${t.amount(before)} and is ${t.amount(after)}.`,
		todo: ({ mutation, ledgerAccount, amount, side }, t) =>
			`Look once in e-Boekhouden at the ledger card of ${ledgerAccount}: mutation ${mutation} must stand there with ${t.amount(amount)} in ${side}.`,
	},
	quotaForecast: {
		what: ({ calls, forecast, limit }) =>
			`Reading all mutations takes ${calls} calls. A month of daily executions comes to about ${forecast}, and e-Boekhouden allows ${limit}.`,
		todo: 'Let the start be later or the workflow run less often, before booking comes to a stop for the rest of a month.',
	},
};
