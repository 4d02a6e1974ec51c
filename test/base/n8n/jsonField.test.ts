import { DateTime } from 'luxon';
import { DEEPEST } from '../../../base/n8n/field';
import { callBody, callFields } from '../../../base/n8n/jsonField';

const shown = { displayName: 'Body', description: '' };
const EXPRESSION = '={{ $json.body }}';
const fieldsIn = (given: unknown, saved: unknown = EXPRESSION) =>
	callFields(shown).read(given, 'Body', saved);
const bodyIn = (given: unknown, saved: unknown = EXPRESSION) => callBody(shown).read(given, 'Body', saved);

test('a field that is left empty has nothing; an expression that gives nothing is refused', () => {
	for (const nothing of ['', ' ', null, undefined]) {
		expect(fieldsIn(nothing, '')).toEqual({ value: {} });
		expect(bodyIn(nothing, '')).toEqual({ value: undefined });
		for (const read of [fieldsIn, bodyIn])
			expect(read(nothing)).toEqual({ fault: { code: 'gaveNothing', field: 'Body' } });
	}
});

test.each<[unknown, string]>([
	[{ a: undefined }, 'Body.a'],
	[{ a: { b: [{ c: 1 }, { c: undefined }] } }, 'Body.a.b[1].c'],
	[{ list: [1, undefined] }, 'Body.list[1]'],
])('what an expression leaves undefined is named: %j', (given, path) => {
	expect(fieldsIn(given)).toEqual({ fault: { code: 'missing', path } });
	expect(bodyIn(given)).toEqual({ fault: { code: 'missing', path } });
});

const dated = (value: unknown) => ({ toJSON: () => value });

test.each<[string, unknown, 'missing' | 'notUsable']>([
	['NaN', NaN, 'notUsable'],
	['Infinity', -Infinity, 'notUsable'],
	['an invalid date', new Date(NaN), 'missing'],
	['an invalid moment', DateTime.invalid('x'), 'missing'],
	['what n8n makes of an invalid moment', 'Invalid DateTime', 'missing'],
	['the text of an invalid date', 'Invalid Date', 'missing'],
	['an object that is nothing in JSON', dated(undefined), 'missing'],
	['an object whose JSON has nothing in it', dated({ a: undefined }), 'missing'],
	['a method that fails', { toJSON: () => JSON.parse('{') as unknown }, 'missing'],
	['no method', { toJSON: 1 }, 'missing'],
])('%s would be null in JSON, or nothing: refused with its place', (_name, value, code) => {
	for (const [given, path] of [
		[{ a: value }, 'Body.a'],
		[{ a: { b: [{ c: 1 }, { c: value }] } }, 'Body.a.b[1].c'],
		[{ list: [1, value] }, 'Body.list[1]'],
	] as const)
		for (const read of [fieldsIn, bodyIn])
			expect(read(given)).toEqual({ fault: { code, path: expect.stringContaining(path) } });
	expect(fieldsIn('{"a": 1e999}')).toEqual({ fault: { code: 'notUsable', path: 'Body.a' } });
});

test('a date is no call, and neither is an expression that gives an empty one', () => {
	for (const given of [new Date(0), DateTime.now(), new Date(NaN), dated({ a: 1 })]) {
		expect(fieldsIn(given)).toEqual({ fault: { code: 'notAnObject', path: 'Body' } });
		expect(bodyIn(given)).toEqual({ fault: { code: 'notReadableJson', path: 'Body' } });
	}
	for (const given of [{}, '{}', ' { } ']) {
		for (const read of [fieldsIn, bodyIn])
			expect(read(given)).toEqual({ fault: { code: 'gaveNothing', field: 'Body' } });
		expect(fieldsIn(given, '{}')).toEqual({ value: {} });
	}
});

test('null leaves out, on purpose; a date has a method for JSON', () => {
	const given = { a: null, b: new Date(0), c: [null, {}] };
	expect(fieldsIn(given)).toEqual({ value: given });
});

test('what is no JSON is refused instead of sent as nothing', () => {
	for (const part of [new Map([['a', 1]]), new Set([1]), () => 1, 1n, Symbol('a')])
		expect(fieldsIn({ part })).toEqual({ fault: { code: 'notUsable', path: 'Body.part' } });
});

test('a value that has itself in it, or goes deeper than any call, has a message', () => {
	const round: Record<string, unknown> = {};
	round.again = round;
	let deep: unknown = 'x';
	for (let level = 0; level < 100_000; level += 1) deep = [deep];
	for (const given of [round, { deep }])
		expect(fieldsIn(given)).toEqual({ fault: { code: 'nestedTooDeep', levels: DEEPEST } });
});
