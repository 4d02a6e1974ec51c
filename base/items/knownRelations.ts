import { distinct } from '../values/records';
import { brief, codeKey, filled, lettersOf, oneLine, shortHash } from '../values/text';
import { inFull, type Relation } from './relation';

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
	if (knownRelations.size === 0) return false;
	if (told(one, other).some((name) => lettersOf(name) === '')) return false;
	return knownRelations.has(lettersOf(answerFor(code, one, other)));
}
