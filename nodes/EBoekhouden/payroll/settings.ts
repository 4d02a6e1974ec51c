import type { BookDate } from '../../shared/values/dates';

/** How a user wants the books to follow the payroll. */
export interface SyncSettings {
	/** Write nothing, only say what would be written. */
	preview: boolean;
	/** Code of the header account; '' for the account called *Verrekeningen*. */
	clearingAccount: string;
	/** Nothing is written up to and including this date; '' for no such date. */
	closedUntil: BookDate | '';
	/** Book the difference, or take the old entry back and book the new one whole. */
	correction: 'difference' | 'reverse';
	/** What to do about an entry of ours that was edited by hand. */
	handEdits: 'restore' | 'report';
	/** What to do about a run that is booked and no longer in the payroll. */
	vanishedRuns: 'report' | 'reverse';
	/** Leave the difference of a closed date, or book it on the first day of the first open month after it. */
	closedPeriods: 'report' | 'nextOpenPeriod';
	/** What a person settled for runs: `887=book, 888=leave`. */
	decisions: string;
	/** Takes up to five cents by which a journal is off; '' for none. */
	roundingAccount: string;
}
