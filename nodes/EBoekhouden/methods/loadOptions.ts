import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { choices } from '../../shared/n8n/choices';
import { withService } from '../../shared/n8n/service';
import { eBoekhouden } from '../connection';

/** The cost centres, as the books call them: "100 Winkel". */
export async function getCostCentres(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const costCentres = await withService(eBoekhouden, this, (client) => client.costCentres.list());
	return choices(costCentres.map(({ id, description }) => ({ name: description, value: id })));
}

/** The chart of accounts; the code is the value, as the books know an account by it. */
export async function getLedgerAccounts(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const accounts = await withService(eBoekhouden, this, (client) => client.ledger.list());
	return choices(accounts.map(({ code, description }) => ({ name: `${code} ${description}`, value: code })));
}

/** The same for the header of memorial entries: empty has a meaning of its own there. */
export async function getClearingAccounts(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return [{ name: 'Automatic (Verrekeningen)', value: '' }, ...(await getLedgerAccounts.call(this))];
}

/** The same for what takes cents of rounding, where empty means none. */
export async function getRoundingAccounts(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return [{ name: 'None', value: '' }, ...(await getLedgerAccounts.call(this))];
}
