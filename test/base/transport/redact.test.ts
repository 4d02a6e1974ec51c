import fc from 'fast-check';
import { Redactor } from '../../../base/transport/redact';

test('every secret is masked wherever it stands, also one that turns up later', () => {
	const redactor = new Redactor('code-one', undefined, 'code-two');
	redactor.add('{SESSION-1}');
	expect(redactor.clean('code-one,code-onecode-two {SESSION-1}!')).toBe('*****,********** *****!');
});

test('a secret within another leaves nothing of the longer one', () => {
	expect(new Redactor('abcd', 'abcdefgh').clean('abcdefgh abcd')).toBe('***** *****');
	expect(new Redactor('abcdefgh', 'abcd').clean('abcdefgh abcd')).toBe('***** *****');
});

test.each(['', 'a', 'abc', undefined])(
	'%o is too short for a secret: masking it would eat the text',
	(secret) => {
		expect(new Redactor(secret).clean('abc and a')).toBe('abc and a');
	},
);

test('characters that mean something in a pattern are only themselves', () => {
	expect(new Redactor('a.c*(d)[e]').clean('a.c*(d)[e] abc*(d)[e]')).toBe('***** abc*(d)[e]');
	expect(new Redactor('$&$1\\').clean('x $&$1\\ y')).toBe('x ***** y');
});

test('a secret with many backslashes is masked, escaped or not, and not looked for in every way there is', () => {
	const secret = `a${'\\'.repeat(30)}b`;
	const redactor = new Redactor(secret);
	for (const written of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
		expect(redactor.clean(`x ${written} y`)).toBe('x ***** y');
	const tooFew = `a${'\\'.repeat(29)}b`;
	expect(redactor.clean(tooFew)).toBe(tooFew);
});

const escapings: Record<string, (text: string) => string> = {
	none: (text) => text,
	xml: (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
	attribute: (text) => escapings.xml?.(text).replaceAll('"', '&quot;').replaceAll("'", '&apos;') ?? '',
	decimal: (text) => Array.from(text, (one) => `&#${one.codePointAt(0)};`).join(''),
	hexadecimal: (text) =>
		Array.from(text, (one) => `&#x00${one.codePointAt(0)?.toString(16).toUpperCase()};`).join(''),
	json: (text) => JSON.stringify(text).slice(1, -1),
	address: (text) => encodeURIComponent(text),
	form: (text) => new URLSearchParams([['', text]]).toString().slice(1),
};

/** What is put in a fault is escaped for XML once more; what logs in JSON or calls by address may do so twice. */
const again = (name: string) => escapings[name === 'json' || name === 'address' ? name : 'xml'];

test('any secret is masked in any escaping, once or twice over', () => {
	// Four characters or more make a secret; the stars of the mask would be found in what is left.
	const secrets = fc
		.string({ unit: 'grapheme', minLength: 4, maxLength: 20 })
		.filter((text) => !/[*⟦⟧]/.test(text));
	fc.assert(
		fc.property(secrets, fc.constantFrom(...Object.keys(escapings)), fc.boolean(), (secret, name, twice) => {
			const once = escapings[name]?.(secret) ?? '';
			const written = twice ? (again(name)?.(once) ?? '') : once;
			expect(new Redactor(secret).clean(`a⟦${written}⟧b`)).toBe('a⟦*****⟧b');
		}),
	);
});

test.each(['\\', '&', '&amp;', '%25', '5d41402abc4b2a76'])(
	'a text full of %s without a secret stays as it is',
	(piece) => {
		const redactor = new Redactor('a\\b&c%d"e', '&amp;\\x', '5d41402abc4b2a76b9719d911017c592');
		const text = piece.repeat(1_000);
		expect(redactor.clean(text)).toBe(text);
	},
);

test.each(['x.Y-z_9', 'abcd&<é'])(
	'a secret of thousands of characters like %j is masked whole, in each form',
	(part) => {
		const secret = part.repeat(300);
		const redactor = new Redactor(secret);
		const escaped = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
		const text = `a ${secret} b ${encodeURIComponent(secret)} c ${escaped} d ${secret.slice(0, -1)}`;
		expect(redactor.clean(text)).toBe(`a ***** b ***** c ***** d ${secret.slice(0, -1)}`);
		expect(redactor.clean(secret + secret)).toBe('**********');
	},
);
