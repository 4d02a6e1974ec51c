import type { Json } from '../../../base/words/row';
import type { InvoiceMail, NewInvoice, NewInvoiceLine } from '../types';
import type { Ids } from './ids';
import { findById } from './reading';
import { costCentreIn, noNumber, numberIn, operationOf, type Session } from './session';
import { id, idOrNone, record, text } from './values';

const OPERATION = operationOf('POST', 'invoice');
const created = record({ invoiceNumber: text });

export async function createInvoice(session: Session, ids: Ids, invoice: NewInvoice): Promise<string> {
	const { invoiceNumber } = await session.post('invoice', await toWire(session, ids, invoice), created);
	const number = invoiceNumber.trim();
	if (number === '') throw noNumber(session, OPERATION, 'invoice');
	return number;
}

/**
 * Looks up everything that an invoice refers to, except its relation. @throws ServiceProblem as
 * `createInvoice` does before it sends
 */
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
		// The number is left out when it is empty, so that the service assigns the next invoice number.
		...(invoice.number !== '' && { invoiceNumber: invoice.number }),
		relationId: Number(await ids.relations.idOf(invoice.relationCode, OPERATION)),
		date: invoice.date,
		termOfPayment: invoice.paymentTermDays,
		inExVat: invoice.pricesIncludeVat ? 'IN' : 'EX',
		templateId: Number(await ids.names.templateId(invoice.template, OPERATION)),
		...(invoice.reference && { reference: invoice.reference }),
		...(invoice.text && { text: invoice.text }),
		...(invoice.mail && { email: mailOf(invoice.mail) }),
		...(invoice.book && {
			mutation: { ...mutationOf(invoice), ...(await debtorsOf(session, ids, invoice)) },
		}),
		items,
	};
}

function mailOf({ subject, body, fromAddress, fromName }: InvoiceMail): Record<string, Json> {
	return { subject, body, fromEmail: fromAddress, ...(fromName && { fromName }) };
}

/** The field by which the service also books an invoice (docs/services/e-boekhouden.md 8.6). */
function mutationOf({ description, paymentReference }: NewInvoice): Record<string, Json> {
	return { description, ...(paymentReference && { paymentReference, checkPaymentReference: true }) };
}

const relation = record({ id, ledgerId: idOrNone });

/**
 * The debtors account of an invoice: the only one in the books, or among several the relation's own. Without
 * it the service chooses (docs/services/e-boekhouden.md 8.6).
 */
async function debtorsOf(session: Session, ids: Ids, invoice: NewInvoice): Promise<Record<string, Json>> {
	const debtors = (await ids.accounts.all()).filter(({ category }) => category === 'DEB');
	const idOf = async () => await ids.relations.idOf(invoice.relationCode, OPERATION);
	const own = debtors.length > 1 ? await findById(session, 'relation', await idOf(), relation) : null;
	const chosen = debtors.length > 1 ? debtors.find((one) => one.id === own?.ledgerId) : debtors[0];
	return chosen ? { ledgerId: Number(chosen.id) } : {};
}

async function toItem(
	session: Session,
	ids: Ids,
	line: NewInvoiceLine,
	place: number,
): Promise<Record<string, Json>> {
	const number = (decimal: string, field: string) =>
		numberIn(session, decimal, { operation: OPERATION, path: `items[${place}].${field}` });
	const unitId = await ids.names.unitId(line.unit, OPERATION);
	return {
		quantity: number(line.quantity, 'quantity'),
		...(unitId !== null && { unitId: Number(unitId) }),
		...(line.code !== '' && { code: line.code }),
		description: line.description,
		pricePerUnit: number(line.unitPrice, 'pricePerUnit'),
		vatCode: line.vatCode,
		ledgerId: Number(await ids.accounts.idOf(line.ledgerAccount, OPERATION)),
		...(line.costCentreId && { costCenterId: costCentreIn(session, line.costCentreId, OPERATION) }),
		...(line.discountPercentage && {
			discountPercentage: number(line.discountPercentage, 'discountPercentage'),
		}),
	};
}
