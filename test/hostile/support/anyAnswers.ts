import { gzipSync } from 'node:zlib';
import type { HttpAnswer, OwnAnswer } from '../../../sandbox';

const MEGABYTE = 2 ** 20;

/** Changes the answer that belongs to the call. */
const changed =
	(change: (answer: HttpAnswer) => Partial<HttpAnswer>): OwnAnswer =>
	(carryOut) => {
		const answer = carryOut();
		return { ...answer, ...change(answer) };
	};

/** The same with its text, where it has one. */
export const own = (change: (body: string) => string): OwnAnswer =>
	changed(({ body }) => ({ body: body === '' ? '' : change(body) }));

/** The last letter of a text becomes a byte that is nothing in UTF-8. */
function withStrayByte(body: string): Buffer {
	const bytes = Buffer.from(body);
	const at = bytes.lastIndexOf(/\w(?=[<"])/.exec(body)?.[0] ?? 'e');
	bytes[Math.max(at, 0)] = 0xe9;
	return bytes;
}

const PACKED = { 'Content-Encoding': 'gzip' };

/** So many of them; the last is told as it is asked for. */
export function* megabytes(
	count: number,
	told: (sent: number) => unknown = () => undefined,
): Generator<Uint8Array> {
	const megabyte = new Uint8Array(MEGABYTE).fill(0x20);
	for (let sent = 0; sent < count; sent++) {
		told(sent);
		yield megabyte;
	}
}

let bomb: Buffer | undefined;

/** Some hundred kilobytes that unpack to 100 MB. */
export function gzipBomb(): Buffer {
	bomb ??= gzipSync(Buffer.alloc(100 * MEGABYTE, ' '), { level: 9 });
	return bomb;
}

/** What any service can answer with. */
export const ANY_ANSWER: Record<string, OwnAnswer> = {
	'bytes of no encoding': changed(({ body }) => ({ chunks: [withStrayByte(body)] })),
	'200 MB': changed(() => ({ chunks: megabytes(200) })),
	'a packed answer that unpacks to 100 MB': changed(() => ({ headers: PACKED, chunks: [gzipBomb()] })),
	'an answer that says it is packed': changed(() => ({ headers: PACKED })),
	'a thousand NULs': changed(() => ({ body: '\u0000'.repeat(1_000) })),
	'a redirect': changed(() => ({ status: 307, body: '', headers: { Location: 'http://127.0.0.1:1/' } })),
	'nothing, and that that is right': changed(() => ({ status: 204, body: '' })),
	'an error page as long as a book': () => ({
		status: 500,
		contentType: 'text/html',
		body: `<html><body>${'<p>Er ging iets mis.<br>'.repeat(20_000)}</body></html>`,
	}),
};

/** Odd, but right: nothing must be wrong at all. */
export const ODD_BUT_RIGHT: Record<string, OwnAnswer> = {
	'UTF-16': changed(({ body, contentType }) => ({
		contentType: contentType.replace('utf-8', 'utf-16'),
		chunks: [Buffer.from(`\ufeff${body}`, 'utf16le')],
	})),
	'a byte order mark': own((body) => `\ufeff${body}`),
	'one byte at a time': changed(({ body }) => ({
		chunks: Array.from(Buffer.from(body), (byte) => Uint8Array.of(byte)),
	})),
	gzip: changed(({ body }) => ({ headers: PACKED, chunks: [gzipSync(body)] })),
};
