import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { withClient } from '../connection';

/** The chart of accounts, for a drop-down; the code is the value, as the books know an account by it. */
export async function getLedgerAccounts(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const accounts = await withClient(this, (client) => client.listLedgerAccounts());
	const options = accounts.map(({ code, description }) => ({ name: `${code} ${description}`, value: code }));
	return [
		{ name: 'The Account Called Verrekeningen', value: '' },
		...options.sort((a, b) => a.name.localeCompare(b.name)),
	];
}
