import type { InvoiceOrder, Line } from '../../shared/items/invoice';
import type { InvoiceLine, NewInvoice } from '../books/types';
import type { Defaults } from './fill';
import { identityOf, referenceText, withoutReferences } from './reference';

/**
 * The invoice of an order: its lines, its texts, and a line of text at the end that makes it the order's. `credited`: so many
 * invoices of it were taken back.
 */
export function toNewInvoice(
	order: InvoiceOrder,
	lines: Line[],
	{ defaults, credited }: { defaults: Defaults; credited: number },
): NewInvoice {
	const reference = referenceText(order.reference);
	const texts = order.texts.map(withoutReferences).filter((text) => text !== '');
	return {
		number: order.number,
		relationCode: order.relation.code,
		date: order.date,
		paymentTermDays: order.paymentTermDays,
		template: order.template,
		book: order.book,
		description: reference,
		...ownReference(identityOf(order.reference)),
		...paymentReference(order, credited),
		lines: [...lines.map(toLine), ...[...texts, reference].map((text) => textLine(text, defaults))],
	};
}

/** Whole or not at all: cut off, it would be another order's. */
function ownReference(identity: string): { reference?: string } {
	return identity.length > 0 && identity.length <= LONGEST_OWN ? { reference: identity } : {};
}

const LONGEST_OWN = 50;

/** Of a booking alone: one for each time that an order may be invoiced, which is again after its invoice was credited. */
function paymentReference(
	{ reference, book }: InvoiceOrder,
	credited: number,
): { paymentReference?: string } {
	const id = identityOf(reference).replace(/^#/, '');
	const own = `${id}-${credited}`;
	return book && id !== '' && own.length <= LONGEST_OWN ? { paymentReference: own } : {};
}

function toLine({ quantity, unit, code, description, unitPrice, vatCode, ledgerAccount }: Line): InvoiceLine {
	return {
		quantity: quantity.toFixed(),
		unit,
		code,
		description: withoutReferences(description),
		unitPrice: unitPrice.toFixed(),
		vatCode,
		ledgerAccount,
	};
}

function textLine(description: string, { ledgerAccount }: Defaults): InvoiceLine {
	return {
		quantity: '0',
		unit: '',
		code: '',
		description,
		unitPrice: '0.00',
		vatCode: 'GEEN',
		ledgerAccount,
	};
}
