import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { runWorkflow, type EngineRun, type WorkflowFile } from '../../engine';
import { readWorkflow } from '../../engine/workflow-file';
import type { OrderReport } from '../../features/invoicing/report/report';
import type { Row } from '../../base/words/row';
import { isWrite } from '../../sandbox/calls';
import { bookedInvoices } from '../../sandbox/eboekhouden/books/openItems';
import type { Sandbox } from '../../sandbox';
import { dayFromNow } from './orders';
import { credentialsOf } from './runOperation';

export const ORDER_REPORT = join(__dirname, '..', '..', 'workflows', 'field-service-report.json');

export interface OrderReportRun {
	execution: EngineRun;
	report: OrderReport;
	/** The lines of the spreadsheet. */
	lines: IDataObject[];
	/** `code payment open` of the row about an order. */
	about(id: string): string;
	row(id: string): Row | undefined;
}

/** Runs the shipped report over the last thirty days, and checks that it writes nothing. */
export async function runOrderReport(
	sandbox: Sandbox,
	settings: Record<string, unknown> = {},
	edit: (workflow: WorkflowFile) => WorkflowFile = (workflow) => workflow,
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
			return [told?.code, told?.payment, told?.openIncludingVat].filter((part) => part !== '').join(' ');
		},
	};
}

/** A payment on an invoice, of the whole open amount by default. */
export function pay({ books }: Sandbox, number: string, amount?: string): void {
	const item = bookedInvoices(books.mutations, 'debtors').find((one) => one.invoiceNumber === number);
	if (!item) throw new Error(`invoice ${number} is not booked`);
	const { relationCode, open } = item;
	const header = { kind: 'FactuurbetalingOntvangen', ledgerAccount: '1000', relationCode } as const;
	const rows = [{ ledgerAccount: '1300', amount: amount ?? open.toFixed(2) }];
	books.bookByHand({ ...header, invoiceNumber: number, rows });
}
