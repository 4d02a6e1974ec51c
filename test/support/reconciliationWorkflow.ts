import { join } from 'node:path';
import { runWorkflow, type EngineRun, type WorkflowFile } from '../../engine';
import { readWorkflow } from '../../engine/workflow-file';
import type { Row } from '../../base/words/row';
import type { Sandbox } from '../../sandbox';
import { isWrite } from '../../sandbox/calls';
import { setToday } from './calendar';
import { runPayroll } from './payrollWorkflow';
import { credentialsOf } from './runOperation';

export const RECONCILIATION = join(__dirname, '..', '..', 'workflows', 'payroll-reconciliation.json');

/** The day of these tests, the runs that are booked by then, and the words that only a sentence about equal books has. */
export const DAY = '2026-11-20';
export const SEPTEMBER = 821;
export const OCTOBER = 822;
export const START = { fromYear: 2026, fromPeriod: 9 };
export const PROOF = 'tot op de cent gelijk';

export interface Reconciled {
	execution: EngineRun;
	status: string;
	message: string;
	rows: Row[];
	row: Row;
	page: string;
	failure: string;
}

/** The shipped file; only values of Settings differ. Nothing is ever written. */
export async function reconcile(
	sandbox: Sandbox,
	settings: Record<string, unknown> = {},
	workflow: WorkflowFile = readWorkflow(RECONCILIATION),
	startNode?: string,
): Promise<Reconciled> {
	const before = sandbox.calls.filter(isWrite).length;
	const execution = await runWorkflow(workflow, {
		credentials: credentialsOf(sandbox),
		settings: { ...START, ...settings },
		...(startNode && { startNode }),
	});
	expect(sandbox.calls.filter(isWrite)).toHaveLength(before);
	const log = execution.items('Log')[0] as { message: string; rows: Row[]; report: string } | undefined;
	const [page] = execution.items('Verslag') as { html: string }[];
	expect(page?.html).toBe(log?.report);
	const rows = log?.rows ?? [];
	return {
		...{ execution, status: execution.status, message: log?.message ?? '', rows, page: page?.html ?? '' },
		row: rows.find(({ resource }) => resource === 'reconciliation') ?? ({} as Row),
		failure: [execution.error?.message, execution.error?.description].filter(Boolean).join('\n'),
	};
}

/** Brings the books up to the payroll, as on the day of these tests. */
export async function bookPayroll(sandbox: Sandbox): Promise<void> {
	await runPayroll(sandbox, {}, { day: DAY });
	setToday(DAY);
}

/** The entry of October, as the workflow booked it. */
export function october({ books }: Sandbox) {
	const found = books.memorials().find(({ voucher }) => voucher.endsWith(`/${OCTOBER}`));
	if (!found) throw new Error('October is not booked');
	return found;
}
