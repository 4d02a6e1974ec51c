import type { Json } from '../../../shared/rows/row';
import type { InvoiceLine, NewInvoice } from '../types';
import { operationOf } from './callOf';
import type { Ids } from './ids';
import { noNumber } from './noNumber';
import { numberIn } from './sent';
import type { Session } from './session';
import { record, text } from './values';

const OPERATION = operationOf('POST', 'invoice');
const created = record({ invoiceNumber: text });

export async function createInvoice(session: Session, ids: Ids, invoice: NewInvoice): Promise<string> {
	const { invoiceNumber } = await session.post('invoice', await toWire(session, ids, invoice), created);
	const number = invoiceNumber.trim();
	if (number === '') throw noNumber(session, OPERATION, 'invoice');
	return number;
}

/** Whatever it names is looked up, but for its relation. @throws ServiceProblem as `createInvoice` does before it sends */
export async function foreseeInvoice(session: Session, ids: Ids, invoice: NewInvoice): Promise<void> {
	await ids.names.templateId(invoice.template, OPERATION);
	await toItems(session, ids, invoice);
}

async function toItems(session: Session, ids: Ids, { lines }: NewInvoice): Promise<Json[]> {
	const items: Json[] = [];
	for (const [place, line] of lines.entries()) items.push(await toItem(session, ids, line, place));
	return items;
}

async function toWire(session: Session, ids: Ids, invoice: NewInvoice): Promise<Record<string, Json>> {
	const items = await toItems(session, ids, invoice);
	return {
		// Without one, the service gives the next.
		...(invoice.number !== '' && { invoiceNumber: invoice.number }),
		relationId: Number(await ids.relations.idOf(invoice.relationCode, OPERATION)),
		date: invoice.date,
		termOfPayment: invoice.paymentTermDays,
		inExVat: 'EX',
		templateId: Number(await ids.names.templateId(invoice.template, OPERATION)),
		...(invoice.reference && { reference: invoice.reference }),
		...(invoice.book && { mutation: mutationOf(invoice) }),
		items,
	};
}

/** That it is there makes the service book the invoice (docs/services/e-boekhouden.md 8.6). */
function mutationOf({ description, paymentReference }: NewInvoice): Record<string, Json> {
	return { description, ...(paymentReference && { paymentReference, checkPaymentReference: true }) };
}

async function toItem(
	session: Session,
	ids: Ids,
	line: InvoiceLine,
	place: number,
): Promise<Record<string, Json>> {
	const number = (decimal: string, field: string) =>
		numberIn(session, decimal, { operation: OPERATION, path: `items[${place}].${field}` });
	const unitId = await ids.names.unitId(line.unit, { line: line.description, operation: OPERATION });
	return {
		quantity: number(line.quantity, 'quantity'),
		...(unitId !== null && { unitId: Number(unitId) }),
		...(line.code !== '' && { code: line.code }),
		description: line.description,
		pricePerUnit: number(line.unitPrice, 'pricePerUnit'),
		vatCode: line.vatCode,
		ledgerId: Number(await ids.accounts.idOf(line.ledgerAccount, OPERATION)),
	};
}
