import type { Payroll } from '../../shared/items/payroll';
import {
	addMonths,
	addYears,
	firstOfMonth,
	isMonday,
	type BookDate,
	type DateRange,
} from '../../shared/values/dates';
import { BookedEntries } from './bookedEntries';
import type { Chart } from './chart';
import type { MemorialEntry } from './memorial';
import type { Books } from './payrollBooks';
import { startOf } from './startOf';
import type { SyncSettings } from './settings';

/** What stands in the books, and the chart that it is read with. */
export interface BooksReading {
	chart: Chart;
	booked: BookedEntries;
}

export interface ReadingPlan {
	payrolls: readonly Payroll[];
	books: Books;
	settings: SyncSettings;
	today: BookDate;
}

/** All memorial entries from a year before the earliest start to a year ahead: one of ours may stand under any date. */
export async function readWhole(plan: ReadingPlan): Promise<BooksReading> {
	return await withChart(await plan.books.memorials(windowFor(plan)), plan);
}

/**
 * Those on the dates of the journals alone, which is enough to see that nothing differs; null when that takes no fewer
 * calls than all of them, and once a week.
 */
export async function readDates(plan: ReadingPlan): Promise<BooksReading | null> {
	const dates = datesOf(plan);
	if (dates.length === 0 || isMonday(plan.today)) return null;
	const entries = await plan.books.memorialsOn(dates, windowFor(plan));
	return entries && (await withChart(entries, plan));
}

async function withChart(entries: MemorialEntry[], plan: ReadingPlan): Promise<BooksReading> {
	const { payrolls, books } = plan;
	const booked = new BookedEntries(entries, windowFor(plan), payrolls[0]?.source ?? '');
	const lines = payrolls
		.flatMap(({ journals }) => journals)
		.flatMap((journal) => journal.entries)
		.flatMap((entry) => entry.lines);
	const costCentres = booked.usesCostCentres() || lines.some(({ costCentre }) => costCentre !== '');
	return { chart: await books.chart({ costCentres }), booked };
}

function windowFor({ payrolls, today }: ReadingPlan): DateRange {
	const starts = payrolls.map(startOf);
	return { from: addYears(starts.sort()[0] ?? today, -1), to: addYears(today, 1) };
}

/** Of the journals, and the first days of months where differences of closed dates are booked. */
function datesOf(plan: ReadingPlan): BookDate[] {
	const { payrolls, settings, today } = plan;
	const entries = payrolls.flatMap(({ journals }) => journals).flatMap((journal) => journal.entries);
	const dates = [...new Set(entries.map(({ date }) => date))].sort();
	const [first] = dates;
	if (first === undefined || settings.closedPeriods !== 'nextOpenPeriod') return dates;
	const months: BookDate[] = [];
	for (let date = firstOfMonth(first); date <= today; date = addMonths(date, 1)) months.push(date);
	return [...new Set([...dates, ...months])].sort();
}
