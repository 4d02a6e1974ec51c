import { environmentOf } from './environment';
import type { Installation } from './install';
import { freePort } from './ports';
import { startN8n, type N8nProcess } from './process';
import { N8nClient, type Login } from './rest';

/** Of an n8n on this machine only, which holds nothing but the secrets of a sandbox. */
export const LOGIN: Login = { email: 'owner@sandbox.example', password: 'Sandbox2026' };

export interface InstanceOptions {
	userFolder: string;
	/** For queue mode and the like. */
	env?: NodeJS.ProcessEnv;
}

/** A running n8n, with its owner logged in. */
export interface Instance {
	server: N8nProcess;
	client: N8nClient;
	url: string;
}

export async function startInstance(
	installation: Installation,
	{ userFolder, env }: InstanceOptions,
): Promise<Instance> {
	const place = { userFolder, port: await freePort(), brokerPort: await freePort() };
	const server = await startN8n(installation, {
		port: place.port,
		env: { ...environmentOf(installation, place), ...env },
	});
	try {
		return { server, client: await logInto(server), url: server.url };
	} catch (error) {
		await server.stop();
		throw error;
	}
}

/** Makes the owner if there is none yet. */
export async function logInto({ url }: N8nProcess): Promise<N8nClient> {
	const client = new N8nClient(url);
	await client.untilThere();
	if (!(await client.hasOwner())) await client.setUpOwner(LOGIN);
	await client.logIn(LOGIN);
	return client;
}
