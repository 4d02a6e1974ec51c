import Big from 'big.js';
import { money, sum } from '../../shared/money';
import { rowOf } from './rows';
import type { Invoice, MutationRow } from './types';

/** The rows that booking an invoice gives; the template decides whether its prices include VAT. */
export function invoiceRows(invoice: Pick<Invoice, 'lines' | 'date'>, inclVat: boolean): MutationRow[] {
	return invoice.lines.map((line) => {
		const { ledgerAccount, vatCode, costCentreId } = line;
		const amount = money(new Big(line.quantity).times(line.unitPrice).round(2));
		return rowOf({ ledgerAccount, amount, vatCode, costCentreId }, inclVat ? 'IN' : 'EX', invoice.date);
	});
}

export function invoiceTotals(rows: readonly MutationRow[]) {
	return {
		exclVat: sum(rows.map((row) => row.amountExclVat)),
		vat: sum(rows.map((row) => row.vatAmount)),
		inclVat: sum(rows.map((row) => row.amountInclVat)),
	};
}
