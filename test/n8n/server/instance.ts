import { environmentOf } from './environment';
import type { Installation } from './install';
import { loginOf } from './login';
import { freePort } from './ports';
import { startN8n, type N8nProcess } from './process';
import { N8nClient, type Login } from './rest';

interface InstanceOptions {
	userFolder: string;
	/** For queue mode and the like. */
	env?: NodeJS.ProcessEnv;
}

/** A running n8n, with its owner logged in. */
export interface Instance {
	server: N8nProcess;
	client: N8nClient;
	url: string;
	/** For somebody who uses the editor. */
	login: Login;
}

export async function startInstance(
	installation: Installation,
	{ userFolder, env }: InstanceOptions,
): Promise<Instance> {
	const login = loginOf(userFolder);
	const place = { userFolder, port: await freePort(), brokerPort: await freePort() };
	const server = await startN8n(installation, {
		port: place.port,
		env: { ...environmentOf(installation, place), ...env },
	});
	try {
		return { server, client: await logInto(server, login), url: server.url, login };
	} catch (error) {
		await server.stop();
		throw error;
	}
}

/** Makes the owner if there is none yet. */
export async function logInto({ url }: Pick<N8nProcess, 'url'>, login: Login): Promise<N8nClient> {
	const client = new N8nClient(url);
	await client.untilThere();
	if (!(await client.hasOwner())) await client.setUpOwner(login);
	await client.logIn(login);
	return client;
}
