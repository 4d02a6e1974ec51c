import { locator } from '../../../shared/n8n/fieldTypes';
import { Stop } from '../../../shared/problems/problem';
import { perItem } from '../kinds';
import { SIMPLIFIED_RELATION } from './simplified';

export const getRelation = perItem({
	name: 'Get',
	value: 'get',
	action: 'Get a relation',
	description: 'Get one relation by its code',
	simplify: SIMPLIFIED_RELATION,
	fields: {
		relationCode: locator({
			displayName: 'Relation',
			required: true,
			description: 'The relation to get',
			modes: [
				{
					displayName: 'From List',
					name: 'list',
					type: 'list',
					typeOptions: { searchListMethod: 'searchRelations', searchable: true },
				},
				{ displayName: 'By Code', name: 'code', type: 'string', placeholder: 'e.g. TEST1' },
			],
		}),
	},
	async execute({ client, values: { relationCode: code } }) {
		const [relation] = await client.relations.find(code);
		if (relation) return relation;
		throw new Stop(
			code === ''
				? { code: 'fieldEmpty', field: 'Relation' }
				: { code: 'noSuchRelation', relationCode: code },
		);
	},
});
