import { shorten, type ShortAnswer, type ShortRequest } from '../../engine/shortcuts';
import { startSandbox, type DataSet, type Sandbox } from '../../sandbox';

/**
 * A sandbox that answers n8n's nodes without the network between, which takes a fifth of the time of a workflow: what goes over it
 * is tested in base/transport and services. With a fault that may break a connection, they go over the network.
 */
export async function startNear(data?: DataSet): Promise<Sandbox> {
	const sandbox = await startSandbox({ data });
	const lengthen = shorten(sandbox.url, (request) => {
		if (sandbox.faults.pending.some(({ kind }) => kind !== 'own')) return null;
		return answered(sandbox, request);
	});
	return {
		...sandbox,
		stop: async () => {
			lengthen();
			await sandbox.stop();
		},
	};
}

async function answered(sandbox: Sandbox, request: ShortRequest): Promise<ShortAnswer> {
	const outcome = await sandbox.answer(request);
	if (typeof outcome === 'string') throw new Error(`${outcome}, without a fault`);
	const { status, contentType, body, headers, chunks } = outcome;
	const named = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
	return {
		status,
		headers: { ...(contentType && { 'content-type': contentType }), ...Object.fromEntries(named) },
		body: chunks ?? body,
	};
}

/** A sandbox for the tests of this file, as new before each of them; read it inside a test only. */
export function useSandbox(data?: DataSet): () => Sandbox {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startNear(data);
	});
	afterAll(async () => await sandbox.stop());
	beforeEach(() => {
		sandbox.reset();
	});
	return () => sandbox;
}
