import type { ItemOperation } from '../../../shared/n8n/operation';
import type { OutSmartClient } from '../../client/client';
import { readProduct } from '../../items/productItem';
import { HOUR_TYPES } from '../../masterData/masters';
import { hourTypeKind, planProducts } from '../../masterData/products';
import { saveOne } from '../../masterData/saveOne';
import { codeField, descriptionField, priceField } from '../productFields';

const UNIT = 'uur';

export const createOrUpdateHourType: ItemOperation<OutSmartClient> = {
	kind: 'item',
	name: 'Create or Update',
	value: 'createOrUpdate',
	action: 'Create or update hour type',
	description: 'Add an hour type, or change the one with that code (upsert). A new one is billed.',
	fields: [
		codeField,
		descriptionField,
		priceField,
		{
			displayName: 'Active',
			name: 'active',
			type: 'boolean',
			default: true,
			description: 'Whether the hour type can be chosen on work orders',
		},
	],
	async execute({ client, parameters }) {
		const product = readProduct({
			code: parameters.text('code'),
			description: parameters.text('description'),
			price: parameters.text('price'),
			active: parameters.flag('active'),
			unit: UNIT,
		});
		const kind = hourTypeKind(new Set([UNIT]));
		return await saveOne(client, HOUR_TYPES, (stored) => planProducts([product], stored, kind));
	},
};
