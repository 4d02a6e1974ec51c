import { hasTooManyParts, TOO_MANY_PARTS } from '../density';
import { MAX_ANSWER_BYTES, TOO_LONG, type HttpAnswer } from '../http';
import { tidied } from '../xml';

/** Why an HTTP answer is no SOAP message, in words that fit after "answered with"; null when it is one. */
export function whyNoEnvelope({ body, status, unusable }: HttpAnswer): string | null {
	if (unusable !== undefined) return `${unusable} (HTTP ${status})`;
	if (body.length > MAX_ANSWER_BYTES) return `${TOO_LONG} (HTTP ${status})`;
	if (body.trim() === '') return `nothing at all (HTTP ${status})`;
	if (/<!DOCTYPE\s+html|<html[\s>]/i.test(body.slice(0, 2000)))
		return `a web page instead of data (HTTP ${status})`;
	if (/<!DOCTYPE|<!ENTITY/i.test(body.slice(0, 2000)))
		return `a document with a DOCTYPE, which is not read (HTTP ${status})`;
	if (!/<(?:[\w.-]+:)?Envelope[\s>]/.test(body.slice(0, 4000)))
		return `something that is no SOAP message (HTTP ${status})`;
	if (!/<\/(?:[\w.-]+:)?Envelope>\s*$/.test(body))
		return `a message that breaks off half-way (HTTP ${status})`;
	if (hasTooManyParts(body, '<', '="', "='")) return `${TOO_MANY_PARTS} (HTTP ${status})`;
	return null;
}

/**
 * The same message in a form that `soap` parses whole: CDATA as escaped text (it would parse a document inside CDATA),
 * and without characters that XML forbids (soap.md 3).
 */
export function tidy(xml: string): string {
	return tidied(withoutCdata(xml));
}

const CDATA = '<![CDATA[';
const CDATA_END = ']]>';

/** By hand: a pattern looks for the end from every beginning, which takes for ever where there is none. */
function withoutCdata(xml: string): string {
	let tidied = '';
	for (let at = 0; ;) {
		const start = xml.indexOf(CDATA, at);
		const end = start < 0 ? -1 : xml.indexOf(CDATA_END, start + CDATA.length);
		if (end < 0) return tidied + xml.slice(at);
		tidied += xml.slice(at, start) + escaped(xml.slice(start + CDATA.length, end));
		at = end + CDATA_END.length;
	}
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The `faultstring` and `faultcode` of a SOAP 1.1 fault; null when the message is none. */
export function readFault(body: unknown): { code: string; text: string } | null {
	const fault = property(property(property(body, 'Envelope'), 'Body'), 'Fault');
	if (fault === undefined) return null;
	return { code: textOf(property(fault, 'faultcode')), text: textOf(property(fault, 'faultstring')) };
}

function property(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function textOf(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	const inner = property(value, '$value');
	return typeof inner === 'string' ? inner.trim() : '';
}
