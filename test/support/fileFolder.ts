import { payrollsFrom, type RowsSettings } from '../../features/payroll/rows/fromRows';
import type { JournalItem, PayrollItem } from '../../features/payroll/item';
import { shown, type BookingSettings } from '../../features/payroll/settings';
import type { Language } from '../../base/words/language';
import { toRow, type Row } from '../../base/words/row';
import { itemsOf, ROWS } from './journalFiles';
import { payrollItem } from './payrolls';
import { Synchronizing } from './synchronizing';

/** `period` and `run` as a person gives them for a file. */
export type FolderSettings = Partial<RowsSettings & BookingSettings & { period: string; run: string }>;

interface Span {
	from: string;
	to: string;
}

/** A folder of payroll files that is looked at every morning, the list of a payroll beside it, and the books that come of both. */
export class FileFolder {
	readonly world = new Synchronizing();
	decisions: string[] = [];
	private files = new Map<string, string>();

	constructor(
		private readonly settings: FolderSettings = {},
		readonly language: Language = 'en',
	) {}

	/** With nothing in it, and books in which nothing stands. */
	start(): void {
		this.world.start();
		this.decisions = [];
		this.files = new Map();
	}

	put(name: string, content: string): this {
		this.files.set(name, content);
		return this;
	}

	take(name: string): this {
		this.files.delete(name);
		return this;
	}

	/** Adds an answer that a row offers, the first one with that word; its sentence says where to. */
	answer(row: Row | undefined, word = ''): this {
		const text = ((row?.decisions ?? []) as string[]).find((one) => one.includes(`=${word}`));
		if (text === undefined) throw new Error(`not offered: ${word}`);
		expect(row?.reason).toContain(shown.decisions);
		this.decisions.push(text);
		return this;
	}

	/** All files, each as it is read alone, and then compared with the books together. */
	async look(settings: FolderSettings = {}, today?: string): Promise<Row[]> {
		const { period = '', run = '', ...given } = { ...ROWS, ...this.settings, ...settings };
		const rows = [...this.files].flatMap(([file, content]) =>
			itemsOf(content).map((json, index) => ({ json, index, file, company: '12345', period, run })),
		);
		const read = payrollsFrom(rows, given, [...this.files.keys()]);
		const refused = read.flatMap((made) =>
			'refused' in made
				? toRow({ ...ABOUT, action: 'blocked', findings: [made.refused], preview: false }, this.language)
				: [],
		);
		const payrolls = read.flatMap((made) => ('payroll' in made ? made.payroll : []));
		return [...refused, ...(await this.rows(payrolls, settings, today))];
	}

	/** The rows that need somebody. */
	async asking(settings?: FolderSettings, today?: string): Promise<Row[]> {
		return (await this.look(settings, today)).filter(({ attention }) => attention);
	}

	/** Answers until nothing is asked, as `wordFor` says of a row, and counts the questions. */
	async follow(asking: () => Promise<Row[]>, wordFor: (row: Row) => string = () => ''): Promise<number> {
		for (let asked = 0; asked < 9;) {
			const rows = await asking();
			if (rows.length === 0) return asked;
			for (const row of rows) this.answer(row, wordFor(row));
			asked += rows.length;
		}
		throw new Error('asked again and again');
	}

	/** The same of the runs that the list of the payroll has. */
	async list(journals: JournalItem[], settings: FolderSettings = {}, today?: string): Promise<Row[]> {
		return await this.rows([payrollItem(journals)], settings, today);
	}

	/** Debit less credit of an account. */
	balance(ledgerAccount: string, { from, to }: Span = { from: '', to: '9' }): number {
		const within = this.world.books.entries.filter(({ date }) => from <= date && date <= to);
		return within
			.flatMap(({ rows }) => rows)
			.filter((row) => row.ledgerAccount === ledgerAccount)
			.reduce((total, { amount }) => total - Number(amount), 0);
	}

	get gross(): number {
		return this.balance('4000');
	}

	/** Mornings on which nothing is asked or written. */
	async rests(settings?: FolderSettings): Promise<void> {
		const before = this.world.books.writes;
		expect([await this.asking(settings), this.world.books.writes]).toEqual([[], before]);
	}

	private async rows(payrolls: PayrollItem[], settings: FolderSettings, today?: string): Promise<Row[]> {
		const given = { decisions: this.decisions.join(', '), ...this.settings, ...settings };
		const decided = await this.world.decide(payrolls, given, today);
		return decided.map(({ decision }) => toRow(decision, this.language));
	}
}

const ABOUT = { service: 'e-Boekhouden', resource: 'payrollJournal', key: 'file' } as const;

/** One for all tests of a file, empty for each. */
export function useFileFolder(...given: ConstructorParameters<typeof FileFolder>): FileFolder {
	const folder = new FileFolder(...given);
	beforeEach(() => folder.start());
	return folder;
}
