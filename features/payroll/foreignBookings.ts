import { addMonths, isWithin, type BookDate, type DateRange } from '../../base/values/dates';
import { groupedBy } from '../../base/values/records';
import type { PlacedAmount } from './amounts';
import { isAlike, keyOf, foreignMovesOf, opposite, together, type Moves } from './foreignMoves';
import { sumsLike } from './foreignSums';
import { bookedBy, byNumber, countsFor, type ReadEntry } from './memorial';
import { isOutOfScope, type RunView } from './runView';
import { startOf } from './settings';

/** How a foreign booking matches a run: the same amounts, opposite or similar ones, or too many entries to tell. */
type ForeignLikeness = 'same' | 'counter' | 'alike' | 'uncompared';

/** Foreign bookings that may belong to a run. */
export interface ForeignMatch {
	likeness: ForeignLikeness;
	entries: readonly ReadEntry[];
	/** Other runs that they match as well. */
	alternatives: readonly RunView[];
}

interface ForeignFit {
	view: RunView;
	booking: Booking;
	likeness: ForeignLikeness;
	/** Whether it has amounts that the run has now: amounts that a correction replaced may be those of another run. */
	isSure: boolean;
	place: Proximity;
}

/**
 * Matches each foreign booking with the run that it fits best. One run fits better than another when it fits at least as
 * well in amounts and in date, and better in one of them; otherwise the booking matches both.
 */
export function matchForeignBookings(
	views: readonly RunView[],
	foreign: readonly ReadEntry[],
	today: BookDate,
): Map<RunView, ForeignMatch> {
	const bookings = bookingsOf(foreign);
	if (bookings.length === 0) return new Map();
	const totals = periodTotals(views);
	const fits = views
		.filter((view) => !isOutOfScope(view))
		.flatMap((view) => fitsOf(view, marksOf(view, totals), bookings, today));
	// Entries that could not be compared match every run for which they were too many.
	const byBooking = groupedBy(fits, ({ view, booking, likeness }) =>
		likeness === 'uncompared' ? view : numbersIn(booking),
	);
	const best = [...byBooking.values()].flatMap((all) => bestOf(all.filter((fit) => !isBeforeTheStart(fit))));
	return matchesByRun(
		best.filter(({ fit }) => !isAccepted(fit)),
		foreign,
	);
}

function fitsOf(view: RunView, marks: Marks, bookings: readonly Booking[], today: BookDate): ForeignFit[] {
	const fitOf = (booking: Booking, likeness: ForeignLikeness | null, place: Proximity): ForeignFit[] =>
		likeness ? [{ view, booking, likeness, place, isSure: isSure(marks, booking) }] : [];
	const shared = bookings.filter(({ moves }) =>
		[...moves.keys()].some((account) => marks.accounts.has(account)),
	);
	if (shared.length === 0) return [];
	const surroundings = new Surroundings(view);
	const placed = shared.map((booking) => ({
		booking,
		place: farthest(booking.entries.map((entry) => surroundings.placeOf(entry))),
	}));
	const single = placed.flatMap(({ booking, place }) => {
		const isLater = booking.entries.every((entry) => surroundings.isNotBefore(entry));
		const far = () => (isLater ? laterLikeness(view, marks, booking, today) : null);
		return fitOf(booking, place === ELSEWHERE ? far() : likenessOf(marks, booking), place);
	});
	const near = placed.filter(({ booking, place }) => place !== ELSEWHERE && !booking.isRun);
	const alike = new Set(single.flatMap(({ booking }) => booking.entries));
	const found = sumsLike({
		all: near.map(({ booking }) => booking.moves),
		totals: marks.totals,
		alikeAmong: [...near.keys()].filter((at) => {
			const { booking, place } = near[at] as (typeof near)[number];
			return place === OWN && !booking.entries.some((entry) => alike.has(entry));
		}),
		models: marks.models,
	});
	// When there are too many to compare, all of them are asked about.
	const sums = (found ?? [[...near.keys()]]).flatMap((parts) => {
		const of = parts.map((part) => near[part] as (typeof near)[number]);
		const booking = joined(of.map((one) => one.booking));
		const likeness = found ? likenessOf(marks, booking) : 'uncompared';
		return fitOf(booking, likeness, farthest(of.map(({ place }) => place)));
	});
	return [...single, ...sums];
}

/** A person said that it is not this run. It matches another run only if it fits that run better. */
function isAccepted({ view: { ruling }, booking }: ForeignFit): boolean {
	return ruling?.word === 'book' && booking.entries.every(({ number }) => ruling.accepts.includes(number));
}

function likenessOf(marks: Marks, { moves }: Booking): ForeignLikeness | null {
	const key = keyOf(moves);
	if (marks.same.has(key)) return 'same';
	if (marks.counter.has(key)) return 'counter';
	if (marks.booked.has(key)) return 'same';
	return marks.models.some((model) => isAlike(moves, model)) ? 'alike' : null;
}

/**
 * Far from the run only exact amounts count: those that are still to be written, or that reverse an entry. For a run that
 * was never booked, a booking after today does not count: it may be equal wages of a month that is not in the payroll yet.
 */
function laterLikeness(
	{ bookedEntries }: RunView,
	marks: Marks,
	{ entries, moves }: Booking,
	today: BookDate,
): ForeignLikeness | null {
	const isBooked = bookedEntries.length > 0;
	if (!isBooked && entries.some(({ date }) => date > today)) return null;
	const key = keyOf(moves);
	if (marks.missing.has(key)) return 'same';
	return isBooked && marks.counter.has(key) ? 'counter' : null;
}

function isSure(marks: Marks, { moves }: Booking): boolean {
	const key = keyOf(moves);
	return [marks.same, marks.counter, marks.missing].some((keys) => keys.has(key));
}

/** An entry from before the start belongs to a run that is not read, unless it is in the periods of this run. */
function isBeforeTheStart({ view: { payroll }, booking, place }: ForeignFit): boolean {
	const start = startOf(payroll);
	return place !== OWN && booking.entries.every(({ date }) => date < start);
}

function bestOf(fits: readonly ForeignFit[]): { fit: ForeignFit; alternatives: RunView[] }[] {
	const best = fits.filter((fit) => !fits.some((other) => isBetter(other, fit)));
	return best.map((fit) => ({
		fit,
		alternatives: best.filter(({ view }) => view !== fit.view).map(({ view }) => view),
	}));
}

function isBetter(other: ForeignFit, fit: ForeignFit): boolean {
	const [theirs, ours] = [Number(!other.isSure), Number(!fit.isSure)];
	const isAtLeast = theirs <= ours && other.place <= fit.place;
	return isAtLeast && (theirs < ours || other.place < fit.place);
}

function matchesByRun(
	best: readonly { fit: ForeignFit; alternatives: RunView[] }[],
	foreign: readonly ReadEntry[],
): Map<RunView, ForeignMatch> {
	const matches = new Map<RunView, ForeignMatch>();
	for (const { fit, alternatives } of best) {
		const before = matches.get(fit.view);
		matches.set(fit.view, {
			likeness: ofBoth(before?.likeness ?? fit.likeness, fit.likeness),
			entries: [...new Set([...(before?.entries ?? []), ...wholeRuns(fit.booking, foreign)])].sort(byNumber),
			alternatives: [...new Set([...(before?.alternatives ?? []), ...alternatives])],
		});
	}
	return matches;
}

/**
 * With all entries of a run of a company that the payroll no longer shows: to adopt one of them would double the others.
 */
function wholeRuns({ entries }: Booking, foreign: readonly ReadEntry[]): ReadEntry[] {
	const isOfRun = ({ whose }: ReadEntry) =>
		whose !== null &&
		entries.some((entry) => entry.whose?.company === whose.company && entry.whose.run === whose.run);
	return foreign.filter((entry) => entries.includes(entry) || isOfRun(entry));
}

/** The likeness of two bookings together: the weaker one. */
function ofBoth(one: ForeignLikeness, other: ForeignLikeness): ForeignLikeness {
	const isOneOf = (likeness: ForeignLikeness) => [one, other].includes(likeness);
	if (isOneOf('uncompared')) return 'uncompared';
	if (isOneOf('alike')) return isOneOf('counter') ? 'counter' : 'alike';
	return isOneOf('same') ? 'same' : 'counter';
}

function numbersIn({ entries }: Booking): string {
	return entries
		.map(({ number }) => number)
		.sort()
		.join(' ');
}

/** The amounts by which a foreign booking is recognized as a booking of a run. */
interface Marks {
	/** Keys of the amounts of the run, or of a part of it. */
	same: ReadonlySet<string>;
	/** Keys of amounts of its entries, also of those that were corrected since. */
	booked: ReadonlySet<string>;
	/** Keys of amounts that reverse what we booked, or would book. */
	counter: ReadonlySet<string>;
	/** Keys of amounts that are still to be written. */
	missing: ReadonlySet<string>;
	/** The amounts of all these keys. */
	totals: readonly Moves[];
	/** Amounts that an entry may be similar to. */
	models: readonly Moves[];
	accounts: ReadonlySet<string>;
}

/** The total of all runs of a company in a period, by company and period. */
type PeriodTotals = ReadonlyMap<string, Moves>;

function periodTotals(views: readonly RunView[]): PeriodTotals {
	const totals = new Map<string, Moves>();
	for (const view of views.filter((candidate) => candidate.journal && !isOutOfScope(candidate))) {
		const moves = foreignMovesOf(view.expected);
		for (const period of view.periods.keys()) {
			const key = totalKey(view, period);
			totals.set(key, together([totals.get(key) ?? new Map(), moves]));
		}
	}
	return totals;
}

function totalKey({ payroll: { company } }: RunView, period: string): string {
	return `${company} ${period}`;
}

function marksOf(view: RunView, totals: PeriodTotals): Marks {
	const expected = [foreignMovesOf(view.expected), ...perDate(view.expected)];
	const missing = [foreignMovesOf(view.difference.list()), ...perDate(view.difference.list())];
	const booked = bookedParts(view.bookedEntries);
	const ofPeriods = [...view.periods.keys()].map((period) => totals.get(totalKey(view, period)) ?? new Map());
	const counter = [...booked, ...expected].map(opposite);
	const models = [...expected, ...booked];
	return {
		same: keysOf([...expected, ...missing, ...ofPeriods]),
		booked: keysOf(booked),
		counter: keysOf(counter),
		missing: keysOf(missing),
		totals: [...models, ...missing, ...ofPeriods, ...counter],
		models,
		accounts: new Set([...models, ...ofPeriods].flatMap((moves) => [...moves.keys()])),
	};
}

/** The amounts of each entry, and the totals after each entry, of the run and of its date. */
function bookedParts(bookedEntries: readonly ReadEntry[]): Moves[] {
	const inOrder = [...bookedEntries].sort(byNumber);
	const parts: Moves[] = [];
	let all: Moves = new Map();
	const onDate = new Map<BookDate, Moves>();
	for (const entry of inOrder) {
		const own = foreignMovesOf(bookedBy([entry]).list());
		const date = countsFor(entry);
		all = together([all, own]);
		const sofar = together([onDate.get(date) ?? new Map(), own]);
		onDate.set(date, sofar);
		parts.push(own, all, sofar);
	}
	return parts;
}

function perDate(amounts: Iterable<PlacedAmount>): Moves[] {
	return [...groupedBy(amounts, ({ date }) => date).values()].map(foreignMovesOf);
}

function keysOf(all: readonly Moves[]): Set<string> {
	return new Set(all.map(keyOf).filter((key) => key !== ''));
}

/** How near an entry is to a run: in its periods or on its dates, within a month of these, or farther. */
const OWN = 0;
const AROUND = 1;
const ELSEWHERE = 2;
type Proximity = typeof OWN | typeof AROUND | typeof ELSEWHERE;

/** The periods and dates around a run, calculated once. */
class Surroundings {
	private readonly own: DateRange[];
	private readonly around: DateRange[];
	private readonly first: BookDate;
	private readonly periods: ReadonlyMap<string, DateRange>;

	constructor({ dates, periods, bookedEntries }: Pick<RunView, 'dates' | 'periods' | 'bookedEntries'>) {
		// Our entries may be on another date than the one for which they count.
		const days = [...dates, ...bookedEntries.map(({ date }) => date)];
		this.own = [...days.map((date) => ({ from: date, to: date })), ...periods.values()];
		this.periods = periods;
		this.around = this.own.map(({ from, to }) => ({ from: addMonths(from, -1), to: addMonths(to, 1) }));
		this.first = [...dates].sort()[0] ?? '9999';
	}

	/** By its dates, and of an entry of ours also by the period in its Boekstuk. */
	placeOf(entry: ReadEntry): Proximity {
		const { whose } = entry;
		if (whose && this.periods.has(`${whose.year}-${whose.period}`)) return OWN;
		const isIn = (ranges: readonly DateRange[]) =>
			datesOf(entry).some((date) => ranges.some((range) => isWithin(date, range)));
		return isIn(this.own) ? OWN : isIn(this.around) ? AROUND : ELSEWHERE;
	}

	isNotBefore(entry: ReadEntry): boolean {
		return entry.date >= this.first;
	}
}

function farthest(places: readonly Proximity[]): Proximity {
	return places.reduce<Proximity>((far, place) => (place > far ? place : far), OWN);
}

/** One or more foreign entries that together may be a booking of a run. */
interface Booking {
	entries: readonly ReadEntry[];
	moves: Moves;
	/** Whether it has all entries of one run, of a company that the payroll no longer shows. */
	isRun: boolean;
}

/** Each entry by itself, and the entries of each run of another company together. Entries that cancel out are left out. */
function bookingsOf(entries: readonly ReadEntry[]): Booking[] {
	const singles = withoutCancelled(entries.map((entry) => bookingOf([entry])));
	const groups = runsIn(singles.map(({ entries: [entry] }) => entry as ReadEntry)).map((group) => ({
		...bookingOf(group),
		isRun: true,
	}));
	const cancelled = new Set(
		groups.filter(({ moves }) => moves.size === 0).flatMap(({ entries: own }) => own),
	);
	const rest = singles.filter(
		({ entries: [entry], moves }) => moves.size > 0 && entry && !cancelled.has(entry),
	);
	return [...rest, ...groups.filter(({ moves }) => moves.size > 0)];
}

function bookingOf(entries: readonly ReadEntry[]): Booking {
	return { entries, moves: foreignMovesOf(bookedBy(entries).list()), isRun: false };
}

function joined(bookings: readonly Booking[]): Booking {
	return {
		entries: bookings.flatMap(({ entries }) => entries),
		moves: together(bookings.map(({ moves }) => moves)),
		isRun: false,
	};
}

/** Without pairs of entries on one date that cancel each other out line by line. */
function withoutCancelled(bookings: readonly Booking[]): Booking[] {
	const rest: Booking[] = [];
	for (const booking of bookings) {
		const counter = keyOf(opposite(booking.moves));
		const date = booking.entries[0]?.date;
		const at = rest.findIndex(
			(other) => counter !== '' && other.entries[0]?.date === date && keyOf(other.moves) === counter,
		);
		if (at >= 0) rest.splice(at, 1);
		else rest.push(booking);
	}
	return rest;
}

function runsIn(entries: readonly ReadEntry[]): ReadEntry[][] {
	const ours = entries.filter(({ whose }) => whose !== null);
	const runs = groupedBy(ours, ({ whose }) => `${whose?.company ?? ''}/${whose?.run ?? ''}`);
	return [...runs.values()].filter(({ length }) => length > 1);
}

/** The dates by which an entry is searched for. */
function datesOf(entry: ReadEntry): string[] {
	return entry.whose ? [countsFor(entry), entry.date] : [entry.date];
}
