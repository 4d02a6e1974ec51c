import { filled, lettersOf } from '../values/text';
import type { Relation } from './relation';

/** A name as it is compared. `kinds`: `B` a company, `P` a person, `V` an association of owners. */
export interface Name {
	words: string[];
	forms: readonly string[];
	kinds: ReadonlySet<string>;
}

const FORMS = {
	B: [
		...['bv', 'nv', 'vof', 'cv', 'bvba', 'srl', 'gmbh', 'ag', 'kg', 'ltd', 'limited', 'inc', 'ua', 'ba'],
		...['maatschap', 'eenmanszaak', 'cooperatie', 'stichting', 'st', 'vereniging'],
		...['gebroeders', 'gebr'],
	],
	P: ['dhr', 'heer', 'hr', 'mevr', 'mevrouw', 'mw', 'mej', 'mejuffrouw', 'fam', 'familie', 'herr', 'frau'],
	V: ['vve', 'flatgebouw'],
};
const LEGAL = new Map(
	Object.entries(FORMS).flatMap(([kind, forms]) => forms.map((form) => [form, kind] as const)),
);

export function nameOf(name: string): Name {
	const all = wordsOf(name);
	const words = all.filter((word) => !LEGAL.has(word));
	const forms = all.filter((word) => LEGAL.has(word)).sort();
	const kinds = new Set(forms.flatMap((word) => LEGAL.get(word) ?? []));
	return { words: words.length > 0 ? words : all, forms, kinds };
}

/** The words to compare: `y` for `ij`, without `en` and `and`. */
function wordsOf(name: string): string[] {
	return lettersOf(name.slice(0, LONGEST))
		.replace(/\b(?:ver(?:eniging)? v(?:an)? eigena(?:ars|ren)|eigena(?:ars|ren)vereniging)\b/g, 'vve')
		.replace(/\b(?:van de[nr]?|v ?d)\b/g, 'vd')
		.replace(/\bde heer\b/g, 'heer')
		.replaceAll('ij', 'y')
		.split(' ')
		.filter((word) => word !== '' && word !== 'en' && word !== 'and');
}

/** No name is longer; the rest is not compared. */
const LONGEST = 200;

/** The names are equal but for: `form`, the legal form; `initials`, those of a person; `slip`, one letter. */
export type ComparedName = 'same' | 'form' | 'initials' | 'slip' | 'other' | 'unknown';

export function compareNames(given: Relation, present: Relation): ComparedName {
	if ((filled(given.name) === '') !== (filled(present.name) === '')) return 'unknown';
	const [one, other] = [given.name, present.name].map(nameOf) as [Name, Name];
	if (areOfOtherKinds(one, other)) return 'other';
	const [left, right] = [without(one.words, other.words), without(other.words, one.words)];
	const isJoined = one.words.join('') === other.words.join('') && !one.words.some((word) => /\d/.test(word));
	const isSame = (left.length === 0 && right.length === 0) || isJoined;
	if (isSame) return one.forms.join() === other.forms.join() ? 'same' : 'form';
	if (areOfPeople(given, present)) {
		const [a, b] = withoutInitials(left, right);
		if (a.length === 0 && b.length === 0) return 'initials';
		return isOneSlip(a, b) ? 'slip' : 'other';
	}
	return isOneSlip(left, right) ? 'slip' : 'other';
}

function areOfOtherKinds(one: Name, other: Name): boolean {
	return one.kinds.size > 0 && other.kinds.size > 0 && ![...one.kinds].some((kind) => other.kinds.has(kind));
}

/** Initials, then one surname: `P. Puk`, `J.H. van der Berg-Smit`. */
const INITIALS_AND_SURNAME =
	/^(\p{Lu}\p{Ll}?\. ?){1,5}((van|von|de|den|der|het|ten|ter|te|in|op|'t|v\.?d\.?) ){0,3}\p{Lu}[\p{L}'’-]{1,40}$/u;

/** Whether a name begins with the initials of a person. */
export function hasInitials(name: string): boolean {
	return INITIALS_AND_SURNAME.test(name.slice(0, LONGEST).replace(/\s+/g, ' ').trim());
}

/** Initials belong to people; a letter in the name of a building distinguishes it from the next building. */
function areOfPeople(...both: Relation[]): boolean {
	const kinds = both.map(({ name }) => nameOf(name).kinds);
	if (kinds.some((some) => some.has('V') || some.has('B'))) return false;
	return both.some(({ name, type }, at) => kinds[at]?.has('P') || type === 'P' || hasInitials(name));
}

/** Whether names of one kind are a letter apart. */
export function isSlipOf(one: Name, other: Name): boolean {
	if (areOfOtherKinds(one, other)) return false;
	return isOneSlip(without(one.words, other.words), without(other.words, one.words));
}

/** The words that the other name lacks; each repetition counts. */
function without(words: readonly string[], others: readonly string[]): string[] {
	const left = [...others];
	return words.filter((word) => {
		const at = left.indexOf(word);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}

/** Whether what is left of two names is one word with a slip. */
function isOneSlip(left: readonly string[], right: readonly string[]): boolean {
	return left.length === 1 && right.length === 1 && isSlip(left[0] ?? '', right[0] ?? '');
}

/** The words that remain when an initial stands for a first name, or for nothing. */
function withoutInitials(left: readonly string[], right: readonly string[]): [string[], string[]] {
	const isInitial = (word: string) => word.length === 1;
	const [a, b] = [[...left], [...right]];
	for (const word of left) {
		const at = b.findIndex((one) => one[0] === word[0] && (isInitial(one) || isInitial(word)));
		if (at < 0) continue;
		b.splice(at, 1);
		a.splice(a.indexOf(word), 1);
	}
	// An initial in one name only proves nothing; two different initials do.
	const isSaid = a.some(isInitial) && b.some(isInitial);
	return isSaid ? [a, b] : [a.filter((word) => !isInitial(word)), b.filter((word) => !isInitial(word))];
}

/** One letter added, missing, replaced, or two letters swapped; words with digits must be equal. */
function isSlip(one: string, other: string): boolean {
	if ([one, other].some((word) => word.length < 4 || /\d/.test(word))) return false;
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	let at = 0;
	while (at < short.length && short[at] === long[at]) at++;
	const [a, b] = [short.slice(at), long.slice(at)];
	if (short.length < long.length) return a === b.slice(1);
	return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}

/** The words by which the books find the name: those that distinguish it, as written, the longest first; of `O'Neill` a part. */
export function searchWords(name: string): string[] {
	const telling = new Set(nameOf(name).words);
	const given = name.slice(0, LONGEST).match(/[\p{L}\p{N}'’.]+/gu) ?? [];
	const byLength = (a: string, b: string) => b.length - a.length;
	return given
		.filter((word) => wordsOf(word).some((one) => telling.has(one)))
		.map((word) => word.split(/['’.]/).sort(byLength)[0] ?? '')
		.filter((word) => word.length > 1)
		.sort(byLength);
}
