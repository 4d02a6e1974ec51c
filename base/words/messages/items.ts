import { inBoth } from '../language';
import type { Messages } from '../message';
import type { FactsOf } from '../finding';

/** The types that a value in an item can have. */
const TYPES = inBoth({
	code: ['a code', 'geen code'],
	list: ['a list', 'geen lijst'],
	number: ['a number', 'geen getal'],
	record: ['an object', 'geen object'],
	switch: ['true or false', 'geen true of false'],
	text: ['text', 'geen tekst'],
});

export type ItemType = keyof typeof TYPES.en;

/** What to do about a fault in an item of which only the person knows where it comes from. */
export const IN_ITEM = [
	'Correct this in the item, or where it comes from.',
	'Verbeter dit in het item, of waar het vandaan komt.',
] as const;

const at = inBoth((path: string) => [path === '' ? 'the item' : path, path === '' ? 'het item' : path]);

/** Faults in a value of an item. `path` is its place as people count: "entries 1, lines 3, debit". */
export const itemFaults = {
	missing: ['{path:or=the item} is missing', '{path:or=het item} ontbreekt'],
	/** A value of JSON. */
	nestedTooDeep: [
		'a value is nested more than {levels:number} levels deep, or has itself in it',
		'een waarde is meer dan {levels:number} niveaus diep, of bevat zichzelf',
	],
	notAnObject: ['{path} is not an object in JSON', '{path} is geen object in JSON'],
	wrongType: ({ path, expected }: { path: string; expected: ItemType }) => [
		`${at.en(path)} is not ${TYPES.en[expected]}`,
		`${at.nl(path)} is ${TYPES.nl[expected]}`,
	],
	/** A text that a spreadsheet may have made of 1234. */
	thousandsOrDecimals: ({ path, value }: { path: string; value: string }) => [
		`${at.en(path)}: '${value}' can be read as ${value.replace('.', '')} and as ${value}0: write one of them`,
		`${at.nl(path)}: '${value}' is te lezen als ${value.replace('.', '')} en als ${value}0: schrijf een van beide`,
	],
	/** Where it has a lowest and a highest value, also one beyond these. */
	notANumber: ({ path, value, low, high }: { path: string; value: string; low?: number; high?: number }) => [
		`${at.en(path)}: '${value}' is not a number ${high === undefined ? 'such as 12.50' : `from ${low} to ${high}`}`,
		`${at.nl(path)}: '${value}' is geen getal ${high === undefined ? 'zoals 12.50' : `van ${low} tot en met ${high}`}`,
	],
	notAWholeNumber: [
		"{path:or=the item}: '{value}' is not a whole number from {low:number} to {high:number}",
		"{path:or=het item}: '{value}' is geen geheel getal van {low:number} tot en met {high:number}",
	],
	/** An amount of money: a decimal string of at most two decimals. */
	notAnAmount: [
		"{path:or=the item}: '{value}' is not an amount such as 1234.56 (a dot, no thousands separator, at most two decimals)",
		"{path:or=het item}: '{value}' is geen bedrag zoals 1234.56 (een punt, geen scheiding van duizendtallen, hooguit twee decimalen)",
	],
	notADate: [
		"{path:or=the item}: '{value}' is not a date such as 2026-05-31",
		"{path:or=het item}: '{value}' is geen datum zoals 2026-05-31",
	],
	/** A code that becomes part of a Boekstuk: no spaces, no slashes. */
	notACode: [
		"{path:or=the item}: '{value}' is not a code without spaces or slashes",
		"{path:or=het item}: '{value}' is geen code zonder spaties en schuine strepen",
	],
	notACapitalWord: [
		"{path:or=the item}: '{value}' is not one word in capitals",
		"{path:or=het item}: '{value}' is niet één woord in hoofdletters",
	],
	notOneOf: [
		"{path:or=the item}: '{value}' is not one of {choices:join}",
		"{path:or=het item}: '{value}' is niet een van deze: {choices:join}",
	],
	tooLong: [
		"{path:or=the item} is longer than {longest:number} characters: '{value}'",
		"{path:or=het item} is langer dan {longest:number} tekens: '{value}'",
	],
	/** Any fault without a sentence of its own. */
	notUsable: ['{path:or=the item} cannot be used', '{path:or=het item} is niet te gebruiken'],
} as const satisfies Messages;

export type ItemFaults = FactsOf<typeof itemFaults>;
