import type { WorkflowFile } from '../../../engine';
import type { Row } from '../../../base/words/row';
import type { Sandbox } from '../../../sandbox';
import { dayFromNow } from '../orders';
import { runOrderReport } from '../orderReportWorkflow';
import { runOutSmart } from '../outSmartWorkflow';
import type { Settings } from './followed';

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
	return [...asked('sync', synchronized.rows), ...asked('report', report.rows)];
}

function asked(workflow: string, rows: readonly Row[]): string[] {
	return rows.filter(({ attention }) => attention).map(({ code, key }) => `${workflow}: ${code} ${key}`);
}
