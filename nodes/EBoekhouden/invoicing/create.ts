import type { BookDate } from '../../shared/values/dates';
import { readCatalogue } from './catalogue';
import { InvoiceCreation, type RelationDone, type ToCreate } from './creation';
import { findingInList } from './listedRelations';
import { hasOrder } from './lookUp';
import type { ExportSettings, InvoiceClient, Work } from './work';

/**
 * Creates the invoices that were looked up and found missing, one by one, each looked up once more right before and
 * right after. Gives what it did to relations; the orders' progress says the rest.
 */
export async function createInvoices(
	works: Work[],
	client: InvoiceClient,
	settings: ExportSettings,
	today: BookDate,
	now = Date.now(),
): Promise<RelationDone[]> {
	const toCreate = works.filter(mayBeCreated);
	if (toCreate.length === 0) return [];
	const orders = toCreate.map(({ order }) => order);
	const catalogue = await readCatalogue(orders, client, settings);
	const listed = findingInList(
		client,
		orders.map(({ relation }) => relation.code),
	);
	const creation = new InvoiceCreation({ client: listed, settings, catalogue, today, now }, toCreate);
	await creation.createAll();
	return creation.relationsDone;
}

function mayBeCreated(work: Work): work is ToCreate {
	return hasOrder(work) && work.progress.state === 'create';
}
