import { hasTooManyParts, TOO_MANY_PARTS } from '../density';
import { MAX_ANSWER_BYTES, TOO_LONG, type HttpAnswer } from '../http';

/** The JSON of an answer, or why it has none, in words that fit after "answered with". */
export function readJson({ body, status, unusable }: HttpAnswer): { json: unknown } | { why: string } {
	if (unusable !== undefined) return { why: `${unusable} (HTTP ${status})` };
	if (body.length > MAX_ANSWER_BYTES) return { why: `${TOO_LONG} (HTTP ${status})` };
	const text = body.replace(/^\uFEFF/, '').trim();
	if (text === '') return { why: `nothing at all (HTTP ${status})` };
	if (/<!DOCTYPE\s+html|<html[\s>]/i.test(text.slice(0, 2000)))
		return { why: `a web page instead of data (HTTP ${status})` };
	if (hasTooManyParts(text, '{', '[')) return { why: `${TOO_MANY_PARTS} (HTTP ${status})` };
	try {
		return { json: JSON.parse(text) as unknown };
	} catch {
		// The parser's own message quotes the text, which may echo a secret.
		const why = breaksOff(text) ? 'a message that breaks off half-way' : 'something that is no JSON';
		return { why: `${why} (HTTP ${status})` };
	}
}

function breaksOff(text: string): boolean {
	const end = { '{': '}', '[': ']' }[text[0] as '{' | '['];
	return end !== undefined && !text.endsWith(end);
}
