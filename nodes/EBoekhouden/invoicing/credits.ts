import { codeKey, oneLine } from '../../shared/values/text';
import { parseDecimal, ZERO } from '../../shared/values/money';
import type { Invoice } from '../books/types';
import { ownTotalOf } from './totals';

/** An invoice, and the one that takes it back. */
export interface Credited {
	invoice: Invoice;
	credit: Invoice;
}

/** Invoices of one order: those that stand, and pairs that cancel each other out line by line, which count as none. */
export function uncredited(invoices: readonly Invoice[]): { standing: Invoice[]; credited: Credited[] } {
	const credited: Credited[] = [];
	let standing: Invoice[] = [];
	for (const invoice of invoices) {
		const other = standing.find((earlier) => isOpposite(earlier, invoice));
		if (!other) {
			standing.push(invoice);
			continue;
		}
		standing = standing.filter((earlier) => earlier !== other);
		credited.push(
			ownTotalOf(other).lt(ZERO) ? { invoice, credit: other } : { invoice: other, credit: invoice },
		);
	}
	return { standing, credited };
}

/** Whether two invoices to one debtor have the same lines, of the other sign. One of text alone is no opposite. */
export function isOpposite(one: Invoice, other: Invoice): boolean {
	if (codeKey(one.relationCode) !== codeKey(other.relationCode)) return false;
	const lines = linesOf(one, 1);
	return lines !== '' && lines === linesOf(other, -1);
}

/** Whether something on an invoice is taken back, as on the credit of any other. */
export function takesBack({ lines }: Pick<Invoice, 'lines'>): boolean {
	return lines.some(({ quantity, unitPrice }) => {
		const amount = parseDecimal(quantity)?.times(parseDecimal(unitPrice) ?? ZERO);
		return amount?.lt(ZERO) ?? false;
	});
}

/** The lines without those of text; a price below zero is a quantity below zero. */
function linesOf({ lines }: Invoice, sign: 1 | -1): string {
	return lines
		.map(({ quantity, unitPrice, code, description, vatCode }) => {
			const price = parseDecimal(unitPrice) ?? ZERO;
			const turned = price.lt(ZERO) ? -sign : sign;
			const count = (parseDecimal(quantity) ?? ZERO).times(turned).round(4);
			if (count.eq(ZERO) || price.eq(ZERO)) return '';
			const what = code.trim() || oneLine(description);
			return JSON.stringify([what, count.toFixed(), price.abs().round(4).toFixed(), vatCode.trim()]);
		})
		.filter((line) => line !== '')
		.sort()
		.join('\n');
}
