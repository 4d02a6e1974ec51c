import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendThrough } from '../../nodes/shared/n8n/http';
import { MAX_ANSWER_BYTES, type HttpAnswer } from '../../nodes/shared/transport/http';
import { n8nHelpers } from '../support/n8nHelpers';

/** Long answers, through n8n's own helper. */
const send = sendThrough(n8nHelpers);

let server: Server;
let answer: (response: ServerResponse) => void;
beforeAll(async () => {
	server = createServer((request, response) => {
		request.resume();
		request.on('end', () => answer(response));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

async function get(timeoutMs = 100_000): Promise<HttpAnswer> {
	const { port } = server.address() as AddressInfo;
	return await send({ method: 'GET', url: `http://127.0.0.1:${port}/`, headers: {}, timeoutMs });
}

test('an answer is received up to the very byte', async () => {
	answer = (response) => {
		response.write(Buffer.alloc(MAX_ANSWER_BYTES - 1, 'a'));
		response.end('b');
	};
	expect((await get()).body).toHaveLength(MAX_ANSWER_BYTES);
	answer = (response) => {
		response.write(Buffer.alloc(MAX_ANSWER_BYTES, 'a'));
		response.end('b');
	};
	expect(await get()).toMatchObject({ status: 200, body: '', unusable: 'tooLong' });
});

test('a hundred thousand chunks of a byte are one text', async () => {
	const text = 'é'.repeat(50_000);
	answer = (response) => {
		for (const byte of Buffer.from(text)) response.write(Uint8Array.of(byte));
		response.end();
	};
	expect((await get()).body === text).toBe(true);
});
