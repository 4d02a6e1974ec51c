/** The characters that XML 1.0 has no way to write: control characters but tab, line ends and U+007F to U+009F. */
const FORBIDDEN = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu;

export function withoutForbidden(text: string): string {
	return text.replace(FORBIDDEN, '');
}

/**
 * A document without the characters that XML forbids: .NET writes references to them (docs/services/soap.md 2),
 * and one that stood there raw would make another text of a Boekstuk, whose booking would not be known again.
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
