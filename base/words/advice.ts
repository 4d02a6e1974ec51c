import { capital } from '../values/text';
import type { Both, Language } from './language';

/** What follows a look. */
export type Then = Exclude<Form['do'], 'look'> | 'nothing';

/** Where a record stands that a person changes or looks at. */
export type Place = 'e-Boekhouden' | 'Nmbrs' | 'OutSmart' | 'payroll' | 'n8n';

/** Who can say or do what the reader cannot. */
export type Helper = 'accountant' | 'administrator' | 'makers' | 'service';

/**
 * What a reader does, as data: one of eleven forms with its facts. A test follows these, and each reader gets a sentence of his own
 * made of them. What asks for nothing has no form.
 */
export type Form =
	/** Puts one of these texts into a setting; a page lists each with its effect. */
	| { do: 'answer'; field: string; texts: string[] }
	/** Changes a setting, a column of the table of clients or a field of a step; `to` is the exact value where there is one. */
	| { do: 'set'; field: string; to?: string }
	/** Mends a record where it stands. */
	| { do: 'mend'; in: Place }
	/** Gives a work order a status: `Afgehandeld`, or the work order status that asks for an invoice. Ends its row. */
	| { do: 'status'; to: string }
	/** Sends or saves a file once more, otherwise. */
	| { do: 'send' }
	/** Looks somewhere; its sentence says what should be there, and the step that follows when it is otherwise. */
	| { do: 'look'; in: Place; then: Then }
	/** Does nothing: the next execution does it. */
	| { do: 'wait' }
	| { do: 'ask'; whom: Helper }
	/** Starts a workflow, or switches it on or off. */
	| { do: 'start' }
	/** Changes the step or the call, for who builds a workflow of his own. */
	| { do: 'rebuild' };

/**
 * A form and its clause in both languages: an imperative without capital or full stop. `{field}` stands for the name of its field,
 * which is another one for each reader. `when`: in which case; in Dutch it is a question: "Is hij met de hand gefactureerd?"
 */
export type Way = Form & { says: Both<string>; when?: Both<string> };

/** One way, or the choice between two. */
export type Advice = Way | readonly [Way, Way];

/** A way as a row carries it, in the language of its reader. */
export type SaidWay = Form & { says: string; when?: string };

const way =
	<Facts extends unknown[]>(form: (...facts: Facts) => Form) =>
	(...given: [...Facts, en: string, nl: string]): Way => {
		const [en, nl] = given.slice(-2) as [string, string];
		return { ...form(...(given.slice(0, -2) as Facts)), says: [en, nl] };
	};

export const answer = way((field: string, texts: readonly string[]) => ({
	do: 'answer',
	field,
	texts: [...texts],
}));
export const set = way((field: string) => ({ do: 'set', field }));
/** To exactly this value. */
export const setTo = way((field: string, to: string) => ({ do: 'set', field, to }));
export const mend = way((place: Place) => ({ do: 'mend', in: place }));
export const status = way((to: string) => ({ do: 'status', to }));
export const send = way(() => ({ do: 'send' }));
export const look = way((place: Place, then: Then) => ({ do: 'look', in: place, then }));
export const wait = way(() => ({ do: 'wait' }));
export const ask = way((whom: Helper) => ({ do: 'ask', whom }));
export const start = way(() => ({ do: 'start' }));
export const rebuild = way(() => ({ do: 'rebuild' }));

/** The same, in one case only. */
export function when(en: string, nl: string, given: Way): Way {
	return { ...given, when: [en, nl] };
}

export function waysOf(advice: Advice | undefined): readonly Way[] {
	if (advice === undefined) return [];
	return 'do' in advice ? [advice] : advice;
}

const PLACE: Record<Language, 0 | 1> = { en: 0, nl: 1 };

export function inLanguage({ says, when: given, ...form }: Way, language: Language): SaidWay {
	const place = PLACE[language];
	return { ...form, says: says[place], ...(given && { when: given[place] }) };
}

/** Names of fields, for the reader. */
export type NameOf = (field: string) => string;

/** The sentence of one reader: "Open the period; or set 'Closed Until' to an earlier day." */
export function sayWays(ways: readonly SaidWay[], nameOf: NameOf, language: Language): string {
	const [first, second] = ways.map((one) => clauseOf(one, nameOf));
	if (first === undefined) return '';
	if (second === undefined) return sentence(first);
	const isCase = ways.some(({ when: given }) => given !== undefined);
	return isCase
		? `${sentence(first)} ${sentence(second)}`
		: sentence(`${first}; ${language === 'en' ? 'or' : 'of'} ${second}`);
}

function clauseOf({ says, when: given, ...form }: SaidWay, nameOf: NameOf): string {
	const said = 'field' in form ? says.replaceAll('{field}', `'${nameOf(form.field)}'`) : says;
	if (given === undefined) return said;
	return given.endsWith('?') ? `${given} ${capital(said)}` : `${given}, ${said}`;
}

function sentence(clause: string): string {
	const begun = clause.startsWith('e-Boekhouden') ? clause : capital(clause);
	return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
