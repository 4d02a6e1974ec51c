import type { INodeProperties } from 'n8n-workflow';
import { recordsIn, type UnknownFields } from '../values/records';
import { isNoText } from './field';
import { fieldTextIn } from './fieldTypes';

interface Rows {
	/** The text on the button. */
	add: string;
	/** The fields of a row; the first may also hold a whole term, as a row of the log shows it. */
	fields: INodeProperties[];
	/** The term of a row whose first field has this text; left out: that text. */
	term?(first: string, row: UnknownFields): string;
	/** Matches a whole term, for a form whose first field may hold one. */
	whole?: RegExp;
}

/** A text of terms, which the form shows as a table: the steps get the text. An expression may give it too. */
export function rowsOfForm({ add, fields, term = (first) => first, whole }: Rows) {
	const [{ name } = { name: '' }] = fields;
	const termOf = (row: UnknownFields) => {
		const first = fieldTextIn(row[name]);
		const isAlone = fields.every((field) => field.name === name || isEmpty(row[field.name], field));
		// A whole term, or an incomplete one as it was typed, which is quoted in a fault. Nothing in a row is dropped in silence.
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
		// A value that is not a table is passed on, and its text is refused: nothing of it may be lost.
		give(given: unknown): unknown {
			const rows = rowsOf(given);
			return rows ? rows.map(termOf).filter(Boolean).join(', ') : given;
		},
	};
}

/** An empty field for a number holds 0. */
function isEmpty(value: unknown, { type }: INodeProperties): boolean {
	return fieldTextIn(value) === '' || (type === 'number' && fieldTextIn(value) === '0');
}

/** Null when it is not a table; n8n gives a table without rows as `{}`. */
function rowsOf(given: unknown): UnknownFields[] | null {
	if (!(given instanceof Object) || Array.isArray(given)) return null;
	const { row, ...others } = given as UnknownFields;
	const rows = row === undefined ? [] : row;
	if (!Array.isArray(rows) || Object.keys(others).length > 0) return null;
	const table = recordsIn(rows);
	// A list in one field, as an expression may give, would be read as an empty text.
	const isOfTexts = table.every((row) => !Object.values(row).some(isNoText));
	return table.length === rows.length && isOfTexts ? table : null;
}
