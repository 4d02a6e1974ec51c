import type { Journal, Payroll } from '../../shared/items/payroll';
import { isWithin, weekday, type BookDate, type DateRange } from '../../shared/values/dates';
import type { Pace } from './payrollBooks';
import { callsFor, rangesOf } from './readingCalls';

/** Of the calls that a day may take, on the latest runs of each company; the others take turns. */
const ON_THE_LATEST = 2 / 3;

/** What is read on a day on which nothing seems to differ. */
export interface Look {
	ranges: DateRange[];
	calls: number;
	/** Whether every date is read. */
	isWhole: boolean;
}

export interface Looking {
	payrolls: readonly Payroll[];
	/** All that may have to be looked at, and of these what is looked at whatever else is not. */
	dates: readonly BookDate[];
	always: readonly BookDate[];
	/** So many calls a day may take. */
	callsADay: number;
	today: BookDate;
}

/**
 * The dates of the journals, as long as these do not take more calls than a month allows. Where they do, those of the latest
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
	chosen.take([...always, ...last.flatMap(datesOf)], Infinity);
	for (const journal of latest) if (!chosen.take(datesOf(journal), callsADay * ON_THE_LATEST)) break;
	const others = datedIn(payrolls).filter((journal) => !chosen.has(datesOf(journal)));
	for (const journal of turnOf(others, today)) if (!chosen.take(datesOf(journal), callsADay)) break;
	return { ranges: [...chosen.ranges], calls: chosen.calls, isWhole: false };
}

/** Journals that are not looked at today are `waiting`: nothing is said of them, and nothing is done for them. */
export function lookedAt(payroll: Payroll, { ranges, isWhole }: Look): Payroll {
	if (isWhole) return payroll;
	const journals = payroll.journals.map((journal): Journal => {
		const isLookedAt = areIn(ranges, datesOf(journal));
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

	/** Whether it could be taken without going over what may be spent. */
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

/** Of each company by turns: by date, and by number, for a new run may be about long ago. */
function latestFirst(payrolls: readonly Payroll[]): Journal[] {
	const queues = payrolls.flatMap((payroll) => {
		const dated = datedIn([payroll]);
		return [dated.toSorted((a, b) => descending(lastOf(a), lastOf(b))), dated.toSorted(byNumber)];
	});
	const longest = Math.max(0, ...queues.map(({ length }) => length));
	return Array.from({ length: longest }, (_, place) => queues.flatMap((queue) => queue[place] ?? [])).flat();
}

/** A sixth of them on each day from Tuesday to Sunday; on Monday all is read. */
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

function datesOf({ entries }: Journal): BookDate[] {
	return entries.map(({ date }) => date);
}

function lastOf(journal: Journal): BookDate {
	return datesOf(journal).sort().at(-1) ?? '';
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
