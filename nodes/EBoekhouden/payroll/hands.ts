import type { BookDate } from '../../shared/values/dates';
import { groupedBy } from '../../shared/values/records';
import { bookingsOf, joined, type Booking } from './handEntries';
import { marksOf, periodTotals, type Marks } from './handMarks';
import { isAlike, keyOf } from './handMoves';
import { ELSEWHERE, farthest, OWN, Surroundings, type Place } from './handPlace';
import type { ReadEntry } from './memorial';
import { startOf } from './startOf';
import { isLeftOut, isRuled, type RunView } from './runView';

/** In what way entries of another hand are a run's. */
export type Likeness = 'same' | 'counter' | 'alike';

/** Entries of other hands that are held against a run. */
export interface Held {
	likeness: Likeness;
	entries: readonly ReadEntry[];
	/** Other runs that they fit as well. */
	alternatives: readonly RunView[];
}

interface Fit {
	view: RunView;
	booking: Booking;
	likeness: Likeness;
	/** Whether it is more than likely: what only stood booked for a while may be another run's. */
	isSure: boolean;
	place: Place;
}

/** More entries than this around one run are not tried three, or two, by two: it would take minutes. */
const TRIED_BY_THREE = 10;
const TRIED_BY_TWO = 40;

/**
 * Holds each entry of another hand against the run that it fits best: another one only when that fits at least
 * as well in amounts and in place, and better in one.
 */
export function heldAgainst(
	views: readonly RunView[],
	foreign: readonly ReadEntry[],
	today: BookDate,
): Map<RunView, Held> {
	const bookings = bookingsOf(foreign);
	if (bookings.length === 0) return new Map();
	const totals = periodTotals(views);
	const fits = views
		.filter((view) => !isLeftOut(view) && !isRuled(view, 'book'))
		.flatMap((view) => fitsOf(view, marksOf(view, totals), bookings, today));
	const byBooking = groupedBy(fits, ({ booking }) => numbersIn(booking));
	const best = [...byBooking.values()].flatMap((all) => bestOf(all.filter((fit) => !isBeforeTheStart(fit))));
	return heldOf(best, foreign);
}

function fitsOf(view: RunView, marks: Marks, bookings: readonly Booking[], today: BookDate): Fit[] {
	const accepted = new Set(view.ruling?.word === 'book' ? view.ruling.accepts : []);
	const fitOf = (booking: Booking, likeness: Likeness | null, place: Place): Fit[] =>
		likeness && !booking.entries.every(({ number }) => accepted.has(number))
			? [{ view, booking, likeness, place, isSure: isSure(marks, booking) }]
			: [];
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
	const sums = combinationsOf(near.map(({ booking }) => booking)).flatMap((booking) => {
		const place = farthest(booking.entries.map((entry) => surroundings.placeOf(entry)));
		const mayBeAlike = place === OWN && !booking.entries.some((entry) => alike.has(entry));
		return fitOf(booking, likenessOf(marks, booking, mayBeAlike), place);
	});
	return [...single, ...sums];
}

function likenessOf(marks: Marks, { moves }: Booking, mayBeAlike = true): Likeness | null {
	const key = keyOf(moves);
	if (marks.same.has(key)) return 'same';
	if (marks.counter.has(key)) return 'counter';
	if (marks.booked.has(key)) return 'same';
	return mayBeAlike && marks.models.some((model) => isAlike(moves, model)) ? 'alike' : null;
}

/**
 * Far from the run only what settles it exactly counts: what is still to be written, or takes back what was. Of a run that
 * was never booked not what is dated ahead: that may be equal wages of a month that is not there yet.
 */
function laterLikeness(
	{ standing }: RunView,
	marks: Marks,
	{ entries, moves }: Booking,
	today: BookDate,
): Likeness | null {
	const isBooked = standing.length > 0;
	if (!isBooked && entries.some(({ date }) => date > today)) return null;
	const key = keyOf(moves);
	if (marks.missing.has(key)) return 'same';
	return isBooked && marks.counter.has(key) ? 'counter' : null;
}

function isSure(marks: Marks, { moves }: Booking): boolean {
	const key = keyOf(moves);
	return [marks.same, marks.counter, marks.missing].some((keys) => keys.has(key));
}

/** Two and three of them together; none of which a part moves nothing. */
function combinationsOf(bookings: readonly Booking[]): Booking[] {
	if (bookings.length > TRIED_BY_TWO) return [];
	const pairs = bookings.flatMap((one, at) => bookings.slice(at + 1).map((other) => [one, other] as const));
	const moving = pairs.filter((pair) => joined(pair).moves.size > 0);
	if (bookings.length > TRIED_BY_THREE) return moving.map(joined);
	const isMoving = new Set(moving.map((pair) => numbersIn(joined(pair))));
	const threes = pairs.flatMap(([one, other]) =>
		bookings.slice(bookings.indexOf(other) + 1).map((third) => [one, other, third] as const),
	);
	const irreducible = threes.filter(([one, other, third]) =>
		[
			[one, other],
			[one, third],
			[other, third],
		].every((pair) => isMoving.has(numbersIn(joined(pair)))),
	);
	return [...moving, ...irreducible].map(joined).filter(({ moves }) => moves.size > 0);
}

/** Before the start, an entry is a run's that is out of the scope, unless it lies in this run's own periods. */
function isBeforeTheStart({ view: { payroll }, booking, place }: Fit): boolean {
	const start = startOf(payroll);
	return place !== OWN && booking.entries.every(({ date }) => date < start);
}

function bestOf(fits: readonly Fit[]): { fit: Fit; alternatives: RunView[] }[] {
	const best = fits.filter((fit) => !fits.some((other) => isBetter(other, fit)));
	return best.map((fit) => ({
		fit,
		alternatives: best.filter(({ view }) => view !== fit.view).map(({ view }) => view),
	}));
}

function isBetter(other: Fit, fit: Fit): boolean {
	const [theirs, ours] = [Number(!other.isSure), Number(!fit.isSure)];
	const isAtLeast = theirs <= ours && other.place <= fit.place;
	return isAtLeast && (theirs < ours || other.place < fit.place);
}

function heldOf(
	best: readonly { fit: Fit; alternatives: RunView[] }[],
	foreign: readonly ReadEntry[],
): Map<RunView, Held> {
	const held = new Map<RunView, Held>();
	for (const { fit, alternatives } of best) {
		const before = held.get(fit.view);
		held.set(fit.view, {
			likeness: strongest(before?.likeness ?? fit.likeness, fit.likeness),
			entries: [...new Set([...(before?.entries ?? []), ...wholeRuns(fit.booking, foreign)])].sort(byNumber),
			alternatives: [...new Set([...(before?.alternatives ?? []), ...alternatives])],
		});
	}
	return held;
}

/** Of a run under a company that is no longer shown all entries are named: adopting one alone would double the others. */
function wholeRuns({ entries }: Booking, foreign: readonly ReadEntry[]): ReadEntry[] {
	const isOfRun = ({ whose }: ReadEntry) =>
		whose !== null &&
		entries.some((entry) => entry.whose?.company === whose.company && entry.whose.run === whose.run);
	return foreign.filter((entry) => entries.includes(entry) || isOfRun(entry));
}

const STRENGTH: readonly Likeness[] = ['same', 'counter', 'alike'];

function strongest(one: Likeness, other: Likeness): Likeness {
	return STRENGTH.indexOf(one) <= STRENGTH.indexOf(other) ? one : other;
}

function byNumber(a: ReadEntry, b: ReadEntry): number {
	return Number(a.number) - Number(b.number);
}

function numbersIn({ entries }: Booking): string {
	return entries
		.map(({ number }) => number)
		.sort()
		.join(' ');
}
