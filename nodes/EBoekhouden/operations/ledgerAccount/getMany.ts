import { choice, text } from '../../../shared/n8n/fieldTypes';
import { list } from '../kinds';

export const getManyLedgerAccounts = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many ledger accounts',
	description: 'List the chart of accounts',
	filters: {
		category: choice({
			displayName: 'Category',
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
		}),
		code: text({
			displayName: 'Code',
			placeholder: 'e.g. 4000',
			description: 'Exact code of one ledger account; leading zeros count',
		}),
	},
	list: async ({ client, filters, limit }) => await client.ledger.list({ ...filters, limit }),
});
