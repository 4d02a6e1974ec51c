import type { BookDate, DateRange } from '../../shared/values/dates';
import { fitOf, wasWrittenUnder } from './description';
import { bookedBy, type MemorialEntry, type ReadEntry } from './memorial';
import { formatVoucher, parseVoucher, type Voucher } from './voucher';

/** The memorial entries of a window as read from the books; what this execution writes is added at once. */
export class BookedEntries {
	private readonly entries: ReadEntry[] = [];
	/** Those that carry a fingerprint which is not that of their own Boekstuk and rows. */
	private readonly changed: ReadEntry[] = [];

	constructor(
		entries: readonly MemorialEntry[],
		readonly window: DateRange,
		readonly source: string,
	) {
		for (const entry of entries) this.add(entry);
	}

	/** What is added to it stays out of this one. */
	copy(): BookedEntries {
		return new BookedEntries(this.entries, this.window, this.source);
	}

	add(entry: MemorialEntry): void {
		const read = { ...entry, whose: parseVoucher(entry.voucher, this.source) };
		this.entries.push(read);
		if (fitOf(entry, this.source) === 'changed') this.changed.push(read);
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

	/** Runs of a company that have an entry of ours, in the order in which they were booked. */
	runsOf(company: string): string[] {
		return [...new Set(this.ofCompany(company).map(({ whose }) => whose?.run ?? ''))];
	}

	companies(): Set<string> {
		return new Set(this.entries.flatMap(({ whose }) => whose?.company ?? []));
	}

	/** Entries without a Boekstuk of ours, or of ours under a company that the payroll does not show. */
	ofOtherHands(visibleCompanies: ReadonlySet<string>): ReadEntry[] {
		return this.entries.filter(({ whose }) => !whose || !visibleCompanies.has(whose.company));
	}

	/** Entries that were written for a run, and stand under another Boekstuk now. */
	writtenFor(voucher: Voucher, dates: Iterable<BookDate>): ReadEntry[] {
		const asWritten = [voucher, ...[...dates].map((forDate) => ({ ...voucher, forDate }))].map(formatVoucher);
		return this.changed.filter(
			(entry) =>
				!(entry.whose?.company === voucher.company && entry.whose.run === voucher.run) &&
				asWritten.some((text) => wasWrittenUnder(text, entry, this.source)),
		);
	}

	/** Whatever the cost centres: a person who takes a run back by hand may leave them out. */
	isBooked(company: string, run: string): boolean {
		return !bookedBy(this.ofRun(company, run)).isNothingPerAccount();
	}

	usesCostCentres(): boolean {
		return this.entries.some(({ whose, rows }) => whose && rows.some((row) => row.costCentreId !== ''));
	}
}
