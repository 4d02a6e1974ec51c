import type { Books } from '../../../../services/eBoekhouden/books';
import { createInvoices } from '../../../../features/invoicing/books/create';
import { lookUp } from '../../../../features/invoicing/books/lookUp';
import { readOrders, setProgress } from '../../../../features/invoicing/books/work';
import { booksOf } from '../../../../features/payroll/read/booksOf';
import { synchronizePayrolls } from '../../../../features/payroll/synchronize';
import type { Sandbox } from '../../../../sandbox';
import { EXPORT, invoiceItem, LUNCHROOM, type InvoiceItem } from '../../../support/invoiceItems';
import { journalItem, payrollItem, wages } from '../../../support/payrolls';
import { connect, connectByToken } from '../../../services/eBoekhouden/support/connect';
import { SYNC_SETTINGS } from '../../../support/syncSettings';

export type Protocol = 'soap' | 'rest';
export const PROTOCOLS: readonly Protocol[] = ['soap', 'rest'];

export function other(protocol: Protocol): Protocol {
	return protocol === 'soap' ? 'rest' : 'soap';
}

export function open(sandbox: Sandbox, protocol: Protocol): Books {
	return (protocol === 'soap' ? connect(sandbox) : connectByToken(sandbox)).client;
}

/** No Monday. */
export const TUESDAY = '2026-06-16';

/** The Boekstuk of the run of this month, from 0. */
export function voucherOf(month: number): string {
	return `NMBRS 12345/2026-${String(month + 1).padStart(2, '0')}/${880 + month}`;
}

/** A run for each month from January, by its gross wages; what was decided of each. */
export async function synchronize(
	client: Books,
	grosses: readonly number[],
	today = TUESDAY,
): Promise<string[]> {
	const journals = grosses.map((gross, month) =>
		journalItem(String(880 + month), [wages(`2026-0${month + 1}-28`, month + 1, gross)]),
	);
	const decided = await synchronizePayrolls([payrollItem(journals)], booksOf(client), SYNC_SETTINGS, today);
	await client.close();
	return decided.map(({ action, findings }) => `${action} ${findings[0].code}`);
}

/** An order that the books of the sandbox can take. */
export function orderFor(id: string, change: object = {}): InvoiceItem {
	return invoiceItem(id, {
		relation: LUNCHROOM,
		template: 'Factuursjabloon',
		date: '2026-06-10',
		...change,
	});
}

/** The progress of each order. */
export async function exportOrders(client: Books, items: readonly InvoiceItem[]): Promise<string[]> {
	const works = readOrders(
		items.map((json, index) => ({ json, index })),
		['new'],
	);
	await lookUp(works, client, EXPORT, '2026-06-15');
	for (const work of works) setProgress(work, { event: 'claimed' });
	await createInvoices(works, client, EXPORT, '2026-06-15');
	await client.close();
	return works.map(({ progress }) => progress.state);
}
