import type { Journal, Payroll } from '../item';
import { periodOf, periodRange, type BookDate, type DateRange } from '../../../base/values/dates';
import { Amounts, type PlacedAmount } from '../read/amounts';
import type { WrittenState } from '../read/description';
import { bookedBy, countsFor, type ReadEntry } from '../read/memorial';
import { differenceOf, expectedFrom, type ViewContext } from './difference';
import type { RunQuestion } from './questionFacts';
import type { Ruling, RulingWord } from '../identify/rulingText';

/** One payroll run with its bookings. */
export interface RunView {
	payroll: Payroll;
	run: string;
	/** Null for a run that is in no list of the payroll. */
	journal: Journal | null;
	ruling: Ruling | null;
	/** The question which run of the books it is; null when that is known. */
	question: RunQuestion | null;
	/** Whether a person said which run it is. */
	isAnswered: boolean;
	/** The runs whose earlier version it is, when the newer version is in the input too. */
	replaced: readonly string[] | null;
	/** The answer by which a person left this content under this name. */
	leftBy: string | null;
	/** Of a new run: the other runs that are booked in its period, as a person knows them. */
	beside: readonly string[];
	/** The content as an entry of it would say; null for a deleted run. */
	state: WrittenState | null;
	bookedEntries: readonly ReadEntry[];
	/** The amounts that should be booked, in the order of the journal. */
	expected: readonly PlacedAmount[];
	booked: Amounts;
	/** The amounts to add to the books. */
	difference: Amounts;
	dates: ReadonlySet<BookDate>;
	/** Its own periods and those of its dates: `2026-5`. */
	periods: ReadonlyMap<string, DateRange>;
}

type ViewParts = Pick<
	RunView,
	| 'payroll'
	| 'run'
	| 'journal'
	| 'ruling'
	| 'question'
	| 'isAnswered'
	| 'replaced'
	| 'leftBy'
	| 'beside'
	| 'state'
	| 'bookedEntries'
>;

export function viewOf(parts: ViewParts, context: ViewContext): RunView {
	const { journal, bookedEntries } = parts;
	const expected = hasRuling(parts, 'reverse') || !journal ? [] : expectedFrom(journal, context);
	const booked = bookedBy(bookedEntries);
	const difference = differenceOf(parts, Amounts.of(expected), booked);
	const dates = new Set([...expected.map(({ date }) => date), ...bookedEntries.map(countsFor)]);
	return {
		...parts,
		expected,
		booked,
		difference,
		dates,
		periods: periodsOf(parts, dates),
	};
}

export function hasRuling({ ruling }: Pick<RunView, 'ruling'>, ...words: RulingWord[]): boolean {
	return ruling !== null && words.includes(ruling.word);
}

function periodsOf(
	{ payroll: { periodsPerYear }, journal, bookedEntries }: ViewParts,
	dates: ReadonlySet<BookDate>,
): Map<string, DateRange> {
	const all = [
		...(journal?.entries ?? []).map(({ period }) => ({ year: journal?.year ?? 0, period })),
		...bookedEntries.flatMap(({ whose }) => whose ?? []),
		...[...dates].map((date) => periodOf(date, periodsPerYear)),
	];
	return new Map(
		all.map(({ year, period }) => [`${year}-${period}`, periodRange(year, period, periodsPerYear)]),
	);
}

/** Whether it is from before the start: nothing is decided about it. */
export function isOutOfScope({ journal }: RunView): boolean {
	return journal?.state === 'outOfScope';
}
