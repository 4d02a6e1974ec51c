import Big from 'big.js';
import type { Mailed } from '../../../services/eBoekhouden/words/records';
import type { Finding } from '../../../base/words/finding';
import { formatMoney, parseDecimal } from '../../../base/values/money';
import type { Invoice, NewInvoice, NewInvoiceLine } from '../../../services/eBoekhouden/types';
import { billedTotal, isAbout, vatOf } from '../sum/sum';

/** The quantity, price and VAT code of a line after its discount. Its values are known to be numbers. */
export function netOf({ quantity, unitPrice, discountPercentage, vatCode }: NewInvoiceLine) {
	const off = new Big(discountPercentage || 0);
	return {
		quantity: new Big(quantity),
		unitPrice: new Big(unitPrice).times(new Big(100).minus(off)).div(100),
		vatCode,
	};
}

const TOTALS = ['totalExcludingVat', 'totalVat', 'totalIncludingVat'] as const;
type Totals = Pick<Invoice, (typeof TOTALS)[number]>;

/**
 * The totals that a new invoice should have, each line rounded to the cent; '' for a total that is not known.
 */
export function expectedTotals({ lines, date, pricesIncludeVat = false }: NewInvoice): Totals {
	const net = lines.map(netOf);
	const [given, vat] = [billedTotal(net), vatOf(net, date, pricesIncludeVat)];
	const known = (amount: Big | null) => (amount ? formatMoney(amount) : '');
	return {
		totalExcludingVat: known(pricesIncludeVat ? vat && given.minus(vat) : given),
		totalVat: known(vat),
		totalIncludingVat: known(pricesIncludeVat ? given : vat && given.plus(vat)),
	};
}

/** The totals of an invoice in one notation; text that is not an amount is returned unchanged. */
export function totalsIn(invoice: Totals): Totals {
	const totals = TOTALS.map((total) => {
		const amount = parseDecimal(invoice[total]);
		return [total, amount ? formatMoney(amount) : invoice[total]];
	});
	return Object.fromEntries(totals) as Totals;
}

/**
 * The difference between a new invoice and what was sent; null when there is none. How the service rounds is
 * not documented, so a difference of a cent per line is accepted. A template that includes VAT makes a far
 * larger difference.
 */
export function cameOutOtherwise(
	sent: NewInvoice,
	made: Invoice,
	mailed: Mailed,
): Extract<Finding, { code: 'invoiceCameOutOtherwise' }> | null {
	const [asked, found] = [expectedTotals(sent), totalsIn(made)];
	const differs = TOTALS.find((total) => {
		const wanted = parseDecimal(asked[total]);
		return wanted !== null && !isAbout(parseDecimal(found[total]), wanted, sent.lines.length);
	});
	if (!differs) return null;
	return {
		code: 'invoiceCameOutOtherwise',
		invoiceNumber: made.number,
		template: sent.template,
		of: differs,
		asked: asked[differs],
		found: found[differs],
		mailed,
		ownNumber: sent.number !== '',
	};
}
