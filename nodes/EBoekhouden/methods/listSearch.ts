import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { dropDown, type DropDownChoice, type DropDown } from '../../../base/n8n/dropDown';
import type { Books } from '../../../services/eBoekhouden/books';
import { eBoekhouden } from '../connection';
import { costCentres, invoiceTemplates, ledgerAccountChoices, type ReadChoices } from './lists';

type Search = (this: ILoadOptionsFunctions, filter?: string) => Promise<INodeListSearchResult>;
type Searched = Pick<DropDown<Books>, 'list' | 'mayBeEmpty' | 'ofAccount'>;

/** A drop-down whose search text goes to the service. */
function searchedThere(
	of: Searched,
	read: (books: Books, search: string) => Promise<DropDownChoice[]>,
): Search {
	return async function (filter = '') {
		const search = filter.trim();
		const account = { service: eBoekhouden, of: 'e-Boekhouden' as const };
		const results = await dropDown(this, {
			...account,
			...of,
			search,
			read: async (books) => await read(books, search),
		});
		return { results };
	};
}

/** A drop-down whose list is read in full and searched here, because the search text may be anywhere in a name. */
function searched(of: Searched, read: ReadChoices): Search {
	return searchedThere(of, async (books, search) =>
		(await read(books)).filter(({ name }) => name.toLowerCase().includes(search.toLowerCase())),
	);
}

/** The administrations of the login, by name and city. The list is the same when an administration is chosen already. */
export const searchAdministrations = searched(
	{ list: 'administrations', ofAccount: true, mayBeEmpty: true },
	async ({ administrations }) =>
		(await administrations.list())
			.filter(({ guid }) => guid !== '')
			.map(({ company, city, guid }) => ({ name: city ? `${company} (${city})` : company, value: guid })),
);

/** The number of relations on a page where each name takes a call. The editor asks for the next page on scrolling. */
const NAMED = 100;

/** The relations of the books; e-Boekhouden itself searches in code, name, city and more. */
export async function searchRelations(
	this: ILoadOptionsFunctions,
	filter = '',
	paginationToken: unknown = 0,
): Promise<INodeListSearchResult> {
	const search = filter.trim();
	const [from, to] = [Number(paginationToken), Number(paginationToken) + NAMED];
	let isMore = false;
	const results = await dropDown(this, {
		service: eBoekhouden,
		of: 'e-Boekhouden',
		list: 'relations',
		search,
		async read({ relations }) {
			const wanted = <T>(listed: readonly T[]) => {
				isMore = listed.length > to;
				return listed.slice(from, to);
			};
			const { found } = await relations.list({ search, wanted });
			return found.map(({ code, name }) => ({ name: `${name} (${code})`, value: code }));
		},
	});
	return isMore ? { results, paginationToken: String(to) } : { results };
}

export const searchLedgerAccounts = searched({ list: 'ledgerAccounts' }, ledgerAccountChoices);

export const searchCostCentres = searched({ list: 'costCentres', mayBeEmpty: true }, costCentres);

/** The products of the books. All are listed, because the service cannot search their texts. */
export const searchProducts = searched({ list: 'products' }, async ({ products }) => {
	const { found, unread = [] } = await products.list({ wanted: () => [] });
	return [...found, ...unread].map(({ code, description }) => ({
		name: `${description.slice(0, 80)} (${code})`,
		value: code,
	}));
});

export const searchInvoiceTemplates = searched({ list: 'invoiceTemplates' }, invoiceTemplates);
