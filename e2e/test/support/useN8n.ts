import { startInstance, type Instance } from '../../n8n/instance';
import type { CredentialReference } from '../../n8n/rest';
import { credentialsOf } from '../../n8n/templates';
import { startSandbox, type DataSet, type Sandbox } from '../../../sandbox';
import { installedN8n, newUserFolder } from './prepared';

/** A new n8n with the package in it, beside a sandbox that its credentials point to. */
export interface World extends Instance {
	sandbox: Sandbox;
	credentials: CredentialReference[];
	stop(): Promise<void>;
}

async function startWorld(name: string): Promise<World> {
	const sandbox = await startSandbox();
	const userFolder = await newUserFolder(name);
	const instance = await startInstance(await installedN8n(), { userFolder });
	const credentials: CredentialReference[] = [];
	for (const credential of credentialsOf(sandbox))
		credentials.push(await instance.client.createCredential(credential));
	const stop = async () => {
		await instance.server.stop();
		await sandbox.stop();
	};
	return { ...instance, sandbox, credentials, stop };
}

/** For the tests of one file; the sandbox begins anew for each test. */
export function useN8n(name: string, data?: DataSet): () => World {
	let world: World | undefined;
	beforeAll(async () => {
		world = await startWorld(name);
	});
	afterAll(async () => await world?.stop());
	beforeEach(() => world?.sandbox.reset(data));
	return () => {
		if (!world) throw new Error('n8n did not start.');
		return world;
	};
}
