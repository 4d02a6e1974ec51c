import type { Locale } from './message';
import { nounOf } from './nouns';
import { labelOf } from './settingNames';
import type { Told } from '../values/shown';
import { brief, cutTo } from '../values/text';
import type { Both, Language } from './language';

/** Represents `Fault[]` in the types of texts: the type of a fault follows from texts itself. */
export interface FaultList {
	readonly areFaults: true;
}

interface PlaceFacts {
	number: number;
	date: string;
	dates: string[];
	money: string;
	amounts: string[];
	list: Told[];
	names: Told[];
	mutations: Told[];
	join: Told[];
	copied: Told;
	label: string;
	quoted: Told;
	noun: string;
	nouns: string;
	faults: FaultList;
	advice: FaultList;
}

type FactOf<Kind extends string> = Kind extends keyof PlaceFacts
	? PlaceFacts[Kind]
	: Kind extends `${'or' | 'with' | 'whole' | 'quoted'}=${string}`
		? Told
		: Kind extends `=${string}`
			? number
			: Kind extends `${string}=${string}`
				? Truth<WordsOf<Kind>>
				: number;

type Truth<Words> = [Words] extends ['true' | 'false'] ? boolean : Words;

type WordsOf<Choices extends string> = Choices extends `${infer One}|${infer Others}`
	? WordsOf<One> | WordsOf<Others>
	: Choices extends `${infer Word}=${string}`
		? Word
		: never;

type PlaceFact<Place extends string> = Place extends `@${string}`
	? unknown
	: Place extends `${infer Name}:${infer Kind}`
		? { [Fact in Name]: FactOf<Kind> }
		: { [Fact in Place]: Told };

/** The facts for which a text has places, with their types. */
export type FactsInText<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
	? PlaceFact<Place> & FactsInText<Rest>
	: unknown;

/**
 * Fills in the settings within places, such as `@closedUntil`, because a place cannot contain another place.
 */
function inPlaces(template: string): string {
	return template.replace(/(?<=[ =])@(\w+)/g, called);
}

/**
 * A place that writes other words for each value of a fact, for long lists of values. The type of the fact is
 * that of the keys of `words`.
 */
export function choice(
	fact: string,
	words: Readonly<Record<string, Both<string>>>,
): Readonly<Record<Language, string>> {
	const inOne = (at: 0 | 1) =>
		`{${fact}:${Object.entries(words)
			.map(([word, texts]) => `${word}=${texts[at]}`)
			.join('|')}}`;
	return { en: inOne(0), nl: inOne(1) };
}

const SETTINGS = /\{@(\w+)\}/g;

/** Fills only the places of settings in a text. */
export function withSettings(text: string): string {
	return text.replace(SETTINGS, called);
}

const PLACES = /\{([^{}]+)\}(\.?)/g;

/**
 * Fills the places in a text with facts:
 *
 * | place | the fact | what is written |
 * |---|---|---|
 * | `{name}` | a text | the text, cut to one line |
 * | `{answer:copied}` | a text that the reader types elsewhere | the text, whole |
 * | `{name:or=the item}` | a text | the text, and what stands behind the sign for '' |
 * | `{name:with= (~)}` | a text | what stands behind the sign, with the text in it; nothing for '' |
 * | `{allowed:whole= (~)}` | a text of ours | the same, not cut |
 * | `{value:quoted}`, `{value:quoted=the file}` | a text | 'the text', and for '' empty, or what stands behind the sign |
 * | `{field:label}` | the name of a setting | as the form calls it |
 * | `{count:number}` | a number | 3 |
 * | `{on:date}`, `{on:dates}` | `yyyy-MM-dd` | 2026-05-28, in Dutch 28-05-2026 |
 * | `{net:money}`, `{prices:amounts}` | a decimal string | 1250.50, in Dutch 1.250,50 |
 * | `{codes:list}` | texts | 'a', 'b' and 3 more |
 * | `{names:names}` | texts, of `count` where they are not all | a; b; and 3 more |
 * | `{days:join}` | texts | a, b |
 * | `{numbers:mutations}` | numbers of mutations | mutations 77, 78 |
 * | `{of:noun}`, `{of:nouns}` | the `resource` of a row | relation, relations |
 * | `{count:run\|runs}` | a number | 3 runs |
 * | `{count:=is\|are}` | a number | are |
 * | `{side:debit=debet\|credit=credit}` | one of these words; a boolean for `true=` and `false=` | what stands behind it |
 * | `{faults:faults}` | faults | one after the other |
 * | `{faults:advice}` | the same | what the reader does about them |
 * | `{@closedUntil}` | none | 'Closed Periods → Closed Until', as the form calls this setting |
 */
export function fill(template: string, facts: object, t: Locale): string {
	return inPlaces(template).replace(PLACES, (_, place: string, stop: string) => {
		const written = writtenAt(place, facts as Readonly<Record<string, unknown>>, t);
		// A full stop behind a fact is left out when the fact, as a text from elsewhere may, ends with one.
		return stop !== '' && /[.!?]$/.test(written) ? written : written + stop;
	});
}

function writtenAt(place: string, facts: Readonly<Record<string, unknown>>, t: Locale): string {
	const { language } = t;
	if (place.startsWith('@')) return called(place, place.slice(1));
	const [name, kind] = split(place, ':');
	const fact = facts[name];
	if (kind === 'faults' || kind === 'advice') return t[kind](fact as { code: string }[]);
	const text = Array.isArray(fact) ? '' : factText(fact);
	const texts = Array.isArray(fact) ? fact.map(factText) : [];
	const [form, otherwise] = split(kind, '=');
	if (kind.includes('=') && !HAS_TEXT.includes(form)) return chosen(kind, fact);
	switch (form) {
		case '':
			return `${brief(text)}`;
		case 'or':
			return text === '' ? otherwise : `${brief(text)}`;
		case 'with':
			return text === '' ? '' : otherwise.replace('~', () => asGiven(text, t));
		case 'whole':
			return text === '' ? '' : otherwise.replace('~', () => `${cutTo(COPIED_AT_MOST, text)}`);
		case 'quoted':
			if (text !== '') return `'${brief(text)}'`;
			return otherwise === '' ? EMPTY[language] : otherwise;
		case 'label':
			return labelOf(text);
		case 'number':
			return text;
		case 'date':
			return asGiven(text, t);
		case 'dates':
			return t.names(texts.map(t.date), SHOWN_AT_MOST, texts.length);
		case 'money':
			return AN_AMOUNT.test(text) ? t.amount(text) : `${brief(text)}`;
		case 'amounts':
			return texts.map(t.amount).join('; ');
		case 'list':
			return t.list(texts, LISTED_AT_MOST);
		case 'names':
			return t.names(texts, SHOWN_AT_MOST, countOf(texts, facts));
		case 'copied':
			return `${cutTo(COPIED_AT_MOST, text)}`;
		case 'join':
			return texts.map(brief).join(', ');
		case 'mutations':
			return mutations(texts, language);
		case 'noun':
		case 'nouns':
			return nounOf[language](text)[kind === 'noun' ? 0 : 1];
		default:
			return chosen(kind, fact);
	}
}

/** The kinds of place with a text behind the sign `=`; in all others it follows one of the fact's values. */
const HAS_TEXT = ['or', 'with', 'whole', 'quoted'];

/**
 * The text of a fact. @throws TypeError when an item from elsewhere lacks the fact, or has one of another
 * type
 */
function factText(fact: unknown): string {
	if (['string', 'number', 'boolean'].includes(typeof fact)) return String(fact);
	throw new TypeError('A fact of a sentence is missing');
}

function asGiven(text: string, t: Locale): string {
	return A_DATE.test(text) ? t.date(text) : `${brief(text)}`;
}

const EMPTY: Record<Language, string> = { en: 'empty', nl: 'leeg' };

/** The forms of a date and an amount, because a service may give another text in such a field. */
const A_DATE = /^\d{4}-\d{2}-\d{2}$/;
const AN_AMOUNT = /^-?\d+(\.\d+)?$/;

function countOf(texts: readonly string[], { count }: Readonly<Record<string, unknown>>): number {
	return typeof count === 'number' ? Math.max(count, texts.length) : texts.length;
}

/** A list names at most this many codes, which is much because codes are copied; names are only looked at. */
const LISTED_AT_MOST = 30;
const SHOWN_AT_MOST = 5;

/** The maximum length of a text that the reader types elsewhere; real ones are shorter. */
const COPIED_AT_MOST = 1000;

/** Writes the word that fits a fact, in the places `run|runs`, `=is|are` and `debit=debet|credit=credit`. */
function chosen(kind: string, fact: unknown): string {
	if (typeof fact !== 'number') {
		const choice = kind.split('|').find((one) => split(one, '=')[0] === factText(fact));
		return choice === undefined ? `${brief(factText(fact))}` : split(choice, '=')[1];
	}
	const [one = '', several = ''] = kind.replace(/^=/, '').split('|');
	const word = fact === 1 ? one : several;
	return kind.startsWith('=') ? word : `${fact} ${word}`;
}

function split(text: string, at: string): [string, string] {
	const place = text.indexOf(at);
	return place === -1 ? [text, ''] : [text.slice(0, place), text.slice(place + at.length)];
}

/** The label of a setting in quotes, for a sentence. A field of an operation, which has no label here, is quoted by its name. */
function called(_: string, setting: string): string {
	return `'${labelOf(setting)}'`;
}

/** Names mutations by their numbers: "mutation 3", "mutations 3, 4"; an entry of a preview has no number. */
export function mutations(numbers: readonly string[], language: Language): string {
	if (numbers.length === 0) return language === 'en' ? 'its entry' : 'de boeking ervan';
	const one = language === 'en' ? 'mutation' : 'mutatie';
	return `${one}${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}`;
}
