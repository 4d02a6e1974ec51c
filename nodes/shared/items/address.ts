import { isSameCountry } from '../values/countries';
import type { Relation } from './relation';
import { filled, oneLine } from '../values/text';

/** An address is one thing: the street of one and the postal code of another would be nobody's. */
export type Address = Pick<Relation, 'address' | 'postalCode' | 'city' | 'country'>;

/** What makes it an address; a country alone is none. */
const PLACE = ['address', 'postalCode', 'city'] as const;

/** Without placeholders. */
export function addressIn({ address, postalCode, city, country }: Address): Address {
	return {
		address: oneLine(filled(address)),
		postalCode: filled(postalCode),
		city: filled(city),
		country: filled(country),
	};
}

export function hasAddress(address: Address): boolean {
	return PLACE.some((part) => filled(address[part]) !== '');
}

/** Whether all of it is the same; of a country that either does not name, nothing is said. */
export function isSameAddress(one: Address, other: Address): boolean {
	const [a, b] = [addressIn(one), addressIn(other)];
	return PLACE.every((part) => a[part] === b[part]) && agreeInCountry(a, b);
}

/** Whether an address says nothing that the other does not say. */
export function isPartOf(part: Address, whole: Address): boolean {
	const [a, b] = [addressIn(part), addressIn(whole)];
	return PLACE.every((name) => a[name] === '' || a[name] === b[name]) && agreeInCountry(a, b);
}

export function agreeInCountry(one: Address, other: Address): boolean {
	const [a, b] = [filled(one.country), filled(other.country)];
	return a === '' || b === '' || isSameCountry(a, b);
}
