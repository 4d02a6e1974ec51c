import type { BookDate } from '../../shared/values/dates';
import { groupedBy } from '../../shared/values/records';
import type { PlacedAmount } from './amounts';
import { keyOf, movesOf, opposite, together, type Moves } from './handMoves';
import { bookedBy, countsFor, type ReadEntry } from './memorial';
import { isLeftOut, type RunView } from './runView';

/** By what an entry of another hand is recognised as a booking of a run. */
export interface Marks {
	/** Keys of moves that are the run's, or a part of it. */
	same: ReadonlySet<string>;
	/** Keys of what is booked of it, or stood booked for a while. */
	booked: ReadonlySet<string>;
	/** Keys of moves that take back what we booked, or would book. */
	counter: ReadonlySet<string>;
	/** Keys of what is still to be written. */
	missing: ReadonlySet<string>;
	/** What an entry may be alike to. */
	models: readonly Moves[];
	accounts: ReadonlySet<string>;
}

/** What all runs of a company have in a period together, by company and period. */
export type PeriodTotals = ReadonlyMap<string, Moves>;

export function periodTotals(views: readonly RunView[]): PeriodTotals {
	const totals = new Map<string, Moves>();
	for (const view of views.filter((candidate) => candidate.journal && !isLeftOut(candidate))) {
		const moves = movesOf(view.due);
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

export function marksOf(view: RunView, totals: PeriodTotals): Marks {
	const due = [movesOf(view.due), ...perDate(view.due)];
	const missing = [movesOf(view.difference.list()), ...perDate(view.difference.list())];
	const booked = bookedParts(view.standing);
	const ofPeriods = [...view.periods.keys()].map((period) => totals.get(totalKey(view, period)) ?? new Map());
	const counter = [...booked, ...due].map(opposite);
	const models = [...due, ...booked];
	return {
		same: keysOf([...due, ...missing, ...ofPeriods]),
		booked: keysOf(booked),
		counter: keysOf(counter),
		missing: keysOf(missing),
		models,
		accounts: new Set([...models, ...ofPeriods].flatMap((moves) => [...moves.keys()])),
	};
}

/** Each entry, and what stood after each of them, for the whole run and for each date. */
function bookedParts(standing: readonly ReadEntry[]): Moves[] {
	const inOrder = [...standing].sort((a, b) => Number(a.number) - Number(b.number));
	const parts: Moves[] = [];
	let all: Moves = new Map();
	const onDate = new Map<BookDate, Moves>();
	for (const entry of inOrder) {
		const own = movesOf(bookedBy([entry]).list());
		const date = countsFor(entry);
		all = together([all, own]);
		const sofar = together([onDate.get(date) ?? new Map(), own]);
		onDate.set(date, sofar);
		parts.push(own, all, sofar);
	}
	return parts;
}

function perDate(amounts: Iterable<PlacedAmount>): Moves[] {
	return [...groupedBy(amounts, ({ date }) => date).values()].map(movesOf);
}

function keysOf(all: readonly Moves[]): Set<string> {
	return new Set(all.map(keyOf).filter((key) => key !== ''));
}
