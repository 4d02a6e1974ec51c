import { gzipSync } from 'node:zlib';
import type { HttpAnswer, OwnAnswer } from '../../../sandbox';

const MEGABYTE = 2 ** 20;

/** The same answer as other bytes. */
function asBytes(answer: HttpAnswer, bytes: Buffer, contentType = answer.contentType): HttpAnswer {
	return { ...answer, contentType, chunks: [bytes] };
}

/** The same text, marked and named as UTF-16. */
function inUtf16(answer: HttpAnswer): HttpAnswer {
	const type = answer.contentType.replace('utf-8', 'utf-16');
	return asBytes(answer, Buffer.from(`\ufeff${answer.body}`, 'utf16le'), type);
}

/** The last letter of a text becomes a byte that is nothing in UTF-8. */
function withStrayByte(answer: HttpAnswer): HttpAnswer {
	const bytes = Buffer.from(answer.body);
	const at = bytes.lastIndexOf(/\w(?=[<"])/.exec(answer.body)?.[0] ?? 'e');
	bytes[Math.max(at, 0)] = 0xe9;
	return asBytes(answer, bytes);
}

/** So many of them; the last is told as it is asked for. */
export function* megabytes(
	count: number,
	told = (_sent: number) => undefined as unknown,
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

/** What any service can answer with; after the second group nothing must be wrong at all. */
export const ANY_ANSWER: Record<string, OwnAnswer> = {
	'bytes of no encoding': (carryOut) => withStrayByte(carryOut()),
	'200 MB': (carryOut) => ({ ...carryOut(), chunks: megabytes(200) }),
	'a packed answer that unpacks to 100 MB': (carryOut) => ({
		...carryOut(),
		headers: { 'Content-Encoding': 'gzip' },
		chunks: [gzipBomb()],
	}),
	'an answer that says it is packed': (carryOut) => ({
		...carryOut(),
		headers: { 'Content-Encoding': 'gzip' },
	}),
	'a thousand NULs': (carryOut) => ({ ...carryOut(), body: '\u0000'.repeat(1_000) }),
	'a redirect': (carryOut) => ({
		...carryOut(),
		status: 307,
		body: '',
		headers: { Location: 'http://127.0.0.1:1/' },
	}),
	'nothing, and that that is right': (carryOut) => ({ ...carryOut(), status: 204, body: '' }),
	'an error page as long as a book': () => ({
		status: 500,
		contentType: 'text/html',
		body: `<html><body>${'<p>Er ging iets mis.<br>'.repeat(20_000)}</body></html>`,
	}),
};

/** Odd, but right. */
export const ODD_BUT_RIGHT: Record<string, OwnAnswer> = {
	'UTF-16': (carryOut) => inUtf16(carryOut()),
	'a byte order mark': (carryOut) => {
		const answer = carryOut();
		return { ...answer, body: `\ufeff${answer.body}` };
	},
	'one byte at a time': (carryOut) => {
		const answer = carryOut();
		return { ...answer, chunks: Array.from(Buffer.from(answer.body), (byte) => Uint8Array.of(byte)) };
	},
	gzip: (carryOut) => {
		const answer = carryOut();
		return { ...answer, headers: { 'Content-Encoding': 'gzip' }, chunks: [gzipSync(answer.body)] };
	},
};
