import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { dropDown } from '../../shared/n8n/dropDown';
import { eBoekhouden } from '../connection';
import { costCentreNames } from './costCentreNames';
import { getInvoiceTemplates } from './loadOptions';

/** The administrations of the login, by name and city; those of a place that is chosen already are no others. */
export async function searchAdministrations(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const search = filter.trim();
	const results = await dropDown(this, {
		...{ service: eBoekhouden, of: 'e-Boekhouden', list: 'administrations', search, ofAccount: true },
		read: async (client) =>
			(await client.administrations.list())
				.filter(({ guid }) => guid !== '')
				.map(({ company, city, guid }) => ({ name: city ? `${company} (${city})` : company, value: guid }))
				.filter(({ name }) => isIn(name, search)),
	});
	return { results };
}

/** The relations of the books, for a drop-down; e-Boekhouden itself searches in code, name, city and more. */
export async function searchRelations(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const search = filter.trim();
	const wanted = <T>(listed: readonly T[]) => listed.slice(0, NAMED);
	const results = await dropDown(this, {
		...{ service: eBoekhouden, of: 'e-Boekhouden', list: 'relations', search },
		async read(client) {
			const { found, unread = [] } = await client.relations.list({ search, wanted });
			const named = found.map(({ code, name }) => ({ name: `${name} (${code})`, value: code }));
			return [...named, ...unread.map(({ code }) => ({ name: `(${code})`, value: code }))];
		},
	});
	return { results };
}

/** The chart of accounts, by code; what is typed may be anywhere in code or name. */
export async function searchLedgerAccounts(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const search = filter.trim();
	const results = await dropDown(this, {
		...{ service: eBoekhouden, of: 'e-Boekhouden', list: 'ledgerAccounts', search },
		read: async (client) =>
			(await client.ledger.list())
				.map(({ code, description }) => ({ name: `${code} ${description}`, value: code }))
				.filter(({ name }) => isIn(name, search)),
	});
	return { results };
}

/** The cost centres by their path, such as "100 Winkel > Kassa". */
export async function searchCostCentres(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const search = filter.trim();
	const results = await dropDown(this, {
		...{ service: eBoekhouden, of: 'e-Boekhouden', list: 'costCentres', search },
		read: async (client) =>
			costCentreNames(await client.costCentres.list())
				.map(({ id, name }) => ({ name, value: id }))
				.filter(({ name }) => isIn(name, search)),
	});
	return { results };
}

function isIn(name: string, search: string): boolean {
	return name.toLowerCase().includes(search.toLowerCase());
}

/** Where each name takes a call of its own, the others of a long list stand there by their code. */
const NAMED = 100;

/** The products of the books, for a drop-down. All are listed, since the service searches in no text of theirs. */
export async function searchProducts(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const search = filter.trim();
	const results = await dropDown(this, {
		...{ service: eBoekhouden, of: 'e-Boekhouden', list: 'products', search },
		async read(client) {
			const { found, unread = [] } = await client.products.list({ wanted: () => [] });
			return [...found, ...unread]
				.map(({ code, description }) => ({ name: `${description.slice(0, 80)} (${code})`, value: code }))
				.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
		},
	});
	return { results };
}

/** The templates for invoices that are in use, by their names; there is a list with an API token alone. */
export async function searchInvoiceTemplates(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const search = filter.trim().toLowerCase();
	const all = await getInvoiceTemplates.call(this);
	const found = all.filter(({ name }) => name.toLowerCase().includes(search));
	return { results: found.map(({ name, value }) => ({ name, value: String(value) })) };
}
