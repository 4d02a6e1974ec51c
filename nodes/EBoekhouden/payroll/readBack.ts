import { attempt } from '../../shared/problems/problem';
import type { Finding } from '../../shared/rows/findings/finding';
import { addDays } from '../../shared/values/dates';
import type { BookedEntries } from './bookedEntries';
import type { Chart } from './chart';
import { rowDetails } from './entryDetails';
import { originIn } from './description';
import { bookedBy, rowsAsText, type MemorialEntry, type NewMemorialEntry } from './memorial';
import type { Books } from './payrollBooks';
import type { Findings } from './verdict';
import { parseVoucher, type Voucher } from './voucher';

export interface Reading {
	books: Books;
	booked: BookedEntries;
	chart: Chart;
}

/** What stands on the date of an entry that was just booked. */
export interface ReadBack {
	/** Why nothing more may be written; null when the service kept what it was sent. */
	complaint: Findings | null;
	/** Entries of the same run, or of the same amounts under another name, that were not there before: another execution is at work. */
	others: string[];
}

/**
 * Looks at the date of an entry that was just booked. The returned number is proof that it is; reading back shows
 * whether the service keeps what it is sent, and whether somebody else booked the same run meanwhile.
 */
export async function readBack(sent: MemorialEntry, reading: Reading): Promise<ReadBack> {
	const { books, booked, chart } = reading;
	const { number: mutation, date } = sent;
	const read = await attempt(() => books.memorials({ from: date, to: date }));
	if (!read.ok)
		return { complaint: [{ code: 'entryNotReadBack', mutation }, read.problem.finding], others: [] };
	const found = read.value.find(({ number }) => number === mutation) ?? (await nearby(sent, books));
	const complaint = notKept(sent, found, chart);
	const others = read.value.filter(
		(entry) =>
			entry.number !== mutation &&
			!booked.has(entry.number) &&
			mayBeSame(sent, entry, (voucher) => parseVoucher(voucher, booked.source)),
	);
	return { complaint: complaint && [complaint], others: others.map(({ number }) => number) };
}

/** Entries of a run that were not there before, on a date and for the same one: with the same rows, and with others. */
export async function findLike(
	entry: NewMemorialEntry,
	{ books, booked }: Reading,
): Promise<{ same: MemorialEntry[]; others: MemorialEntry[] }> {
	const { date } = entry;
	const whoseOf = (voucher: string) => parseVoucher(voucher, booked.source);
	const own = whoseOf(entry.voucher);
	const isNew = ({ number, voucher }: MemorialEntry) => {
		const whose = whoseOf(voucher);
		const isOfRun = whose?.company === own?.company && whose?.run === own?.run;
		return isOfRun && whose?.forDate === own?.forDate && !booked.has(number);
	};
	const found = (await books.memorials({ from: date, to: date })).filter(isNew);
	const isSame = ({ header, rows }: MemorialEntry) =>
		header === entry.header && rowsAsText(rows) === rowsAsText(entry.rows);
	return { same: found.filter(isSame), others: found.filter((one) => !isSame(one)) };
}

/** Of the same run; or of one that may be it, where a file does not say which run it is. */
function mayBeSame(
	sent: MemorialEntry,
	entry: MemorialEntry,
	whoseOf: (voucher: string) => Voucher | null,
): boolean {
	const [one, other] = [whoseOf(sent.voucher), whoseOf(entry.voucher)];
	if (!one || !other || one.company !== other.company) return false;
	if (one.run === other.run) return true;
	// Names of one kind are different runs when they differ.
	const [own, its] = [originIn(one.run, [sent]), originIn(other.run, [entry])];
	if (own === its && ['list', 'named'].includes(own)) return false;
	// Together in one period, they should have been asked about.
	if (one.year === other.year && one.period === other.period) return true;
	// A list may have cost centres and lines of its own, where a file has sums.
	return bookedBy([entry])
		.minus(bookedBy([sent]))
		.isNothingPerAccount();
}

/** A service that shifts dates puts it on another day. */
async function nearby({ number, date }: MemorialEntry, books: Books): Promise<MemorialEntry | undefined> {
	const around = { from: addDays(date, -2), to: addDays(date, 2) };
	const read = await attempt(() => books.memorials(around));
	return read.ok ? read.value.find((entry) => entry.number === number) : undefined;
}

/** What stands otherwise in the books than it was sent; null when nothing does (a description may be shortened). */
function notKept(
	sent: NewMemorialEntry & { number: string },
	found: MemorialEntry | undefined,
	chart: Chart,
): Finding | null {
	const mutation = sent.number;
	if (!found) return { code: 'entryNotFoundBack', mutation };
	if (found.voucher !== sent.voucher)
		return { code: 'voucherNotKept', mutation, sent: sent.voucher, found: found.voucher };
	if (found.date !== sent.date) return { code: 'dateNotKept', mutation, sent: sent.date, found: found.date };
	if (found.header !== sent.header)
		return { code: 'headerNotKept', mutation, sent: sent.header, found: found.header };
	if (rowsAsText(found.rows) === rowsAsText(sent.rows)) return null;
	const details = ({ rows }: NewMemorialEntry) => rows.map((row) => rowDetails(row, chart));
	return { code: 'rowsNotKept', mutation, sent: details(sent), found: details(found) };
}
