import type { Sandbox } from '../../../sandbox';

export type Invoice = Sandbox['books']['invoices'][number];
type InvoiceLine = Invoice['lines'][number];

/** A text line. */
export function isText({ quantity, unitPrice }: InvoiceLine): boolean {
	return Number(quantity) === 0 && Number(unitPrice) === 0;
}

/** What a line bills, in words. */
export function billed({
	code,
	quantity,
	unitPrice,
}: {
	code: string;
	quantity: number | string;
	unitPrice: number | string;
}): string {
	return `${Number(quantity).toFixed(4)} ${code} at ${Number(unitPrice).toFixed(2)}`;
}

/** Without those that a credit reverses line by line, and without the credits. */
export function standing(invoices: readonly Invoice[]): Invoice[] {
	const left: Invoice[] = [];
	for (const invoice of invoices) {
		const at = left.findIndex((earlier) => isCreditOf(invoice, earlier));
		if (at < 0) left.push(invoice);
		else left.splice(at, 1);
	}
	return left;
}

function isCreditOf(credit: Invoice, { relationCode, lines }: Invoice): boolean {
	return credit.relationCode === relationCode && sortedLines(credit.lines, 1) === sortedLines(lines, -1);
}

function sortedLines(lines: readonly InvoiceLine[], sign: 1 | -1): string {
	return lines
		.filter((line) => !isText(line))
		.map((line) => [billed({ ...line, quantity: sign * Number(line.quantity) }), line.vatCode].join())
		.sort()
		.join('; ');
}
