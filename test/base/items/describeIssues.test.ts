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
		expect(faultsIn(z.object({}), [])).toEqual([{ code: 'wrongType', expected: 'record', path: '' }]);
	});
});

describe('what a schema itself finds', () => {
	test.each([
		[z.string(), undefined, { code: 'missing' }],
		[z.string(), null, { code: 'missing' }],
		[z.string(), 5, { code: 'wrongType', expected: 'text' }],
		[z.boolean(), 'true', { code: 'wrongType', expected: 'switch' }],
		[z.number(), 'five', { code: 'wrongType', expected: 'number' }],
		[z.array(z.string()), {}, { code: 'wrongType', expected: 'list' }],
		[z.object({}), 'x', { code: 'wrongType', expected: 'record' }],
		[z.function(), 'x', { code: 'notUsable' }],
		[z.enum(['a', 'b']), 'c', { code: 'notOneOf', value: 'c', choices: ['a', 'b'] }],
		[z.string().min(1), '', { code: 'missing' }],
		[z.array(z.string()).min(1), [], { code: 'missing' }],
		[z.string().min(3), 'ab', { code: 'notUsable' }],
		[z.number().max(3), 4, { code: 'notUsable' }],
		[z.string().refine(() => false, 'in words'), 'a', { code: 'notUsable' }],
		[z.union([z.string(), z.number()]), [], { code: 'notUsable' }],
	])('%#', (schema, value, fault) => {
		expect(faultsIn(z.object({ a: schema }), { a: value })).toEqual([{ ...fault, path: 'a' }]);
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
		[{}, { code: 'wrongType', expected: 'code', path: 'a' }],
		[true, { code: 'wrongType', expected: 'code', path: 'a' }],
	])('a code: %j', (given, expected) => {
		expect(read(itemCode, given)).toEqual(expected);
	});

	test.each([
		['2026-05-31', '2026-05-31'],
		['2026-05-31T00:00:00', '2026-05-31'],
		['31-05-2026', { code: 'notADate', value: '31-05-2026', path: 'a' }],
		['2026-02-30', { code: 'notADate', value: '2026-02-30', path: 'a' }],
		[undefined, { code: 'missing', path: 'a' }],
		[5, { code: 'wrongType', expected: 'text', path: 'a' }],
	])('a date: %j', (given, expected) => {
		expect(read(bookDate, given)).toEqual(expected);
	});

	test.each([
		[5, 5],
		['5', 5],
		[53, 53],
		[0, { code: 'notAWholeNumber', value: '0', low: 1, high: 53, path: 'a' }],
		['5.5', { code: 'notAWholeNumber', value: '5.5', low: 1, high: 53, path: 'a' }],
		['mei', { code: 'notAWholeNumber', value: 'mei', low: 1, high: 53, path: 'a' }],
		['', { code: 'missing', path: 'a' }],
		[null, { code: 'missing', path: 'a' }],
		[undefined, { code: 'missing', path: 'a' }],
		[{}, { code: 'wrongType', expected: 'number', path: 'a' }],
	])('a whole number from 1 to 53: %j', (given, expected) => {
		expect(read(itemWholeNumber(1, 53), given)).toEqual(expected);
	});
});
