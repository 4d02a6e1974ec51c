import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export const packageDir = join(__dirname, 'fixture-package');

export interface Service {
	url: string;
	/** What was asked, with the headers that carry a secret. */
	requests: string[];
	close(): Promise<void>;
}

type Answer = [status: number, body: unknown];

const answers: Record<string, (request: IncomingMessage, body: string) => Answer> = {
	'/items': () => [200, ['a', 'b']],
	'/ping': () => [200, { ok: true }],
	'/down': () => [503, { message: 'later' }],
	'/key': ({ headers }) => [200, { answer: { ok: headers['x-key'] === 'right' } }],
	'/login': (_request, body) => {
		const { password } = JSON.parse(body) as { password: string };
		return [200, password === 'right' ? { session: 'S1' } : { fault: 'unknown user' }];
	},
};

export async function startService(): Promise<Service> {
	const requests: string[] = [];
	const answer = async (request: IncomingMessage, response: ServerResponse) => {
		const { method, url = '', headers } = request;
		requests.push([method, url, headers.authorization, headers['x-key']].filter(Boolean).join(' '));
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const [status, body] = answers[url]?.(request, Buffer.concat(chunks).toString()) ?? [404, {}];
		response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
	};
	const server = createServer((request, response) => void answer(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
	return { url: `http://127.0.0.1:${port}`, requests, close };
}
