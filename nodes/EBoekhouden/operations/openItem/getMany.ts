import { choice } from '../../../shared/n8n/fieldTypes';
import { list } from '../kinds';

export const getManyOpenItems = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many open items',
	description: 'List unpaid invoices (open posten)',
	details: 'Those that are not paid in full.',
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
