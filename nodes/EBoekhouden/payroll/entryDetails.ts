import { debitAndCredit } from '../../shared/items/payroll';
import type { Json } from '../../shared/rows/row';
import { formatMoney, sum, type Money } from '../../shared/values/money';
import type { Chart } from './chart';
import type { MemorialRow, NewMemorialEntry } from './memorial';
import { rowText } from './rowTexts';
import type { DebitOrCredit } from '../../shared/rows/findings/payrollWords';

/** An entry as a person reads it: debit and credit, not a sign. */
export function entryDetails(entry: NewMemorialEntry, number: string, chart: Chart): Record<string, Json> {
	return {
		date: entry.date,
		mutation: number,
		voucher: entry.voucher,
		description: entry.description,
		ledgerAccount: entry.header,
		amount: debitTotal(entry.rows),
		rows: entry.rows.map((row) => ({
			...rowDetails(row, chart),
			...(row.text && { text: rowText(row.text) }),
		})),
	};
}

export function rowDetails(
	{ ledgerAccount, costCentreId, amount }: MemorialRow,
	chart: Chart,
): DebitOrCredit {
	const costCentre = costCentreId === '' ? '' : chart.costCentreName(costCentreId);
	return { ledgerAccount, name: chart.nameOf(ledgerAccount), costCentre, ...debitAndCredit(amount) };
}

export function debitTotal(rows: readonly { amount: Money }[]): string {
	return formatMoney(sum(rows.filter(({ amount }) => amount.lt(0)).map(({ amount }) => amount.neg())));
}
