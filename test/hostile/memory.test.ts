import type { ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import { MAX_ANSWER_BYTES } from '../../base/transport/http';
import { answeringServer } from '../support/answeringServer';
import { gzipBomb, megabytes } from './support/anyAnswers';
import { inItsOwnProcess } from './support/ownProcess';
import type { Measured } from './support/work';

/** Long answers. */
const { address, answerWith, get } = answeringServer();
const HEAP = 1_000;

async function receive(large: (response: ServerResponse) => void): Promise<Measured> {
	answerWith((response, { url }) => (url === '/small' ? response.end('<ok/>') : large(response)));
	return await inItsOwnProcess('receive', address(), HEAP);
}

/** Megabytes that the server got rid of. */
let sent = 0;
const stream = (count: number) => (response: ServerResponse) =>
	void pipeline(Readable.from(megabytes(count, (done) => (sent = done))), response, () => undefined);

test('of an answer of 200 MB, 64 are received, and no more memory is taken', async () => {
	const received = await receive(stream(200));
	expect(received).toMatchObject({ length: 0, unusable: 'tooLong' });
	expect(received.taken).toBeLessThan(200);
	expect(sent).toBeLessThan(100);
});

test('what unpacks to more than 64 MB is not unpacked further', async () => {
	const received = await receive((response) =>
		response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipBomb()),
	);
	expect(received).toMatchObject({ length: 0, unusable: 'tooLong' });
	expect(received.taken).toBeLessThan(200);
});

test('an answer of 50 MB is read whole', async () => {
	const received = await receive(stream(50));
	expect(received.length).toBe(50 * 2 ** 20);
	expect(received.taken).toBeLessThan(500);
});

test('an answer is received up to the very byte', async () => {
	let length = MAX_ANSWER_BYTES;
	answerWith((response) => response.write(Buffer.alloc(length - 1, 'a'), () => response.end('b')));
	expect((await get()).body).toHaveLength(length);
	length += 1;
	expect(await get()).toMatchObject({ status: 200, body: '', unusable: 'tooLong' });
});

test('a hundred thousand chunks of a byte are one text', async () => {
	const text = 'é'.repeat(50_000);
	answerWith((response) => {
		for (const byte of Buffer.from(text)) response.write(Uint8Array.of(byte));
		response.end();
	});
	expect((await get()).body === text).toBe(true);
});
