import { addYears, today } from '../../../shared/dates';
import { limited, returnAllFields } from '../../../shared/n8n/fields';
import type { ItemOperation } from '../../../shared/n8n/operation';
import type { EBoekhoudenClient } from '../../client/client';
import { readInvoices } from '../../client/readInvoices';
import { dateFields, readDate } from '../dates';

export const getManyInvoices: ItemOperation<EBoekhoudenClient> = {
	kind: 'item',
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many invoices',
	description: 'List invoices with their lines and totals',
	fields: [
		...returnAllFields,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				...dateFields('invoice date'),
				{
					displayName: 'Relation Code',
					name: 'relationCode',
					type: 'string',
					default: '',
					description: 'Only invoices of this relation',
				},
			],
		},
	],
	async execute({ client, parameters }) {
		const { from, to, relationCode } = parameters.collection('filters');
		const range = {
			from: readDate('Date From', from) ?? addYears(today(), -1),
			to: readDate('Date Until', to) ?? today(),
		};
		const { invoices } = await readInvoices(client, range);
		const wanted = invoices.filter((invoice) => !relationCode || invoice.relationCode === relationCode);
		return limited(wanted, parameters).map((invoice) => ({
			...invoice,
			lines: invoice.lines.map((line) => ({ ...line })),
		}));
	},
};
