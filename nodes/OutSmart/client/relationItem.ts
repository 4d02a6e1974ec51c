import { NO_RELATION, type Relation as RelationItem } from '../../shared/items/relation';
import { filled, oneLine } from '../../shared/values/text';
import type { Relation } from './types';

/** Street and house number, which may be apart or together. */
export function addressOf({ street, houseNumber }: Pick<Relation, 'street' | 'houseNumber'>): string {
	return oneLine(`${filled(street)} ${filled(houseNumber)}`);
}

/** A relation of OutSmart as an item. Placeholders stay behind; OutSmart knows no IBAN and no kind of relation. */
export function toRelationItem(relation: Omit<Relation, 'held' | 'active' | 'debtorType'>): RelationItem {
	return {
		...NO_RELATION,
		code: filled(relation.code),
		name: filled(relation.name),
		contactPerson: filled(relation.contactPerson),
		address: addressOf(relation),
		postalCode: filled(relation.postalCode),
		city: filled(relation.city),
		country: filled(relation.country),
		email: filled(relation.email),
		phone: filled(relation.phone),
		mobile: filled(relation.mobile),
		vatNumber: filled(relation.vatNumber),
		chamberOfCommerceNumber: filled(relation.chamberOfCommerceNumber),
	};
}
