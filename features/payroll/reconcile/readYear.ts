import { addDays, addYears, isWithin, type BookDate, type DateRange } from '../../../base/values/dates';
import type { Books as EBoekhouden } from '../../../services/eBoekhouden/books';
import type { Mutation } from '../../../services/eBoekhouden/types';
import { toEntry } from '../booksOf';
import { Chart } from '../chart';
import { parseVoucher, type MemorialEntry } from '../memorial';
import { movesOfMutation, type Move } from './moves';
import { addAll } from '../../../base/values/records';

/** What a reconciliation reads from the books; it writes nothing. */
export type YearBooks = {
	ledger: Pick<EBoekhouden['ledger'], 'list'>;
	costCentres: Pick<EBoekhouden['costCentres'], 'list'>;
	mutations: Pick<EBoekhouden['mutations'], 'within' | 'callsMade'>;
};

export interface MutationWithMoves extends Mutation {
	moves: readonly Move[];
}

/** The books of a year, read completely. */
export interface YearReading {
	chart: Chart;
	/** All mutations of the year, of every kind. */
	mutations: readonly MutationWithMoves[];
	/** The memorial entries of the year, and our entries around it: an entry of ours may have any date. */
	entries: readonly MemorialEntry[];
	window: DateRange;
	calls: number;
}

export function rangeOfYear(year: number): DateRange {
	return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** @throws ServiceProblem when any of it cannot be read completely */
export async function readYear(
	books: YearBooks,
	year: number,
	sources: ReadonlySet<string>,
	today: BookDate,
): Promise<YearReading> {
	const range = rangeOfYear(year);
	const window = { from: addYears(range.from, -1), to: addYears(range.to < today ? today : range.to, 1) };
	const before = books.mutations.callsMade();
	const mutations = await books.mutations.within(range);
	const around = [
		{ from: window.from, to: addDays(range.from, -1) },
		{ from: addDays(range.to, 1), to: window.to },
	];
	const isOurs = ({ voucher }: { voucher: string }) =>
		[...sources].some((source) => parseVoucher(voucher, source) !== null);
	const others: Mutation[] = [];
	for (const part of around)
		addAll(others, await books.mutations.within(part, { kinds: ['memorial'], keep: isOurs }));
	const calls = books.mutations.callsMade() - before;
	const chart = new Chart(await books.ledger.list(), await books.costCentres.list());
	const memorials = mutations.filter(({ kind }) => kind === 'memorial');
	const entries = eachOnce([...memorials, ...others]).map(toEntry);
	const withMoves = eachOnce(mutations).map((mutation) => ({
		...mutation,
		moves: movesOfMutation(mutation),
	}));
	return { chart, mutations: withMoves, entries, window, calls };
}

/** Mutations without a date may be returned for every period. */
function eachOnce(mutations: readonly Mutation[]): Mutation[] {
	return [...new Map(mutations.map((mutation) => [mutation.number, mutation])).values()];
}

export function isOfYear(date: BookDate, year: number): boolean {
	return isWithin(date, rangeOfYear(year));
}
