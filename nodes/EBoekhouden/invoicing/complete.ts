import type { Relation } from '../client/types';

const PLACEHOLDERS = new Set(['', '-', '<leeg>', '<empty>']);

/** A field that says something; placeholders of field service products do not. */
export function isFilled(value: string): boolean {
	return !PLACEHOLDERS.has(value.trim().toLowerCase());
}

/**
 * What to change in the relation that the books have: fill what is empty there, and with `overwrite` also what
 * differs. The code never changes. Nothing to change gives an empty object.
 */
export function completion(theirs: Relation, ours: Relation, overwrite: boolean): Partial<Relation> {
	const change: Partial<Relation> = {};
	for (const field of Object.keys(ours) as (keyof Relation)[]) {
		if (field === 'code' || !isFilled(ours[field])) continue;
		const differs = (theirs[field] ?? '').trim() !== ours[field].trim();
		if (differs && (overwrite || !isFilled(theirs[field] ?? ''))) change[field] = ours[field].trim();
	}
	return change;
}

/** A new relation: placeholders do not travel, and a name there must be. */
export function newRelation(relation: Relation): Relation {
	const filled = Object.fromEntries(
		Object.entries(relation).map(([field, value]) => [field, isFilled(value) ? value.trim() : '']),
	) as unknown as Relation;
	return { ...filled, name: filled.name || filled.code, type: filled.type || 'B' };
}
