import { addYears, isWithin, type BookDate, type DateRange } from '../../../base/values/dates';
import type { Books as EBoekhouden } from '../../../services/eBoekhouden/books';
import { toEntry } from '../read/booksOf';
import { Chart } from '../read/chart';
import type { MemorialEntry } from '../read/memorial';

/** What a reconciliation reads from the books; it writes nothing. */
export type YearBooks = {
	ledger: Pick<EBoekhouden['ledger'], 'list'>;
	costCentres: Pick<EBoekhouden['costCentres'], 'list'>;
	mutations: Pick<EBoekhouden['mutations'], 'within'>;
};

/** The memorial entries of a year, and a year around it: an entry of ours may have any date. */
export interface YearReading {
	chart: Chart;
	entries: readonly MemorialEntry[];
	window: DateRange;
}

export function rangeOfYear(year: number): DateRange {
	return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** @throws ServiceProblem when any of it cannot be read completely */
export async function readYear(books: YearBooks, year: number, today: BookDate): Promise<YearReading> {
	const { from, to } = rangeOfYear(year);
	const window = { from: addYears(from, -1), to: addYears(to < today ? today : to, 1) };
	const mutations = await books.mutations.within(window, { kinds: ['memorial'] });
	const chart = new Chart(await books.ledger.list(), await books.costCentres.list());
	return { chart, entries: mutations.map(toEntry), window };
}

export function isOfYear(date: BookDate, year: number): boolean {
	return isWithin(date, rangeOfYear(year));
}
