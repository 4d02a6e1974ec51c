import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { runWorkflow, type EngineRun, type WorkflowFile } from '../../engine';
import { readWorkflow } from '../../engine/workflow-file';
import { useMailbox, type Mail } from '../support/mailbox';
import { BAKERY, runPayroll } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';

const mailbox = useMailbox();
const sandbox = useSandbox();

const NAME = 'Daily: book Nmbrs payroll in e-Boekhouden';
const URL = 'https://n8n.example.com/workflow/w1/executions/231';
const OCTOBER = 822;

/** As a user fills it in. */
function filledIn(): WorkflowFile {
	const workflow = readWorkflow(join(__dirname, '../../workflows/failure-notice.json'));
	for (const { type, parameters } of workflow.nodes)
		if (type.endsWith('.emailSend'))
			Object.assign(parameters, { fromEmail: 'n8n@example.com', toEmail: 'a@example.com, b@example.com' });
	return workflow;
}

async function runAbout(event: IDataObject): Promise<EngineRun> {
	return await runWorkflow(filledIn(), {
		credentials: { smtp: { data: { host: 'mail.example.com', port: 465, secure: true } } },
		startNode: 'When a workflow fails',
		input: [event],
	});
}

async function mailAbout(event: IDataObject): Promise<Mail> {
	const { status, error } = await runAbout(event);
	expect({ status, error }).toEqual({ status: 'success', error: undefined });
	const [mail, ...others] = await mailbox.mails();
	expect(others).toEqual([]);
	return mail as Mail;
}

/** What n8n makes of a failed execution for its error workflow (n8n: execute-error-workflow), stored as JSON. */
function eventOf(error: unknown, name = NAME): IDataObject {
	const given = JSON.parse(JSON.stringify(error)) as IDataObject;
	const execution = {
		id: '231',
		url: URL,
		error: given,
		lastNodeExecuted: 'Needs a person?',
		mode: 'trigger',
	};
	return { execution, workflow: { id: 'w1', name } };
}

test('the text of End as Failed arrives, with the execution', async () => {
	sandbox().payroll.setRawJournal(BAKERY, OCTOBER, 'nonsense');
	const { execution } = await runPayroll(sandbox(), {}, { startNode: 'Every morning' });
	const { description } = execution.error ?? {};
	const mail = await mailAbout(eventOf(execution.raw.data.resultData.error));
	expect(mail).toMatchObject({
		subject: `Oktober 2026: niet gelukt – Bakkerij De Korst B.V. (${NAME})`,
		from: 'n8n@example.com',
		to: 'a@example.com, b@example.com',
	});
	expect(mail.text.trim()).toBe([description, NAME, URL].join('\n\n'));
});

test('of a trigger that failed, which has no execution', async () => {
	const trigger = { error: { message: 'No such cron' }, mode: 'trigger' };
	const { subject, text } = await mailAbout({ trigger, workflow: { id: 'w1', name: 'Nightly' } });
	expect([subject, text.trim()]).toEqual(['No such cron (Nightly)', 'No such cron\n\nNightly']);
	mailbox.reset();
	// Of a step of n8n, also what its subject had no room for, and which step.
	const message = `${'A'.repeat(240)} ends here`;
	const other = await mailAbout(eventOf({ message, description: 'connect ECONNREFUSED' }, 'Nightly'));
	expect(other.text.trim()).toBe(
		[message, 'connect ECONNREFUSED', 'Nightly → Needs a person?', URL].join('\n\n'),
	);
});

test('started by hand, an example; of what nothing is known of, that it stopped', async () => {
	const example = { message: 'Example Error Message', stack: 'Stacktrace' };
	const { subject } = await mailAbout(eventOf(example, 'Example Workflow'));
	expect(subject).toBe('Example Error Message (Example Workflow)');
	mailbox.reset();
	expect((await mailAbout({ workflow: { name: 'Nightly' } })).subject).toBe('Gestopt (Nightly)');
});

test('a name cannot add a line to the head of the mail', async () => {
	const name = 'Payroll\r\nBcc: thief@example.com\r\n\r\nHello';
	const { source, to } = await mailAbout(eventOf({ message: 'No' }, name));
	expect(to).toBe('a@example.com, b@example.com');
	const [head] = source.split(/\r?\n\r?\n/);
	expect(head).toMatch(/^Subject:/m);
	expect(head).not.toMatch(/^Bcc:/m);
});
