import type { Relation as RelationItem } from '../../shared/items/relation';
import { brief } from '../../shared/words';
import { RELATION } from '../client/records';
import type { Relation } from '../client/types';
import { addressOf, toRelationItem } from '../items/relationItem';
import { oneLine, PLACEHOLDER } from '../items/text';
import { isSameCountry } from './countries';
import {
	byCode,
	shownIn,
	tooLong,
	whyNotOne,
	type Decision,
	type IsShown,
	type Outlook,
	type Plan,
} from './outlook';

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
 * What is to be done so that OutSmart has these relations. An empty field is a gap, not a value: it never empties what
 * OutSmart has. With OutSmart leading, what is there is left alone.
 */
export function planRelations(
	items: RelationItem[],
	stored: Relation[],
	leading: Leading,
	isShown = shownIn(stored),
): Outlook<Relation> {
	const there = new Map(stored.map((relation) => [relation.code, relation]));
	const outlook: Outlook<Relation> = { plans: [], decisions: [], unchanged: 0 };
	for (const [code, group] of byCode(items)) {
		const faulty = blocked(group);
		outlook.decisions.push(...faulty);
		if (faulty.length > 0) continue;
		const [item] = group as [RelationItem];
		const current = there.get(code);
		const plan = planOf(item, current, isShown);
		if (plan && (!current || leading === 'e-Boekhouden')) outlook.plans.push(plan);
		else outlook.unchanged++;
	}
	return outlook;
}

function planOf(item: RelationItem, current: Relation | undefined, isShown: IsShown): Plan<Relation> | null {
	const changed = current ? differences(item, current, isShown) : [];
	if (current && changed.length === 0) return null;
	const missing = DEMANDED.filter((field) => item[field] === '');
	return {
		code: item.code,
		name: item.name,
		action: current ? 'updated' : 'created',
		changed,
		remark:
			current || missing.length === 0
				? ''
				: `Without ${missing.join(', ')}: OutSmart gets ${PLACEHOLDER} there.`,
		record: over(item, current ?? NEW),
		differs: (after, shownThen) => differences(item, after, shownThen),
	};
}

/** Fields that OutSmart has otherwise. */
function differences(item: RelationItem, current: Relation, isShown: IsShown): string[] {
	const wanted = toRelationItem(over(item, current));
	const present = toRelationItem(current);
	return OWN.filter((field) => {
		const name = RELATION[field === 'address' ? 'street' : field];
		return wanted[field] !== present[field] && isShown(name);
	});
}

/** The relation as OutSmart is to have it. */
function over(item: RelationItem, current: Relation): Relation {
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

/** Things without a code are told one by one; those that share one together, for there may be thousands of them. */
function blocked(group: RelationItem[]): Decision[] {
	const [first] = group as [RelationItem];
	if (first.code === '') return group.flatMap((item) => refused(item, ['it has no code', ...faultsOf(item)]));
	const shared = whyNotOne(
		'relations',
		group.map(({ name }) => name),
	);
	return refused(first, shared ? [shared] : faultsOf(first));
}

function faultsOf({ code, ...fields }: RelationItem): string[] {
	return [...(fields.name === '' ? ['it has no name'] : []), ...tooLong({ code, ...fields })];
}

function refused({ code, name }: RelationItem, faults: string[]): Decision[] {
	if (faults.length === 0) return [];
	const reason = `Relation '${brief(code || name)}' cannot be sent: ${faults.join('; ')}.`;
	return [{ code, name, action: 'blocked', reason }];
}
