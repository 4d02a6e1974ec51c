import type { WorkflowFile } from '../../engine';
import { approval, runWorkflow, type Answer } from '../../engine';
import { useMailbox } from '../support/mailbox';
import { connect } from './connect';
import { node } from './sample-workflow';
import { packageDir } from './server';

const mailbox = useMailbox();

const SMTP = { user: 'u', password: 'p', host: 'localhost', port: 25, secure: false };

function asking(): WorkflowFile {
	const ask = {
		operation: 'sendAndWait',
		fromEmail: 'office@example.com',
		toEmail: '={{ $json.reviewer }}',
		subject: 'Sign off',
		message: '={{ $json.text }}',
		approvalOptions: { values: { approvalType: 'double' } },
		options: {
			limitWaitTime: { values: { limitType: 'afterTimeInterval', resumeAmount: 3, resumeUnit: 'days' } },
		},
	};
	const assignments = [{ id: '1', name: 'approved', value: '={{ $json.data?.approved }}', type: 'boolean' }];
	const set = { assignments: { assignments }, options: { ignoreConversionErrors: true } };
	return {
		nodes: [
			node('Error', 'n8n-nodes-base.errorTrigger', 1),
			node('Ask', 'n8n-nodes-base.emailSend', 2.1, ask, {
				credentials: { smtp: { id: null, name: 'SMTP' } },
			}),
			node('Answered', 'n8n-nodes-base.noOp', 1),
			node('Kept', 'n8n-nodes-base.set', 3.4, set),
		],
		connections: connect(['Error', 'Ask'], ['Ask', 'Answered'], ['Answered', 'Kept']),
	};
}

const INPUT = { reviewer: 'jan@example.com', text: 'two bookings' };

async function run(...answers: Answer[]) {
	mailbox.reset();
	return await runWorkflow(asking(), {
		packageDir,
		credentials: { smtp: { data: SMTP } },
		startNode: 'Error',
		input: [INPUT],
		answers,
	});
}

test('an execution waits for the answer to a mail', async () => {
	const waiting = await run();
	expect(waiting.status).toBe('waiting');
	expect(waiting.order).toEqual(['Error', 'Ask']);
	const [mail] = await mailbox.mails();
	expect(mail).toMatchObject({ subject: 'Sign off', to: INPUT.reviewer });
	expect(mail?.html).toContain('two bookings');
	expect(mail?.html).toContain('approved=true');
});

test.each([true, false])(
	'answered with %s: what the button gives is what the node gives',
	async (approved) => {
		const at = '2026-02-03T04:05:06.000Z';
		const ran = await run(approval(approved, at));
		expect(ran.status).toBe('success');
		expect(ran.items('Answered')).toEqual([{ data: { approved, respondedAt: at } }]);
		expect(ran.items('Kept')).toEqual([{ approved }]);
	},
);

test('not answered in time: what went in comes out', async () => {
	const ran = await run(null);
	expect(ran.status).toBe('success');
	expect(ran.items('Answered')).toEqual([INPUT]);
});

test('what happens while it waits', async () => {
	const seen: string[] = [];
	const ran = await run((waiting) => {
		seen.push(waiting.status, ...waiting.order);
		return approval(true);
	});
	expect(seen).toEqual(['waiting', 'Error', 'Ask']);
	expect(ran.items('Answered')).toMatchObject([{ data: { approved: true } }]);
	expect(await mailbox.mails()).toHaveLength(1);
});

test('an answer that nobody asked for is a mistake in the test', async () => {
	await expect(run(null, null)).rejects.toThrow('The execution does not wait for an answer');
});
