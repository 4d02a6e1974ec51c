import { join } from 'node:path';
import {
	runWorkflow,
	type Answer,
	type EditCredential,
	type EngineRun,
	type WorkflowFile,
} from '../../engine';
import { whyOf } from '../../base/words/codes';
import type { Row } from '../../base/words/row';
import type { Sandbox } from '../../sandbox';
import { onDay } from './calendar';
import { credentialsOf } from './runOperation';

export const SIGN_OFF_WORKFLOW = join(__dirname, '..', '..', 'workflows', 'payroll-sync-with-sign-off.json');

export const REVIEWER = 'controle@example.com';

/** The answer that n8n gives for the form behind the button of the mail. */
export const answered = (word: string, respondedAt: string = '2026-11-20T13:05:00.000Z'): Answer => ({
	data: { Antwoord: word, respondedAt },
});
export const YES = answered('Akkoord');
export const NO = answered('Niet akkoord');

/** Answers without a chosen word of the form, by what they are. */
export const NO_CHOICE: [string, Answer][] = [
	['another word', answered('akkoord')],
	['an empty answer', { data: {} }],
	['the answer of a link that is followed', { data: { approved: true } }],
	['nothing of the kind', { approved: true, Antwoord: 'Akkoord' }],
];

/** While the mail waits for its answer. */
export const meanwhile =
	(change: (edit: EditCredential) => unknown, answer: Answer = YES): Answer =>
	async (run, edit) => {
		await change(edit);
		return typeof answer === 'function' ? await answer(run, edit) : answer;
	};

interface SignOffRun {
	status: string;
	message: string;
	/** Without the counts of runs before the start. */
	rows: Row[];
	codes: string[];
	failure: string;
	execution: EngineRun;
}

/** No Monday, and before the notice of the end of Nmbrs' interface. */
const DAY = '2026-11-20';

/** Runs the shipped workflow on n8n's engine; only Settings differ from the file. */
export async function runSignOff(
	sandbox: Sandbox,
	answers: Answer[],
	settings: Record<string, unknown> = {},
	file: WorkflowFile | string = SIGN_OFF_WORKFLOW,
): Promise<SignOffRun> {
	return await onDay(DAY, async () => {
		const execution = await runWorkflow(file, {
			credentials: credentialsOf(sandbox),
			settings: { preview: false, fromYear: 2026, fromPeriod: 9, reviewer: REVIEWER, ...settings },
			answers,
		});
		const [log] = execution.items('Log') as { message: string; rows: Row[] }[];
		const rows = (log?.rows ?? []).filter(({ code }) => code !== 'runsBeforeStart');
		return {
			status: execution.status,
			message: log?.message ?? '',
			rows,
			codes: rows.map(whyOf),
			failure: [execution.error?.message, execution.error?.description].filter(Boolean).join('\n'),
			execution,
		};
	});
}
