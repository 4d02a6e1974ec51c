/** The characters that XML 1.0 does not allow: control characters except tab, line ends and U+007F to U+009F. */
const CONTROL = [...Array(0x20).keys()].filter((code) => ![0x9, 0xa, 0xd].includes(code));
const FORBIDDEN = new RegExp(`[\uFFFE\uFFFF${String.fromCharCode(...CONTROL)}]`, 'g');

export function withoutForbidden(text: string): string {
	return text.replace(FORBIDDEN, '');
}

/**
 * A document without the characters that XML forbids: .NET writes references to them (docs/services/soap.md 2), and a raw
 * one would change the text of a Boekstuk, so that its booking would no longer be recognized.
 */
export function tidied(xml: string): string {
	return withoutForbidden(xml).replace(
		/&#(?:x([0-9A-Fa-f]+)|(\d+));/g,
		(reference, hex?: string, decimal?: string) =>
			isXmlCharacter(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) ? reference : '',
	);
}

function isXmlCharacter(code: number): boolean {
	if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
	return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}
