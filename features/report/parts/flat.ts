import { formatMoney, parseDecimal } from '../../../base/values/money';
import { recordsIn, type UnknownFields } from '../../../base/values/records';
import { textIn, textsIn } from '../../../base/values/text';
import type { Row } from '../../../base/words/row';
import { entriesIn, totalOf } from './amounts';

/** An item without nested values: for Table view and a spreadsheet. */
export type Flat = Record<string, string | number | boolean>;

/** Fields of a row with a single value, in the order in which a person reads them. */
const COLUMNS = [
	...['companyName', 'description', 'year', 'period', 'key', 'name', 'action', 'reason'],
	...['invoiceNumber', 'workOrder', 'relation', 'netWages', 'total', 'count'],
	...['attention', 'preview', 'company', 'run', 'service', 'resource', 'code'],
] as const;

/** A decision, always with the same columns. */
export function flatRow(row: Row): Flat {
	const entries = entriesIn(row);
	const amounts = entries.flatMap((entry) => entry.amounts);
	const dates = textsIn(entries.map(({ date }) => date));
	return {
		...pick(row, COLUMNS),
		dates: [...new Set(dates)].join(', '),
		debit: amounts.length === 0 ? '' : totalOf(amounts, 'debit'),
		credit: amounts.length === 0 ? '' : totalOf(amounts, 'credit'),
		...Object.fromEntries(
			(['mutations', 'changed', 'notes'] as const).map((list) => [list, textsIn(row[list]).join(', ')]),
		),
	};
}

/** The booking lines of a row: those of its entries, or those of its invoice. */
export function flatLines(row: Row): Flat[] {
	const about = pick(row, ['service', 'resource', 'key', 'action', 'code', 'preview']);
	const run = pick(row, ['companyName', 'company', 'run', 'description', 'year', 'period']);
	const invoice = pick(row, ['invoiceNumber', 'workOrder', 'relation']);
	return [
		...entryLines(row.entries, false).map((line) => ({ ...run, ...line, ...about })),
		...entryLines(row.left, true).map((line) => ({ ...run, ...line, ...about })),
		...recordsIn(row.lines).map((line) => ({ ...invoice, ...invoiceLine(line), ...about })),
	];
}

/** `isLeft`: not in the books, and not to be booked by this run. */
function entryLines(entries: unknown, isLeft: boolean): Flat[] {
	return recordsIn(entries).flatMap((entry) =>
		recordsIn(entry.rows).map((line) => ({
			...pick(entry, ['date', 'voucher', 'mutation']),
			...pick(line, ['ledgerAccount', 'name', 'costCentre', 'text', 'debit', 'credit']),
			isLeft,
		})),
	);
}

function invoiceLine(line: UnknownFields): Flat {
	return {
		...pick(line, ['quantity', 'unit', 'unitPrice']),
		product: textIn(line.code),
		text: textIn(line.description),
		amount: amountOfLine(line),
		...pick(line, ['vatCode', 'ledgerAccount', 'kind']),
	};
}

/** The amount of an invoice line, such as 120.00; '' when quantity or price cannot be read. */
export function amountOfLine({ quantity, unitPrice }: UnknownFields): string {
	const [count, each] = [quantity, unitPrice].map((given) => parseDecimal(textIn(given)));
	return count && each ? formatMoney(count.times(each)) : '';
}

function pick(from: UnknownFields, fields: readonly string[]): Flat {
	return Object.fromEntries(fields.map((field) => [field, flatValue(from[field])]));
}

/** A value that fits in a cell; '' for others. */
function flatValue(value: unknown): Flat[string] {
	return typeof value === 'number' || typeof value === 'boolean' ? value : textIn(value);
}
