import { collection } from '../../../../base/n8n/fieldTypes';
import { emptyField, noSuchRecord } from '../../../../base/problems/problem';
import { dateFilters, ofCostCentre, rangeOf } from '../fields';
import { perItem } from '../kinds';
import { ledgerAccountPicker } from '../pickers';

export const getLedgerBalance = perItem({
	name: 'Get Balance',
	value: 'getBalance',
	action: 'Get the balance of a ledger account',
	description: 'Get the movement of one account',
	details: 'Over a period; debit is positive.',
	fields: {
		ledgerAccount: ledgerAccountPicker({
			displayName: 'Ledger Account',
			required: true,
			description: 'The account to get the balance of',
		}),
		filters: collection({
			displayName: 'Filters',
			placeholder: 'Add Filter',
			fields: {
				costCentre: ofCostCentre,
				...dateFilters('book date'),
			},
		}),
	},
	async execute({ client, values: { ledgerAccount: code, filters } }) {
		if (code === '') throw emptyField('Ledger Account');
		const { costCentre: costCentreId, ...dates } = filters;
		const range = rangeOf(dates);
		// The account is looked up first, because for an account that does not exist a service may give a balance of zero.
		const [account] = await client.ledger.list({ code });
		if (!account) throw noSuchRecord('e-Boekhouden', 'ledgerAccount', code);
		const balance = await client.ledger.balance(code, range, { costCentreId });
		const { description, category } = account;
		return { ledgerAccount: code, description, category, balance, ...range };
	},
});
