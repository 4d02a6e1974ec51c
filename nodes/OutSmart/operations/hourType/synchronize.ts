import { splitCodes } from '../../../../base/items/product';
import { FindingError } from '../../../../base/problems/problem';
import { preview } from '../../../../base/n8n/fieldTypes';
import { followingHourTypeKind } from '../../../../features/masterData/productKinds';
import { synchronize } from '../../../../features/masterData/synchronize';
import { ownHourTypes } from '../../../shared/settings';
import { allItems } from '../kinds';
import { faultsInHourUnits, hourSettings } from '../settings';

/** Input: products (docs/items.md). Output: one row per change, and one that counts the rest. */
export const synchronizeHourTypes = allItems({
	name: 'Synchronize',
	value: 'synchronize',
	action: 'Synchronize hour types',
	description: 'Bring hour types in line with products',
	details: 'Uses the active products of the input that are counted in hours.',
	writes: 'looksFirst',
	isStep: true,
	dropsEmpty: true,
	fields: { preview, hourUnits: hourSettings.hourUnits, ownHourTypes },
	service: 'OutSmart',
	needs: { input: 'product', fields: ['code', 'price'] },
	check: faultsInHourUnits,
	execute: async ({ client, values: { preview, hourUnits, ownHourTypes: own }, items }) => {
		const { products, codes } = splitCodes(items);
		if (codes === null) throw new FindingError({ code: 'productCodesUnclear' });
		const kind = followingHourTypeKind(hourUnits, codes && { codes, own });
		return await synchronize(client, { items: products, kind, preview });
	},
});
