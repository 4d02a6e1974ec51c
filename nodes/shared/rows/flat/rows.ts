import { textIn, textsIn } from '../../values/text';
import { entriesIn, totalOf } from '../page/amounts';
import type { Row } from '../row';

/** A field that a column can show. */
export type Flat = Record<string, string | number | boolean>;

/** Fields of a row that are one value, in the order in which a person reads them. */
const COLUMNS = [
	...['companyName', 'description', 'year', 'period', 'key', 'name', 'action', 'reason'],
	...['invoiceNumber', 'workOrder', 'relation', 'netWages', 'total', 'count'],
	...['attention', 'preview', 'company', 'run', 'service', 'resource', 'code'],
] as const;

/** Lists of texts, which become one text. */
const LISTS = ['mutations', 'changed', 'notes'] as const;

/** A decision without anything nested, with the same columns for every one: for Table view and a spreadsheet. */
export function flatRow(row: Row): Flat {
	const amounts = entriesIn(row).flatMap((entry) => entry.amounts);
	const dates = entriesIn(row).flatMap(({ date }) => (date === '' ? [] : [date]));
	return {
		...Object.fromEntries(COLUMNS.map((column) => [column, plain(row[column])])),
		dates: [...new Set(dates)].join(', '),
		debit: amounts.length === 0 ? '' : totalOf(amounts, 'debit'),
		credit: amounts.length === 0 ? '' : totalOf(amounts, 'credit'),
		...Object.fromEntries(LISTS.map((column) => [column, textsIn(row[column]).join(', ')])),
	};
}

/** A value that fits in a cell; '' for what does not. */
export function plain(value: unknown): Flat[string] {
	return typeof value === 'number' || typeof value === 'boolean' ? value : textIn(value);
}
