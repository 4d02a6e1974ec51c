import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** Listens and stops at once: gives the port, or undefined when another program has it. */
async function tryPort(port: number): Promise<number | undefined> {
	const server = createServer();
	return await new Promise((resolve) => {
		server.once('error', () => resolve(undefined));
		server.listen(port, '127.0.0.1', () => {
			const { port: given } = server.address() as AddressInfo;
			server.close(() => resolve(given));
		});
	});
}

export async function isFree(port: number): Promise<boolean> {
	return (await tryPort(port)) !== undefined;
}

export async function freePort(): Promise<number> {
	const port = await tryPort(0);
	if (port === undefined) throw new Error('This machine has no free port.');
	return port;
}
