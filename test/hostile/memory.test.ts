import { execFile } from 'node:child_process';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gzipBomb, MEGABYTE } from './support/anyAnswers';

interface Received {
	status: number;
	length: number;
	unusable?: string;
	/** Megabytes of memory, at most. */
	taken: number;
}

const PROCESS = join(__dirname, 'support', 'receiveProcess.mjs');

let server: Server;
let large: (response: ServerResponse) => void;
/** Megabytes that the server got rid of. */
let sent = 0;

beforeAll(async () => {
	server = createServer((request, response) => {
		if (request.url === '/small') response.end('<ok/>');
		else large(response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});
beforeEach(() => (sent = 0));

async function receive(): Promise<Received> {
	const { port } = server.address() as AddressInfo;
	const { stdout } = await promisify(execFile)(process.execPath, [PROCESS, `http://127.0.0.1:${port}`]);
	return JSON.parse(stdout) as Received;
}

function* megabytes(count: number): Generator<Uint8Array> {
	const megabyte = new Uint8Array(MEGABYTE).fill(0x20);
	for (sent = 0; sent < count; sent++) yield megabyte;
}

const stream = (count: number) => (response: ServerResponse) =>
	void pipeline(Readable.from(megabytes(count)), response, () => undefined);

test('of an answer of 200 MB, 64 are received, and no more memory is taken', async () => {
	large = stream(200);
	const received = await receive();
	expect(received).toMatchObject({ status: 200, length: 0, unusable: 'tooLong' });
	expect(received.taken).toBeLessThan(200);
	expect(sent).toBeLessThan(100);
});

test('what unpacks to more than 64 MB is not unpacked further', async () => {
	large = (response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipBomb());
	const received = await receive();
	expect(received).toMatchObject({ length: 0, unusable: 'tooLong' });
	expect(received.taken).toBeLessThan(200);
});

test('an answer of 50 MB is read whole', async () => {
	large = stream(50);
	const received = await receive();
	expect(received.length).toBe(50 * MEGABYTE);
	expect(received.taken).toBeLessThan(500);
});
