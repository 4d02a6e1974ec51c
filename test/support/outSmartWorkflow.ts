import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { runWorkflow, type EngineRun, type WorkflowFile } from '../../engine';
import type { Row } from '../../base/words/row';
import type { Sandbox } from '../../sandbox';
import { tokenOf } from './runOperation';
import { withFields, without, type FieldEdit } from './settingsFields';

export const OUTSMART_WORKFLOW = join(__dirname, '..', '..', 'workflows', 'outsmart-sync.json');

/** As on the screens of the manual. */
export const MANUAL = { invoiceTemplate: 'Test', invoiceNumber: 'workOrder', invoiceDate: 'workDate' };
export const NO_IMPORTS = { importRelations: false, importMaterials: false, importHourTypes: false };

export interface OutSmartRun {
	status: string;
	message: string;
	rows: Row[];
	/** `key action` of each row that is not a count. */
	told: string[];
	failure: string;
	execution: EngineRun;
	/** Rows about one work order, by its row id. */
	about(orderId: string): Row | undefined;
}

interface OutSmartOptions {
	secrets?: { outSmart?: object; eBoekhouden?: object };
	/** Edits of fields of Settings, besides their values. */
	fields?: Record<string, FieldEdit>;
	/** A change to the file itself, before it runs. */
	edit?: (workflow: WorkflowFile) => WorkflowFile;
	/** What n8n keeps from one execution to the next. */
	staticData?: IDataObject;
	startNode?: string;
}

/** Runs the shipped field service workflow on n8n's engine; only Settings differ from the file. */
export async function runOutSmart(
	sandbox: Sandbox,
	settings: Record<string, unknown> = {},
	{ secrets = {}, fields = {}, edit = (workflow) => workflow, ...kept }: OutSmartOptions = {},
): Promise<OutSmartRun> {
	const execution = await runWorkflow(edit(withFields(OUTSMART_WORKFLOW, fields)), {
		...kept,
		credentials: {
			...tokenOf(sandbox),
			outSmartApi: {
				data: { ...sandbox.outSmart.credentials, baseUrl: sandbox.outSmart.url, ...secrets.outSmart },
			},
			eBoekhoudenSoapApi: {
				data: {
					...sandbox.eBoekhouden.credentials,
					baseUrl: sandbox.eBoekhouden.url,
					...secrets.eBoekhouden,
				},
			},
		},
		// Lines of the sandbox without an account get this one.
		settings: without({ preview: false, defaultLedgerAccount: '8000', ...settings }, fields),
	});
	const log = execution.items('Log')[0] as { message: string; rows: Row[] } | undefined;
	const rows = log?.rows ?? [];
	return {
		status: execution.status,
		message: log?.message ?? '',
		rows,
		told: rows.filter(({ count }) => count === undefined).map(({ key, action }) => `${key} ${action}`),
		failure: [execution.error?.message, execution.error?.description].filter(Boolean).join('\n'),
		execution,
		about: (orderId) => rows.find(({ key }) => key.endsWith(`#${orderId}`)),
	};
}

/** Invoices that this package made, as `number relation total`. */
export function madeInvoices({ books }: Sandbox): { number: string; reference: string; lines: string[] }[] {
	return books.invoices.flatMap(({ number, lines }) => {
		const reference = lines
			.map(({ description }) => /^Werkbon (.+ #\S+)$/.exec(description)?.[1])
			.find(Boolean);
		const billed = lines.filter(({ quantity }) => quantity !== '0');
		const told = billed.map(
			(line) => `${line.quantity} ${line.unit} ${line.code} ${line.description} ${line.unitPrice}`,
		);
		return reference ? [{ number, reference, lines: told }] : [];
	});
}
