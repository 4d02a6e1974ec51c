import { DATA_SETS, type DataSet } from '../../sandbox/dataSets';
import { startSandbox, type Sandbox } from '../../sandbox';
import { N8N_FOLDER, HOME } from './server/folders';
import { Home } from './server/home';
import { environmentOf } from './server/environment';
import { installN8n } from './server/install';
import { logInto } from './server/instance';
import { installOurs } from './server/ourPackage';
import { freePort } from './server/ports';
import { startN8n, type N8nProcess } from './server/process';
import { ending } from './server/run';
import type { CredentialReference, Login, N8nClient } from './server/rest';
import { playSettings } from './server/playSettings';
import { aloud as say, step } from './server/tell';
import { credentialsOf, prepared } from './server/templates';

/** Of the workflows in this n8n, by their names. */
type Addresses = Readonly<Record<string, string>>;

/** Makes what is missing, by name, so that an interrupted set-up continues. */
async function setUp(client: N8nClient, sandbox: Sandbox, home: Home, data: DataSet): Promise<void> {
	const credentials: CredentialReference[] = await client.credentials();
	for (const credential of credentialsOf(sandbox)) {
		if (!credentials.some(({ type }) => type === credential.type))
			credentials.push(await client.createCredential(credential));
	}
	const known = (await client.workflows()).map(({ name }) => name);
	for (const [file, settings] of playSettings(data)) {
		const workflow = prepared(file, { credentials, settings });
		if (!known.includes(workflow.name ?? '')) await client.createWorkflow(workflow);
	}
	const made = await client.workflows();
	home.keepWorkflows(Object.fromEntries(made.map(({ name, id }) => [name, id])));
}

function welcome(n8n: N8nProcess, sandbox: Sandbox, login: Login, addresses: Addresses): void {
	const list = Object.entries(addresses).map(([name, address]) => `  ${name}\n    ${address}`);
	say(`
n8n runs at      ${n8n.url}
  E-mail         ${login.email}
  Password       ${login.password}
The sandbox at   ${sandbox.url}  (the books, payroll and work orders; they begin anew at every start)
${['The workflows', ...list].join('\n')}

What to do first
  1. Open both addresses in two windows, side by side, and log in to n8n.
  2. Follow the tour on the page of the sandbox: five minutes, in Dutch, with a button for what changes meanwhile. In
     English: docs/tour.md.
Without the tour
  1. Open the workflow "Daily: book Nmbrs payroll in e-Boekhouden" and click "Execute workflow".
  2. Click "Logs" at the bottom and then "Verslag": what would be booked. It was a preview; nothing was.
  3. Double-click "Settings", switch Preview off, and execute again: the entries are on the page.
  "Every 15 minutes: …" does the same for work orders and invoices.

What you do in this n8n is kept in test/n8n/.n8n-home; delete that folder to begin anew. Press Ctrl+C to stop.`);
}

async function start(): Promise<void> {
	const home = new Home(HOME);
	const { login } = home;
	const ports = await home.ports();
	const installation = await installN8n(N8N_FOLDER, say);
	await installOurs(home.folder, say);
	const data = DATA_SETS.find((name) => name === process.argv[2]) ?? 'bakery';
	const sandbox = await startSandbox({ port: ports.sandbox, data });
	const place = { userFolder: home.folder, port: ports.n8n, brokerPort: await freePort() };
	const n8n = await step(
		say,
		home.isSetUp ? 'Starting n8n' : 'Starting n8n, which makes its database first',
		async () => await startN8n(installation, { port: ports.n8n, env: environmentOf(installation, place) }),
	);
	if (!home.isSetUp) {
		await step(say, 'Making the owner, the credentials and the workflows in it', async () => {
			await setUp(await logInto(n8n, login), sandbox, home, data);
		});
		home.markSetUp();
	}
	const addresses: Addresses = Object.fromEntries(
		Object.entries(home.workflows).map(([name, id]) => [name, `${n8n.url}/workflow/${id}`]),
	);
	welcome(n8n, sandbox, login, addresses);
	await untilStopped(n8n);
	await n8n.stop();
	await sandbox.stop();
}

/** Ctrl+C, or n8n ended by itself. */
async function untilStopped(n8n: N8nProcess): Promise<void> {
	const asked = new Promise<void>((resolve) => {
		onSignal = resolve;
	});
	await Promise.race([asked, n8n.ended()]);
	say(n8n.hasEnded ? `n8n ended by itself:\n${ending(n8n.log)}` : '\nStopping n8n …');
}

/** Until n8n runs nothing has to be closed: leaving ends all that was started. */
let onSignal: () => void = () => process.exit(130);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => onSignal());

start().catch((error: unknown) => {
	process.stderr.write(`\nn8n did not start. ${error instanceof Error ? error.message : String(error)}\n`);
	process.exit(1);
});
