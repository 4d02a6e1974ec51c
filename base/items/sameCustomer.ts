import { distinct, groupedBy } from '../values/records';
import { brief, codeKey, filled, isMailAddress, lettersOf, oneLine, shortHash } from '../values/text';
import { compareNames, type ComparedName, isSlipOf, type Name, nameOf } from './customerNames';
import { hasAddress, inFull, type Relation } from './relation';

/** What was compared: equal, different, or not known because one of the two lacks it. */
type Compared = 'same' | 'other' | 'unknown';

interface Evidence {
	name: ComparedName;
	/** `door`: the same building, another door. */
	place: Compared | 'door';
	/** A VAT or chamber of commerce number. */
	registered: Compared;
	/** By the chamber of commerce number alone: companies of a group may have one VAT number. */
	chamber: Compared;
	mail: Compared;
	/** All other data that a customer keeps when it moves, a phone number or a bank account among them. */
	contact: Compared;
	/** One is an association of owners: it never moves, and shares its contact data with others of the same administrator. */
	isOfOwners: boolean;
	/** Both are one word besides the legal form, as a surname is. */
	isOneWord: boolean;
	/** One is only a number. */
	isBare: boolean;
}

/** Evidence that proves nothing when a third customer has the same. `spelling`: a name that is one letter apart. */
export type Trait = 'name' | 'spelling' | 'mail' | 'place' | 'vatNumber';

/** Whether two records are one customer: yes, no, or yes unless a third customer has one of these traits. */
type Likeness = boolean | readonly Trait[];

/** Two chamber of commerce numbers are two legal persons, but one may have become the other. */
const ONE_NAME: ReadonlySet<ComparedName> = new Set<ComparedName>(['same', 'form', 'initials']);
const MOVED = ['name', 'mail'] as const;
const MISSPELLED = ['name', 'spelling', 'mail', 'place'] as const;

/**
 * Whether two records are one customer, by the first line that holds: under one relation number, and under two. Records with
 * another name at another place never are. A number in common links a customer that moved; two numbers need more evidence.
 */
const SAME: [holds: (evidence: Evidence) => boolean, alike: Likeness, otherwise: boolean][] = [
	[
		({ name, chamber, isOfOwners }) => chamber === 'other' && (isOfOwners || !ONE_NAME.has(name)),
		false,
		false,
	],
	[({ name, registered }) => name === 'unknown' && registered === 'same', true, true],
	[({ name, isBare }) => name === 'unknown' && isBare, true, false],
	[
		({ name, place, contact }) => name === 'unknown' && place === 'same' && contact !== 'other',
		['mail', 'place'],
		false,
	],
	[({ name }) => name === 'unknown', false, false],
	[({ name, place }) => name === 'other' && place === 'other', false, false],
	[({ name, chamber }) => name === 'other' && chamber === 'same', true, true],
	[({ name, registered }) => name === 'other' && registered === 'same', ['vatNumber'], true],
	[
		({ name, place, mail, isOfOwners }) =>
			name === 'other' && place === 'same' && mail === 'same' && !isOfOwners,
		false,
		true,
	],
	[({ name }) => name === 'other', false, false],
	[({ name, chamber }) => name === 'slip' && chamber === 'same', true, true],
	[({ name, registered }) => name === 'slip' && registered === 'same', ['vatNumber'], true],
	[({ registered }) => registered === 'same', true, true],
	[({ place }) => place === 'door', false, false],
	[({ name, place }) => name === 'initials' && place === 'same', true, true],
	[({ name, mail }) => name === 'initials' && mail === 'same', ['mail'], true],
	[({ name }) => name === 'initials', false, false],
	[({ name, place, mail }) => name === 'slip' && place !== 'same' && mail !== 'same', false, false],
	[({ name, isOfOwners }) => name === 'slip' && isOfOwners, false, true],
	[({ name, place }) => name === 'slip' && place === 'other', false, true],
	[({ name }) => name === 'slip', MISSPELLED, true],
	[({ place }) => place === 'same', true, true],
	[({ place, isOfOwners }) => place === 'other' && isOfOwners, false, false],
	[({ mail }) => mail === 'same', ['mail'], true],
	[({ place, contact }) => place === 'unknown' && contact !== 'other', true, false],
	[({ place }) => place === 'unknown', MOVED, false],
	[({ contact }) => contact === 'same', true, false],
	[({ contact }) => contact === 'other', false, false],
	[({ name, isOneWord }) => name === 'form' && isOneWord, false, false],
	[() => true, MOVED, false],
];

/** The line of the table that holds. */
function judge(one: Relation, other: Relation): { alike: Likeness; otherwise: boolean } {
	const evidence = compare(one, other);
	const [, alike, otherwise] = SAME.find(([holds]) => holds(evidence)) ?? [null, false, false];
	return { alike, otherwise };
}

/** Whether two records under one number are one customer, or the traits that no third customer may have for that. */
export function likenessOf(one: Relation, other: Relation): Likeness {
	return judge(one, other).alike;
}

/** Whether two records under one number are one customer, given all other known customers. */
export function isSameCustomer(one: Relation, other: Relation, others: Others): boolean {
	const likeness = likenessOf(one, other);
	return typeof likeness === 'boolean' ? likeness : !others.have([one, other], likeness);
}

/**
 * Whether two records under two numbers are one customer. A registration in common is enough to ask, but not to bill another name at
 * another place.
 */
export function isSameElsewhere(one: Relation, other: Relation): boolean {
	return compareRegistered(one, other) === 'same' || judge(one, other).otherwise;
}

/** All customers that are known, to see what a third has in common with two. */
export class Others {
	private known: { names: [code: string, name: Name][]; byTrait: Map<string, Set<string>> } | undefined;

	/** Called when the two records alone do not decide it. */
	constructor(private readonly all: () => readonly Relation[]) {}

	private read(): NonNullable<typeof this.known> {
		if (this.known) return this.known;
		const records = this.all().map((relation) => [codeKey(relation.code), relation] as const);
		const byTrait = new Map<string, Set<string>>();
		for (const [code, relation] of records)
			for (const key of TRAITS.flatMap((trait) => sharedKeys(relation, trait)))
				byTrait.set(key, (byTrait.get(key) ?? new Set()).add(code));
		return (this.known = { names: records.map(([code, { name }]) => [code, nameOf(name)]), byTrait });
	}

	/** Whether a third has one of these in common with one of the two. */
	have(pair: readonly [Relation, Relation], traits: readonly Trait[]): boolean {
		const { names, byTrait } = this.read();
		const own = new Set(pair.map(({ code }) => codeKey(code)));
		const hasThird = (key: string) => [...(byTrait.get(key) ?? [])].some((code) => !own.has(code));
		if (traits.some((trait) => pair.some((one) => sharedKeys(one, trait).some(hasThird)))) return true;
		if (!traits.includes('spelling')) return false;
		const given = pair.map(({ name }) => nameOf(name));
		return names.some(([code, name]) => !own.has(code) && given.some((one) => isSlipOf(one, name)));
	}
}

const TRAITS = ['name', 'mail', 'place', 'vatNumber'] as const;

/** The keys under which a third customer with the same trait is found. */
function sharedKeys(relation: Relation, trait: Trait): string[] {
	const key = {
		name: () => [nameOf(relation.name).words.toSorted().join(' ')],
		spelling: () => [],
		mail: () => [keyOf(relation, 'email')],
		place: () => placeKeys(relation),
		vatNumber: () => [keyOf(relation, 'vatNumber')],
	}[trait]();
	return key.filter((text) => text !== '').map((text) => `${trait} ${text}`);
}

/**
 * The answer to enter in _Known Relations_ when a number is right for these two. It names both, with their places where the
 * names are alike: about a third customer the question is asked again.
 */
export function answerFor(code: string, one: Relation, other: Relation): string {
	const whole = told(one, other);
	const shown = distinct(whole.filter((name) => name !== '').map(brief)).join(' / ');
	const isCut = whole.some((name) => brief(name) !== name);
	const hash = isCut ? ` ${shortHash([codeKey(code), ...whole.map(lettersOf)], HASH_DIGITS)}` : '';
	// The setting separates answers by commas.
	return `${code}=${shown}${hash}`.replace(/,/g, '');
}

const HASH_DIGITS = 6;

function told(one: Relation, other: Relation): string[] {
	const [a, b] = [lettersOf(filled(one.name)), lettersOf(filled(other.name))];
	const isByName = a !== '' && b !== '' && a !== b;
	return [one, other]
		.map((relation) => (isByName ? oneLine(filled(relation.name)) : inFull(relation)))
		.sort();
}

/** Whether a person confirmed these two; a record without a name and a place cannot be confirmed. */
export function isAnswered(
	code: string,
	[one, other]: readonly [Relation, Relation],
	knownRelations: ReadonlySet<string>,
): boolean {
	if (told(one, other).some((name) => lettersOf(name) === '')) return false;
	return knownRelations.has(lettersOf(answerFor(code, one, other)));
}

/** Finds the same customer among records with other numbers, however many there are. */
export function sameCustomerIn<Record extends Relation>(records: readonly Record[]) {
	const keyed = records.flatMap((record) => traitsOf(record).map((trait) => ({ trait, record })));
	const byTrait = groupedBy(keyed, ({ trait }) => trait);
	return (wanted: Relation, isOther: (record: Record) => boolean): Record | undefined =>
		traitsOf(wanted)
			.flatMap((trait) => byTrait.get(trait) ?? [])
			.map(({ record }) => record)
			.find((record) => isOther(record) && isSameElsewhere(wanted, record));
}

/** Two records of one customer have at least one of these in common. */
function traitsOf(relation: Relation): string[] {
	const fields = (['vatNumber', 'chamberOfCommerceNumber', 'email'] as const).map((field) => {
		const key = keyOf(relation, field);
		return key && `${field} ${key}`;
	});
	return [...fields.filter((key) => key !== ''), ...placeKeys(relation)];
}

function placeKeys(relation: Relation): string[] {
	const [code, street, city] = (['postalCode', 'address', 'city'] as const).map((field) =>
		keyOf(relation, field),
	);
	return [
		...(code ? [`code ${code}${houseOf(relation.address).number}`] : []),
		...(street && city ? [`street ${street} ${city}`] : []),
	];
}

const REGISTERED = ['vatNumber', 'chamberOfCommerceNumber'] as const;

function compare(one: Relation, other: Relation): Evidence {
	const registered = compareRegistered(one, other);
	const mail = compareField(one, other, 'email');
	return {
		...{ name: compareNames(one, other), place: comparePlaces(one, other), registered, mail },
		chamber: compareField(one, other, 'chamberOfCommerceNumber'),
		contact: summed([registered, mail, comparePhones(one, other), compareField(one, other, 'iban')]),
		isOfOwners: [one, other].some(({ name }) => nameOf(name).kinds.has('V')),
		isOneWord: [one, other].every(({ name }) => nameOf(name).words.filter(isTelling).length < 2),
		isBare: [one, other].some(
			(relation) => filled(relation.name) === '' && !hasAddress(relation) && !hasContact(relation),
		),
	};
}

const isTelling = (word: string) => word.length > 3;

/** Several legal persons may have one VAT number. */
function compareRegistered(one: Relation, other: Relation): Compared {
	if (compareField(one, other, 'chamberOfCommerceNumber') === 'other') return 'other';
	return summed(REGISTERED.map((field) => compareField(one, other, field)));
}

const CONTACT = [...REGISTERED, 'email', 'phone', 'mobile', 'iban'] as const;

function hasContact(relation: Relation): boolean {
	return CONTACT.some((field) => keyOf(relation, field) !== '');
}

function summed(all: readonly Compared[]): Compared {
	if (all.includes('same')) return 'same';
	return all.includes('other') ? 'other' : 'unknown';
}

function compareField(one: Relation, other: Relation, field: keyof Relation): Compared {
	const [a, b] = [keyOf(one, field), keyOf(other, field)];
	if (a === '' || b === '') return 'unknown';
	return a === b ? 'same' : 'other';
}

function comparePhones(one: Relation, other: Relation): Compared {
	const numbersOf = (relation: Relation) =>
		(['phone', 'mobile'] as const).map((field) => keyOf(relation, field)).filter((key) => key !== '');
	const [a, b] = [numbersOf(one), numbersOf(other)];
	if (a.length === 0 || b.length === 0) return 'unknown';
	return a.some((number) => b.includes(number)) ? 'same' : 'other';
}

/** A postal code with the same house number, or a street with the same number and city. */
function comparePlaces(one: Relation, other: Relation): Evidence['place'] {
	if (!hasAddress(one) || !hasAddress(other)) return 'unknown';
	const [a, b] = [houseOf(one.address), houseOf(other.address)];
	const isSame = (field: keyof Relation) => compareField(one, other, field) === 'same';
	if (isSame('address') && isSame('city')) return 'same';
	const isOneStreet = isSame('postalCode') || (a.street !== '' && a.street === b.street && isSame('city'));
	if (!isOneStreet) return 'other';
	if (a.number === '' || b.number === '') return 'same';
	if (a.number !== b.number) return 'other';
	return a.door === '' || b.door === '' || a.door === b.door ? 'same' : 'door';
}

const LONGEST_ADDRESS = 200;

/** `Flatweg`, `12` and `a` of `Flatweg 12 A`. */
function houseOf(address: string): { street: string; number: string; door: string } {
	const given = address.slice(0, LONGEST_ADDRESS);
	const number = /\d+/.exec(given);
	if (!number) return { street: lettersOf(given), number: '', door: '' };
	const door = lettersOf(given.slice(number.index + number[0].length)).replaceAll(' ', '');
	return { street: lettersOf(given.slice(0, number.index)), number: number[0], door };
}

/** What people fill in when they have no e-mail address. */
const NO_MAIL = /^(?:geen|nvt|onbekend|none|no|niet|leeg|x)[^a-z]/;

/** A value as it is compared, '' for one that tells nothing: `1234 AB`, `NL0012.34.567.B01`, `030 - 123 45 67`. */
function keyOf(relation: Relation, field: keyof Relation): string {
	const given = filled(relation[field]);
	if (field === 'email') {
		const address = given.toLowerCase();
		return isMailAddress(address) && !NO_MAIL.test(address) ? address : '';
	}
	const key = lettersOf(given).replaceAll(' ', '');
	if (!['phone', 'mobile', 'iban', ...REGISTERED].includes(field)) return key;
	// `0` and `00000000` are not a number of anybody.
	if (key.length < SHORTEST_NUMBER || /^[a-z]*0*$/.test(key)) return '';
	// With or without the code of the country.
	return field === 'phone' || field === 'mobile' ? key.slice(-9) : key;
}

const SHORTEST_NUMBER = 8;
