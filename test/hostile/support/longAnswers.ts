import { z } from 'zod';
import { read } from '../../../services/eBoekhouden/rest/errors';
import { id, record, text } from '../../../services/eBoekhouden/rest/values';
import { summarize } from '../../../base/words/log';
import type { HttpAnswer } from '../../../base/transport/http';
import { readJson } from '../../../base/transport/rest';
import { answer, callerWith, envelope } from '../../base/transport/soap/support/shop';

type Read = (given: string) => () => unknown;

const call = (given: HttpAnswer) => callerWith(given).caller.once('Send', {});
const soap: Read = (content) => () => call(answer('Send', content));
const fault: Read = (content) => () =>
	call(envelope(`<soap:Fault><faultstring>${content}</faultstring></soap:Fault>`));

const RECORDS = z.object({ items: z.array(record({ id, name: text })) });
const rest: Read = (body) => () => {
	const found = readJson({ status: 200, headers: {}, body });
	if ('json' in found) return read({ status: 200, json: found.json }, RECORDS, {});
	return found;
};

const rows: Read = (keys) => () =>
	summarize(
		[...keys.split(','), ...keys.split(',')].map((key) => ({
			...{ service: 'e-Boekhouden', resource: 'invoice', action: 'created', code: 'asWritten', key },
			...{ reason: 'x', preview: false, attention: false },
		})),
	);

const many =
	(piece: string, begin = '', end = '') =>
	(length: number) =>
		begin + piece.repeat(length / piece.length) + end;
const numbered = (length: number, one: (at: number) => string) =>
	Array.from({ length: length / one(10_000).length }, (_, at) => one(at)).join(',');

const CONTENTS: [name: string, make: (length: number) => string][] = [
	['CDATA that never ends', many('<![CDATA[')],
	['references that never end', many('&#x')],
	['a reference that never ends', many('0', '&#x')],
	['closing tags', many('</')],
	['space', many(' ')],
	['results that are nothing', many('nil="1" ', '<xResult ')],
	['elements', many('<a/>')],
	['elements in one with a long name', (length) => many('<a/>', `<${'b'.repeat(length / 2)}>`)(length / 2)],
	['elements in each other', many('<a>')],
	['attributes', (length) => `<a ${numbered(length, (at) => `a${at}="" `).replaceAll(',', '')}/>`],
	['prefixes', (length) => `<a ${numbered(length, (at) => `xmlns:a${at}="b" `).replaceAll(',', '')}/>`],
];

/** What a service can answer with, and of what it holds a great many. */
export const ANSWERS: [name: string, read: Read, make: (length: number) => string, size: number][] = [
	...CONTENTS.flatMap(([name, make]): typeof ANSWERS => [
		[`SOAP: ${name}`, soap, make, 1_000_000],
		[`SOAP: a fault of ${name}`, fault, make, 500_000],
	]),
	['REST: fields', rest, (length) => `{"items":[{${numbered(length, (at) => `"a${at}":1`)}}]}`, 2_000_000],
	['REST: records', rest, many('{"id":1,"name":"a","x":[]},', '{"items":[', '{}]}'), 2_000_000],
	['REST: lists', rest, many('['), 2_000_000],
	['REST: numbers', rest, many('1,', '{"items":[', '1]}'), 2_000_000],
	['the log of many rows', rows, (length) => numbered(length, (at) => `EBH ${at}`), 400_000],
];
