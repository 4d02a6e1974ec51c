import type { InvoiceOrder, Line } from '../../shared/items/invoice';
import { distinct } from '../../shared/values/records';
import type { ListedProduct } from '../books/books';
import type { Product } from '../books/types';
import type { Catalogue } from './fill';
import type { ExportSettings, InvoiceClient } from './work';

/** What lines are filled from. A product that a line needs is in it, also when the list of all may be cut off. */
export async function readCatalogue(
	orders: readonly InvoiceOrder[],
	client: InvoiceClient,
	{ defaults }: ExportSettings,
): Promise<Catalogue> {
	const listed = (await client.ledger.list()).map(({ code }) => code);
	const lines = orders.flatMap((order) => order.lines);
	const codes = new Set(lines.map(({ code }) => code));
	const wanted = (listed: readonly ListedProduct[]) => listed.filter(({ code }) => codes.has(code));
	const { found, whole } = await client.products.list({ wanted });
	const products = whole ? found : [...found, ...(await findOthers(orders, found, client))];
	const needed = [defaults, ...lines, ...productsOf(lines, products)].map((one) => one.ledgerAccount);
	const others = listed.length < MAY_BE_CUT_OFF ? [] : await findAccounts(distinct(needed), listed, client);
	return { products, ledgerAccounts: new Set([...listed, ...others]), defaults };
}

/** Of ledger accounts no cap is known: a chart of so many is longer than that of most, and may be cut off. */
const MAY_BE_CUT_OFF = 500;

function productsOf(lines: readonly Line[], products: readonly Product[]): Product[] {
	const codes = new Set(lines.map(({ code }) => code));
	return products.filter(({ code }) => codes.has(code));
}

async function findAccounts(
	needed: readonly string[],
	listed: readonly string[],
	{ ledger }: InvoiceClient,
): Promise<string[]> {
	const known = new Set(listed);
	const found: string[] = [];
	for (const code of needed)
		if (code !== '' && !known.has(code)) found.push(...(await ledger.list({ code })).map((one) => one.code));
	return found;
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
