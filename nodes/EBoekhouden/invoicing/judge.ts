import type { InvoiceOrder } from '../../shared/items/invoice';
import type { ProgressEvent } from '../../shared/items/invoiceProgress';
import type { Finding } from '../../shared/rows/findings/finding';
import { formatMoney } from '../../shared/values/money';
import type { InvoiceList } from '../books/books';
import type { Invoice } from '../books/types';
import { billsTheSame, otherTotal, totalOf } from './compare';
import { fillLines, type Catalogue } from './fill';
import { invoicesOf } from './reference';
import type { ExportSettings } from './work';

/** What the list of all invoices says of an order; null when its invoice may be created. */
export function judge(
	order: InvoiceOrder,
	list: InvoiceList,
	catalogue: Catalogue,
	{ closedUntil }: ExportSettings,
): ProgressEvent | null {
	const found = invoicesOf(order.reference, list.invoices);
	if (found.length > 0) return judgeFound(order, found);
	const filled = fillLines(order, catalogue);
	if ('faults' in filled) return toFix({ code: 'orderNotInvoiceable', faults: filled.faults });
	const namesake =
		order.number === '' ? undefined : list.invoices.find(({ number }) => number === order.number);
	if (namesake) return toFix({ code: 'invoiceNumberTaken', ownNumber: order.number, date: namesake.date });
	if (closedUntil !== '' && order.date <= closedUntil) {
		return { event: 'closed', findings: [{ code: 'invoiceDateClosed', date: order.date, closedUntil }] };
	}
	if (list.fullDays.length === 0) return null;
	const findings: Finding[] = [{ code: 'invoiceDaysCutOff', days: list.fullDays }];
	return { event: 'failed', outcome: 'notDone', findings };
}

/** An invoice that is there: the order's own, once and whole, or something that a person has to look at. */
export function judgeFound(order: InvoiceOrder, found: Invoice[]): ProgressEvent {
	const [invoice] = found as [Invoice];
	const { number } = invoice;
	if (found.length > 1) {
		const invoiceNumbers = found.map((one) => one.number);
		return toFix({ code: 'severalInvoices', invoiceNumbers }, number);
	}
	if (!billsTheSame(order, invoice))
		return toFix({ code: 'invoiceBillsOther', invoiceNumber: number }, number);
	const differs = otherTotal(order, invoice);
	if (differs) return toFix(differs, number);
	return {
		event: 'found',
		number,
		total: formatMoney(totalOf(order)),
		findings: [{ code: 'invoiceFoundBefore', invoiceNumber: number }],
	};
}

function toFix(finding: Finding, number?: string): ProgressEvent {
	return { event: 'blocked', fix: 'order', findings: [finding], number };
}
