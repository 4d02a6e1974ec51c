import { recordsIn, type Unsure } from '../../values/records';
import { textIn } from '../../values/text';
import { amountOfLine } from '../lineAmount';
import type { Row } from '../row';
import { plain, type Flat } from './rows';

/** The booking lines of a row, each without anything nested: those of its entries, or those of its invoice. */
export function flatLines(row: Row): Flat[] {
	const about = pick(row, ['service', 'resource', 'key', 'action', 'code', 'preview']);
	const run = pick(row, ['companyName', 'company', 'run', 'description', 'year', 'period']);
	const invoice = pick(row, ['invoiceNumber', 'workOrder', 'relation']);
	return [
		...entryLines(row.entries, true).map((line) => ({ ...run, ...line, ...about })),
		...entryLines(row.left, false).map((line) => ({ ...run, ...line, ...about })),
		...recordsIn(row.lines).map((line) => ({ ...invoice, ...invoiceLine(line), ...about })),
	];
}

/** `isLeft`: not in the books, and not to be put there by this run. */
function entryLines(entries: unknown, isEntry: boolean): Flat[] {
	return recordsIn(entries).flatMap((entry) =>
		recordsIn(entry.rows).map((line) => ({
			...pick(entry, ['date', 'voucher', 'mutation']),
			...pick(line, ['ledgerAccount', 'name', 'costCentre', 'text', 'debit', 'credit']),
			isLeft: !isEntry,
		})),
	);
}

function invoiceLine(line: Unsure): Flat {
	return {
		...pick(line, ['quantity', 'unit', 'unitPrice']),
		product: textIn(line.code),
		text: textIn(line.description),
		amount: amountOfLine(line),
		...pick(line, ['vatCode', 'ledgerAccount', 'kind']),
	};
}

function pick(from: Unsure, fields: readonly string[]): Flat {
	return Object.fromEntries(fields.map((field) => [field, plain(from[field])]));
}
