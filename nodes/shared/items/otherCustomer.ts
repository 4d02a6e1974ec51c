import { filled } from '../values/text';
import { hasAddress, type Relation } from './relation';

/** Words that many names have: two customers may share them. */
const COMMON = new Set(
	'bv nv vof cv bvba gmbh ltd fa firma stichting st vereniging holding groep group beheer bedrijf bedrijven services service nederland de het een the en and van von der den ten ter te op in fam familie dhr heer hr mevr mevrouw mw mej herr frau'.split(
		' ',
	),
);

/** By their share of pairs of letters: a typing error or an abbreviation is still the same word. */
const ALIKE_WORDS = 0.6;
const ALIKE_NAMES = 0.45;

/**
 * Whether two relations under one number are two customers: both services hand out numbers, and an invoice or a change would go to
 * the wrong one. Their names have no word in common, and nothing that tells customers apart is the same: so a move, a spelling and a
 * new name at the same place are none.
 */
export function isOtherCustomer(one: Relation, other: Relation): boolean {
	if (filled(one.name) === '' || filled(other.name) === '') return false;
	return !haveLikeNames(one.name, other.name) && !shareAnything(one, other);
}

/** Under which number a relation may stand a second time: the same VAT number, e-mail, or name at the same address. */
export function isSameCustomer(one: Relation, other: Relation): boolean {
	const isSame = (...fields: (keyof Relation)[]) =>
		fields.some((field) => keyOf(one, field) !== '' && keyOf(one, field) === keyOf(other, field));
	if (isSame('vatNumber', 'chamberOfCommerceNumber', 'email')) return true;
	return isSame('name') && hasAddress(one) && isSame('postalCode', 'address');
}

const TELLING = ['email', 'phone', 'mobile', 'vatNumber', 'chamberOfCommerceNumber', 'iban'] as const;

function shareAnything(one: Relation, other: Relation): boolean {
	const isSame = (field: keyof Relation) =>
		keyOf(one, field) !== '' && keyOf(one, field) === keyOf(other, field);
	return TELLING.some(isSame) || isSame('postalCode') || (isSame('address') && isSame('city'));
}

/** What is written in several ways: `1234 AB`, `NL0012.34.567.B01`, `030 - 123 45 67`. */
function keyOf(relation: Relation, field: keyof Relation): string {
	const text = letters(filled(relation[field])).replaceAll(' ', '');
	// With the number of the country or without.
	return field === 'phone' || field === 'mobile' ? text.slice(-9) : text;
}

function haveLikeNames(one: string, other: string): boolean {
	const [a, b] = [one, other].map(wordsOf) as [string[], string[]];
	if (a.some((word) => b.some((given) => likeness(word, given) >= ALIKE_WORDS))) return true;
	return likeness(a.join(''), b.join('')) >= ALIKE_NAMES;
}

function wordsOf(name: string): string[] {
	const words = letters(name.slice(0, LONGEST)).split(' ').filter(Boolean);
	const telling = words.filter((word) => !COMMON.has(word));
	return telling.length > 0 ? telling : words;
}

/** No name is longer; what is cut off is not looked at. */
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
