import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { INode } from 'n8n-workflow';
import { byToken, type WorkflowFile } from '../../../engine';
import { applySettings, chosenStart, isSchedule, readWorkflow } from '../../../engine/workflow-file';
import type { Sandbox } from '../../../sandbox';
import { ROOT } from './folders';
import type { Credential, CredentialReference } from './rest';

export const PAYROLL = join(ROOT, 'workflows', 'nmbrs-payroll-sync.json');
export const FIELD_SERVICE = join(ROOT, 'workflows', 'outsmart-sync.json');
export const PAYROLL_FILES = join(ROOT, 'workflows', 'payroll-file-sync.json');
export const PAYROLL_FORM = join(ROOT, 'workflows', 'payroll-form.json');
const EXAMPLES = join(ROOT, 'examples');
const FAILURE_NOTICE = join(ROOT, 'workflows', 'failure-notice.json');
export const ASK_THE_BOOKS = join(EXAMPLES, 'ask-the-books.json');
export const FOR_AI_CLIENTS = join(EXAMPLES, 'books-for-ai-clients.json');
export const FROM_LOKET = join(EXAMPLES, 'payroll-from-http-api.json');
export const PAID_INVOICES = join(EXAMPLES, 'paid-invoices-to-outsmart.json');
export const WORK_ORDER_PDFS = join(EXAMPLES, 'work-order-pdf-to-folder.json');
export const PAYROLL_INBOX = join(EXAMPLES, 'payroll-inbox-to-folder.json');
export const MANUAL_TRIGGER = 'Start by hand';

/** What the services of the sandbox accept, under the names that the templates refer to. */
export function credentialsOf({ nmbrs, eBoekhouden, outSmart }: Sandbox): Credential[] {
	return [
		{ name: 'Nmbrs', type: 'nmbrsApi', data: { ...nmbrs.credentials, baseUrl: nmbrs.url } },
		{
			name: 'e-Boekhouden',
			type: 'eBoekhoudenSoapApi',
			data: { ...eBoekhouden.credentials, baseUrl: eBoekhouden.url },
		},
		{ name: 'OutSmart', type: 'outSmartApi', data: { ...outSmart.credentials, baseUrl: outSmart.url } },
	];
}

/** The one for REST. n8n chooses a credential by itself where a node could have only one: with both it would choose none. */
export function tokenCredential({ eBoekhoudenRest: { credentials, url } }: Sandbox): Credential {
	const data = { ...credentials, baseUrl: url };
	return { name: 'e-Boekhouden by token', type: 'eBoekhoudenRestApi', data };
}

/** The login that the form for payroll files asks for. */
export function formCredential(password: string): Credential {
	return { name: 'Formulier', type: 'httpBasicAuth', data: { user: 'loon', password } };
}

export interface Changes {
	/** Chosen in every node that wants one of that type. */
	credentials?: CredentialReference[];
	/** Values of the node Settings. */
	settings?: Record<string, unknown>;
	/** `onceAMinute` where one execution is wanted. */
	schedule?: 'onceAMinute' | { everySeconds: number };
	/** Whether each node of e-Boekhouden works by the API token. */
	overRest?: boolean;
	/** Id of the workflow that is started when an execution fails. */
	errorWorkflow?: string;
	/** For the command line, which wants one. */
	id?: string;
}

/** Does with a shipped workflow what a user does after importing it. */
export function prepared(file: string, changes: Changes = {}): WorkflowFile {
	const workflow = changes.overRest ? byToken(file) : readWorkflow(file);
	for (const node of workflow.nodes) chooseCredentials(node, changes.credentials ?? []);
	// The editor gives each form an id for its address when it imports a workflow.
	for (const node of workflow.nodes) if (/\.form(Trigger)?$/.test(node.type)) node.webhookId = randomUUID();
	applySettings(workflow, { ...chosenStart(workflow), ...changes.settings });
	if (changes.schedule) shortenSchedule(workflow, changes.schedule);
	if (changes.errorWorkflow)
		workflow.settings = { ...workflow.settings, errorWorkflow: changes.errorWorkflow };
	return { ...workflow, ...(changes.id && { id: changes.id }) };
}

/** The addresses of the mail about a failed execution. */
const ADDRESSES = { fromEmail: 'n8n@bedrijf.example', toEmail: 'administratie@bedrijf.example' };

/** The error workflow, with its mail server chosen and its addresses filled in. */
export function failureNotice(smtp: CredentialReference): WorkflowFile {
	const workflow = prepared(FAILURE_NOTICE, { credentials: [smtp] });
	for (const { type, parameters } of workflow.nodes)
		if (type.endsWith('.emailSend')) Object.assign(parameters, ADDRESSES);
	return workflow;
}

export function chooseCredentials(node: INode, credentials: CredentialReference[]): void {
	for (const type of Object.keys(node.credentials ?? {})) {
		const credential = credentials.find((one) => one.type === type);
		if (credential) node.credentials = { ...node.credentials, [type]: reference(credential) };
	}
}

function reference({ id, name }: CredentialReference) {
	return { id, name };
}

/**
 * A cron expression for the first time in ten seconds. With a shorter interval a second execution may begin before
 * a busy machine has deactivated the workflow after the first.
 */
export function onceAMinute(): string {
	return `${new Date(Date.now() + 10_000).getSeconds()} * * * * *`;
}

function shortenSchedule(workflow: WorkflowFile, schedule: NonNullable<Changes['schedule']>): void {
	const interval =
		schedule === 'onceAMinute'
			? { field: 'cronExpression', expression: onceAMinute() }
			: { field: 'seconds', secondsInterval: schedule.everySeconds };
	for (const node of workflow.nodes.filter(isSchedule)) node.parameters.rule = { interval: [interval] };
	// A test that waits for an execution reads it, so n8n must keep every execution.
	workflow.settings = { ...workflow.settings, saveDataSuccessExecution: 'all' };
}
