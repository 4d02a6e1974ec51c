import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline, Readable } from 'node:stream';
import type { Outcome } from '../faultEffects';
import type { World } from '../world';
import { route } from './route';

async function bodyOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
	return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, outcome: Outcome): void {
	if (outcome === 'silent') return;
	if (outcome === 'broken') {
		response.destroy();
		return;
	}
	const { status, contentType, body, headers, chunks } = outcome;
	if (chunks) {
		response.writeHead(status, { 'Content-Type': contentType, ...headers });
		// A client that aborts is not a failure of the sandbox.
		pipeline(Readable.from(chunks), response, () => undefined);
		return;
	}
	const length = status === 204 ? {} : { 'Content-Length': Buffer.byteLength(body) };
	response.writeHead(status, { ...(contentType && { 'Content-Type': contentType }), ...length, ...headers });
	response.end(body);
}

/** A request as it arrived, with its headers by their names in lower case. */
export interface Request {
	method: string;
	/** With its query. */
	path: string;
	headers: Readonly<Record<string, string | string[] | undefined>>;
	body: string;
}

export async function outcomeOf(world: World, { method, path, headers, body }: Request): Promise<Outcome> {
	const url = new URL(path, 'http://sandbox');
	const header = (name: string) => headers[name] as string | undefined;
	const callsBefore = world.calls.length;
	const outcome = route(world, {
		...{ method, path: url.pathname, query: url.search, body },
		contentType: header('content-type'),
		authorization: header('authorization'),
		host: header('host'),
		origin: header('origin'),
		soapAction: header('soapaction'),
	});
	const call = world.calls[callsBefore];
	if (call) await world.hold?.(call, header('host') ?? '');
	return outcome;
}

async function handle(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
	const { method = 'GET', url: path = '/', headers } = request;
	send(response, await outcomeOf(world, { method, path, headers, body: await bodyOf(request) }));
}

/** Listens on this machine only. */
export async function listen(world: World, port: number): Promise<{ server: Server; port: number }> {
	const server = createServer((request, response) => {
		handle(world, request, response).catch((error: unknown) => {
			const body = `The sandbox itself failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
			if (!response.headersSent)
				send(response, { status: 500, contentType: 'text/plain; charset=utf-8', body });
		});
	});
	// An idle connection closed under a client would look like an injected fault.
	server.keepAliveTimeout = 0;
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
	return { server, port: (server.address() as AddressInfo).port };
}

/** At once: also connections that are kept alive or wait for an answer. */
export function close(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
