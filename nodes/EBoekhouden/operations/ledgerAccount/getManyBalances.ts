import { dateFilters, ofCostCentre, rangeOf } from '../fields';
import { list } from '../kinds';
import { category } from './writable';

export const getManyLedgerBalances = list({
	name: 'Get Many Balances',
	value: 'getManyBalances',
	action: 'Get the balances of many ledger accounts',
	description: 'List the movement of each account',
	details: 'Over a period; debit is positive.',
	filters: {
		category,
		costCentre: ofCostCentre,
		...dateFilters('book date'),
	},
	async list({ client, filters: { costCentre: costCentreId, category: wanted, ...dates }, limit }) {
		const range = rangeOf(dates);
		const found = await client.ledger.balances(range, { category: wanted, costCentreId, limit });
		return found.map((one) => ({ ...one, ...range }));
	},
});
