import { startSandbox, type Sandbox } from '../../sandbox';

/** A sandbox for the tests of this file, as new before each of them. */
export function useSandbox(): () => Sandbox {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox();
	});
	afterAll(async () => await sandbox.stop());
	beforeEach(() => sandbox.reset());
	return () => sandbox;
}
