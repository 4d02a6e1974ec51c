import { limited, returnAllFields } from '../../../shared/n8n/fields';
import type { ItemOperation } from '../../../shared/n8n/operation';
import type { EBoekhoudenClient } from '../../client/client';
import { listOrRow, problemsAsRowsField } from '../problemRows';

export const getManyRelations: ItemOperation<EBoekhoudenClient> = {
	kind: 'item',
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many relations',
	description: 'List relations (customers and suppliers); at most 2,000 come over SOAP',
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
					displayName: 'Code',
					name: 'code',
					type: 'string',
					default: '',
					description: 'Exact relation code; leading zeros count',
				},
				{
					displayName: 'Search',
					name: 'search',
					type: 'string',
					default: '',
					description: 'Text in code, company, city, contact person or email',
				},
			],
		},
		problemsAsRowsField,
	],
	async execute({ client, parameters }) {
		const { code, search } = parameters.collection('filters');
		return await listOrRow('relation', parameters, async () => {
			const found = await client.listRelations({ code: code || undefined, search: search || undefined });
			return limited(found, parameters).map((relation) => ({ ...relation }));
		});
	},
};
