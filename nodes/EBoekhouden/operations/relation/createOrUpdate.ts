import { LONGEST_RELATION_CODE, NO_RELATION, type Relation } from '../../../../base/items/relation';
import { FindingError } from '../../../../base/problems/problem';
import { newRelation } from '../../../../features/invoicing/books/relation';
import { shortText } from '../checkedFields';
import { perItem } from '../kinds';
import { addedRelation } from './create';
import { anyRelationFields } from './relationFields';
import { changedRelation } from './update';

export const createOrUpdateRelation = perItem({
	name: 'Create or Update',
	value: 'createOrUpdate',
	action: 'Create or update a relation',
	description: 'Add or change a relation (upsert)',
	details:
		'Changes the one with that code. Empty fields are not changed. A new one without a name is called by its code.',
	writes: 'looksFirst',
	fields: {
		relationCode: shortText({
			displayName: 'Code',
			required: true,
			longest: LONGEST_RELATION_CODE,
			placeholder: 'e.g. TEST1',
			description: 'The relation with this code is updated, or created when it does not exist',
		}),
		fields: anyRelationFields,
	},
	async execute({ client, values: { relationCode: code, fields } }) {
		// An empty code would find every relation.
		if (code === '') throw new FindingError({ code: 'fieldEmpty', field: 'Code' });
		const relation: Relation = { ...NO_RELATION, ...fields, code };
		const [theirs, ...others] = await client.relations.find(code);
		if (others.length > 0) throw new FindingError({ code: 'relationNotUnique', relation: code });
		return theirs
			? await changedRelation(client.relations, theirs, relation)
			: await addedRelation(client.relations, newRelation(relation), { isLookedForFirst: true });
	},
});
