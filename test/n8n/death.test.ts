import { startInstance, type Instance } from './server/instance';
import { failureNotice } from './server/templates';
import { until } from './server/wait';
import { activateFailing, activateTelling, failOnce, tellOf } from './support/failing';
import { MailServer } from './support/mailServer';
import { installedN8n, newUserFolder } from './support/prepared';

let mailServer: MailServer;
let instance: Instance | undefined;
beforeAll(async () => {
	mailServer = await MailServer.start();
});
afterEach(async () => await instance?.server.stop());
afterAll(async () => await mailServer.stop());

async function start(userFolder: string): Promise<Instance> {
	instance = await startInstance(await installedN8n(), { userFolder });
	return instance;
}

async function kill({ server }: Instance): Promise<void> {
	server.kill('SIGKILL');
	await server.ended();
}

test('n8n dies while a mail is sent: the next failure is mailed', async () => {
	const userFolder = newUserFolder('death', await installedN8n());
	const before = await start(userFolder);
	const smtp = await before.client.createCredential(mailServer.credential);
	const { id } = await before.client.createWorkflow(failureNotice(smtp));
	await before.client.activate(id);

	mailServer.hangs = true;
	await activateFailing(before.client, id);
	await failOnce(before.url);
	await until(() => mailServer.begun || undefined, { what: 'the mail to begin', seconds: 60 });
	await kill(before);
	mailServer.hangs = false;

	const after = await start(userFolder);
	await failOnce(after.url);
	const { status, data } = await after.client.ended((await after.client.startedTimes(id, 2)).id);
	expect([status, data?.resultData.error]).toEqual(['success', undefined]);
	expect(mailServer.mails).toHaveLength(1);
});

test('what an execution told is kept when it fails, and when n8n dies after it', async () => {
	const userFolder = newUserFolder('death-kept', await installedN8n());
	const before = await start(userFolder);
	const id = await activateTelling(before.client);
	const ends = async ({ client, url }: Instance, times: number, key: string) => {
		await tellOf(url, key);
		return (await client.ended((await client.startedTimes(id, times)).id)).status;
	};
	expect([await ends(before, 1, 'WB-1'), await ends(before, 2, 'WB-1')]).toEqual(['error', 'success']);
	await kill(before);
	const after = await start(userFolder);
	expect([await ends(after, 3, 'WB-1'), await ends(after, 4, 'WB-2')]).toEqual(['success', 'error']);
});
