import { NO_RELATION, type Relation } from '../../../../base/items/relation';
import { FindingError, emptyField, zerosLost } from '../../../../base/problems/problem';
import { distinct } from '../../../../base/values/records';
import { bareCode, brief, codeKey, differInZeros, isSameCode } from '../../../../base/values/text';
import { mustBe } from '../../../../base/words/faults';
import type { Fault } from '../../../../base/words/finding';
import { newRelation } from '../../../../features/relations/ensureRelation';
import type { Books, Listed } from '../../../../services/eBoekhouden/books';
import { perItem } from '../kinds';
import { listCutOff } from '../reading';
import { addedRelation } from './create';
import { relationColumns, SIMPLIFIED_CHANGED } from './relationFields';
import { changedRelation } from './update';

export const createOrUpdateRelation = perItem({
	name: 'Create or Update',
	value: 'createOrUpdate',
	action: 'Create or update a relation',
	description: 'Add or change a relation (upsert)',
	details:
		'Changes the one with that code, or the one with that e-mail address when it is matched on. Empty columns are not changed; a new one needs a code and a name.',
	simplify: SIMPLIFIED_CHANGED,
	writes: 'looksFirst',
	columns: { matchOn: ['code', 'email'], fields: relationColumns },
	async execute({
		client: { relations },
		record: { code = '', ...fields },
		matchOn,
		hasNumber,
		lines,
		foresee,
	}) {
		const relation: Relation = { ...NO_RELATION, ...fields, code };
		const email = matchOn === 'email' ? relation.email : '';
		if (email !== '') mustHaveOneCode(email, lines());
		const byMail = email === '' ? [] : await withMail(relations, email);
		const [theirs, ...others] = byMail.length > 0 ? byMail : await relations.find(code);
		if (others.length > 0)
			throw new FindingError({ code: 'relationNotUnique', relation: byMail.length > 0 ? email : code });
		if (theirs && email !== '' && theirs.email !== '' && !isSameCode(theirs.email, email))
			throw new FindingError({
				code: 'relationHasOtherMail',
				relationCode: theirs.code,
				email: theirs.email,
			});
		// An address and a code of two different relations are refused, because it is not known which of them is meant.
		if (theirs && code !== '' && !isSameCode(theirs.code, code))
			throw faultOf(mustBe('Code', 'codeOfMail', code, theirs.code));
		if (theirs) {
			// The address in the books is kept when the given one only has other capitals: it is the same address, and the next
			// search would miss the new one.
			const given = { ...relation, code: theirs.code, ...(byMail.length > 0 && { email: theirs.email }) };
			return await changedRelation(relations, theirs, given, foresee);
		}
		if (code === '') throw emptyField('Code');
		if (hasNumber) await mustHaveItsZeros(relations, code);
		// A new relation needs a name: the service would take the code for it, and a customer is not called by a number.
		if (relation.name === '') throw emptyField('Name');
		return await addedRelation(relations, newRelation(relation), { foresee, isLookedForFirst: true });
	},
});

/**
 * Refuses lines in which one address has two codes: the second line would change the card of the first customer. @throws
 * FindingError
 */
function mustHaveOneCode(email: string, lines: readonly { code?: string; email?: string }[]): void {
	const theirs = lines.filter((line) => isSameCode(line.email ?? '', email));
	const codes = new Map(theirs.map(({ code = '' }) => [codeKey(code), code]));
	codes.delete('');
	if (codes.size > 1)
		throw faultOf(mustBe('Email', 'oneCode', email, [...codes.values()].map(brief).join(', ')));
}

function faultOf(fault: Fault): FindingError {
	return new FindingError({ code: 'fieldsWrong', faults: [fault] });
}

/**
 * Refuses a code when a relation has one that differs only by zeros in front: a spreadsheet drops such zeros. @throws
 * FindingError
 */
async function mustHaveItsZeros(relations: Books['relations'], code: string): Promise<void> {
	const wanted = (all: readonly Listed[]) => all.filter((one) => differInZeros(one.code, code));
	const { found } = await relations.list({ search: bareCode(code), wanted });
	const lost = zerosLost(code, found);
	if (lost) throw lost;
}

/**
 * The relations with an address. @throws FindingError when not all that may have it can be read, since a second one would be
 * made, or a wrong one changed
 */
async function withMail(relations: Books['relations'], email: string): Promise<Relation[]> {
	const theirs = new Map<string, Relation>();
	// The address is also searched in small letters, in which most are kept: it is not documented whether a search tells capitals
	// apart.
	for (const search of distinct([email, email.toLowerCase()])) {
		const { found, whole } = await relations.list({ search });
		if (!whole) throw listCutOff('relation', found.length);
		for (const one of found) if (isSameCode(one.email, email)) theirs.set(one.code, one);
	}
	return [...theirs.values()];
}
