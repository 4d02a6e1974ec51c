import { z } from 'zod';
import type { DownloadPdf } from '../../../base/transport/download';
import { codeKey, isSameCode } from '../../../base/values/text';
import { isWithin, type DateRange } from '../../../base/values/dates';
import { parseDecimal, price } from '../../../base/values/money';
import { addAll, once } from '../../../base/values/records';
import type { Invoices, SoughtInvoices, WantedInvoices } from '../books';
import type { Invoice, InvoiceLine, ListedInvoice } from '../types';
import type { Ids } from './ids';
import { listItem as mutation, typeOf } from './mutations';
import { createInvoice, foreseeInvoice } from './newInvoices';
import { eachOf, findById, readList, unlessOdd } from './reading';
import { operationOf, type Query, type Session } from './session';
import { amount, amountOrNone, date, days, decimalOrNone, entry, id, idOrNone, record, text } from './values';

const withPdf = record({ id, urlPdfFile: text });

export function invoicesOver(session: Session, ids: Ids, download: DownloadPdf): Invoices {
	const seek = invoiceSearchOver(session);
	/** For an invoice that is unchanged in the list, the content that was just read is reused. */
	const contents = new Map<string, () => Promise<Invoice | null>>();
	return {
		async within(range, wanted = {}) {
			const { relationCode = '' } = wanted;
			const items = (
				await Promise.all((await relationsOf(relationCode)).map((id) => list(range, id)))
			).flat();
			const chosen = await worthReading(items, range, wanted);
			const found = await eachOf(chosen, async (item) => await contentIfWanted(item, wanted));
			// Complete: it was read page by page to its end.
			return { invoices: found, fullDays: [] };
		},
		async list({ from, to, relationCode = '', limit }) {
			const items: ListItem[] = [];
			for (const id of await relationsOf(relationCode)) addAll(items, await list({ from, to }, id, limit));
			const found = await eachOf(items.slice(0, limit), async (item) => await contentOrListed(item));
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
		keepsDetails: true,
		foresee: async (invoice) => await foreseeInvoice(session, ids, invoice),
		create: async (invoice) => await createInvoice(session, ids, invoice),
	};

	async function itemOf(number: string): Promise<ListItem | undefined> {
		if (number === '') return undefined;
		const items = await readList(session, 'invoice', listItem, { query: [['invoiceNumber', number]] });
		return items.find((one) => one.invoiceNumber === number && one.id !== '');
	}

	/** An empty id does not filter; an unknown code gives no ids. */
	async function relationsOf(code: string): Promise<string[]> {
		return code === '' ? [''] : (await ids.relations.knownWithCode(code)).map(({ id }) => id);
	}

	async function list(range: DateRange, relationId: string, limit?: number): Promise<ListItem[]> {
		const query: Query = [['date[range]', `${range.from},${range.to}`]];
		if (relationId !== '') query.push(['relationId', relationId]);
		const items = await readList(session, 'invoice', listItem, { query, limit });
		// The result is filtered again, so that the filter of the service need not be trusted.
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
		const others = sought ? await seek(known, range, sought) : [];
		for (const item of others) chosen.add(item);
		return items.filter((item) => chosen.has(item));
	}

	async function contentIfWanted(item: ListItem, wanted: WantedInvoices): Promise<Invoice | null> {
		const found = await contentOrListed(item, knownContent);
		const { relationCode = '', keep } = wanted;
		const isOf = found && (relationCode === '' || isSameCode(found.relationCode, relationCode));
		return isOf && (keep?.(found) ?? true) ? found : null;
	}

	/** One of which not all can be read has no lines. */
	async function contentOrListed(
		item: ListItem,
		read = async ({ id }: ListItem) => await content(id),
	): Promise<Invoice | null> {
		const listed = await toListed(item, ids);
		const unread = (): Invoice => ({ ...listed, lines: [], unread: true });
		return item.id === '' ? unread() : await unlessOdd(async () => await read(item), unread);
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

type Pair = [ListedInvoice, ListItem];

/**
 * Invoices without a reference, of which a list has few fields: found by their bookings, in one list or with a call for
 * each text, or because they are not booked. Nothing is read when every invoice has a reference.
 */
function invoiceSearchOver(session: Session) {
	const bookings = new Bookings(session);
	return async (
		known: ReadonlyMap<ListedInvoice, ListItem>,
		range: DateRange,
		{ bookedAs, ofOurs, relationCodes, totals }: SoughtInvoices,
	): Promise<ListItem[]> => {
		const open = [...known].filter(([{ reference }]) => !reference?.trim());
		if (open.length === 0) return [];
		const named = await namedIn(open, range, bookedAs);
		const debtors = keysOf(named.map(([{ relationCode }]) => relationCode));
		const relations = keysOf(relationCodes);
		const ofRelations = open.filter(([{ relationCode }]) => relations.has(codeKey(relationCode)));
		const sizes = new Set(totals.map(sizeOf));
		const isOfSize = ([{ totalExcludingVat }]: Pair) => sizes.has(sizeOf(totalExcludingVat));
		const others = ofRelations.length > 0 ? await notOfOurs(ofRelations, range, ofOurs) : [];
		const mayCredit = ([{ relationCode, totalExcludingVat }]: Pair) =>
			debtors.has(codeKey(relationCode)) && totalExcludingVat.startsWith('-');
		return [...named, ...open.filter(mayCredit), ...open.filter(isOfSize), ...others].map(([, item]) => item);
	};

	/** Those whose bookings have one of the texts, and others while these are few: their content shows it. */
	async function namedIn(open: readonly Pair[], range: DateRange, texts: readonly string[]): Promise<Pair[]> {
		const start = commonStart(texts);
		if (texts.length > 1 && start !== '') {
			const all = await bookings.now(range, start);
			const few = open.filter(([{ number }]) => all.has(number));
			if (few.length <= texts.length) return few;
		}
		const numbers = open.map(([{ number }]) => number);
		const booked = await eachOf(texts, async (text) => await bookings.among(numbers, range, text));
		return open.filter(([{ number }]) => booked.some((those) => those.has(number)));
	}

	/** Those that are not booked, and the newest of those that are booked, but not as ours. */
	async function notOfOurs(pairs: readonly Pair[], range: DateRange, ofOurs: string): Promise<Pair[]> {
		const [all, ours] = [await bookings.within(range), await bookings.within(range, ofOurs)];
		const isBooked = ([{ number }]: Pair) => number !== '' && all.has(number);
		const strange = pairs.filter((pair) => isBooked(pair) && !ours.has(pair[0].number));
		return [...pairs.filter((pair) => !isBooked(pair)), ...strange.sort(byDate).slice(-MOST_STRANGE)];
	}
}

/** More than this belong to a relation that is also invoiced in another way, and each takes a call. */
const MOST_STRANGE = 100;

function byDate([one]: Pair, [other]: Pair): number {
	return one.date === other.date ? 0 : one.date < other.date ? -1 : 1;
}

interface BookingsRead {
	range: DateRange;
	text: string;
	numbers: ReadonlySet<string>;
	/** The numbers among which those with the text were sought. */
	among?: ReadonlySet<string>;
}

/**
 * All bookings of invoices, or those with a text, in a few pages, where the content of each invoice would take a call.
 */
class Bookings {
	private readonly read: BookingsRead[] = [];

	constructor(private readonly session: Session) {}

	/** Read once: an invoice that was booked since seems to have no booking, and is read in full. */
	async within(range: DateRange, text = ''): Promise<ReadonlySet<string>> {
		return this.known(range, text)?.numbers ?? (await this.now(range, text));
	}

	/** Those with a text, read again when a number is new. */
	async among(sought: readonly string[], range: DateRange, text: string): Promise<ReadonlySet<string>> {
		const known = this.known(range, text);
		if (known && sought.every((number) => known.among?.has(number))) return known.numbers;
		return await this.now(range, text, new Set(sought));
	}

	async now(range: DateRange, text: string, among?: ReadonlySet<string>): Promise<ReadonlySet<string>> {
		const numbers = new Set(await numbersBookedAs(this.session, range, text));
		this.read.unshift({ range, text, numbers, among });
		return numbers;
	}

	/** The latest reading that covers this period. */
	private known(range: DateRange, text: string): BookingsRead | undefined {
		return this.read.find(
			(one) => one.text === text && one.range.from <= range.from && range.to <= one.range.to,
		);
	}
}

function commonStart([first = '', ...others]: readonly string[]): string {
	let start = first;
	while (!others.every((text) => text.startsWith(start))) start = start.slice(0, -1);
	return start;
}

function keysOf(codes: readonly string[]): Set<string> {
	return new Set(codes.map(codeKey));
}

async function numbersBookedAs(session: Session, { from, to }: DateRange, text = ''): Promise<string[]> {
	const query: Query = [
		['type', String(typeOf('invoiceSent'))],
		['date[range]', `${from},${to}`],
	];
	if (text !== '') query.push(['description[like]', `%${text.replaceAll('%', '?')}%`]);
	const mutations = await readList(session, 'mutation', mutation, { query });
	return mutations.map(({ invoiceNumber }) => invoiceNumber).filter((number) => number !== '');
}

function sizeOf(amount: string): string {
	return parseDecimal(amount)?.abs().toFixed(2) ?? amount;
}

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
	// Its former name.
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

// Without its lines it could not be matched with an order.
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
		// Neither list nor content has it (docs/services/e-boekhouden.md 8.6).
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
		unitPrice: discounted(wire),
		vatCode: wire.vatCode,
		ledgerAccount: wire.ledgerId === '' ? '' : await accounts.codeOf(wire.ledgerId),
	};
}

/** The price per unit after discount: with the full price, the lines would not add up to their invoice. */
function discounted({ pricePerUnit, discountAmount, discountPercentage }: z.output<typeof line>): string {
	const full = parseDecimal(pricePerUnit || '0.00');
	const [off, percentage] = [parseDecimal(discountAmount), parseDecimal(discountPercentage)];
	if (!full || (!off && !percentage)) return pricePerUnit || '0.00';
	const less = off ?? full.times(percentage ?? 0).div(100);
	return price(full.minus(less));
}
