/** Takes out references to characters that XML forbids but .NET writes (soap.md 3). */
export function withoutForbiddenReferences(xml: string): string {
	return xml.replace(/&#(?:x([0-9A-Fa-f]+)|(\d+));/g, (reference, hex?: string, decimal?: string) =>
		isXmlCharacter(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) ? reference : '',
	);
}

function isXmlCharacter(code: number): boolean {
	if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
	return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}
