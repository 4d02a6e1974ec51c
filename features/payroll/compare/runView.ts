import { debitAndCredit, type Journal, type Payroll } from '../item';
import type { Finding, Findings } from '../../../base/words/finding';
import type { DebitOrCredit } from '../messages/runWords';
import type { Json, RowAction } from '../../../base/words/row';
import { periodOf, periodRange, type BookDate, type DateRange } from '../../../base/values/dates';
import { formatMoney, isRounding, sum, ZERO, type Money } from '../../../base/values/money';
import { groupedBy } from '../../../base/values/records';
import { shortHash } from '../../../base/values/text';
import { Amounts, type PlacedAmount } from '../read/amounts';
import type { Chart } from '../read/chart';
import { fitOf, stateOf, type WrittenState } from '../read/description';
import { isNumber } from '../identify/declared';
import {
	bookedBy,
	countsFor,
	vatOf,
	type MemorialRow,
	type NewMemorialEntry,
	type ReadEntry,
	rowText,
} from '../read/memorial';
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
	/** The content as an entry of it would say; null for a deleted run. */
	state: WrittenState | null;
	bookedEntries: readonly ReadEntry[];
	/** The amounts that should be booked, in the order of the journal. */
	expected: readonly PlacedAmount[];
	booked: Amounts;
	/** The amounts to add to the books. */
	difference: Amounts;
	/** Dates on which an unknown cost centre makes a difference. */
	unknownCentresOn: ReadonlySet<BookDate>;
	dates: ReadonlySet<BookDate>;
	/** Its own periods and those of its dates: `2026-5`. */
	periods: ReadonlyMap<string, DateRange>;
}

export interface ViewContext {
	chart: Chart;
	roundingAccount: string;
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
	| 'state'
	| 'bookedEntries'
>;

/** An account code that no chart has, for an unknown cost centre. */
const UNKNOWN = '?';

export function viewOf(parts: ViewParts, context: ViewContext): RunView {
	const { journal, bookedEntries } = parts;
	const expected = hasRuling(parts, 'reverse') || !journal ? [] : expectedFrom(journal, context);
	const booked = bookedBy(bookedEntries);
	const { difference, unknownCentresOn } = ignoresCentres(parts)
		? { difference: Amounts.of(expected).minus(booked).perAccount(), unknownCentresOn: new Set<BookDate>() }
		: compare(Amounts.of(expected), booked);
	const dates = new Set([...expected.map(({ date }) => date), ...bookedEntries.map(countsFor)]);
	return {
		...parts,
		expected,
		booked,
		difference,
		unknownCentresOn,
		dates,
		periods: periodsOf(parts, dates),
	};
}

/**
 * Whether only the sums per ledger account are compared, because a file has no cost centres where the list has them, or the
 * other way round. Not for a file after a file, and not when a person removed the cost centres, which is an edit.
 */
function ignoresCentres({ payroll, run, journal, bookedEntries }: ViewParts): boolean {
	if (!journal || bookedEntries.length === 0) return false;
	const isListed = (entry: ReadEntry) => stateOf(entry)?.origin === 'list' || isNumber(run);
	if (payroll.partial ? !bookedEntries.some(isListed) : isNumber(run)) return false;
	const due = journal.entries.flatMap(({ lines }) => lines);
	if (due.every((line) => line.costCentre === '')) return true;
	const rows = bookedEntries.flatMap((entry) => entry.rows);
	return (
		rows.every((row) => row.costCentreId === '') &&
		bookedEntries.every((entry) => fitOf(entry, payroll.source) !== 'changed')
	);
}

export function hasRuling({ ruling }: Pick<RunView, 'ruling'>, ...words: RulingWord[]): boolean {
	return ruling !== null && words.includes(ruling.word);
}

type LeaveFacts = Pick<RunView, 'ruling' | 'leftBy' | 'state' | 'booked' | 'bookedEntries' | 'difference'>;

/**
 * Hashes of the state that a person leaves: the journal (of a deleted run its bookings) with the difference and the
 * VAT that somebody put on it, and the foreign bookings, if any. When one of these changes, the person is asked again.
 */
export function leftStates(
	{ state, booked, bookedEntries, difference }: Omit<LeaveFacts, 'ruling' | 'leftBy'>,
	foreignEntries: ForeignEntries,
): string[] {
	const vat = vatOf(bookedEntries);
	const facts = [state?.hash ?? factsOf(booked), factsOf(difference), ...(vat.length > 0 ? [vat] : [])];
	const own = shortHash(facts, 8);
	return [own, ...(foreignEntries?.length ? [foreignState(foreignEntries)] : [])];
}

function foreignState(foreignEntries: readonly ReadEntry[]): string {
	return shortHash(factsOf(bookedBy(foreignEntries)), 8);
}

/** The foreign bookings for which a run was left: one entry, or all entries with one Boekstuk. */
export function foreignEntriesLeft(
	{ ruling }: LeaveFacts,
	foreign: readonly ReadEntry[],
): readonly ReadEntry[] {
	const [, state] = ruling?.accepts ?? [];
	const together = [...groupedBy(foreign, ({ voucher }) => voucher).values()];
	return (
		[...foreign.map((one) => [one]), ...together].find(
			(foreignEntries) => foreignState(foreignEntries) === state,
		) ?? []
	);
}

function factsOf(sums: Amounts): string[][] {
	const facts = ({ date, ledgerAccount, amount }: PlacedAmount) => [date, ledgerAccount, amount.toFixed(2)];
	return sums.perAccount().list().map(facts);
}

/** The foreign bookings of a run; null when these were not read. */
export type ForeignEntries = readonly ReadEntry[] | null;

/** Whether a person decided to leave it in this state. */
export function isLeft(view: LeaveFacts, foreignEntries: ForeignEntries): boolean {
	const { ruling, leftBy } = view;
	if (leftBy !== null) return true;
	if (ruling?.word !== 'leave') return false;
	const [own, ...others] = leftStates(view, foreignEntries);
	const [said, ...besides] = ruling.accepts;
	return said === own && (foreignEntries === null || besides.join() === others.join());
}

/**
 * The amounts that should be booked for a run, on accounts and cost centres of the books. A first booking keeps the order
 * of the lines.
 */
function expectedFrom(journal: Journal, { chart, roundingAccount }: ViewContext): PlacedAmount[] {
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

/** Where a cost centre is unknown now, the amounts per ledger account decide whether anything differs. */
function compare(due: Amounts, have: Amounts): Pick<RunView, 'difference' | 'unknownCentresOn'> {
	const difference = due.minus(have);
	const unknown = difference.list().filter(({ costCentreId }) => costCentreId.startsWith(UNKNOWN));
	const dates = [...new Set(unknown.map(({ date }) => date))];
	const equal = new Set(dates.filter((date) => Amounts.of(difference.onDate(date)).isNothingPerAccount()));
	return {
		difference: difference.without(equal),
		unknownCentresOn: new Set(dates.filter((date) => !equal.has(date))),
	};
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

/** Whether an entry of it is for a period that begins before a date. */
export function isBefore({ bookedEntries, payroll }: RunView, day: BookDate): boolean {
	return !bookedEntries.every(
		({ whose }) => whose && periodRange(whose.year, whose.period, payroll.periodsPerYear).from >= day,
	);
}

/** Whether two runs share a period or a date. */
export function overlaps(one: RunView, other: RunView): boolean {
	const share = (mine: Iterable<string>, theirs: { has(key: string): boolean }) =>
		[...mine].some((key) => theirs.has(key));
	return share(one.periods.keys(), other.periods) || share(one.dates, other.dates);
}

/** Whether it may be a deleted run under a new number: its closed dates are treated as those of a booked run. */
export function replaces(view: RunView, views: readonly RunView[]): boolean {
	return view.bookedEntries.length === 0 && views.some((other) => !other.journal && overlaps(view, other));
}

/** A row from the objection to the item: what was decided about one company or payroll run, in facts. */
export interface RowDraft {
	action: RowAction;
	/** The first gives the row its code. */
	findings: Readonly<Findings>;
	/** The name by which a person knows it, and its further fields; an objection leaves them to `decide`. */
	key?: string;
	about?: Readonly<Record<string, Json>>;
	/** Remarks beside it. */
	notes?: readonly Finding[];
	/** The entries that were written, or would be. */
	entries?: Json[];
	/** Dates on which the books still differ, and why nothing was written for them. */
	left?: Json[];
	/** Whether the execution ends as failed because of it; by its action when left out. */
	attention?: boolean;
}

export function verdict(action: RowAction, finding: Finding): RowDraft {
	return { action, findings: [finding] };
}

export function blocked(...findings: Findings): RowDraft {
	return { action: 'blocked', findings };
}

/** Rows per account and cost centre with the text of their lines, where all lines have the same text. */
export function withTexts(rows: readonly MemorialRow[], lines: readonly MemorialRow[]): MemorialRow[] {
	const byPlace = groupedBy(lines, placeOf);
	return rows.map((row) => {
		const texts = new Set(byPlace.get(placeOf(row))?.map(({ text = '' }) => text));
		const [only] = texts;
		return texts.size === 1 && only ? { ...row, text: only } : row;
	});
}

function placeOf({ ledgerAccount, costCentreId }: MemorialRow): string {
	return JSON.stringify([ledgerAccount, costCentreId]);
}

/** An entry as it is shown: debit and credit instead of a sign. */
export function entryDetails(
	entry: NewMemorialEntry,
	number: string,
	{ chart, isHeaderByName }: { chart: Chart; isHeaderByName: boolean },
): Record<string, Json> {
	return {
		date: entry.date,
		mutation: number,
		voucher: entry.voucher,
		description: entry.description,
		ledgerAccount: entry.header,
		name: chart.nameOf(entry.header),
		...(isHeaderByName && { chosen: 'byName' }),
		amount: debitTotal(entry.rows),
		rows: entry.rows.map((row) => ({
			...rowDetails(row, chart),
			...(row.text && { text: rowText(row.text) }),
		})),
	};
}

export function rowDetails(
	{ ledgerAccount, costCentreId, amount }: MemorialRow,
	chart: Chart,
): DebitOrCredit {
	const costCentre = costCentreId === '' ? '' : chart.costCentreName(costCentreId);
	return { ledgerAccount, name: chart.nameOf(ledgerAccount), costCentre, ...debitAndCredit(amount) };
}

export function debitTotal(rows: readonly { amount: Money }[]): string {
	return formatMoney(sum(rows.filter(({ amount }) => amount.lt(0)).map(({ amount }) => amount.neg())));
}

/** An account of a run, debit positive: its amount in the payroll and in the books, and the change. */
type AccountTotal = {
	ledgerAccount: string;
	name: string;
	payroll: string;
	booked: string;
	change: string;
};

/** The accounts of a run, by which a person compares it with the payroll. */
export function totalsOf({ expected, booked, difference }: RunView, chart: Chart): AccountTotal[] {
	const [payroll, before, change] = [expected, booked.list(), difference.list()].map(perAccount);
	const codes = new Set([payroll, before, change].flatMap((sums) => [...(sums?.keys() ?? [])]));
	const debit = (sums: ReadonlyMap<string, Money> | undefined, code: string) =>
		formatMoney((sums?.get(code) ?? ZERO).neg());
	return [...codes].sort().map((ledgerAccount) => ({
		ledgerAccount,
		name: chart.nameOf(ledgerAccount),
		payroll: debit(payroll, ledgerAccount),
		booked: debit(before, ledgerAccount),
		change: debit(change, ledgerAccount),
	}));
}

/** The accounts of net wages: "Nettolonen", "Te betalen netto lonen"; not "Te betalen loonheffing". */
export const NET_WAGES = /netto\s?-?lo+n|te betalen lo+n(?!heffing|belasting)/i;

/** The net wages of a run, by the name of the account in the books; '' when no account has such a name. */
export function netWagesOf({ expected }: RunView, chart: Chart): string {
	const net = expected.filter(({ ledgerAccount }) => NET_WAGES.test(chart.nameOf(ledgerAccount)));
	return net.length === 0 ? '' : formatMoney(sumOf(net));
}

/** The accounts of wage tax: "Loonheffing", "Af te dragen loonbelasting", "Te betalen loonheffingen". */
export const WAGE_TAX = /loonheffing|loonbelasting/i;

/**
 * The costs of a journal that has them in credit: its sides are swapped, or it takes wages back. Null for another journal.
 */
export function swappedSides(
	view: RunView,
	chart: Chart,
): { costsInCredit: string; ledgerAccount: string } | null {
	const costs = view.expected.filter(({ ledgerAccount }) => chart.isProfitAndLoss(ledgerAccount));
	const credit = sumOf(costs);
	if (credit.lte(0)) return null;
	const [largest = ''] = [...perAccount(costs)].sort(([, a], [, b]) => b.cmp(a)).map(([code]) => code);
	const ledgerAccount = `${largest} ${chart.nameOf(largest)}`.trim();
	return { costsInCredit: formatMoney(credit), ledgerAccount };
}

function perAccount(amounts: Iterable<PlacedAmount>): Map<string, Money> {
	const groups = groupedBy(amounts, ({ ledgerAccount }) => ledgerAccount);
	return new Map([...groups].map(([code, placed]) => [code, sumOf(placed)]));
}

function sumOf(placed: readonly PlacedAmount[]): Money {
	return sum(placed.map(({ amount }) => amount));
}
