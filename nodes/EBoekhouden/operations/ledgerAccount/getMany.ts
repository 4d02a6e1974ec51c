import type { ItemOperation } from '../../../shared/n8n/operation';
import { limited, returnAllFields } from '../../../shared/n8n/fields';
import type { EBoekhoudenClient } from '../../client/client';

export const getManyLedgerAccounts: ItemOperation<EBoekhoudenClient> = {
	kind: 'item',
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many ledger accounts',
	description: 'List the chart of accounts',
	fields: [
		...returnAllFields,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					displayName: 'Category',
					name: 'category',
					type: 'options',
					default: 'VW',
					description: 'Kind of ledger account',
					options: [
						{ name: 'Balance Sheet', value: 'BAL' },
						{ name: 'Bank or Cash', value: 'FIN' },
						{ name: 'Creditors', value: 'CRED' },
						{ name: 'Debtors', value: 'DEB' },
						{ name: 'Input VAT', value: 'VOOR' },
						{ name: 'Profit and Loss', value: 'VW' },
						{ name: 'VAT Current Account', value: 'BTWRC' },
						{ name: 'VAT Due High Rate', value: 'AF19' },
						{ name: 'VAT Due Low Rate', value: 'AF6' },
						{ name: 'VAT Due Other', value: 'AFOVERIG' },
					],
				},
				{
					displayName: 'Code',
					name: 'code',
					type: 'string',
					default: '',
					placeholder: 'e.g. 4000',
					description: 'Exact code of one ledger account; leading zeros count',
				},
			],
		},
	],
	async execute({ client, parameters }) {
		const { code, category } = parameters.collection('filters');
		const found = await client.listLedgerAccounts({
			code: code || undefined,
			category: category || undefined,
		});
		return limited(found, parameters).map((account) => ({ ...account }));
	},
};
