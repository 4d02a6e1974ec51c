/** Takes out references to characters that XML forbids but .NET writes (soap.md 3). */
export function withoutForbiddenReferences(xml: string): string {
	return xml.replace(/&#(?:x0*(?:[0-8BCEFbcef]|1[0-9A-Fa-f])|0*(?:[0-8]|1[124-9]|2[0-9]|3[01]));/g, '');
}
