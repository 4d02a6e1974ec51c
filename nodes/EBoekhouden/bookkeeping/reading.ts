import type { BookDate, DateRange } from '../../shared/dates';
import { fitOf } from './description';
import { bookedBy, type MemorialEntry } from './memorial';
import { parseVoucher, type Voucher } from './voucher';

/** The memorial entries of a period as read from the books; what this execution writes is added at once. */
export class Reading {
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

	/** Entries without a Boekstuk of ours, of whatever company: another hand's. */
	byAnotherHand(isNear: (date: BookDate) => boolean): MemorialEntry[] {
		return this.entries.filter(({ voucher, date }) => !parseVoucher(voucher, this.source) && isNear(date));
	}

	/**
	 * Whether the service seems not to keep what we send: three of our newest six entries do not fit their own
	 * fingerprint. Writing on would then never come to rest.
	 */
	isNotKept(): boolean {
		const printed = this.entries
			.map((entry) => ({ number: Number(entry.number), fit: fitOf(entry, this.source) }))
			.filter(({ fit }) => fit !== 'noFingerprint')
			.sort((a, b) => b.number - a.number)
			.slice(0, 6);
		return printed.filter(({ fit }) => fit === 'changed').length >= 3;
	}

	isBooked(company: string, run: string): boolean {
		return !bookedBy(this.ofRun(company, run)).isNothing();
	}
}
