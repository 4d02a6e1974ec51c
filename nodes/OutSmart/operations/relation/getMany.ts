import { limited, returnAllFields } from '../../../shared/n8n/fields';
import type { ItemOperation } from '../../../shared/n8n/operation';
import type { OutSmartClient } from '../../client/client';
import { toRelationItem } from '../../items/relationItem';

export const getManyRelations: ItemOperation<OutSmartClient> = {
	kind: 'item',
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many relations',
	description: 'List the relations, in the shape that the books use too',
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
					placeholder: 'e.g. TEST1',
					description: 'Exact number (debiteurnummer) of one relation; leading zeros count',
				},
			],
		},
	],
	async execute({ client, parameters }) {
		const { code } = parameters.collection('filters');
		const found = await client.listRelations(code ? { code } : undefined);
		return limited(found, parameters).map((relation) => ({
			...toRelationItem(relation),
			debtorType: relation.debtorType,
			active: relation.active,
		}));
	},
};
