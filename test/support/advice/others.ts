import type { WorkflowFile } from '../../../engine';
import type { Row } from '../../../base/words/row';
import type { Sandbox } from '../../../sandbox';
import { runOutSmart } from '../outSmartWorkflow';
import type { Settings } from './followed';

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
	return asked('sync', synchronized.rows);
}

function asked(workflow: string, rows: readonly Row[]): string[] {
	return rows.filter(({ attention }) => attention).map(({ code, key }) => `${workflow}: ${code} ${key}`);
}
