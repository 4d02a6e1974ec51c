import type { Installation } from '../server/install';
import { startInstance, type Instance } from '../server/instance';
import type { CredentialReference } from '../server/rest';
import { credentialsOf } from '../server/templates';
import { startSandbox, type DataSet, type Sandbox } from '../../../sandbox';
import { installedN8n, newUserFolder } from './prepared';

/** A new n8n with the package in it, beside a sandbox that its credentials point to. */
export interface World extends Instance {
	sandbox: Sandbox;
	credentials: CredentialReference[];
	stop(): Promise<void>;
}

type Installed = () => Promise<Installation>;

async function startWorld(name: string, installed: Installed): Promise<World> {
	const sandbox = await startSandbox();
	const n8n = await installed();
	const instance = await startInstance(n8n, { userFolder: newUserFolder(name, n8n) });
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
export function useN8n(name: string, data?: DataSet, installed: Installed = installedN8n): () => World {
	let world: World | undefined;
	beforeAll(async () => {
		world = await startWorld(name, installed);
	});
	afterAll(async () => await world?.stop());
	beforeEach(() => world?.sandbox.reset(data));
	return () => {
		if (!world) throw new Error('n8n did not start.');
		return world;
	};
}
