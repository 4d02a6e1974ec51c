import type { Books } from '../eboekhouden/books/books';
import type { JsonBody } from './jsonBody';
import { ControlError } from './jsonBody';

const EDITABLE = ['date', 'voucher', 'description', 'ledgerAccount', 'rows'];

/** What a person would change in the web application: header fields, or rows given whole or in part. */
export function editMutation(books: Books, body: JsonBody): void {
	const number = body.integer('number');
	const { rows, ...patch } = body.object('patch');
	const unknown = Object.keys(patch).find((name) => !EDITABLE.includes(name));
	if (unknown) throw new ControlError(`"${unknown}" cannot be edited; only ${EDITABLE.join(', ')}.`);
	const newRows = rows === undefined ? {} : { rows: editedRows(books, number, rows) };
	books.editMutation(number, { ...patch, ...newRows });
}

function editedRows(books: Books, number: number, rows: unknown) {
	const old = books.mutation(number).rows;
	if (!Array.isArray(rows) || rows.length !== old.length) {
		throw new ControlError(`"rows" must list all ${old.length} rows; {} leaves one as it is.`);
	}
	return old.map((row, index) => ({ ...row, ...(rows[index] as object), ...amounts(rows[index]) }));
}

/** Memorial rows have no VAT: all amounts follow the one that is edited. */
function amounts(row: unknown) {
	const amount = (row as { amount?: unknown }).amount;
	return typeof amount === 'string' ? { amount, amountExclVat: amount, amountInclVat: amount } : {};
}
