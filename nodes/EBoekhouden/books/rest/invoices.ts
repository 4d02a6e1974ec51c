import { isSameCode } from '../../../shared/values/codes';
import { isWithin, type DateRange } from '../../../shared/values/dates';
import type { DownloadPdf } from '../../../shared/transport/download';
import type { Invoices, WantedInvoices } from '../books';
import type { Invoice, ListedInvoice } from '../types';
import { createInvoice, foreseeInvoice } from './createInvoice';
import { operationOf } from './callOf';
import { eachOf } from './details';
import { findById } from './findById';
import type { Ids } from './ids';
import { detail, listItem, toInvoice, toListed, type ListItem } from './invoiceRecords';
import { readList } from './paging';
import { invoiceSearchOver } from './seekInvoices';
import type { Query, Session } from './session';
import { id, record, text } from './values';

const withPdf = record({ id, urlPdfFile: text });

export function invoicesOver(session: Session, ids: Ids, download: DownloadPdf): Invoices {
	const search = invoiceSearchOver(session);
	/** Of one that looks the same in the list, the content is that of a moment ago. */
	const contents = new Map<string, Promise<Invoice | null>>();
	return {
		async within(range, wanted = {}) {
			const { relationCode = '' } = wanted;
			const items = (
				await Promise.all((await relationsOf(relationCode)).map((id) => list(range, id)))
			).flat();
			const chosen = await worthReading(items, range, wanted);
			const found = await eachOf(chosen, async (item) => await contentIfWanted(item, wanted));
			// Nothing lacks: it was read page by page to its end.
			return { invoices: found, fullDays: [] };
		},
		async list({ from, to, relationCode = '', limit }) {
			const items: ListItem[] = [];
			for (const id of await relationsOf(relationCode)) items.push(...(await list({ from, to }, id, limit)));
			const found = await eachOf(items.slice(0, limit), async ({ id }) => await content(id));
			return {
				found: found.filter((one) => relationCode === '' || one.relationCode === relationCode),
				whole: true,
			};
		},
		async find(number) {
			const item = await itemOf(number);
			return item ? await content(item.id) : null;
		},
		async pdf(number) {
			const item = await itemOf(number);
			const found = item ? await findById(session, 'invoice', item.id, withPdf) : null;
			const address = found?.urlPdfFile.trim() ?? '';
			if (address === '') return found ? 'noPdf' : 'noInvoice';
			return await download(address, operationOf('GET', `invoice/${found?.id}`));
		},
		foresee: async (invoice) => await foreseeInvoice(session, ids, invoice),
		create: async (invoice) => await createInvoice(session, ids, invoice),
	};

	async function itemOf(number: string): Promise<ListItem | undefined> {
		if (number === '') return undefined;
		const items = await readList(session, 'invoice', listItem, { query: [['invoiceNumber', number]] });
		return items.find((one) => one.invoiceNumber === number);
	}

	/** An empty id filters nothing; of a code that nobody has there are none. */
	async function relationsOf(code: string): Promise<string[]> {
		return code === '' ? [''] : (await ids.relations.withCode(code)).map(({ id }) => id);
	}

	async function list(range: DateRange, relationId: string, limit?: number): Promise<ListItem[]> {
		const query: Query = [['date[range]', `${range.from},${range.to}`]];
		if (relationId !== '') query.push(['relationId', relationId]);
		const items = await readList(session, 'invoice', listItem, { query, limit });
		// What was not asked for is not given, so that the filter need not be trusted.
		const isOf = (item: ListItem) => relationId === '' || item.relationId === relationId;
		return items.filter((item) => isOf(item) && (item.date === '' || isWithin(item.date, range)));
	}

	async function worthReading(
		items: readonly ListItem[],
		range: DateRange,
		{ listed, sought }: WantedInvoices,
	): Promise<readonly ListItem[]> {
		if (!listed) return items;
		const known = new Map<ListedInvoice, ListItem>();
		for (const item of items) known.set(await toListed(item, ids), item);
		const chosen = new Set(listed([...known.keys()]).map((one) => known.get(one)));
		const others = sought ? await search.seek(known, range, sought) : [];
		for (const item of others) chosen.add(item);
		return items.filter((item) => chosen.has(item));
	}

	async function contentIfWanted(item: ListItem, wanted: WantedInvoices): Promise<Invoice | null> {
		const found = await knownContent(item);
		const { relationCode = '', keep } = wanted;
		const isOf = found && (relationCode === '' || isSameCode(found.relationCode, relationCode));
		return isOf && (keep?.(found) ?? true) ? found : null;
	}

	async function knownContent(item: ListItem): Promise<Invoice | null> {
		const place = JSON.stringify(item);
		const known = contents.get(place) ?? content(item.id);
		contents.set(place, known);
		return await known.catch((error: unknown) => {
			contents.delete(place);
			throw error;
		});
	}

	async function content(id: string): Promise<Invoice | null> {
		const found = await findById(session, 'invoice', id, detail);
		return found && (await toInvoice(found, ids));
	}
}
