import type { Books } from '../../books/books';

export interface Chart {
	/** Of each account, by its code. */
	categories: ReadonlyMap<string, string>;
	/** Ids. */
	costCentres: ReadonlySet<string>;
}

interface Kept {
	categories?: Promise<Chart['categories']>;
	costCentres?: Promise<Chart['costCentres']>;
}

/** Read once for all items of a run, as each has a connection of its own. */
const kept = new WeakMap<Books, Kept>();

export async function chartOf(client: Books, withCostCentres: boolean): Promise<Chart> {
	const own = kept.get(client) ?? {};
	kept.set(client, own);
	try {
		own.categories ??= client.ledger
			.list()
			.then((all) => new Map(all.map(({ code, category }) => [code, category])));
		const categories = await own.categories;
		if (!withCostCentres) return { categories, costCentres: new Set() };
		own.costCentres ??= client.costCentres.list().then((all) => new Set(all.map(({ id }) => id)));
		return { categories, costCentres: await own.costCentres };
	} catch (error) {
		// What could not be read is read again for the next item.
		kept.delete(client);
		throw error;
	}
}
