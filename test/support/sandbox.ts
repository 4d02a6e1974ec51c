import { startSandbox, type DataSet, type Sandbox } from '../../sandbox';
import { memory } from './deduplicator';

/** A sandbox for the tests of this file, as new before each of them, as is the memory of n8n; read it inside a test only. */
export function useSandbox(data?: DataSet): () => Sandbox {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox({ data });
	});
	afterAll(async () => await sandbox.stop());
	beforeEach(() => {
		sandbox.reset();
		memory.reset();
	});
	return () => sandbox;
}
