import { randomUUID } from 'node:crypto';
import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { textIn } from '../../../base/values/text';
import { dropDown, type DropDownChoice, type DropDown } from '../../../base/n8n/dropDown';
import type { OutSmartClient } from '../../../services/outSmart/client';
import type { WorkOrder } from '../../../services/outSmart/types';
import { account, hourTypesIn, relationChoices, namedChoice } from './loadOptions';

type Lists = DropDown<OutSmartClient>;

type Search = (
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: unknown,
) => Promise<INodeListSearchResult>;

/** The number of results on a page. 200,000 at once would freeze the editor, which asks for the next page on scrolling. */
const SHOWN_AT_MOST = 500;
/** The maximum number of results that are kept, more than anybody scrolls through: typing more letters narrows the list. */
const KEPT_AT_MOST = 10 * SHOWN_AT_MOST;

/** The results of the last search, for its next pages, because reading a list of 100 MB for each page would take too long. */
let last: { id: string; found: readonly DropDownChoice[] } = { id: '', found: [] };

/** A drop-down whose list is searched here, because OutSmart only gives whole lists. */
function searched(
	list: Lists['list'],
	read: Lists['read'],
	optional: Pick<Lists, 'mayBeEmpty'> = {},
): Search {
	return async function (filter = '', paginationToken) {
		const search = filter.trim().toLowerCase();
		const [page = '', given = ''] = textIn(paginationToken).split(' ');
		let { id, found } = last;
		// A page token has a random id, so that no other user has the same.
		if (given === '' || given !== id) {
			const all = await dropDown(this, {
				...account,
				list,
				search,
				...optional,
				read: async (client) =>
					(await read(client)).filter(({ name }) => name.toLowerCase().includes(search)),
			});
			[id, found] = [randomUUID(), all.slice(0, KEPT_AT_MOST)];
			last = { id, found };
		}
		const begin = Number(page);
		const end = begin + SHOWN_AT_MOST;
		const results = found.slice(begin, end);
		return end < found.length ? { results, paginationToken: `${end} ${id}` } : { results };
	};
}

export const searchRelations = searched('relations', relationChoices);
export const searchHourTypes = searched('hourTypes', hourTypesIn);

export const searchMaterials = searched('materials', async (client) =>
	(await client.listMaterials()).map(({ code, description }) => namedChoice(description, code)),
);

export const searchObjects = searched(
	'objects',
	async (client) =>
		(await client.objects.list()).map(({ code, description }) => namedChoice(description, code)),
	{ mayBeEmpty: true },
);

export const searchInvoices = searched('invoices', async (client) =>
	(await client.invoices.list()).map(({ id, number, relationName, status }) => ({
		name: `${number} ${relationName} (${status})`,
		value: id,
	})),
);

/** The number of work orders on a page: enough to make the list scroll, which is how the editor asks for the rest. */
const PAGE = 50;

/** The main statuses of orders that are not handled yet. Orders with any other status may be very many. */
const NOT_HANDLED = ['Compleet', 'Opgehaald', 'Klaargezet'] as const;

/**
 * Work orders for a drop-down. The list of one status may take minutes, so the next status is read only when the editor wants
 * more.
 */
export const searchWorkOrders: Search = async function (filter = '', paginationToken) {
	const search = filter.trim().toLowerCase();
	let next = NOT_HANDLED.findIndex((status) => status === paginationToken);
	if (next < 0) next = 0;
	const isMore = next > 0;
	const results = await dropDown(this, {
		...account,
		list: 'workOrders',
		// An empty last page has no text to search for, so that no message is shown about it.
		search: isMore ? String(paginationToken) : search,
		async read(client) {
			const found: DropDownChoice[] = [];
			while (next < NOT_HANDLED.length && found.length < PAGE) {
				const listed = await client.listWorkOrders({ status: NOT_HANDLED[next++] ?? '' });
				const shown = listed.filter(({ archived }) => !archived);
				for (const one of matching(shown, search)) found.push(one);
			}
			return found;
		},
	});
	const more = NOT_HANDLED[next];
	return more === undefined ? { results } : { results, paginationToken: more };
};

function matching(orders: readonly WorkOrder[], search: string): DropDownChoice[] {
	return orders
		.map(({ id, orderNumber, workAddress }) => namedChoice(`${orderNumber} ${workAddress.name}`.trim(), id))
		.filter(({ name }) => name.toLowerCase().includes(search));
}
