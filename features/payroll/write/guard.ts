import type { Attempt } from '../../../base/problems/problem';
import type { BookDate } from '../../../base/values/dates';
import type { Finding, Findings } from '../../../base/words/finding';
import type { BookedEntries, MemorialEntry } from '../read/memorial';
import type { Chart, PayrollBooks } from '../read/readBooks';

/** The result of writing one entry. */
export type EntryOutcome =
	| { kind: 'written'; entry: MemorialEntry; note?: Finding }
	/** Booked, but this execution may write no more; the guard has the reason. */
	| { kind: 'stopped'; entry: MemorialEntry; because: Readonly<Findings> }
	| { kind: 'closed'; problem: Finding }
	/** An entry with its reference exists, with other content; `others` are the entries of its run. */
	| { kind: 'exists'; voucher: string; others: string[] }
	/** Certainly not booked. */
	| { kind: 'refused'; problem: Finding }
	/** Booked or not. */
	| { kind: 'unknown'; problem: Finding };

export interface WriteContext {
	books: PayrollBooks;
	booked: BookedEntries;
	chart: Chart;
	guard: RunGuard;
}

interface PendingReadBack {
	entry: MemorialEntry;
	check(read: Attempt<MemorialEntry[]>): Promise<void>;
}

/** The state of one execution for all runs: whether it may write, what it sent, and which dates are closed. */
export class RunGuard {
	/** Whether a booking of this execution was read back as it was sent. */
	isTried = false;
	/** Booked, not read back yet. */
	readonly unread: PendingReadBack[] = [];
	/** Why no more may be written, for any run; null while it may. */
	stoppedBecause: Readonly<Findings> | null = null;
	/** Dates that the service refused as closed: no entry is sent for them again. */
	readonly refused = new Map<BookDate, Finding>();
}
