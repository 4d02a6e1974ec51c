import type { BatchOperation } from '../../../shared/n8n/operation';
import type { OutSmartClient } from '../../client/client';
import { readProduct, readUnits } from '../../items/productItem';
import { MATERIALS } from '../../masterData/masters';
import { materialKind, planProducts } from '../../masterData/products';
import { synchronize } from '../../masterData/synchronize';
import { fromAll } from '../../../shared/n8n/batch';
import { sorted } from '../batch';
import { hourUnitsField, previewField } from '../fields';

/** Input: products (docs/items.md). Output: one row per change, and one that counts the rest. */
export const synchronizeMaterials: BatchOperation<OutSmartClient> = {
	kind: 'batch',
	name: 'Synchronize',
	value: 'synchronize',
	action: 'Synchronize materials',
	description:
		'Bring the materials of OutSmart to the active products that come in and are not counted in hours',
	fields: [previewField, hourUnitsField],
	async execute({ client, parameters, items }) {
		const { rows, others } = sorted(items);
		const preview = parameters.flag('preview');
		const hourUnits = readUnits(parameters.text('hourUnits'));
		const products = others.map(readProduct);
		const done = await synchronize(
			client,
			MATERIALS,
			products.length,
			(stored) => planProducts(products, stored, materialKind(hourUnits)),
			preview,
		);
		return fromAll(items, [...rows, ...done]);
	},
};
