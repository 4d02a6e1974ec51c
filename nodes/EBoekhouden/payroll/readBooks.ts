import type { Payroll } from '../../shared/items/payroll';
import {
	addMonths,
	addYears,
	daysBetween,
	firstOfMonth,
	isMonday,
	type BookDate,
	type DateRange,
} from '../../shared/values/dates';
import { callsLeftADay, type DaysCalls } from '../../shared/values/quota';
import { BookedEntries } from './bookedEntries';
import type { Chart } from './chart';
import type { MemorialEntry } from './memorial';
import type { Books, Pace } from './payrollBooks';
import { lookedAt, planLook, type Look } from './quietLook';
import { callsForWhole } from './readingCalls';
import { startOf } from './startOf';
import type { SyncSettings } from './settings';
import { parseVoucher } from './voucher';

/** What stands in the books, and the chart that it is read with. */
export interface BooksReading {
	chart: Chart;
	booked: BookedEntries;
	/** The payrolls, as far as what is booked of them was read. */
	payrolls: readonly Payroll[];
	/** As far as they are known by now. */
	calls: DaysCalls;
}

export interface ReadingPlan {
	payrolls: readonly Payroll[];
	books: Books;
	settings: SyncSettings;
	today: BookDate;
}

/** All memorial entries from a year before the earliest start to a year ahead: one of ours may stand under any date. */
export async function readWhole(plan: ReadingPlan): Promise<BooksReading> {
	const { books, payrolls, today } = plan;
	const before = books.callsMade();
	const entries = await books.memorials(windowFor(plan));
	const whole = books.callsMade() - before;
	const quiet = Math.min(whole, lookAsOf(plan, paceOf(entries, today))?.calls ?? whole);
	return { ...(await withChart(entries, plan)), payrolls, calls: { whole, quiet } };
}

/** On a day on which nothing seems to differ; null when all are to be read at once, as on one day a week. */
export async function readQuietly(plan: ReadingPlan): Promise<BooksReading | null> {
	if (isMonday(plan.today)) return null;
	return plan.books.readsEach ? await readOwn(plan) : await readDates(plan);
}

/**
 * Our own under any date, where the entries themselves are what takes calls: they are enough to see that nothing
 * differs. Those of other hands are read with all others.
 */
async function readOwn(plan: ReadingPlan): Promise<BooksReading> {
	const { books, payrolls } = plan;
	const isOwn = (voucher: string) => payrolls.some(({ source }) => parseVoucher(voucher, source) !== null);
	const entries = await books.memorials(windowFor(plan), isOwn);
	return { ...(await withChart(entries, plan)), payrolls, calls: { whole: 0, quiet: 0 } };
}

/**
 * Those on the dates of the journals alone, which is enough to see that nothing differs; null when that takes
 * hardly fewer calls than all of them.
 */
async function readDates(plan: ReadingPlan): Promise<BooksReading | null> {
	const { books, payrolls, today } = plan;
	const dates = datesOf(plan);
	const between = spanOf(dates);
	if (!between) return null;
	const pace = await books.pace(dates);
	const look = pace && lookAsOf(plan, pace);
	if (!look) return null;
	const entries: MemorialEntry[] = [];
	for (const range of look.ranges) entries.push(...(await books.memorials(range)));
	return {
		...(await withChart(entries, plan)),
		payrolls: payrolls.map((payroll) => lookedAt(payroll, look)),
		calls: { whole: callsForWhole(windowFor(plan), { ...between, to: today }, pace), quiet: look.calls },
	};
}

/** A day with a booking reads both. */
const WORTHWHILE = 0.75;

/** Null when all can be read instead, with hardly more calls. */
function lookAsOf(plan: ReadingPlan, pace: Pace): Look | null {
	const dates = datesOf(plan);
	const between = spanOf(dates);
	if (!between) return null;
	const whole = callsForWhole(windowFor(plan), { ...between, to: plan.today }, pace);
	const callsADay = callsLeftADay(whole, bookingsAMonth(plan));
	const always = monthsOf(plan, between.from);
	const look = planLook({ ...plan, dates, always, callsADay }, pace);
	const isAllowed = look.isWhole || whole > callsADay;
	return isAllowed && look.calls <= whole * WORTHWHILE ? look : null;
}

/** Dates of journals in the last month: on so many days something was booked, or less. */
export function bookingsAMonth({ payrolls, today }: ReadingPlan): number {
	const entries = payrolls.flatMap(({ journals }) => journals).flatMap((journal) => journal.entries);
	const isRecent = (date: BookDate) => date <= today && date > addMonths(today, -1);
	return new Set(entries.map(({ date }) => date).filter(isRecent)).size;
}

/** By the numbers of the memorial entries, which count all mutations. */
function paceOf(entries: readonly MemorialEntry[], today: BookDate): Pace {
	const numbers = entries.map(({ number }) => Number(number));
	const lowest = numbers.reduce((a, b) => Math.min(a, b), Infinity);
	const highest = numbers.reduce((a, b) => Math.max(a, b), 0);
	const first = entries.reduce((a, { date }) => (date < a ? date : a), today);
	const days = Math.max(1, daysBetween(first, today));
	return { aDay: Math.max(0, highest - lowest) / days, before: lowest };
}

async function withChart(
	entries: MemorialEntry[],
	plan: ReadingPlan,
): Promise<Pick<BooksReading, 'chart' | 'booked'>> {
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
	const entries = plan.payrolls.flatMap(({ journals }) => journals).flatMap((journal) => journal.entries);
	const dates = [...new Set(entries.map(({ date }) => date))].sort();
	return [...new Set([...dates, ...(dates[0] === undefined ? [] : monthsOf(plan, dates[0]))])].sort();
}

function monthsOf({ settings, today }: ReadingPlan, first: BookDate): BookDate[] {
	const months: BookDate[] = [];
	if (settings.closedPeriods !== 'nextOpenPeriod') return months;
	for (let date = firstOfMonth(first); date <= today; date = addMonths(date, 1)) months.push(date);
	return months;
}

function spanOf(dates: readonly BookDate[]): DateRange | null {
	const [from, to] = [dates[0], dates.at(-1)];
	return from === undefined || to === undefined ? null : { from, to };
}
