import {
	addressIn,
	agreeInCountry,
	hasAddress,
	isLikePerson,
	isPartOf,
	isSameAddress,
	RELATION_FIELDS,
	type Address,
} from '../../shared/items/relation';
import { filled } from '../../shared/values/text';
import type { Relation } from '../books/types';

/**
 * What to change in the relation that the books have. Where the books lead, only what an invoice needs and they lack
 * wholly: a name, an address. So what somebody cleared there stays cleared. With `overwrite` all that differs, the
 * address as a whole. The code never changes. Nothing to change gives an empty object.
 */
export function completion(books: Relation, order: Relation, overwrite: boolean): Partial<Relation> {
	if (overwrite) return overwriting(books, order);
	const name = filled(order.name);
	return {
		...(name !== '' && filled(books.name) === '' && { name }),
		...(!hasAddress(books) && agreeInCountry(books, order) && addressOf(order)),
	};
}

function overwriting(books: Relation, order: Relation): Partial<Relation> {
	const others = Object.entries(fieldChanges(books, order)).filter(([field]) => !(field in ADDRESS));
	const change = Object.fromEntries(others) as Partial<Relation>;
	const [ours, theirs] = [addressIn(order), addressIn(books)];
	const addsCountry = ours.country !== '' && theirs.country === '' && isSameAddress(ours, theirs);
	// Who knows less of an address knows no other one.
	if (!hasAddress(ours) || (isPartOf(ours, theirs) && !addsCountry)) return change;
	const moved = Object.entries(ours).filter(([part, text]) => text !== theirs[part as keyof Address]);
	return { ...change, ...Object.fromEntries(moved) };
}

const ADDRESS: Readonly<Record<keyof Address, true>> = {
	address: true,
	postalCode: true,
	city: true,
	country: true,
};

/** An address to fill in where there is none; its country only when it says one. */
function addressOf(order: Relation): Partial<Relation> {
	if (!hasAddress(order)) return {};
	const parts = Object.entries(addressIn(order)).filter(([, text]) => text !== '');
	return Object.fromEntries(parts) as Partial<Relation>;
}

/** Each field that is given and that the books have otherwise, by itself. */
export function fieldChanges(books: Relation, given: Relation): Partial<Relation> {
	const change: Partial<Relation> = {};
	for (const field of RELATION_FIELDS) {
		const ours = filled(given[field] ?? '');
		if (field !== 'code' && ours !== '' && ours !== (books[field] ?? '').trim()) change[field] = ours;
	}
	return change;
}

/**
 * A new relation: placeholders do not travel, and a name is required. It is a business, unless it is said to be private,
 * or nothing but a name like a person's is known of it.
 */
export function newRelation(relation: Relation): Relation {
	const entries = Object.entries(relation).map(([field, value]) => [field, filled(value)]);
	const clean = Object.fromEntries(entries) as Relation;
	return { ...clean, name: clean.name || clean.code, type: clean.type || (isPerson(clean) ? 'P' : 'B') };
}

function isPerson({ name, vatNumber, chamberOfCommerceNumber }: Relation): boolean {
	return vatNumber === '' && chamberOfCommerceNumber === '' && isLikePerson(name);
}
