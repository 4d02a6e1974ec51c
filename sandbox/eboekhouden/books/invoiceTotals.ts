import Big from 'big.js';
import { money, sum } from '../../shared/money';
import { rowOf } from './rows';
import type { Invoice, InvoiceLine, MutationRow } from './types';

/** The price per unit, after the discount. */
function netPrice({ unitPrice, discount }: InvoiceLine): Big {
	const price = new Big(unitPrice);
	if (!discount) return price;
	return 'amount' in discount
		? price.minus(discount.amount)
		: price.times(new Big(100).minus(discount.percentage)).div(100);
}

/** The rows that booking an invoice gives; the template decides whether its prices include VAT. */
export function invoiceRows(invoice: Pick<Invoice, 'lines' | 'date'>, inclVat: boolean): MutationRow[] {
	return invoice.lines.map((line) => {
		const { ledgerAccount, vatCode, costCentreId, vatAmount } = line;
		const amount = money(new Big(line.quantity).times(netPrice(line)).round(2));
		const row = { ledgerAccount, amount, vatCode, costCentreId, vatAmount };
		return rowOf(row, inclVat ? 'IN' : 'EX', invoice.date);
	});
}

export function invoiceTotals(rows: readonly MutationRow[]) {
	return {
		exclVat: sum(rows.map((row) => row.amountExclVat)),
		vat: sum(rows.map((row) => row.vatAmount)),
		inclVat: sum(rows.map((row) => row.amountInclVat)),
	};
}
