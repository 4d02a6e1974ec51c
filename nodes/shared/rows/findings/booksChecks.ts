import type { Side } from './payroll';

/** What is found of the books themselves, whatever is booked in them. */
export type BooksCheckFindings = {
	/** `before` and `after` are balances, positive in debit; '' when unread. `amount` on `side` is what was booked. */
	sideNotVerified: {
		mutation: string;
		ledgerAccount: string;
		before: string;
		after: string;
		amount: string;
		side: Side;
	};
	/** Calls that read mutations: in this execution, as many as that makes in a month, and how many are allowed. */
	quotaForecast: { calls: number; forecast: number; limit: number };
};
