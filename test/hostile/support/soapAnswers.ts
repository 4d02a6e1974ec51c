import type { HttpAnswer, OwnAnswer } from '../../../sandbox';
import { own } from './anyAnswers';

/** Letters that turn round, join on or end a line, and a script. */
export const HOSTILE_WORDS = `<script>alert("1")</script> \u202eomgekeerd\u202c 😀 e\u0301\u200d ' & ; DROP TABLE`;

const escaped = HOSTILE_WORDS.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const BOMB = `<!DOCTYPE b [<!ENTITY a "ha">${Array.from(
	{ length: 30 },
	(_, index) => `<!ENTITY a${index} "${`&a${index ? index - 1 : ''};`.repeat(10)}">`,
).join('')}]>`;
const FILE = '<!DOCTYPE f [<!ENTITY a29 SYSTEM "file:///etc/passwd">]>';

type Change = (body: string) => string;

const beforeEnvelope =
	(text: string): Change =>
	(body) =>
		body.replace('<soap:Envelope', () => `${text}<soap:Envelope`);
/** At the beginning of the result. */
const inResult =
	(text: string): Change =>
	(body) =>
		body.replace(/<\w+Result>/, (start) => start + text);
const ofTexts =
	(change: Change): Change =>
	(body) =>
		body.replace(/>([^<>]+)</g, (_, text: string) => `>${change(text)}<`);
const twice =
	(pattern: RegExp): Change =>
	(body) =>
		body.replace(pattern, (part) => part + part);
/** `$2` is what it was. */
const ofResult =
	(text: string): Change =>
	(body) =>
		body.replace(/(<\w+Result>)(.*)(<\/\w+Result>)/s, `$1${text}$3`);
const deep = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);

const PROTOTYPES =
	'<__proto__><polluted>1</polluted></__proto__><constructor><prototype><polluted>1</polluted></prototype></constructor><toString/><hasOwnProperty>1</hasOwnProperty>';

function inEnvelope(content: string, status = 200): HttpAnswer {
	const start = '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>';
	return { status, contentType: 'text/xml', body: `${start}${content}</soap:Body></soap:Envelope>` };
}

/** What a SOAP service can answer with. */
export const SOAP_ANSWERS: Record<string, OwnAnswer> = {
	'an entity bomb': own((body) => inResult('<x>&a29;</x>')(beforeEnvelope(BOMB)(body))),
	'an entity that names a file': own((body) => inResult('<x>&a29;</x>')(beforeEnvelope(FILE)(body))),
	'an entity bomb behind a long comment': own((body) =>
		inResult('<x>&a29;</x>')(beforeEnvelope(`<!--${' '.repeat(3_000)}-->${BOMB}`)(body)),
	),
	'200,000 elements in each other': own(inResult(deep(200_000))),
	'two million elements and more': own(inResult('<a/>'.repeat(2_100_000))),
	'elements named like prototypes': own(inResult(PROTOTYPES)),
	'a result that is a document in CDATA': own(ofResult('<![CDATA[<?xml version="1.0"?>$2]]>')),
	'CDATA that never ends': own(inResult('<![CDATA[')),
	'an element that never ends': own(inResult(`<a b="${'x'.repeat(100_000)}`)),
	'the answer to another call': () =>
		inEnvelope('<FooResponse xmlns="urn:foo"><FooResult>1</FooResult></FooResponse>'),
	'the answer twice in one message': own(twice(/<(\w+Response)\b.*<\/\1>/s)),
	'the result twice': own(twice(/<(\w+Result)>.*<\/\1>/s)),
	'a result that is text': own(ofResult(escaped)),
	'a result that is nil': own((body) =>
		body.replace(
			/<(\w+Result)>.*<\/\w+Result>/s,
			'<$1 xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>',
		),
	),
	'a fault that is a book': () => {
		const text = `<faultstring>${escaped.repeat(2_000)}</faultstring>`;
		return inEnvelope(`<soap:Fault><faultcode>soap:Server</faultcode>${text}</soap:Fault>`, 500);
	},
	'a refusal that is a book': own((body) => {
		const [, name] = /<(\w+)Response\b/.exec(body) ?? [];
		const error = `<ErrorMsg><LastErrorCode>X${'1'.repeat(5_000)}</LastErrorCode><LastErrorDescription>${escaped.repeat(2_000)}</LastErrorDescription></ErrorMsg>`;
		return body.replace(
			/(<\w+Response\b[^>]*>).*(<\/\w+Response>)/s,
			`$1<${name}Result>${error}</${name}Result>$2`,
		);
	}),
	'numbers of thirty digits': own(ofTexts((text) => (/^-?\d+(\.\d+)?$/.test(text) ? '9'.repeat(30) : text))),
	'dates in the year 1': own((body) => body.replace(/\d{4}-\d\d-\d\dT/g, '0001-01-01T')),
	'dates in the year 9999': own((body) => body.replace(/\d{4}-\d\d-\d\dT/g, '9999-12-31T')),
};

/** Odd, but every text in it is what it was. */
export const ODD_SOAP: Record<string, OwnAnswer> = {
	'every text in CDATA': own(ofTexts((text) => `<![CDATA[${unescaped(text)}]]>`)),
	'control characters in every text': own(ofTexts((text) => `\u0001${text}\u0000&#x1F;&#0;\uffff`)),
	'an unknown element 2,000 deep': own(inResult(deep(2_000))),
	'a comment and an instruction in front': own(beforeEnvelope('<!-- <Envelope> --><?php exit ?>')),
};

function unescaped(text: string): string {
	return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
