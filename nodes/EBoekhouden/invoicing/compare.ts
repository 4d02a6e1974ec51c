import type Big from 'big.js';
import type { InvoiceOrder } from '../../shared/items/invoice';
import type { Finding } from '../../shared/rows/findings/finding';
import { formatMoney, parseDecimal, sum, ZERO } from '../../shared/values/money';
import { brief } from '../../shared/values/words';
import type { Invoice } from '../books/types';

/** The order's total excluding VAT, each line rounded to the cent. */
export function totalOf({ lines }: Pick<InvoiceOrder, 'lines'>): Big {
	return sum(lines.map(({ quantity, unitPrice }) => quantity.times(unitPrice).round(2)));
}

/**
 * That the total of an invoice is not ours; null when it is. How the service rounds is not known, so a cent for each
 * line does not count. A template "including VAT" lowers the total by far more.
 */
export function otherTotal(order: InvoiceOrder, invoice: Invoice): Finding | null {
	const ours = totalOf(order);
	const theirs = parseDecimal(invoice.totalExcludingVat);
	const allowed = order.lines.length / 100;
	if (theirs && theirs.minus(ours).abs().lte(allowed)) return null;
	return {
		code: 'invoiceTotalDiffers',
		invoiceNumber: invoice.number,
		totalInBooks: theirs ? formatMoney(theirs) : brief(invoice.totalExcludingVat),
		totalOfOrder: formatMoney(ours),
	};
}

/**
 * Whether an invoice bills the same hours and materials, quantities and prices. What settings and products fill in
 * (VAT, ledger accounts, template) does not count: those may have changed since.
 */
export function billsTheSame(order: InvoiceOrder, invoice: Invoice): boolean {
	const theirs = invoice.lines.map(({ quantity, unitPrice, ...line }) => ({
		...line,
		quantity: quantity.trim() === '' ? ZERO : parseDecimal(quantity),
		unitPrice: unitPrice.trim() === '' ? ZERO : parseDecimal(unitPrice),
	}));
	return fingerprints(theirs) === fingerprints(order.lines);
}

interface Billed {
	code: string;
	description: string;
	/** Null when it is no number. */
	quantity: Big | null;
	unitPrice: Big | null;
}

/** Lines of nothing but text do not count, nor does the order of the others. */
function fingerprints(lines: Billed[]): string {
	return lines
		.map(({ code, description, quantity, unitPrice }) => [
			code.trim() || description.trim(),
			fourDecimals(quantity),
			fourDecimals(unitPrice),
		])
		.filter(([, ...numbers]) => numbers.some((number) => number !== NOTHING))
		.map((line) => JSON.stringify(line))
		.sort()
		.join('\n');
}

const NOTHING = ZERO.toFixed(4);

/** Rounded first: toFixed keeps the sign of what it rounds to nothing. */
function fourDecimals(number: Big | null): string {
	const rounded = number?.round(4);
	return rounded?.eq(ZERO) ? NOTHING : (rounded?.toFixed(4) ?? '?');
}
