/** Texts that people, other programs and attackers put into fields, by what is the matter with them. */
export const STRINGS: Record<string, string> = {
	'a script': '<script>alert("x")</script>',
	'every quote': `'"\`‘’“”«»„`,
	'XML, whole and half': '</Bedrijf><Code>9</Code>&amp;&#60;<![CDATA[ ]]> ]]>',
	'an entity': '&copy;&nul;&#x0;%00',
	'JSON and an escape': '{"a":[1]}\\u0000\\n\\"',
	'an expression of n8n': '={{ $json.code }} {{ 1 + 1 }}',
	'a formula': '=HYPERLINK("http://x")+1,\'@SUM',
	SQL: "'; DROP TABLE relaties; --",
	emoji: '👩‍👩‍👧‍👦 🇳🇱 👍🏽',
	'beyond 16 bits': '𠜎𝒜 𐍈',
	'right to left': 'שלום مرحبا \u202eabc\u202c',
	combining: 'Zo\u0308e\u0301 \u0041\u030a',
	'spaces of all kinds': 'a\u00a0b\u2003c\u200bd\ufeffe',
	lines: 'een\ntwee\r\ndrie\tvier',
	'a prototype': '__proto__',
	'a prototype once more': 'constructor',
	'a word for nothing': 'null',
	'a path': '../../etc/passwd?x=1&y=2#z',
};

/** What no service can send over XML, and OutSmart over JSON only. */
export const UNSENDABLE = 'a\u0000b\u0001c\u001fd\ufffee';
export const SENDABLE = 'abcde';

export const TEN_THOUSAND = 'ë'.repeat(10_000);

/** As fields on one line have it. */
export const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
