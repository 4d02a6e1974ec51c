import { text } from '../../../../base/n8n/fieldTypes';
import { list } from '../kinds';
import { category } from './writable';

export const getManyLedgerAccounts = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many ledger accounts',
	description: 'List the chart of accounts',
	filters: {
		category,
		code: text({
			displayName: 'Code',
			placeholder: 'e.g. 4000',
			description: 'Exact code of one ledger account; leading zeros count',
		}),
	},
	list: async ({ client, filters, limit }) => await client.ledger.list({ ...filters, limit }),
});
