import type { ItemOperation } from '../../../shared/n8n/operation';
import type { OutSmartClient } from '../../client/client';
import { readProduct } from '../../items/productItem';
import { MATERIALS } from '../../masterData/masters';
import { materialKind, planProducts } from '../../masterData/products';
import { saveOne } from '../../masterData/saveOne';
import { codeField, descriptionField, priceField } from '../productFields';

export const createOrUpdateMaterial: ItemOperation<OutSmartClient> = {
	kind: 'item',
	name: 'Create or Update',
	value: 'createOrUpdate',
	action: 'Create or update material',
	description: 'Add a material, or change the one with that code (upsert)',
	fields: [
		codeField,
		descriptionField,
		priceField,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{
					displayName: 'Ledger Account',
					name: 'ledgerAccount',
					type: 'string',
					default: '',
					placeholder: 'e.g. 8000',
					description: 'Code of the counter account, kept in free field 2',
				},
				{
					displayName: 'Unit',
					name: 'unit',
					type: 'string',
					default: '',
					placeholder: 'e.g. doos',
					description: 'Left empty, a new material gets stuk',
				},
				{
					displayName: 'VAT Code',
					name: 'vatCode',
					type: 'string',
					default: '',
					placeholder: 'e.g. HOOG_VERK_21',
					description: 'Kept in free field 1',
				},
			],
		},
	],
	async execute({ client, parameters }) {
		const product = readProduct({
			...parameters.collection('additionalFields'),
			code: parameters.text('code'),
			description: parameters.text('description'),
			price: parameters.text('price'),
		});
		return await saveOne(client, MATERIALS, (stored) =>
			planProducts([product], stored, materialKind(new Set())),
		);
	},
};
