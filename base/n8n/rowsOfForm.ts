import type { INodeProperties } from 'n8n-workflow';
import { recordsIn, type UnknownFields } from '../values/records';
import { isNoText } from './field';
import { fieldTextIn } from './fieldTypes';

interface Rows {
	/** The text on the button that adds a row. */
	add: string;
	/** The fields of a row; the first may also hold a whole term, as a row of the log shows it. */
	fields: INodeProperties[];
	/**
	 * Makes the term of a row from its first field and the others; left out, it is the text of the first field.
	 */
	term?(first: string, row: UnknownFields): string;
	/** Matches a whole term, for a form whose first field may hold one. */
	whole?: RegExp;
}

/**
 * A setting that is a text of terms for the steps, and a table in the form. An expression may give the text
 * too.
 */
export function rowsOfForm({ add, fields, term = (first) => first, whole }: Rows) {
	const [{ name } = { name: '' }] = fields;
	const termOf = (row: UnknownFields) => {
		const first = fieldTextIn(row[name]);
		const isAlone = fields.every((field) => field.name === name || isEmpty(row[field.name], field));
		// A row with only its first field has a whole term there, or an incomplete one, which a fault then quotes as it was
		// typed. No row is dropped in silence.
		const isAsTyped = isAlone && (!whole || ['', '0'].includes(first) || whole.test(first));
		return isAsTyped ? first : term(first, row);
	};
	return {
		form: {
			type: 'fixedCollection' as const,
			typeOptions: { multipleValues: true, sortable: true },
			default: {},
			placeholder: add,
			options: [{ name: 'row', displayName: 'Row', values: fields }],
		},
		// A value that is not a table is passed on, and the step refuses its text: no part of it may be lost.
		give(given: unknown): unknown {
			const rows = rowsOf(given);
			return rows ? rows.map(termOf).filter(Boolean).join(', ') : given;
		},
	};
}

/** True when a field of a row is empty; n8n gives 0 for an empty number field. */
function isEmpty(value: unknown, { type }: INodeProperties): boolean {
	return fieldTextIn(value) === '' || (type === 'number' && fieldTextIn(value) === '0');
}

/** The rows of a table; null when the value is not a table. n8n gives a table without rows as `{}`. */
function rowsOf(given: unknown): UnknownFields[] | null {
	if (!(given instanceof Object) || Array.isArray(given)) return null;
	const { row, ...others } = given as UnknownFields;
	const rows = row === undefined ? [] : row;
	if (!Array.isArray(rows) || Object.keys(others).length > 0) return null;
	const table = recordsIn(rows);
	// A table with a list in one of its fields, as an expression may give, is not read: the list would be read as an empty text.
	const isOfTexts = table.every((row) => !Object.values(row).some(isNoText));
	return table.length === rows.length && isOfTexts ? table : null;
}
