import { addDays, daysBetween, type DateRange } from '../../shared/dates';
import type { EBoekhoudenClient } from './client';
import type { Invoice } from './types';

/** Lengths at which a list may have been cut off: the caps that are known of other lists (apis/eboekhouden.md 8). */
const CAPS = new Set([500, 2000]);

export interface InvoiceList {
	invoices: Invoice[];
	/** Days of which not all invoices may be in the list, although nothing smaller than a day can be asked for. */
	fullDays: string[];
}

/** All invoices of a period. An answer that may be cut off is asked for again in halves, down to a day. */
export async function readInvoices(
	client: Pick<EBoekhoudenClient, 'listInvoices'>,
	range: DateRange,
): Promise<InvoiceList> {
	const found = new Map<string, Invoice>();
	const fullDays: string[] = [];

	async function read({ from, to }: DateRange): Promise<void> {
		const answer = await client.listInvoices({ from, to });
		for (const invoice of answer) found.set(`${invoice.number} ${invoice.date}`, invoice);
		if (!CAPS.has(answer.length)) return;
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
