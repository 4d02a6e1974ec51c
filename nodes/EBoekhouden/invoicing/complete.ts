import { RELATION_FIELDS } from '../../shared/items/relation';
import { filled } from '../../shared/items/text';
import type { Relation } from '../books/types';

/**
 * What to change in the relation that the books have: fill what is empty there, and with `overwrite` also what
 * differs. The code never changes. Nothing to change gives an empty object.
 */
export function completion(books: Relation, order: Relation, overwrite: boolean): Partial<Relation> {
	const change: Partial<Relation> = {};
	for (const field of RELATION_FIELDS) {
		const ours = filled(order[field] ?? '');
		const theirs = books[field] ?? '';
		if (field === 'code' || ours === '' || ours === theirs.trim()) continue;
		if (overwrite || filled(theirs) === '') change[field] = ours;
	}
	return change;
}

/** A new relation: placeholders do not travel, and a name is required. */
export function newRelation(relation: Relation): Relation {
	const entries = Object.entries(relation).map(([field, value]) => [field, filled(value)]);
	const clean = Object.fromEntries(entries) as Relation;
	return { ...clean, name: clean.name || clean.code, type: clean.type || 'B' };
}
