import type { ILoadOptionsFunctions, ResourceMapperField, ResourceMapperFields } from 'n8n-workflow';
import { FindingError } from '../problems/problem';
import type { Fault } from '../words/finding';
import { mustBe } from '../words/faults';
import { isRecord, recordIn, type UnknownFields } from '../values/records';
import { readOf, savedIn, valueIn, type Field, type Fields, type GetParameter, type ValuesOf } from './field';
import { asWritten, choice, fieldTextIn } from './fieldTypes';
import { meant } from './meant';
import type { Resource } from './operation';
import { recordFields } from './recordFields';
import { NOT_AS_TOOL } from './tool';

/** The columns of a record that is created or updated; a column that is left empty is not changed. */
export interface Columns<F extends Fields> {
	/**
	 * The column that identifies the record, then others by which it can be found. Each item needs a value for
	 * the one that the user chooses.
	 */
	matchOn: readonly [string & keyof F, ...(string & keyof F)[]];
	fields: F;
}

/** The values that one item gives for the columns. */
export interface Mapped<F extends Fields> {
	record: Partial<ValuesOf<F>>;
	matchOn: string & keyof F;
	/** True when the code came as a number, since a sheet drops the zeros in front of a number. */
	hasNumber: boolean;
	/** The names of fields that match no column, when columns are mapped automatically. */
	others: readonly string[];
}

const AUTO = 'autoMapInputData';

/** A field for all columns at once: n8n's resource mapper, in which every column is text. */
export function columnsField<F extends Fields>(columns: Columns<F>): Field<Mapped<F>> {
	const { matchOn, fields } = columns;
	const shown = { displayName: 'Columns', placeholder: '', fields: meant(asInSheets(fields)) };
	const record = recordFields(shown);
	return {
		property: {
			displayName: 'Columns',
			type: 'resourceMapper',
			noDataExpression: true,
			required: true,
			default: { mappingMode: 'defineBelow', value: null },
			description: 'What is left empty is not changed',
			// The columns are also given here for tools that read the description of a node; n8n itself asks `getColumns` for
			// them.
			options: record.property.options,
			typeOptions: {
				loadOptionsDependsOn: ['resource', 'operation'],
				resourceMapper: {
					resourceMapperMethod: 'getColumns',
					mode: 'upsert',
					fieldWords: { singular: 'column', plural: 'columns' },
					addAllFields: true,
					supportAutoMap: true,
				},
			},
		},
		read(given, path, saved) {
			const { mappingMode, value, matchingColumns } = recordIn(given);
			const isAuto = mappingMode === AUTO && isRecord(value);
			const { known, others, twice } = isAuto
				? named(fields, value)
				: { known: value, others: [], twice: [] };
			// An item of another kind has none of these columns, so the error says how the columns are called.
			const hasOther = Object.keys(recordIn(known)).some((name) => !matchOn.includes(name));
			if (isAuto && !hasOther && (others.length > 0 || Object.keys(recordIn(known)).length === 0))
				return { fault: { code: 'fieldsNotKnown', path, fields: others, known: Object.keys(fields) } };
			const read = record.read(known, path, savedIn(saved, 'value'));
			const [key] = matchOn;
			const code = valueIn(recordIn(known)[key]);
			const wrong = [
				...twice.map((headings) => mustBe(path, 'oneHeading', headings)),
				...faultsInCode(labelOf(fields, key), code),
			];
			if ('fault' in read) return readOf(undefined as never, [...wrong, read.fault, ...(read.others ?? [])]);
			const by = fieldTextIn(Array.isArray(matchingColumns) ? matchingColumns[0] : '') || key;
			const found = matchOn.find((one) => one === by);
			const faults: Fault[] = found ? wrong : [...wrong, mustBe(path, 'oneOf', by, matchOn.join(', '))];
			const needed = found ?? key;
			if (read.value[needed] === undefined)
				faults.push({ code: 'mustNotBeEmpty', field: labelOf(fields, needed) });
			const hasNumber = typeof code === 'number';
			return readOf({ record: read.value, matchOn: found ?? key, hasNumber, others }, faults);
		},
	};
}

/** The setting for fields of an item that match no column, when columns are mapped automatically. */
export const otherColumns = choice({
	displayName: 'Other Columns',
	default: 'leaveAlone',
	description: 'What to do when the item has fields that are no column of this node',
	displayOptions: { show: { '/columns.mappingMode': [AUTO] }, ...NOT_AS_TOOL.displayOptions },
	options: [
		{ name: 'Leave Alone', value: 'leaveAlone', description: 'Say above the output which they are' },
		{ name: 'Refuse the Item', value: 'refuse', description: 'Write nothing of it' },
	],
});

/** Refuses fields that match no column, when the user chose so. @throws FindingError */
export function mustBeColumns(fields: Fields, others: readonly string[], chosen: string | undefined): void {
	if (chosen !== 'refuse' || others.length === 0) return;
	const known = Object.keys(fields);
	const fault: Fault = { code: 'fieldsNotKnown', path: 'Columns', fields: [...others], known };
	throw new FindingError({ code: 'fieldsWrong', faults: [fault] });
}

interface Named {
	known: UnknownFields;
	others: string[];
	/** Pairs of headings that mean the same column but have different values. */
	twice: string[];
}

/**
 * Divides the fields of an item into those that are columns, by their name or the editor's label, and the
 * others.
 */
function named(fields: Fields, item: UnknownFields): Named {
	const columns = new Map(
		Object.keys(fields).flatMap((name) =>
			[name, labelOf(fields, name)].map((one) => [headingKey(one), name]),
		),
	);
	const known: Record<string, unknown> = {};
	const headings = new Map<string, string>();
	const others: string[] = [];
	const twice: string[] = [];
	for (const [heading, value] of Object.entries(item)) {
		const column = columns.get(headingKey(heading));
		const first = column === undefined ? undefined : headings.get(column);
		if (column === undefined) others.push(heading);
		else if (first === undefined) {
			headings.set(column, heading);
			known[column] = value;
		} else if (fieldTextIn(known[column]) !== fieldTextIn(value)) twice.push(`${first}, ${heading}`);
	}
	return { known, others, twice };
}

/**
 * Lets a choice field also accept its values as the editor shows them, in both languages, since people type
 * these in sheets.
 */
function asInSheets<F extends Fields>(fields: F): F {
	return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, asInSheet(field)])) as F;
}

function asInSheet<Value>(field: Field<Value>): Field<Value> {
	const { written } = field;
	if (!written) return field;
	const values = new Map(written.map(([word, value]) => [word.toLowerCase(), value]));
	const words = written.map(([word]) => word).join(', ');
	return {
		...field,
		read(given, path, saved) {
			const text = fieldTextIn(given);
			const read = field.read(values.get(text.toLowerCase()) ?? given, path, saved);
			return 'fault' in read ? { fault: mustBe(path, 'oneOf', text || asWritten(given), words) } : read;
		},
	};
}

/** A heading in the form in which headings are compared: people write capitals, blanks and hyphens as they like. */
function headingKey(heading: string): string {
	return heading.toLowerCase().replace(/[\s_-]/g, '');
}

/**
 * The fault in a code that a sheet has changed: a number with decimals, one that lost its last digits, or a
 * yes or no.
 */
function faultsInCode(field: string, code: unknown): Fault[] {
	const isCode =
		typeof code === 'number' ? Number.isSafeInteger(code) && code >= 0 : typeof code !== 'boolean';
	return isCode ? [] : [mustBe(field, 'code', asWritten(code))];
}

function labelOf(fields: Fields, name: string): string {
	return (fields[name]?.property.displayName ?? name).replace(/ Name or ID$/, '');
}

export function mapperFields<F extends Fields>({ matchOn, fields }: Columns<F>): ResourceMapperField[] {
	const isMatch = (name: string) => matchOn.some((one) => one === name);
	return Object.keys(fields).map((id) => ({
		id,
		displayName: labelOf(fields, id),
		required: id === matchOn[0],
		defaultMatch: id === matchOn[0],
		canBeUsedToMatch: isMatch(id),
		display: true,
		type: 'string',
	}));
}

/**
 * Gives the item itself as the value of *Columns* when its fields are mapped automatically. @throws
 * FindingError in a tool: a model would not be asked for any value
 */
export function withItem(get: GetParameter, item: UnknownFields, isTool: boolean): GetParameter {
	const given = (name: string, fallback: unknown) => {
		const value = get(name, fallback);
		if (!isRecord(value) || value.mappingMode !== AUTO) return value;
		if (isTool) throw new FindingError({ code: 'columnsOfModel' });
		return { ...value, value: item };
	};
	return Object.assign(given, { saved: get.saved });
}

/** The method by which the editor gets the columns of the chosen operation. */
export function mappingFor<Client>(resources: readonly Resource<Client>[]) {
	return {
		async getColumns(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
			const [resource, operation] = ['resource', 'operation'].map((name) =>
				this.getCurrentNodeParameter(name),
			);
			const fields = resources
				.find(({ value }) => value === resource)
				?.operations.find(({ value }) => value === operation)?.columns;
			return await Promise.resolve({ fields: [...(fields ?? [])] });
		},
	};
}
