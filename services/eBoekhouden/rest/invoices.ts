import { z } from 'zod';
import type { DownloadPdf } from '../../../base/transport/download';
import { isSameCode } from '../../../base/values/text';
import { isWithin, type DateRange } from '../../../base/values/dates';
import { parseDecimal, price, ZERO } from '../../../base/values/money';
import { addAll, once } from '../../../base/values/records';
import type { InvoiceList, Invoices, WantedInvoices } from '../books';
import type { Invoice, InvoiceLine, ListedInvoice } from '../types';
import type { Ids } from './ids';
import { createInvoice, foreseeInvoice } from './newInvoices';
import { eachOf, findById, readList, unlessOdd } from './reading';
import { operationOf, type Query, type Session } from './session';
import { amount, amountOrNone, date, days, decimalOrNone, entry, id, idOrNone, record, text } from './values';

const withPdf = record({ id, urlPdfFile: text });

export function invoicesOver(session: Session, ids: Ids, download: DownloadPdf): Invoices {
	/**
	 * The contents that were read, by the invoice as the list has it: while that is the same, the content is
	 * reused.
	 */
	const contents = new Map<string, () => Promise<Invoice | null>>();
	return {
		within,
		list,
		find,
		pdf,
		keepsDetails: true,
		refusesUsedReferences: true,
		foresee: async (invoice) => await foreseeInvoice(session, ids, invoice),
		create: async (invoice) => await createInvoice(session, ids, invoice),
	};

	async function within(range: DateRange, wanted: WantedInvoices = {}): Promise<InvoiceList> {
		const { relationCode = '' } = wanted;
		const items = (
			await Promise.all((await relationsOf(relationCode)).map((id) => listed(range, id)))
		).flat();
		const chosen = await worthReading(items, wanted);
		const found = await eachOf(chosen, async (item) => await contentIfWanted(item, wanted));
		// No day of the list can be incomplete, because the list was read page by page to its end.
		return { invoices: found, fullDays: [] };
	}

	async function list({ from, to, relationCode = '', limit }: Parameters<Invoices['list']>[0]) {
		const items: ListItem[] = [];
		for (const id of await relationsOf(relationCode)) addAll(items, await listed({ from, to }, id, limit));
		const found = await eachOf(items.slice(0, limit), async (item) => await contentOrListed(item));
		return {
			found: found.filter((one) => relationCode === '' || one.relationCode === relationCode),
			whole: true,
		};
	}

	async function find(number: string): Promise<Invoice | null> {
		const item = await itemOf(number);
		return item ? await content(item.id) : null;
	}

	async function pdf(number: string): ReturnType<Invoices['pdf']> {
		const item = await itemOf(number);
		const found = item ? await findById(session, 'invoice', item.id, withPdf) : null;
		const address = found?.urlPdfFile.trim() ?? '';
		if (address === '') return found ? 'noPdf' : 'noInvoice';
		return await download(address, operationOf('GET', `invoice/${found?.id}`));
	}

	async function itemOf(number: string): Promise<ListItem | undefined> {
		if (number === '') return undefined;
		const items = await readList(session, 'invoice', listItem, { query: [['invoiceNumber', number]] });
		return items.find((one) => one.invoiceNumber === number && one.id !== '');
	}

	/**
	 * The ids by which invoices are filtered on a relation: one empty id when no relation is wanted, and none for an unknown
	 * code.
	 */
	async function relationsOf(code: string): Promise<string[]> {
		return code === '' ? [''] : (await ids.relations.knownWithCode(code)).map(({ id }) => id);
	}

	async function listed(range: DateRange, relationId: string, limit?: number): Promise<ListItem[]> {
		const query: Query = [['date[range]', `${range.from},${range.to}`]];
		if (relationId !== '') query.push(['relationId', relationId]);
		const items = await readList(session, 'invoice', listItem, { query, limit });
		// The invoices are filtered on their relation once more, so that the filter of the service need not be trusted.
		const isOf = (item: ListItem) => relationId === '' || item.relationId === relationId;
		return items.filter((item) => isOf(item) && (item.date === '' || isWithin(item.date, range)));
	}

	async function worthReading(
		items: readonly ListItem[],
		{ listed }: WantedInvoices,
	): Promise<readonly ListItem[]> {
		if (!listed) return items;
		const known = new Map<ListedInvoice, ListItem>();
		for (const item of items) known.set(await toListed(item, ids), item);
		const chosen = new Set(listed([...known.keys()]).map((one) => known.get(one)));
		return items.filter((item) => chosen.has(item));
	}

	async function contentIfWanted(item: ListItem, wanted: WantedInvoices): Promise<Invoice | null> {
		const read = await contentOrListed(item, knownContent);
		const found = read?.unread ? { ...read, lines: await textsOf(item) } : read;
		const { relationCode = '', keep } = wanted;
		const isOf = found && (relationCode === '' || isSameCode(found.relationCode, relationCode));
		return isOf && (keep?.(found) ?? true) ? found : null;
	}

	/** The content of an invoice. An invoice that cannot be read completely is given without lines. */
	async function contentOrListed(
		item: ListItem,
		read = async ({ id }: ListItem) => await content(id),
	): Promise<Invoice | null> {
		const listed = await toListed(item, ids);
		const unread = (): Invoice => ({ ...listed, lines: [], unread: true });
		return item.id === '' ? unread() : await unlessOdd(async () => await read(item), unread);
	}

	/** The texts in the lines of an invoice whose numbers cannot be read: these texts say to which order it belongs. */
	async function textsOf({ id }: ListItem): Promise<InvoiceLine[]> {
		const read = async () => (id === '' ? null : await findById(session, 'invoice', id, withTexts));
		const lines = (await unlessOdd(read, () => undefined))?.items ?? [];
		return lines.map(({ description }) => ({ ...NO_AMOUNTS, description }));
	}

	async function knownContent(item: ListItem): Promise<Invoice | null> {
		const place = JSON.stringify(item);
		const known = contents.get(place) ?? once(async () => await content(item.id));
		contents.set(place, known);
		return await known();
	}

	async function content(id: string): Promise<Invoice | null> {
		const found = await findById(session, 'invoice', id, detail);
		return found && (await toInvoice(found, ids));
	}
}

const withTexts = record({ id, items: z.array(record({ description: text })) });
const NO_AMOUNTS = { quantity: '0', unit: '', code: '', unitPrice: '0.00', vatCode: '', ledgerAccount: '' };

const common = {
	id,
	invoiceNumber: text,
	relationId: idOrNone,
	date,
	reference: text,
	termOfPayment: days,
	totalExcl: amount,
	totalAmount: amount,
	vatAmount: amount,
};

const listItem = entry(common);
type ListItem = z.output<typeof listItem>;

const line = record({
	quantity: decimalOrNone,
	// The field `amount` is what the service formerly called `quantity`.
	amount: decimalOrNone,
	unitId: idOrNone,
	code: text,
	description: text,
	pricePerUnit: amountOrNone,
	vatCode: text,
	ledgerId: idOrNone,
	discountAmount: amountOrNone,
	discountPercentage: decimalOrNone,
});

// An invoice without its lines could not be matched with an order, so they are required.
const detail = record({ ...common, items: z.array(line) });

async function toListed(wire: Omit<ListItem, 'odd'>, { relations }: Ids): Promise<ListedInvoice> {
	return {
		number: wire.invoiceNumber,
		relationCode: wire.relationId === '' ? '' : await relations.codeOf(wire.relationId),
		date: wire.date,
		paymentTermDays: wire.termOfPayment,
		totalExcludingVat: wire.totalExcl,
		totalVat: wire.vatAmount,
		totalIncludingVat: wire.totalAmount,
		// The open amount of an invoice is in neither its list nor its content (docs/services/e-boekhouden.md 8.6).
		totalOpen: '',
		reference: wire.reference,
	};
}

async function toInvoice(wire: z.output<typeof detail>, ids: Ids): Promise<Invoice> {
	const lines: InvoiceLine[] = [];
	for (const one of wire.items) lines.push(await toLine(one, ids));
	return { ...(await toListed(wire, ids)), lines };
}

async function toLine(wire: z.output<typeof line>, { accounts, names }: Ids): Promise<InvoiceLine> {
	return {
		quantity: wire.quantity || wire.amount || '0',
		unit: (await names.unitName(wire.unitId)) ?? '',
		code: wire.code,
		description: wire.description,
		...pricesOf(wire),
		vatCode: wire.vatCode,
		ledgerAccount: wire.ledgerId === '' ? '' : await accounts.codeOf(wire.ledgerId),
	};
}

/** The price per unit after discount: with the full price, the lines would not add up to their invoice. */
function pricesOf({ pricePerUnit, discountAmount, discountPercentage }: z.output<typeof line>) {
	const fullPrice = pricePerUnit || '0.00';
	const full = parseDecimal(fullPrice) ?? ZERO;
	const less = parseDecimal(discountAmount) ?? full.times(parseDecimal(discountPercentage) ?? 0).div(100);
	return less.eq(ZERO) ? { unitPrice: fullPrice } : { unitPrice: price(full.minus(less)), fullPrice };
}
