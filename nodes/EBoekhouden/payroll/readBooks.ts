import type { Journal, Payroll } from '../../shared/items/payroll';
import {
	addMonths,
	addYears,
	daysBetween,
	firstOfMonth,
	isMonday,
	isWithin,
	weekday,
	type BookDate,
	type DateRange,
} from '../../shared/values/dates';
import type { Money } from '../../shared/values/money';
import { callsLeftADay, type DaysCalls } from '../../shared/values/quota';
import { BookedEntries } from './bookedEntries';
import type { Chart } from './chart';
import { parseVoucher, type MemorialEntry, type NewMemorialEntry } from './memorial';
import { startOf, type SyncSettings } from './settings';

/** What the books have, and the chart to read it with. */
export interface BooksReading {
	chart: Chart;
	booked: BookedEntries;
	/** The payrolls, as far as their bookings were read. */
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

/** All memorial entries from a year before the earliest start to a year ahead, because one of ours may have any date. */
export async function readWhole(plan: ReadingPlan): Promise<BooksReading> {
	const { books, payrolls, today } = plan;
	const before = books.callsMade();
	const entries = await books.memorials(windowFor(plan));
	const whole = books.callsMade() - before;
	const quiet = Math.min(whole, lookAsOf(plan, paceOf(entries, today))?.calls ?? whole);
	return { ...(await withChart(entries, plan)), payrolls, calls: { whole, quiet } };
}

/** For a day without apparent differences; null when everything is to be read at once, as on one day a week. */
export async function readQuietly(plan: ReadingPlan): Promise<BooksReading | null> {
	if (isMonday(plan.today)) return null;
	return plan.books.readsEach ? await readOwn(plan) : await readDates(plan);
}

/**
 * Our own entries on any date, when each entry takes a call: they are enough to see that nothing differs. Foreign
 * bookings are read with all others.
 */
async function readOwn(plan: ReadingPlan): Promise<BooksReading> {
	const { books, payrolls } = plan;
	const isOwn = (voucher: string) => payrolls.some(({ source }) => parseVoucher(voucher, source) !== null);
	const entries = await books.memorials(windowFor(plan), isOwn);
	return { ...(await withChart(entries, plan)), payrolls, calls: { whole: 0, quiet: 0 } };
}

/** Only the dates of the journals, which is enough to see that nothing differs; null when that hardly saves calls. */
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

/** On a day with a booking both are read. */
const WORTHWHILE = 0.75;

/** Null when everything can be read for hardly more calls. */
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

/** Dates of journals in the last month: the maximum number of days with a booking. */
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

/** The dates of the journals, and the first days of months in which differences of closed dates are booked. */
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

/** The part of a day's calls for the latest runs of each company; the others take turns. */
const ON_THE_LATEST = 2 / 3;

/** What is read on a day without apparent differences. */
export interface Look {
	ranges: DateRange[];
	calls: number;
	/** Whether every date is read. */
	isWhole: boolean;
}

interface Looking {
	payrolls: readonly Payroll[];
	/** All dates that may have to be read, and those that are always read. */
	dates: readonly BookDate[];
	always: readonly BookDate[];
	/** The maximum number of calls per day. */
	callsADay: number;
	today: BookDate;
}

/**
 * The dates of the journals, as long as these do not take more calls than a month allows. Otherwise those of the latest
 * runs, and a part of the others: what is new is booked the next day, and what changed in an old run within a week.
 */
export function planLook({ payrolls, dates, always, callsADay, today }: Looking, pace: Pace): Look {
	const ranges = rangesOf(dates, pace);
	const all = costOf(ranges, pace);
	if (all <= callsADay) return { ranges, calls: all, isWhole: true };
	const chosen = new Chosen(ranges, pace);
	const latest = latestFirst(payrolls);
	// Whatever they cost: the last of each company.
	const last = latest.slice(0, 2 * payrolls.length);
	chosen.take([...always, ...last.flatMap(datesRead)], Infinity);
	for (const journal of latest) if (!chosen.take(datesRead(journal), callsADay * ON_THE_LATEST)) break;
	const others = datedIn(payrolls).filter((journal) => !chosen.has(datesRead(journal)));
	for (const journal of turnOf(others, today)) if (!chosen.take(datesRead(journal), callsADay)) break;
	return { ranges: [...chosen.ranges], calls: chosen.calls, isWhole: false };
}

/** Journals that are not read today are `waiting`: they get no row, and nothing is done for them. */
export function lookedAt(payroll: Payroll, { ranges, isWhole }: Look): Payroll {
	if (isWhole) return payroll;
	const journals = payroll.journals.map((journal): Journal => {
		const isLookedAt = areIn(ranges, datesRead(journal));
		return isLookedAt ? journal : { ...journal, state: 'waiting', entries: [] };
	});
	return { ...payroll, journals };
}

class Chosen {
	readonly ranges = new Set<DateRange>();
	calls = 0;

	constructor(
		private readonly all: readonly DateRange[],
		private readonly pace: Pace,
	) {}

	has(dates: readonly BookDate[]): boolean {
		return areIn([...this.ranges], dates);
	}

	/** Whether it fits in the number of calls. */
	take(dates: readonly BookDate[], mostCalls: number): boolean {
		const wanted = this.all.filter((range) => dates.some((date) => isWithin(date, range)));
		const missing = wanted.filter((range) => !this.ranges.has(range));
		const calls = costOf(missing, this.pace);
		if (this.calls + calls > mostCalls) return false;
		this.calls += calls;
		for (const range of missing) this.ranges.add(range);
		return true;
	}
}

/** Takes turns between companies: by date, and by number, because a new run may be about an old period. */
function latestFirst(payrolls: readonly Payroll[]): Journal[] {
	const queues = payrolls.flatMap((payroll) => {
		const dated = datedIn([payroll]);
		return [dated.toSorted((a, b) => descending(lastOf(a), lastOf(b))), dated.toSorted(byNumber)];
	});
	const longest = Math.max(0, ...queues.map(({ length }) => length));
	return Array.from({ length: longest }, (_, place) => queues.flatMap((queue) => queue[place] ?? [])).flat();
}

/** A sixth of them on each day from Tuesday to Sunday; on Monday everything is read. */
function turnOf(journals: readonly Journal[], today: BookDate): Journal[] {
	const all = journals.toSorted((a, b) => descending(lastOf(a), lastOf(b)));
	const start = Math.floor((all.length * (weekday(today) - 2)) / DAYS_OF_TURNS);
	return [...all.slice(start), ...all.slice(0, start)];
}

const DAYS_OF_TURNS = 6;

function areIn(ranges: readonly DateRange[], dates: readonly BookDate[]): boolean {
	return dates.every((date) => ranges.some((range) => isWithin(date, range)));
}

function datedIn(payrolls: readonly Payroll[]): Journal[] {
	return payrolls.flatMap(({ journals }) => journals).filter(({ entries }) => entries.length > 0);
}

function datesRead({ entries }: Journal): BookDate[] {
	return entries.map(({ date }) => date);
}

function lastOf(journal: Journal): BookDate {
	return datesRead(journal).sort().at(-1) ?? '';
}

function descending(a: string, b: string): number {
	return a < b ? 1 : a > b ? -1 : 0;
}

function byNumber(a: Journal, b: Journal): number {
	return b.run.localeCompare(a.run, 'en', { numeric: true });
}

function costOf(ranges: readonly DateRange[], pace: Pace): number {
	return ranges.reduce((calls, range) => calls + callsFor(range, pace), 0);
}

/** The maximum of one answer, and the number to plan with, because days differ (docs/services/e-boekhouden.md 3.1). */
const FITS = 499;
const COUNTED_ON = 400;
/** To see that an answer was full, and that there is nothing before or after it. */
const BESIDE = 3;

/** Dates that are so close together that one answer has them all. */
export function rangesOf(dates: readonly BookDate[], { aDay }: Pace): DateRange[] {
	const ranges: DateRange[] = [];
	for (const date of [...new Set(dates)].sort()) {
		const last = ranges.at(-1);
		if (last && (daysBetween(last.from, date) + 1) * aDay <= COUNTED_ON) last.to = date;
		else ranges.push({ from: date, to: date });
	}
	return ranges;
}

function callsFor({ from, to }: DateRange, { aDay }: Pace): number {
	return callsForMutations((daysBetween(from, to) + 1) * aDay);
}

/** For a whole window: nothing is booked ahead, and what is from before the first date may be outside it. */
export function callsForWhole(window: DateRange, between: DateRange, { aDay, before }: Pace): number {
	const since = Math.max(0, daysBetween(between.from, between.to)) * aDay;
	const until = Math.max(0, daysBetween(window.from, between.from)) * aDay;
	return callsForMutations(since + Math.min(before, until));
}

function callsForMutations(mutations: number): number {
	return mutations <= FITS ? 1 : Math.ceil(mutations / FITS) + BESIDE;
}

/** The rate of all mutations, by their numbers. */
export interface Pace {
	aDay: number;
	/** How many there are from before. */
	before: number;
}

/** The books as the synchronization uses them. Every method throws `ServiceProblem` and nothing else. */
export interface Books {
	/** Includes the cost centres only on request. */
	chart(needs: { costCentres: boolean }): Promise<Chart>;
	/** All memorial entries of a period, including foreign ones; or only those with a wanted Boekstuk. */
	memorials(period: DateRange, isWanted?: (voucher: string) => boolean): Promise<MemorialEntry[]>;
	/** Each wanted entry takes a call, which counts for no limit. */
	readonly readsEach?: boolean;
	/** The rate at which mutations are booked, by the entries around these dates; null when these do not show it. */
	pace(dates: readonly BookDate[]): Promise<Pace | null>;
	/** The number of calls so far that count for the limit on reading mutations. */
	callsMade(): number;
	/** The maximum number of rows in an entry; unlimited when left out. */
	readonly mostRows?: number;
	/**
	 * Number of the new entry: the proof that it is booked. Nothing is booked twice under one reference, if the books check
	 * it: then the problem is of kind `exists`.
	 */
	add(entry: NewMemorialEntry, reference?: string): Promise<string>;
	/** Balance of a ledger account on one day, positive = debit. */
	balance(ledgerAccount: string, date: BookDate): Promise<Money>;
}
