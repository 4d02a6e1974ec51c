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

const FOLDER = join(__dirname, '..', '..', 'workflows', 'payroll-file-sync.json');
const PAYROLL_FORM = join(__dirname, '..', '..', 'workflows', 'payroll-form.json');

export const FORM = 'The form';

/** To book all that is not asked about. */
export const YES = (waiting: EngineRun): FormAnswer =>
	Object.fromEntries(
		asked({ execution: waiting }).answers.flatMap(({ label, option, answer }) =>
			answer === '*=book' ? [[label, option]] : [],
		),
	);
export const NO: FormAnswer = { 'Boeken?': 'Niets boeken' };
/** Nobody answers, or the last page closes by itself. */
export const IN_TIME = null;

/** The columns of the tables in these tests. */
const OF_TABLES = {
	...{ ledgerAccountColumn: 'Grootboek', amounts: 'debitAndCredit', debitColumn: 'Debet' },
	...{ creditColumn: 'Credit', dateColumn: 'Datum', periodColumn: '', costCentreColumn: '' },
};

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

/** Runs the shipped workflow of the folder, or from its trigger that of the form, on n8n's engine; only Settings differ from the file. */
export async function runFiles(
	sandbox: Sandbox,
	settings: Record<string, unknown>,
	{ fields = {}, edit = (workflow) => workflow, secrets, ...options }: FileOptions = {},
): Promise<FileRun> {
	const { credentials, url: baseUrl } = sandbox.eBoekhouden;
	const file = options.startNode === FORM ? PAYROLL_FORM : FOLDER;
	const execution = await runWorkflow(edit(withFields(file, fields)), {
		credentials: {
			...tokenOf(sandbox),
			eBoekhoudenSoapApi: { data: { ...credentials, baseUrl, ...secrets } },
			httpBasicAuth: { data: { user: 'loon', password: 'password-of-the-form' } },
		},
		settings: without(
			{
				...chosenStart(file),
				...{ preview: false, company: '12345', ...OF_TABLES },
				...settings,
			},
			fields,
		),
		...options,
	});
	const log = execution.items('Log')[0] as { message: string; rows: Row[] } | undefined;
	const rows = log?.rows ?? [];
	const html = (node: string) => unbroken(String(execution.items(node)[0]?.report ?? ''));
	return {
		status: execution.status,
		message: log?.message ?? '',
		rows,
		told: rows.map(({ key, action }) => `${key} ${action}`),
		failure: [execution.error?.message, execution.error?.description].filter(Boolean).join('\n'),
		page: unbroken(String(pageOf(execution))),
		result: html('Log'),
		execution,
	};
}

/** What the second page shows, or the last. */
function pageOf(execution: EngineRun): unknown {
	const [{ formFields = '' } = {}] = execution.items('Preview') as { formFields?: string }[];
	if (formFields !== '') return (JSON.parse(formFields) as { html: string }[])[0]?.html;
	const [log] = execution.items('Log');
	return log?.formPage || log?.report;
}

/** An item with files, as n8n's form, mailbox and folder give it. */
export function withFilesOf(
	files: Record<string, string | Buffer> | [name: string, content: string | Buffer][],
	prefix: string,
): INodeExecutionData {
	const binary = (Array.isArray(files) ? files : Object.entries(files)).map(([fileName, content], index) => [
		`${prefix}${index}`,
		{ data: Buffer.from(content).toString('base64'), mimeType: 'application/octet-stream', fileName },
	]);
	return { json: {}, binary: Object.fromEntries(binary) as INodeExecutionData['binary'] };
}

/** What the second page asks: by label, what may be chosen and what it means. */
export function asked({ execution }: Pick<FileRun, 'execution'>): {
	formFields: string;
	answers: { label: string; option: string; answer: string }[];
} {
	const form = execution.items('Preview')[0] as unknown as ReturnType<typeof asked>;
	// The first is sent along with whatever is chosen.
	return { ...form, answers: form.answers.filter(({ label }) => label !== '') };
}

/** Chooses for each question the first option that begins with this text; what is not asked is left. */
export function choosing(...begin: string[]): (waiting: EngineRun) => FormAnswer {
	return (waiting) => {
		const { answers } = asked({ execution: waiting });
		const labels = [...new Set(answers.flatMap(({ label, answer }) => (answer === '*=book' ? [] : label)))];
		const chosen = labels.map((label, at) => {
			const wanted = (one: (typeof answers)[number]) =>
				one.label === label && one.option.startsWith(begin[at] ?? 'none');
			return [label, answers.find(wanted)?.option ?? ''];
		});
		return Object.fromEntries(chosen);
	};
}
