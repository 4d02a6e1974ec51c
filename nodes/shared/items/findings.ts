import type { Finding } from '../rows/findings/finding';
import { canBeSaid } from '../rows/say';

/**
 * What an item carries to be said at the end. Items may come from anywhere: text is said as it is written, and what
 * makes no sentence is left out.
 */
export function findingsIn(given: unknown): Finding[] {
	return (Array.isArray(given) ? given : [given]).flatMap((value: unknown): Finding[] => {
		if (typeof value === 'string')
			return value.trim() === '' ? [] : [{ code: 'asWritten', text: value.trim() }];
		return canBeSaid(value) ? [value] : [];
	});
}
