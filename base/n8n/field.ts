import { wrongValue } from '../words/faults';
import type { IExecuteFunctions, INodeProperties, NodeParameterValueType } from 'n8n-workflow';
import { FindingError } from '../problems/problem';
import type { Fault } from '../words/finding';
import { storableIn } from '../values/text';

/** The result of reading a field: its value, or the fault in it. A field with parts may have more faults, `others`. */
export type Read<Value> = { readonly value: Value } | { readonly fault: Fault; readonly others?: Fault[] };

/**
 * A field of an operation: how n8n shows it, and how its value is read. It is declared once, and typed by its
 * reader.
 */
export interface Field<Value> {
	/** The property of n8n for the field, without its name: that is the key under which the field is declared. */
	readonly property: Omit<INodeProperties, 'name'>;
	/** Further forms of the property, each shown under other conditions, for instance with another hint. */
	readonly also?: readonly Omit<INodeProperties, 'name'>[];
	/**
	 * Reads the given value, which may be anything when an expression gives it. `name` is for the fault,
	 * `saved` for fields with parts: see `Saved`.
	 */
	read(given: unknown, name: string, saved?: unknown): Read<Value>;
	/** The words that people write in a sheet for each value of a choice, the likeliest first. */
	readonly written?: readonly (readonly [word: string, value: string])[];
	/** True when an empty field reads or writes no more than a filled one. For other fields, see `Saved`. */
	readonly mayBeBlank?: true;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

export type ValuesOf<F extends Fields> = {
	readonly [Name in keyof F]: F[Name] extends Field<infer Value> ? Value : never;
};

/** Gives the value of a field by its name; the engine's `getNodeParameter` for one item. */
export interface GetParameter {
	(name: string, fallback: unknown): unknown;
	readonly saved?: Saved;
}

/**
 * Gives the content of a field as the workflow has it, before its expression is evaluated; absent where there are no expressions.
 * Where an empty field means all, the top, today or the whole amount, only a field that is saved empty means that: an expression
 * without a value, such as an empty cell or a misspelled name, is refused.
 */
type Saved = (name: string) => unknown;

/** The name of a field in a fault: as in Settings, or as the editor shows it. */
export type CallField = (name: string, field: Field<unknown>) => string;
const asInSettings: CallField = (name) => name;
export const asInEditor: CallField = (_name, { property }) => property.displayName;

/** Reads all fields: gives all their values, or all faults at once. */
export function readFields<F extends Fields>(
	fields: F,
	get: GetParameter,
	call: CallField = asInSettings,
): { values: ValuesOf<F> } | { faults: [Fault, ...Fault[]]; readable: Partial<ValuesOf<F>> } {
	const read = Object.entries(fields).map(([name, field]): [string, Read<unknown>] => {
		const given = get(name, field.property.default);
		return [name, readField(field, given, call(name, field), get.saved?.(name))];
	});
	const values = read.flatMap(([name, result]) => ('value' in result ? [[name, result.value]] : []));
	const readable = Object.fromEntries(values) as ValuesOf<F>;
	const [first, ...others] = read.flatMap(([, result]) => faultsIn(result));
	return first ? { faults: [first, ...others], readable } : { values: readable };
}

/** True when n8n gives text for a field; an expression may give anything. */
export function takesText({ property }: Field<unknown>): boolean {
	return ['string', 'options', 'resourceLocator'].includes(property.type);
}

export function notText(path: string): { fault: Fault } {
	return { fault: wrongValue(path, 'text') };
}

/** Refuses a list or object that would be read as empty text, and an expression without a value where empty has a meaning. */
function readField(field: Field<unknown>, given: unknown, path: string, saved: unknown): Read<unknown> {
	const read = field.read(given, path, saved);
	if ('fault' in read)
		return read.fault.code === 'mustNotBeEmpty' && isExpression(valueIn(saved)) ? lost(path) : read;
	if (read.value !== given && takesText(field) && isNoText(given)) return notText(path);
	const isLost = !field.mayBeBlank && isNothing(field, given, read.value) && !isLeftEmpty(saved);
	return isLost ? lost(path) : read;
}

function lost(field: string): { fault: Fault } {
	return { fault: { code: 'gaveNothing', field } };
}

/** True when a field for text, codes or a date was read as empty; `, ,` is empty for codes too. */
function isNothing(field: Field<unknown>, given: unknown, value: unknown): boolean {
	if (value === '' || !takesText(field)) return value === '';
	if (value instanceof Set) return value.size === 0;
	if (Array.isArray(value)) return value.length === 0;
	return !isNoText(given) && storableIn(valueIn(given)) === '';
}

/** True when a field is saved empty: with nothing, or spaces. */
export function isLeftEmpty(saved: unknown): boolean {
	const value = valueIn(saved) ?? '';
	return typeof value === 'string' ? value.trim() === '' : value instanceof Object;
}

/** True when the saved value of a field is an expression. */
export function isExpression(saved: unknown): saved is string {
	return typeof saved === 'string' && saved.startsWith('=');
}

/** True when an expression gave nothing for a field, or for a part of it such as a cell of its table. */
export function gaveNothing(saved: unknown, given: unknown): boolean {
	if (isExpression(saved)) return isNone(given);
	if (!(saved instanceof Object)) return false;
	const parts = given instanceof Object ? (given as Record<string, unknown>) : {};
	return Object.entries(saved).some(([part, held]) => gaveNothing(held, parts[part]));
}

function isNone(given: unknown): boolean {
	const value = valueIn(given) ?? '';
	return typeof value === 'string'
		? storableIn(value) === ''
		: value instanceof Object && Object.keys(value).length === 0;
}

/** The saved value of a part of a field; an expression for the whole field counts for each part. */
export function savedIn(saved: unknown, part: string | number): unknown {
	return isExpression(saved) || !(saved instanceof Object)
		? saved
		: (saved as Record<string | number, unknown>)[part];
}

/** A copy of a field in which an expression without a value counts as blank text. */
export function blank<F extends Field<unknown>>(field: F): F {
	return { ...field, mayBeBlank: true };
}

/** Copies of fields, all but those in `but`, in which an expression without a value counts as blank text. */
export function blanks<F extends Fields>(fields: F, { but = [] }: { but?: readonly (keyof F)[] } = {}): F {
	return Object.fromEntries(
		Object.entries(fields).map(([name, field]) => [name, but.includes(name) ? field : blank(field)]),
	) as F;
}

/** True for a list, or an object other than a resource locator: it would be read as empty text. */
export function isNoText(given: unknown): boolean {
	const value = valueIn(given);
	return typeof value === 'object' && value !== null;
}

/** The value of a field, which n8n may have wrapped in a resource locator. */
export function valueIn(given: unknown): unknown {
	return typeof given === 'object' && given !== null && 'value' in given ? given.value : given;
}

function faultsIn(read: Read<unknown>): Fault[] {
	return 'fault' in read ? [read.fault, ...(read.others ?? [])] : [];
}

/** The result for a field with parts: its value, or the faults in its parts. */
export function readOf<Value>(value: Value, [fault, ...others]: readonly Fault[]): Read<Value> {
	return fault ? { fault, ...(others.length > 0 && { others }) } : { value };
}

/** Reads all fields and checks combinations of their values: gives all values, or all faults. */
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
	fields: Readonly<Record<string, Pick<Field<unknown>, 'property' | 'also'>>>,
): INodeProperties[] {
	return Object.entries(fields).flatMap(([name, field]) =>
		[field.property, ...(field.also ?? [])].map((shown) => {
			const property = { ...shown, name };
			if ('read' in field) declared.set(property, field as Field<unknown>);
			return property;
		}),
	);
}

const declared = new WeakMap<INodeProperties, Field<unknown>>();

/** The field that a property of an operation, or of a part of a field, was made from. */
export function fieldOf(property: INodeProperties): Field<unknown> | undefined {
	return declared.get(property);
}

/** Reads the parameters of one item. */
export function parametersAt(node: IExecuteFunctions, index: number): GetParameter {
	return withSaved(node.getNode().parameters, (name, fallback) => {
		try {
			return node.getNodeParameter(name, index, fallback as NodeParameterValueType);
		} catch (error) {
			// A value that is too deep gets an error of its own: n8n evaluates an expression without a limit on the depth of its
			// value, until the stack overflows.
			throw isOverflow(error)
				? new FindingError({ code: 'fieldsWrong', faults: [wrongValue('', 'nesting', '', String(DEEPEST))] })
				: error;
		}
	});
}

function isOverflow(error: unknown): boolean {
	return error instanceof Object && 'name' in error && error.name === 'RangeError';
}

/**
 * The maximum depth of a value: more than any useful value needs, and within what the stack allows. It also
 * stops a value that contains itself.
 */
export const DEEPEST = 100;

/** Adds the saved values of the workflow to a function that gives parameters. */
export function withSaved(
	saved: Readonly<Record<string, unknown>>,
	get: (name: string, fallback: unknown) => unknown,
): GetParameter {
	return Object.assign((name: string, fallback: unknown) => get(name, fallback), {
		saved: (name: string) => saved[name],
	});
}

/** Reads the fields of one item, for an operation that gives no rows. @throws FindingError with all faults */
export function valuesAt<F extends Fields>(node: IExecuteFunctions, index: number, fields: F): ValuesOf<F> {
	return valuesIn(fields, parametersAt(node, index));
}

/** Reads all fields. @throws FindingError with all faults, by the labels of the editor */
export function valuesIn<F extends Fields>(fields: F, get: GetParameter): ValuesOf<F> {
	const read = readFields(fields, get, asInEditor);
	if ('faults' in read) throw new FindingError({ code: 'fieldsWrong', faults: read.faults });
	return read.values;
}
