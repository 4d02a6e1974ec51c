/** Plain text for a mail: parts with an empty line between them. */
export function textOf(parts: readonly (readonly string[])[]): string {
	return parts.map((lines) => lines.join('\n')).join('\n\n');
}

/** A list in such a text. */
export function bulletLines(items: readonly string[]): string[] {
	return items.map((item) => `• ${item}`);
}
