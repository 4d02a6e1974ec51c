/** The languages of the reasons in rows. */
export type Language = 'nl' | 'en';

export const LANGUAGES: readonly Language[] = ['nl', 'en'];
export const DEFAULT_LANGUAGE: Language = 'nl';

/** A value for English and a value for Dutch, in the order of the messages. */
export type Both<Said> = readonly [en: Said, nl: Said];

export function saidIn<Said>([en, nl]: Both<Said>, language: Language): Said {
	return language === 'en' ? en : nl;
}

/** Singular and plural of a noun. */
export type Noun = readonly [one: string, several: string];

/** A pair, a function that gives one, or a table of these. */
type Texts = Both<unknown> | ((...facts: never[]) => Both<unknown>) | { readonly [name: string]: Texts };

/** The texts of one language, in the shape of the texts of both. */
type Said<Given> =
	Given extends Both<infer One>
		? One
		: Given extends (...facts: infer Facts) => Both<infer One>
			? (...facts: Facts) => One
			: { readonly [Name in keyof Given]: Said<Given[Name]> };

/**
 * Divides texts by language. A function is called for one language, and its result for the other is
 * discarded.
 */
export function inBoth<Given extends Texts>(given: Given): Readonly<Record<Language, Said<Given>>> {
	return { en: inOne(given, 0) as Said<Given>, nl: inOne(given, 1) as Said<Given> };
}

function inOne(given: Texts, place: 0 | 1): unknown {
	if (isPair(given)) return given[place];
	if (typeof given === 'function') return (...facts: never[]) => given(...facts)[place];
	return Object.fromEntries(Object.entries(given).map(([name, one]) => [name, inOne(one, place)]));
}

function isPair(given: Texts): given is Both<unknown> {
	return Array.isArray(given);
}
