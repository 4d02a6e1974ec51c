import { limited, returnAllFields } from '../../../shared/n8n/fields';
import type { ItemOperation } from '../../../shared/n8n/operation';
import type { EBoekhoudenClient } from '../../client/client';

export const getManyOpenItems: ItemOperation<EBoekhoudenClient> = {
	kind: 'item',
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many open items',
	description: 'List invoices that are not paid in full (open posten)',
	fields: [
		{
			displayName: 'Of',
			name: 'of',
			type: 'options',
			default: 'debtors',
			description: 'Whose open items',
			options: [
				{ name: 'Creditors', value: 'creditors' },
				{ name: 'Debtors', value: 'debtors' },
			],
		},
		...returnAllFields,
	],
	async execute({ client, parameters }) {
		const of = parameters.text('of') === 'creditors' ? 'creditors' : 'debtors';
		return limited(await client.listOpenItems(of), parameters).map((openItem) => ({ ...openItem }));
	},
};
