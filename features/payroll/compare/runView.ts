import type { Journal, Payroll } from '../item';
import { startOf } from '../settings';
import {
	periodOf,
	periodRange,
	periodText,
	type BookDate,
	type DateRange,
	byPeriod,
	daysBetween,
} from '../../../base/values/dates';
import { Amounts, type PlacedAmount } from '../read/amounts';
import {
	type WrittenState,
	fitOf,
	stateOf,
	bookedBy,
	countsFor,
	type ReadEntry,
	formatVoucher,
	type Voucher,
} from '../read/memorial';
import type { BookedRun } from '../identify/contents';
import type { Question } from '../identify/question';
import type { Waiting } from '../identify/settle';
import type { Answer, AnswerWord } from '../identify/answer';
import { isRounding, sum, formatMoney, ZERO, type Money } from '../../../base/values/money';
import type { Run } from '../identify/run';
import type { Chart } from '../read/readBooks';
import { shortHash } from '../../../base/values/text';
import { groupedBy } from '../../../base/values/records';

export interface RunView {
	payroll: Payroll;
	run: Run;
	/** The journal of the run; null when no list of the payroll has the run. */
	journal: Journal | null;
	decision: Answer | null;
	/** The question which run of the books the journal is; null when that is known. */
	question: Question | null;
	/** Set while the run waits for an answer to another question, which is about this run too or has to be answered first. */
	waits: { question: string; called: string; because: Waiting } | null;
	/** Set for a run that is taken back: the content that is booked in its place. */
	givesWay: WrittenState | null;
	/** Whether other runs are taken back, and this one is booked in their place. */
	takesPlace: boolean;
	/** Whether a person said which run of the books the journal is. */
	isAnswered: boolean;
	/** The runs of which this content is an earlier version, when their newer version is in the input too. */
	replaced: readonly string[] | null;
	/** The answer by which a person left this content out of the books, under this name. */
	leaveAnswer: Answer | null;
	/** The names of the other runs that are booked in the period of a new run, as a person knows them. */
	ofSamePeriod: readonly string[];
	/** The booked runs of other periods from which it is known that a new run is not one of the runs of its own period. */
	lessons: readonly BookedRun[];
	/** The content of the run in the form in which a written entry remembers it; null for a deleted run. */
	written: WrittenState | null;
	bookedEntries: readonly ReadEntry[];
	/** The amounts that should be booked, in the order of the journal. */
	expected: readonly PlacedAmount[];
	booked: Amounts;
	/** The amounts that have to be added to the books. */
	difference: Amounts;
	dates: ReadonlySet<BookDate>;
	/** The periods of the run and of its dates, by a key such as `2026-5`. */
	periods: ReadonlyMap<string, DateRange>;
}

type ViewParts = Omit<RunView, 'expected' | 'booked' | 'difference' | 'dates' | 'periods'>;

export function viewOf(parts: ViewParts, context: ViewContext): RunView {
	const { journal, bookedEntries } = parts;
	const expected = hasDecision(parts, 'reverse') || !journal ? [] : expectedFrom(journal, context);
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

/**
 * The key of an exchange: the runs that are taken back and the run that takes their place have the same key, and are written all
 * or not at all. Null for any other run.
 */
export function exchangeOf({ givesWay, takesPlace, written: state }: RunView): string | null {
	return givesWay?.hash ?? (takesPlace && state ? state.hash : null);
}

export function hasDecision({ decision }: Pick<RunView, 'decision'>, ...words: AnswerWord[]): boolean {
	return decision !== null && words.includes(decision.word);
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

/** The whole name of a run as its payroll calls it. A run that no list has is called by its Boekstuk. */
export function runName({ run, journal }: Pick<RunView, 'run' | 'journal'>): string {
	return journal?.run.key === run.key ? journal.id : run.text;
}

/** Whether a run is from before the start, so that nothing is decided about it. */
export function isOutOfScope({ journal }: RunView): boolean {
	return journal?.state === 'outOfScope';
}

/** The Boekstuk for a date of a run: with the period of that date in the journal, else with that of its booking. */
export function voucherFor(view: RunView, date: BookDate): Voucher {
	const { journal, payroll, run, bookedEntries } = view;
	const { source, companyCode: company } = payroll;
	const of = ({ year, period }: Pick<Voucher, 'year' | 'period'>) => ({ source, company, year, period, run });
	// A run of a file has one period, which counts for its corrections of earlier periods too.
	if (payroll.fromFile || (journal && journal.run.key !== run.key))
		return of(bookedPeriod(view) ?? mainPeriod(view));
	const onDate = journal?.entries.find((entry) => entry.date === date)?.period;
	const booked = bookedEntries.find((entry) => (entry.whose?.forDate ?? entry.date) === date)?.whose;
	const main = booked && onDate === undefined ? booked : mainPeriod(view);
	return of({ year: main.year, period: onDate ?? main.period });
}

/** The Boekstuk of a run as a whole, for its reader. */
export function voucherOf(view: PartsOfRun & Pick<RunView, 'run'>): Voucher {
	const { source, companyCode: company } = view.payroll;
	return { source, company, run: view.run, ...mainPeriod(view) };
}

/**
 * The period that a run is called by: its first one. In a file it is the last one, because lines of earlier periods are
 * corrections. An empty journal has the period of its booking.
 */
export function mainPeriod(view: PartsOfRun): Pick<Voucher, 'year' | 'period'> {
	const { payroll, journal } = view;
	const booked = bookedPeriod(view);
	const periods = (journal?.entries ?? []).map(({ period }) => period).sort((a, b) => a - b);
	const period = periods.at(payroll.fromFile ? -1 : 0);
	const year = journal?.year ?? booked?.year ?? 0;
	return period === undefined ? (booked ?? { year, period: 1 }) : { year, period };
}

/** The year and period of a run in a form that can be sorted: `2026-05`. */
export function periodAsText(view: PartsOfRun): string {
	return periodText(mainPeriod(view));
}

type PartsOfRun = Pick<RunView, 'payroll' | 'journal' | 'bookedEntries'>;

function bookedPeriod({ payroll, bookedEntries }: PartsOfRun): Voucher | undefined {
	const booked = bookedEntries.flatMap(({ whose }) => whose ?? []).sort(byPeriod);
	return booked.at(payroll.fromFile ? -1 : 0);
}

/** The Boekstuk with which a foreign booking would count for this run. */
export function adoptedAs(view: RunView, { date }: ReadEntry): string {
	const dates = [...new Set([...view.expected, ...view.booked.list()].map((placed) => placed.date))].sort();
	const [nearest = date] = dates.sort((a, b) => distance(a, date) - distance(b, date));
	return formatVoucher({ ...voucherFor(view, nearest), ...(nearest !== date && { forDate: nearest }) });
}

function distance(a: BookDate, b: BookDate): number {
	return Math.abs(daysBetween(a, b));
}

export interface ViewContext {
	chart: Chart;
	roundingAccount: string;
}

/** The code of an unknown cost centre; no chart of accounts has it. */
const UNKNOWN = '?';

/**
 * The amounts that should be booked for a run, on accounts and cost centres of the books. A first booking keeps the order
 * of the lines.
 */
export function expectedFrom(journal: Journal, { chart, roundingAccount }: ViewContext): PlacedAmount[] {
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

/** The amounts of a run that are due and not in the books yet. */
function differenceOf(parts: ViewParts, due: Amounts, have: Amounts): Amounts {
	const difference = due.minus(have);
	return ignoresCentres(parts) ? difference.perAccount() : withKnownCentres(difference);
}

/**
 * The difference without amounts that only move between cost centres. Where a cost centre is unknown, the sums per ledger account
 * decide whether anything differs.
 */
function withKnownCentres(difference: Amounts): Amounts {
	const dates = difference.list().flatMap((placed) => (isOfUnknownCentre(placed) ? placed.date : []));
	return difference.without(
		new Set(dates.filter((date) => Amounts.of(difference.onDate(date)).isNothingPerAccount())),
	);
}

/** Whether an amount has a cost centre that the books lack, so that it cannot be sent. */
export function isOfUnknownCentre({ costCentreId }: Pick<PlacedAmount, 'costCentreId'>): boolean {
	return costCentreId.startsWith(UNKNOWN);
}

/**
 * Whether a run is compared by the sums per ledger account only, because a file has no cost centres where the list has them, or
 * the other way round. A file after a file is compared with its cost centres, and so is an entry from which a person removed
 * them: that is an edit.
 */
function ignoresCentres({ payroll, run, journal, bookedEntries }: ViewParts): boolean {
	if (!journal || bookedEntries.length === 0) return false;
	const isListed = (entry: ReadEntry) => stateOf(entry)?.origin === 'list' || run.is === 'listed';
	if (payroll.fromFile ? !bookedEntries.some(isListed) : run.is === 'listed') return false;
	const due = journal.entries.flatMap(({ lines }) => lines);
	if (due.every((line) => line.costCentre === '')) return true;
	const rows = bookedEntries.flatMap((entry) => entry.rows);
	return (
		rows.every((row) => row.costCentreId === '') &&
		bookedEntries.every((entry) => fitOf(entry, payroll.source) !== 'changed')
	);
}

type LeaveFacts = Pick<RunView, 'written' | 'bookedEntries' | 'difference'>;

/**
 * The hash of the amounts that an answer *leave* is about: the journal with its difference (for a deleted run its bookings), and
 * the entries on which somebody put VAT. When one of these changes, the person is asked again.
 */
export function leaveHash({ written: state, bookedEntries, difference }: LeaveFacts): string {
	const taxed = bookedEntries.filter(({ hasVat }) => hasVat).length;
	return shortHash([state?.hash, factsOf(difference), taxed], 8);
}

function factsOf(sums: Amounts): string[][] {
	const facts = ({ date, ledgerAccount, amount }: PlacedAmount) => [date, ledgerAccount, amount.toFixed(2)];
	return sums.perAccount().list().map(facts);
}

/** Whether a person decided to leave the run in its present state. */
export function isLeaveDecided(view: RunView): boolean {
	const { decision, leaveAnswer } = view;
	return leaveAnswer !== null || (decision?.word === 'leave' && decision.accepts === leaveHash(view));
}

/** One ledger account of a run, debit positive: its amount in the payroll and in the books, and the change. */
type AccountTotal = {
	ledgerAccount: string;
	name: string;
	payroll: string;
	booked: string;
	change: string;
};

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

/** The names of accounts of net wages: "Nettolonen" and "Te betalen netto lonen" match, "Te betalen loonheffing" does not. */
export const NET_WAGES = /netto\s?-?lo+n|te betalen lo+n(?!heffing|belasting)/i;

/** The net wages of a run, found by the name of the account in the books; '' when no account has such a name. */
export function netWagesOf({ expected }: RunView, chart: Chart): string {
	const net = expected.filter(({ ledgerAccount }) => NET_WAGES.test(chart.nameOf(ledgerAccount)));
	return net.length === 0 ? '' : formatMoney(sumOf(net));
}

/**
 * The costs of a journal that has them in credit, because debit and credit are swapped or wages are taken back. Null for another
 * journal.
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

/**
 * Whether nothing of a run is booked any more, whatever the dates: a bookkeeper reverses with the date of today, or because the
 * month is closed. A reversal by hand without cost centres counts.
 */
export function isFullyReversed({ booked }: RunView): boolean {
	return booked.undated().isNothingPerAccount();
}

/**
 * Whether a booked run is in no list and concerns a person. A run that was booked from an earlier start does not, unless a person
 * wants to reverse it.
 */
export function isDeleted(view: RunView): boolean {
	return !view.journal && (isInScope(view) || hasDecision(view, 'reverse'));
}

/** Whether a booked run begins at the start or later. It may hold corrections of periods before that. */
function isInScope({ bookedEntries, payroll }: RunView): boolean {
	const start = startOf(payroll);
	const begin = ({ year, period }: Voucher) => periodRange(year, period, payroll.periodsPerYear).from;
	return bookedEntries.some(({ whose }) => whose && begin(whose) >= start);
}
