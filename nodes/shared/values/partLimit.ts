/** Elements and attributes of XML, and values of JSON, that a text may hold: each takes far more memory than its text. */
export const MAX_PARTS = 2_000_000;

/** Whether these marks stand in a text more often than that. */
export function hasTooManyParts(text: string, ...marks: string[]): boolean {
	let count = 0;
	for (const mark of marks) {
		for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
			if (++count > MAX_PARTS) return true;
		}
	}
	return false;
}
