import Big from 'big.js';
import type { Mailed } from '../../shared/rows/findings/booksRecords';
import type { Finding } from '../../shared/rows/findings/finding';
import { canonical, formatMoney, parseDecimal, ZERO } from '../../shared/values/money';
import type { Invoice, NewInvoice, NewInvoiceLine } from '../books/types';
import { totalOf } from './compare';
import { rateOf } from './vat';

interface Totals {
	/** Of the lines as they were given: including VAT, or excluding it. */
	given: Big;
	/** Null when the code of a line has no known percentage. */
	vat: Big | null;
}

/** What an invoice should come to, each line rounded to the cent. */
function totalsOf({ lines, date, pricesIncludeVat = false }: NewInvoice): Totals {
	let vat: Big | null = ZERO;
	for (const line of lines) {
		const rate = rateOf(line.vatCode, date);
		const part =
			rate &&
			totalOf([netOf(line)])
				.times(rate)
				.div(pricesIncludeVat ? rate.plus(100) : 100);
		vat = vat && part && vat.plus(part);
	}
	return { given: totalOf(lines.map(netOf)), vat: vat && vat.round(2) };
}

/** A line, which was checked before, after its discount. */
export function netOf({ quantity, unitPrice, discountPercentage }: NewInvoiceLine): {
	quantity: Big;
	unitPrice: Big;
} {
	const off = new Big(discountPercentage || 0);
	return {
		quantity: new Big(quantity),
		unitPrice: new Big(unitPrice).times(new Big(100).minus(off)).div(100),
	};
}

type TotalsAsText = Pick<Invoice, 'totalExcludingVat' | 'totalVat' | 'totalIncludingVat'>;

/** The totals as a new invoice should have them; those that are not known are ''. */
export function expectedTotals(invoice: NewInvoice): TotalsAsText {
	const { given, vat } = totalsOf(invoice);
	const known = (amount: Big | null) => (amount ? formatMoney(amount) : '');
	return {
		totalExcludingVat: known(invoice.pricesIncludeVat ? vat && given.minus(vat) : given),
		totalVat: known(vat),
		totalIncludingVat: known(invoice.pricesIncludeVat ? given : vat && given.plus(vat)),
	};
}

/** The totals of an invoice in one notation. */
export function totalsIn({ totalExcludingVat, totalVat, totalIncludingVat }: TotalsAsText): TotalsAsText {
	const money = (text: string) => {
		const amount = parseDecimal(text);
		return amount ? formatMoney(amount) : canonical(text);
	};
	return {
		totalExcludingVat: money(totalExcludingVat),
		totalVat: money(totalVat),
		totalIncludingVat: money(totalIncludingVat),
	};
}

const TOTALS = ['totalExcludingVat', 'totalVat', 'totalIncludingVat'] as const;

/**
 * How a new invoice differs from what was sent; null when it does not. How the service rounds is not documented, so a
 * difference of a cent per line is accepted. A template that includes VAT makes a far larger difference.
 */
export function cameOutOtherwise(sent: NewInvoice, made: Invoice, mailed: Mailed): Finding | null {
	const [asked, found] = [expectedTotals(sent), totalsIn(made)];
	const differs = TOTALS.find((total) => {
		const [wanted, is] = [parseDecimal(asked[total]), parseDecimal(found[total])];
		return (
			wanted !== null &&
			!(
				is
					?.minus(wanted)
					.abs()
					.lte(sent.lines.length / 100) ?? false
			)
		);
	});
	if (!differs) return null;
	return {
		...{ code: 'invoiceCameOutOtherwise', invoiceNumber: made.number, template: sent.template, of: differs },
		...{ asked: asked[differs], found: found[differs], mailed },
	};
}
