import type { INodeProperties } from 'n8n-workflow';
import { recordsIn, type UnknownFields } from '../values/records';
import { isNoText } from './field';
import { fieldTextIn } from './fieldTypes';

interface Rows {
	/** On the button. */
	add: string;
	/** The fields of a row, of which the first may also have whole terms, as a row of the log shows them. */
	fields: INodeProperties[];
	/** The term of a row whose first field has this text; left out: that text. */
	term?(first: string, row: UnknownFields): string;
	/** Where the first field may be all of a row: what only a whole term has in it. */
	whole?: RegExp;
}

/** The text of a field for a term, of which a comma would be the end. */
export function withoutCommas(given: unknown): string {
	return fieldTextIn(given)
		.split(',')
		.map((part) => part.trim())
		.filter(Boolean)
		.join(' ');
}

/** A text of terms, which the form shows as a table: the steps get the text. An expression may give it too. */
export function rowsOfForm({ add, fields, term = (first) => first, whole }: Rows) {
	const [{ name } = { name: '' }] = fields;
	const termOf = (row: UnknownFields) => {
		const first = fieldTextIn(row[name]);
		const isAlone = fields.every((field) => field.name === name || isEmpty(row[field.name], field));
		// A whole term, or what lacks the rest and is quoted as it was typed. Nothing in a row is dropped in silence.
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
		// What is no table is passed on, as its text is refused: nothing of it may be lost.
		give(given: unknown): unknown {
			const rows = rowsOf(given);
			return rows ? rows.map(termOf).filter(Boolean).join(', ') : given;
		},
	};
}

/** A number has 0 when nothing was filled in. */
function isEmpty(value: unknown, { type }: INodeProperties): boolean {
	return fieldTextIn(value) === '' || (type === 'number' && fieldTextIn(value) === '0');
}

/** Null when it is no table; n8n gives one without rows as `{}`. */
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
