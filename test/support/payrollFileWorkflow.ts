import { join } from 'node:path';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import {
	chosenStart,
	runWorkflow,
	type Answer,
	type EngineRun,
	type FormAnswer,
	type WorkflowFile,
} from '../../engine';
import type { Row } from '../../base/words/row';
import type { Sandbox } from '../../sandbox';
import { tokenOf } from './runOperation';
import { unbroken } from './unbroken';
import { withFields, without, type FieldEdit } from './settingsFields';

const PAYROLL_FILE_WORKFLOW = join(__dirname, '..', '..', 'workflows', 'payroll-file-sync.json');

export const FORM = 'When a file is sent in';
export const MAIL = 'When a file is mailed';

export const YES: FormAnswer = { Keuze: 'Boeken' };
export const NO: FormAnswer = { Keuze: 'Niet boeken' };
/** Nobody answers, or the last page closes by itself. */
export const IN_TIME = null;

export interface FileRun {
	status: string;
	message: string;
	rows: Row[];
	/** `key action` of each row. */
	told: string[];
	failure: string;
	/** The second page of the form, and the last. */
	page: string;
	result: string;
	execution: EngineRun;
}

export interface FileOptions {
	startNode?: string;
	items?: INodeExecutionData[];
	answers?: Answer[];
	fields?: Record<string, FieldEdit>;
	edit?: (workflow: WorkflowFile) => WorkflowFile;
	secrets?: object;
	withoutResumeToken?: boolean;
	/** What the workflow keeps from one execution to the next. */
	staticData?: IDataObject;
}

/** Runs the shipped workflow of payroll files on n8n's engine; only Settings differ from the file. */
export async function runFiles(
	sandbox: Sandbox,
	settings: Record<string, unknown>,
	{ fields = {}, edit = (workflow) => workflow, secrets, ...options }: FileOptions = {},
): Promise<FileRun> {
	const { credentials, url: baseUrl } = sandbox.eBoekhouden;
	const execution = await runWorkflow(edit(withMailbox(withFields(PAYROLL_FILE_WORKFLOW, fields))), {
		credentials: {
			...tokenOf(sandbox),
			eBoekhoudenSoapApi: { data: { ...credentials, baseUrl, ...secrets } },
			httpBasicAuth: { data: { user: 'loon', password: 'password-of-the-form' } },
			imap: { data: {} },
		},
		settings: without(
			{
				...chosenStart(PAYROLL_FILE_WORKFLOW),
				...{ preview: false, companies: '12345' },
				...settings,
			},
			fields,
		),
		...options,
	});
	const log = execution.items('Log')[0] as { message: string; rows: Row[] } | undefined;
	const rows = log?.rows ?? [];
	const html = (node: string) => unbroken(String(execution.items(node)[0]?.html ?? ''));
	return {
		status: execution.status,
		message: log?.message ?? '',
		rows,
		told: rows.map(({ key, action }) => `${key} ${action}`),
		failure: [execution.error?.message, execution.error?.description].filter(Boolean).join('\n'),
		page: html('Page of the preview'),
		result: html('Log'),
		execution,
	};
}

/** As a user who has a mailbox for it; n8n's engine would not start from a trigger that is switched off. */
function withMailbox(workflow: WorkflowFile): WorkflowFile {
	for (const node of workflow.nodes) if (node.name === MAIL) node.disabled = false;
	return workflow;
}

/** An item with files, as n8n's form, mailbox and folder give it. */
export function withFilesOf(files: Record<string, string | Buffer>, prefix: string): INodeExecutionData {
	const binary = Object.entries(files).map(([fileName, content], index) => [
		`${prefix}${index}`,
		{ data: Buffer.from(content).toString('base64'), mimeType: 'application/octet-stream', fileName },
	]);
	return { json: {}, binary: Object.fromEntries(binary) as INodeExecutionData['binary'] };
}

/** The same as a mail, as n8n's Email Trigger gives it. */
export function mailOf(files: Record<string, string | Buffer>, json: IDataObject = {}): INodeExecutionData {
	return { ...withFilesOf(files, 'attachment_'), json };
}

/** The questions of the second page, and their fields. */
export function asked({ execution }: Pick<FileRun, 'execution'>): {
	fields: string;
	questions: { label: string; choices: { choice: string; answer: string }[] }[];
	asksToBook: boolean;
} {
	return execution.items('Page of the preview')[0] as never;
}

/** Chooses in each list the first option that begins with this text, and says yes where the page asks for it. */
export function choosing(...begin: string[]): (waiting: EngineRun) => FormAnswer {
	return (waiting) => {
		const { questions, asksToBook } = asked({ execution: waiting });
		const chosen = questions.map(({ label, choices }, index) => {
			const wanted = choices.find(({ choice }) => choice.startsWith(begin[index] ?? 'none'));
			return [label, wanted?.choice ?? ''];
		});
		return { ...(asksToBook && YES), ...Object.fromEntries(chosen) };
	};
}
