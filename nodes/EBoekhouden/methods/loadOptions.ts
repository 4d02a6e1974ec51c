import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { dropDown, type Choice, type DropDown } from '../../shared/n8n/dropDown';
import { Stop } from '../../shared/problems/problem';
import type { Books } from '../books/books';
import { eBoekhouden } from '../connection';

type Load = (this: ILoadOptionsFunctions) => Promise<INodePropertyOptions[]>;
type List = DropDown<Books>['list'];

function fromBooks(list: List, read: (books: Books) => Promise<Choice[]>): Load {
	return async function () {
		return await dropDown(this, { service: eBoekhouden, of: 'e-Boekhouden', list, read });
	};
}

/** A list, and before it what it means to choose none of it. */
function orNone(name: string, others: Load): Load {
	return async function () {
		return [{ name, value: '' }, ...(await others.call(this))];
	};
}

/** The cost centres, as the books call them, with what they stand under: "100 Winkel > Kassa". */
export const getCostCentres = fromBooks('costCentres', async ({ costCentres }) =>
	costCentreNames(await costCentres.list()),
);

/** The chart of accounts; the code is the value, as the books know an account by it. */
export const getLedgerAccounts = fromBooks('ledgerAccounts', async ({ ledger }) =>
	(await ledger.list()).map(({ code, description }) => ({ name: `${code} ${description}`, value: code })),
);

/** The same for the header of memorial entries: empty has a meaning of its own there. */
export const getClearingAccounts = orNone('Automatic (Verrekeningen)', getLedgerAccounts);

/** The same for what takes cents of rounding. */
export const getRoundingAccounts = orNone('None', getLedgerAccounts);

/** For a line of an invoice, whose product may have one. */
export const getLineAccounts = orNone('None (That of the Product)', getLedgerAccounts);

/** For a line that need not be booked on one. */
export const getLineCostCentres = orNone('None', getCostCentres);

/** Names of the templates for invoices that are in use; only REST has a list of them. */
export const getInvoiceTemplates = fromBooks('invoiceTemplates', async ({ templates }) =>
	(await (templates ?? noListOf('invoiceTemplates')).list())
		.filter(({ active }) => active !== false)
		.map(({ name }) => ({ name, value: name })),
);

/** Units of products by their name in singular; only REST has a list of them. */
export const getUnits = fromBooks('units', async ({ units }) =>
	(await (units ?? noListOf('units')).list()).map(({ singular }) => ({ name: singular, value: singular })),
);

/** What can be sent of itself, where calls have names. */
export const getMessages = fromBooks('calls', async ({ messages }) =>
	(messages?.names ?? []).map((name) => ({ name, value: name })),
);

function noListOf(list: 'invoiceTemplates' | 'units'): never {
	throw new Stop({ code: 'listOverTokenOnly', list });
}

/** As much of one as its name takes. */
interface CostCentre {
	id: string;
	description: string;
	/** Empty for one at the top. */
	parentId: string;
	/** Missing where the service does not say. */
	active?: boolean;
}

/**
 * Each by its path from the top, since names repeat below different ones: "100 Winkel > Kassa". One that is not in use any
 * more stays: what was booked on it can still be looked for.
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
