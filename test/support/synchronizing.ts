import Big from 'big.js';
import type { PayrollItem } from '../../features/payroll/item';
import { toRow, type Row } from '../../base/words/row';
import type { NewMemorialEntry } from '../../features/payroll/memorial';
import type { BookingSettings } from '../../features/payroll/settings';
import { synchronizePayrolls, type ItemDecision } from '../../features/payroll/synchronize';
import { problemOfKind } from './problems';
import type { ServiceProblem } from '../../base/problems/problem';
import { MemoryBooks } from './memoryBooks';
import { journalItem, payrollItem, wages } from './payrolls';
import { SYNC_SETTINGS } from './syncSettings';

const TODAY = '2026-06-15';

/** Books to which several executions bring payrolls, one after the other. */
export class Synchronizing {
	readonly books = new MemoryBooks();

	async decide(
		items: unknown[],
		settings: Partial<BookingSettings> = {},
		today = TODAY,
	): Promise<ItemDecision[]> {
		return await synchronizePayrolls(items, this.books, { ...SYNC_SETTINGS, ...settings }, today);
	}

	/** The rows in English. */
	async rows(
		payroll: PayrollItem | PayrollItem[],
		settings: Partial<BookingSettings> = {},
		today = TODAY,
	): Promise<Row[]> {
		return (await this.decide([payroll].flat(), settings, today)).map(({ decision }) =>
			toRow(decision, 'en'),
		);
	}

	/** The entries in the books: `2026-05-31 4000:-12500.00 1710:12500.00`. */
	effect(): string[] {
		return this.books.entries.map(
			({ date, rows }) =>
				`${date} ${rows.map((row) => `${row.ledgerAccount}:${row.amount.toFixed(2)}`).join(' ')}`,
		);
	}
}

export const actions = (rows: Row[]) => rows.map(({ action }) => action);

export const may = () => payrollItem([journalItem('887', [wages()], { description: 'Mei 2026' })]);

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
