import { startSandbox } from '../../../sandbox';
import type { DataSet, Sandbox } from '../../../sandbox';

/** One sandbox for the tests of a file, fresh for each; read it inside a test only. */
export function useSandbox(data?: DataSet): () => Sandbox {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox({ data });
	});
	afterEach(() => sandbox.reset());
	afterAll(() => sandbox.stop());
	return () => sandbox;
}
