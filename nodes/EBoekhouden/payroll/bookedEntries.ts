import type { BookDate, DateRange } from '../../shared/values/dates';
import { fitOf } from './description';
import { bookedBy, type MemorialEntry } from './memorial';
import { parseVoucher, type Voucher } from './voucher';

/** How many of our newest entries are looked at, and how many of these may have changed. */
const NEWEST = 6;
const TOO_MANY = 3;

/** The memorial entries of a period as read from the books; what this execution writes is added at once. */
export class BookedEntries {
	constructor(
		private readonly entries: MemorialEntry[],
		readonly window: DateRange,
		private readonly source: string,
	) {}

	add(entry: MemorialEntry): void {
		this.entries.push(entry);
	}

	ofRun(company: string, run: string): MemorialEntry[] {
		return this.entries.filter(({ voucher }) => {
			const whose = parseVoucher(voucher, this.source);
			return whose?.company === company && whose.run === run;
		});
	}

	/** Runs of a company that have an entry of ours, with all their Boekstukken. */
	runsOf(company: string): Map<string, Voucher[]> {
		const runs = new Map<string, Voucher[]>();
		for (const { voucher } of this.entries) {
			const whose = parseVoucher(voucher, this.source);
			if (whose?.company === company) runs.set(whose.run, [...(runs.get(whose.run) ?? []), whose]);
		}
		return runs;
	}

	/** Entries without a Boekstuk of ours, of whatever company. */
	foreign(isNear: (date: BookDate) => boolean): MemorialEntry[] {
		return this.entries.filter(({ voucher, date }) => !parseVoucher(voucher, this.source) && isNear(date));
	}

	/**
	 * Those of our newest entries that do not fit their own fingerprint, when they are so many that the service seems
	 * not to keep what we send: writing on would then never come to rest.
	 */
	notKept(): MemorialEntry[] {
		const changed = this.entries
			.map((entry) => ({ entry, number: Number(entry.number), fit: fitOf(entry, this.source) }))
			.filter(({ fit }) => fit !== 'noFingerprint')
			.sort((a, b) => b.number - a.number)
			.slice(0, NEWEST)
			.filter(({ fit }) => fit === 'changed');
		return changed.length >= TOO_MANY ? changed.map(({ entry }) => entry) : [];
	}

	isBooked(company: string, run: string): boolean {
		return !bookedBy(this.ofRun(company, run)).isNothing();
	}
}
