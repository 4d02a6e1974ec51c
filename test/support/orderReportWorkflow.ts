import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { runWorkflow, type EngineRun, type WorkflowFile } from '../../engine';
import { readWorkflow } from '../../engine/workflow-file';
import type { OrderReport } from '../../features/orderReport/report';
import { whyOf } from '../../base/words/codes';
import type { Row } from '../../base/words/row';
import { isWrite } from '../../sandbox/calls';
import type { Sandbox } from '../../sandbox';
import { dayFromNow } from './orders';
import { credentialsOf } from './runOperation';

export const ORDER_REPORT = join(__dirname, '..', '..', 'workflows', 'field-service-report.json');

interface OrderReportRun {
	execution: EngineRun;
	report: OrderReport;
	/** The lines of the spreadsheet. */
	lines: IDataObject[];
	/** `verdict code` of the row about an order, with `!` when a person must look. */
	about(id: string): string;
	row(id: string): Row | undefined;
}

/** Runs the shipped report over the last thirty days, and checks that it writes nothing. */
export async function runOrderReport(
	sandbox: Sandbox,
	settings: Record<string, unknown> = {},
	edit: (workflow: WorkflowFile) => WorkflowFile = (workflow) => workflow,
	/** By schedule, with what n8n keeps of it, or by hand. */
	byItself?: { staticData: IDataObject } | 'by hand',
): Promise<OrderReportRun> {
	// Over REST the sandbox assigns an id to a record when it is first read.
	const state = () =>
		JSON.stringify([
			sandbox.fieldService.workOrders,
			sandbox.books.invoices.map(({ id: _id, ...one }) => one),
		]);
	const before = state();
	const { length } = sandbox.calls.filter(isWrite);
	const execution = await runWorkflow(edit(readWorkflow(ORDER_REPORT)), {
		credentials: credentialsOf(sandbox),
		...(byItself === 'by hand' && { startNode: 'Start by hand' }),
		...(typeof byItself === 'object' && { ...byItself, startNode: 'Every month' }),
		settings: { from: dayFromNow(-30), until: dayFromNow(0), ...settings },
	});
	expect(sandbox.calls.filter(isWrite)).toHaveLength(length);
	expect(state() === before).toBe(true);
	const report = execution.items('Log')[0] as unknown as OrderReport;
	const row = (id: string) => report.rows.find(({ key }) => key.endsWith(`#${id}`));
	return {
		...{ execution, report, row },
		lines: execution.items('One line per work order'),
		about(id) {
			const told = row(id);
			return told ? `${String(told.verdict)} ${whyOf(told)}${told.attention ? '!' : ''}` : '';
		},
	};
}
