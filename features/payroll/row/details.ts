import { debitAndCredit } from '../item';
import type { Json } from '../../../base/words/row';
import type { BookDate } from '../../../base/values/dates';
import { debitTotal, type PlacedAmount } from '../read/amounts';
import type { Chart } from '../read/chart';
import { rowText, type MemorialRow, type NewMemorialEntry } from '../read/memorial';

/** An amount on an account, as it is shown: a decimal string in debit or in credit. */
export type DebitOrCredit = {
	ledgerAccount: string;
	/** Its name in the books. */
	name: string;
	/** Code and name in e-Boekhouden; '' for none. */
	costCentre: string;
	debit: string;
	credit: string;
};

/** An entry as it is shown: debit and credit instead of a sign. */
export function entryDetails(
	entry: NewMemorialEntry,
	number: string,
	{ chart, isHeaderByName }: { chart: Chart; isHeaderByName: boolean },
): Record<string, Json> {
	return {
		date: entry.date,
		mutation: number,
		voucher: entry.voucher,
		description: entry.description,
		ledgerAccount: entry.header,
		name: chart.nameOf(entry.header),
		...(isHeaderByName && { chosen: 'byName' }),
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

/** The amounts that the books lack on some dates: in debit, and by account. */
export function missingDetails(differences: readonly PlacedAmount[], chart: Chart) {
	const dates: BookDate[] = [...new Set(differences.map(({ date }) => date))].sort();
	return {
		dates,
		amount: debitTotal(differences),
		differences: differences.map((placed) => ({ date: placed.date, ...rowDetails(placed, chart) })),
	};
}
