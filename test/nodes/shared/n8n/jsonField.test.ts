import { callBody, callFields, DEEPEST } from '../../../../nodes/shared/n8n/jsonField';

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
