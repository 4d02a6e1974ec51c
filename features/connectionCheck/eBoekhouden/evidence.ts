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
import { MONEY, onlyMoves } from './moves';
import type {
	Administration,
	CostCentre,
	InvoiceTemplate,
	LedgerAccount,
	Mutation,
} from '../../../services/eBoekhouden/types';

/** By the credential: security codes, or a token. */
export type Protocol = 'codes' | 'token';

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
	const limit = protocol === 'codes' ? CAP : FEW;
	const few = <L extends Listed>(listed: readonly L[]) =>
		[...listed].sort((a, b) => (a.code < b.code ? -1 : 1)).slice(0, FEW);
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
	const witness = async (kinds: readonly string[]) =>
		await read(async () => await findWitness(books, accounts, await daysOf(kinds), kinds));
	return {
		protocol,
		chart,
		costCentres: await read(async () => await books.costCentres.list()),
		administrations: await read(async () => await books.administrations.list({ limit: 100 })),
		newest,
		asWritten: await read(async () => await written(books).mutations(range)),
		relations: await read(async () => await books.relations.list({ wanted: few })),
		products: await read(async () => await books.products.list({ wanted: few })),
		templates: books.templates ? await read(async () => (await books.templates?.list()) ?? []) : null,
		payment: await witness(MONEY),
		memorial: await witness(['memorial']),
	};
}

/** Over SOAP no list is of one kind: looking for one would read all of them, so only those of these days are looked at. */
const LATELY = 62;

/** The days of mutations of these kinds. */
function daysIn(
	mutations: readonly { kind: string; date: BookDate | '' }[],
	kinds: readonly string[],
): BookDate[] {
	const days = mutations.filter(({ kind }) => kinds.includes(kind)).map(({ date }) => date);
	return [...new Set(days)].filter((date) => date !== '');
}

/** The newest day on which an account moved once, in a mutation of one of these kinds, and not on the next. */
async function findWitness(
	books: Books,
	chart: readonly LedgerAccount[],
	days: readonly BookDate[],
	kinds: readonly string[],
): Promise<Witness | null> {
	for (const date of [...days].sort().reverse().slice(0, TRIES)) {
		const next = addDays(date, 1);
		const moved = await books.mutations.within({ from: date, to: next });
		const found = onlyMoves(moved, date, kinds).find(({ account }) =>
			chart.some(({ code }) => code === account),
		);
		if (!found) continue;
		const balance = async (to: BookDate) => await written(books).balance(found.account, { from: date, to });
		return { amount: found.amount, withNextDay: await balance(next), dayAlone: await balance(date) };
	}
	return null;
}

/** Both protocols can: the port leaves it out for books in memory. */
function written({ asWritten }: Books): NonNullable<Books['asWritten']> {
	if (!asWritten) throw new Error('these books cannot be read as they are written');
	return asWritten;
}
