import type Big from 'big.js';
import type { Finding } from '../../shared/rows/findings/finding';
import type { BookDate } from '../../shared/values/dates';
import { formatMoney, parseDecimal, sum, ZERO } from '../../shared/values/money';
import { brief } from '../../shared/values/text';
import type { Invoice } from '../books/types';
import { rateOf } from './vatCodes';

/** A line as its part of the totals. */
interface Counted {
	quantity: Big;
	unitPrice: Big;
	vatCode: string;
}

/** The total excluding VAT, each line rounded to the cent. */
export function totalOf(lines: readonly Pick<Counted, 'quantity' | 'unitPrice'>[]): Big {
	return sum(lines.map(amountOf));
}

function amountOf({ quantity, unitPrice }: Pick<Counted, 'quantity' | 'unitPrice'>): Big {
	return quantity.times(unitPrice).round(2);
}

/** The VAT on lines at a date; null when one of them has a code without a rate. */
export function vatOf(lines: readonly Counted[], date: BookDate | ''): Big | null {
	let total = ZERO;
	for (const line of lines) {
		const rate = rateOf(line.vatCode.trim(), date);
		if (rate === null) return null;
		total = total.plus(amountOf(line).times(rate).div(100));
	}
	return total.round(2);
}

/**
 * That the totals of an invoice are not those of these lines; null when they are. How the service rounds is not known,
 * so a cent for each line does not count. A template "including VAT" changes them by far more.
 */
export function otherTotal(lines: readonly Counted[], invoice: Invoice): Finding | null {
	const allowed = lines.length / 100;
	const excluding = totalOf(lines);
	if (!isAbout(invoice.totalExcludingVat, excluding, allowed))
		return {
			code: 'invoiceTotalDiffers',
			invoiceNumber: invoice.number,
			totalInBooks: asAmount(invoice.totalExcludingVat),
			totalOfOrder: formatMoney(excluding),
		};
	const vat = vatOf(lines, invoice.date);
	if (vat === null || isAbout(invoice.totalVat, vat, allowed)) return null;
	return {
		code: 'invoiceVatDiffers',
		invoiceNumber: invoice.number,
		vatInBooks: asAmount(invoice.totalVat),
		vatOfOrder: formatMoney(vat),
	};
}

/** The same of an invoice that stood there before: its own lines count, not what they would cost today. */
export function contradictsItself(invoice: Invoice): Finding | null {
	return otherTotal(countedLines(invoice), invoice);
}

/** The lines of an invoice that add to its totals; a number that is none counts as nothing. */
function countedLines({ lines }: Pick<Invoice, 'lines'>): Counted[] {
	return lines
		.map(({ quantity, unitPrice, vatCode }) => ({
			quantity: parseDecimal(quantity) ?? ZERO,
			unitPrice: parseDecimal(unitPrice) ?? ZERO,
			vatCode,
		}))
		.filter(({ quantity, unitPrice }) => !quantity.eq(ZERO) && !unitPrice.eq(ZERO));
}

/** What the lines of an invoice come to, whatever its totals say. */
export function ownTotalOf(invoice: Pick<Invoice, 'lines'>): Big {
	return totalOf(countedLines(invoice));
}

function isAbout(text: string, expected: Big, allowed: number): boolean {
	return parseDecimal(text)?.minus(expected).abs().lte(allowed) ?? false;
}

function asAmount(text: string): string {
	const amount = parseDecimal(text);
	return amount ? formatMoney(amount) : brief(text);
}
