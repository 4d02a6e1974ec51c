import type { ParsedMail } from 'mailparser';
import type { WorkflowFile } from '../../engine';
import { messageOf, rowsOf, type Execution } from './server/execution';
import { MANUAL_TRIGGER, PAYROLL, prepared, SIGN_OFF } from './server/templates';
import { until } from './server/wait';
import { booksAfterInProcessRun, booksOf } from './support/books';
import { MailServer } from './support/mailServer';
import { Reviewer } from './support/reviewer';
import { useN8n } from './support/useN8n';
import { VERSIONS } from './support/versions';

const FROM = { fromYear: 2026, fromPeriod: 9 };

/** The codes of the rows, without the counts of what came before the start. */
function codesOf(execution: Execution): string[] {
	return rowsOf<{ code: string; why?: string }>(execution)
		.map(({ code, why }) => why ?? code)
		.filter((code) => code !== 'runsBeforeStart');
}

/** The workflow waits for days for an answer to its mail; a test cannot. */
function withoutPatience(workflow: WorkflowFile): WorkflowFile {
	const step = workflow.nodes.find(({ name }) => name === 'Ask the reviewer');
	const options = step?.parameters.options as { limitWaitTime: { values: object } };
	options.limitWaitTime.values = { limitType: 'afterTimeInterval', resumeAmount: 0.1, resumeUnit: 'minutes' };
	return workflow;
}

describe.each(VERSIONS)('the payroll after sign-off in $version', ({ version, install }) => {
	const world = useN8n(`sign-off-${version.length}`, undefined, install);
	let mailServer: MailServer;
	beforeAll(async () => {
		mailServer = await MailServer.start();
	});
	afterAll(async () => await mailServer.stop());

	/** Saved by a user; each reviewer has an address of their own. */
	async function saved(reviewer: string, change = (workflow: WorkflowFile) => workflow) {
		const { client, credentials } = world();
		const smtp = await client.createCredential(mailServer.credential);
		const workflow = prepared(SIGN_OFF, {
			credentials: [...credentials, smtp],
			settings: { ...FROM, preview: false, reviewer, sender: 'n8n@kantoor.example' },
			schedule: 'onceAMinute',
		});
		return (await client.createWorkflow(change(workflow))).id;
	}

	async function mailTo(reviewer: string) {
		return await until(() => mailServer.mailTo(reviewer), { what: 'the mail to the reviewer', seconds: 90 });
	}

	/** The mail is there a moment before the execution waits. */
	async function visited(mail: ParsedMail): Promise<Reviewer> {
		const { client } = world();
		expect((await client.waiting(Reviewer.executionOf(mail))).status).toBe('waiting');
		return await Reviewer.opens(mail);
	}

	test('what the reviewer approves on the page behind the mail is booked, and nothing before', async () => {
		const { client, sandbox } = world();
		const reviewer = 'akkoord@kantoor.example';
		const id = await saved(reviewer);
		await client.activate(id);
		const mail = await mailTo(reviewer);
		await client.deactivate(id);
		expect(mail.subject).toMatch(/^Akkoord gevraagd: 2 loonjournaalposten van /);
		expect(mail.text).toMatch(/Er is\s+nog niets geboekt\./);
		const executionId = Reviewer.executionOf(mail);
		const visit = await visited(mail);
		expect(visit.page).toContain('wordt geboekt');
		expect(visit.page).toMatch(/<td[^>]*>[\d.]+,\d\d<\/td>/);
		expect(sandbox.writes()).toEqual([]);
		expect((await client.execution(executionId)).status).toBe('waiting');

		await visit.answers('Akkoord');
		const ended = await client.ended(executionId);
		expect([ended.status, messageOf(ended)]).toEqual(['success', '2 payroll journals booked']);
		expect(booksOf(sandbox)).toEqual(await booksAfterInProcessRun(PAYROLL, { ...FROM, preview: false }));
		const [row] = rowsOf<{ askedAddress: string; answeredAt: string }>(ended);
		expect(row).toMatchObject({
			askedAddress: reviewer,
			answeredAt: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/) as string,
		});
	});

	test('what the reviewer declines is not booked; a second answer on the same page changes nothing', async () => {
		const { client, sandbox } = world();
		const reviewer = 'niet-akkoord@kantoor.example';
		const executionId = await client.startByHand(await saved(reviewer), MANUAL_TRIGGER);
		const visit = await visited(await mailTo(reviewer));
		await visit.answers('Niet akkoord');
		const ended = await client.ended(executionId);
		expect([ended.status, codesOf(ended)]).toEqual(['success', ['signOffDeclined', 'signOffDeclined']]);
		await visit.answers('Akkoord').catch(() => undefined);
		expect(await client.executionsOf(ended.workflowId)).toHaveLength(1);
		expect(sandbox.writes()).toEqual([]);
	});

	test('when nobody answers in time it goes on by itself, says so, and books nothing', async () => {
		const { client, sandbox } = world();
		const reviewer = 'vakantie@kantoor.example';
		// The time that an execution may take is over long before that for an answer: 1 hour and 6 days as shipped.
		const hurried = (workflow: WorkflowFile) => {
			const { executionTimeout } = workflow.settings as { executionTimeout: number };
			workflow.settings = { ...workflow.settings, executionTimeout: Math.min(executionTimeout, 5) };
			return withoutPatience(workflow);
		};
		const executionId = await client.startByHand(await saved(reviewer, hurried), MANUAL_TRIGGER);
		await mailTo(reviewer);
		const ended = await client.ended(executionId);
		expect([ended.status, messageOf(ended), codesOf(ended)]).toEqual([
			...['error', 'nothing to synchronize, 2 blocked', ['signOffNotAnswered', 'signOffNotAnswered']],
		]);
		expect(sandbox.writes()).toEqual([]);
	});
});
