import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { dropDown } from '../../shared/n8n/dropDown';
import { Stop } from '../../shared/problems/problem';
import { eBoekhouden } from '../connection';
import { costCentreNames } from './costCentreNames';

const books = { service: eBoekhouden, of: 'e-Boekhouden' };

/** The cost centres, as the books call them, with what they stand under: "100 Winkel > Kassa". */
export async function getCostCentres(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await dropDown(this, {
		...books,
		list: 'costCentres',
		read: async (client) =>
			costCentreNames(await client.costCentres.list()).map(({ id, name }) => ({ name, value: id })),
	});
}

/** The chart of accounts; the code is the value, as the books know an account by it. */
export async function getLedgerAccounts(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await dropDown(this, {
		...books,
		list: 'ledgerAccounts',
		read: async (client) =>
			(await client.ledger.list()).map(({ code, description }) => ({
				name: `${code} ${description}`,
				value: code,
			})),
	});
}

/** The same for the header of memorial entries: empty has a meaning of its own there. */
export async function getClearingAccounts(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return [{ name: 'Automatic (Verrekeningen)', value: '' }, ...(await getLedgerAccounts.call(this))];
}

/** The same for what takes cents of rounding, where empty means none. */
export async function getRoundingAccounts(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return [{ name: 'None', value: '' }, ...(await getLedgerAccounts.call(this))];
}

/** For a line of an invoice, whose product may have one. */
export async function getLineAccounts(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return [{ name: 'None (That of the Product)', value: '' }, ...(await getLedgerAccounts.call(this))];
}

/** For a line that need not be booked on one. */
export async function getLineCostCentres(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return [{ name: 'None', value: '' }, ...(await getCostCentres.call(this))];
}

/** Names of the templates for invoices that are in use; only REST has a list of them. */
export async function getInvoiceTemplates(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await dropDown(this, {
		...books,
		list: 'invoiceTemplates',
		read: async ({ templates }) =>
			(await (templates ?? noListOf('invoiceTemplates')).list())
				.filter(({ active }) => active !== false)
				.map(({ name }) => ({ name, value: name })),
	});
}

/** Units of products by their name in singular; only REST has a list of them. */
export async function getUnits(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await dropDown(this, {
		...books,
		list: 'units',
		read: async ({ units }) =>
			(await (units ?? noListOf('units')).list()).map(({ singular }) => ({
				name: singular,
				value: singular,
			})),
	});
}

/** What can be sent of itself, where calls have names. */
export async function getMessages(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await dropDown(this, {
		...books,
		list: 'calls',
		read: async ({ messages }) => (messages?.names ?? []).map((name) => ({ name, value: name })),
	});
}

function noListOf(list: 'invoiceTemplates' | 'units'): never {
	throw new Stop({ code: 'listOverTokenOnly', list });
}
