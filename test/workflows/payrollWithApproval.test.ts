import { join } from 'node:path';
import { runWorkflow, type Answer } from '../../engine';
import { readWorkflow } from '../../engine/workflow-file';
import type { Row } from '../../base/words/row';
import { onDay } from '../support/calendar';
import { useMailbox } from '../support/mailbox';
import { bookedEntries, payMore, unequal } from '../support/payrollWorkflow';
import { credentialsOf } from '../support/runOperation';
import { useSandbox } from '../support/sandbox';

const FILE = join(__dirname, '..', '..', 'examples', 'payroll-with-approval.json');
const OCTOBER = 822;

/** With the two fields that an office fills in. */
function example() {
	const workflow = readWorkflow(FILE);
	for (const { name, parameters } of workflow.nodes)
		if (name === 'Ask for approval')
			Object.assign(parameters, { fromEmail: 'n8n@example.com', toEmail: 'controle@example.com' });
	return workflow;
}

const mailbox = useMailbox();
const sandbox = useSandbox();

/** The answer that n8n gives for the form behind the button of the mail. */
const answered = (word: string): Answer => ({ data: { Antwoord: word } });
const YES = answered('Akkoord');
const meanwhile =
	(change: () => unknown): Answer =>
	async () => {
		await change();
		return { data: { Antwoord: 'Akkoord' } };
	};

async function run(answers: Answer[], settings: Record<string, unknown> = {}) {
	// No Monday, and before the notice of the end of Nmbrs' interface.
	return await onDay('2026-11-20', async () => {
		const execution = await runWorkflow(example(), {
			credentials: credentialsOf(sandbox()),
			settings: { preview: false, fromYear: 2026, fromPeriod: 9, ...settings },
			answers,
		});
		const [log] = execution.items('Log') as { message: string; rows: Row[] }[];
		return { ...execution, message: log?.message ?? '', codes: (log?.rows ?? []).map(({ code }) => code) };
	});
}

test('the mail says what would be booked, and waits: nothing is booked', async () => {
	const { status, items } = await run([]);
	expect([status, sandbox().writes()]).toEqual(['waiting', []]);
	expect(await mailbox.mails()).toMatchObject([
		{ subject: expect.stringMatching(/^Akkoord gevraagd: .*2 loonjournaalposten/) as string },
	]);
	expect(items('Plan to approve')[0]?.plan).toMatch(/^[0-9a-f]{32}$/);
});

test('after the approval exactly that is booked', async () => {
	const { status, message } = await run([YES]);
	expect([status, message]).toEqual(['success', '2 payroll journals booked']);
	expect(bookedEntries(sandbox())).toEqual([
		'2026-09-30 NMBRS 12345/2026-09/821',
		'2026-10-31 NMBRS 12345/2026-10/822',
	]);
	expect(unequal(sandbox())).toEqual([]);
});

test.each([
	['declined', answered('Niet akkoord')],
	['another word', answered('akkoord')],
	['a link that was followed', { data: { approved: true } } as Answer],
	['no answer in time', {} as Answer],
])('nothing is booked after %s', async (_what, answer) => {
	const { status } = await run([answer]);
	expect([status, sandbox().writes()]).toEqual(['success', []]);
});

test('what changed since the mail is not booked, and is told as failed', async () => {
	const { status, codes } = await run([meanwhile(() => payMore(sandbox(), OCTOBER, '0.01'))]);
	expect([status, sandbox().writes()]).toEqual(['error', []]);
	expect(codes).toContain('planChanged');
});
