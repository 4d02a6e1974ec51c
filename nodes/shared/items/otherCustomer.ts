import { filled, isMailAddress } from '../values/text';
import { hasAddress, type Relation } from './relation';

/** Words that many names have: two customers may share them. */
const COMMON = new Set(
	[
		'bv nv vof cv bvba gmbh ltd fa firma stichting st vereniging vve holding groep group beheer bedrijf services service',
		'nederland gemeente hotel restaurant cafe bakkerij slagerij garage school basisschool kapsalon praktijk apotheek',
		'bouwbedrijf installatiebedrijf schildersbedrijf aannemersbedrijf timmerbedrijf loodgietersbedrijf installatie installaties',
		'techniek bouw transport vastgoed makelaars woningcorporatie woonstichting wonen zorg afdeling',
		'the and van von der den ten ter fam familie dhr heer mevr mevrouw mej herr frau het een',
	]
		.join(' ')
		.split(' '),
);

/** Shorter words are initials or particles, which many names share. */
const SHORTEST_WORD = 3;

/** By the share of pairs of letters in common: a typing error or an abbreviation is still the same word. */
const ALIKE_WORDS = 0.6;
const ALIKE_NAMES = 0.45;

/**
 * Whether two relations under one number are two customers: both services hand out numbers, and an invoice or a change would go to
 * the wrong one. Their names have no word in common, and nothing that tells customers apart is the same: so a customer that
 * moved, is spelled otherwise or has a new name at the same place is not another one. Without both addresses it is not known.
 */
export function isOtherCustomer(one: Relation, other: Relation): boolean {
	if ([one, other].some((relation) => filled(relation.name) === '' || !hasAddress(relation))) return false;
	return !haveLikeNames(one, other) && !shareAnything(one, other);
}

/**
 * Whether a customer is there under another number: by its VAT number, or by e-mail or name where the place or the name is the
 * same too. An administrator gives many associations one e-mail address.
 */
export function isSameCustomer(one: Relation, other: Relation): boolean {
	if (isSame(one, other, 'vatNumber')) return true;
	const isThere = isSamePlace(one, other);
	return (
		(isSame(one, other, 'email') && (isThere || haveLikeNames(one, other))) ||
		(isSame(one, other, 'name') && isThere)
	);
}

/** The word of a name by which it is found, however the rest is spelled; '' when it has none. */
export function tellingWord(name: string): string {
	const words = name.split(/[^\p{L}\p{N}]/u).filter((word) => isTelling(letters(word)));
	return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

const TELLING = ['email', 'phone', 'mobile', 'vatNumber', 'chamberOfCommerceNumber', 'iban'] as const;

function shareAnything(one: Relation, other: Relation): boolean {
	return TELLING.some((field) => isSame(one, other, field)) || isSamePlace(one, other);
}

function isSame(one: Relation, other: Relation, field: keyof Relation): boolean {
	const key = keyOf(one, field);
	return key !== '' && key === keyOf(other, field);
}

/** A postal code with the same house number, or a street with the same number and city. */
function isSamePlace(one: Relation, other: Relation): boolean {
	const numbers = [one, other].map(({ address }) => /\d+/.exec(address)?.[0] ?? '');
	const isSameNumber = numbers.includes('') || numbers[0] === numbers[1];
	return (
		(isSame(one, other, 'postalCode') && isSameNumber) ||
		(isSame(one, other, 'address') && isSame(one, other, 'city'))
	);
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
	const text = letters(given).replaceAll(' ', '');
	if (field !== 'phone' && field !== 'mobile') return text;
	// With the number of the country or without.
	return text.length < 9 ? '' : text.slice(-9);
}

function haveLikeNames(one: Relation, other: Relation): boolean {
	const [a, b] = [one, other].map(({ name }) => wordsOf(name)) as [string[], string[]];
	if (a.some((word) => b.some((given) => likeness(word, given) >= ALIKE_WORDS))) return true;
	return likeness(a.join(''), b.join('')) >= ALIKE_NAMES;
}

function wordsOf(name: string): string[] {
	const words = letters(name.slice(0, LONGEST)).split(' ').filter(Boolean);
	const telling = words.filter(isTelling);
	return telling.length > 0 ? telling : [words.join('')];
}

function isTelling(word: string): boolean {
	return word.length >= SHORTEST_WORD && !COMMON.has(word);
}

/** No name is longer; the rest is not compared. */
const LONGEST = 200;

function letters(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/['’.]/g, '')
		.replace(/[^\p{L}\p{N}]/gu, ' ')
		.trim();
}

/** The share of the pairs of letters that two texts have in common: 1 is the same. */
function likeness(one: string, other: string): number {
	if (one === other) return 1;
	const [a, b] = [pairsOf(one), pairsOf(other)];
	if (a.length === 0 || b.length === 0) return 0;
	const left = [...b];
	let common = 0;
	for (const pair of a) {
		const at = left.indexOf(pair);
		if (at < 0) continue;
		common++;
		left.splice(at, 1);
	}
	return (2 * common) / (a.length + b.length);
}

function pairsOf(text: string): string[] {
	return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
