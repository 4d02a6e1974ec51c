import Big from 'big.js';
import { parseDecimal } from '../../../../base/values/money';
import { found, ofBooks, other, shapeOf, word } from '../define';

const SENT = '1.23456';

/** A price of five decimals is read back: whole, or rounded to fewer. The total tells whether the template includes VAT. */
export const invoicePrices = ofBooks({
	asks: 'to how many decimals a price is rounded, and whether the template includes VAT',
	writes: true,
	settings: ['invoicePriceDecimals'],
	expected: 'all',
	goes: ['features/invoicing/books/totals.ts'],
	async ask(place) {
		const number = await place.invoice({}, { unitPrice: SENT, quantity: '100' });
		const invoice = await place.books.invoices.find(number);
		const price = parseDecimal(invoice?.lines[0]?.unitPrice ?? '');
		if (!invoice || !price) return { invoicePriceDecimals: other(shapeOf(invoice?.lines[0]?.unitPrice)) };
		const excluding = parseDecimal(invoice.totalExcludingVat)?.minus(price.times(100)).abs().lt('0.01');
		const shape = word(excluding ? 'excludingVat' : 'includingVat');
		if (price.eq(SENT)) return { invoicePriceDecimals: found(word('all'), shape) };
		const decimals = [0, 1, 2, 3, 4].find((one) => price.eq(new Big(SENT).round(one)));
		return {
			invoicePriceDecimals: decimals === undefined ? other(shapeOf(price.toFixed())) : found(decimals, shape),
		};
	},
});
