import { hasTooManyParts } from '../../values/partLimit';
import { tooBig, unreadable, unusable, type Failure } from '../failure';
import type { HttpAnswer } from '../http';

/** The JSON of an answer, or why it has none. */
export function readJson(answer: HttpAnswer): { json: unknown } | { failure: Failure } {
	const failure = unusable(answer);
	if (failure) return { failure };
	const { status } = answer;
	const text = answer.body.trim();
	if (hasTooManyParts(text, '{', '[', ',')) return { failure: tooBig('tooManyParts', status) };
	try {
		return { json: JSON.parse(text) as unknown };
	} catch {
		// The parser's own message quotes the text, which may echo a secret.
		return { failure: unreadable(breaksOff(text) ? 'brokenOff' : 'noJson', status) };
	}
}

function breaksOff(text: string): boolean {
	const end = { '{': '}', '[': ']' }[text[0] as '{' | '['];
	return end !== undefined && !text.endsWith(end);
}
