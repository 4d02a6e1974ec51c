import type { Journal, Payroll } from '../item';
import {
	addMonths,
	addYears,
	daysBetween,
	firstOfMonth,
	isMonday,
	type BookDate,
	type DateRange,
} from '../../../base/values/dates';
import type { Money } from '../../../base/values/money';
import { addAll } from '../../../base/values/records';
import type { DaysCalls } from '../../../base/values/quota';
import { BookedEntries } from './bookedEntries';
import type { Chart } from './chart';
import { parseVoucher, type MemorialEntry, type NewMemorialEntry } from './memorial';
import { callsForWhole, planLook, type Look, type Pace } from './quietLook';
import { startOf, type BookingSettings } from '../settings';

/** The bookings and the chart of the books. */
export interface BooksReading {
	chart: Chart;
	booked: BookedEntries;
	/** Calls that read mutations, as far as they are known by now. */
	calls: DaysCalls;
	/** Whether all dates were read, with the foreign bookings. */
	isWhole: boolean;
	/** The maximum number of rows that an entry may have. */
	mostRows?: number;
}

export interface ReadingPlan {
	/** The source of all these payrolls, with which the Boekstuk of their entries begins. */
	source: string;
	payrolls: readonly Payroll[];
	books: PayrollBooks;
	settings: BookingSettings;
	today: BookDate;
}

/** All memorial entries from a year before the earliest start to a year ahead: an entry of ours may have any date. */
export async function readWhole(plan: ReadingPlan): Promise<BooksReading> {
	const { books, today } = plan;
	const before = books.callsMade();
	const entries = await books.memorials(windowFor(plan));
	const whole = books.callsMade() - before;
	const quiet = Math.min(whole, lookAsOf(plan, paceOf(entries, today))?.calls ?? whole);
	return { ...(await withChart(entries, plan)), calls: { whole, quiet }, isWhole: true };
}

/** Reads enough for a day without differences; null when everything should be read, as on one day a week. */
export async function readQuietly(plan: ReadingPlan): Promise<BooksReading | null> {
	if (isMonday(plan.today)) return null;
	return plan.books.readsOneByOne ? await readOwn(plan) : await readDates(plan);
}

/**
 * Where each entry takes a call, our own entries on any date: they show whether anything differs. Foreign bookings are
 * only read when everything is read.
 */
async function readOwn(plan: ReadingPlan): Promise<BooksReading> {
	const isOurs = ({ voucher }: ListedEntry) => parseVoucher(voucher, plan.source) !== null;
	const entries = await plan.books.memorials(windowFor(plan), isOurs);
	return { ...(await withChart(entries, plan)), calls: { whole: 0, quiet: 0 }, isWhole: false };
}

/**
 * All of few mutations, in one call; of many only the dates of the journals: they show whether anything differs. Null when that
 * hardly saves calls.
 */
async function readDates(plan: ReadingPlan): Promise<BooksReading | null> {
	const { books, today } = plan;
	const between = spanOf(datesOf(plan));
	if (!between) return null;
	const before = books.callsMade();
	const found = await books.glance(windowFor(plan), { from: between.from, to: today });
	if (!found) return null;
	if (!('aDay' in found)) {
		const calls = books.callsMade() - before;
		return { ...(await withChart(found, plan)), calls: { whole: calls, quiet: calls }, isWhole: true };
	}
	const look = lookAsOf(plan, found);
	if (!look) return null;
	const entries: MemorialEntry[] = [];
	for (const range of look.ranges) addAll(entries, await books.memorials(range));
	return {
		...(await withChart(entries, plan)),
		calls: { whole: callsForWhole(windowFor(plan), { ...between, to: today }, found), quiet: look.calls },
		isWhole: false,
	};
}

/** The most calls of a part, compared with reading everything: on a day with a booking both are read. */
const WORTHWHILE = 0.75;

/** Null when reading everything takes hardly more calls. */
function lookAsOf(plan: ReadingPlan, pace: Pace): Look | null {
	const dates = datesOf(plan);
	const between = spanOf(dates);
	if (!between) return null;
	const whole = callsForWhole(windowFor(plan), { ...between, to: plan.today }, pace);
	const look = planLook(dates, pace);
	return look.calls <= whole * WORTHWHILE ? look : null;
}

/** The number of days with a booking in a month, at most: the dates of journals in the last month. */
export function bookingsAMonth({ payrolls, today }: ReadingPlan): number {
	const isRecent = (date: BookDate) => date <= today && date > addMonths(today, -1);
	return new Set(
		entriesIn(payrolls)
			.map(({ date }) => date)
			.filter(isRecent),
	).size;
}

function entriesIn(payrolls: readonly Payroll[]): Journal['entries'] {
	return payrolls.flatMap(({ journals }) => journals).flatMap(({ entries }) => entries);
}

/** The rate of all mutations, which the numbers of the memorial entries count too. */
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
): Promise<Pick<BooksReading, 'chart' | 'booked' | 'mostRows'>> {
	const { payrolls, books, source } = plan;
	const booked = new BookedEntries(entries, windowFor(plan), source);
	const lines = entriesIn(payrolls).flatMap((entry) => entry.lines);
	const costCentres = booked.usesCostCentres() || lines.some(({ costCentre }) => costCentre !== '');
	return { chart: await books.chart({ costCentres }), booked, mostRows: books.mostRows };
}

function windowFor({ payrolls, today }: ReadingPlan): DateRange {
	const starts = payrolls.map(startOf);
	return { from: addYears(starts.sort()[0] ?? today, -1), to: addYears(today, 1) };
}

/** The dates of the journals, and the first days of months in which differences of closed dates are booked. */
function datesOf(plan: ReadingPlan): BookDate[] {
	const dates = entriesIn(plan.payrolls).map(({ date }) => date);
	const [first] = [...dates].sort();
	return [...new Set([...dates, ...(first === undefined ? [] : monthsOf(plan, first))])].sort();
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

/** The fields of an entry in a list, before it is read. */
export type ListedEntry = Pick<MemorialEntry, 'number' | 'voucher'>;

/** The books as the synchronization uses them. Every method throws `ServiceProblem` and nothing else. */
export interface PayrollBooks {
	/** Includes the cost centres only on request. */
	chart(needs: { costCentres: boolean }): Promise<Chart>;
	/** The memorial entries of a period, foreign bookings included: only the wanted ones, and from a number on. */
	memorials(
		period: DateRange,
		isWanted?: (entry: ListedEntry) => boolean,
		since?: string,
	): Promise<MemorialEntry[]>;
	/** Whether each entry that is read takes a call, while a list shows its Boekstuk. */
	readonly readsOneByOne?: boolean;
	/**
	 * The memorial entries of a period when one answer has them all, else the rate at which mutations were booked between two
	 * dates; null when these do not show it.
	 */
	glance(period: DateRange, between: DateRange): Promise<MemorialEntry[] | Pace | null>;
	/** The number of calls so far that count for the limit on reading mutations. */
	callsMade(): number;
	/** The maximum number of rows in an entry; unlimited when left out. */
	readonly mostRows?: number;
	/**
	 * Books an entry, and gives its number, which proves that it is booked. Books that check references refuse one that
	 * they have already, with a problem of kind `exists`.
	 */
	add(entry: NewMemorialEntry, reference?: string): Promise<string>;
	/** Balance of a ledger account on one day, positive = debit. */
	balance(ledgerAccount: string, date: BookDate): Promise<Money>;
	/** Whether the balance that was read last is certainly positive in debit; so it is when left out. */
	isBalanceSideKnown?(): boolean;
}
