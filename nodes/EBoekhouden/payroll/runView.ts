import type { Journal, Payroll } from '../../shared/items/payroll';
import { periodOf, periodRange, type BookDate, type DateRange } from '../../shared/values/dates';
import { isRounding, sum, type Money } from '../../shared/values/money';
import { Amounts, type PlacedAmount } from './amounts';
import type { Chart } from './chart';
import { isNamedByContent } from './fileRun';
import { fitOf, type WrittenState } from './description';
import { bookedBy, countsFor, type ReadEntry } from './memorial';
import type { Option } from './questions';
import type { Ruling, RulingWord } from './rulings';
import type { Voucher } from './voucher';
import type { Question } from './content';

/** One payroll run beside what stands booked for it. */
export interface RunView {
	payroll: Payroll;
	run: string;
	/** None for a run that is in no list of the payroll. */
	journal: Journal | null;
	ruling: Ruling | null;
	/** What a person is asked, where it is not known which run of the books it is. */
	asked: Asked | null;
	/** The runs of which it is an earlier state, while what replaced it came along. */
	replaced: readonly string[] | null;
	/** What the books remember of what is written; none for a run that is gone. */
	state: WrittenState | null;
	standing: readonly ReadEntry[];
	/** What should be booked, in the order of the journal. */
	due: readonly PlacedAmount[];
	have: Amounts;
	/** What is to be added to the books. */
	difference: Amounts;
	/** Dates on which a cost centre that e-Boekhouden does not have makes a difference. */
	unknownCentresOn: ReadonlySet<BookDate>;
	dates: ReadonlySet<BookDate>;
	/** Its own periods and those of its dates: `2026-5`. */
	periods: ReadonlyMap<string, DateRange>;
	/** Its own periods alone. */
	namedPeriods: ReadonlySet<string>;
}

/** The question, and its answers, of which the first is the likely one. */
export interface Asked {
	question: Question;
	options: readonly AskedOption[];
	/** What those that came with it are called. */
	others: readonly string[];
}

export interface AskedOption extends Option {
	/** What its runs are called in the books, in their order. */
	called: readonly string[];
	/** What it would book, in debit. */
	amount: Money;
}

export interface ViewContext {
	chart: Chart;
	roundingAccount: string;
}

/** What a view is made of. */
export type ViewParts = Pick<
	RunView,
	'payroll' | 'run' | 'journal' | 'ruling' | 'asked' | 'replaced' | 'state' | 'standing'
>;

/** An account that no chart has, for a cost centre that it lacks. */
const UNKNOWN = '?';

export function viewOf(parts: ViewParts, context: ViewContext): RunView {
	const { journal, standing } = parts;
	const due = isRuled(parts, 'reverse') || !journal ? [] : dueFrom(journal, context);
	const have = bookedBy(standing);
	const { difference, unknownCentresOn } = ignoresCentres(parts)
		? { difference: Amounts.of(due).minus(have).perAccount(), unknownCentresOn: new Set<BookDate>() }
		: compare(Amounts.of(due), have);
	const dates = new Set([...due.map(({ date }) => date), ...standing.map(countsFor)]);
	const named = namedPeriodsOf(parts);
	const periods = periodsOf([...named, ...periodsOfDates(dates, parts.payroll)], parts.payroll);
	const namedPeriods = new Set(named.map(keyOf));
	return { ...parts, due, have, difference, unknownCentresOn, dates, periods, namedPeriods };
}

/**
 * A file may have no cost centres where the list had them, or the other way round: then the sums per ledger account decide, and
 * nothing is booked over for the cost centres alone. Not where a person took them off: that is an edit.
 */
function ignoresCentres({ payroll, run, journal, standing }: ViewParts): boolean {
	if (!journal || standing.length === 0) return false;
	if (!payroll.partial && !isNamedByContent(journal.run) && !isNamedByContent(run)) return false;
	const due = journal.entries.flatMap(({ lines }) => lines);
	if (due.every((line) => line.costCentre === '')) return true;
	const rows = standing.flatMap((entry) => entry.rows);
	return (
		rows.every((row) => row.costCentreId === '') &&
		standing.every((entry) => fitOf(entry, payroll.source) !== 'changed')
	);
}

/** Whether a person settled it so for the whole run; a `book` for some mutations only is none. */
export function isRuled({ ruling }: Pick<RunView, 'ruling'>, ...words: RulingWord[]): boolean {
	return ruling !== null && words.includes(ruling.word) && ruling.accepts.length === 0;
}

/** What should be booked for a run, on the places of the books. Line order is kept: a first booking follows it. */
function dueFrom(journal: Journal, { chart, roundingAccount }: ViewContext): PlacedAmount[] {
	const centre = (code: string) => (code === '' ? '' : (chart.costCentreId(code) ?? UNKNOWN + code));
	return journal.entries.flatMap(({ date, lines }) => {
		const placed = lines.map(({ ledgerAccount, amount, costCentre, description: text }) => {
			return { date, ledgerAccount, amount, costCentreId: centre(costCentre), text };
		});
		const off = sum(lines.map(({ amount }) => amount));
		const rounds = roundingAccount !== '' && !off.eq(0) && isRounding(off);
		const rounding = { date, ledgerAccount: roundingAccount, costCentreId: '', amount: off.neg() };
		return rounds ? [...placed, rounding] : placed;
	});
}

/** Where a cost centre is unknown by now, the amounts per ledger account decide whether anything differs. */
function compare(due: Amounts, have: Amounts): Pick<RunView, 'difference' | 'unknownCentresOn'> {
	const difference = due.minus(have);
	const unknown = difference.list().filter(({ costCentreId }) => costCentreId.startsWith(UNKNOWN));
	const dates = [...new Set(unknown.map(({ date }) => date))];
	const equal = dates.filter((date) => Amounts.of(difference.onDate(date)).isNothingPerAccount());
	return {
		difference: equal.reduce((left, date) => left.without(date), difference),
		unknownCentresOn: new Set(dates.filter((date) => !equal.includes(date))),
	};
}

type Period = Pick<Voucher, 'year' | 'period'>;

function namedPeriodsOf({ journal, standing }: ViewParts): Period[] {
	const ofJournal = (journal?.entries ?? []).map(({ period }) => ({ year: journal?.year ?? 0, period }));
	return [...ofJournal, ...standing.flatMap(({ whose }) => whose ?? [])];
}

function periodsOfDates(dates: ReadonlySet<BookDate>, { periodsPerYear }: Payroll): Period[] {
	return [...dates].map((date) => periodOf(date, periodsPerYear));
}

function periodsOf(all: readonly Period[], { periodsPerYear }: Payroll): Map<string, DateRange> {
	return new Map(all.map((at) => [keyOf(at), periodRange(at.year, at.period, periodsPerYear)]));
}

function keyOf({ year, period }: Period): string {
	return `${year}-${period}`;
}

/** Nothing is decided about it: it is from before the start, or waits for its turn. */
export function isLeftOut(view: RunView): boolean {
	return isOutOfScope(view) || isWaiting(view);
}

export function isOutOfScope({ journal }: RunView): boolean {
	return journal?.state === 'outOfScope';
}

export function isWaiting({ journal }: RunView): boolean {
	return journal?.state === 'waiting';
}

/** Whether something of it is booked for a period that begins before a day. */
export function isBefore({ standing, payroll }: RunView, day: BookDate): boolean {
	return !standing.every(
		({ whose }) => whose && periodRange(whose.year, whose.period, payroll.periodsPerYear).from >= day,
	);
}

/** Whether two runs share a period or a date. */
export function meet(one: RunView, other: RunView): boolean {
	const share = (mine: Iterable<string>, theirs: { has(key: string): boolean }) =>
		[...mine].some((key) => theirs.has(key));
	return share(one.periods.keys(), other.periods) || share(one.dates, other.dates);
}
