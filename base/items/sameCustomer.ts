import { groupedBy } from '../values/records';
import { filled, isMailAddress } from '../values/text';
import { hasAddress, type Relation } from './relation';

/** Whether both services have the two records under one number; numbers are handed out by both, so that alone proves little. */
type Numbered = 'alike' | 'otherwise';

/** What was compared: equal, different, or not known because one of the two lacks it. */
interface Evidence {
	/** `spelling`: but for one letter, or for initials. */
	name: 'same' | 'spelling' | 'other' | 'unknown';
	place: 'same' | 'other' | 'unknown';
	/** A VAT or chamber of commerce number. */
	registered: 'same' | 'other' | 'unknown';
	mail: 'same' | 'other' | 'unknown';
	/** Whatever else only one customer has: all of these, and a phone number or bank account. */
	contact: 'same' | 'other' | 'unknown';
	/** Its name is one word, and it is not known to be a company: many may have it. */
	isCommon: boolean;
}

/**
 * When two records are one customer, by the first line that holds. One number with another name at another place is never: an
 * administrator shares its address, e-mail and number with all that it looks after. A move, another legal form, a typing error and
 * a new address under the same name are.
 */
const SAME: [holds: (evidence: Evidence) => boolean, alike: boolean, otherwise: boolean][] = [
	[({ name }) => name === 'unknown', true, false],
	[({ name, place }) => name === 'other' && place === 'other', false, false],
	[({ registered }) => registered === 'same', true, true],
	[({ name }) => name === 'other', false, false],
	[({ place }) => place === 'same', true, true],
	[({ mail }) => mail === 'same', true, true],
	[({ place }) => place === 'unknown', true, false],
	[({ name }) => name === 'spelling', false, false],
	[({ contact }) => contact === 'same', true, false],
	[({ contact }) => contact === 'other', false, false],
	[({ isCommon }) => isCommon, false, false],
];

/**
 * Whether two records are one customer, under one number or under two. A registration in common is enough for two numbers, but not to
 * bill another name at another place: companies of a group may have one VAT number.
 */
export function isSameCustomer(one: Relation, other: Relation, numbered: Numbered): boolean {
	const evidence = compare(one, other);
	if (numbered === 'otherwise' && evidence.registered === 'same') return true;
	const [, alike, otherwise] = SAME.find(([holds]) => holds(evidence)) ?? [null, true, false];
	return numbered === 'alike' ? alike : otherwise;
}

/** Finds the same customer among records with other numbers, however many there are. */
export function sameCustomerIn<Record extends Relation>(records: readonly Record[]) {
	const keyed = records.flatMap((record) => traitsOf(record).map((trait) => ({ trait, record })));
	const byTrait = groupedBy(keyed, ({ trait }) => trait);
	return (wanted: Relation, isOther: (record: Record) => boolean): Record | undefined =>
		traitsOf(wanted)
			.flatMap((trait) => byTrait.get(trait) ?? [])
			.map(({ record }) => record)
			.find((record) => isOther(record) && isSameCustomer(wanted, record, 'otherwise'));
}

/** Two records of one customer have at least one of these in common. */
function traitsOf(relation: Relation): string[] {
	const { address } = relation;
	const [code, street, city] = (['postalCode', 'address', 'city'] as const).map((field) =>
		keyOf(relation, field),
	);
	return [
		...(['vatNumber', 'chamberOfCommerceNumber', 'email'] as const).map((field) => [
			field,
			keyOf(relation, field),
		]),
		['code', code && code + houseNumberIn(address)],
		['street', street && city && `${street} ${city}`],
	].flatMap(([kind = '', key]) => (key ? [`${kind} ${key}`] : []));
}

/** Words by which the books find a name, however the rest is spelled; the longest first. */
export function searchWords(name: string): string[] {
	const given = wordsOf(name).filter(({ length }) => length >= SEARCHED_FROM);
	return given.sort((a, b) => b.length - a.length);
}

const SEARCHED_FROM = 4;

const REGISTERED = ['vatNumber', 'chamberOfCommerceNumber'] as const;

function compare(one: Relation, other: Relation): Evidence {
	const names = compareNames(one.name, other.name);
	const registered = summed(REGISTERED.map((field) => compareField(one, other, field)));
	const mail = compareField(one, other, 'email');
	const contact = summed([registered, mail, comparePhones(one, other), compareField(one, other, 'iban')]);
	const isCommon = [one, other].every(
		({ name }) => nameOf(name).words.filter(isTelling).length < 2 && !nameOf(name).kinds.has('B'),
	);
	return { name: names, place: comparePlaces(one, other), registered, mail, contact, isCommon };
}

type Compared = 'same' | 'other' | 'unknown';

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
function comparePlaces(one: Relation, other: Relation): Compared {
	if (!hasAddress(one) || !hasAddress(other)) return 'unknown';
	const [a, b] = [one, other].map(({ address }) => houseNumberIn(address));
	const isSameNumber = a === '' || b === '' || a === b;
	const isSame = (field: keyof Relation) => compareField(one, other, field) === 'same';
	return (isSame('postalCode') && isSameNumber) || (isSame('address') && isSame('city')) ? 'same' : 'other';
}

function houseNumberIn(address: string): string {
	return /\d+/.exec(address)?.[0] ?? '';
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
	const key = letters(given).replaceAll(' ', '');
	if (!['phone', 'mobile', 'iban', ...REGISTERED].includes(field)) return key;
	// `0` and `00000000` are nobody's.
	if (key.length < SHORTEST_NUMBER || /^[a-z]*0*$/.test(key)) return '';
	// With the number of the country or without.
	return field === 'phone' || field === 'mobile' ? key.slice(-9) : key;
}

const SHORTEST_NUMBER = 8;

/** What a name is besides its form: `B` a company, `P` a person, `V` an association of owners. */
interface Name {
	words: string[];
	kinds: ReadonlySet<string>;
}

const FORMS = {
	B: [
		...['bv', 'nv', 'vof', 'cv', 'bvba', 'srl', 'gmbh', 'ag', 'kg', 'ltd', 'limited', 'inc', 'ua', 'ba'],
		...['maatschap', 'eenmanszaak', 'cooperatie', 'stichting', 'vereniging'],
	],
	P: ['dhr', 'heer', 'hr', 'mevr', 'mevrouw', 'mw', 'mej', 'mejuffrouw', 'fam', 'familie', 'herr', 'frau'],
	V: ['vve'],
};
const LEGAL = new Map(
	Object.entries(FORMS).flatMap(([kind, forms]) => forms.map((form) => [form, kind] as const)),
);

function nameOf(name: string): Name {
	const all = wordsOf(name);
	const words = all.filter((word) => !LEGAL.has(word));
	const kinds = new Set(all.flatMap((word) => LEGAL.get(word) ?? []));
	return { words: words.length > 0 ? words : all, kinds };
}

/** In the form in which words are compared: with `y` for `ij`, without the words that join others. */
function wordsOf(name: string): string[] {
	return letters(name.slice(0, LONGEST))
		.replace(/\bvereniging van eigena(?:ars|ren)\b/g, 'vve')
		.replace(/\bde heer\b/g, 'heer')
		.replaceAll('ij', 'y')
		.split(' ')
		.filter((word) => word !== '' && word !== 'en' && word !== 'and');
}

/** No name is longer; the rest is not compared. */
const LONGEST = 200;

const isTelling = (word: string) => word.length > 3;

function compareNames(given: string, present: string): Evidence['name'] {
	if (filled(given) === '' || filled(present) === '') return 'unknown';
	const [one, other] = [given, present].map(nameOf) as [Name, Name];
	const isOfKind = ({ kinds }: Name) => kinds.size > 0;
	if (isOfKind(one) && isOfKind(other) && ![...one.kinds].some((kind) => other.kinds.has(kind)))
		return 'other';
	const [left, right] = [without(one.words, other.words), without(other.words, one.words)];
	if ((left.length === 0 && right.length === 0) || one.words.join('') === other.words.join('')) return 'same';
	const isOfPeople = [one, other].every(({ kinds }) => !kinds.has('V') && !kinds.has('B'));
	return isSpelling(left, right, isOfPeople) ? 'spelling' : 'other';
}

/** The words that the other lacks; one that it has twice counts twice. */
function without(words: readonly string[], others: readonly string[]): string[] {
	const left = [...others];
	return words.filter((word) => {
		const at = left.indexOf(word);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}

/** What is left of two names: one word with a slip, and of people an initial for a first name, or for nothing. */
function isSpelling(left: readonly string[], right: readonly string[], isOfPeople: boolean): boolean {
	const [a, b] = isOfPeople ? withoutInitials(left, right) : [left, right];
	if (a.length === 0 && b.length === 0) return true;
	return a.length === 1 && b.length === 1 && isSlip(a[0] ?? '', b[0] ?? '');
}

function withoutInitials(left: readonly string[], right: readonly string[]): [string[], string[]] {
	const isInitial = (word: string) => word.length === 1;
	const [a, b] = [[...left], [...right]];
	for (const word of left) {
		const at = b.findIndex((one) => one[0] === word[0] && (isInitial(one) || isInitial(word)));
		if (at < 0) continue;
		b.splice(at, 1);
		a.splice(a.indexOf(word), 1);
	}
	// An initial that only one of the names has says nothing; two different ones do.
	const isSaid = a.some(isInitial) && b.some(isInitial);
	return isSaid ? [a, b] : [a.filter((word) => !isInitial(word)), b.filter((word) => !isInitial(word))];
}

/** One letter too many, too few, another one, or two in the other order; numbers are not spelled. */
function isSlip(one: string, other: string): boolean {
	if ([one, other].some((word) => word.length < 4 || /\d/.test(word))) return false;
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	let at = 0;
	while (at < short.length && short[at] === long[at]) at++;
	const [a, b] = [short.slice(at), long.slice(at)];
	if (short.length < long.length) return a === b.slice(1);
	return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}

function letters(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[&+]/g, ' en ')
		.replace(/['’.]/g, '')
		.replace(/[^\p{L}\p{N}]/gu, ' ')
		.replace(/ +/g, ' ')
		.trim();
}
