import type { InvoiceOrder, Line } from '../../shared/items/invoice';
import type { NewInvoice } from '../books/types';
import type { Defaults } from './fill';
import { referenceText } from './reference';

/** The invoice of an order: its lines, and a line of text at the end that makes it the order's. */
export function toNewInvoice(order: InvoiceOrder, lines: Line[], { ledgerAccount }: Defaults): NewInvoice {
	const text = referenceText(order.reference);
	return {
		number: order.number,
		relationCode: order.relation.code,
		date: order.date,
		paymentTermDays: order.paymentTermDays,
		template: order.template,
		book: order.book,
		description: text,
		lines: [
			...lines.map(({ quantity, unitPrice, ...line }) => ({
				...line,
				quantity: quantity.toFixed(),
				unitPrice: unitPrice.toFixed(),
			})),
			{
				quantity: '0',
				unit: '',
				code: '',
				description: text,
				unitPrice: '0.00',
				vatCode: 'GEEN',
				ledgerAccount,
			},
		],
	};
}
