import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { dropDown, type DropDownChoice, type DropDown } from '../../../base/n8n/dropDown';
import { FindingError } from '../../../base/problems/problem';
import type { Books } from '../../../services/eBoekhouden/books';
import type { CostCentre } from '../../../services/eBoekhouden/types';
import { eBoekhouden } from '../connection';

export type Load = (this: ILoadOptionsFunctions) => Promise<INodePropertyOptions[]>;
export type ReadChoices = (books: Books) => Promise<DropDownChoice[]>;

type Lists = DropDown<Books>;

export function fromBooks(
	list: Lists['list'],
	read: ReadChoices,
	optional: Pick<Lists, 'mayBeEmpty'> = {},
): Load {
	return async function () {
		return await dropDown(this, { service: eBoekhouden, of: 'e-Boekhouden', list, read, ...optional });
	};
}

/** The chart of accounts; the value is the code, by which the books identify an account. */
export const ledgerAccountChoices: ReadChoices = async ({ ledger }) =>
	(await ledger.list()).map(({ code, description }) => ({ name: `${code} ${description}`, value: code }));

/** Names of invoice templates in use; only REST has a list of them. */
export const invoiceTemplates: ReadChoices = async ({ templates }) =>
	(await (templates ?? noList()).list())
		.filter(({ active }) => active !== false)
		.map(({ name }) => ({ name, value: name }));

export const getInvoiceTemplates = fromBooks('invoiceTemplates', invoiceTemplates);

export function noList(): never {
	throw new FindingError({ code: 'overTokenOnly' });
}

/**
 * Cost centres by path from the top, because names repeat below different parents: "100 Winkel > Kassa". The list includes cost
 * centres that are no longer in use, because their old bookings can still be looked up.
 */
export const costCentres: ReadChoices = async (books) => {
	const centres = await books.costCentres.list();
	const byId = new Map(centres.map((centre) => [centre.id, centre]));
	return centres.map((centre) => {
		const path = pathOf(centre, byId);
		return { name: centre.active === false ? `${path} (inactive)` : path, value: centre.id };
	});
};

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
