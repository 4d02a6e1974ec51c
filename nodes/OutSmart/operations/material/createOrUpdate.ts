import { blanks } from '../../../shared/n8n/field';
import { readProduct } from '../../../shared/items/product';
import { collection, text } from '../../../shared/n8n/fieldTypes';
import { materialKind } from '../../masterData/productKinds';
import { saveOne } from '../../masterData/synchronize';
import { perItem } from '../kinds';
import { productFields } from '../fields';

export const createOrUpdateMaterial = perItem({
	name: 'Create or Update',
	value: 'createOrUpdate',
	action: 'Create or update a material',
	description: 'Add or change a material (upsert)',
	details: 'Changes the one with that code.',
	writes: 'looksFirst',
	fields: {
		...productFields,
		additionalFields: collection({
			displayName: 'Additional Fields',
			placeholder: 'Add Field',
			fields: blanks(
				{
					ledgerAccount: text({
						displayName: 'Ledger Account',
						placeholder: 'e.g. 8000',
						description: 'Code of the counter account, kept in free field 2',
					}),
					unit: text({
						displayName: 'Unit',
						placeholder: 'e.g. doos',
						description: 'Left empty, a new material gets stuk',
					}),
					vatCode: text({
						displayName: 'VAT Code',
						placeholder: 'e.g. HOOG_VERK_21',
						description: 'Kept in free field 1',
					}),
				},
				{ but: ['unit'] },
			),
		}),
	},
	execute: async ({ client, values: { additionalFields, ...values } }) =>
		await saveOne(client, {
			item: readProduct({ ...additionalFields, ...values }),
			kind: materialKind(new Set()),
		}),
});
