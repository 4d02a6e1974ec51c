import { tidied, withoutForbidden } from '../../../base/values/xml';

test.each([
	['a\tb\nc\rd', 'a\tb\nc\rd'],
	['a\u0000\u0008\u000B\u001Fb', 'ab'],
	['a\uFFFE\uFFFFb\uFFFD', 'ab\uFFFD'],
	['\u007F\u0085 é 😀', '\u007F\u0085 é 😀'],
])('%j without what XML forbids is %j', (text, expected) => {
	expect(withoutForbidden(text)).toBe(expected);
	expect(tidied(text)).toBe(expected);
});

test.each([
	...[
		'&#9;',
		'&#xA;',
		'&#xd;',
		'&#32;',
		'&#xD7FF;',
		'&#xE000;',
		'&#xFFFD;',
		'&#x10000;',
		'&#x10FFFF;',
		'&amp;',
	],
])('%s may stand in a document', (reference) => {
	expect(tidied(`a${reference}b`)).toBe(`a${reference}b`);
});

test.each([
	...['&#0;', '&#8;', '&#11;', '&#x1f;', '&#xD800;', '&#xDFFF;', '&#xFFFE;', '&#65535;', '&#x110000;'],
])('%s may not', (reference) => {
	expect(tidied(`a${reference}b`)).toBe('ab');
});
