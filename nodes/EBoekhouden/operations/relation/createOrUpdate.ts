import { LONGEST_RELATION_CODE, NO_RELATION, type Relation } from '../../../../base/items/relation';
import { choice } from '../../../../base/n8n/fieldTypes';
import { FindingError, emptyField } from '../../../../base/problems/problem';
import { distinct } from '../../../../base/values/records';
import { isSameCode } from '../../../../base/values/text';
import { newRelation } from '../../../../features/relations/ensureRelation';
import type { Books } from '../../../../services/eBoekhouden/books';
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
		'Changes the one with that code, or with that e-mail address. Empty fields are not changed. A new one without a name is called by its code.',
	writes: 'looksFirst',
	fields: {
		relationCode: shortText({
			displayName: 'Code',
			required: true,
			longest: LONGEST_RELATION_CODE,
			placeholder: 'e.g. TEST1',
			description: 'The relation with this code is updated, or created when it does not exist',
		}),
		findBy: choice<'code' | 'email'>({
			displayName: 'Find By',
			default: 'code',
			description: 'How an existing relation is found',
			options: [
				{ name: 'Code', value: 'code' },
				{
					name: 'E-Mail Address, Then Code',
					value: 'email',
					description: 'For a shop: a customer that the books have under another code keeps it',
				},
			],
		}),
		fields: anyRelationFields,
	},
	async execute({ client, values: { relationCode: code, findBy, fields } }) {
		// An empty code would find every relation.
		if (code === '') throw emptyField('Code');
		const relation: Relation = { ...NO_RELATION, ...fields, code };
		const email = findBy === 'email' ? (fields.email ?? '') : '';
		// An expression that gives nothing would make a customer a second time.
		if (findBy === 'email' && email === '') throw emptyField('Additional Fields → Email');
		const byMail = email === '' ? [] : await withMail(client.relations, email);
		const [theirs, ...others] = byMail.length > 0 ? byMail : await client.relations.find(code);
		if (others.length > 0)
			throw new FindingError({ code: 'relationNotUnique', relation: byMail.length > 0 ? email : code });
		if (theirs && email !== '' && theirs.email !== '' && !isSameCode(theirs.email, email))
			throw new FindingError({
				code: 'relationHasOtherMail',
				relationCode: theirs.code,
				email: theirs.email,
			});
		return theirs
			? await changedRelation(client.relations, theirs, { ...relation, code: theirs.code })
			: await addedRelation(client.relations, newRelation(relation), { isLookedForFirst: true });
	},
});

/** @throws FindingError when not all that may have it can be read: another would be made, or changed */
async function withMail(relations: Books['relations'], email: string): Promise<Relation[]> {
	const theirs = new Map<string, Relation>();
	// Whether a search tells capitals apart is not documented; addresses are mostly kept without.
	for (const search of distinct([email, email.toLowerCase()])) {
		const { found, whole } = await relations.list({ search });
		if (!whole)
			throw new FindingError({
				code: 'listCutOff',
				service: 'e-Boekhouden',
				resource: 'relation',
				count: found.length,
			});
		for (const one of found) if (isSameCode(one.email, email)) theirs.set(one.code, one);
	}
	return [...theirs.values()];
}
