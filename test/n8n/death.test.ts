import { startInstance, type Instance } from './server/instance';
import { FAILURE_NOTICE, prepared } from './server/templates';
import { until } from './server/wait';
import { activateFailing, failOnce } from './support/failing';
import { MailServer } from './support/mailServer';
import { installedN8n, newUserFolder } from './support/prepared';

let mailServer: MailServer;
let instance: Instance | undefined;
beforeAll(async () => {
	mailServer = await MailServer.start();
});
afterAll(async () => {
	await instance?.server.stop();
	await mailServer.stop();
});

async function start(userFolder: string): Promise<Instance> {
	instance = await startInstance(await installedN8n(), { userFolder });
	return instance;
}

test('n8n dies while a notice is sent: the same is told the next time, and then once a day', async () => {
	const userFolder = newUserFolder('death', await installedN8n());
	const before = await start(userFolder);
	const credentials = [await before.client.createCredential(mailServer.credential)];
	const settings = { recipient: 'administratie@bedrijf.example' };
	const { id } = await before.client.createWorkflow(prepared(FAILURE_NOTICE, { credentials, settings }));
	await before.client.activate(id);

	mailServer.hangs = true;
	await activateFailing(before.client, id);
	await failOnce(before.url);
	await until(() => mailServer.begun || undefined, { what: 'the mail to begin', seconds: 60 });
	before.server.kill('SIGKILL');
	await before.server.ended();
	mailServer.hangs = false;

	const after = await start(userFolder);
	for (const times of [2, 3]) {
		await failOnce(after.url);
		const notice = await after.client.startedTimes(id, times);
		const { status, data } = await after.client.ended(notice.id);
		expect([status, data?.resultData.error]).toEqual(['success', undefined]);
		expect(mailServer.mails).toHaveLength(1);
	}
});
