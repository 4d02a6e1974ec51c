import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { withClient } from '../connection';

/** The cost centres, as the books call them: "100 Winkel". */
export async function getCostCentres(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const costCentres = await withClient(this, (client) => client.listCostCentres());
	return costCentres
		.map(({ id, description }) => ({ name: description, value: id }))
		.sort((a, b) => a.name.localeCompare(b.name));
}

/** The chart of accounts; the code is the value, as the books know an account by it. */
export async function getLedgerAccounts(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const accounts = await withClient(this, (client) => client.listLedgerAccounts());
	return accounts
		.map(({ code, description }) => ({ name: `${code} ${description}`, value: code }))
		.sort((a, b) => a.name.localeCompare(b.name));
}

/** The same for the header of memorial entries: empty has a meaning of its own there. */
export async function getClearingAccounts(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return [{ name: 'Automatic (Verrekeningen)', value: '' }, ...(await getLedgerAccounts.call(this))];
}
