import type { BatchOperation } from '../../../shared/n8n/operation';
import type { OutSmartClient } from '../../client/client';
import { readProduct, readUnits } from '../../items/productItem';
import { HOUR_TYPES } from '../../masterData/masters';
import { hourTypeKind, planProducts } from '../../masterData/products';
import { generalRow } from '../../masterData/rows';
import { synchronize } from '../../masterData/synchronize';
import { fromAll } from '../../../shared/n8n/batch';
import { sorted } from '../batch';
import { hourUnitsField, previewField } from '../fields';

/** Input: products (docs/items.md). Output: one row per change, and one that counts the rest. */
export const synchronizeHourTypes: BatchOperation<OutSmartClient> = {
	kind: 'batch',
	name: 'Synchronize',
	value: 'synchronize',
	action: 'Synchronize hour types',
	description:
		'Bring the hour types of OutSmart to the active products that come in and are counted in hours',
	fields: [previewField, hourUnitsField],
	async execute({ client, parameters, items }) {
		const { rows, others } = sorted(items);
		const preview = parameters.flag('preview');
		const hourUnits = readUnits(parameters.text('hourUnits'));
		if (hourUnits.size === 0) {
			const fault = "'hourUnits' is empty, so no product would be an hour type.";
			return fromAll(items, [...rows, generalRow(HOUR_TYPES, 'blocked', fault, preview)]);
		}
		const products = others.map(readProduct);
		const done = await synchronize(
			client,
			HOUR_TYPES,
			products.length,
			(stored) => planProducts(products, stored, hourTypeKind(hourUnits)),
			preview,
		);
		return fromAll(items, [...rows, ...done]);
	},
};
