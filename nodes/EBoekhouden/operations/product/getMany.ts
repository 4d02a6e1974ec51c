import { limited, returnAllFields } from '../../../shared/n8n/fields';
import type { ItemOperation } from '../../../shared/n8n/operation';
import type { EBoekhoudenClient } from '../../client/client';
import { listOrRow, problemsAsRowsField } from '../problemRows';

export const getManyProducts: ItemOperation<EBoekhoudenClient> = {
	kind: 'item',
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many products',
	description: 'List products and services (producten/diensten); at most 2,000 come over SOAP',
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
					description: 'Code of a product',
				},
				{
					displayName: 'Only Active',
					name: 'onlyActive',
					type: 'boolean',
					default: true,
					description: 'Whether to leave out products that are not active',
				},
			],
		},
		problemsAsRowsField,
	],
	async execute({ client, parameters }) {
		const { code, onlyActive } = parameters.collection('filters');
		return await listOrRow('product', parameters, async () => {
			const found = await client.listProducts({ code: code || undefined });
			const wanted = found.filter(({ active }) => active || onlyActive !== 'true');
			return limited(wanted, parameters).map((product) => ({ ...product }));
		});
	},
};
