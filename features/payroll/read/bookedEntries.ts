import type { BookDate, DateRange } from '../../../base/values/dates';
import {
	fitOf,
	wasWrittenUnder,
	bookedBy,
	formatVoucher,
	parseVoucher,
	type MemorialEntry,
	type ReadEntry,
	type Voucher,
} from './memorial';

/** The memorial entries of a window as read from the books, and those that this execution writes. */
export class BookedEntries {
	private readonly entries: ReadEntry[] = [];
	/** Entries with a fingerprint that does not match their own Boekstuk and rows. */
	private readonly changed: ReadEntry[] = [];
	/** An entry that was booked since these were read has at least this number. */
	readonly firstNew: number;

	constructor(
		entries: readonly MemorialEntry[],
		readonly window: DateRange,
		readonly source: string,
	) {
		for (const entry of entries) this.add(entry);
		this.firstNew = 1 + entries.reduce((highest, { number }) => Math.max(highest, Number(number) || 0), 0);
	}

	add(entry: MemorialEntry): void {
		const read = { ...entry, whose: parseVoucher(entry.voucher, this.source) };
		const fit = fitOf(entry, this.source);
		// Of others only memorial entries count.
		if (entry.unread === 'kind' && !read.whose && fit === 'noFingerprint') return;
		this.entries.push(read);
		if (fit === 'changed') this.changed.push(read);
	}

	has(number: string): boolean {
		return this.entries.some((entry) => entry.number === number);
	}

	ofRun(company: string, run: string): ReadEntry[] {
		return this.entries.filter(({ whose }) => whose?.company === company && whose.run === run);
	}

	ofCompany(company: string): ReadEntry[] {
		return this.entries.filter(({ whose }) => whose?.company === company);
	}

	companies(): Set<string> {
		return new Set(this.entries.flatMap(({ whose }) => whose?.company ?? []));
	}

	/** Entries without a Boekstuk of ours, or with one for a company that the payroll does not show. */
	foreignBookings(visibleCompanies: ReadonlySet<string>): ReadEntry[] {
		return this.entries.filter(({ whose }) => !whose || !visibleCompanies.has(whose.company));
	}

	/** Those with no Boekstuk of ours, of which not all could be read. */
	unreadOfOthers(): ReadEntry[] {
		return this.entries.filter(({ whose, unread }) => !whose && unread);
	}

	/** Entries that were written for a run, and have another Boekstuk now. */
	writtenFor(voucher: Voucher, dates: Iterable<BookDate>): ReadEntry[] {
		const asWritten = [voucher, ...[...dates].map((forDate) => ({ ...voucher, forDate }))].map(formatVoucher);
		return this.changed.filter(
			(entry) =>
				!(entry.whose?.company === voucher.company && entry.whose.run === voucher.run) &&
				asWritten.some((text) => wasWrittenUnder(text, entry, this.source)),
		);
	}

	/** Whether the run is booked and not reversed, whatever the cost centres: a reversal by hand may leave them out. */
	isBooked(company: string, run: string): boolean {
		return !bookedBy(this.ofRun(company, run)).isNothingPerAccount();
	}

	usesCostCentres(): boolean {
		return this.entries.some(({ whose, rows }) => whose && rows.some((row) => row.costCentreId !== ''));
	}
}
