import { itemsOf, messageOf } from './server/execution';
import { FAILURE_NOTICE, PAYROLL, prepared } from './server/templates';
import { errorListener } from './support/errorListener';
import { activateFailing, failOnce } from './support/failing';
import { MailServer } from './support/mailServer';
import { useN8n } from './support/useN8n';

const BAKERY = 12345;
const OCTOBER = 822;

const world = useN8n('failure');

/** Runs the payroll by its schedule, once: only then n8n starts an error workflow. */
async function runBySchedule(errorWorkflow: string) {
	const { client, credentials } = world();
	const settings = { preview: false, fromPeriod: 9 };
	const workflow = prepared(PAYROLL, { credentials, settings, schedule: 'onceAMinute', errorWorkflow });
	const { id } = await client.createWorkflow(workflow);
	return await client.runBySchedule(id);
}

test('a failing row: the rest is booked, the execution ends as failed and starts the error workflow', async () => {
	const { client, sandbox } = world();
	sandbox.payroll.setRawJournal(BAKERY, OCTOBER, 'nonsense');
	const { id } = await client.createWorkflow(errorListener);
	await client.activate(id);

	const failed = await runBySchedule(id);
	expect(failed.status).toBe('error');
	expect(failed.data?.resultData.lastNodeExecuted).toBe('Needs a person?');
	expect(messageOf(failed)).toBe('1 payroll journals booked, 1 failed');
	expect(sandbox.books.memorials().filter(({ voucher }) => voucher.startsWith('NMBRS '))).toHaveLength(1);

	const notice = await client.ended((await client.started(id)).id);
	expect([notice.mode, notice.status]).toEqual(['error', 'success']);
	const [told] = itemsOf(notice, 'When a workflow fails');
	expect(JSON.stringify(told)).toContain('1 payroll journals booked, 1 failed');
});

describe('the shipped error workflow', () => {
	let mailServer: MailServer;
	beforeAll(async () => {
		mailServer = await MailServer.start();
	});
	afterAll(async () => await mailServer.stop());

	const settings = { recipient: 'administratie@bedrijf.example', sender: 'n8n@bedrijf.example' };

	/** Gives its id. */
	async function activated(): Promise<string> {
		const { client } = world();
		const smtp = await client.createCredential(mailServer.credential);
		const { id } = await client.createWorkflow(prepared(FAILURE_NOTICE, { credentials: [smtp], settings }));
		await client.activate(id);
		return id;
	}

	test('mails which rows failed and what to do, over SMTP', async () => {
		const { client, sandbox } = world();
		sandbox.payroll.setRawJournal(BAKERY, OCTOBER, 'nonsense');
		const id = await activated();

		const failed = await runBySchedule(id);
		const notice = await client.ended((await client.started(id)).id);
		expect([notice.mode, notice.status]).toEqual(['error', 'success']);

		const mail = await mailServer.firstMail();
		expect(mailServer.mails).toHaveLength(1);
		expect(mail.subject).toBe(
			'1 punt vraagt je aandacht: Bakkerij De Korst B.V. (Daily: book Nmbrs payroll in e-Boekhouden)',
		);
		expect([mail.from?.text, mail.to]).toMatchObject([settings.sender, { text: settings.recipient }]);
		expect(mail.text).toContain('NMBRS 12345/2026/822');
		expect(mail.text).toContain('De journaalpost is niet te lezen: het is geen XML.');
		expect(mail.text).toContain(`/executions/${failed.id}`);
		for (const text of ['Oktober 2026: niet gelukt', 'Bakkerij De Korst B.V.', '1 loonjournaalpost geboekt'])
			expect(mail.html).toContain(text);
		const { nmbrs, eBoekhouden } = sandbox;
		for (const secret of [nmbrs.credentials.token, eBoekhouden.credentials.securityCode2])
			expect(`${mail.text} ${mail.html}`).not.toContain(secret);
	});

	test('a mail server that refuses: failed to be seen, told the next time, and then once a day', async () => {
		const { client, url } = world();
		const id = await activated();
		await activateFailing(client, id);
		const before = mailServer.mails.length;
		mailServer.refusals = 3;
		const ended: string[] = [];
		for (const times of [1, 2, 3]) {
			await failOnce(url);
			const notice = await client.ended((await client.startedTimes(id, times)).id);
			ended.push(`${notice.status}, ${mailServer.mails.length - before} mails`);
		}
		expect(ended).toEqual(['error, 0 mails', 'success, 1 mails', 'success, 1 mails']);
	});
});
