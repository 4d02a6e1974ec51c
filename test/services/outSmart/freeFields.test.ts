import { isOdd, otherUse } from '../../../services/outSmart/freeFields';

const fields = (code: string, vatCode: string, ledgerAccount: string) => ({ code, vatCode, ledgerAccount });
const right = (code: string) => fields(code, 'HOOG_VERK_21', '8000');

test.each([
	['rood', '', true],
	['', 'A1', true],
	['', '80', true],
	['', '12345678901', true],
	['', 'ABC12', true],
	['HOOG_VERK_21', '8000', false],
	['GEEN', '8000A', false],
	['BE_21_VERK', '', false],
	['-', '<leeg>', false],
	['', '', false],
])('%o and %o: something else is %o', (first, second, odd) => {
	expect(isOdd(fields('A', first, second))).toBe(odd);
});

test.each<[string, ReturnType<typeof fields>[], string[] | null]>([
	[
		'three with something else',
		[fields('A', 'rood', ''), fields('B', '', 'X'), fields('C', 'blauw', '')],
		['rood', 'X', 'blauw'],
	],
	['two are too few', [fields('A', 'rood', ''), fields('B', 'blauw', '')], null],
	[
		'one material in three orders is one',
		[fields('A', 'rood', ''), fields('A', 'rood', ''), fields('A', 'rood', '')],
		null,
	],
	['a single wrong one among right ones', [right('A'), right('B'), fields('C', 'rood', '')], null],
	['half of it is right', [right('A'), fields('B', 'rood', ''), fields('C', 'blauw', '')], null],
	[
		'less than half of it',
		[right('A'), fields('B', 'rood', 'X'), fields('C', 'blauw', '')],
		['rood', 'X', 'blauw'],
	],
	['none carries anything', [fields('A', '', ''), fields('B', '-', ''), fields('C', '', '<leeg>')], null],
	[
		'those without a code are materials of their own',
		[fields('', 'rood', ''), fields('-', 'rood', ''), fields('', 'rood', '')],
		['rood'],
	],
])('%s', (_name, materials, values) => {
	expect(otherUse(materials)).toEqual(values);
});
