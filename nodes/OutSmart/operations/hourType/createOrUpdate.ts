import { readProduct } from '../../../../base/items/product';
import { onOff } from '../../../../base/n8n/fieldTypes';
import { Later } from '../../../../base/n8n/kinds/perItem';
import { keptWith } from '../../../../base/values/records';
import type { OutSmartClient } from '../../../../services/outSmart/client';
import { hourTypeKind } from '../../../../features/masterData/productKinds';
import { Upserts } from '../../../../features/masterData/upserts';
import { perItem } from '../kinds';
import { productField } from '../fields';

const UNIT = 'uur';

/** Those of a run, since each run has its own connection. */
const upserts = keptWith((client: OutSmartClient) => new Upserts(client, hourTypeKind(new Set([UNIT]))));

export const createOrUpdateHourType = perItem({
	name: 'Create or Update',
	value: 'createOrUpdate',
	action: 'Create or update an hour type',
	description: 'Add or change an hour type (upsert)',
	details: 'Changes the one with that code. A new one is billed.',
	writes: 'looksFirst',
	fields: {
		...productField,
		active: onOff({
			displayName: 'Active',
			default: true,
			description: 'Whether the hour type can be chosen on work orders',
		}),
	},
	async execute({ client, values }) {
		const { settle } = await upserts(client).add(readProduct({ ...values, unit: UNIT }));
		return new Later(settle);
	},
});
