import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { dropDown, type Choice, type DropDown } from '../../shared/n8n/dropDown';
import { FindingError } from '../../shared/problems/problem';
import type { Books } from '../books/books';
import { eBoekhouden } from '../connection';

type Load = (this: ILoadOptionsFunctions) => Promise<INodePropertyOptions[]>;
type List = DropDown<Books>['list'];

function fromBooks(list: List, read: (books: Books) => Promise<Choice[]>): Load {
	return async function () {
		return await dropDown(this, { service: eBoekhouden, of: 'e-Boekhouden', list, read });
	};
}

/** A list with an option in front for choosing none. */
function orNone(name: string, others: Load): Load {
	return async function () {
		return [{ name, value: '' }, ...(await others.call(this))];
	};
}

/** The cost centres by path: "100 Winkel > Kassa". */
export const getCostCentres = fromBooks('costCentres', async ({ costCentres }) =>
	costCentreNames(await costCentres.list()),
);

/** The chart of accounts; the value is the code, by which the books identify an account. */
export const getLedgerAccounts = fromBooks('ledgerAccounts', async ({ ledger }) =>
	(await ledger.list()).map(({ code, description }) => ({ name: `${code} ${description}`, value: code })),
);

/** The same for the header of memorial entries, where empty has a meaning of its own. */
export const getClearingAccounts = orNone('Automatic (Verrekeningen)', getLedgerAccounts);

/** The same for the account of rounding differences. */
export const getRoundingAccounts = orNone('None', getLedgerAccounts);

/** For a line of an invoice, whose product may have an account. */
export const getLineAccounts = orNone('None (That of the Product)', getLedgerAccounts);

/** For lines that have no account, and whose product has none. */
export const getDefaultAccounts = orNone('None (Ask About the Order)', getLedgerAccounts);

/** For a line without a cost centre. */
export const getLineCostCentres = orNone('None', getCostCentres);

/** Names of invoice templates in use; only REST has a list of them. */
export const getInvoiceTemplates = fromBooks('invoiceTemplates', async ({ templates }) =>
	(await (templates ?? noListOf('invoiceTemplates')).list())
		.filter(({ active }) => active !== false)
		.map(({ name }) => ({ name, value: name })),
);

/** Units of products by their name in singular; only REST has a list of them. */
export const getUnits = fromBooks('units', async ({ units }) =>
	(await (units ?? noListOf('units')).list()).map(({ singular }) => ({ name: singular, value: singular })),
);

/** The messages that can be sent, if calls have names. */
export const getMessages = fromBooks('calls', async ({ messages }) =>
	(messages?.names ?? []).map((name) => ({ name, value: name })),
);

function noListOf(list: 'invoiceTemplates' | 'units'): never {
	throw new FindingError({ code: 'listOverTokenOnly', list });
}

/** The fields of a cost centre that make its name. */
interface CostCentre {
	id: string;
	description: string;
	/** Empty for one at the top. */
	parentId: string;
	/** Missing where the service does not have it. */
	active?: boolean;
}

/**
 * By path from the top, because names repeat below different parents: "100 Winkel > Kassa". Includes those no longer in
 * use, because their old bookings can still be looked up.
 */
export function costCentreNames(centres: readonly CostCentre[]): Choice[] {
	const byId = new Map(centres.map((centre) => [centre.id, centre]));
	return centres.map((centre) => {
		const path = pathOf(centre, byId);
		return { name: centre.active === false ? `${path} (inactive)` : path, value: centre.id };
	});
}

function pathOf(centre: CostCentre, byId: ReadonlyMap<string, CostCentre>): string {
	const path = [centre.description];
	const seen = new Set([centre.id]);
	for (
		let above = byId.get(centre.parentId);
		above && !seen.has(above.id);
		above = byId.get(above.parentId)
	) {
		seen.add(above.id);
		path.unshift(above.description);
	}
	return path.join(' > ');
}
