import type { IExecuteFunctions, INodeProperties, NodeParameterValueType } from 'n8n-workflow';
import { FindingError } from '../problems/problem';
import type { Fault } from '../rows/findings/finding';

/** The value that was read from what the user gave, or the fault in it; a field with parts may have `others`. */
export type Read<Value> = { readonly value: Value } | { readonly fault: Fault; readonly others?: Fault[] };

/** One field of an operation: how n8n shows it, and how its value is read. Declared once, typed by its reader. */
export interface Field<Value> {
	/** Without its name, which is the key under which the field is declared. */
	readonly property: Omit<INodeProperties, 'name'>;
	/** An expression can give any value. `name` is for the fault. */
	read(given: unknown, name: string): Read<Value>;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

export type ValuesOf<F extends Fields> = {
	readonly [Name in keyof F]: F[Name] extends Field<infer Value> ? Value : never;
};

/** Gives the value of a field by its name; the engine's `getNodeParameter` for one item. */
export type GetParameter = (name: string, fallback: unknown) => unknown;

/** The name of a field in a fault: as in Settings, or as the editor shows it. */
export type CallField = (name: string, field: Field<unknown>) => string;
const asInSettings: CallField = (name) => name;
export const asInEditor: CallField = (_name, { property }) => property.displayName;

/** All values, or all faults at once. */
export function readFields<F extends Fields>(
	fields: F,
	get: GetParameter,
	call: CallField = asInSettings,
): { values: ValuesOf<F> } | { faults: [Fault, ...Fault[]]; readable: Partial<ValuesOf<F>> } {
	const read = Object.entries(fields).map(
		([name, field]) =>
			[name, readField(field, get(name, field.property.default), call(name, field))] as const,
	);
	const values = read.flatMap(([name, result]) => ('value' in result ? [[name, result.value]] : []));
	const readable = Object.fromEntries(values) as ValuesOf<F>;
	const [first, ...others] = read.flatMap(([, result]) => faultsIn(result));
	return first ? { faults: [first, ...others], readable } : { values: readable };
}

/** Whether n8n gives text; an expression may give anything. */
export function takesText({ property }: Field<unknown>): boolean {
	return ['string', 'options', 'resourceLocator'].includes(property.type);
}

export function notText(path: string): { fault: Fault } {
	return { fault: { code: 'wrongType', path, expected: 'text' } };
}

/** A list or an object is refused where it would be read as an empty text: empty may mean all, or change nothing. */
function readField(field: Field<unknown>, given: unknown, path: string): Read<unknown> {
	const read = field.read(given, path);
	const isLost = 'value' in read && read.value !== given && takesText(field) && isNoText(given);
	return isLost ? notText(path) : read;
}

/** A list, or an object that is no resource locator. */
export function isNoText(given: unknown): boolean {
	const value = valueIn(given);
	return typeof value === 'object' && value !== null;
}

/** The value of a field, which may be a resource locator. */
export function valueIn(given: unknown): unknown {
	return typeof given === 'object' && given !== null && 'value' in given ? given.value : given;
}

function faultsIn(read: Read<unknown>): Fault[] {
	return 'fault' in read ? [read.fault, ...(read.others ?? [])] : [];
}

/** What was read of a field with parts: its value, unless a part has a fault. */
export function readOf<Value>(value: Value, [fault, ...others]: readonly Fault[]): Read<Value> {
	return fault ? { fault, ...(others.length > 0 && { others }) } : { value };
}

/** All values, or all faults, including those in combinations of values. */
export function readChecked<F extends Fields>(
	fields: F,
	get: GetParameter,
	check: (readable: Partial<ValuesOf<F>>) => readonly Fault[] = () => [],
): { values: ValuesOf<F> } | { faults: Fault[] } {
	const read = readFields(fields, get);
	if ('faults' in read) return { faults: [...read.faults, ...check(read.readable)] };
	const faults = [...check(read.values)];
	return faults.length > 0 ? { faults } : { values: read.values };
}

/** The properties of fields, in the order in which they are declared. */
export function propertiesOf(
	fields: Readonly<Record<string, Pick<Field<unknown>, 'property'>>>,
): INodeProperties[] {
	return Object.entries(fields).map(([name, { property }]) => ({ ...property, name }));
}

/** Reads the parameters of one item. */
export function parametersAt(node: IExecuteFunctions, index: number): GetParameter {
	return (name, fallback) =>
		node.getNodeParameter(name, index, fallback as NodeParameterValueType) as unknown;
}

/** The values of an operation that gives no rows. @throws FindingError with all faults */
export function valuesAt<F extends Fields>(node: IExecuteFunctions, index: number, fields: F): ValuesOf<F> {
	return valuesIn(fields, parametersAt(node, index));
}

/** @throws FindingError with all faults, by the names in the editor */
export function valuesIn<F extends Fields>(fields: F, get: GetParameter): ValuesOf<F> {
	const read = readFields(fields, get, asInEditor);
	if ('faults' in read) throw new FindingError({ code: 'fieldsWrong', faults: read.faults });
	return read.values;
}
