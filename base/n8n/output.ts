import type { IExecuteFunctions, INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { FindingError } from '../problems/problem';
import type { UnknownFields } from '../values/records';
import { brief } from '../values/text';
import type { Fault } from '../words/finding';
import { isExpression, type Field, type ValuesOf } from './field';
import { choice, fieldTextIn } from './fieldTypes';
import { isTool } from './tool';

/** The fields of *Simplified*, ten at most; the first identifies the record. */
export type Simplify = readonly string[];

const output = choice({
	displayName: 'Output',
	default: 'simplified',
	description: 'How much of each record to return',
	options: [
		{ name: 'Raw', value: 'raw', description: 'All fields' },
		{
			name: 'Selected Fields',
			value: 'selected',
			description: 'Those that you choose, and what identifies it',
		},
		{ name: 'Simplified', value: 'simplified', description: 'At most ten fields that are used most' },
	],
});

/** The field *Fields*. Its choices are known only when the node is described: see `withNames`. */
const outputFields: Field<readonly string[]> = {
	property: {
		displayName: 'Fields',
		type: 'multiOptions',
		default: [],
		displayOptions: { show: { output: ['selected'] } },
		description: 'What to return of each record',
	},
	read: (given, field) =>
		Array.isArray(given) ? { value: given.map(fieldTextIn) } : { fault: { code: 'mustNotBeEmpty', field } },
};

const FIELDS = {
	output: { ...output, property: { ...output.property, noDataExpression: true } },
	outputFields,
};

/** The field *Output* and what belongs to it, for an operation or event that offers it. */
export function outputOf(simplify: Simplify | undefined): Partial<typeof FIELDS> {
	return simplify ? FIELDS : {};
}

export type OutputValues = Partial<ValuesOf<typeof FIELDS>>;

/** Gives the field *Fields* its choices; other properties stay as they are. */
export function withFieldChoices(property: INodeProperties, names: readonly string[] = []): INodeProperties {
	const options: INodePropertyOptions[] = names.map((name) => ({ name, value: name }));
	return property.name === 'outputFields' ? { ...property, options } : property;
}

/** The values of *Output*; what a model fills in never widens what its user chose. */
export function outputAt(node: IExecuteFunctions, values: OutputValues): OutputValues {
	const { parameters } = node.getNode();
	// A choice is open to a model only where the model itself gives it: an expression that reads nothing of the workflow is the
	// choice of the user, also in a tool.
	const isOpen = (saved: unknown): boolean =>
		Array.isArray(saved) ? saved.some(isOpen) : isExpression(saved) && saved.includes('$');
	return isTool(node) && Object.keys(FIELDS).some((name) => isOpen(parameters[name])) ? {} : values;
}

/**
 * Refuses chosen fields that are not in `names`, those that *Selected Fields* offers, because they would be
 * missing in each record. @throws FindingError
 */
export function mustBeFields(
	{ output: how, outputFields: chosen = [] }: OutputValues,
	names: readonly string[] = chosen,
): void {
	const unknown = how === 'selected' ? chosen.filter((name) => !names.includes(name)) : [];
	if (unknown.length === 0) return;
	const fault: Fault = {
		...{ code: 'fieldsNotKnown', path: outputFields.property.displayName },
		...{ fields: unknown.map(brief), known: [...names] },
	};
	throw new FindingError({ code: 'fieldsWrong', faults: [fault] });
}

/**
 * The fields of a record that the user wants. The action and the field that identifies the record are always
 * among them.
 */
export function wantedOf(
	record: object,
	simplify: Simplify | undefined,
	{ output: how = 'simplified', outputFields: chosen = [] }: OutputValues,
): object {
	if (!simplify || how === 'raw') return record;
	const fields = record as UnknownFields;
	const names = ['action', ...(how === 'selected' ? [...simplify.slice(0, 1), ...chosen] : simplify)];
	return Object.fromEntries(
		names.filter((name) => Object.hasOwn(fields, name)).map((name) => [name, fields[name]]),
	);
}
