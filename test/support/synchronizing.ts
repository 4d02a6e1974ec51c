import Big from 'big.js';
import type { PayrollItem } from '../../features/payroll/item';
import { toRow, type RowFacts, type Row } from '../../base/words/row';
import { rowFacts } from '../../features/payroll/row/rowDraft';
import type { NewMemorialEntry } from '../../features/payroll/read/memorial';
import type { FilesDue } from '../../features/payroll/fileDue';
import type { BookingSettings } from '../../features/payroll/settings';
import { synchronizePayrolls } from '../../features/payroll/synchronize';
import { problemOfKind } from './problems';
import type { ServiceProblem } from '../../base/problems/problem';
import { MemoryBooks } from './memoryBooks';
import { journalItem, payrollItem, wages } from './payrolls';
import { SYNC_SETTINGS } from './syncSettings';

const TODAY = '2026-06-15';

/** Books to which several executions bring payrolls, one after the other. */
export class Synchronizing {
	books = new MemoryBooks();

	readonly decide = async (
		items: unknown[],
		settings: Partial<BookingSettings> = {},
		today = TODAY,
		due?: FilesDue,
	): Promise<{ row: RowFacts; from?: number }[]> => {
		const all = { ...SYNC_SETTINGS, ...settings };
		const rows = await synchronizePayrolls(items, this.books, all, today, due);
		return rows.map((row) => ({ row: rowFacts(row, all.preview), from: row.from }));
	};

	/** The rows in English. */
	readonly rows = async (
		payroll: PayrollItem | PayrollItem[],
		settings: Partial<BookingSettings> = {},
		today = TODAY,
		due?: FilesDue,
	): Promise<Row[]> =>
		(await this.decide([payroll].flat(), settings, today, due)).map(({ row }) => toRow(row, 'en'));

	/** With other books, in which nothing stands. */
	start(): void {
		this.books = new MemoryBooks();
	}

	/** The entries in the books: `2026-05-31 4000:-12500.00 1710:12500.00`. */
	effect(): string[] {
		return this.books.entries.map(
			({ date, rows }) =>
				`${date} ${rows.map((row) => `${row.ledgerAccount}:${row.amount.toFixed(2)}`).join(' ')}`,
		);
	}
}

/** One for all tests of a file, each with books of its own. */
export function useSynchronizing(): Synchronizing {
	const world = new Synchronizing();
	beforeEach(() => world.start());
	return world;
}

export const actions = (rows: Row[]) => rows.map(({ action }) => action);

/** The answer to a row that begins so. */
export const answer = (row: Row | undefined, word: string) =>
	(row?.decisions as string[]).find((text) => text.split('=')[1]?.startsWith(word)) ?? '';

export const may = (gross = 12500) =>
	payrollItem([journalItem('887', [wages('2026-05-31', 5, gross)], { description: 'Mei 2026' })]);

/** The wages of May as a person books them. */
export function byHand(change: Partial<NewMemorialEntry> = {}): NewMemorialEntry {
	const rows = [
		{ ledgerAccount: '4000', costCentreId: '', amount: new Big('-12500') },
		{ ledgerAccount: '1700', costCentreId: '', amount: new Big('3900.50') },
		{ ledgerAccount: '1710', costCentreId: '', amount: new Big('8599.50') },
	];
	return { date: '2026-05-31', voucher: '', description: 'Lonen mei', header: '2999', rows, ...change };
}

/** A call that e-Boekhouden certainly did not carry out. */
export function refused(operation: string): ServiceProblem {
	return problemOfKind('refused', { operation });
}
