import type { Language } from './language';

/** The same in English and in Dutch, beside each other as in the messages of findings. */
export type Both<Said> = readonly [en: Said, nl: Said];

interface Table {
	readonly [name: string]: Both<unknown> | ((...facts: never[]) => Both<unknown>) | Table;
}

/** What a table says in one of the languages. */
export type In<Texts> = {
	readonly [Name in keyof Texts]: Texts[Name] extends Both<infer Said>
		? Said
		: Texts[Name] extends (...facts: infer Facts) => Both<infer Said>
			? (...facts: Facts) => Said
			: In<Texts[Name]>;
};

/** The texts of a table by language. A function is called for one: what it gives for the other is discarded. */
export function inBoth<Texts extends Table>(table: Texts): Record<Language, In<Texts>> {
	return { en: inOne(table, 0) as In<Texts>, nl: inOne(table, 1) as In<Texts> };
}

function inOne(given: Table[string], place: 0 | 1): unknown {
	if (isPair(given)) return given[place];
	if (typeof given === 'function') return (...facts: never[]) => given(...facts)[place];
	return Object.fromEntries(Object.entries(given).map(([name, one]) => [name, inOne(one, place)]));
}

function isPair(given: Table[string]): given is Both<unknown> {
	return Array.isArray(given);
}
