import {
	addressIn,
	hasAddress,
	inOneLine,
	isSameAddress,
	readRelation,
	type ReceivedRelation as RelationItem,
} from '../../base/items/relation';
import { answerFor, isAnswered, isSameCustomer, sameCustomerIn } from '../relations/sameCustomer';
import type { Fault } from '../../base/words/finding';
import { memoizedBy } from '../../base/values/records';
import { brief, codeKey, PLACEHOLDER } from '../../base/values/text';
import { isSameCountry } from '../../base/values/countries';
import { linkTo } from '../../services/outSmart/links';
import { addressOf, SHARED_FIELDS, toRelation, toRelationItem } from '../../services/outSmart/records';
import { type OutSmartRelation, RELATION_NAMES } from '../../services/outSmart/types';
import { type FollowingKind, type IsShown, type RecordKind, fieldsTooLong } from './changePlan';
import type { ItemField } from '../relations/messages';

export type Leading = 'e-Boekhouden' | 'OutSmart';

const DEMANDED = ['address', 'postalCode', 'city'] as const;

/** The fields of a relation that are compared one by one, unlike those of its address. */
const PLAIN = SHARED_FIELDS.filter((field) => !['code', 'postalCode', 'city', 'country'].includes(field));

/** The fields that OutSmart and the books both have; whether a relation is active is not one of them. */
export const FOLLOWED = [...PLAIN, ...DEMANDED, 'country'] as const;

/**
 * The kind of relations: those of the books in OutSmart. An empty field means unknown, so it never clears a
 * field in OutSmart. But an address is taken as a whole: it is not completed from another one. With OutSmart
 * leading, existing relations are left alone. A record that may be another customer's is not changed, nor is
 * a customer made a second time under another number, except when a person answered so in `knownRelations`.
 */
export function relationKind(
	leading: Leading,
	knownRelations: ReadonlySet<string> = new Set(),
): FollowingKind<RelationItem, OutSmartRelation> {
	const kind: FollowingKind<RelationItem, OutSmartRelation> = {
		...RELATIONS,
		readItem: readRelation,
		asItem: toRelationItem,
		has: () => true,
		nameOf: ({ name }) => name,
		faults: faultsOf,
		notSent: (name, faults) => ({ code: 'recordNotSent', of: 'relation', name: brief(name), faults }),
		applyTo: (item, current) => applyTo(item, current ?? toRelation({})),
		differences,
		remarkOnNew(item) {
			const fields = DEMANDED.filter((field) => item[field] === '');
			return fields.length > 0 ? { code: 'placeholdersSent', fields } : undefined;
		},
		leavesPresentAlone: leading === 'OutSmart',
	};
	return {
		...kind,
		against: (stored, items) => ({ ...kind, question: questionsFor(stored, items, knownRelations) }),
	};
}

const sameIn = memoizedBy((stored: readonly OutSmartRelation[]) =>
	sameCustomerIn(stored.map(toRelationItem)),
);

/**
 * Asks about relations that may be mixed up. Two numbers that the books both have were given to two
 * customers, whatever these have in common.
 */
function questionsFor(
	stored: readonly OutSmartRelation[],
	items: readonly RelationItem[],
	knownRelations: ReadonlySet<string>,
): FollowingKind<RelationItem, OutSmartRelation>['question'] {
	const inBooks = new Set(items.map(({ code }) => codeKey(code)));
	return (item, current) => {
		const { code: relation } = item;
		if (!current) {
			const isAsked = (one: RelationItem) =>
				!inBooks.has(codeKey(one.code)) && !isAnswered([item, one], knownRelations);
			const same = sameIn(stored)(item, isAsked);
			if (!same) return null;
			return {
				code: 'relationIsThereAlready',
				numberInBooks: relation,
				other: brief(same.code),
				answer: answerFor(item, same),
				inBooks: inOneLine(item),
				inOutSmart: inOneLine(same),
			};
		}
		const theirs = toRelationItem(current);
		if (isAnswered([item, theirs], knownRelations)) return null;
		if (isSameCustomer(item, theirs)) return null;
		const names = { inBooks: inOneLine(item), inOutSmart: inOneLine(theirs) };
		return { code: 'relationIsOther', relation, answer: answerFor(item, theirs), ...names };
	};
}

function faultsOf({ code, unclear = [], ...fields }: RelationItem): Fault[] {
	return [
		...unclear,
		...(fields.name === '' && unclear.length === 0 ? [{ code: 'fieldMissing', field: 'name' } as const] : []),
		...fieldsTooLong({ code, ...fields }),
	];
}

function differences(wanted: OutSmartRelation, present: OutSmartRelation, isShown: IsShown): ItemField[] {
	const [ours, theirs] = [toRelationItem(wanted), toRelationItem(present)];
	return FOLLOWED.filter((field) => {
		const name = RELATION_NAMES[field === 'address' ? 'street' : field];
		return ours[field] !== theirs[field] && isShown(name);
	});
}

/** The relation as OutSmart should have it, with its code there. */
function applyTo(item: RelationItem, current: OutSmartRelation): OutSmartRelation {
	const plain = Object.fromEntries(PLAIN.map((field) => [field, item[field] || current[field]])) as Pick<
		OutSmartRelation,
		(typeof PLAIN)[number]
	>;
	const place = withPlaceholders(addressFor(item, current));
	return { ...current, ...plain, ...place, code: current.code || item.code };
}

type AddressFields = Pick<OutSmartRelation, 'street' | 'houseNumber' | 'postalCode' | 'city' | 'country'>;

/**
 * The address for OutSmart: the whole address of the books; or that of OutSmart, when the books have none, or
 * the same.
 */
function addressFor(item: RelationItem, current: OutSmartRelation): AddressFields {
	const { street, houseNumber, postalCode, city, country } = current;
	const theirs = { street, houseNumber, postalCode, city, country };
	if (!hasAddress(item) || isSameAddress(item, toRelationItem(current))) return theirs;
	const ours = addressIn(item);
	// Street and house number stay divided as in OutSmart when together they are the same as in the books.
	const moved =
		ours.address === addressOf(current) ? { street, houseNumber } : { street: ours.address, houseNumber: '' };
	return {
		...moved,
		postalCode: ours.postalCode,
		city: ours.city,
		country: ours.country !== '' && isSameCountry(ours.country, country) ? country : ours.country,
	};
}

function withPlaceholders(place: AddressFields): AddressFields {
	const { street, postalCode, city } = place;
	return {
		...place,
		street: street || PLACEHOLDER,
		postalCode: postalCode || PLACEHOLDER,
		city: city || PLACEHOLDER,
	};
}

const RELATIONS: RecordKind<OutSmartRelation> = {
	resource: 'relation',
	plural: 'relations',
	signs: [','],
	toItem: toRelationItem,
	about: ({ wireRow }) => linkTo('relations', wireRow.id),
	list: (client) => client.listRelations(),
	find: (client, code) => client.listRelations({ code }),
	save: (client, records) => client.saveRelations(records),
};
