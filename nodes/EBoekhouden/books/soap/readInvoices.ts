import { addDays, daysBetween, type DateRange } from '../../../shared/values/dates';
import type { InvoiceList } from '../books';
import type { Invoice } from '../types';
import { INVOICE_CAPS } from './caps';

/** All invoices of a period. An answer that may be cut off is asked for again in halves, down to a day. */
export async function readInvoices(
	ask: (part: DateRange) => Promise<Invoice[]>,
	range: DateRange,
): Promise<InvoiceList> {
	const found = new Map<string, Invoice>();
	const fullDays: string[] = [];

	async function read({ from, to }: DateRange): Promise<void> {
		const answer = await ask({ from, to });
		for (const invoice of answer) found.set(`${invoice.number} ${invoice.date}`, invoice);
		if (!INVOICE_CAPS.has(answer.length)) return;
		const days = daysBetween(from, to);
		if (days === 0) {
			fullDays.push(from);
			return;
		}
		const middle = addDays(from, Math.floor(days / 2));
		await read({ from, to: middle });
		await read({ from: addDays(middle, 1), to });
	}

	await read(range);
	return { invoices: [...found.values()], fullDays };
}
