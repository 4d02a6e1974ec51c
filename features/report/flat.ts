import { distinct, recordsIn, type UnknownFields } from '../../base/values/records';
import { textIn, textsIn } from '../../base/values/text';
import type { Row } from '../../base/words/row';
import { formatMoney, parseDecimal } from '../../base/values/money';
import { totalOf } from './parts/table';
import { entriesOf } from './parts/payroll';

/** An item without nested values: for Table view and a spreadsheet. */
export type Flat = Record<string, string | number | boolean>;

/** Fields of a row with a single value, in the order in which a person reads them. */
const COLUMNS = [
	...['companyName', 'description', 'year', 'period', 'key', 'name', 'action', 'reason'],
	...['invoiceNumber', 'workOrder', 'relation', 'netWages', 'total', 'count'],
	...['attention', 'preview', 'company', 'run', 'service', 'resource', 'code'],
];
/** The fields of a run that are repeated beside each of its lines. */
const OF_RUN = ['companyName', 'company', 'run', 'description', 'year', 'period'];
const OF_INVOICE = ['invoiceNumber', 'workOrder', 'relation'];
const OF_ALL = ['service', 'resource', 'key', 'action', 'code', 'preview'];

/** A row as a flat item, always with the same columns. */
export function flatRow(row: Row): Flat {
	const entries = entriesOf(row);
	const amounts = entries.flatMap(({ rows }) => rows);
	const sum = (side: 'debit' | 'credit') =>
		amounts.length === 0 ? '' : totalOf(amounts.map((amount) => amount[side]));
	return {
		...pick(row, COLUMNS),
		dates: distinct(textsIn(entries.map(({ date }) => date))).join(', '),
		debit: sum('debit'),
		credit: sum('credit'),
		...Object.fromEntries(
			['mutations', 'changed', 'notes'].map((list) => [list, textsIn(row[list]).join(', ')]),
		),
	};
}

/** The booking lines of a row: those of its entries, or those of its invoice. */
export function flatLines(row: Row): Flat[] {
	return [
		// `isUnwritten` is true for lines that are not in the books and that this run does not book.
		...[false, true].flatMap((isUnwritten) =>
			recordsIn(isUnwritten ? row.unwritten : row.entries).flatMap((entry) =>
				recordsIn(entry.rows).map((line) => ({
					...pick(row, OF_RUN),
					...pick(entry, ['date', 'voucher', 'mutation']),
					...pick(line, ['ledgerAccount', 'name', 'costCentre', 'text', 'debit', 'credit']),
					isUnwritten,
					...pick(row, OF_ALL),
				})),
			),
		),
		...recordsIn(row.lines).map((line) => ({
			...pick(row, OF_INVOICE),
			...pick(line, ['quantity', 'unit', 'unitPrice']),
			product: textIn(line.code),
			text: textIn(line.description),
			amount: amountOf(line),
			...pick(line, ['vatCode', 'ledgerAccount', 'kind']),
			...pick(row, OF_ALL),
		})),
	];
}

/** The amount of an invoice line, such as 120.00; '' when quantity or price cannot be read. */
function amountOf({ quantity, unitPrice }: UnknownFields): string {
	const [count, each] = [quantity, unitPrice].map((given) => parseDecimal(textIn(given)));
	return count && each ? formatMoney(count.times(each)) : '';
}

/** The values of some fields of a record; '' for a value that does not fit in a cell. */
function pick(from: UnknownFields, fields: readonly string[]): Flat {
	const flat = (value: unknown) =>
		typeof value === 'number' || typeof value === 'boolean' ? value : textIn(value);
	return Object.fromEntries(fields.map((field) => [field, flat(from[field])]));
}
