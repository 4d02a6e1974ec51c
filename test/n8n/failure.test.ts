import { itemsOf, messageOf } from './server/execution';
import { ADDRESSES, failureNotice, PAYROLL, prepared } from './server/templates';
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
	// What n8n passes on of the error: both have to arrive.
	expect(told).toMatchObject({
		execution: {
			url: expect.stringContaining(`/executions/${failed.id}`),
			error: {
				message: 'Oktober 2026: niet gelukt – Bakkerij De Korst B.V.',
				description: expect.stringMatching(/is geen XML\.[^]*1 loonjournaalpost geboekt; 1 punt vraagt/),
			},
		},
		workflow: { name: 'Daily: book Nmbrs payroll in e-Boekhouden' },
	});
});

describe('the shipped error workflow', () => {
	let mailServer: MailServer;
	beforeAll(async () => {
		mailServer = await MailServer.start();
	});
	afterAll(async () => await mailServer.stop());

	/** Gives its id. */
	async function activated(): Promise<string> {
		const { client } = world();
		const smtp = await client.createCredential(mailServer.credential);
		const { id } = await client.createWorkflow(failureNotice(smtp));
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
			'Oktober 2026: niet gelukt – Bakkerij De Korst B.V. (Daily: book Nmbrs payroll in e-Boekhouden)',
		);
		expect([mail.from?.text, mail.to]).toMatchObject([ADDRESSES.fromEmail, { text: ADDRESSES.toEmail }]);
		expect(mail.text).toContain('NMBRS 12345/2026/822');
		expect(mail.text).toContain('De journaalpost is niet te lezen of te boeken: het is geen XML.');
		expect(mail.text).toContain(`/executions/${failed.id}`);
		expect(mail.text).toContain('1 loonjournaalpost geboekt; 1 punt vraagt je aandacht');
		expect(mail.html).toBe(false);
		const { nmbrs, eBoekhouden } = sandbox;
		for (const secret of [nmbrs.credentials.token, eBoekhouden.credentials.securityCode2])
			expect(mail.text).not.toContain(secret);
	});

	test('a mail server that refuses is asked three times, and the next failure is mailed', async () => {
		const { client, url } = world();
		const id = await activated();
		await activateFailing(client, id);
		const before = mailServer.mails.length;
		mailServer.refusals = 3;
		const ended: string[] = [];
		for (const times of [1, 2]) {
			await failOnce(url);
			const notice = await client.ended((await client.startedTimes(id, times)).id);
			ended.push(`${notice.status}, ${mailServer.mails.length - before} mails`);
		}
		expect(ended).toEqual(['error, 0 mails', 'success, 1 mails']);
	});
});
