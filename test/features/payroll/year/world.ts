import type { BookDate } from '../../../../base/values/dates';
import { boekstuk, readBoekstuk, type Boekstuk } from './boekstuk';
import { later, monthIn } from './calendar';
import { DEFAULTS, type YearSettings } from './settings';
import { copyOfSource, type Run, type Source } from './source';
import { add, codeOf, effectOf, HEADER, type Amount, type Sums } from './sums';

/** A memorial entry in the books. What is not in them: whose wages it really books. */
export interface YearEntry {
	number: number;
	date: BookDate;
	voucher: string;
	description: string;
	header: string;
	rows: Amount[];
	/** The wages that a person meant, or all those that were booked in one; of an entry of ours its Boekstuk says it. */
	meant: number | readonly number[] | null;
	/** Entries that a person made at once. */
	group: number | null;
	/** A person made it while an execution was under way, which may have read the books before. */
	isMeanwhile?: boolean;
	/** How often an amount was changed by hand. */
	edits: number;
	/** What an execution sent, for as long as its description says so. */
	sent: string | null;
}

export type NewYearEntry = Pick<YearEntry, 'date' | 'voucher' | 'description' | 'header' | 'rows'>;

export const ACCOUNTS = ['4000', '4010', '1700', '1800', '1999', HEADER];

/** The payroll, the books and what a person knows of both. */
export class World {
	settings: YearSettings;
	/** Words by run; of entries of others that are not a run, that run by the whole text. */
	decisions = new Map<string, string>();
	entries: YearEntry[] = [];
	nextNumber = 1;
	/** Months that the books refuse. */
	closedMonths = new Set<string>();
	/** Ledger accounts that are gone. */
	missing = new Set<string>();
	/** Cost centres that are gone. */
	missingCentres = new Set<string>();
	source: Source = new Map([
		['100', new Map<string, Run>()],
		['200', new Map<string, Run>()],
	]);
	/** The wages of each run that ever was, by company and run. */
	wages = new Map<string, number>();
	lastRun = 880;
	lastWages = 0;
	lastGroup = 0;
	/** Sent, and not yet booked. */
	onTheirWay: NewYearEntry[] = [];
	writes = 0;
	/** What no execution may do was done. */
	offence: string | null = null;

	constructor(settings: Partial<YearSettings> = {}) {
		this.settings = { ...DEFAULTS, ...settings };
	}

	clone(): World {
		const copy = new World(this.settings);
		copy.decisions = new Map(this.decisions);
		copy.entries = this.entries.map(copyOfEntry);
		copy.nextNumber = this.nextNumber;
		copy.closedMonths = new Set(this.closedMonths);
		copy.missing = new Set(this.missing);
		copy.missingCentres = new Set(this.missingCentres);
		copy.source = copyOfSource(this.source);
		copy.wages = new Map(this.wages);
		copy.lastRun = this.lastRun;
		copy.lastWages = this.lastWages;
		copy.lastGroup = this.lastGroup;
		copy.onTheirWay = [...this.onTheirWay];
		return copy;
	}

	/** Whether the books refuse it. */
	refusal({ date, header, rows }: NewYearEntry): 'closed' | 'account' | null {
		if (this.closedMonths.has(monthIn(date))) return 'closed';
		const accounts = [header, ...rows.map(({ account }) => codeOf(account))];
		return accounts.some((account) => this.missing.has(account) || !ACCOUNTS.includes(account))
			? 'account'
			: null;
	}

	/** Books what an execution sent. */
	commit(sent: NewYearEntry): number {
		this.writes++;
		const number = this.put(this.asKept(sent), null);
		const entry = this.entries.at(-1);
		if (entry) entry.sent = contentOf(sent);
		return number;
	}

	/** What was on its way arrives. */
	land(): void {
		for (const sent of this.onTheirWay) if (!this.refusal(sent)) this.commit(sent);
		this.onTheirWay = [];
	}

	put(entry: NewYearEntry, meant: YearEntry['meant'], group: number | null = null): number {
		const number = this.nextNumber++;
		this.entries.push({ ...copyOfEntry(entry), number, meant, group, edits: 0, sent: null });
		return number;
	}

	/** A booking by hand. */
	putByHand(
		date: BookDate,
		rows: readonly Amount[],
		meant: YearEntry['meant'] = null,
		group: number | null = null,
		voucher = '',
	): void {
		this.put({ date, voucher, description: 'By hand', header: HEADER, rows: [...rows] }, meant, group);
	}

	run(company: string, id: string): Run | undefined {
		return this.source.get(company)?.get(id);
	}

	/** Entries of a run, whether it is there or not. */
	entriesOf(company: string, run: string): YearEntry[] {
		return this.entries.filter(({ voucher }) => {
			const whose = readBoekstuk(voucher);
			return whose?.company === company && whose.run === run;
		});
	}

	/** What is booked of a run, per date for which it counts. */
	bookedOf(company: string, run: string): Map<BookDate, Sums> {
		const booked = new Map<BookDate, Sums>();
		for (const entry of this.entriesOf(company, run)) {
			const date = dateFor(entry);
			booked.set(date, add([booked.get(date) ?? new Map(), effectOf(entry)]));
		}
		return new Map([...booked].filter(([, sums]) => sums.size > 0));
	}

	/** Whether it has a Boekstuk of a company that the payroll shows. */
	isOurs({ voucher }: YearEntry): boolean {
		const whose = readBoekstuk(voucher);
		return whose !== null && this.source.has(whose.company);
	}

	/** Whose wages an entry really books. */
	truthOf(entry: YearEntry): YearEntry['meant'] {
		const whose = readBoekstuk(entry.voucher);
		return whose ? (this.wages.get(wagesKey(whose)) ?? null) : entry.meant;
	}

	private asKept(sent: NewYearEntry): NewYearEntry {
		const { mangle } = this.settings;
		if (mangle === 'boekstuk') return { ...sent, voucher: sent.voucher.slice(0, -1) };
		if (mangle === 'date') return { ...sent, date: later(sent.date, -1) };
		if (mangle !== 'row') return sent;
		const rows = sent.rows.map((row, index) => (index === 0 ? { ...row, cents: row.cents + 1 } : row));
		return { ...sent, rows };
	}
}

/** What makes an entry what it is: whose, when and which rows; not the period in its Boekstuk, nor its header. */
export function contentOf({ voucher, date, rows }: NewYearEntry): string {
	const { company, run, forDate } = readBoekstuk(voucher) ?? {};
	const lines = rows.map(({ account, cents }) => `${account}:${cents}`).sort();
	return JSON.stringify([company, run, forDate, date, lines]);
}

export const wagesKey = ({ company, run }: { company: string; run: string }) => `${company}/${run}`;

/** The date that an entry of ours counts for. */
export function dateFor({ voucher, date }: { voucher: string; date: BookDate }): BookDate {
	return readBoekstuk(voucher)?.forDate ?? date;
}

export function copyOfEntry<E extends NewYearEntry>(entry: E): E {
	return { ...entry, rows: entry.rows.map((row) => ({ ...row })) };
}

export function voucherFor(whose: Boekstuk, date: BookDate): string {
	const { company, month, run, forDate } = whose;
	return boekstuk({ company, month, run, ...(forDate !== undefined && forDate !== date && { forDate }) });
}

export function shownEntry({ number, date, voucher, description, rows, header, meant }: YearEntry): string {
	const print = /n8n:\w+/.exec(description)?.[0] ?? '';
	const lines = rows.map(({ account, cents }) => `${account}:${cents > 0 ? '+' : ''}${cents}`).join(' ');
	const head = header === HEADER ? '' : ` header ${header}`;
	return `#${number} ${date} [${voucher}]${head} ${lines} ${print}${meant === null ? '' : ` ~wages ${String(meant)}`}`;
}
