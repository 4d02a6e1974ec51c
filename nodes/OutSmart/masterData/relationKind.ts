import type { Relation as RelationItem } from '../../shared/items/relation';
import { oneLine, PLACEHOLDER } from '../../shared/items/text';
import type { Fault } from '../../shared/rows/findings/finding';
import { brief } from '../../shared/values/words';
import { RELATION_FIELDS } from '../client/records';
import { addressOf, toRelationItem } from '../client/relationItem';
import type { Relation } from '../client/types';
import { tooLong, type FollowingKind, type IsShown } from './changePlan';
import { isSameCountry } from './countries';

export type Leading = 'e-Boekhouden' | 'OutSmart';

/** Fields that are one and the same in an item and in OutSmart. */
const PLAIN = [
	'name',
	'contactPerson',
	'postalCode',
	'city',
	'email',
	'phone',
	'mobile',
	'vatNumber',
	'chamberOfCommerceNumber',
] as const satisfies (keyof RelationItem & keyof Relation)[];

/** What OutSmart has that the books do too; whether a relation is active is not among it. */
const OWN = [...PLAIN, 'address', 'country'] as const;

const DEMANDED = ['address', 'postalCode', 'city'] as const;

const NEW: Relation = {
	code: '',
	name: '',
	contactPerson: '',
	street: '',
	houseNumber: '',
	postalCode: '',
	city: '',
	country: '',
	email: '',
	phone: '',
	mobile: '',
	vatNumber: '',
	chamberOfCommerceNumber: '',
	debtorType: '',
	active: true,
	held: {},
};

/**
 * Relations of the books in OutSmart. An empty field is a gap, not a value: it never empties what OutSmart has. With
 * OutSmart leading, what is there is left alone.
 */
export function relationKind(leading: Leading): FollowingKind<RelationItem, Relation> {
	return {
		has: () => true,
		nameOf: ({ name }) => name,
		faults: faultsOf,
		notSent: (name, faults) => ({ code: 'relationNotSent', name: brief(name), faults }),
		applyTo: (item, current) => applyTo(item, current ?? NEW),
		differences,
		remarkOnNew(item) {
			const fields = DEMANDED.filter((field) => item[field] === '');
			return fields.length > 0 ? { code: 'placeholdersSent', fields } : undefined;
		},
		leavesPresentAlone: leading === 'OutSmart',
	};
}

function faultsOf({ code, ...fields }: RelationItem): Fault[] {
	return [...(fields.name === '' ? [{ code: 'noName' } as const] : []), ...tooLong({ code, ...fields })];
}

/** Fields that OutSmart has otherwise. */
function differences(wanted: Relation, present: Relation, isShown: IsShown): string[] {
	const [ours, theirs] = [toRelationItem(wanted), toRelationItem(present)];
	return OWN.filter((field) => {
		const name = RELATION_FIELDS[field === 'address' ? 'street' : field];
		return ours[field] !== theirs[field] && isShown(name);
	});
}

/** The relation as OutSmart is to have it. */
function applyTo(item: RelationItem, current: Relation): Relation {
	const { code, address, country } = item;
	const plain = Object.fromEntries(PLAIN.map((field) => [field, item[field] || current[field]])) as Pick<
		Relation,
		(typeof PLAIN)[number]
	>;
	const moved = address !== '' && oneLine(address) !== addressOf(current);
	const { street, houseNumber } = moved ? { street: oneLine(address), houseNumber: '' } : current;
	return {
		...current,
		...plain,
		code,
		street: street || PLACEHOLDER,
		houseNumber,
		postalCode: plain.postalCode || PLACEHOLDER,
		city: plain.city || PLACEHOLDER,
		country: country === '' || isSameCountry(country, current.country) ? current.country : country,
	};
}
