import { isInstalled } from './server/install';
import { messageOf } from './server/execution';
import { installOldest, OLDEST } from './server/oldest';
import { journalRun, LoketServer, resultLine } from '../support/loketServer';
import {
	credentialsOf,
	failureNotice,
	FROM_LOKET,
	MANUAL_TRIGGER,
	PAYROLL,
	prepared,
	tokenCredential,
} from './server/templates';
import { MailServer } from './support/mailServer';
import { testCommandLine } from './support/testCommandLine';
import { testColumns } from './support/testColumns';
import { testErrorOutput } from './support/testErrorOutput';
import { testRetryOnFail } from './support/testRetryOnFail';
import { useN8n } from './support/useN8n';
import { silently } from './server/tell';

const BAKERY = 12345;
const OCTOBER = 822;
const oldestN8n = async () => await installOldest(silently);

const whenInstalled = isInstalled(OLDEST) ? describe : describe.skip;

whenInstalled('the oldest n8n, on its command line', () => testCommandLine('oldest', oldestN8n));

whenInstalled('the oldest n8n, as a server', () => {
	const world = useN8n('oldest-server', undefined, oldestN8n);
	let mailServer: MailServer;
	beforeAll(async () => {
		mailServer = await MailServer.start();
	});
	afterAll(async () => await mailServer.stop());

	testRetryOnFail(world);
	testErrorOutput(world);
	testColumns(world);

	test('each credential passes its test', async () => {
		const { client, sandbox } = world();
		// It tests no credential of a type without a saved one.
		await client.createCredential(tokenCredential(sandbox));
		for (const credential of [...credentialsOf(sandbox), tokenCredential(sandbox)])
			expect(await client.testCredential(credential)).toMatchObject({ status: 'OK' });
	});

	test('the journals of Loket: its expressions give here what they give in the newest', async () => {
		const { client, credentials } = world();
		const loket = await LoketServer.start();
		try {
			const runs = [journalRun('a', 'one', 'done', 4), journalRun('b', 'two', 'waits', 5)];
			loket.gives({
				runs,
				results: { a: [resultLine('4000', 1250.5, null), resultLine('1710', null, 1250.5)] },
			});
			const settings = { address: loket.address, administration: '42', company: '7', preview: false };
			const { id } = await client.createWorkflow(
				prepared(FROM_LOKET, {
					credentials,
					settings: { fromYear: 2026, companyName: 'Garage', ...settings },
				}),
			);
			expect(messageOf(await client.runByHand(id, MANUAL_TRIGGER))).toBe(
				'1 payroll journals booked, 1 skipped',
			);
		} finally {
			await loket.stop();
		}
	});

	test('a row that fails at night: the rest is booked, and it is mailed', async () => {
		const { client, credentials, sandbox } = world();
		sandbox.payroll.setRawJournal(BAKERY, OCTOBER, 'nonsense');
		const smtp = await client.createCredential(mailServer.credential);
		const { id: errorWorkflow } = await client.createWorkflow(failureNotice(smtp));

		const settings = { preview: false, fromPeriod: 9 };
		const payroll = prepared(PAYROLL, { credentials, settings, schedule: 'onceAMinute', errorWorkflow });
		const { id } = await client.createWorkflow(payroll);

		const failed = await client.runBySchedule(id);
		expect([failed.status, messageOf(failed)]).toEqual(['error', '1 payroll journals booked, 1 failed']);
		const mail = await mailServer.firstMail();
		expect(mail.subject).toBe(
			'Oktober 2026: niet gelukt – Bakkerij De Korst B.V. (Daily: book Nmbrs payroll in e-Boekhouden)',
		);
		expect(mail.text).toContain('NMBRS 12345/2026/822');
	});
});
