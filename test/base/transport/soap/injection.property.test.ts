import fc from 'fast-check';
import { CallFailed } from '../../../../base/transport/failure';
import { escapeXml, toWire, type WireValue } from '../../../../base/transport/soap/description';
import { anyCharacter } from '../../../support/anyCharacter';
import { ORDER, sent, tree, treeOf } from './support/shop';

/** What the other side reads: the same text, without the characters that XML cannot hold. */
function asRead(text: string): string {
	return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

const SNIPPETS = [
	'<![CDATA[',
	']]>',
	'</Text>',
	'<Evil>1</Evil>',
	'&lt;',
	'&#60;',
	'&#x0;',
	'<?xml version="1.0"?>',
	'<!-- ',
	' -->',
	'<!DOCTYPE x [<!ENTITY e "boo">]>&e;',
	'__proto__',
	'constructor',
	'$xml',
	'\r\n',
	'\t ',
	'"\'',
	'\u0000\u001b\ud800',
	'😀é€',
	'undefined',
];
const anyText = fc.oneof(
	fc.string({ unit: anyCharacter, maxLength: 60 }),
	fc.string({
		unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
		maxLength: 60,
	}),
	fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 8 }).map((parts) => parts.join('')),
);

test('no text can become anything but text, in whatever place it is sent', async () => {
	await fc.assert(
		fc.asyncProperty(anyText, anyText, anyText, async (code, name, text) => {
			const line = { No: '1', Text: text, Amount: '1.00' };
			const order = { ...ORDER, Name: name, Lines: { Line: [line] } };
			const { root } = await sent((caller) => caller.call('Send', { Code: code, Order: order }), {
				Name: name,
				Token: code,
			});
			const read = { ...order, Name: asRead(name), Lines: { Line: { ...line, Text: asRead(text) } } };
			expect(root.children.map(tree)).toEqual([
				treeOf('Header', { Login: { Name: asRead(name), Token: asRead(code) } }),
				treeOf('Body', { Send: { Code: asRead(code), Order: read } }),
			]);
		}),
	);
});

test.each([
	['a CDATA section', '<![CDATA[]]></Text><Evil>1</Evil><Text><![CDATA[]]>'],
	['10,000 characters', 'a&b<c>'.repeat(2_000)],
	['spaces and lines', '  a\r\nb\rc\n\td  '],
	['the name of a prototype', '__proto__'],
	['references', '&#60;&amp;&lt;'],
])('%s arrives as it was given', async (_name, text) => {
	const { root } = await sent((caller) => caller.call('Tell', { Text: text }));
	expect(tree(root.children[1] as typeof root)).toEqual(['Body', [['Tell', [['Text', text]]]]]);
});

test.each([
	['control characters are dropped', 'a\u0000b\u0008c\u001fd\ufffee\uffff', 'abcde'],
	['a tab, a line feed and a carriage return stay', '\t\n\r', '\t\n&#xD;'],
	['half a surrogate pair is replaced', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
	['a whole pair stays', '😀', '😀'],
	['the five of XML', `<a b="c" d='e'>&`, `&lt;a b=&quot;c&quot; d='e'&gt;&amp;`],
])('%s', (_name, text, escaped) => {
	expect(escapeXml(text)).toBe(escaped);
});

describe('what would be sent wrongly without a word is refused', () => {
	function refusalOf(message: WireValue): unknown {
		try {
			return toWire(message);
		} catch (error) {
			if (!(error instanceof CallFailed)) throw error;
			expect(error.failure.outcome).toBe('notDone');
			return error.failure.problem;
		}
	}

	test.each([
		['a Date', new Date(0)],
		['a number', 1],
		['a big number', 1n],
		['a boolean', false],
		['a function', () => ''],
		['a Map', new Map()],
		['an object of a class', new URL('http://shop.example/')],
		['a text object', Object('text')],
		['an object without a prototype', Object.create(null)],
	])('%s', (_name, value) => {
		const code = 'valueNotSendable';
		expect(refusalOf(value as string)).toMatchObject({ code, path: 'message' });
		expect(refusalOf({ A: [{ B: value as string }] })).toMatchObject({ code, path: 'message.A[0].B' });
	});

	test.each([
		'$xml',
		'_xml',
		'$value',
		'attributes',
		'$type',
		'$attributes',
		'',
		'1a',
		'a b',
		'a:b',
		'a>',
		'__proto__',
	])('the key "%s"', (key) => {
		const message = JSON.parse(`{${JSON.stringify(key)}: "x"}`) as Record<string, string>;
		const code = 'valueNotSendable';
		expect(refusalOf(message)).toMatchObject({ code, path: `message.${key}` });
		expect(refusalOf({ A: [{ B: message }] })).toMatchObject({ code, path: `message.A[0].B.${key}` });
	});
});

test('nothing and undefined are left out of objects', () => {
	expect(toWire({ A: undefined, B: null, C: '', D: [] })).toEqual({ C: '', D: [] });
});
