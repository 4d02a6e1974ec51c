import type { Fault } from '../rows/findings/finding';
import { recordIn, recordsIn } from '../values/records';
import { brief } from '../values/text';
import {
	asInEditor,
	propertiesOf,
	readFields,
	readOf,
	type CallField,
	type Field,
	type Fields,
	type Read,
	type ValuesOf,
} from './field';
import { choice, parsed, type Shown } from './fieldTypes';

/** How the lines are given: `lines` or `rows`, or `linesAsJson`. */
export function specifyLines(displayOptions?: Shown['displayOptions']) {
	return choice({
		displayName: 'Specify Lines',
		default: 'fields',
		...(displayOptions && { displayOptions }),
		description: 'How the lines are given',
		options: [
			{ name: 'Using Fields Below', value: 'fields' },
			{ name: 'Using JSON', value: 'json', description: 'For a list that an earlier node gives' },
		],
	});
}

/** Lines that a user adds one by one, each with the same fields. */
export function lines<F extends Fields>(shown: Shown & { fields: F }): Field<readonly ValuesOf<F>[]> {
	const { fields, ...property } = shown;
	const options = [{ name: 'line', displayName: 'Line', values: propertiesOf(fields) }];
	return {
		property: {
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			default: {},
			options,
			...property,
		},
		read: (given) => readLines(fields, (given as { line?: unknown } | null | undefined)?.line ?? []),
	};
}

/** The same lines as a list of objects, for an expression; a missing field has its default. */
export function linesAsJson<F extends Fields>(shown: Shown & { fields: F }): Field<readonly ValuesOf<F>[]> {
	const { fields, ...property } = shown;
	return {
		property: { type: 'json', default: '[]', ...property },
		read(given) {
			const list = typeof given === 'string' ? parsed(given, []) : given;
			return Array.isArray(list) ? readLines(fields, list, Object.keys(fields)) : unreadable(given);
		},
	};
}

function unreadable(given: unknown): Read<never> {
	const value = brief(typeof given === 'string' ? given : String(JSON.stringify(given)));
	return { fault: { code: 'linesUnreadable', value } };
}

/** An unknown name is taken for a typing error, because its value would be dropped. */
function readLines<F extends Fields>(
	fields: F,
	given: unknown,
	known?: readonly string[],
): Read<readonly ValuesOf<F>[]> {
	const values: ValuesOf<F>[] = [];
	const faults: Fault[] = [];
	if (!Array.isArray(given)) return unreadable(given);
	for (const [index, line] of (given as unknown[]).entries()) {
		const path = `line ${index + 1}`;
		if (typeof line !== 'object' || line === null || Array.isArray(line)) return unreadable(line);
		const held = line as Record<string, unknown>;
		const others = known ? Object.keys(held).filter((name) => !known.includes(name)) : [];
		for (const other of others)
			faults.push({ code: 'fieldNotKnown', path, field: brief(other), known: [...(known ?? [])] });
		const call: CallField = (_name, { property }) => `${path}, ${property.displayName}`;
		const read = readFields(fields, (name, fallback) => held[name] ?? fallback, call);
		if ('faults' in read) faults.push(...read.faults);
		else values.push(read.values);
	}
	return readOf(values, faults);
}

/** Where n8n stores the rows of a field that has several. */
const ROWS = 'values';

/** Rows of fields that a user adds one by one. */
export function rows<F extends Fields>(shown: {
	displayName: string;
	/** The name of one row in faults: "Line". */
	rowName: string;
	description?: string;
	displayOptions?: Shown['displayOptions'];
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
					// A value that an expression made empty does not get the default of the field.
					(field, fallback) => (field in row ? row[field] : fallback),
					name,
				);
				if ('faults' in read) faults.push(...read.faults);
				else values.push(read.values);
			}
			return readOf(values, faults);
		},
	};
}
