import { hasTooManyParts } from '../../values/partLimit';
import { tidied } from '../../values/xml';
import { tooBig, unreadable, unusable, type Failure } from '../failure';
import type { HttpAnswer } from '../http';

/** Why an HTTP answer is no SOAP message; null when it is one. */
export function whyNoEnvelope(answer: HttpAnswer): Failure | null {
	const failure = unusable(answer);
	if (failure) return failure;
	const { body, status } = answer;
	if (/<!DOCTYPE|<!ENTITY/i.test(body.slice(0, 2000))) return unreadable('doctype', status);
	if (!/<(?:[\w.-]+:)?Envelope[\s>]/.test(body.slice(0, 4000))) return unreadable('noSoap', status);
	if (!/<\/(?:[\w.-]+:)?Envelope>\s*$/.test(body)) return unreadable('brokenOff', status);
	return hasTooManyParts(body, '<', '=') ? tooBig('tooManyParts', status) : null;
}

/**
 * The same message in a form that `soap` parses whole: CDATA as escaped text (it would parse a document inside
 * CDATA), and without characters that XML forbids (docs/services/soap.md 2); a result that is nil is none.
 */
export function tidy(xml: string): string {
	return withoutNilResults(tidied(withoutCdata(xml)));
}

/** `soap` reads one that says to be nothing (`xsi:nil`) like one that is an empty list. */
function withoutNilResults(xml: string): string {
	return xml.replace(/<[\w:.-]{0,100}Result\s[^<>]*\/>/g, (element) =>
		/nil=["'](?:true|1)["']/.test(element) ? '' : element,
	);
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
