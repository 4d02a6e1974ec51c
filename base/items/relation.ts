import type { Fault } from '../words/finding';
import { isSameCountry } from '../values/countries';
import { brief, filled, oneLine, textIn } from '../values/text';
import { faultsOfTypes } from './fields';

/** The maximum length of a relation code in e-Boekhouden (docs/items.md). */
export const LONGEST_RELATION_CODE = 15;

/**
 * A relation as it is passed from one service to another (docs/items.md): its fields in the order of the items, their
 * labels, and whether *Simplified* keeps them. The names are fixed.
 */
const RELATION = {
	code: { label: 'Code', simple: true },
	name: { label: 'Name', simple: true },
	contactPerson: { label: 'Contact Person', simple: true },
	address: { label: 'Address', simple: true },
	postalCode: { label: 'Postal Code', simple: true },
	city: { label: 'City', simple: true },
	country: { label: 'Country', simple: true },
	email: { label: 'Email', simple: true },
	phone: { label: 'Phone', simple: true },
	mobile: { label: 'Mobile', simple: false },
	vatNumber: { label: 'VAT Number', simple: false },
	chamberOfCommerceNumber: { label: 'Chamber of Commerce Number', simple: false },
	iban: { label: 'IBAN', simple: false },
	/** `B` for a business, `P` for a private person. */
	type: { label: 'Type', simple: false },
};

export type Relation = Record<keyof typeof RELATION, string>;

export const RELATION_FIELDS = Object.keys(RELATION) as (keyof Relation)[];
export const SIMPLE_RELATION_FIELDS = RELATION_FIELDS.filter((field) => RELATION[field].simple);
export const NO_RELATION = Object.fromEntries(RELATION_FIELDS.map((field) => [field, ''])) as Relation;

/**
 * Makes a value for each of these relation fields, in the order of their labels, in which n8n lists fields.
 */
export function relationFieldsByLabel<Name extends keyof Relation, Value>(
	names: readonly Name[],
	of: (name: Name, label: string) => Value,
): Record<Name, Value> {
	const labelOf = (name: Name) => RELATION[name].label;
	return relationFields(
		[...names].sort((one, other) => (labelOf(one) < labelOf(other) ? -1 : 1)),
		of,
	);
}

/**
 * Makes a value for each of these relation fields, in the order of the given names, in which people fill in
 * columns.
 */
export function relationFields<Name extends keyof Relation, Value>(
	names: readonly Name[],
	of: (name: Name, label: string) => Value,
): Record<Name, Value> {
	const entries = names.map((name) => [name, of(name, RELATION[name].label)]);
	return Object.fromEntries(entries) as Record<Name, Value>;
}

/** A relation as it was read; it must not be applied when something in it is unclear. */
export type ReceivedRelation = Relation & { unclear?: Fault[] };

/** Reads a relation from an item; placeholders count as empty. */
export function readRelation(item: Readonly<Record<string, unknown>>): ReceivedRelation {
	const entries = RELATION_FIELDS.map((field) => [field, filled(textIn(item[field]))]);
	const unclear = faultsOfTypes(item, RELATION_FIELDS);
	return { ...(Object.fromEntries(entries) as Relation), ...(unclear.length > 0 && { unclear }) };
}

/**
 * The fields of an address. It is copied as a whole: the street of one and the postal code of another would
 * be a wrong address.
 */
export type Address = Pick<Relation, 'address' | 'postalCode' | 'city' | 'country'>;

/** The fields that make an address. A country alone is not an address. */
const PLACE = ['address', 'postalCode', 'city'] as const;

/** The address of a relation, in which placeholders are empty. */
export function addressIn({ address, postalCode, city, country }: Address): Address {
	return {
		address: oneLine(filled(address)),
		postalCode: filled(postalCode),
		city: filled(city),
		country: filled(country),
	};
}

/** The name, street and city of a customer in one line, as a person knows it. */
export function inFull({ name, address, city }: Pick<Relation, 'name' | 'address' | 'city'>): string {
	const parts = [name, address, city].map((text) => oneLine(filled(text)));
	return parts.filter((text) => text !== '').join(', ');
}

export function inOneLine(relation: Pick<Relation, 'name' | 'address' | 'city'>): string {
	return `${brief(inFull(relation))}`;
}

export function hasAddress(address: Address): boolean {
	return PLACE.some((part) => filled(address[part]) !== '');
}

/** True when two addresses are equal; a country that one of them lacks is not compared. */
export function isSameAddress(one: Address, other: Address): boolean {
	const [a, b] = [addressIn(one), addressIn(other)];
	return PLACE.every((part) => a[part] === b[part]) && agreeInCountry(a, b);
}

/** True when the address `whole` has every value that the address `part` has. */
export function isPartOf(part: Address, whole: Address): boolean {
	const [a, b] = [addressIn(part), addressIn(whole)];
	return PLACE.every((name) => a[name] === '' || a[name] === b[name]) && agreeInCountry(a, b);
}

export function agreeInCountry(one: Address, other: Address): boolean {
	const [a, b] = [filled(one.country), filled(other.country)];
	return a === '' || b === '' || isSameCountry(a, b);
}
