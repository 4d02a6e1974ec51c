import type { Row } from '../../../base/words/row';
import type { FaultKind, Sandbox } from '../../../sandbox';
import { startNear } from '../sandbox';
import { differences } from '../../../sandbox/audit';
import { rowOf } from '../../../sandbox/eboekhouden/books/rows';
import type { JournalLine, Transaction } from '../../../sandbox/nmbrs/payroll/types';
import { PayrollFolder } from '../payrollFolder';
import { BAKERY, FOUR_WEEKLY, runPayroll, WEEKLY, type PayrollOptions } from '../payrollWorkflow';
import { followAdvice, type Followed, type Settings, type Told } from './followed';
import { restoreCalendar } from '../calendar';

export interface PayrollFollowed extends Followed {
	/** With the workflow of files, not with that of Nmbrs. */
	files?: true;
	/** The gross wages in the books afterwards; those of one month when left out. */
	gross?: string;
	/** Whether the books then differ from the payroll, as the sentence says. */
	unequal?: true;
}

export const MAY = 905;
export const MAY_KEY = 'NMBRS 12345/2026-05/905';
const APRIL = 904;
/** Gross wages of a month. */
export const GROSS = '5000.00';

export const lines = (amount: string, account = '4000'): JournalLine[] => [
	{ ledgerAccount: account, amount, side: 'debit', description: 'Bruto' },
	{ ledgerAccount: '1710', amount, side: 'credit', description: 'Netto' },
];

export const journal = (date: string, amount: string): Transaction => ({
	...{ date, period: Number(date.slice(5, 7)), year: Number(date.slice(0, 4)) },
	lines: lines(amount),
});

/** An employer with one run to book, May, and April before the start; a folder for files. */
export class PayrollWorld {
	folder: PayrollFolder;
	/** Faults in the workflow file or its credentials, until somebody mends them. */
	wrong: PayrollOptions = {};

	constructor(readonly sandbox: Sandbox) {
		this.folder = new PayrollFolder(() => sandbox).make();
	}

	clear(): void {
		this.sandbox.reset();
		this.folder.remove();
		this.folder.make();
		this.wrong = {};
		this.payroll.company(BAKERY).runs = [];
		this.addRun(APRIL, journal('2026-04-30', '4000.00'));
		this.addRun(MAY, journal('2026-05-31', GROSS));
	}

	get books() {
		return this.sandbox.books;
	}

	get payroll() {
		return this.sandbox.payroll;
	}

	addRun(id: number, ...journals: Transaction[]): void {
		const periodStart = journals.at(-1)?.period ?? 5;
		this.payroll.addRun(BAKERY, { id, year: 2026, periodStart, locked: true, journals });
	}

	run = async (settings: Settings = {}) =>
		await runPayroll(this.sandbox, { companies: `id:${BAKERY}`, fromPeriod: 5, ...settings }, this.wrong);

	look = async (settings: Settings = {}) => await this.folder.run(settings);

	/** Changes the journal of May in Nmbrs. */
	mend(change: (may: Transaction) => void): void {
		this.payroll.changeJournal(BAKERY, MAY, ([may]) => may && change(may));
	}

	ours() {
		return this.books.memorials().filter(({ voucher }) => voucher.startsWith('NMBRS '));
	}

	/** The last entry of ours. */
	last() {
		const entry = this.ours().at(-1);
		if (!entry) throw new Error('nothing is booked');
		return entry;
	}

	/** An entry of a person: these amounts, or the opposite. */
	byHand(entry: Pick<ReturnType<PayrollWorld['last']>, 'rows' | 'date'>, voucher: string, sign = 1): number {
		const rows = entry.rows.map(({ ledgerAccount, amount }) => ({
			ledgerAccount,
			amount: (Number(amount) * sign).toFixed(2),
		}));
		return this.books.bookByHand({ rows, date: entry.date, voucher });
	}

	/** A row of the last entry on another account. */
	moveRow(from = '4000', to = '4020'): void {
		const { number, rows } = this.last();
		const moved = rows.map((row) => (row.ledgerAccount === from ? { ...row, ledgerAccount: to } : row));
		this.books.editMutation(number, { rows: moved });
	}

	/** As with the list of VAT codes beside a row in e-Boekhouden. */
	putVat(vatCode: string): void {
		const { number, rows, inExVat, date } = this.last();
		const [first, ...others] = rows;
		if (first)
			this.books.editMutation(number, {
				rows: [rowOf({ ...first, vatCode, vatAmount: undefined }, inExVat, date), ...others],
			});
	}

	gross(): string {
		return this.books.balance('4000', { from: '2024-01-01', to: '2026-12-31' });
	}

	unequal(): string[] {
		const scope = { companyId: BAKERY, fromYear: 2026, fromPeriod: 5 };
		return differences(this.books, this.payroll, scope);
	}

	showOthers(): void {
		for (const id of [FOUR_WEEKLY, WEEKLY]) this.payroll.showCompany(id);
	}

	fault(operation: string, kind: FaultKind = 'dropBefore', times = 3): void {
		this.sandbox.faults.inject({ kind, operation, times });
	}
}

/** The text of Decisions that a row gives, typed in. */
export function decide(row: Row, word: string): Settings {
	const text = ((row.decisions ?? []) as string[]).find((one) => one.includes(`=${word}`)) ?? '';
	expect(text).not.toBe('');
	expect(row.advice).toContain('antwoord bij');
	return { decisions: text };
}

/** Gives the mutations of others the Boekstuk that the row gives for each. */
export function adopt({ books }: PayrollWorld, row: Row): void {
	for (const { mutation, adoptAs } of row.foreignEntries as unknown as {
		mutation: string;
		adoptAs: string;
	}[])
		books.editMutation(Number(mutation), { voucher: adoptAs });
	expect(row.advice).toContain((row.foreignEntries as unknown as { adoptAs: string }[])[0]?.adoptAs);
}

/** Cases of one code, one for each way that its sentence gives. */
export function ways<Way extends string>(
	code: string,
	all: readonly Way[],
	one: (way: Way) => Partial<PayrollFollowed>,
): PayrollFollowed[] {
	const nothing = () => undefined;
	return all.map((way) => ({ code, way, make: nothing, follow: nothing, ...one(way) }));
}

export const mutationsOf = (row: Row) => (row.mutations as string[]).map(Number);

/** After the advice the books are right, and no run writes or asks anything more. */
export async function followPayroll(world: PayrollWorld, one: PayrollFollowed): Promise<void> {
	const run: (settings: Settings) => Promise<Told> = one.files ? world.look : world.run;
	const { settings } = await followAdvice(one, run);
	expect(world.gross()).toBe(one.gross ?? GROSS);
	if (!one.files) expect(world.unequal().length > 0).toBe(one.unequal === true);
	const before = world.sandbox.writes().length;
	const again = await run(settings);
	expect([again.status, again.failure]).toEqual(['success', '']);
	expect(world.sandbox.writes()).toHaveLength(before);
}

/** One world for the tests of a file, cleared before each; read it inside a test only. */
export function usePayroll(): () => PayrollWorld {
	let world: PayrollWorld;
	beforeAll(async () => {
		world = new PayrollWorld(await startNear());
	});
	beforeEach(() => world.clear());
	afterEach(() => restoreCalendar());
	afterAll(async () => {
		world.folder.remove();
		await world.sandbox.stop();
	});
	return () => world;
}
