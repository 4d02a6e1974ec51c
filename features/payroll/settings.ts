import type { Payroll } from './item';
import { periodRange, type BookDate } from '../../base/values/dates';

/** How a user wants the books to follow the payroll. */
export interface BookingSettings {
	/** Write nothing, only report what would be written. */
	preview: boolean;
	/** Code of the header account; '' for the account called *Verrekeningen*. */
	clearingAccount: string;
	/** Nothing is written up to and including this date; '' for no such date. */
	closedUntil: BookDate | '';
	/** Book the difference, or reverse the old entry and book the new one whole. */
	correction: 'difference' | 'reverse';
	/** What to do about an entry of ours that was edited by hand. */
	handEdits: 'restore' | 'report';
	/** What to do about a run that is booked and no longer in the payroll. */
	vanishedRuns: 'report' | 'reverse';
	/** Leave the difference of a closed date, or book it on the first day of the first open month after it. */
	closedPeriods: 'report' | 'nextOpenPeriod';
	/** What a person decided for runs: `887=book, 888=leave`. */
	decisions: string;
	/** Answers to questions that were just asked; they override the decisions. */
	answers?: string;
	/** Prints of what a page showed: only that is written, and what was answered there; '' for no page. */
	shown?: string;
	/** The account for differences of up to five cents in a journal; '' for none. */
	roundingAccount: string;
	/** The answer of a reviewer; left out where no sign-off is needed. */
	signOff?: SignOff;
}

/** A person must approve what is written. A preview shows what is to be approved. */
export interface SignOff {
	answer: 'approved' | 'declined' | 'none';
	/** The fingerprints that were shown: one for each company. */
	fingerprints: readonly string[];
	/** The address that was asked: who answered is not known. */
	askedAddress: string;
	/** `2026-05-31 14:05`, in Dutch time; '' when it is not known. */
	answeredAt: string;
	/** The account and administration to write to: an approval for one does not count for another. */
	where?: string;
}

/** The first day of the period from which a company's payroll is booked. */
export function startOf({ scope, periodsPerYear }: Pick<Payroll, 'scope' | 'periodsPerYear'>): BookDate {
	return periodRange(scope.fromYear, scope.fromPeriod, periodsPerYear).from;
}
