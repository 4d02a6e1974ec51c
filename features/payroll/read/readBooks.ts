import type { Journal, Payroll } from '../item';
import { addYears, isMonday, type BookDate, type DateRange } from '../../../base/values/dates';
import type { Money } from '../../../base/values/money';
import { BookedEntries } from './bookedEntries';
import type { Chart } from './chart';
import { parseVoucher, type MemorialEntry, type NewMemorialEntry } from './memorial';
import { startOf, type BookingSettings } from '../settings';

/** The bookings and the chart of the books. */
export interface BooksReading {
	chart: Chart;
	booked: BookedEntries;
	/** Calls that read mutations, where these are limited. */
	calls: number;
	/** The maximum number of rows that an entry may have. */
	mostRows?: number;
}

export interface ReadingPlan {
	/** The source of all these payrolls, with which the Boekstuk of their entries begins. */
	source: string;
	payrolls: readonly Payroll[];
	books: PayrollBooks;
	settings: BookingSettings;
	today: BookDate;
}

/** All memorial entries from a year before the earliest start to a year ahead: an entry of ours may have any date. */
export async function readWhole(plan: ReadingPlan): Promise<BooksReading> {
	const { books } = plan;
	const before = books.callsMade();
	const entries = await books.memorials(windowFor(plan));
	return { ...(await withChart(entries, plan)), calls: books.callsMade() - before };
}

/**
 * Where each entry takes a call, our own entries on any date: they show whether anything differs. Foreign bookings are read with
 * everything, as on one day a week. Null when everything should be read.
 */
export async function readQuietly(plan: ReadingPlan): Promise<BooksReading | null> {
	if (!plan.books.readsOneByOne || isMonday(plan.today)) return null;
	const isOurs = ({ voucher }: ListedEntry) => parseVoucher(voucher, plan.source) !== null;
	const entries = await plan.books.memorials(windowFor(plan), isOurs);
	return { ...(await withChart(entries, plan)), calls: 0 };
}

function entriesIn(payrolls: readonly Payroll[]): Journal['entries'] {
	return payrolls.flatMap(({ journals }) => journals).flatMap(({ entries }) => entries);
}

async function withChart(
	entries: MemorialEntry[],
	plan: ReadingPlan,
): Promise<Pick<BooksReading, 'chart' | 'booked' | 'mostRows'>> {
	const { payrolls, books, source } = plan;
	const booked = new BookedEntries(entries, windowFor(plan), source);
	const lines = entriesIn(payrolls).flatMap((entry) => entry.lines);
	const costCentres = booked.usesCostCentres() || lines.some(({ costCentre }) => costCentre !== '');
	return { chart: await books.chart({ costCentres }), booked, mostRows: books.mostRows };
}

function windowFor({ payrolls, today }: ReadingPlan): DateRange {
	const starts = payrolls.map(startOf);
	return { from: addYears(starts.sort()[0] ?? today, -1), to: addYears(today, 1) };
}

/** The fields of an entry in a list, before it is read. */
export type ListedEntry = Pick<MemorialEntry, 'number' | 'voucher'>;

/** The books as the synchronization uses them. Every method throws `ServiceProblem` and nothing else. */
export interface PayrollBooks {
	/** Includes the cost centres only on request. */
	chart(needs: { costCentres: boolean }): Promise<Chart>;
	/** The memorial entries of a period, foreign bookings included: only the wanted ones, and from a number on. */
	memorials(
		period: DateRange,
		isWanted?: (entry: ListedEntry) => boolean,
		since?: string,
	): Promise<MemorialEntry[]>;
	/** Whether each entry that is read takes a call, while a list shows its Boekstuk. */
	readonly readsOneByOne?: boolean;
	/** The number of calls so far that count for the limit on reading mutations. */
	callsMade(): number;
	/** The maximum number of rows in an entry; unlimited when left out. */
	readonly mostRows?: number;
	/**
	 * Books an entry, and gives its number, which proves that it is booked. Books that check references refuse one that
	 * they have already, with a problem of kind `exists`.
	 */
	add(entry: NewMemorialEntry, reference?: string): Promise<string>;
	/** Balance of a ledger account on one day, positive = debit. */
	balance(ledgerAccount: string, date: BookDate): Promise<Money>;
	/** Whether the balance that was read last is certainly positive in debit; so it is when left out. */
	isBalanceSideKnown?(): boolean;
}
