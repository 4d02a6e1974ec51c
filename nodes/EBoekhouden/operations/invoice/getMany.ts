import { text } from '../../../../base/n8n/fieldTypes';
import { dateFilters, rangeOf } from '../fields';
import { list } from '../kinds';

export const getManyInvoices = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many invoices',
	description: 'List invoices with their lines and totals',
	filters: {
		...dateFilters('invoice date'),
		relationCode: text({ displayName: 'Relation Code', description: 'Only invoices of this relation' }),
	},
	problemsAsRows: { service: 'e-Boekhouden', resource: 'invoice' },
	list: async ({ client, filters, limit }) =>
		await client.invoices.list({ ...rangeOf(filters), relationCode: filters.relationCode, limit }),
});
