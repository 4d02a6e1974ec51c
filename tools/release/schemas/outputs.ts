import type { NodeOutcome } from '../../../engine/observe';
import { isRecord } from '../../../base/values/records';
import { isRow } from '../../../base/words/row';
import { merged, misfits, schemaOf, type Schema } from './schema';

/** The output that was seen of one operation: its records, and the rows among them. */
export interface Seen {
	records?: Schema;
	rows?: Schema;
}

/** By the path of the file of its schema. */
export type Outputs = Record<string, Seen>;

/** The fields of every row; the facts beside these differ from code to code. */
const OF_EVERY_ROW = [
	'service',
	'resource',
	'key',
	'action',
	'code',
	'reason',
	'attention',
	'preview',
	'notes',
];

const OURS = /^n8n-nodes-eboekhouden\.(?<name>\w+)$/;

/** Where n8n looks for the schema of an operation, beside the file of the node; null when the operation is not ours. */
export function schemaFileOf({ type, typeVersion, parameters }: NodeOutcome): string | null {
	const name = OURS.exec(type)?.groups?.name;
	const { resource, operation } = parameters;
	if (!name || typeof resource !== 'string' || typeof operation !== 'string') return null;
	const version = [...String(typeVersion).split('.'), '0', '0'].slice(0, 3).join('.');
	const folder = name.charAt(0).toUpperCase() + name.slice(1);
	return `nodes/${folder}/__schema__/v${version}/${resource}/${operation}.json`;
}

/** The output of a node, without the rest of an item that failed, and without rows for a list that was not read. */
export function seenIn({ items, parameters }: NodeOutcome): Seen {
	const told = items.filter((item) => !isErrorItem(item));
	const isList = 'returnAll' in parameters;
	const rows = isList && parameters.problemsAsRows === true ? [] : told.filter(isRow);
	return { records: of(told.filter((item) => !isRow(item))), rows: of(rows) };
}

export function addTo(outputs: Outputs, file: string, { records, rows }: Seen): void {
	const { [file]: known = {} } = outputs;
	outputs[file] = { records: either(known.records, records), rows: either(known.rows, rows) };
}

/**
 * The schema of the records, then the fields that all rows among them have; an operation that gives only rows has all their
 * facts too.
 */
export function schemaFrom({ records, rows }: Seen): Schema | undefined {
	if (!records || !rows) return records ?? rows;
	const common = Object.entries(rows.properties ?? {}).filter(([name]) => OF_EVERY_ROW.includes(name));
	return merged(records, { type: 'object', properties: Object.fromEntries(common) });
}

/** The output of a node that the schema of its operation does not have; of items that it passes on, the part that is known. */
export function notIn(schema: Schema, outcome: NodeOutcome): string[] {
	const told = outcome.items.filter((item) => !isErrorItem(item) && !isRow(item));
	return [...new Set(told.flatMap((item) => misfits(schema, item)))];
}

function of(items: readonly object[]): Schema | undefined {
	const [first, ...others] = items.map(schemaOf);
	return first && others.reduce(merged, first);
}

function either(one: Schema | undefined, other: Schema | undefined): Schema | undefined {
	return one && other ? merged(one, other) : (one ?? other);
}

/** An item that n8n, or *Continue*, leaves after an error: with *Continue* it has what came in besides. */
function isErrorItem(item: object): boolean {
	if (!('error' in item)) return false;
	return Object.keys(item).length === 1 || ('message' in item && isRecord(item.message));
}
