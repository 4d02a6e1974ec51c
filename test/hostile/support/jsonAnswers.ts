import type { OwnAnswer } from '../../../sandbox';
import { own } from './anyAnswers';
import { HOSTILE_WORDS } from './soapAnswers';

interface Envelope {
	code: number;
	messages: string[];
	response: unknown;
}

/** Of OutSmart: what e-Boekhouden answers is no envelope. */
const changed = (change: (envelope: Envelope) => object): OwnAnswer =>
	own((body) => {
		const answer = JSON.parse(body) as Envelope | object;
		return JSON.stringify('response' in answer ? change(answer) : answer);
	});

/** Puts another value in the place of the response. */
const instead = (response: unknown) => changed((envelope) => ({ ...envelope, response }));

const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** As text, for `__proto__` as a key in source would be the prototype. */
const PROTOTYPES =
	'"__proto__":{"polluted":1,"code":"EVIL"},"constructor":{"prototype":{"polluted":1}},"toString":"x","hasOwnProperty":1';

/** Puts text into every record, and into the envelope. */
const inRecords = (text: string) => own((body) => body.replace(/\{(?="(?!code"|messages"))/g, `{${text},`));

const refusal = (code: unknown, messages: unknown) => changed(() => ({ code, messages, response: null }));

/** What OutSmart can answer with. */
export const JSON_ANSWERS: Record<string, OwnAnswer> = {
	'a response that is text': instead('<script>'),
	'a response that is a number': instead(1e300),
	'a response that is true': instead(true),
	'a response that is an empty object': instead({}),
	'a response 200,000 deep': own(() => `{"code":200,"messages":[],"response":${deep(200_000)}}`),
	'a field 200,000 deep in every record': inRecords(`"deep":${deep(200_000)}`),
	'a list of lists': instead([[[]]]),
	'a list of everything but records': instead([null, 1, 'x', [], true]),
	'a list of empty records': instead([{}, {}]),
	'a list instead of an envelope': own(() => '[{"code":200}]'),
	'a code that is a list': changed((envelope) => ({ ...envelope, code: [200] })),
	'a code like 200': changed((envelope) => ({ ...envelope, code: '0x0C8' })),
	'two million objects and more': own(
		() => `{"code":200,"messages":[],"response":[${'{},'.repeat(2_100_000)}{}]}`,
	),
	'NaN and Infinity': own((body) => body.replace('"response":', '"response":NaN,"x":Infinity,"y":')),
	'a raw line feed in a text': own((body) => body.replace('"response":', '"x":"a\nb\u0000","response":')),
	'a refusal that is a book': refusal(1201, [HOSTILE_WORDS.repeat(2_000)]),
	'a refusal with control characters': refusal(4711, [
		'\u0000\u0007\u001b[31m\ud800 fout',
		{ toString: 1 },
		null,
	]),
	'a refusal with a code of thirty digits': refusal('9'.repeat(30), []),
};

/** Odd, but every field in it is what it was. */
export const ODD_JSON: Record<string, OwnAnswer> = {
	'keys named like prototypes': inRecords(PROTOTYPES),
	'the code twice': own((body) => body.replace('{"code"', '{"code":1007,"code"')),
	'spaces and lines around it': own((body) => `\n\t ${body}\n\n`),
	'everything written as \\u': own((body) => body.replace(/"(?:[^"\\]|\\.)*"/g, inReferences)),
};

function inReferences(literal: string): string {
	const units = (JSON.parse(literal) as string).split('');
	return `"${units.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`;
}
