import { join } from 'node:path';
import { runWorkflow, type WorkflowFile } from '../../../engine';
import { readWorkflow } from '../../../engine/workflow-file';
import type { Row } from '../../../base/words/row';
import type { Sandbox } from '../../../sandbox';
import { OUTSMART_WORKFLOW, runOutSmart } from '../outSmartWorkflow';
import { credentialsOf } from '../runOperation';
import type { Settings } from './followed';

const DIGEST = join(OUTSMART_WORKFLOW, '..', 'weekly-digest.json');
const IMPORTS = ['importRelations', 'importMaterials', 'importHourTypes'] as const;

type Edit = (workflow: WorkflowFile) => WorkflowFile;

/**
 * The questions of each field service workflow to a person after the advice of one of them was followed: its name, and what
 * it asks.
 */
export async function askedByOthers(
	sandbox: Sandbox,
	settings: Settings,
	edit: Edit = (workflow) => workflow,
): Promise<string[]> {
	const on = Object.fromEntries(IMPORTS.map((name) => [name, true]));
	const synchronized = await runOutSmart(sandbox, { ...settings, ...on, exportInvoices: true }, { edit });
	return [...asked('sync', synchronized.rows), ...(await waitingInDigest(sandbox, settings, edit))];
}

function asked(workflow: string, rows: readonly Row[]): string[] {
	return rows.filter(({ attention }) => attention).map(({ code, key }) => `${workflow}: ${code} ${key}`);
}

async function waitingInDigest(sandbox: Sandbox, given: Settings, edit: Edit): Promise<string[]> {
	const settings = Object.fromEntries(
		Object.entries(given).filter(([name]) => !name.startsWith('import') && name !== 'exportInvoices'),
	);
	const workflow = readWorkflow(DIGEST);
	for (const node of workflow.nodes) if (node.name === 'Send the digest') node.disabled = true;
	const { status, items } = await runWorkflow(edit(workflow), {
		credentials: credentialsOf(sandbox),
		settings: { ...settings, recipient: 'administratie@example.com', payroll: 'none' },
	});
	const subject = String(items('Write the digest')[0]?.subject);
	return status === 'success' && subject.includes('niets wacht op jou') ? [] : [`digest: ${subject}`];
}
