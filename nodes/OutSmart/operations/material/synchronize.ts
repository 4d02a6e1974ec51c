import { splitCodes } from '../../../../base/items/product';
import { preview } from '../../../../base/n8n/fieldTypes';
import { followingMaterialKind } from '../../../../features/masterData/productKinds';
import { synchronize } from '../../../../features/masterData/synchronize';
import { allItems } from '../kinds';
import { faultsInHourUnits, hourSettings, materialFreeFields } from '../settings';

/** Input: products (docs/items.md). Output: one row per change, and one that counts the rest. */
export const synchronizeMaterials = allItems({
	name: 'Synchronize',
	value: 'synchronize',
	action: 'Synchronize materials',
	description: 'Bring materials in line with products',
	details: 'Uses the active products of the input that are not counted in hours.',
	writes: 'looksFirst',
	isStep: true,
	dropsEmpty: true,
	fields: { preview, hourUnits: hourSettings.hourUnits, materialFreeFields },
	service: 'OutSmart',
	needs: { input: 'product', fields: ['code', 'price'] },
	check: faultsInHourUnits,
	execute: async ({ client, values: { preview, hourUnits, ...choice }, items }) =>
		await synchronize(client, {
			items: splitCodes(items).products,
			kind: followingMaterialKind(hourUnits, choice),
			preview,
		}),
});
