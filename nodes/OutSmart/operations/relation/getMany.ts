import { SIMPLE_RELATION_FIELDS } from '../../../../base/items/relation';
import { text } from '../../../../base/n8n/fieldTypes';
import { toRelationItem } from '../../../../services/outSmart/records';
import { list } from '../kinds';

export const getManyRelations = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many relations',
	description: 'List relations',
	details: 'With the same fields as relations of e-Boekhouden.',
	simplify: [...SIMPLE_RELATION_FIELDS, 'active'],
	filters: {
		code: text({
			displayName: 'Code',
			placeholder: 'e.g. TEST1',
			description: 'Exact number (debiteurnummer) of one relation; leading zeros count',
		}),
	},
	async list({ client, filters: { code } }) {
		const found = await client.listRelations(code ? { code } : undefined);
		return found.map((relation) => ({
			...toRelationItem(relation),
			debtorType: relation.debtorType,
			active: relation.active,
		}));
	},
});
