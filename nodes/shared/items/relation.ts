import { filled, textIn } from '../values/text';

/** A relation as it crosses from one service to another (docs/items.md). The names are fixed. */
export type Relation = {
	code: string;
	name: string;
	contactPerson: string;
	address: string;
	postalCode: string;
	city: string;
	country: string;
	email: string;
	phone: string;
	mobile: string;
	vatNumber: string;
	chamberOfCommerceNumber: string;
	iban: string;
	/** `B` business, `P` private. */
	type: string;
};

/** More than e-Boekhouden takes for the code of a relation (docs/items.md). */
export const LONGEST_RELATION_CODE = 15;

export const NO_RELATION: Relation = {
	code: '',
	name: '',
	contactPerson: '',
	address: '',
	postalCode: '',
	city: '',
	country: '',
	email: '',
	phone: '',
	mobile: '',
	vatNumber: '',
	chamberOfCommerceNumber: '',
	iban: '',
	type: '',
};

/** The names of its fields, in the order of the items. */
export const RELATION_FIELDS = Object.keys(NO_RELATION) as (keyof Relation)[];

/** Reads an item; placeholders count as nothing. */
export function readRelation(item: Readonly<Record<string, unknown>>): Relation {
	const entries = RELATION_FIELDS.map((field) => [field, filled(textIn(item[field]))]);
	return Object.fromEntries(entries) as Relation;
}
