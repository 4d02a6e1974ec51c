import { groupedBy } from '../../shared/values/records';
import { countsFor, bookedBy, type ReadEntry } from './memorial';
import { keyOf, movesOf, opposite, together, type Moves } from './handMoves';

/** One or more entries of another hand that together may be somebody's booking of a run. */
export interface Booking {
	entries: readonly ReadEntry[];
	moves: Moves;
	/** All entries of one run under a company that the payroll no longer shows. */
	isRun: boolean;
}

/** Each entry by itself, and those of one run under another company; without what cancels out or moves nothing. */
export function bookingsOf(entries: readonly ReadEntry[]): Booking[] {
	const singles = withoutCancelled(entries.map((entry) => bookingOf([entry])));
	const groups = runsIn(singles.map(({ entries: [entry] }) => entry as ReadEntry)).map((group) => ({
		...bookingOf(group),
		isRun: true,
	}));
	const cancelled = new Set(
		groups.filter(({ moves }) => moves.size === 0).flatMap(({ entries: own }) => own),
	);
	const left = singles.filter(
		({ entries: [entry], moves }) => moves.size > 0 && entry && !cancelled.has(entry),
	);
	return [...left, ...groups.filter(({ moves }) => moves.size > 0)];
}

export function bookingOf(entries: readonly ReadEntry[]): Booking {
	return { entries, moves: movesOf(bookedBy(entries).list()), isRun: false };
}

export function joined(bookings: readonly Booking[]): Booking {
	return {
		entries: bookings.flatMap(({ entries }) => entries),
		moves: together(bookings.map(({ moves }) => moves)),
		isRun: false,
	};
}

/** Entries on one date that cancel each other line by line count as none. */
function withoutCancelled(bookings: readonly Booking[]): Booking[] {
	const left: Booking[] = [];
	for (const booking of bookings) {
		const counter = keyOf(opposite(booking.moves));
		const date = booking.entries[0]?.date;
		const at = left.findIndex(
			(other) => counter !== '' && other.entries[0]?.date === date && keyOf(other.moves) === counter,
		);
		if (at >= 0) left.splice(at, 1);
		else left.push(booking);
	}
	return left;
}

function runsIn(entries: readonly ReadEntry[]): ReadEntry[][] {
	const ours = entries.filter(({ whose }) => whose !== null);
	const runs = groupedBy(ours, ({ whose }) => `${whose?.company ?? ''}/${whose?.run ?? ''}`);
	return [...runs.values()].filter(({ length }) => length > 1);
}

/** Dates by which an entry is looked for. */
export function datesOf(entry: ReadEntry): string[] {
	return entry.whose ? [countsFor(entry), entry.date] : [entry.date];
}
