import { wrongValue } from '../../../base/words/faults';
import type { Fault } from '../../../base/words/finding';
import { addAll, distinct, isRecord, recordIn, recordsIn } from '../../../base/values/records';
import { brief } from '../../../base/values/text';
import {
	isExpression,
	propertiesOf,
	readFields,
	readOf,
	savedIn,
	type CallField,
	type Field,
	type Fields,
	type Read,
	type ValuesOf,
} from '../../../base/n8n/field';
import { asWritten, choice, parsed, type Shown } from '../../../base/n8n/fieldTypes';

/** The choice of how the lines are given: as rows of the form (`lines` or `rows`), or as `linesAsJson`. */
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

/**
 * The hint below the JSON field, and where it is shown. n8n shows no placeholder in a JSON field, and a default would stay in
 * front of what is dragged into it.
 */
interface Example {
	shown: Shown['displayOptions'];
	lines: readonly object[];
}

/** Lines as a list of objects, for an expression. A field that a line lacks is empty, whatever its default in the form. */
export function linesAsJson<F extends Fields>(
	shown: Shown & { fields: F; known?: string[]; examples: readonly [Example, ...Example[]] },
): Field<readonly ValuesOf<F>[]> {
	const { fields, known = Object.keys(fields), examples, ...common } = shown;
	const [property, ...also] = examples.map(({ shown: displayOptions, lines }) => ({
		type: 'json' as const,
		default: '',
		...common,
		displayOptions,
		hint: `e.g. ${JSON.stringify(lines, null, 1).replace(/\s+/g, ' ')}`,
	})) as [Field<unknown>['property'], ...Field<unknown>['property'][]];
	return {
		property,
		also,
		read(given, path, saved) {
			const isEmpty = typeof given === 'string' ? given.trim() === '' : (given ?? null) === null;
			if (isEmpty && isExpression(saved)) return { fault: { code: 'mustNotBeEmpty', field: path } };
			const list = typeof given === 'string' ? parsed(given, []) : given;
			return Array.isArray(list) ? readLines(fields, list, { path, saved, known }) : unreadable(given);
		},
	};
}

function unreadable(given: unknown): Read<never> {
	return { fault: wrongValue('Lines (JSON)', 'lines', asWritten(given)) };
}

/** Reads the lines of the JSON field. An unknown name is refused as a typing error, because its value would be dropped. */
function readLines<F extends Fields>(
	fields: F,
	given: readonly unknown[],
	{ path, saved, known }: { path: string; saved: unknown; known: string[] },
): Read<readonly ValuesOf<F>[]> {
	const values: ValuesOf<F>[] = [];
	const others = distinct(given.flatMap((line) => Object.keys(recordIn(line)))).filter(
		(name) => !(name in fields),
	);
	const faults: Fault[] =
		others.length === 0 ? [] : [{ code: 'fieldsNotKnown', path, fields: others.map(brief), known }];
	for (const [index, line] of given.entries()) {
		if (!isRecord(line)) return unreadable(line);
		const get = Object.assign((name: string) => line[name], {
			saved: (name: string) => (name in line && isExpression(saved) ? saved : undefined),
		});
		const call: CallField = (_name, { property }) => `line ${index + 1}, ${property.displayName}`;
		const read = readFields(fields, get, call);
		if ('faults' in read) addAll(faults, read.faults);
		else values.push(read.values);
	}
	return readOf(values, faults);
}

/** The name under which n8n stores the rows of a field that has several. */
const ROWS = 'values';

/** A field whose rows a user adds one by one. */
export function rows<F extends Fields>(shown: {
	displayName: string;
	/** How faults call one row: "Line". */
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
		read: (given, path, saved) => readRows(fields, given, { path, saved, rowName }),
	};
}

/** The field in which n8n has the rows, and how faults call one row. */
interface RowsAt {
	path: string;
	saved: unknown;
	rowName: string;
}

/** Reads the rows of the form. Rows that an expression gives in a shape that n8n would drop are refused. */
function readRows<F extends Fields>(
	fields: F,
	given: unknown,
	{ path, saved, rowName }: RowsAt,
): Read<ValuesOf<F>[]> {
	const list = recordIn(given)[ROWS] ?? [];
	const found = Array.isArray(list) ? recordsIn(list) : [];
	if (!Array.isArray(list) || found.length < list.length) return unreadable(list);
	if (isExpression(saved) && !Array.isArray(recordIn(given)[ROWS]))
		return { fault: { code: 'gaveNothing', field: path } };
	const values: ValuesOf<F>[] = [];
	const faults: Fault[] = [];
	for (const [place, row] of found.entries()) {
		// A value that an expression made empty on purpose stays empty: it does not get the default of its field.
		const get = Object.assign((field: string, fallback: unknown) => (field in row ? row[field] : fallback), {
			saved: (field: string) => savedIn(savedIn(savedIn(saved, ROWS), place), field),
		});
		const name: CallField = (_field, { property }) => `${rowName} ${place + 1}, ${property.displayName}`;
		const read = readFields(fields, get, name);
		if ('faults' in read) addAll(faults, read.faults);
		else values.push(read.values);
	}
	return readOf(values, faults);
}
