import type Big from 'big.js';
import { formatMoney, parseDecimal, sum } from '../../shared/money';
import type { Invoice } from '../client/types';
import type { InvoiceOrder, Line } from './invoiceItem';

/** Our total excluding VAT, each line rounded to the cent. */
export function totalOf({ lines }: Pick<InvoiceOrder, 'lines'>): Big {
	return sum(lines.map(({ quantity, unitPrice }) => quantity.times(unitPrice).round(2)));
}

/**
 * Why the total of an invoice is not ours; null when it is. How the service rounds is not known, so a cent for each
 * line does not count. A template "including VAT" lowers the total by far more.
 */
export function whyOtherTotal(order: InvoiceOrder, invoice: Invoice): string | null {
	const ours = totalOf(order);
	const theirs = parseDecimal(invoice.totalExcludingVat);
	const allowed = order.lines.length / 100;
	if (theirs && theirs.minus(ours).abs().lte(allowed)) return null;
	return `the total excluding VAT of invoice ${invoice.number} is ${invoice.totalExcludingVat || 'not given'} instead of ${formatMoney(ours)}; is the template one that includes VAT?`;
}

/**
 * Whether an invoice bills the same hours and materials, quantities and prices. What settings and products fill in
 * (VAT, ledger accounts, template) does not count: those may have changed since.
 */
export function billsTheSame(order: InvoiceOrder, invoice: Invoice): boolean {
	const billed = invoice.lines.filter(
		({ quantity, unitPrice }) => !isNothing(quantity) || !isNothing(unitPrice),
	);
	const theirs = billed.map(({ code, description, quantity, unitPrice }) => {
		const numbers = [parseDecimal(quantity), parseDecimal(unitPrice)];
		return fingerprint(code, description, numbers[0] ?? null, numbers[1] ?? null);
	});
	const ours = order.lines.map((line: Line) =>
		fingerprint(line.code, line.description, line.quantity, line.unitPrice),
	);
	return theirs.sort().join('\n') === ours.sort().join('\n');
}

function fingerprint(code: string, description: string, quantity: Big | null, price: Big | null): string {
	const what = code.trim() || description.trim();
	return JSON.stringify([what, quantity?.toFixed(4) ?? '?', price?.toFixed(4) ?? '?']);
}

function isNothing(text: string): boolean {
	return parseDecimal(text)?.eq(0) ?? text.trim() === '';
}
