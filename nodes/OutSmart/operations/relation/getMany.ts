import { SIMPLE_RELATION_FIELDS } from '../../../../base/items/relation';
import { text } from '../../../../base/n8n/fieldTypes';
import { toRelationItem } from '../../../../services/outSmart/records';
import { list } from '../kinds';
import { searchIn, withText } from '../ofRelation';

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
		search: searchIn('code', 'name', 'contact person', 'city', 'email'),
	},
	async list({ client, filters: { code, search } }) {
		const all = await client.listRelations(code ? { code } : undefined);
		const found = withText(all, search, ['code', 'name', 'contactPerson', 'city', 'email']);
		return found.map((relation) => ({
			...toRelationItem(relation),
			debtorType: relation.debtorType,
			active: relation.active,
		}));
	},
});
