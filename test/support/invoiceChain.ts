import type { IDataObject } from 'n8n-workflow';
import { createOrGetInvoices } from '../../nodes/EBoekhouden/operations/invoice/createOrGet';
import { lookUpInvoices } from '../../nodes/EBoekhouden/operations/invoice/lookUp';
import type { EBoekhoudenClient } from '../../nodes/EBoekhouden/client/client';
import { confirmWorkOrder } from '../../nodes/OutSmart/operations/workOrder/confirm';
import { getInvoice } from '../../nodes/OutSmart/operations/workOrder/getInvoice';
import { markAsHandled } from '../../nodes/OutSmart/operations/workOrder/markAsHandled';
import type { BatchOperation } from '../../nodes/shared/n8n/operation';
import { Parameters } from '../../nodes/shared/n8n/parameters';
import type { Row } from '../../nodes/shared/rows';
import type { FakeClient } from '../nodes/OutSmart/support/fakeClient';
import type { MemoryInvoices } from './memoryInvoices';

/**
 * The five steps of the invoice export, one after the other as the workflow has them, each with the same settings.
 * What is on its way when it ends has arrived by the next.
 */
export async function exportInvoices(
	outSmart: FakeClient,
	books: MemoryInvoices,
	settings: Record<string, unknown> = {},
): Promise<Row[]> {
	const client = books as unknown as EBoekhoudenClient;
	const read = await step(getInvoice, outSmart, [{}], settings);
	const lookedUp = await step(lookUpInvoices, client, read, settings);
	const confirmed = await step(confirmWorkOrder, outSmart, lookedUp, settings);
	const created = await step(createOrGetInvoices, client, confirmed, settings);
	const rows = await step(markAsHandled, outSmart, created, settings);
	books.arrive();
	return rows as Row[];
}

async function step<Client>(
	operation: BatchOperation<Client>,
	client: Client,
	items: IDataObject[],
	settings: Record<string, unknown>,
): Promise<IDataObject[]> {
	const defaults = Object.fromEntries(operation.fields.map(({ name, default: value }) => [name, value]));
	const values: Record<string, unknown> = { ...defaults, preview: false, ...settings };
	const parameters = new Parameters((name, fallback) => values[name] ?? fallback);
	const output = await operation.execute({ client, parameters, items: items.map((json) => ({ json })) });
	return output.map(({ json }) => json);
}
