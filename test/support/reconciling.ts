import { decisionOf } from '../../features/payroll/row/rowDraft';
import { reconcileYear } from '../../features/payroll/reconcile/reconcile';
import type { YearSettings } from '../../features/payroll/reconcile/reconcile';
import { toRow, type Row } from '../../base/words/row';
import { journalItem, payrollItem, wages, type PayrollItem } from './payrolls';
import { Synchronizing } from './synchronizing';
import { YearOfMemory } from './yearBooks';

const MONTHS = ['2026-03-31', '2026-04-30', '2026-05-31'];
/** Three months of a company. */
export const year = (change: Partial<PayrollItem> = {}) =>
	payrollItem(
		MONTHS.map((date, place) => {
			const run = String(885 + place);
			return journalItem(run, [wages(date, 3 + place)], { description: `Maand ${3 + place}` });
		}),
		change,
	);

/** A booked year, and a way to reconcile it after a change. */
export async function booked(item = year(), settings = {}) {
	const work = new Synchronizing();
	work.books.names = { ...work.books.names, '1700': 'Te betalen loonheffing', '1710': 'Nettolonen' };
	await work.decide([item], settings);
	const books = new YearOfMemory(work.books);
	const rows = async (items: unknown[] = [item], change: Partial<YearSettings> = {}): Promise<Row[]> => {
		const asked = { year: 2026, decisions: '', roundingAccount: '', ...change };
		const decisions = await reconcileYear(items, books, asked, '2026-06-15 05:10');
		return decisions.map((row) => toRow(decisionOf(row, false, 'reconciliation'), 'en'));
	};
	const row = async (...asked: Parameters<typeof rows>) => (await rows(...asked))[0] as Row;
	const decide = async (...asked: Parameters<Synchronizing['decide']>) => await work.decide(...asked);
	return { decide, memory: work.books, books, rows, row };
}
