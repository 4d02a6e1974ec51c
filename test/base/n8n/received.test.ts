import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { NoAnswer, reasonFor } from '../../../base/transport/http';
import { answeringServer } from '../../support/answeringServer';

/** Answers that do not end, or whose bytes are not what they seem. */
const { answerWith, get } = answeringServer();
const TEXT = '<a>é € 😀</a>';

async function whyNone(timeoutMs: number): Promise<string> {
	const outcome: unknown = await get(timeoutMs).catch((error: unknown) => error);
	if (!(outcome instanceof NoAnswer)) throw new Error(`no failure but ${JSON.stringify(outcome)}`);
	expect(outcome.sent).toBe(true);
	return reasonFor(outcome.code).cause;
}

describe('an answer that does not end', () => {
	test.each([
		['nothing comes behind its headers', (response: ServerResponse) => response.flushHeaders()],
		['it stops in the middle', (response: ServerResponse) => void response.write('<a>')],
		['a byte comes now and then', drip],
	])('ends when its time is up: %s', async (_how, how) => {
		answerWith(how);
		expect(await whyNone(300)).toBe('tookTooLong');
	});

	/** Each byte begins the time-out of a socket anew. */
	function drip(response: ServerResponse): void {
		const timer = setInterval(() => response.write(' '), 20);
		response.on('close', () => clearInterval(timer));
	}
});

test('a compressed answer that is none is no answer', async () => {
	answerWith((response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('<a>not packed</a>'));
	expect(await whyNone(100_000)).toBe('notUnpacked');
});

describe('encodings', () => {
	const latin = (text: string) => Buffer.from(text, 'latin1');
	const turned = (text: string) => Buffer.from(text, 'utf16le').swap16();

	test.each<[string, string, Buffer, string]>([
		['UTF-8 that says so', 'text/xml; charset=utf-8', Buffer.from(TEXT), TEXT],
		['UTF-8 that says nothing', 'text/xml', Buffer.from(TEXT), TEXT],
		['UTF-8 that says it is Latin', 'text/xml; charset=iso-8859-1', Buffer.from(TEXT), TEXT],
		['UTF-8 behind a mark', 'text/xml', Buffer.from(`\ufeff${TEXT}`), TEXT],
		['Latin by its type', 'text/xml; charset="ISO-8859-1"', latin('<a>é</a>'), '<a>é</a>'],
		['the Euro of Windows', 'text/xml; charset=windows-1252', Buffer.from([0x80]), '€'],
		[
			'Latin by its own words',
			'text/xml',
			latin('<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>'),
			'<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>',
		],
		['UTF-16 by its mark', 'text/xml', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), TEXT],
		['UTF-16 the other way round', 'text/xml', turned(`\ufeff${TEXT}`), TEXT],
		['UTF-16 by its type', 'text/xml; charset=utf-16le', Buffer.from(TEXT, 'utf16le'), TEXT],
		['packed Latin', 'text/xml; charset=latin1', latin('é'), 'é'],
	])('%s is read', async (name, type, bytes, text) => {
		const packed = name.startsWith('packed');
		answerWith((response) =>
			response
				.writeHead(200, { 'Content-Type': type, ...(packed && { 'Content-Encoding': 'gzip' }) })
				.end(packed ? gzipSync(bytes) : bytes),
		);
		expect((await get()).body).toBe(text);
	});
});
