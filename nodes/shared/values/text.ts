/** What stands in a field that OutSmart demands and nobody filled (docs/services/outsmart.md 2.3). */
const PLACEHOLDERS = new Set(['', '<leeg>', '<empty>', '-']);

/** What we send where OutSmart demands something and there is nothing. */
export const PLACEHOLDER = '<leeg>';

/** The text of a field; a placeholder is no text. */
export function filled(text: string): string {
	const trimmed = text.trim();
	return PLACEHOLDERS.has(trimmed.toLowerCase()) ? '' : trimmed;
}

/** Text on one line. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** Text of a field that an expression may have made a number, a flag or nothing. */
export function textIn(value: unknown): string {
	return ['string', 'number', 'boolean'].includes(typeof value) ? String(value).trim() : '';
}
