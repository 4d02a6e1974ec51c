import type { Journal, Payroll } from './item';
import { daysBetween, isWithin, weekday, type BookDate, type DateRange } from '../../base/values/dates';
import { highestOf } from '../../base/values/records';

/** The part of a day's calls for the latest runs of each company; the other runs take turns. */
const ON_THE_LATEST = 2 / 3;

/** The dates that are read on a day without apparent differences. */
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
 * The dates of all journals, when a month allows so many calls. Otherwise the dates of the latest runs and of some other
 * runs: a new run is booked the next day, and a change of an old run within a week.
 */
export function planLook({ payrolls, dates, always, callsADay, today }: Looking, pace: Pace): Look {
	const ranges = rangesOf(dates, pace);
	const all = costOf(ranges, pace);
	if (all <= callsADay) return { ranges, calls: all, isWhole: true };
	const rangesAt = (on: readonly BookDate[]) =>
		ranges.filter((range) => on.some((date) => isWithin(date, range)));
	const chosen = new ChosenParts<DateRange>(
		(journal) => rangesAt(datesRead(journal)),
		(range) => callsFor(range, pace),
	);
	chosen.add(rangesAt(always));
	chosen.choose(payrolls, { callsADay, today });
	return { ranges: [...chosen.parts], calls: chosen.calls, isWhole: false };
}

/**
 * The same where each entry takes a call, and a list shows which entries a run has. A new run has no entries to read, so it
 * never waits.
 */
export function withoutWaiting<Entry>(
	payrolls: readonly Payroll[],
	entriesOf: (payroll: Payroll, journal: Journal) => readonly Entry[],
	today: BookDate,
): Payroll[] {
	const owners = new Map(payrolls.flatMap((one) => one.journals.map((journal) => [journal, one] as const)));
	const chosen = new ChosenParts(
		(journal) => {
			const owner = owners.get(journal);
			return owner ? entriesOf(owner, journal) : [];
		},
		() => 1,
	);
	chosen.choose(payrolls, { callsADay: READ_EACH_DAY, today });
	const isLookedAt = (journal: Journal) => journal.entries.length === 0 || chosen.has(journal);
	return payrolls.map((payroll) => (payroll.partial ? payroll : withWaiting(payroll, isLookedAt)));
}

/** With lists, accounts and a session, less than a hundred calls a day. */
const READ_EACH_DAY = 80;

/** Journals that are not read today are `waiting`: they get no row, and nothing is done for them. */
export function lookedAt(payroll: Payroll, { ranges, isWhole }: Look): Payroll {
	return isWhole ? payroll : withWaiting(payroll, (journal) => areIn(ranges, datesRead(journal)));
}

function withWaiting(payroll: Payroll, isLookedAt: (journal: Journal) => boolean): Payroll {
	const journals = payroll.journals.map((journal): Journal =>
		isLookedAt(journal) ? journal : { ...journal, state: 'waiting', entries: [] },
	);
	return { ...payroll, journals };
}

/** The parts of the books that are read today: first the parts with the latest journals. */
class ChosenParts<Part> {
	readonly parts = new Set<Part>();
	calls = 0;

	constructor(
		private readonly partsOf: (journal: Journal) => readonly Part[],
		private readonly callsFor: (part: Part) => number,
	) {}

	has(journal: Journal): boolean {
		return this.partsOf(journal).every((part) => this.parts.has(part));
	}

	choose(payrolls: readonly Payroll[], { callsADay, today }: Pick<Looking, 'callsADay' | 'today'>): void {
		const latest = latestFirst(payrolls);
		// The last runs of each company are read whatever the number of calls.
		this.add(latest.slice(0, 2 * payrolls.length).flatMap(this.partsOf));
		for (const journal of latest) if (!this.take(journal, callsADay * ON_THE_LATEST)) break;
		const others = datedIn(payrolls).filter((journal) => !this.has(journal));
		for (const journal of turnOf(others, today)) if (!this.take(journal, callsADay)) break;
	}

	add(parts: readonly Part[]): void {
		for (const part of this.missing(parts)) {
			this.parts.add(part);
			this.calls += this.callsFor(part);
		}
	}

	/** Adds the parts of a journal, unless this takes too many calls. */
	private take(journal: Journal, mostCalls: number): boolean {
		const missing = this.missing(this.partsOf(journal));
		const calls = missing.reduce((sum, part) => sum + this.callsFor(part), 0);
		if (this.calls + calls > mostCalls) return false;
		this.add(missing);
		return true;
	}

	private missing(parts: readonly Part[]): Part[] {
		return [...new Set(parts)].filter((part) => !this.parts.has(part));
	}
}

/** Companies take turns. By date, and by number too, because a new run may be about an old period. */
function latestFirst(payrolls: readonly Payroll[]): Journal[] {
	const queues = payrolls.flatMap((payroll) => {
		const dated = datedIn([payroll]);
		return [dated.toSorted((a, b) => descending(lastOf(a), lastOf(b))), dated.toSorted(byNumber)];
	});
	const longest = highestOf(
		queues.map(({ length }) => length),
		0,
	);
	return Array.from({ length: longest }, (_, place) => queues.flatMap((queue) => queue[place] ?? [])).flat();
}

/** Another sixth is first on each day from Tuesday to Sunday; on Monday everything is read. */
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

/** The maximum of one answer, and a lower number to plan with, because days differ (docs/services/e-boekhouden.md 3.1). */
const FITS = 499;
const COUNTED_ON = 400;
/** Further calls show that an answer was full, and that nothing comes before or after it. */
const BESIDE = 3;

/** Ranges of dates that are so close together that one answer has them all. */
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

/** The calls for a whole window, where nothing is booked ahead, and not all earlier mutations are in it. */
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
	/** The number of mutations before the first date. */
	before: number;
}
