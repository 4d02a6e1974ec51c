import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkflow } from '../../engine/workflow-file';
import { startSandbox } from '../../sandbox';
import { messageOf } from './server/execution';
import { N8N_FOLDER, ROOT } from './server/folders';
import { installN8n } from './server/install';
import { logInto, startInstance } from './server/instance';
import { loginOf } from './server/login';
import type { N8nClient } from './server/rest';
import { installTarball, pack } from './server/tarball';
import { aloud as say } from './server/tell';
import { credentialsOf, MANUAL_TRIGGER, PAYROLL, prepared } from './server/templates';

/*
 * Whether the package works in an n8n in which it was installed as README says, also one that is an image: its nodes are there, every
 * workflow and example can be imported, and a preview of payroll reads the sandbox and writes nothing.
 *
 *   npx tsx test/n8n/installed.ts http://127.0.0.1:5678   a new n8n that runs, on this machine or in a container of its network
 *   npx tsx test/n8n/installed.ts                         the n8n of test/n8n, as a process
 */
async function tryIn(client: N8nClient): Promise<void> {
	const sandbox = await startSandbox({ data: 'bakery' });
	try {
		const ours = (await client.nodeTypes()).map(({ name }) => name).filter(isOurs);
		told('nodes', new Set(ours).size, 8);
		const files = ['workflows', 'examples'].flatMap((folder) =>
			readdirSync(join(ROOT, folder)).map((file) => join(ROOT, folder, file)),
		);
		for (const file of files) await client.createWorkflow(readWorkflow(file));
		told('workflows imported', (await client.workflows()).length, files.length);
		const credentials = [];
		for (const credential of credentialsOf(sandbox))
			credentials.push(await client.createCredential(credential));
		const { id } = await client.createWorkflow(
			prepared(PAYROLL, { credentials, settings: { preview: true } }),
		);
		const execution = await client.runByHand(id, MANUAL_TRIGGER);
		told('the preview', messageOf(execution), 'preview: 11 payroll journals booked');
		told('calls that write', sandbox.writes().length, 0);
	} finally {
		await sandbox.stop();
	}
}

/** A tool is made of each node that has one. */
function isOurs(name: string): boolean {
	return name.startsWith('n8n-nodes-eboekhouden.') && !name.endsWith('Tool');
}

function told(what: string, found: number | string, wanted: number | string): void {
	say(`${what}: ${found}`);
	if (found !== wanted) throw new Error(`${what}: expected ${wanted}`);
}

async function start(url: string | undefined): Promise<void> {
	const userFolder = mkdtempSync(join(tmpdir(), 'n8n-installed-'));
	try {
		if (url !== undefined) return await tryIn(await logInto({ url }, loginOf(userFolder)));
		const n8n = await installN8n(N8N_FOLDER, say);
		await installTarball(userFolder, await pack(ROOT, userFolder));
		const { client, server } = await startInstance(n8n, { userFolder });
		await tryIn(client).finally(async () => await server.stop());
	} finally {
		rmSync(userFolder, { recursive: true, force: true });
	}
}

start(process.argv[2]).catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
