import { LONGEST_RELATION_CODE, NO_RELATION, type Relation } from '../../../../base/items/relation';
import type { Foresee } from '../../../../base/n8n/kinds/perItem';
import { required, textUpTo } from '../../../../base/n8n/fieldTypes';
import { emptyField, recordExists } from '../../../../base/problems/problem';
import type { Relations } from '../../../../services/eBoekhouden/books';
import { newRelation } from '../../../../features/relations/ensureRelation';
import { certainly } from '../certainly';
import { perItem } from '../kinds';
import { newRelationFields, relationName, SIMPLIFIED_WRITTEN } from './relationFields';

export const createRelation = perItem({
	name: 'Create',
	value: 'create',
	action: 'Create a relation',
	description: 'Add a customer or supplier',
	details: 'Fails when the code is in use.',
	simplify: SIMPLIFIED_WRITTEN,
	writes: 'once',
	fields: {
		relationCode: textUpTo(LONGEST_RELATION_CODE, {
			displayName: 'Code',
			required: true,
			placeholder: 'e.g. TEST1',
			description: 'Code of the new relation, at most 15 characters; leading zeros count',
		}),
		name: required(relationName),
		fields: newRelationFields,
	},
	async execute({ client: { relations }, values: { relationCode: code, name, fields }, foresee }) {
		if (code === '') throw emptyField('Code');
		if (name === '') throw emptyField('Name');
		const relation = newRelation({ ...NO_RELATION, ...fields, code, name });
		if ((await relations.find(code)).length > 0) throw recordExists('e-Boekhouden', 'relation', code);
		return await addedRelation(relations, relation, { foresee });
	},
});

/** Adds a relation, and looks it up when the answer is lost. `isLookedForFirst` is for an operation that may be run again. */
export async function addedRelation(
	relations: Relations,
	relation: Relation,
	{ foresee, isLookedForFirst = false }: { foresee: Foresee; isLookedForFirst?: boolean },
) {
	foresee({ ...relation, action: 'created' });
	const { written, confirmed } = await certainly(
		{ made: 'relation', about: relation.code, isLookedForFirst },
		async () => {
			await relations.create(relation);
			return relation;
		},
		async () => {
			const found = (await relations.find(relation.code)).find((one) => isIt(one, relation));
			return found ? { is: found } : { candidates: [] };
		},
	);
	return { ...written, action: 'created', ...confirmed };
}

/** Whether a relation with this code is the one that was sent. One that somebody else made meanwhile has another name. */
function isIt(found: Relation, { name }: Relation): boolean {
	return found.name.trim() === name;
}
