import { limited, returnAllFields } from '../../../../nodes/shared/n8n/fields';
import { Parameters } from '../../../../nodes/shared/n8n/parameters';

const HUNDRED = Array.from({ length: 100 }, (_, index) => index);
const lengthWith = (values: Record<string, unknown>) =>
	limited(HUNDRED, new Parameters((name, fallback) => values[name] ?? fallback)).length;

test.each([
	[{ returnAll: true, limit: 5 }, 100],
	[{ returnAll: 'true' }, 100],
	[{ returnAll: false, limit: 5 }, 5],
	[{ limit: '5' }, 5],
	[{ limit: 1 }, 1],
	[{ limit: 1_000 }, 100],
	[{}, 50],
	[{ limit: 'many' }, 50],
	[{ limit: 2.5 }, 50],
	// The editor allows none below 1, an expression does.
	[{ limit: 0 }, 50],
	[{ limit: -1 }, 50],
])('%j gives %i of a hundred', (values, length) => {
	expect(lengthWith(values)).toBe(length);
});

test('the first ones are given, in their order', () => {
	const parameters = new Parameters((name) => (name === 'limit' ? 3 : false));
	expect(limited(HUNDRED, parameters)).toEqual([0, 1, 2]);
});

test('a limit is asked for only where not all are wanted', () => {
	const [returnAll, limit] = returnAllFields;
	expect(returnAll).toMatchObject({ name: 'returnAll', default: false });
	expect(limit).toMatchObject({
		name: 'limit',
		default: 50,
		displayOptions: { show: { returnAll: [false] } },
	});
});
