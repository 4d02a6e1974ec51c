import type { HttpAnswer } from '../http';

/** More than this is no answer that these services give; it is refused before it is parsed. */
const MAX_ANSWER_CHARACTERS = 64 * 1024 * 1024;

/** The JSON of an answer, or why it has none, in words that fit after "answered with". */
export function readJson({ body, status }: HttpAnswer): { json: unknown } | { why: string } {
	if (body.length > MAX_ANSWER_CHARACTERS)
		return { why: `more than ${MAX_ANSWER_CHARACTERS / 1024 / 1024} MB` };
	const text = body.replace(/^\uFEFF/, '').trim();
	if (text === '') return { why: `nothing at all (HTTP ${status})` };
	if (/<!DOCTYPE\s+html|<html[\s>]/i.test(text.slice(0, 2000)))
		return { why: `a web page instead of data (HTTP ${status})` };
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
