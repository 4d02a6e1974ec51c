import { codeKey } from '../../../shared/values/codes';
import type { DateRange } from '../../../shared/values/dates';
import { parseDecimal } from '../../../shared/values/money';
import type { SoughtInvoices } from '../books';
import type { ListedInvoice } from '../types';
import { eachOf } from './details';
import type { ListItem } from './invoiceRecords';
import { listItem as mutation, typeOf } from './mutationRecords';
import { readList } from './paging';
import type { Query, Session } from './session';

type Known = ReadonlyMap<ListedInvoice, ListItem>;
type Pair = [ListedInvoice, ListItem];

export interface InvoiceSearch {
	/** Invoices without a reference, of which a list says little. */
	seek(known: Known, range: DateRange, sought: SoughtInvoices): Promise<ListItem[]>;
}

/**
 * Found by what was booked of them, each text in a call, or by not being booked at all. Nothing is asked for where every
 * invoice has a reference.
 */
export function invoiceSearchOver(session: Session): InvoiceSearch {
	const bookings = new Bookings(session);
	return {
		async seek(known, range, { bookedAs, ofOurs, relationCodes, totals }) {
			const open = [...known].filter(([{ reference }]) => !reference?.trim());
			if (open.length === 0) return [];
			const booked = await eachOf(bookedAs, async (text) => await numbersBookedAs(session, range, text));
			const numbers = new Set(booked.flat());
			const named = open.filter(([{ number }]) => numbers.has(number));
			const debtors = keysOf(named.map(([{ relationCode }]) => relationCode));
			const relations = keysOf(relationCodes);
			const ofRelations = open.filter(([{ relationCode }]) => relations.has(codeKey(relationCode)));
			const sizes = new Set(totals.map(sizeOf));
			const isOfSize = ([{ totalExcludingVat }]: Pair) => sizes.has(sizeOf(totalExcludingVat));
			const others = ofRelations.length > 0 ? await notOfOurs(ofRelations, range, ofOurs) : [];
			const mayCredit = ([{ relationCode, totalExcludingVat }]: Pair) =>
				debtors.has(codeKey(relationCode)) && totalExcludingVat.startsWith('-');
			return [...named, ...open.filter(mayCredit), ...ofRelations.filter(isOfSize), ...others].map(
				([, item]) => item,
			);
		},
	};

	/** All that are not booked, and the newest of those that are, but not as ours. */
	async function notOfOurs(pairs: readonly Pair[], range: DateRange, ofOurs: string): Promise<Pair[]> {
		const [all, ours] = [await bookings.within(range), await bookings.within(range, ofOurs)];
		const isBooked = ([{ number }]: Pair) => number !== '' && all.has(number);
		const strange = pairs.filter((pair) => isBooked(pair) && !ours.has(pair[0].number));
		return [...pairs.filter((pair) => !isBooked(pair)), ...strange.sort(byDate).slice(-MOST_STRANGE)];
	}
}

/** More than these are of somebody who is invoiced in another way, each of them a call. */
const MOST_STRANGE = 100;

function byDate([one]: Pair, [other]: Pair): number {
	return one.date === other.date ? 0 : one.date < other.date ? -1 : 1;
}

/**
 * All bookings of invoices, or those with a text, in a few pages, where the content of each invoice would be a call. They are read once: one that
 * was booked since looks like none, and is read in full.
 */
class Bookings {
	private readonly read: { range: DateRange; text: string; numbers: ReadonlySet<string> }[] = [];

	constructor(private readonly session: Session) {}

	async within(range: DateRange, text = ''): Promise<ReadonlySet<string>> {
		const known = this.read.find(
			(one) => one.text === text && one.range.from <= range.from && range.to <= one.range.to,
		);
		if (known) return known.numbers;
		const numbers = new Set(await numbersBookedAs(this.session, range, text));
		this.read.push({ range, text, numbers });
		return numbers;
	}
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
