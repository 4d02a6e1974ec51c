import { groupedBy, distinct } from '../../base/values/records';
import {
	bareCode,
	brief,
	isBrief,
	codeKey,
	differInZeros,
	filled,
	isMailAddress,
	lettersOf,
	oneLine,
	shortHash,
} from '../../base/values/text';
import { hasAddress, type Relation, inFull } from '../../base/items/relation';

/** The result of comparing two values: equal, different, or not known because one of the two is empty. */
type Compared = 'same' | 'other' | 'unknown';

const PARTS = ['name', 'place', 'contact'] as const;
/** The parts in which two records of one customer may differ. */
export type CustomerPart = (typeof PARTS)[number];

interface Likeness {
	isSame: boolean;
	/** The parts in which the two records differ, even when they are one customer. */
	differs: CustomerPart[];
}

/** Tells whether two records under one relation number are one customer, and in which parts they differ. */
export function likenessOf(one: Relation, other: Relation): Likeness {
	const compared = { name: compareNames(one, other), place: comparePlaces(one, other) };
	const parts = { ...compared, contact: compareContacts(one, other) };
	const differs = PARTS.filter((part) => parts[part] === 'other');
	return { isSame: isOneCustomer(one, other, parts), differs };
}

function isOneCustomer(one: Relation, other: Relation, parts: Record<CustomerPart, Compared>): boolean {
	const { name, place, contact } = parts;
	const registered = compareRegistered(one, other);
	if (registered !== 'unknown') return registered === 'same';
	if (isOfOwners(one) || isOfOwners(other)) return name !== 'other';
	if (name !== 'other') return place !== 'other' || contact !== 'other';
	return isReachedAsOne(one, other);
}

/** True when place and contact are the same, whatever the name. */
function isReachedAsOne(one: Relation, other: Relation): boolean {
	// An association of owners shares its address and contact with others of its administrator; schools share
	// the post box and the mailbox of their board.
	if ([one, other].some((each) => isOfOwners(each) || hasPostBox(each))) return false;
	return comparePlaces(one, other) === 'same' && compareContacts(one, other) === 'same';
}

export function isSameCustomer(one: Relation, other: Relation): boolean {
	return likenessOf(one, other).isSame;
}

/**
 * True when two records under two numbers may be one customer: a person is asked before a second one is made.
 */
export function isSameElsewhere(one: Relation, other: Relation): boolean {
	const registered = compareRegistered(one, other);
	if (registered !== 'unknown') return registered === 'same';
	const place = comparePlaces(one, other);
	const name = compareNames(one, other);
	if (differInZeros(one.code, other.code)) return name !== 'other' || place !== 'other';
	return (name === 'same' && place === 'same') || isReachedAsOne(one, other);
}

/** Finds the same customer among records with other numbers, however many there are. */
export function sameCustomerIn<Record extends Relation>(records: readonly Record[]) {
	const keyed = records.flatMap((record) => keysOf(record).map((key) => ({ key, record })));
	const byKey = groupedBy(keyed, ({ key }) => key);
	return (wanted: Relation, isAnotherRecord: (record: Record) => boolean): Record | undefined =>
		keysOf(wanted)
			.flatMap((key) => byKey.get(key) ?? [])
			.map(({ record }) => record)
			.find((record) => isAnotherRecord(record) && isSameElsewhere(wanted, record));
}

/** The keys of a relation; two records of one customer have at least one of them in common. */
function keysOf(relation: Relation): string[] {
	const fields = ['vatNumber', 'chamberOfCommerceNumber'] as const;
	const keys = fields.map((field) => [field, numberIn(relation, field)] as const);
	const number = codeKey(bareCode(relation.code));
	const others = [...keys, ['name', nameKey(relation)] as const, ['number', number] as const];
	const named = others.filter(([, key]) => key !== '');
	return [...named.map((key) => key.join(' ')), ...contactsOf(relation)];
}

/**
 * Compares registration numbers. Two chamber of commerce numbers are two legal persons, also under one VAT
 * number.
 */
function compareRegistered(one: Relation, other: Relation): Compared {
	const chamber = compare(
		numberIn(one, 'chamberOfCommerceNumber'),
		numberIn(other, 'chamberOfCommerceNumber'),
	);
	if (chamber !== 'unknown') return chamber;
	const vat = compare(numberIn(one, 'vatNumber'), numberIn(other, 'vatNumber'));
	return vat === 'same' ? 'same' : 'unknown';
}

const FORMS = new Set([
	...['bv', 'nv', 'vof', 'cv', 'bvba', 'srl', 'gmbh', 'ag', 'kg', 'ltd', 'limited', 'inc', 'ua', 'ba'],
	...['maatschap', 'eenmanszaak', 'cooperatie', 'stichting', 'st', 'vereniging', 'gebroeders', 'gebr'],
	...['firma', 'fa', 'zonen', 'zn', 'gemeente', 'gem'],
]);
const TITLES = new Set([
	...['dhr', 'heer', 'hr', 'mevr', 'mevrouw', 'mw', 'mej', 'fam', 'familie', 'herr', 'frau'],
	...['drs', 'dr', 'ir', 'ing', 'mr', 'prof'],
]);
/** The prefixes of surnames, which people write in many ways, or leave out. */
const PREFIXES = ['de', 'den', 'der', 'het', 'van', 'vd', 'ten', 'ter', 'te', 'en', 'and'];
/** Words that say what a customer is, and not who. */
const LEFT_OUT = new Set([...FORMS, ...TITLES, ...PREFIXES]);

const OWNERS = 'vve';
const OWNERS_IN_FULL = /ver(?:eniging|\.)?\s+v(?:an|\.)?\s+eigena(?:ars|ren)|eigena(?:ars|ren)vereniging/gi;
/** Matches the words in front of the name of a person at the customer. */
const FOR_ATTENTION = /\bt\.?\s?a\.?\s?v\b/i;
/** The part of a name that is compared, because no real name is longer. */
const LONGEST = 200;

function wordsIn({ name }: Pick<Relation, 'name'>): string[] {
	const [own = ''] = filled(name).slice(0, LONGEST).replace(OWNERS_IN_FULL, OWNERS).split(FOR_ATTENTION);
	return own
		.split(/\s+/)
		.flatMap((word) => lettersOf(isInitials(word) ? word.replaceAll('.', ' ') : word).split(' '))
		.filter((word) => word !== '');
}

/** True for initials: `P.J.` and `P. J.` are, while `B.V.`, `v.d.` and `V.v.E.` are words. */
function isInitials(word: string): boolean {
	const joined = lettersOf(word);
	return /^(?:\p{L}\.)+\p{L}?$/u.test(word) && joined !== OWNERS && !LEFT_OUT.has(joined);
}

function isOfOwners(relation: Relation): boolean {
	return wordsIn(relation).includes(OWNERS);
}

/**
 * The words of a name for comparison. Initials are left out, except in the name of an association of owners,
 * where a letter distinguishes one block of a building from the next.
 */
function nameKey(relation: Relation): string {
	const all = wordsIn(relation);
	const isLetter = (word: string) => word.length === 1 && /\p{L}/u.test(word);
	const isOfBlock = all.includes(OWNERS);
	const words = all.filter((word) => !LEFT_OUT.has(word) && (isOfBlock || !isLetter(word)));
	return (words.length > 0 ? words : all).sort().join(' ');
}

/** Compares names. A company and a family are two customers, whatever surname they share. */
function compareNames(one: Relation, other: Relation): Compared {
	const [a, b] = [one, other].map(wordsIn) as [string[], string[]];
	const has = (words: string[], some: ReadonlySet<string>) => words.some((word) => some.has(word));
	const areTwo = (has(a, FORMS) && has(b, TITLES)) || (has(b, FORMS) && has(a, TITLES));
	return areTwo ? 'other' : compare(nameKey(one), nameKey(other));
}

/**
 * The longest word that distinguishes a name from others, by which the books find it; '' when there is none.
 */
export function searchWord(name: string): string {
	const words =
		name
			.slice(0, LONGEST)
			.replace(OWNERS_IN_FULL, ' ')
			.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
	const telling = words.filter((word) => ![OWNERS, ...LEFT_OUT].includes(lettersOf(word)));
	return telling.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** Compares addresses by postal code, house number and door; without a postal code by street and town. */
function comparePlaces(one: Relation, other: Relation): Compared {
	if (!hasAddress(one) || !hasAddress(other)) return 'unknown';
	const [a, b] = [addressParts(one), addressParts(other)];
	const byCode = compare(a.code, b.code);
	const isOneStreet = a.street === b.street && a.city === b.city;
	const isOneDoor = (['number', 'door'] as const).every((part) => compare(a[part], b[part]) !== 'other');
	return isOneDoor && (byCode === 'unknown' ? isOneStreet : byCode === 'same') ? 'same' : 'other';
}

/** The parts of an address: `flatweg`, `12` and `a` of `Flatweg 12 A`. */
function addressParts({ address, postalCode, city }: Relation) {
	const given = address.slice(0, LONGEST);
	const [number = ''] = /\d+/.exec(given) ?? [];
	const at = number === '' ? given.length : given.indexOf(number);
	const [street, door] = [given.slice(0, at), given.slice(at + number.length)];
	const joined = (text: string) => lettersOf(filled(text)).replaceAll(' ', '');
	return { code: joined(postalCode), street: joined(street), number, door: joined(door), city: joined(city) };
}

function hasPostBox({ address }: Relation): boolean {
	return lettersOf(filled(address)).startsWith('postbus');
}

function compareContacts(one: Relation, other: Relation): Compared {
	const [a, b] = [contactsOf(one), contactsOf(other)];
	if (a.some((each) => b.includes(each))) return 'same';
	const isOfBoth = (kind: string) => [a, b].every((all) => all.some((each) => each.startsWith(kind)));
	return isOfBoth('mail') || isOfBoth('phone') ? 'other' : 'unknown';
}

/** Matches the words that people fill in when they have no e-mail address. */
const NO_MAIL = /^(?:geen|nvt|onbekend|none|no|niet|leeg|x)[^a-z]/;

function contactsOf(relation: Relation): string[] {
	const mail = filled(relation.email).toLowerCase();
	// The last nine digits of a phone number do not depend on the code of the country.
	const phones = (['phone', 'mobile'] as const).map((field) => numberIn(relation, field).slice(-9));
	return [
		...(isMailAddress(mail) && !NO_MAIL.test(mail) ? [`mail ${mail}`] : []),
		...phones.filter((phone) => phone !== '').map((phone) => `phone ${phone}`),
	];
}

const SHORTEST_NUMBER = 8;

/**
 * A number in the form for comparison, from `NL0012.34.567.B01` or `030 - 123 45 67`; '' for a number of
 * nobody, such as `0` and `00000000`.
 */
function numberIn(relation: Relation, field: keyof Relation): string {
	const key = lettersOf(filled(relation[field])).replaceAll(' ', '');
	return key.length < SHORTEST_NUMBER || /^[a-z]*0*$/.test(key) ? '' : key;
}

function compare(one: string, other: string): Compared {
	if (one === '' || other === '') return 'unknown';
	return one === other ? 'same' : 'other';
}

/**
 * The answer to enter in _Known Relations_ when the number of these two records is right, or both numbers
 * are; it is the same from either side. It names both, with their places where the names are alike, so that
 * the question is asked again about a third customer.
 */
export function answerFor(one: Relation, other: Relation): string {
	const code = distinct([one.code, other.code]).sort().join(' / ');
	const whole = namesOf(one, other);
	const named = distinct(whole.filter((name) => name !== '').map(brief)).join(' / ');
	const isCut = !whole.every(isBrief);
	const hash = isCut ? ` ${shortHash([codeKey(code), ...whole.map(lettersOf)], HASH_DIGITS)}` : '';
	// The setting _Known Relations_ separates answers by commas.
	return `${code}=${named}${hash}`.replace(/,/g, '');
}

const HASH_DIGITS = 6;

function namesOf(one: Relation, other: Relation): string[] {
	const [a, b] = [lettersOf(filled(one.name)), lettersOf(filled(other.name))];
	const isByName = a !== '' && b !== '' && a !== b;
	return [one, other]
		.map((relation) => (isByName ? oneLine(filled(relation.name)) : inFull(relation)))
		.sort();
}

/**
 * True when a person confirmed that these two records are as they should be; a record without a name and a
 * place cannot be confirmed.
 */
export function isAnswered(
	[one, other]: readonly [Relation, Relation],
	knownRelations: ReadonlySet<string>,
): boolean {
	if (knownRelations.size === 0) return false;
	if (namesOf(one, other).some((name) => lettersOf(name) === '')) return false;
	return knownRelations.has(lettersOf(answerFor(one, other)));
}
