import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { dropDown, type Choice, type DropDown } from '../../shared/n8n/dropDown';
import { outSmart } from '../connection';

type Client = Parameters<typeof outSmart.close>[0];
type WorkOrder = Awaited<ReturnType<Client['getWorkOrder']>>;

/** Lists that can be searched; OutSmart gives them whole, so that is done here. */
async function searched(
	context: ILoadOptionsFunctions,
	list: DropDown<Client>['list'],
	filter: string,
	read: (client: Client) => Promise<Choice[]>,
): Promise<INodeListSearchResult> {
	const search = filter.trim().toLowerCase();
	const results = await dropDown(context, {
		...{ service: outSmart, of: 'OutSmart', list, search },
		read: async (client) => (await read(client)).filter(({ name }) => name.toLowerCase().includes(search)),
	});
	return { results };
}

const shown = (name: string, code: string): Choice => ({ name: `${name} (${code})`, value: code });

export async function searchRelations(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	return await searched(this, 'relations', filter, async (client) =>
		(await client.listRelations()).map(({ code, name }) => shown(name, code)),
	);
}

export async function searchMaterials(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	return await searched(this, 'materials', filter, async (client) =>
		(await client.listMaterials()).map(({ code, description }) => shown(description, code)),
	);
}

export async function searchHourTypes(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	return await searched(this, 'hourTypes', filter, async (client) =>
		(await client.listHourTypes()).map(({ code, name }) => shown(name, code)),
	);
}

export async function searchObjects(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	return await searched(this, 'objects', filter, async (client) =>
		(await client.objects.list()).map(({ code, description }) => shown(description, code)),
	);
}

/** Those that are not handled yet; of the others there may be very many. */
const OPEN = ['Compleet', 'Opgehaald', 'Klaargezet'];

/** So many that the list can be scrolled, which is how the editor asks for the rest. */
const PAGE = 50;

/** Each status is a list that may take minutes: the next one is asked for when the editor wants more. */
export async function searchWorkOrders(
	this: ILoadOptionsFunctions,
	filter = '',
	paginationToken?: unknown,
): Promise<INodeListSearchResult> {
	const search = filter.trim().toLowerCase();
	let next = OPEN.findIndex((status) => status === paginationToken);
	if (next < 0) next = 0;
	const isMore = next > 0;
	const results = await dropDown(this, {
		...{ service: outSmart, of: 'OutSmart', list: 'workOrders' },
		// It is no news that there is nothing more.
		search: isMore ? String(paginationToken) : search,
		async read(client) {
			const found: Choice[] = [];
			while (next < OPEN.length && found.length < PAGE)
				found.push(...matching(await client.listWorkOrders({ status: OPEN[next++] ?? '' }), search));
			return found;
		},
	});
	const more = OPEN[next];
	return more === undefined ? { results } : { results, paginationToken: more };
}

function matching(orders: readonly WorkOrder[], search: string): Choice[] {
	return orders
		.filter(({ archived }) => !archived)
		.map(({ id, orderNumber, workAddress }) => shown(`${orderNumber} ${workAddress.name}`.trim(), id))
		.filter(({ name }) => name.toLowerCase().includes(search));
}

export async function searchInvoices(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	return await searched(this, 'invoices', filter, async (client) =>
		(await client.invoices.list()).map(({ id, number, relationName, status }) => ({
			name: `${number} ${relationName} (${status})`,
			value: id,
		})),
	);
}
