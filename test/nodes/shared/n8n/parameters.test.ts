import { Parameters } from '../../../../nodes/shared/n8n/parameters';

/** Reads as n8n does: what is not set is the fallback. */
const given = (values: Record<string, unknown>) =>
	new Parameters((name, fallback) => (name in values ? values[name] : fallback));
const of = (value: unknown) => given({ field: value });

test.each([
	['text', ' a b ', 'a b'],
	['a number, as an expression gives it', 1042, '1042'],
	['zero', 0, '0'],
	['true', true, 'true'],
	['nothing', null, ''],
	['undefined', undefined, ''],
	['a choice from a list', { __rl: true, mode: 'list', value: ' 12345 ' }, '12345'],
	['a choice that is a number', { __rl: true, mode: 'id', value: 12345 }, '12345'],
	['a choice of nothing', { __rl: true, mode: 'list', value: null }, ''],
	['an object without a value', { a: 1 }, ''],
	['a list', ['a'], ''],
])('text: %s', (_name, value, text) => {
	expect(of(value).text('field')).toBe(text);
});

test.each([
	['50', 50],
	[50, 50],
	[' -3 ', -3],
	[0, 0],
	['007', 7],
])('a whole number: %p is %i', (value, number) => {
	expect(of(value).integer('field')).toBe(number);
});

test.each([['1.5'], [1.5], ['1e3'], [''], [null], ['abc'], [true], ['9999999999'], [Infinity], [[5]]])(
	'a whole number: %p is none',
	(value) => {
		expect(of(value).integer('field')).toBeNaN();
	},
);

test.each([
	[true, true],
	['true', true],
	[' TRUE ', true],
	[false, false],
	['false', false],
	['', false],
	['1', false],
	[1, false],
	[null, false],
	[undefined, false],
])('a switch: %p is %p', (value, flag) => {
	expect(of(value).flag('field')).toBe(flag);
});

test('a collection is the fields that were added, each as text', () => {
	const filters = of({ code: ' 4000 ', from: 2026, kind: null, active: true, name: undefined }).collection(
		'field',
	);
	expect(filters).toEqual({ code: '4000', from: '2026', kind: '', active: 'true', name: '' });
	expect(of({}).collection('field')).toEqual({});
	expect(of(null).collection('field')).toEqual({});
});

test('what is not set is empty, whatever is asked for', () => {
	const none = given({});
	expect([none.text('x'), none.integer('x'), none.flag('x'), none.collection('x')]).toEqual([
		'',
		NaN,
		false,
		{},
	]);
});
