import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendThrough } from '../../base/n8n/http';
import type { HttpAnswer } from '../../base/transport/http';
import { n8nHelpers } from './n8nHelpers';

export interface Arrived {
	method: string;
	url: string;
	headers: IncomingHttpHeaders;
	body: string;
}

/** A server whose answers a test writes, which knows what arrived; `send` and `get` go through n8n's own helper. */
export function answeringServer() {
	const send = sendThrough(n8nHelpers);
	const arrived: Arrived[] = [];
	let write: (response: ServerResponse, request: Arrived) => unknown;
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const { method = '', url = '', headers } = request;
			const given = { method, url, headers, body: Buffer.concat(chunks).toString() };
			arrived.push(given);
			write(response, given);
		});
	});
	const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	beforeAll(async () => {
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	});
	beforeEach(() => void arrived.splice(0));
	afterAll(() => {
		server.closeAllConnections();
		server.close();
	});
	return {
		...{ address, arrived, send },
		/** From here on every request is answered like this. */
		answerWith: (given: typeof write) => void (write = given),
		async get(timeoutMs = 100_000): Promise<HttpAnswer> {
			return await send({ method: 'GET', url: `${address()}/`, headers: {}, timeoutMs });
		},
	};
}
