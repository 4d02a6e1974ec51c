import { DATES, dayOf, later } from './calendar';
import { oneOf, type Four } from './history';
import { totalOf, type Run } from './source';
import { add, effectOf, minus, perCode, rowsOf, sumsOf, type Amount, type Sums } from './sums';
import type { World } from './world';

/** The wages of a run as another hand books them. */
type Booking = (made: Made) => void;

interface Made {
	world: World;
	company: string;
	run: Run;
	on: Four;
	/** First date, total and its rows. */
	date: string;
	total: Sums;
	rows: Amount[];
	group: number;
	put(date: string, rows: readonly Amount[]): void;
}

const largest = (rows: readonly Amount[]) => rows.reduce((a, b) => (b.cents > a.cents ? b : a));
const smallest = (rows: readonly Amount[]) => rows.reduce((a, b) => (b.cents < a.cents ? b : a));

const PLAIN: Readonly<Record<string, Booking>> = {
	whole: ({ put, date, run, rows, on: [, , c] }) => put(oneOf([date, date, dayOf(run.month, 16)], c), rows),
	inFirstDaysOfNext: ({ put, date, rows }) => put(later(date, 20), rows),
	allOfPeriod: ({ world, company, run, group }) => {
		const runs = [...(world.source.get(company)?.values() ?? [])];
		const together = runs.filter((other) => other.month === run.month && !other.isEmpty);
		const total = add(together.map(totalOf));
		const meant = together.length === 1 ? run.wages : together.map(({ wages }) => wages);
		if (total.size > 0) world.putByHand(dayOf(run.month, 28), rowsOf(total), meant, group);
	},
	firstDateOnly: ({ put, date, run }) => {
		const sums = sumsOf(run.entries[0]?.lines ?? []);
		if (sums.size > 0) put(date, rowsOf(sums));
	},
	settle: ({ world, company, run, put, total, on: [, , c] }) => {
		const booked = add(world.entriesOf(company, run.id).map(effectOf));
		const left = minus(total, booked);
		if (booked.size > 0 && left.size > 0) put(oneOf(['2026-04-13', '2026-04-28'], c), rowsOf(left));
	},
};

/** Those that need three accounts. */
const WITH_THREE: Readonly<Record<string, Booking>> = {
	inTwo: ({ put, date, rows, on: [, , c] }) => {
		put(date, rows.slice(0, 1));
		put(later(date, c % 2), rows.slice(1));
	},
	inThree: ({ put, date, rows }) => {
		put(date, rows.slice(0, 1));
		put(date, rows.slice(1, 2));
		put(date, rows.slice(2));
	},
	aCentOff: ({ put, date, rows }) =>
		put(
			date,
			rows.map((row, at) => ({
				...row,
				cents: row.cents + (at === 0 ? 1 : at === rows.length - 1 ? -1 : 0),
			})),
		),
	halfOfIt: ({ put, date, rows }) =>
		put(date, [...rows.slice(0, 1), { account: '4010', cents: 1 }, ...rows.slice(1, -1)]),
	grossAndNet: ({ put, date, rows }) => {
		const [low, high] = [smallest(rows), largest(rows)];
		put(date, [low, high, { account: '1999', cents: -low.cents - high.cents }]);
	},
};

export const FOREIGN_BOOKINGS: readonly string[] = [...Object.keys(PLAIN), ...Object.keys(WITH_THREE)];

export function bookByOtherHand(kind: string, world: World, company: string, run: Run, on: Four): void {
	const total = totalOf(run);
	const [first] = run.entries;
	if (!first || total.size === 0) return;
	const group = ++world.lastGroup;
	// Another hand may leave cost centres out.
	const rows = rowsOf(on[3] % 2 === 0 ? perCode(total) : total);
	const booking = PLAIN[kind] ?? (rows.length > 2 ? WITH_THREE[kind] : undefined);
	const put: Made['put'] = (date, some) => world.putByHand(date, some, run.wages, group);
	booking?.({ world, company, run, on, date: first.date, total, rows, group, put });
}

/** Something that has nothing to do with wages. */
export function bookNoise(world: World, [, b]: Four): void {
	world.putByHand(oneOf(DATES, b), [
		{ account: '4000', cents: -7 },
		{ account: '1700', cents: 7 },
	]);
}
