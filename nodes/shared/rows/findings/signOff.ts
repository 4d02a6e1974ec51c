import type { NoFacts } from './finding';

/** `askedAddress` is who was asked by mail; `answeredAt` the time of the answer, `2026-05-31 14:05` in Dutch time. */
type Answered = { askedAddress: string; answeredAt: string };

/** What is found where a reviewer must approve what is booked. */
export type SignOffFindings = {
	/** A preview says what is to be approved: the fingerprint stands for all entries of a company. */
	signOffAsked: { entries: number; fingerprint: string };
	/** There is nothing that somebody must approve. */
	nothingToSign: NoFacts;
	/** There is, but the setting `preview` is on: no mail is sent. */
	signOffNotSent: NoFacts;
	/** More lines than one page holds: what cannot be shown whole is not asked. */
	signOffTooLarge: { lines: number };
	/** One mail for clients of a reviewer: all of them, unless they do not fit on one page. */
	signOffSent: { askedAddress: string; clients: number; runs: number };
	/** The workflow that asks a reviewer could not be started; `text` is what n8n says. */
	reviewerNotAsked: { askedAddress: string; text: string };
	/** Said of what was written. */
	bookedAsApproved: Answered;
	/** Payroll or books are not what was approved. */
	changedSinceApproval: Answered & { fingerprint: string };
	/** The books would have it written in another way than was approved. */
	entryNotApproved: { date: string; on: string };
	signOffDeclined: Answered;
	signOffNotAnswered: { askedAddress: string };
	/** No fingerprint came with the approval. */
	signOffMissing: NoFacts;
	/** What was approved stands in the books by now, or is not wanted any more. */
	nothingLeftToBook: Answered;
};
