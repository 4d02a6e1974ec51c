import { asInEditor, propertiesOf, readFields, type Field, type Fields, type ValuesOf } from './field';
import type { Fault } from '../rows/findings/finding';
import { recordIn, recordsIn } from '../values/records';

/** Where n8n keeps the rows of a field that has several. */
const ROWS = 'values';

/** Rows of fields that a user adds one by one. */
export function rows<F extends Fields>(shown: {
	displayName: string;
	/** Of one of them, as faults name it: "Line". */
	rowName: string;
	description?: string;
	fields: F;
}): Field<ValuesOf<F>[]> {
	const { rowName, fields, ...property } = shown;
	const options = [{ displayName: rowName, name: ROWS, values: propertiesOf(fields) }];
	return {
		property: {
			type: 'fixedCollection',
			typeOptions: { multipleValues: true, sortable: true },
			placeholder: `Add ${rowName}`,
			default: {},
			options,
			...property,
		},
		read(given) {
			const values: ValuesOf<F>[] = [];
			const faults: Fault[] = [];
			for (const [place, row] of recordsIn(recordIn(given)[ROWS]).entries()) {
				const name = (field: string, shownAs: Field<unknown>) =>
					`${rowName} ${place + 1}, ${asInEditor(field, shownAs)}`;
				const read = readFields(
					fields,
					// What an expression made nothing is not what the field has by itself.
					(field, fallback) => (field in row ? row[field] : fallback),
					name,
				);
				if ('faults' in read) faults.push(...read.faults);
				else values.push(read.values);
			}
			const [first] = faults;
			return first ? { fault: first } : { value: values };
		},
	};
}
