import type { Simplify } from '../../../../base/n8n/output';
import { withoutOtherFields } from '../../../../services/outSmart/types';
import { optionalRelation } from '../fieldTypes';
import { list } from '../kinds';
import { ofRelation } from '../ofRelation';

/** The fields of *Simplified* that distinguish one object from another. */
export const SIMPLIFIED: Simplify = [
	...['code', 'description', 'relation', 'parentCode', 'location', 'type', 'brand', 'model'],
	...['serialNumber', 'lastInspection'],
];

export const getManyObjects = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many objects',
	description: 'List objects (machines at customers)',
	details: 'Installations and machines, with their relation.',
	simplify: SIMPLIFIED,
	filters: {
		relation: optionalRelation('Only objects of this relation'),
	},
	async list({ client, filters: { relation } }) {
		const found = (await client.objects.list()).map(withoutOtherFields);
		return await ofRelation(client, found, { relation, codesOf: (object) => [object.relation] });
	},
});
