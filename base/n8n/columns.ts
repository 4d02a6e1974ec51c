import type { ILoadOptionsFunctions, ResourceMapperField, ResourceMapperFields } from 'n8n-workflow';
import { FindingError } from '../problems/problem';
import type { Fault } from '../words/finding';
import { mustBe } from '../words/faults';
import { isRecord, recordIn, type UnknownFields } from '../values/records';
import { readOf, savedIn, type Field, type Fields, type GetParameter, type ValuesOf } from './field';
import { fieldTextIn } from './fieldTypes';
import type { Resource } from './operation';
import { recordFields } from './recordFields';

/** The columns of a record that is created or updated: what is left empty is not changed. */
export interface Columns<F extends Fields> {
	/** What identifies the record, which each line must have; then by what else it can be found. */
	matchOn: readonly [string & keyof F, ...(string & keyof F)[]];
	fields: F;
}

/** What one item has for these columns. */
export interface Mapped<F extends Fields> {
	record: Partial<ValuesOf<F>>;
	matchOn: string & keyof F;
	/** Fields of the item that are no column, where it was mapped automatically. */
	others: readonly string[];
}

const AUTO = 'autoMapInputData';

/** All columns at once: n8n's resource mapper, in which every column is text. */
export function columnsField<F extends Fields>(columns: Columns<F>): Field<Mapped<F>> {
	const { matchOn, fields } = columns;
	const shown = { displayName: 'Columns', placeholder: '', fields };
	const record = recordFields(shown);
	return {
		property: {
			displayName: 'Columns',
			type: 'resourceMapper',
			noDataExpression: true,
			required: true,
			default: { mappingMode: 'defineBelow', value: null },
			description: 'What is left empty is not changed',
			// n8n asks `getColumns` for them: these are for what reads the description of a node.
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
			const { known, others } = isAuto ? named(fields, value) : { known: value, others: [] };
			const read = record.read(known, path, savedIn(saved, 'value'));
			if ('fault' in read) return read;
			const [key] = matchOn;
			const by = fieldTextIn(Array.isArray(matchingColumns) ? matchingColumns[0] : '') || key;
			const found = matchOn.find((one) => one === by);
			const faults: Fault[] = found ? [] : [mustBe(path, 'oneOf', by, matchOn.join(', '))];
			for (const needed of new Set([key, found ?? key]))
				if (read.value[needed] === undefined)
					faults.push({ code: 'mustNotBeEmpty', field: labelOf(fields, needed) });
			// Of an item of another kind it is told what ours are called.
			if (isAuto && Object.keys(recordIn(known)).length === 0)
				return { fault: { code: 'fieldsNotKnown', path, fields: others, known: Object.keys(fields) } };
			return readOf({ record: read.value, matchOn: found ?? key, others }, faults);
		},
	};
}

/** The fields of an item that are columns, by their own name or as the editor shows it, and the others. */
function named(fields: Fields, item: UnknownFields): { known: UnknownFields; others: string[] } {
	const byLabel = new Map(Object.keys(fields).map((name) => [labelOf(fields, name), name]));
	const known: Record<string, unknown> = {};
	const others: string[] = [];
	for (const [name, value] of Object.entries(item)) {
		const column = Object.hasOwn(fields, name) ? name : byLabel.get(name);
		if (column === undefined || (column !== name && Object.hasOwn(item, column))) others.push(name);
		else known[column] = value;
	}
	return { known, others };
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

/** The item itself where its fields are mapped automatically. @throws FindingError in a tool: a model would be asked nothing */
export function withItem(get: GetParameter, item: UnknownFields, isTool: boolean): GetParameter {
	const given = (name: string, fallback: unknown) => {
		const value = get(name, fallback);
		if (!isRecord(value) || value.mappingMode !== AUTO) return value;
		if (isTool) throw new FindingError({ code: 'columnsOfModel' });
		return { ...value, value: item };
	};
	return Object.assign(given, { saved: get.saved });
}

/** For the editor: the columns of the operation that the node is set to. */
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
