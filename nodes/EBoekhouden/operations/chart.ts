import type { Fault } from '../../../base/words/finding';
import type { AccountUse } from '../../../services/eBoekhouden/words/mutations';
import { memoizedBy, once, memoized } from '../../../base/values/records';
import { brief } from '../../../base/values/text';
import type { Books } from '../../../services/eBoekhouden/books';

export interface ChartOfItem {
	/** The category of each ledger account, by its code. */
	categories: ReadonlyMap<string, string>;
	/** The ids of the cost centres. */
	costCentres: ReadonlySet<string>;
}

/** The chart is read once for all items of a run, since each run of a node has its own connection. */
const readOf = memoizedBy(({ ledger, costCentres }: Books) => ({
	categories: once(async () => new Map((await ledger.list()).map(({ code, category }) => [code, category]))),
	costCentres: once(async () => new Set((await costCentres.list()).map(({ id }) => id))),
}));

/** Each relation is looked up once in a run. */
export const relationsIn = memoizedBy(({ relations }: Books) =>
	memoized((code: string) => once(async () => await relations.find(code))),
);

export async function chartOf(client: Books, withCostCentres: boolean): Promise<ChartOfItem> {
	const { categories, costCentres } = readOf(client);
	return { categories: await categories(), costCentres: withCostCentres ? await costCentres() : new Set() };
}

const NOT_IN_LINES = ['FIN', 'DEB', 'CRED'];

/** The faults of a ledger account in the place where it is used. Where no use is given, any category is right. */
export function accountFaults(
	{ categories }: ChartOfItem,
	[path, account]: NamedValue,
	use: AccountUse | undefined,
): Fault[] {
	const category = categories.get(account);
	if (category === undefined) return [notThere(path, 'ledgerAccount', account)];
	const fits = use === 'line' ? !NOT_IN_LINES.includes(category) : !use || use === category;
	return fits ? [] : [{ code: 'accountOfOtherUse', path, account, category, use: use ?? 'line' }];
}

/** The path of a field of the form, and its value. */
type NamedValue = [path: string, value: string];

export function costCentreFaults({ costCentres }: ChartOfItem, [path, id]: NamedValue): Fault[] {
	return id === '' || costCentres.has(id) ? [] : [notThere(path, 'costCentre', id)];
}

/** The fault that a field names something that is not in the books. */
export function notThere(path: string, of: 'ledgerAccount' | 'costCentre', value: string): Fault {
	return { code: 'notOneRecord', path, found: 'none', of, value: brief(value) };
}
