import { text } from '../../../../base/n8n/fieldTypes';
import { dateFilters, rangeOf } from '../fields';
import { list } from '../kinds';
import { mustExist } from '../reading';

export const TOTALS = ['totalExcludingVat', 'totalVat', 'totalIncludingVat'];

export const getManyInvoices = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many invoices',
	description: 'List invoices with their totals',
	details: 'With Output on Raw also their lines.',
	simplify: ['number', 'relationCode', 'date', 'paymentTermDays', ...TOTALS],
	filters: {
		...dateFilters('invoice date'),
		relationCode: text({ displayName: 'Relation Code', description: 'Only invoices of this relation' }),
	},
	problemsAsRows: { service: 'e-Boekhouden', resource: 'invoice' },
	async list({ client, filters, limit }) {
		const { relationCode = '' } = filters;
		const listed = await client.invoices.list({ ...rangeOf(filters), relationCode, limit });
		if (listed.found.length === 0) await mustExist(client, relationCode);
		return listed;
	},
});
