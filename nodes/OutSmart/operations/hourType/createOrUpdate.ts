import { onOff } from '../../../../base/n8n/fieldTypes';
import { recordFields } from '../../../../base/n8n/recordFields';
import { Later } from '../../../../base/n8n/kinds/perItem';
import { memoizedBy } from '../../../../base/values/records';
import type { OutSmartClient } from '../../../../services/outSmart/client';
import { hourTypeKind } from '../../../../features/masterData/productKinds';
import { Upserts } from '../../../../features/masterData/upserts';
import { perItem } from '../kinds';
import { productField } from '../fields';

/** Those of a run, since each run has its own connection. */
const upserts = memoizedBy((client: OutSmartClient) => new Upserts(client, hourTypeKind(new Set())));

export const createOrUpdateHourType = perItem({
	name: 'Create or Update',
	value: 'createOrUpdate',
	action: 'Create or update an hour type',
	description: 'Add or change an hour type (upsert)',
	details: 'Changes the one with that code. Empty fields are not changed. A new one is active, and billed.',
	writes: 'looksFirst',
	fields: {
		...productField,
		additionalFields: recordFields({
			displayName: 'Additional Fields',
			placeholder: 'Add Field',
			fields: {
				active: onOff({
					displayName: 'Active',
					default: true,
					description: 'Whether the hour type can be chosen on work orders',
				}),
			},
		}),
	},
	async execute({ client, values: { additionalFields, ...values } }) {
		const { settle } = await upserts(client).add({ ...additionalFields, ...values });
		return new Later(settle);
	},
});
