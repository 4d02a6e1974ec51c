import type { Fault } from '../../shared/rows/findings/finding';
import type { AccountUse } from '../../shared/rows/findings/mutations';
import { brief } from '../../shared/values/text';
import type { Books } from '../books/books';

export interface Chart {
	/** The category of each account, by its code. */
	categories: ReadonlyMap<string, string>;
	/** Ids. */
	costCentres: ReadonlySet<string>;
}

interface CachedChart {
	categories?: Promise<Chart['categories']>;
	costCentres?: Promise<Chart['costCentres']>;
}

/** Read once for all items of a run, since each run has its own connection. */
const kept = new WeakMap<Books, CachedChart>();

export async function chartOf(client: Books, withCostCentres: boolean): Promise<Chart> {
	const own = kept.get(client) ?? {};
	kept.set(client, own);
	own.categories ??= orForgotten(client, categoriesOf(client));
	const categories = await own.categories;
	if (!withCostCentres) return { categories, costCentres: new Set() };
	own.costCentres ??= orForgotten(client, centresOf(client));
	return { categories, costCentres: await own.costCentres };
}

async function categoriesOf({ ledger }: Books): Promise<Chart['categories']> {
	return new Map((await ledger.list()).map(({ code, category }) => [code, category]));
}

async function centresOf({ costCentres }: Books): Promise<Chart['costCentres']> {
	return new Set((await costCentres.list()).map(({ id }) => id));
}

/** After a failure it is read again for the next item. */
async function orForgotten<T>(client: Books, read: Promise<T>): Promise<T> {
	void read.catch(() => kept.delete(client));
	return await read;
}

const NOT_IN_LINES = ['FIN', 'DEB', 'CRED'];

/** What is wrong with an account where it is used; of any category without a use. */
export function accountFaults(
	{ categories }: Chart,
	[path, account]: Place,
	use: AccountUse | undefined,
): Fault[] {
	const category = categories.get(account);
	if (category === undefined) return [{ code: 'accountNotThere', path, account: brief(account) }];
	const fits = use === 'line' ? !NOT_IN_LINES.includes(category) : !use || use === category;
	return fits ? [] : [{ code: 'accountOfOtherUse', path, account, category, use: use ?? 'line' }];
}

/** The name of a field, and what is in it. */
type Place = [path: string, value: string];

export function costCentreFaults({ costCentres }: Chart, [path, id]: Place): Fault[] {
	return id === '' || costCentres.has(id)
		? []
		: [{ code: 'costCentreNotThere', path, costCentre: brief(id) }];
}
