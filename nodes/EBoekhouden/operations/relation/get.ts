import { emptyField, noSuchRecord } from '../../../../base/problems/problem';
import { perItem } from '../kinds';
import { relationLocator } from '../pickers';
import { SIMPLIFIED_RELATION } from './relationFields';

export const getRelation = perItem({
	name: 'Get',
	value: 'get',
	action: 'Get a relation',
	description: 'Get one relation by its code',
	simplify: SIMPLIFIED_RELATION,
	fields: { relationCode: relationLocator('The relation to get') },
	async execute({ client, values: { relationCode: code } }) {
		const [relation] = await client.relations.find(code);
		if (relation) return relation;
		if (code === '') throw emptyField('Relation');
		throw noSuchRecord('e-Boekhouden', 'relation', code);
	},
});
