import Big from 'big.js';
import { type BookDate } from '../../../base/values/dates';
import { type Money, parseDecimal, sum, ZERO } from '../../../base/values/money';
import { percentageOf } from '../../../base/values/vatCodes';
import type { Invoice } from '../../../services/eBoekhouden/types';

/** What a line adds to the totals. */
export interface Counted {
	quantity: Big;
	unitPrice: Big;
	vatCode: string;
}

/** Before this date LAAG_VERK was 6 %. */
const LOW_IS_NINE_FROM = '2019-01-01';

/** The percentage of a code at a date; null when it has none, or the code is unknown. */
export function rateOf(code: string, date: BookDate | ''): Big | null {
	if (code === 'LAAG_VERK' && date !== '' && date < LOW_IS_NINE_FROM) return new Big(6);
	const percentage = percentageOf(code);
	return percentage === null ? null : new Big(percentage);
}

/** The total excluding VAT, each line rounded to the cent. */
export function billedTotal(lines: readonly Pick<Counted, 'quantity' | 'unitPrice'>[]): Money {
	return sum(lines.map(amountOf));
}

function amountOf({ quantity, unitPrice }: Pick<Counted, 'quantity' | 'unitPrice'>): Money {
	return quantity.times(unitPrice).round(2);
}

/**
 * The VAT on lines at a date, or the VAT that their prices include, each line rounded to the cent as rows of a booking are;
 * null when a code has no rate.
 */
export function vatOf(lines: readonly Counted[], date: BookDate | '', isInPrices = false): Money | null {
	let total = ZERO;
	for (const line of lines) {
		const rate = rateOf(line.vatCode.trim(), date);
		if (rate === null) return null;
		const part = amountOf(line).times(rate);
		total = total.plus(part.div(isInPrices ? rate.plus(100) : 100).round(2));
	}
	return total;
}

/** The lines of an invoice that count towards its totals; text that is not a number counts as zero. */
export function countedLines({ lines }: Pick<Invoice, 'lines'>) {
	return lines
		.map(({ quantity, unitPrice, ...line }) => ({
			...line,
			quantity: parseDecimal(quantity) ?? ZERO,
			unitPrice: parseDecimal(unitPrice) ?? ZERO,
		}))
		.filter(({ quantity, unitPrice }) => !quantity.eq(ZERO) && !unitPrice.eq(ZERO));
}

/** The total of the lines of an invoice, whatever its own totals are. */
export function ownTotalOf(invoice: Pick<Invoice, 'lines'>): Money {
	return billedTotal(countedLines(invoice));
}

/** The total excluding VAT as the books have it: with a discount that is not the total of the lines. */
export function netOf(invoice: Pick<Invoice, 'lines' | 'totalExcludingVat'>): Money {
	return parseDecimal(invoice.totalExcludingVat) ?? ownTotalOf(invoice);
}

/** Whether an invoice has a negative line, as a credit of another invoice has. */
export function hasNegativeLine(invoice: Pick<Invoice, 'lines'>): boolean {
	return countedLines(invoice).some(({ quantity, unitPrice }) => quantity.times(unitPrice).lt(ZERO));
}

/** Whether the totals of an invoice are not those of its own lines, as with a template that includes VAT. */
export function contradictsItself(invoice: Invoice): boolean {
	const lines = countedLines(invoice);
	const [net, vat] = [parseDecimal(invoice.totalExcludingVat), parseDecimal(invoice.totalVat)];
	const vatOfLines = vatOf(lines, invoice.date);
	return (
		!isAbout(net, billedTotal(lines), lines.length) ||
		(vatOfLines !== null && !isAbout(vat, vatOfLines, lines.length))
	);
}

/**
 * Whether an amount in the books is the expected one. How the service rounds is not documented, so a difference of a cent a line is
 * accepted.
 */
export function isAbout(amount: Money | null, expected: Money, lines: number): boolean {
	return (
		amount
			?.minus(expected)
			.abs()
			.lte(lines / 100) ?? false
	);
}
