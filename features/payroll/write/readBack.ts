import { attempt, type Attempt } from '../../../base/problems/problem';
import type { Finding, Findings } from '../../../base/words/finding';
import { addDays, type BookDate } from '../../../base/values/dates';
import { addAll, distinct } from '../../../base/values/records';
import type { BookedEntries } from '../read/bookedEntries';
import {
	countsFor,
	numbersOf,
	parseVoucher,
	rowsAsText,
	type MemorialEntry,
	type NewMemorialEntry,
} from '../read/memorial';
import type { Chart, PayrollBooks, ListedEntry } from '../read/readBooks';
import { rowDetails } from '../row/rowDraft';

export interface ReadBackContext {
	books: PayrollBooks;
	booked: BookedEntries;
	chart: Chart;
}

/** The entries that were read on the date of an entry that was just booked. */
export interface ReadBack {
	/** Why no more may be written; null when the service kept what it was sent. */
	complaint: Readonly<Findings> | null;
	/** Entries for the same company and date that were not there before. */
	bookedMeanwhile: MemorialEntry[];
}

/** The new entries in the books from the first to the last date of some entries, including these. */
export async function readOn(
	sent: readonly MemorialEntry[],
	{ books, booked }: ReadBackContext,
): Promise<Attempt<MemorialEntry[]>> {
	const own = new Set(numbersOf([...sent]));
	// Each entry may take a call, so known entries are not read again.
	const isWanted = ({ number }: ListedEntry) => own.has(number) || !booked.has(number);
	const dates = sent.map(({ date }) => date).sort();
	const range = { from: dates[0] ?? '', to: dates.at(-1) ?? '' };
	const read = async (since?: number) => await books.memorials(range, isWanted, since?.toString());
	const [only] = sent;
	return await attempt(async () => {
		if (only && sent.length === 1) return await readFor(only, { books, booked }, isWanted);
		const found = await read(booked.firstNew);
		const numbers = new Set(numbersOf(found));
		// An answer by number that lacks an entry that was certainly booked is not believed.
		return [...own].every((number) => numbers.has(number)) ? found : await read();
	});
}

/** Reads the date of an entry, and the date for which it counts: another execution may have booked that on itself. */
async function readFor(
	entry: NewMemorialEntry,
	{ books, booked }: Pick<ReadBackContext, 'books' | 'booked'>,
	isWanted: (listed: ListedEntry) => boolean,
): Promise<MemorialEntry[]> {
	const found: MemorialEntry[] = [];
	for (const date of distinct([entry.date, countsOn(entry, booked.source)]))
		addAll(found, await books.memorials({ from: date, to: date }, isWanted));
	return found;
}

function countsOn(entry: Pick<MemorialEntry, 'date' | 'voucher'>, source: string): BookDate {
	return countsFor({ date: entry.date, whose: parseVoucher(entry.voucher, source) });
}

/**
 * Compares an entry that was just booked with the books. Its number proves that it is booked; reading it back shows whether
 * the service kept what it was sent, and whether another execution is at work.
 */
export async function readBack(
	sent: MemorialEntry,
	read: Attempt<MemorialEntry[]>,
	{ books, booked, chart }: ReadBackContext,
): Promise<ReadBack> {
	const { number: mutation, date } = sent;
	if (!read.ok)
		return { complaint: [{ code: 'entryNotReadBack', mutation }, read.problem.finding], bookedMeanwhile: [] };
	const found = read.value.find(({ number }) => number === mutation) ?? (await nearby(sent, books));
	const complaint = notKept(sent, found, chart);
	const bookedMeanwhile = read.value.filter(
		(entry) =>
			(entry.date === date || countsOn(entry, booked.source) === countsOn(sent, booked.source)) &&
			entry.number !== mutation &&
			!booked.has(entry.number) &&
			isOfCompany(sent, entry, booked.source),
	);
	return { complaint: complaint && [complaint], bookedMeanwhile };
}

/** New entries of the same run for the same date: those with the same rows, and others. */
export async function findLike(
	entry: NewMemorialEntry,
	{ books, booked }: ReadBackContext,
): Promise<{ same: MemorialEntry[]; others: MemorialEntry[] }> {
	const whoseOf = (voucher: string) => parseVoucher(voucher, booked.source);
	const own = whoseOf(entry.voucher);
	const isNew = ({ number, voucher }: ListedEntry) => {
		const whose = whoseOf(voucher);
		return whose?.company === own?.company && whose?.run === own?.run && !booked.has(number);
	};
	const counts = countsOn(entry, booked.source);
	const found = (await readFor(entry, { books, booked }, isNew)).filter(
		(one) => countsOn(one, booked.source) === counts,
	);
	const isSame = ({ header, rows }: MemorialEntry) =>
		header === entry.header && rowsAsText(rows) === rowsAsText(entry.rows);
	return { same: found.filter(isSame), others: found.filter((one) => !isSame(one)) };
}

function isOfCompany(sent: MemorialEntry, entry: MemorialEntry, source: string): boolean {
	const whose = parseVoucher(entry.voucher, source);
	return whose !== null && whose.company === parseVoucher(sent.voucher, source)?.company;
}

/** Looks on the days around it, where a service that shifts dates stores an entry. */
async function nearby(
	{ number, date }: MemorialEntry,
	books: PayrollBooks,
): Promise<MemorialEntry | undefined> {
	const around = { from: addDays(date, -2), to: addDays(date, 2) };
	const read = await attempt(() => books.memorials(around, (listed) => listed.number === number));
	return read.ok ? read.value[0] : undefined;
}

/** The first difference between a sent entry and the books; null when they are equal (a description may be shortened). */
export function notKept(
	sent: NewMemorialEntry & { number: string },
	found: MemorialEntry | undefined,
	chart: Chart,
): Finding | null {
	const mutation = sent.number;
	const nothing = { mutation, sent: '', found: '' };
	if (!found) return { code: 'entryNotKept', field: 'entry', ...nothing };
	const field = (['voucher', 'date', 'header'] as const).find((one) => found[one] !== sent[one]);
	if (field) return { code: 'entryNotKept', mutation, field, sent: sent[field], found: found[field] };
	if (rowsAsText(found.rows) === rowsAsText(sent.rows)) return null;
	const details = ({ rows }: NewMemorialEntry) => rows.map((row) => rowDetails(row, chart));
	const rows = { sentRows: details(sent), foundRows: details(found) };
	return { code: 'entryNotKept', field: 'rows', ...nothing, ...rows };
}
