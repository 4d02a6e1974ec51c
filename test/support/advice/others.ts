import { join } from 'node:path';
import { runWorkflow, type WorkflowFile } from '../../../engine';
import { readWorkflow } from '../../../engine/workflow-file';
import type { Row } from '../../../base/words/row';
import type { Sandbox } from '../../../sandbox';
import { dayFromNow } from '../orders';
import { runOrderReport } from '../orderReportWorkflow';
import { OUTSMART_WORKFLOW, runOutSmart } from '../outSmartWorkflow';
import { credentialsOf } from '../runOperation';
import type { Settings } from './followed';

const DIGEST = join(OUTSMART_WORKFLOW, '..', 'weekly-digest.json');
const IMPORTS = ['importRelations', 'importMaterials', 'importHourTypes'] as const;

/** The settings of the workflow that invoices which the report has too. */
const OF_REPORT = [
	...(['workOrderStatus', 'errorStatus', 'completedFrom', 'blockedPaymentMethods', 'explained'] as const),
	...(['roundHoursToMinutes', 'materialsWithoutPrice', 'materialFreeFields'] as const),
];

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
	const { explained: _explained, ...ofSync } = settings;
	const on = Object.fromEntries(IMPORTS.map((name) => [name, true]));
	const synchronized = await runOutSmart(sandbox, { ...ofSync, ...on, exportInvoices: true }, { edit });
	const ofReport = Object.fromEntries(
		Object.entries(settings).filter(([name]) => OF_REPORT.some((one) => one === name)),
	);
	const { report } = await runOrderReport(sandbox, { from: dayFromNow(-60), ...ofReport }, edit);
	return [
		...asked('sync', synchronized.rows),
		...asked('report', report.rows),
		...(await waitingInDigest(sandbox, ofSync, edit)),
	];
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
