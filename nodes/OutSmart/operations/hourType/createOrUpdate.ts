import { readProduct } from '../../../shared/items/product';
import { onOff } from '../../../shared/n8n/fieldTypes';
import { hourTypeKind } from '../../masterData/productKinds';
import { saveOne } from '../../masterData/synchronize';
import { perItem } from '../kinds';
import { productFields } from '../fields';

const UNIT = 'uur';

export const createOrUpdateHourType = perItem({
	name: 'Create or Update',
	value: 'createOrUpdate',
	action: 'Create or update an hour type',
	description: 'Add or change an hour type (upsert)',
	details: 'Changes the one with that code. A new one is billed.',
	writes: 'looksFirst',
	fields: {
		...productFields,
		active: onOff({
			displayName: 'Active',
			default: true,
			description: 'Whether the hour type can be chosen on work orders',
		}),
	},
	execute: async ({ client, values }) =>
		await saveOne(client, {
			item: readProduct({ ...values, unit: UNIT }),
			kind: hourTypeKind(new Set([UNIT])),
		}),
});
