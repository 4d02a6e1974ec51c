import Big from 'big.js';
import type { Invoice, OpenItem } from '../../services/eBoekhouden/types';
import { numberKey } from '../../features/invoicing/books/credits';
import { hasReference } from '../../base/items/orderReference';
import { MadeInvoices, type OrderBooks } from '../../features/invoicing/books/orderBooks';
import type { CompletedOrder, OrderPeriod } from '../../features/invoicing/completedOrder';
import { itemLine } from './invoiceItems';

export const PERIOD: OrderPeriod = {
	...{
		from: '2026-10-01',
		to: '2026-10-31',
		asOf: '2026-11-03',
		whole: true,
		count: 1,
		older: 0,
		others: [],
		later: [],
	},
};

/** For `quantity` at 48.00, of 1042, worked in the middle of the period. */
export function completedOrder(
	id: string,
	quantity = '2',
	change: Partial<CompletedOrder> = {},
): CompletedOrder {
	return {
		...{ sourceId: id, link: '' },
		reference: `WB-${id} #${id}`,
		relation: { code: '1042', name: 'Bakkerij De Korst' },
		...{ workDate: '2026-10-15', createdOn: '2026-10-10', date: '2026-10-15', status: 'Afgehandeld' },
		lines: [{ ...itemLine({ vatCode: '' }), quantity: new Big(quantity), unitPrice: new Big('48.00') }],
		faults: [],
		whyNot: [{ code: 'orderHandledWithoutInvoice', text: `Werkbon WB-${id} #${id}`, released: false }],
		attention: true,
		closedEarlier: false,
		...change,
	};
}

/** Of one order, or of some: what it bills is at 21%. */
export function orderInvoice(
	number: string,
	ids: readonly string[],
	quantity = '2',
	change: Partial<Invoice> = {},
): Invoice {
	const total = new Big(quantity).times('48.00').round(2);
	const vat = total.times('0.21').round(2);
	const text = { quantity: '0', unitPrice: '0', code: '', unit: '', vatCode: 'GEEN', ledgerAccount: '8000' };
	return {
		...{ number, relationCode: '1042', date: '2026-10-16', paymentTermDays: 14, totalOpen: '' },
		totalExcludingVat: total.toFixed(2),
		totalVat: vat.toFixed(2),
		totalIncludingVat: total.plus(vat).toFixed(2),
		lines: [
			{ ...itemLine({ vatCode: 'HOOG_VERK_21', ledgerAccount: '8000' }), quantity },
			...ids.map((id) => ({ ...text, description: `Werkbon WB-${id} #${id}` })),
		],
		...change,
	};
}

export function openItem(invoice: Invoice, open = invoice.totalIncludingVat): OpenItem {
	const { number, relationCode, date, totalIncludingVat } = invoice;
	return {
		...{ date, invoiceNumber: number, relationCode, relationName: '', amount: totalIncludingVat },
		paid: new Big(totalIncludingVat).minus(open).toFixed(2),
		open,
	};
}

/** All of it read, and every invoice booked. */
export function orderBooks(
	invoices: Invoice[],
	openItems: OpenItem[] = [],
	change: Partial<OrderBooks> = {},
): OrderBooks {
	const booked = new Set(invoices.map(({ number }) => number).filter((number) => number !== ''));
	const leftOut = new Set<CompletedOrder>();
	const made = new MadeInvoices(PERIOD);
	// The first of ours was long ago.
	made.add({ number: '1', date: '2020-01-01' }, true);
	for (const one of invoices) made.add(one, hasReference(one));
	const numbers = new Set(invoices.map(numberKey));
	return { leftOut, invoices, numbers, made, openItems, booked, lacks: [], invoicesWhole: true, ...change };
}
