import type { InvoiceOrder } from '../../shared/items/invoice';
import { distinct } from '../../shared/values/distinct';
import type { Product } from '../books/types';
import type { Catalogue } from './fill';
import type { ExportSettings, InvoiceClient } from './work';

/** What lines are filled from. A product that a line needs is in it, also when the list of all may be cut off. */
export async function readCatalogue(
	orders: readonly InvoiceOrder[],
	client: InvoiceClient,
	{ defaults }: ExportSettings,
): Promise<Catalogue> {
	const ledgerAccounts = await client.ledger.list();
	const { found, whole } = await client.products.list();
	const products = whole ? found : [...found, ...(await findOthers(orders, found, client))];
	return { products, ledgerAccounts: new Set(ledgerAccounts.map(({ code }) => code)), defaults };
}

/** Asked for by code: taken for unknown, their lines would get the VAT code and ledger account of the settings. */
async function findOthers(
	orders: readonly InvoiceOrder[],
	found: readonly Product[],
	{ products }: InvoiceClient,
): Promise<Product[]> {
	const listed = new Set(found.map(({ code }) => code));
	const incomplete = orders
		.flatMap(({ lines }) => lines)
		.filter(({ vatCode, ledgerAccount }) => vatCode === '' || ledgerAccount === '');
	const others: Product[] = [];
	for (const code of distinct(incomplete.map((line) => line.code))) {
		if (code !== '' && !listed.has(code)) others.push(...(await products.find(code)));
	}
	return others;
}
