import { mustBe, wrongValue } from '../../../base/words/faults';
import { DateTime } from 'luxon';
import { readFields, type Field } from '../../../base/n8n/field';
import {
	choice,
	collection,
	decimalText,
	locator,
	onOff,
	optionalDate,
	preview,
	text,
	wholeNumber,
} from '../../../base/n8n/fieldTypes';

const shown = { displayName: 'Field' };
const read = <Value>(field: Field<Value>, given: unknown) => field.read(given, 'field');

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
])('text: %s', (_name, given, value) => {
	expect(read(text(shown), given)).toEqual({ value });
	expect(read(locator({ ...shown, modes: [] }), given)).toEqual({ value });
});

/** One rule in every field of every node. */
describe('an amount, a quantity or a price', () => {
	const price = decimalText({ ...shown, decimals: 4, within: { low: 0 } });
	const money = decimalText({ ...shown, decimals: 2 });
	test.each([
		['100,00', '100.00'],
		['12,5', '12.5'],
		['100.00', '100.00'],
		[12.5, '12.5'],
		['', ''],
		[0.1 + 0.2, '0.3'],
		['19.989999999999998', '19.99'],
	])('%o is %s', (given, value) => {
		for (const field of [price, money]) expect(read(field, given)).toEqual({ value });
	});
	test.each(['1.234', '1.230', '12.345'])('%s as text may be thousands', (value) => {
		expect(read(price, value)).toEqual({ fault: wrongValue('field', 'unclear', value) });
		expect(read(money, value)).toEqual({ fault: wrongValue('field', 'amountOrComma', value) });
		expect(read(price, Number(value))).toEqual({ value: String(Number(value)) });
	});
	test.each(['1,200', '1.234,56', '1.23456', '1e3', '-', 'x'])('%s is refused', (given) => {
		for (const field of [price, money]) expect(read(field, given)).toHaveProperty('fault');
	});
	test.each(['0.125', '-0.125', '0.5', '0.050'])('%s begins with a zero, which thousands do not', (value) => {
		expect(read(decimalText({ ...shown, decimals: 4 }), value)).toEqual({ value });
	});
	test.each(['1\u0000234', '12\u00005', '1\uFFFE2', '1\u00072,5'])(
		'%j is not the number without it',
		(given) => {
			for (const field of [price, money, wholeNumber({ ...shown, default: 1, low: 0, high: 99_999 })])
				expect(read<unknown>(field, given)).toHaveProperty('fault');
			expect(read(optionalDate(shown), `2026-01-3${given}`)).toHaveProperty('fault');
		},
	);
	test('more decimals than are kept, and what is out of bounds', () => {
		expect(read(money, '48,1234')).toHaveProperty('fault');
		expect(read(price, '48,1234')).toEqual({ value: '48.1234' });
		expect(read(price, '-1')).toMatchObject({
			fault: { code: 'wrongValue', expected: 'numberOrComma', allowed: '≥ 0' },
		});
	});
});

test('a date is picked from a calendar, without a time', () => {
	expect(optionalDate(shown).property).toMatchObject({ type: 'dateTime', typeOptions: { dateOnly: true } });
});

describe('a whole number', () => {
	const field = wholeNumber({ ...shown, default: 1, low: -5, high: 99 });

	test.each([
		['50', 50],
		[50, 50],
		[' -3 ', -3],
		[0, 0],
		['007', 7],
		[99, 99],
	])('%o is %i', (given, value) => expect(read(field, given)).toEqual({ value }));

	test.each([
		['1.5'],
		[1.5],
		['1e3'],
		[''],
		[null],
		['abc'],
		[true],
		['9999999999'],
		[Infinity],
		[[5]],
		[100],
		[-6],
	])('%o is none', (given) =>
		expect(read(field, given)).toMatchObject({
			fault: { code: 'mustBe', expected: 'wholeNumber', allowed: '-5 – 99' },
		}),
	);
});

const CLEAR: [unknown, boolean][] = [
	[true, true],
	['true', true],
	[' TRUE ', true],
	[1, true],
	['1', true],
	[false, false],
	['false', false],
	[' False', false],
	[0, false],
	['0', false],
];
const LOST = [undefined, null, '', '  '];
const UNKNOWN = ['nee', 'nein', 'uit', 7, '2', [false], [], { a: 1 }, NaN];

describe('the switch that lets something be written', () => {
	test.each(CLEAR)('preview: %o is %o', (given, value) => expect(read(preview, given)).toEqual({ value }));
	test.each(LOST)('preview: %o, a field that was lost, writes nothing', (given) => {
		expect(read(preview, given)).toEqual({ value: true });
	});
	test.each(UNKNOWN)('preview: %o is neither on nor off', (given) => {
		expect(read(preview, given)).toMatchObject({
			fault: { code: 'mustBe', field: 'field', expected: 'onOrOff' },
		});
	});
});

describe('any other switch', () => {
	const field = onOff({ ...shown, default: false });
	test.each(CLEAR)('%o is %o', (given, value) => expect(read(field, given)).toEqual({ value }));
	test.each([...LOST, ...UNKNOWN])('%o is not guessed', (given) => {
		expect(read(field, given)).toMatchObject({ fault: { code: 'mustBe', expected: 'onOrOff' } });
	});
});

test.each<[unknown, object]>([
	['2026-01-31', { value: '2026-01-31' }],
	[' 2026-01-31T10:00:00 ', { value: '2026-01-31' }],
	['31-01-2026', { value: '2026-01-31' }],
	['31/1/2026', { value: '2026-01-31' }],
	['31-01-26', { fault: mustBe('field', 'date', '31-01-26') }],
	['', { value: '' }],
	[undefined, { value: '' }],
	['2026-02-30', { fault: mustBe('field', 'date', '2026-02-30') }],
	['gisteren', { fault: mustBe('field', 'date', 'gisteren') }],
	[{ a: 1 }, { fault: mustBe('field', 'date', '{"a":1}') }],
	// What web shops, forms and expressions give; shortly before midnight here is the day before in UTC.
	['2026-01-31T23:30:00Z', { value: '2026-02-01' }],
	['2026-01-31T23:30:00.000+01:00', { value: '2026-01-31' }],
	['2026-06-30T22:30:00+00:00', { value: '2026-07-01' }],
	['2026-01-31 23:30:00', { value: '2026-01-31' }],
	['2026-01-31T23:30', { value: '2026-01-31' }],
	[DateTime.fromISO('2026-01-31T00:30:00', { zone: 'Europe/Amsterdam' }), { value: '2026-01-31' }],
	[new Date('2026-01-30T23:30:00Z'), { value: '2026-01-31' }],
	[new Date('nonsense'), { fault: mustBe('field', 'date', 'Invalid Date') }],
	['2026-02-30T10:00:00Z', { fault: mustBe('field', 'date', '2026-02-30T10:00:00Z') }],
])('a date: %o', (given, expected) => expect(read(optionalDate(shown), given)).toEqual(expected));

test('a choice is one of its options, or told with all of them', () => {
	const field = choice({
		...shown,
		default: 'a',
		options: [
			{ name: 'A', value: 'a' },
			{ name: 'B', value: 'b' },
		],
	});
	expect(read(field, ' b ')).toEqual({ value: 'b' });
	expect(read(field, 'c')).toEqual({
		fault: mustBe('field', 'oneOf', 'c', 'a, b'),
	});
});

describe('a collection', () => {
	const field = collection({
		...shown,
		fields: { code: text(shown), active: onOff({ ...shown, default: true }) },
	});

	test('has the fields that were added, and no other', () => {
		expect(read(field, { code: ' 1 ' })).toEqual({ value: { code: '1' } });
		expect(read(field, { active: 'true' })).toEqual({ value: { active: true } });
		const known = ['code', 'active'];
		expect(read(field, { active: 'true', unknown: 1 })).toEqual({
			fault: { code: 'fieldsNotKnown', path: 'field', fields: ['unknown'], known },
		});
		for (const garbage of ['text', [], 7])
			expect(read(field, garbage)).toEqual({ fault: wrongValue('field', 'record') });
		for (const nothing of [{}, null, undefined]) expect(read(field, nothing)).toEqual({ value: {} });
	});

	test('tells what is wrong inside it', () => {
		const dates = collection({ ...shown, fields: { from: optionalDate(shown), to: optionalDate(shown) } });
		expect(read(dates, { from: 'x' })).toEqual({ fault: mustBe('Field', 'date', 'x') });
		expect(read(dates, { from: 'x', to: 'y' })).toMatchObject({ others: [{ value: 'y' }] });
	});
});

test('all that is wrong is told at once, and a value that is not given is the default', () => {
	const fields = {
		a: onOff({ ...shown, default: true }),
		b: optionalDate(shown),
		c: text({ ...shown, default: 'x' }),
	};
	const get = (given: Record<string, unknown>) => (name: string, fallback: unknown) =>
		name in given ? given[name] : fallback;
	expect(readFields(fields, get({}))).toEqual({ values: { a: true, b: '', c: 'x' } });
	expect(readFields(fields, get({ a: 'nee', b: 'x' }))).toEqual({
		faults: [mustBe('a', 'onOrOff', 'nee'), mustBe('b', 'date', 'x')],
		readable: { c: 'x' },
	});
});
