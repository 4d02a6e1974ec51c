import { NO_RELATION, type Relation } from '../../../../base/items/relation';
import type { Foresee } from '../../../../base/n8n/kinds/perItem';
import { emptyField, FindingError, noSuchRecord } from '../../../../base/problems/problem';
import type { Relations } from '../../../../services/eBoekhouden/books';
import { fieldChanges } from '../../../../features/relations/ensureRelation';
import { certainly } from '../certainly';
import { perItem } from '../kinds';
import { relationLocator } from '../pickers';
import { changedRelationFields, SIMPLIFIED_CHANGED } from './relationFields';

export const updateRelation = perItem({
	name: 'Update',
	value: 'update',
	action: 'Update a relation',
	description: 'Change the given fields of a relation',
	details: 'All other fields stay as they are.',
	simplify: SIMPLIFIED_CHANGED,
	writes: 'looksFirst',
	fields: { relationCode: relationLocator('The relation to change'), fields: changedRelationFields },
	async execute({ client: { relations }, values: { relationCode: code, fields }, foresee }) {
		// An empty code is refused, because it would find every relation.
		if (code === '') throw emptyField('Relation');
		const [theirs, ...others] = await relations.find(code);
		if (others.length > 0) throw new FindingError({ code: 'relationNotUnique', relation: code });
		if (!theirs) throw noSuchRecord('e-Boekhouden', 'relation', code);
		return await changedRelation(relations, theirs, { ...NO_RELATION, ...fields }, foresee);
	},
});

/** Changes a relation: only the fields that differ are sent, and it is looked up when the answer is lost. */
export async function changedRelation(
	relations: Relations,
	theirs: Relation,
	given: Relation,
	foresee: Foresee,
) {
	const change = fieldChanges(theirs, given);
	const changed = Object.keys(change);
	if (changed.length === 0) return { ...theirs, action: 'unchanged', changed };
	foresee({ ...theirs, ...change, action: 'updated', changed });
	const { written, confirmed } = await certainly(
		{ made: 'relation', about: theirs.code, isLookedForFirst: true },
		async () => {
			await relations.update(theirs.code, change);
			return { ...theirs, ...change };
		},
		async () => {
			const [now] = await relations.find(theirs.code);
			const isSo = now && Object.keys(fieldChanges(now, given)).length === 0;
			return isSo ? { is: now } : { candidates: [] };
		},
	);
	return { ...written, action: 'updated', changed, ...confirmed };
}
