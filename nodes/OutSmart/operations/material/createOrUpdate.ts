import { text } from '../../../../base/n8n/fieldTypes';
import { recordFields } from '../../../../base/n8n/recordFields';
import { Later } from '../../../../base/n8n/kinds/perItem';
import { memoizedBy } from '../../../../base/values/records';
import type { OutSmartClient } from '../../../../services/outSmart/client';
import { materialKind } from '../../../../features/masterData/productKinds';
import { Upserts } from '../../../../features/masterData/upserts';
import { perItem } from '../kinds';
import { productField } from '../fields';

/** Those of a run, since each run has its own connection. */
const upserts = memoizedBy((client: OutSmartClient) => new Upserts(client, materialKind(new Set())));

export const createOrUpdateMaterial = perItem({
	name: 'Create or Update',
	value: 'createOrUpdate',
	action: 'Create or update a material',
	description: 'Add or change a material (upsert)',
	details: 'Changes the one with that code. Empty fields are not changed.',
	writes: 'looksFirst',
	fields: {
		...productField,
		additionalFields: recordFields({
			displayName: 'Additional Fields',
			placeholder: 'Add Field',
			fields: {
				ledgerAccount: text({
					displayName: 'Ledger Account',
					placeholder: 'e.g. 8000',
					description: 'Code of the counter account, kept in free field 2',
				}),
				unit: text({
					displayName: 'Unit',
					placeholder: 'e.g. doos',
					description: 'When empty, a new material gets stuk',
				}),
				vatCode: text({
					displayName: 'VAT Code',
					placeholder: 'e.g. HOOG_VERK_21',
					description: 'Kept in free field 1',
				}),
			},
		}),
	},
	async execute({ client, values: { additionalFields, ...values } }) {
		const { settle } = await upserts(client).add({ ...additionalFields, ...values });
		return new Later(settle);
	},
});
