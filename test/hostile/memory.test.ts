import { execFile } from 'node:child_process';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { promisify } from 'node:util';
import { answeringServer } from '../support/answeringServer';
import { gzipBomb, MEGABYTE } from './support/anyAnswers';

interface Received {
	status: number;
	length: number;
	unusable?: string;
	/** Megabytes of memory, at most. */
	taken: number;
}

const PROCESS = join(__dirname, 'support', 'receiveProcess.mjs');

const { address, answerWith } = answeringServer();
/** Megabytes that the server got rid of. */
let sent = 0;
beforeEach(() => (sent = 0));

async function receive(large: (response: ServerResponse) => void): Promise<Received> {
	answerWith((response, { url }) => (url === '/small' ? response.end('<ok/>') : large(response)));
	const { stdout } = await promisify(execFile)(process.execPath, [PROCESS, address()]);
	return JSON.parse(stdout) as Received;
}

function* megabytes(count: number): Generator<Uint8Array> {
	const megabyte = new Uint8Array(MEGABYTE).fill(0x20);
	for (sent = 0; sent < count; sent++) yield megabyte;
}

const stream = (count: number) => (response: ServerResponse) =>
	void pipeline(Readable.from(megabytes(count)), response, () => undefined);

test('of an answer of 200 MB, 64 are received, and no more memory is taken', async () => {
	const received = await receive(stream(200));
	expect(received).toMatchObject({ status: 200, length: 0, unusable: 'tooLong' });
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
	expect(received.length).toBe(50 * MEGABYTE);
	expect(received.taken).toBeLessThan(500);
});
