import { z } from 'zod';
import type { Coded, Fault, Finding } from '../words/finding';
import { between, wrongValue } from '../words/faults';
import type { Expected, ItemFaults } from '../words/messages/items';
import { sayable } from '../words/say';
import { parseDate, type BookDate } from '../values/dates';
import { isNoValue } from '../values/sheetErrors';
import { brief, storableIn, writtenIn } from '../values/text';

/** Reads a code of an item: text, or a number that an expression made of it. */
export const itemCode = z.unknown().transform((given, context): string => {
	if (typeof given === 'string' || typeof given === 'number') return storableIn(given);
	return isNothing(given) ? refuseValue(context, { code: 'missing' }) : refuseAs(context, 'code');
});

/** Reads a required date of an item; an expression or a table may have made it a `Date`. */
export const bookDate = z
	.unknown()
	.transform((given, context): BookDate =>
		isNothing(given) && given !== '' ? refuseValue(context, { code: 'missing' }) : dateIn(given, context),
	);

/** Reads an optional date of an item; '' when it is empty. */
export const bookDateOrNone = z
	.unknown()
	.transform((given, context) => (writtenIn(given) === '' ? '' : dateIn(given, context)));

function dateIn(given: unknown, context: z.RefinementCtx): BookDate {
	const text = typeof given === 'number' ? null : writtenIn(given);
	if (text === null) return refuseAs(context, 'text');
	return parseDate(text) ?? refuseAs(context, 'date', text);
}

/**
 * The faults in fields that must be text: a list or an object, which would be read as empty, and a text that nobody meant as a
 * value, such as the error word of a spreadsheet or `undefined`.
 */
export function faultsOfTypes(item: Readonly<Record<string, unknown>>, fields: readonly string[]): Fault[] {
	return fields.flatMap((path) => {
		const text = writtenIn(item[path]);
		if (text === null) return [wrongValue(path, 'text')];
		return isNoValue(text) ? [wrongValue(path, 'value', text)] : [];
	});
}

/** Reads a whole number between two bounds, also from text. */
export function itemWholeNumber(low: number, high: number) {
	return z.unknown().transform((given, context): number => {
		if (isNothing(given)) return refuseValue(context, { code: 'missing' });
		// A text without digits is refused here, because JavaScript would make 0 of an empty text, spaces or an empty list.
		const number = typeof given === 'string' && !/\d/.test(given) ? NaN : Number(given);
		if (given instanceof Object) return refuseAs(context, 'number');
		if (Number.isInteger(number) && number >= low && number <= high) return number;
		return refuseAs(context, 'wholeNumber', String(given), between(low, high));
	});
}

function isNothing(given: unknown): boolean {
	return given === undefined || given === null || given === '';
}

type WithoutPlace<F> = F extends unknown ? Omit<F, 'path'> : never;
/** A fault in one value of an item; `describeIssues` adds the path of the value. */
type ValueFault = WithoutPlace<Coded<ItemFaults>>;

/** The maximum number of faults to report of one item; further faults mostly repeat the first. */
const MOST = 5;

/** Refuses a value, inside a `transform` of a zod schema. */
export function refuseValue(context: z.RefinementCtx, fault: ValueFault): typeof z.NEVER {
	context.addIssue({ code: 'custom', params: { fault } });
	return z.NEVER;
}

/** Refuses a value that is of another kind than expected, inside a `transform` of a zod schema. */
export function refuseAs(
	context: z.RefinementCtx,
	expected: Expected,
	value = '',
	allowed = '',
): typeof z.NEVER {
	return refuseValue(context, otherThan(expected, value, allowed));
}

function otherThan(expected: Expected, value = '', allowed = ''): ValueFault {
	return { code: 'wrongValue', expected, value: brief(value), allowed };
}

/** The first faults in an item, each with its path. */
export function describeIssues({ issues }: z.ZodError): Fault[] {
	return issues
		.slice(0, MOST)
		.map((issue) => ({ ...faultIn(issue), path: pathInWords(issue.path) }) as Coded<ItemFaults>);
}

/** Writes a path as people count: ["entries", 0, "lines", 2, "debit"] becomes "entries 1, lines 3, debit". */
function pathInWords(path: (string | number)[]): string {
	return path
		.map((part, index) => (typeof part === 'number' ? ` ${part + 1}` : index > 0 ? `, ${part}` : part))
		.join('')
		.trim();
}

/** The fault for an error that zod itself finds; `usable` when no other sentence says more precisely what is wrong. */
function faultIn(issue: z.ZodIssue): ValueFault {
	if (issue.code === 'custom') return (issue.params?.fault as ValueFault | undefined) ?? otherThan('usable');
	if (issue.code === 'invalid_type') return typeFault(issue.received, TYPES[issue.expected]);
	if (issue.code === 'invalid_enum_value')
		return otherThan('oneOf', String(issue.received), issue.options.join(', '));
	const isEmpty = issue.code === 'too_small' && (issue.type === 'string' || issue.type === 'array');
	return isEmpty && issue.minimum === 1 ? { code: 'missing' } : otherThan('usable');
}

function typeFault(received: string, expected: Expected = 'usable'): ValueFault {
	return received === 'undefined' || received === 'null' ? { code: 'missing' } : otherThan(expected);
}

const TYPES: Readonly<Record<string, Expected>> = {
	array: 'list',
	boolean: 'switch',
	number: 'number',
	object: 'record',
	string: 'text',
};

/**
 * Reads the findings of an item from any source: text is kept as it is, and objects that give no sentence are
 * left out.
 */
export function findingsIn(given: unknown): Finding[] {
	return (Array.isArray(given) ? given : [given]).flatMap((value: unknown): Finding[] => {
		if (typeof value === 'string')
			return value.trim() === '' ? [] : [{ code: 'asWritten', text: value.trim() }];
		const finding = sayable(value);
		return finding ? [finding] : [];
	});
}
