import { fromAll } from '../../../shared/n8n/batch';
import type { IDataObject } from 'n8n-workflow';
import { today } from '../../../shared/dates';
import type { BatchOperation } from '../../../shared/n8n/operation';
import { isProblem, reasonOf } from '../../../shared/problem';
import type { Row } from '../../../shared/rows';
import type { EBoekhoudenClient } from '../../client/client';
import { createInvoices, travelOn } from '../../invoicing/create';
import { lookUp } from '../../invoicing/lookUp';
import { settle, takeUp, type ExportSettings, type Work } from '../../invoicing/work';
import { apart, exportFields, previewField, readExportSettings, stopRow } from './exportFields';

/**
 * Input: one item per order (docs/items.md, "Invoice"), looked up before or not. Output: the same items with what
 * became of them, and a row for each relation that was created or changed; rows pass through.
 */
export const createOrGetInvoices: BatchOperation<EBoekhoudenClient> = {
	kind: 'batch',
	name: 'Create or Get',
	value: 'createOrGet',
	action: 'Create or get an invoice',
	description: 'Create the invoice of an order, unless it has one already; never a second one',
	fields: [previewField, ...exportFields],
	async execute({ client, parameters, items }) {
		const { rows, orders } = apart(items);
		const read = readExportSettings(parameters);
		if ('fault' in read) return fromAll(items, [...rows, read.fault]);
		return fromAll(items, [...rows, ...(await carryOut(orders, client, read.settings))]);
	},
};

async function carryOut(
	orders: IDataObject[],
	client: EBoekhoudenClient,
	settings: ExportSettings,
): Promise<IDataObject[]> {
	const works = takeUp(orders, ['new', 'create']);
	const stop = await lookUpFirst(works, client, settings).catch(unreadable);
	if (stop) return [stopRow(stop.action, stop.reason, settings.preview)];
	const rows = await createInvoices(works, client, settings, today()).catch((error: unknown) =>
		nothingCreated(error, works),
	);
	return [...rows, ...works.map(travelOn)];
}

/** Orders that no step before looked up: an order by itself needs no claim. */
async function lookUpFirst(works: Work[], client: EBoekhoudenClient, settings: ExportSettings) {
	const fresh = works.filter(({ progress }) => progress.state === 'new');
	const reason = await lookUp(fresh, client, settings, today());
	return reason === null ? null : { action: 'blocked' as const, reason };
}

function unreadable(error: unknown) {
	if (!isProblem(error)) throw error;
	return {
		action: 'failed' as const,
		reason: `The invoices could not be read: ${reasonOf(error)} Nothing was created.`,
	};
}

/** Only what is read before the first invoice can throw; so no order was touched yet. */
function nothingCreated(error: unknown, works: Work[]): Row[] {
	if (!isProblem(error)) throw error;
	const reason = `Nothing was created: ${reasonOf(error)}`;
	for (const work of works)
		if (work.progress.state === 'create') settle(work, { state: 'failed', release: true, reason });
	return [];
}
