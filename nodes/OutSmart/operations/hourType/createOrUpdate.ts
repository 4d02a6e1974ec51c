import { onOff } from '../../../../base/n8n/fieldTypes';
import { Later } from '../../../../base/n8n/kinds/perItem';
import { memoized, memoizedBy } from '../../../../base/values/records';
import type { OutSmartClient } from '../../../../services/outSmart/client';
import { hourTypeKind } from '../../../../features/masterData/productKinds';
import { Upserts } from '../../../../features/masterData/upserts';
import { perItem } from '../kinds';
import { productField } from '../fields';

/** The hour types to save, collected for all items of a run, since each run of a node has its own connection. */
const upserts = memoizedBy((client: OutSmartClient) =>
	memoized((isPreview: boolean) => new Upserts(client, hourTypeKind(new Set()), { isPreview })),
);

export const createOrUpdateHourType = perItem({
	name: 'Create or Update',
	value: 'createOrUpdate',
	action: 'Create or update an hour type',
	description: 'Add or change an hour type (upsert)',
	details:
		'Changes the one with that code. Empty columns are not changed; a new one needs a description and a price. A new one is active, and billed.',
	writes: 'looksFirst',
	columns: {
		matchOn: ['code'],
		fields: {
			...productField,
			active: onOff({
				displayName: 'Active',
				default: true,
				description: 'Whether the hour type can be chosen on work orders',
			}),
		},
	},
	async execute({ client, record: { code = '', ...given }, hasNumber, isPreview }) {
		const { settle } = await upserts(client)(isPreview).add({ ...given, code }, hasNumber);
		return new Later(settle);
	},
});
