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
	/** Null for a run that is in no list of the payroll. */
	journal: Journal | null;
	ruling: Answer | null;
	/** The question which run of the books it is; null when that is known. */
	question: Question | null;
	/** Another content, whose question is about this one too or comes before one about this. */
	waits: { question: string; called: string; because: Waiting } | null;
	/** Of a run that is taken back: the content that takes its place. */
	givesWay: WrittenState | null;
	/** Whether other runs are taken back for it. */
	takesPlace: boolean;
	/** Whether a person said which run it is. */
	isAnswered: boolean;
	/** The runs whose earlier version it is, when the newer version is in the input too. */
	replaced: readonly string[] | null;
	/** The answer by which a person left this content under this name. */
	leaveAnswer: Answer | null;
	/** Of a new run: the other runs that are booked in its period, as a person knows them. */
	ofSamePeriod: readonly string[];
	/** Of a new run: those of other periods by which its name is told from theirs. */
	lessons: readonly BookedRun[];
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

type ViewParts = Omit<RunView, 'expected' | 'booked' | 'difference' | 'dates' | 'periods'>;

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

/** What is taken back, and what takes its place, have one exchange: all of it is written, or nothing. Null for any other run. */
export function exchangeOf({ givesWay, takesPlace, state }: RunView): string | null {
	return givesWay?.hash ?? (takesPlace && state ? state.hash : null);
}

export function hasRuling({ ruling }: Pick<RunView, 'ruling'>, ...words: AnswerWord[]): boolean {
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

/** The run as its payroll calls it, whole; of one that no list has, what its Boekstuk has. */
export function nameOf({ run, journal }: Pick<RunView, 'run' | 'journal'>): string {
	return journal?.run.key === run.key ? journal.id : run.text;
}

/** Whether it is from before the start: nothing is decided about it. */
export function isOutOfScope({ journal }: RunView): boolean {
	return journal?.state === 'outOfScope';
}

/** The Boekstuk for a date of a run: with the period of that date in the journal, else with that of its booking. */
export function voucherFor(view: RunView, date: BookDate): Voucher {
	const { journal, payroll, run, bookedEntries } = view;
	const { source, companyCode: company } = payroll;
	const of = ({ year, period }: Pick<Voucher, 'year' | 'period'>) => ({ source, company, year, period, run });
	// A run in a file has one period, also for its corrections of earlier ones.
	if (payroll.fromFile || (journal && journal.run.key !== run.key))
		return of(bookedPeriod(view) ?? mainPeriod(view));
	const onDate = journal?.entries.find((entry) => entry.date === date)?.period;
	const booked = bookedEntries.find((entry) => (entry.whose?.forDate ?? entry.date) === date)?.whose;
	const main = booked && onDate === undefined ? booked : mainPeriod(view);
	return of({ year: main.year, period: onDate ?? main.period });
}

/** The Boekstuk of a run as a whole, as a person reads it. */
export function voucherOf(view: PartsOfRun & Pick<RunView, 'run'>): Voucher {
	const { source, companyCode: company } = view.payroll;
	return { source, company, run: view.run, ...mainPeriod(view) };
}

/**
 * Its first period; with a file the last one, because lines of earlier periods are corrections. An empty journal has the
 * period of its booking.
 */
export function mainPeriod(view: PartsOfRun): Pick<Voucher, 'year' | 'period'> {
	const { payroll, journal } = view;
	const booked = bookedPeriod(view);
	const periods = (journal?.entries ?? []).map(({ period }) => period).sort((a, b) => a - b);
	const period = periods.at(payroll.fromFile ? -1 : 0);
	const year = journal?.year ?? booked?.year ?? 0;
	return period === undefined ? (booked ?? { year, period: 1 }) : { year, period };
}

/** Its year and period, so that they can be sorted: `2026-05`. */
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

/** An account code that no chart has, for an unknown cost centre. */
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

/** What the books lack of what is due. */
function differenceOf(parts: ViewParts, due: Amounts, have: Amounts): Amounts {
	const difference = due.minus(have);
	return ignoresCentres(parts) ? difference.perAccount() : withKnownCentres(difference);
}

/** Where a cost centre is unknown now, the amounts per ledger account decide whether anything differs. */
function withKnownCentres(difference: Amounts): Amounts {
	const dates = difference.list().flatMap((placed) => (isOfUnknownCentre(placed) ? placed.date : []));
	return difference.without(
		new Set(dates.filter((date) => Amounts.of(difference.onDate(date)).isNothingPerAccount())),
	);
}

/** Whether the books lack its cost centre, so that it cannot be sent. */
export function isOfUnknownCentre({ costCentreId }: Pick<PlacedAmount, 'costCentreId'>): boolean {
	return costCentreId.startsWith(UNKNOWN);
}

/**
 * Whether only the sums per ledger account are compared, because a file has no cost centres where the list has them, or the
 * other way round. Not for a file after a file, and not when a person removed the cost centres, which is an edit.
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

type LeaveFacts = Pick<RunView, 'state' | 'bookedEntries' | 'difference'>;

/**
 * A hash of the amounts that a person leaves: the journal with the difference (of a deleted run its bookings) and the entries
 * on which somebody put VAT. When one of these changes, the person is asked again.
 */
export function leaveHash({ state, bookedEntries, difference }: LeaveFacts): string {
	const taxed = bookedEntries.filter(({ hasVat }) => hasVat).length;
	return shortHash([state?.hash, factsOf(difference), taxed], 8);
}

function factsOf(sums: Amounts): string[][] {
	const facts = ({ date, ledgerAccount, amount }: PlacedAmount) => [date, ledgerAccount, amount.toFixed(2)];
	return sums.perAccount().list().map(facts);
}

/** Whether a person decided to leave it in this state. */
export function isLeaveDecided(view: RunView): boolean {
	const { ruling, leaveAnswer } = view;
	return leaveAnswer !== null || (ruling?.word === 'leave' && ruling.accepts === leaveHash(view));
}

/** An account of a run, debit positive: its amount in the payroll and in the books, and the change. */
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

/** The accounts of net wages: "Nettolonen", "Te betalen netto lonen"; not "Te betalen loonheffing". */
export const NET_WAGES = /netto\s?-?lo+n|te betalen lo+n(?!heffing|belasting)/i;

/** The net wages of a run, by the name of the account in the books; '' when no account has such a name. */
export function netWagesOf({ expected }: RunView, chart: Chart): string {
	const net = expected.filter(({ ledgerAccount }) => NET_WAGES.test(chart.nameOf(ledgerAccount)));
	return net.length === 0 ? '' : formatMoney(sumOf(net));
}

/** The costs of a journal that has them in credit: swapped, or wages taken back. Null for another journal. */
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
 * Nothing of a run is booked any more, whatever the dates: a bookkeeper reverses with the date of today, or because the month is
 * closed. A reversal by hand without cost centres counts.
 */
export function isFullyReversed({ booked }: RunView): boolean {
	return booked.undated().isNothingPerAccount();
}

/** Whether it is in no list and concerns a person: one that was booked from an earlier start does not, unless to be reversed. */
export function isDeleted(view: RunView): boolean {
	return !view.journal && (isInScope(view) || hasRuling(view, 'reverse'));
}

/** A run from the start on may correct periods before it. */
function isInScope({ bookedEntries, payroll }: RunView): boolean {
	const start = startOf(payroll);
	const begin = ({ year, period }: Voucher) => periodRange(year, period, payroll.periodsPerYear).from;
	return bookedEntries.some(({ whose }) => whose && begin(whose) >= start);
}
