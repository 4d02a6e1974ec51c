import type { Row } from '../../../base/words/row';
import type { Sandbox, WorkOrder } from '../../../sandbox';
import { billed, isText, standing, type Invoice } from './invoices';

/** Whether a row is about an order: a row of its own, or one that lists it with others. */
export function isAboutOrder({ key, workOrders }: Row, orderId: string): boolean {
	const named: unknown[] = Array.isArray(workOrders) ? workOrders : [];
	return [key, ...named].some((name) => String(name).endsWith(`#${orderId}`));
}

/** The text line with the work order of an invoice. */
const isReferenceTo = (orderId: string) => (text: string) =>
	text.startsWith('Werkbon ') && text.endsWith(` #${orderId}`);

/** All with the text line of an order, including credited ones and their credits. */
export function invoicesWithLineOf({ books }: Sandbox, orderId: string): Invoice[] {
	const isReference = isReferenceTo(orderId);
	return books.invoices.filter(({ lines }) => lines.some(({ description }) => isReference(description)));
}

/** The invoices of an order that were not credited. */
export function invoiceNumbersOf(sandbox: Sandbox, orderId: string): string[] {
	return standing(invoicesWithLineOf(sandbox, orderId)).map(({ number }) => number);
}

/** Of another order of ours. */
export function addEarlierInvoice({ books }: Sandbox): void {
	const [known] = books.invoices;
	const [line] = known?.lines ?? [];
	if (!known || !line) throw new Error('The sandbox has no invoice');
	const reference = { quantity: '0', code: '', unitPrice: '0.00', description: 'Werkbon WB-2025-0001 #1' };
	const lines = [line, { ...line, ...reference }];
	books.invoices.push({ ...known, number: '2025999', date: '2026-01-05', lines });
}

/** Where the invoice of an order differs from the order: hours, materials, quantities and prices. */
export function billingDifferences(sandbox: Sandbox, order: WorkOrder): string[] {
	const [invoice] = standing(invoicesWithLineOf(sandbox, order.id));
	const actual = (invoice?.lines ?? []).filter((line) => !isText(line)).map(billed);
	const due = dueFor(sandbox, order).filter((line) => !line.startsWith('0.0000 '));
	const [expected, are] = [due, actual].map((lines) => [...lines].sort().join('; '));
	return expected === are ? [] : [`order ${order.id} says ${expected}; its invoice ${are}`];
}

function dueFor({ fieldService }: Sandbox, order: WorkOrder): string[] {
	const hours = order.hours.flatMap(({ hourType, total }) => {
		const type = fieldService.hourType(hourType);
		const line = { code: hourType, quantity: decimalHours(total), unitPrice: type?.salePrice ?? '0' };
		return type?.saleBooking ? [billed(line)] : [];
	});
	const materials = order.materials.map(({ code, quantity, price, total }) =>
		billed({ code, quantity, unitPrice: total === null ? price : Number(total) / Number(quantity) }),
	);
	return [...hours, ...materials];
}

function decimalHours(total: string): number {
	const [hours, minutes] = total.split(':').map(Number);
	return (hours ?? 0) + (minutes ?? 0) / 60;
}
