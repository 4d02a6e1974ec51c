import type { Product } from '../../../base/items/product';
import type { Relation } from '../../../base/items/relation';
import { attempt, type Attempt } from '../../../base/problems/problem';
import { addDays, today, type BookDate } from '../../../base/values/dates';
import { addAll, once } from '../../../base/values/records';
import type {
	AsWritten,
	Books,
	Listed,
	ListedProduct,
	TurnListing,
} from '../../../services/eBoekhouden/books';
import { hasId, identitiesOn } from '../../../base/items/orderReference';
import { MONEY, onlyMoves } from './moves';
import type {
	Administration,
	CostCentre,
	InvoiceTemplate,
	LedgerAccount,
} from '../../../services/eBoekhouden/types';

/** By the credential: security codes, or a token. */
export type Protocol = 'codes' | 'token';

/** What was read of one administration, over one protocol; each part on its own, so that one that fails costs no other. */
export interface BooksEvidence {
	protocol: Protocol;
	chart: Attempt<readonly LedgerAccount[]>;
	costCentres: Attempt<readonly CostCentre[]>;
	administrations: Attempt<readonly Administration[]>;
	/** The same as they are written: the list, and some with their rows. */
	asWritten: Attempt<AsWritten>;
	relations: Attempt<TurnListing<Relation, Listed>>;
	products: Attempt<TurnListing<Product, ListedProduct>>;
	/** Null where the protocol has no list. */
	templates: Attempt<readonly InvoiceTemplate[]> | null;
	/** An account with one certain movement on a day; null when there is none. */
	payment: Attempt<Witness | null>;
	/** The same for memorial entries, with their amounts as they are signed; two at most. */
	memorials: Attempt<readonly Witness[]>;
	/** The orders on invoices of ours of these months, as `#204511`. */
	ordersInvoiced: Attempt<OrdersInvoiced>;
}

export interface OrdersInvoiced {
	orders: readonly string[];
	/** The number of invoices. */
	invoices: number;
	/** Those that may lack invoices. */
	fullDays: readonly BookDate[];
}

/** An amount that moved, and the balance of its account as it is written, of that day and the next. */
export interface Witness {
	amount: string;
	balance: string;
}

/** Each record over REST takes a call. */
const FEW = 20;
const CAP = 500;
/** Days that are looked at for a movement that is alone. */
const TRIES = 4;
/** One may be a coincidence. */
const WITNESSES = 2;

export async function readBooksEvidence(books: Books, protocol: Protocol): Promise<BooksEvidence> {
	const range = { from: addDays(today(), -3 * 366), to: addDays(today(), 1) };
	const chart = await attempt(async () => await books.ledger.list());
	// A login that is refused is refused for everything.
	const read = async <T>(call: () => Promise<T>): Promise<Attempt<T>> =>
		chart.ok ? await attempt(call) : chart;
	const accounts = chart.ok ? chart.value : [];
	const limit = protocol === 'codes' ? CAP : FEW;
	const few = <L extends Listed>(listed: readonly L[]) =>
		[...listed].sort((a, b) => (a.code < b.code ? -1 : 1)).slice(0, FEW);
	// Calls that read mutations have a monthly limit, so everything else is read first.
	const evidence = {
		protocol,
		chart,
		costCentres: await read(async () => await books.costCentres.list()),
		administrations: await read(async () => await books.administrations.list({ limit: 100 })),
		relations: await read(async () => await books.relations.list({ wanted: few })),
		products: await read(async () => await books.products.list({ wanted: few })),
		templates: books.templates ? await read(async () => (await books.templates?.list()) ?? []) : null,
		ordersInvoiced: await read(async () => await ordersOn(books)),
	};
	// Highest number first: as many as come in one answer where lists have rows, else a few.
	const newest = await read(async () => await books.mutations.list({ ...range, limit }));
	const lately = once(
		async () => await books.mutations.within({ from: addDays(today(), -LATELY), to: range.to }),
	);
	const daysOf = async (kinds: readonly string[]) => {
		const known = newest.ok ? daysIn(newest.value, kinds) : [];
		if (known.length > 0) return known;
		if (protocol === 'codes') return daysIn(await lately(), kinds);
		const some: Parameters<typeof daysIn>[0][number][] = [];
		for (const kind of kinds) addAll(some, await books.mutations.list({ ...range, kind, limit: TRIES }));
		return daysIn(some, kinds);
	};
	const witnesses = async (kinds: readonly string[], most: number) =>
		await read(async () => await findWitnesses(books, accounts, await daysOf(kinds), { kinds, most }));
	const payments = await witnesses(MONEY, 1);
	return {
		...evidence,
		asWritten: await read(async () => await written(books).mutations(range)),
		payment: payments.ok ? { ok: true, value: payments.value[0] ?? null } : payments,
		memorials: await witnesses(['memorial'], WITNESSES),
	};
}

/** Whether a list over SOAP may have been cut off at this count (docs/services/e-boekhouden.md 3.1). */
export function hasReachedItsLimit(count: number): boolean {
	return count >= 2_000 || (count > 0 && count % CAP === 0);
}

/** The days of which orders are looked at; invoices are looked for a month longer. */
export const ORDER_DAYS = 62;

async function ordersOn({ invoices }: Books): Promise<OrdersInvoiced> {
	const range = { from: addDays(today(), -ORDER_DAYS - 31), to: addDays(today(), 1) };
	const inList: string[] = [];
	const read = await invoices.within(range, {
		listed(all) {
			addAll(
				inList,
				all.map(({ reference = '' }) => reference),
			);
			return [];
		},
	});
	const orders = [...inList, ...read.invoices.flatMap(identitiesOn)].filter(hasId);
	return { orders, invoices: inList.length + read.invoices.length, fullDays: read.fullDays };
}

/** Over SOAP a list cannot be limited to one kind, so only these days are read. */
const LATELY = 62;

/** The days of mutations of these kinds. */
function daysIn(
	mutations: readonly { kind: string; date: BookDate | '' }[],
	kinds: readonly string[],
): BookDate[] {
	const days = mutations.filter(({ kind }) => kinds.includes(kind)).map(({ date }) => date);
	return [...new Set(days)].filter((date) => date !== '');
}

/** VAT is booked on these accounts, by mutations on others. */
const VAT_CATEGORIES = ['AF', 'AF6', 'AF19', 'AFOVERIG', 'BTWRC', 'VOOR'];

/** Accounts that move without a row of their own: those of VAT, and over REST debtors and creditors, by the payment of an invoice. */
const UNSEEN: ReadonlySet<string> = new Set([...VAT_CATEGORIES, 'DEB', 'CRED']);

/** The newest days on which an account moved once, in a mutation of one of these kinds, and not on the next. */
async function findWitnesses(
	books: Books,
	chart: readonly LedgerAccount[],
	days: readonly BookDate[],
	{ kinds, most }: { kinds: readonly string[]; most: number },
): Promise<Witness[]> {
	const seen = new Set(chart.filter(({ category }) => !UNSEEN.has(category)).map(({ code }) => code));
	const witnesses: Witness[] = [];
	for (const date of [...days].sort().reverse().slice(0, TRIES)) {
		const next = addDays(date, 1);
		const moved = await books.mutations.within({ from: date, to: next });
		const found = onlyMoves(moved, date, kinds).filter(({ account }) => seen.has(account));
		for (const { account, amount } of found.slice(0, most - witnesses.length)) {
			const balance = await written(books).balance(account, { from: date, to: next });
			witnesses.push({ amount, balance });
		}
		if (witnesses.length >= most) break;
	}
	return witnesses;
}

/** Both protocols can: the port leaves it out for books in memory. */
function written({ asWritten }: Books): NonNullable<Books['asWritten']> {
	if (!asWritten) throw new Error('these books cannot be read as they are written');
	return asWritten;
}
