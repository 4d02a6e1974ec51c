import type { IDataObject } from 'n8n-workflow';
import { createOrGetInvoices } from '../../nodes/EBoekhouden/operations/invoice/createOrGet';
import { lookUpInvoices } from '../../nodes/EBoekhouden/operations/invoice/lookUp';
import type { Books } from '../../services/eBoekhouden/books';
import { confirmWorkOrder } from '../../nodes/OutSmart/operations/workOrder/confirm';
import { prepareInvoices } from '../../nodes/OutSmart/operations/workOrder/getInvoice';
import { markAsHandled } from '../../nodes/OutSmart/operations/workOrder/markAsHandled';
import type { OutSmartClient } from '../../services/outSmart/client';
import type { Operation } from '../../base/n8n/operation';
import type { Row } from '../../base/words/row';
import { carryOut } from './carryOut';
import type { MemoryInvoices } from './memoryInvoices';

/**
 * The five steps of the invoice export in the order of the workflow, each with the same settings. A write that is still on
 * its way at the end has arrived by the next export.
 */
export async function exportInvoices(
	outSmart: OutSmartClient,
	books: MemoryInvoices,
	settings: Record<string, unknown> = {},
): Promise<Row[]> {
	const client = books.port as Books;
	const read = await step(prepareInvoices, outSmart, [{}], settings);
	const lookedUp = await step(lookUpInvoices, client, read, settings);
	const confirmed = await step(confirmWorkOrder, outSmart, lookedUp, settings);
	const created = await step(createOrGetInvoices, client, confirmed, settings);
	const rows = await step(markAsHandled, outSmart, created, settings);
	books.arrive();
	return rows as Row[];
}

async function step<Client>(
	operation: Operation<Client>,
	client: Client,
	input: IDataObject[],
	settings: Record<string, unknown>,
): Promise<IDataObject[]> {
	const parameters = { preview: false, language: 'en', defaultLedgerAccount: '8000', ...settings };
	const output = await carryOut(operation, { client, parameters, input });
	return output.map(({ json }) => json);
}
