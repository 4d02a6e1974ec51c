import { DateTime } from 'luxon';
import {
	brief,
	capital,
	cutTo,
	escapeHtml,
	filled,
	hasTooManyParts,
	isMailAddress,
	isSameCode,
	lettersOf,
	listed,
	LONGEST_TEXT,
	oneLine,
	quotable,
	shortHash,
	storableIn,
	textIn,
	textsIn,
	uncapital,
	wholeSentences,
	withoutEnd,
	writtenIn,
} from '../../../base/values/text';

test.each([
	['', ''],
	[' <Leeg> ', ''],
	['<EMPTY>', ''],
	['-', ''],
	['--', '--'],
	[' nvt ', 'nvt'],
	['leeg', 'leeg'],
])('%j of OutSmart is %j', (text, expected) => {
	expect(filled(text)).toBe(expected);
});

test.each([
	[undefined, ''],
	[null, ''],
	['', ''],
	[' a ', 'a'],
	[0, '0'],
	[10n, '10'],
	[false, 'false'],
	[['2026-05-31'], null],
	[{ toString: () => '2026-05-31' }, null],
	[new Date('2026-05-30T22:30:00Z'), '2026-05-31'],
	[DateTime.fromISO('2026-05-31'), '2026-05-31'],
	[new Date(NaN), null],
	[[], null],
	[{ a: 1 }, null],
	[() => 1, null],
	[Symbol('a'), null],
])('%p as text is %j', (value, expected) => {
	expect(writtenIn(value)).toBe(expected);
	expect(textIn(value)).toBe(expected ?? '');
});

test('texts of a list, without those that are empty; of anything else none', () => {
	expect(textsIn([' a ', '', null, 3, {}])).toEqual(['a', '3']);
	expect(textsIn('abc')).toEqual([]);
});

test('what a service cannot store is left out: control characters, half a character', () => {
	expect(storableIn(' a\u0001b\t\uFFFE')).toBe('ab');
	expect(storableIn('a\uD83D')).toBe('a\uFFFD');
});

test('text on one line', () => {
	expect(oneLine(' a \r\n\t b ')).toBe('a b');
});

describe('a list in a sentence', () => {
	test.each([
		[[], ''],
		[['a'], "'a'"],
		[['a', 'b'], "'a', 'b'"],
		[['a', 'b', 'c'], "'a', 'b' and 1 more"],
	])('%j', (values, expected) => {
		expect(listed(values, 2)).toBe(expected);
	});

	test('in other words, and fifty without a number', () => {
		expect(listed(['a', 'b', 'c'], 1, (count) => `en nog ${count}`)).toBe("'a' en nog 2");
		expect(listed(Array<string>(50).fill('a'))).not.toContain('more');
		expect(listed(Array<string>(51).fill('a'))).toContain("' and 1 more");
		expect(listed(['x'.repeat(61)])).toBe(`'${'x'.repeat(60)}…'`);
	});
});

test('a long text is cut where it says so, and not at its length', () => {
	expect(brief('x'.repeat(60))).toBe('x'.repeat(60));
	expect(brief('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`);
	expect(cutTo(2, 'abc')).toBe('ab…');
	expect(cutTo(2, ' a\nb ')).toBe('a …');
	// Where so much of it is not seen, the rest does not count.
	expect(cutTo(1, `${' '.repeat(10)}b`)).toBe('');
});

test('text from elsewhere in a sentence: no line end, nothing that turns it round, no half character', () => {
	expect(quotable(' a\u0000\n\u2028b\u202Ec\uD83D ')).toBe('a bc\uFFFD');
});

test.each([
	['a///', 'a'],
	['/a/b', '/a/b'],
	['///', ''],
	['', ''],
])('%j without slashes at its end', (text, expected) => {
	expect(withoutEnd(text, '/')).toBe(expected);
});

test.each([
	['CREL1', ' crel1 ', true],
	['01', '1', false],
	['A B', 'AB', false],
])('codes %j and %j are the same: %s', (one, other, expected) => {
	expect(isSameCode(one, other)).toBe(expected);
});

test('the first letter', () => {
	expect([capital('een Twee'), uncapital('Een Twee'), capital(''), uncapital('')]).toEqual([
		...['Een Twee', 'een Twee', '', ''],
	]);
});

test.each([
	["Café 't Hoekje B.V.", 'cafe t hoekje bv'],
	['Jansen & Zn.', 'jansen en zn'],
	['A+B', 'a en b'],
	['  O’Neill-Smit (2) ', 'oneill smit 2'],
	['Ærø', 'ærø'],
	['--', ''],
])('%j by its letters is %j', (text, expected) => {
	expect(lettersOf(text)).toBe(expected);
});

test('text of an element: what means something is a number, what is not seen is not there', () => {
	expect(escapeHtml('a<b>&"\'`={}$\\')).toBe('a&#60;b&#62;&#38;&#34;&#39;&#96;&#61;&#123;&#125;&#36;&#92;');
	expect(escapeHtml('a\n\u0000b\u200Bc\u202Ed\uD83D')).toBe('a bcd\uFFFD');
});

describe('whole sentences', () => {
	const long = 'x'.repeat(LONGEST_TEXT);

	test.each([
		['Kort.', 'Kort.'],
		['a\n b\u200B', 'a b'],
		[long, long],
		[`${long}y`, `${long}…`],
		[`Een. Twee! Drie? ${long}`, 'Een. Twee! Drie? […]'],
		[`Een? Twee. Drie ${long}`, 'Een? Twee. […]'],
		[`Wat! ${long}`, 'Wat! […]'],
		[`.${long}`, `.${long.slice(1)}…`],
		[`${long.slice(1)}😀y`, `${long.slice(1)}…`],
	])('%#', (text, expected) => {
		expect(wholeSentences(text)).toBe(expected);
	});
});

test.each([
	['an.de-vries@kantoor.example', true],
	['a@b.c', true],
	['a@b', false],
	['a@.c', false],
	['a@b..c', false],
	['@b.c', false],
	['a@b.c, d@e.f', false],
	['An <a@b.c>', false],
	['a@b@c.d', false],
	['', false],
	[`${'a'.repeat(250)}@b.c`, true],
	[`${'a'.repeat(251)}@b.c`, false],
])('%s is the address of one person: %s', (text, expected) => {
	expect(isMailAddress(text)).toBe(expected);
});

test('two million parts are not too many, one more is; marks are counted together', () => {
	const half = 1_000_000;
	const text = '<'.repeat(half) + '="'.repeat(half);
	expect(hasTooManyParts(text, '<', '="')).toBe(false);
	expect(hasTooManyParts(`<${text}`, '<', '="')).toBe(true);
	expect(hasTooManyParts(`<${text}`, '<')).toBe(false);
});

test('a hash is of the facts and their order', () => {
	const hash = shortHash(['a', 1], 8);
	expect(hash).toMatch(/^[0-9a-f]{8}$/);
	expect(shortHash(['a', 1], 8)).toBe(hash);
	expect(shortHash([1, 'a'], 8)).not.toBe(hash);
});
