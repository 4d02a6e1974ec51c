import { attempt } from '../../shared/attempt';
import { isProblem } from '../../shared/problem';
import type { Row } from '../../shared/rows';
import type { OutSmartClient } from '../client/client';
import type { WorkStatus } from '../client/types';
import { exportRow } from './rows';
import type { InvoiceSettings } from './settings';

/** Rows about what was created; `stop` is the one that ends the export before any order is touched. */
export type Statuses = { rows: Row[] } | { stop: Row };

/** Makes sure that both work order statuses exist; a code that is free is created. */
export async function ensureStatuses(
	client: OutSmartClient,
	{ workOrderStatus, errorStatus }: Pick<InvoiceSettings, 'workOrderStatus' | 'errorStatus'>,
	preview: boolean,
): Promise<Statuses> {
	const wanted = [
		{ code: workOrderStatus, name: 'Naar E-boekhouden' },
		{ code: errorStatus, name: 'Error' },
	].filter(({ code }) => code !== '');
	const missing = missingFrom(await client.listWorkStatuses(), wanted);
	if (missing.length > 0 && !preview) {
		const created = await attempt(async () => {
			await client.saveWorkStatuses(missing);
			return missingFrom(await client.listWorkStatuses(), missing);
		});
		if (!created.ok)
			return { stop: notCreated(missing, created.problem.inFull, isProblem(created.problem, 'refused')) };
		if (created.value.length > 0)
			return { stop: notCreated(created.value, 'OutSmart does not keep it.', true) };
	}
	return { rows: missing.map((status) => createdRow(status, preview)) };
}

function missingFrom(there: WorkStatus[], wanted: WorkStatus[]): WorkStatus[] {
	const codes = new Set(there.map(({ code }) => code));
	return wanted.filter(({ code }) => !codes.has(code));
}

function notCreated(missing: WorkStatus[], why: string, certain: boolean): Row {
	const names = missing.map(inWords).join(' and ');
	const reason = `Work order status ${names} is not in OutSmart and could not be created. ${why} No order was touched. Add it in OutSmart.`;
	return exportRow('settings', certain ? 'blocked' : 'failed', reason, false);
}

function createdRow(status: WorkStatus, preview: boolean): Row {
	return {
		service: 'OutSmart',
		resource: 'workStatus',
		key: status.code,
		action: 'created',
		reason: `Work order status ${inWords(status)} ${preview ? 'would be' : 'was'} added to OutSmart.`,
		preview,
		name: status.name,
	};
}

function inWords({ code, name }: WorkStatus): string {
	return `'${code}' (${name})`;
}
