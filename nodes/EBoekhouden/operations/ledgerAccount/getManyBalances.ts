import { chosenFromAccount } from '../../../shared/n8n/fieldTypes';
import { dateFilters, rangeOf } from '../fields';
import { list } from '../kinds';
import { category } from './writable';

export const getManyLedgerBalances = list({
	name: 'Get Many Balances',
	value: 'getManyBalances',
	action: 'Get the balances of many ledger accounts',
	description: 'List the movement of each account',
	details: 'In a period, positive in debit.',
	filters: {
		category,
		costCentre: chosenFromAccount({
			displayName: 'Cost Centre Name or ID',
			method: 'getCostCentres',
			description:
				'Only bookings on this cost centre. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		}),
		...dateFilters('book date'),
	},
	async list({ client, filters: { costCentre: costCentreId, category: wanted, ...dates }, limit }) {
		const range = rangeOf(dates);
		const found = await client.ledger.balances(range, { category: wanted, costCentreId, limit });
		return found.map((one) => ({ ...one, ...range }));
	},
});
