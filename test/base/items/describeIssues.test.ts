import { wrongValue } from '../../../base/words/faults';
import { z } from 'zod';
import { bookDate, itemCode, describeIssues, refuseAs, itemWholeNumber } from '../../../base/items/fields';

function faultsIn(schema: z.ZodTypeAny, value: unknown) {
	const { error } = schema.safeParse(value);
	return error ? describeIssues(error) : [];
}

const refusing = z.string().transform((_text, context) => refuseAs(context, 'date', 'x'));

describe('the place of a fault', () => {
	test.each([
		[{ a: refusing }, { a: '' }, 'a'],
		[{ a: z.object({ b: refusing }) }, { a: { b: '' } }, 'a, b'],
		[{ a: z.array(refusing) }, { a: [''] }, 'a 1'],
		[{ a: z.array(z.object({ b: refusing })) }, { a: [{ b: '' }] }, 'a 1, b'],
	])('is counted as a person does (%#)', (shape, value, path) => {
		expect(faultsIn(z.object(shape), value)).toMatchObject([{ expected: 'date', value: 'x', path }]);
	});

	test('of the third line of the first entry', () => {
		const schema = z.object({
			entries: z.array(z.object({ lines: z.array(z.object({ debit: refusing })) })),
		});
		const lines = [{ debit: 'a' }, { debit: 'b' }, { debit: 'c' }];
		expect(faultsIn(schema, { entries: [{ lines }] }).map((fault) => 'path' in fault && fault.path)).toEqual([
			'entries 1, lines 1, debit',
			'entries 1, lines 2, debit',
			'entries 1, lines 3, debit',
		]);
	});

	test('of the item as a whole is empty', () => {
		expect(faultsIn(z.object({}), [])).toEqual([wrongValue('', 'record')]);
	});
});

describe('what a schema itself finds', () => {
	test.each([
		[z.string(), undefined, { code: 'missing' }],
		[z.string(), null, { code: 'missing' }],
		[z.string(), 5, { code: 'wrongValue', expected: 'text' }],
		[z.boolean(), 'true', { code: 'wrongValue', expected: 'switch' }],
		[z.number(), 'five', { code: 'wrongValue', expected: 'number' }],
		[z.array(z.string()), {}, { code: 'wrongValue', expected: 'list' }],
		[z.object({}), 'x', { code: 'wrongValue', expected: 'record' }],
		[z.function(), 'x', { code: 'wrongValue', expected: 'usable' }],
		[z.enum(['a', 'b']), 'c', { code: 'wrongValue', expected: 'oneOf', value: 'c', allowed: 'a, b' }],
		[z.string().min(1), '', { code: 'missing' }],
		[z.array(z.string()).min(1), [], { code: 'missing' }],
		[z.string().min(3), 'ab', { code: 'wrongValue', expected: 'usable' }],
		[z.number().max(3), 4, { code: 'wrongValue', expected: 'usable' }],
		[z.string().refine(() => false, 'in words'), 'a', { code: 'wrongValue', expected: 'usable' }],
		[z.union([z.string(), z.number()]), [], { code: 'wrongValue', expected: 'usable' }],
	])('%#', (schema, value, fault) => {
		expect(faultsIn(z.object({ a: schema }), { a: value })).toMatchObject([{ ...fault, path: 'a' }]);
	});

	test('is told five times at most', () => {
		expect(faultsIn(z.array(z.string()), [1, 2, 3, 4, 5, 6, 7])).toHaveLength(5);
	});
});

describe('fields', () => {
	const read = (schema: z.ZodTypeAny, value: unknown) => {
		const result = z.object({ a: schema }).safeParse({ a: value });
		return result.success ? result.data.a : describeIssues(result.error)[0];
	};

	test.each([
		[' 0042 ', '0042'],
		[42, '42'],
		['', ''],
		[undefined, { code: 'missing', path: 'a' }],
		[{}, wrongValue('a', 'code')],
		[true, wrongValue('a', 'code')],
	])('a code: %j', (given, expected) => {
		expect(read(itemCode, given)).toEqual(expected);
	});

	test.each([
		['2026-05-31', '2026-05-31'],
		['2026-05-31T00:00:00', '2026-05-31'],
		['31-05-2026', wrongValue('a', 'date', '31-05-2026')],
		['2026-02-30', wrongValue('a', 'date', '2026-02-30')],
		[undefined, { code: 'missing', path: 'a' }],
		[5, wrongValue('a', 'text')],
	])('a date: %j', (given, expected) => {
		expect(read(bookDate, given)).toEqual(expected);
	});

	test.each([
		[5, 5],
		['5', 5],
		[53, 53],
		[0, wrongValue('a', 'wholeNumber', '0', '1 – 53')],
		['5.5', wrongValue('a', 'wholeNumber', '5.5', '1 – 53')],
		['mei', wrongValue('a', 'wholeNumber', 'mei', '1 – 53')],
		['', { code: 'missing', path: 'a' }],
		[null, { code: 'missing', path: 'a' }],
		[undefined, { code: 'missing', path: 'a' }],
		[{}, wrongValue('a', 'number')],
	])('a whole number from 1 to 53: %j', (given, expected) => {
		expect(read(itemWholeNumber(1, 53), given)).toEqual(expected);
	});
});
