import type { Sandbox, WorkOrder } from '../../sandbox';

/** The line by which an invoice says which work order it is of. */
const isReferenceTo = (orderId: string) => (text: string) =>
	text.startsWith('Werkbon ') && text.endsWith(` #${orderId}`);

export function invoiceNumbersOf({ books }: Sandbox, orderId: string): string[] {
	const isReference = isReferenceTo(orderId);
	return books.invoices
		.filter(({ lines }) => lines.some(({ description }) => isReference(description)))
		.map(({ number }) => number);
}

/** Shows that our invoices can be found back, so that no order is claimed before its invoice is created. */
export function addEarlierInvoice({ books }: Sandbox): void {
	const [known] = books.invoices;
	const [line] = known?.lines ?? [];
	if (!known || !line) throw new Error('The sandbox has no invoice');
	const reference = { quantity: '0', code: '', unitPrice: '0.00', description: 'Werkbon WB-2025-0001 #1' };
	const lines = [line, { ...line, ...reference }];
	books.invoices.push({ ...known, number: '2025999', date: '2026-01-05', lines });
}

/** Where the invoice of an order bills something else than the order says: hours, materials, quantities and prices. */
export function billingDifferences({ books, fieldService }: Sandbox, order: WorkOrder): string[] {
	const isReference = isReferenceTo(order.id);
	const invoice = books.invoices.find(({ lines }) => lines.some((line) => isReference(line.description)));
	const billed = (invoice?.lines ?? [])
		.filter(({ description }) => !isReference(description))
		.map(({ code, quantity, unitPrice }) => lineText(code, Number(quantity), Number(unitPrice)));
	const hours = order.hours.flatMap(({ hourType, total }) => {
		const { saleBooking, salePrice } = fieldService.hourType(hourType) ?? {
			saleBooking: false,
			salePrice: '0',
		};
		return saleBooking ? [lineText(hourType, decimalHours(total), Number(salePrice))] : [];
	});
	const materials = order.materials.map(({ code, quantity, price }) =>
		lineText(code, Number(quantity), Number(price)),
	);
	const due = [...hours, ...materials].filter((line) => !line.startsWith('0.0000 '));
	const [expected, actual] = [due, billed].map((lines) => [...lines].sort().join('; '));
	return expected === actual ? [] : [`order ${order.id} says ${expected}; its invoice ${actual}`];
}

function lineText(code: string, quantity: number, price: number): string {
	return `${quantity.toFixed(4)} ${code} at ${price.toFixed(2)}`;
}

function decimalHours(total: string): number {
	const [hours, minutes] = total.split(':').map(Number);
	return (hours ?? 0) + (minutes ?? 0) / 60;
}
