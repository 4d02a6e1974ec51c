import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendThrough } from '../../base/n8n/http';
import type { HttpAnswer } from '../../base/transport/http';
import { n8nHelpers } from './n8nHelpers';

/** A server whose answers a test writes, read through n8n's own helper. */
export function answeringServer() {
	const send = sendThrough(n8nHelpers);
	let write: (response: ServerResponse) => unknown;
	const server = createServer((request, response) => {
		request.resume();
		request.on('end', () => write(response));
	});
	beforeAll(async () => {
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	});
	afterAll(() => {
		server.closeAllConnections();
		server.close();
	});
	return {
		/** From here on every request is answered like this. */
		answerWith: (given: typeof write) => void (write = given),
		async get(timeoutMs = 100_000): Promise<HttpAnswer> {
			const { port } = server.address() as AddressInfo;
			return await send({ method: 'GET', url: `http://127.0.0.1:${port}/`, headers: {}, timeoutMs });
		},
	};
}
