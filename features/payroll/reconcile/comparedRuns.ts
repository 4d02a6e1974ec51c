import type { Payroll } from '../item';
import type { Money } from '../../../base/values/money';
import { Amounts, type PlacedAmount } from '../read/amounts';
import type { ForeignMatch } from '../compare/foreignBookings';
import { writtenText } from '../read/description';
import { countsFor, type ReadEntry } from '../read/memorial';
import { hasRuling, viewOf, type RunView } from '../compare/runView';
import { isLeft, NO_REASON } from '../compare/left';
import type { ViewContext } from '../compare/difference';
import { startOf } from '../settings';
import { isOfYear, rangeOfYear, type YearReading } from './readYear';

/** One company's payroll of a year, and the books that were read. */
export interface CompanyYear {
	payroll: Payroll;
	year: number;
	views: readonly RunView[];
	/** Of the other companies that are compared with the same books. */
	viewsOfOthers: readonly RunView[];
	context: ViewContext;
	/** The entries of others. */
	foreign: readonly ReadEntry[];
	foreignMatches: ReadonlyMap<RunView, ForeignMatch>;
	/** Those of them that a person said are something else. */
	accepted: ReadonlySet<ReadEntry>;
	reading: YearReading;
	/** When it was read: `2026-11-22 05:10`. */
	readAt: string;
}

/** The first day of the year from which its payroll counts, and the last. */
export function spanOf({ payroll, year }: Pick<CompanyYear, 'payroll' | 'year'>) {
	const { from, to } = rangeOfYear(year);
	const start = startOf(payroll);
	const companyName = payroll.companyName || payroll.company;
	return { companyName, year, since: start > from ? start : from, until: to };
}

/** The part of a run and of its bookings that counts for the year, whatever a person decided about it. */
export interface ComparedRun {
	view: RunView;
	payroll: readonly PlacedAmount[];
	booked: readonly PlacedAmount[];
	/** Payroll minus bookings. */
	difference: readonly PlacedAmount[];
	/** Whether cost centres were compared too. */
	isByCentre: boolean;
	entries: readonly ReadEntry[];
	/** Whether a person decided that the books differ from it. */
	isSettled: boolean;
	/** Entries of others that may be its booking, for which a person may leave it. */
	byOthers: readonly ReadEntry[];
}

export function comparedRun(view: RunView, { year, context, foreignMatches }: CompanyYear): ComparedRun {
	const plain = viewOf({ ...view, ruling: null }, context);
	const ofYear = <Placed extends { date: string }>(placed: readonly Placed[]) =>
		placed.filter(({ date }) => isOfYear(date, year));
	const due = Amounts.of(plain.expected);
	// Cost centres that are not compared are not shown as a difference.
	const isByCentre = due.minus(plain.booked).minus(plain.difference).isNothing();
	const sums = (amounts: Amounts) => ofYear((isByCentre ? amounts : amounts.perAccount()).list());
	const reason = foreignMatches.get(view)?.reason ?? NO_REASON;
	return {
		view,
		payroll: sums(due),
		booked: sums(plain.booked),
		difference: ofYear(plain.difference.list()),
		isByCentre,
		entries: view.bookedEntries.filter((entry) => isOfYear(countsFor(entry), year)),
		isSettled: isLeft(view, reason) || hasRuling(view, 'reverse'),
		byOthers: reason.entries,
	};
}

/** Whether any part of it is in the year. */
export function isOfTheYear({ payroll, booked, entries }: ComparedRun): boolean {
	return payroll.length > 0 || booked.length > 0 || entries.length > 0;
}

/** The amount with debit positive, as it is shown. */
export function debit({ amount }: { amount: Money }): Money {
	return amount.neg();
}

/** The name that people use; a run that is gone from the payroll has it in its booking. */
export function comparedName({ journal, run, bookedEntries: [first] }: RunView): string {
	return journal?.description || (first && writtenText(first)) || run;
}
