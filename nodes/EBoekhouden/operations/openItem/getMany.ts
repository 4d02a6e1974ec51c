import { choice } from '../../../shared/n8n/fieldTypes';
import { list } from '../kinds';

export const getManyOpenItems = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many open items',
	description: 'List invoices that are not paid in full (open posten)',
	fields: {
		of: choice({
			displayName: 'Of',
			default: 'debtors',
			description: 'Whose open items',
			options: [
				{ name: 'Creditors', value: 'creditors' },
				{ name: 'Debtors', value: 'debtors' },
			],
		}),
	},
	list: async ({ client, values, limit }) => await client.openItems.list(values.of, { limit }),
});
