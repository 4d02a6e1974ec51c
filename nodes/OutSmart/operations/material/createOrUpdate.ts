import { onOff, text } from '../../../../base/n8n/fieldTypes';
import { Later } from '../../../../base/n8n/kinds/perItem';
import { memoized, memoizedBy } from '../../../../base/values/records';
import type { OutSmartClient } from '../../../../services/outSmart/client';
import { materialKind } from '../../../../features/masterData/productKinds';
import { Upserts } from '../../../../features/masterData/upserts';
import { perItem } from '../kinds';
import { productField } from '../fields';

/** The materials to save, collected for all items of a run, since each run of a node has its own connection. */
const upserts = memoizedBy((client: OutSmartClient) =>
	memoized((isPreview: boolean) => new Upserts(client, materialKind(new Set()), { isPreview })),
);

export const createOrUpdateMaterial = perItem({
	name: 'Create or Update',
	value: 'createOrUpdate',
	action: 'Create or update a material',
	description: 'Add or change a material (upsert)',
	details:
		'Changes the one with that code. Empty columns are not changed; a new one needs a description and a price. One that is not active is skipped.',
	writes: 'looksFirst',
	columns: {
		matchOn: ['code'],
		fields: {
			...productField,
			active: onOff({
				displayName: 'Active',
				default: true,
				description:
					'Whether it is still sold: of one that is not, no material is made, and one that is there stays',
			}),
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
	},
	async execute({ client, record: { code = '', active = true, ...given }, hasNumber, isPreview }) {
		// A material that should be inactive is skipped, because OutSmart cannot make a material inactive.
		if (!active) return { code, ...given, active, action: 'skipped', changed: [] };
		const { settle } = await upserts(client)(isPreview).add({ ...given, code }, hasNumber);
		return new Later(settle);
	},
});
