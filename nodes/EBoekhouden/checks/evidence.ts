import type { Product } from '../../shared/items/product';
import type { Relation } from '../../shared/items/relation';
import { attempt, type Attempt } from '../../shared/problems/problem';
import { addDays, today, type BookDate, type DateRange } from '../../shared/values/dates';
import { recordIn, recordsIn, type UnknownFields } from '../../shared/values/records';
import type { Books, Listed, ListedProduct, TurnListing } from '../books/books';
import { MONEY, onlyMoves } from './moves';
import type { Administration, CostCentre, InvoiceTemplate, LedgerAccount, Mutation } from '../books/types';

export type Protocol = 'REST' | 'SOAP';

/** What was read of one administration, over one protocol; each part on its own, so that one that fails costs no other. */
export interface Evidence {
	protocol: Protocol;
	chart: Attempt<readonly LedgerAccount[]>;
	costCentres: Attempt<readonly CostCentre[]>;
	administrations: Attempt<readonly Administration[]>;
	/** The newest, highest number first: as many as come in one answer where lists have rows, else a few. */
	newest: Attempt<readonly Mutation[]>;
	/** The same as they are written: the list, and some with their rows. */
	asWritten: Attempt<AsWritten>;
	relations: Attempt<TurnListing<Relation, Listed>>;
	products: Attempt<TurnListing<Product, ListedProduct>>;
	/** Null where the protocol has no list. */
	templates: Attempt<readonly InvoiceTemplate[]> | null;
	/** An account with one certain movement on a day; null when there is none. */
	payment: Attempt<Witness | null>;
	/** The same for a row of a memorial entry, with its amount as it is signed. */
	memorial: Attempt<Witness | null>;
}

export interface AsWritten {
	mutations: readonly UnknownFields[];
	rows: readonly UnknownFields[];
	/** In the order of the list. */
	numbers: readonly string[];
	/** After a full answer over SOAP: the numbers of all above its lowest. */
	above?: readonly string[];
}

/** What moved, and the balances of its account as they are written: of that day and the next, and of that day alone. */
export interface Witness {
	amount: string;
	withNextDay: string;
	dayAlone: string;
}

/** Each record over REST takes a call. */
const FEW = 20;
const CAP = 500;
/** Days that are looked at for a movement that is alone. */
const TRIES = 4;

export async function readEvidence(books: Books, protocol: Protocol): Promise<Evidence> {
	const range = { from: addDays(today(), -3 * 366), to: addDays(today(), 1) };
	const chart = await attempt(async () => await books.ledger.list());
	// A login that is refused is refused for everything.
	const read = async <T>(call: () => Promise<T>): Promise<Attempt<T>> =>
		chart.ok ? await attempt(call) : chart;
	const accounts = chart.ok ? chart.value : [];
	const limit = protocol === 'SOAP' ? CAP : FEW;
	const few = <L extends Listed>(listed: readonly L[]) =>
		[...listed].sort((a, b) => (a.code < b.code ? -1 : 1)).slice(0, FEW);
	return {
		protocol,
		chart,
		costCentres: await read(async () => await books.costCentres.list()),
		administrations: await read(async () => await books.administrations.list({ limit: 100 })),
		newest: await read(async () => await books.mutations.list({ ...range, limit })),
		asWritten: await read(async () => await readAsWritten(books, range)),
		relations: await read(async () => await books.relations.list({ wanted: few })),
		products: await read(async () => await books.products.list({ wanted: few })),
		templates: books.templates ? await read(async () => (await books.templates?.list()) ?? []) : null,
		payment: await read(async () => await findWitness(books, accounts, range, MONEY)),
		memorial: await read(async () => await findWitness(books, accounts, range, ['memorial'])),
	};
}

async function readAsWritten(books: Books, range: DateRange): Promise<AsWritten> {
	const { messages, requests } = books;
	if (messages) return await overSoap(messages, range);
	const ask = async (path: string, query: Record<string, unknown> = {}) =>
		recordIn(await requests?.send({ method: 'GET', path, query, body: {} }));
	const { items } = await ask('mutation', { limit: FEW, 'date[range]': `${range.from},${range.to}` });
	const mutations: UnknownFields[] = [];
	for (const { id } of recordsIn(items).slice(0, 5))
		if (typeof id === 'number' && id > 0) mutations.push(await ask(`mutation/${id}`));
	return {
		mutations: [...recordsIn(items), ...mutations],
		rows: mutations.flatMap(({ rows }) => recordsIn(rows)),
		numbers: recordsIn(items).map(({ id }) => String(id)),
	};
}

async function overSoap(messages: NonNullable<Books['messages']>, range: DateRange): Promise<AsWritten> {
	const ask = async (filter: Record<string, unknown>) => {
		const cFilter = { DatumVan: range.from, DatumTm: range.to, ...filter };
		return listed(recordIn(recordIn(await messages.send('GetMutaties', { cFilter })).Mutaties).cMutatieList);
	};
	const mutations = await ask({});
	const rows = mutations.flatMap((one) => listed(recordIn(one.MutatieRegels).cMutatieListRegel));
	const numbers = mutations.map(numberOf);
	if (mutations.length < CAP) return { mutations, rows, numbers };
	const lowest = Math.min(...numbers.map(Number));
	const above = await ask({ MutatieNrVan: String(lowest + 1), MutatieNrTm: '999999999' });
	return { mutations, rows, numbers, above: above.map(numberOf) };
}

const numberOf = ({ MutatieNr: number }: UnknownFields) => String(number);

/** A list of one may be that one. */
function listed(value: unknown): UnknownFields[] {
	return recordsIn(Array.isArray(value) ? value : [value]);
}

/** The newest day on which an account moved once, in a mutation of one of these kinds, and not on the next. */
async function findWitness(
	books: Books,
	chart: readonly LedgerAccount[],
	range: DateRange,
	kinds: readonly string[],
): Promise<Witness | null> {
	const days = new Set<BookDate>();
	for (const kind of kinds) {
		const some = await books.mutations.list({ ...range, kind, limit: TRIES });
		for (const { date } of some) if (date !== '') days.add(date);
	}
	for (const date of [...days].sort().reverse().slice(0, TRIES)) {
		const next = addDays(date, 1);
		const moved = await books.mutations.within({ from: date, to: next });
		const found = onlyMoves(moved, date, kinds).find(({ account }) =>
			chart.some(({ code }) => code === account),
		);
		if (!found) continue;
		const balance = async (to: BookDate) => await asWritten(books, chart, found.account, { from: date, to });
		return { amount: found.amount, withNextDay: await balance(next), dayAlone: await balance(date) };
	}
	return null;
}

/** A balance as the service writes it: `Ledger.balance` turns it where its side is known. */
async function asWritten(
	books: Books,
	chart: readonly LedgerAccount[],
	account: string,
	{ from, to }: DateRange,
): Promise<string> {
	const id = chart.find(({ code }) => code === account)?.id ?? '';
	if (books.messages) {
		const cFilter = { GbCode: account, DatumVan: from, DatumTot: to };
		return String(recordIn(await books.messages.send('GetSaldo', { cFilter })).Saldo);
	}
	const path = `ledger/${id}/balance`;
	const query = { from, to };
	return String(recordIn(await books.requests?.send({ method: 'GET', path, query, body: {} })).balance);
}
