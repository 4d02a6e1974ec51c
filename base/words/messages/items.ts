import { rebuild } from '../advice';
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
export const IN_ITEM = rebuild(
	'Correct this in the item, or where it comes from.',
	'Verbeter dit in het item, of waar het vandaan komt.',
);

const at = inBoth((path: string) => [path === '' ? 'the item' : path, path === '' ? 'het item' : path]);

type NotAWholeNumber = { path: string; value: string; low: number; high: number };

/** Faults in a value of an item. `path` is its place as people count: "entries 1, lines 3, debit". */
export const itemFaults = {
	missing: ({ path }: { path: string }) => [`${at.en(path)} is missing`, `${at.nl(path)} ontbreekt`],
	/** A value of JSON. */
	nestedTooDeep: ({ levels }: { levels: number }) => [
		`a value is nested more than ${levels} levels deep, or has itself in it`,
		`een waarde is meer dan ${levels} niveaus diep, of bevat zichzelf`,
	],
	notAnObject: ({ path }: { path: string }) => [
		`${path} is not an object in JSON`,
		`${path} is geen object in JSON`,
	],
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
	notAWholeNumber: ({ path, value, low, high }: NotAWholeNumber) => [
		`${at.en(path)}: '${value}' is not a whole number from ${low} to ${high}`,
		`${at.nl(path)}: '${value}' is geen geheel getal van ${low} tot en met ${high}`,
	],
	/** An amount of money: a decimal string of at most two decimals. */
	notAnAmount: ({ path, value }: { path: string; value: string }) => [
		`${at.en(path)}: '${value}' is not an amount such as 1234.56 (a dot, no thousands separator, at most two decimals)`,
		`${at.nl(path)}: '${value}' is geen bedrag zoals 1234.56 (een punt, geen scheiding van duizendtallen, hooguit twee decimalen)`,
	],
	notADate: ({ path, value }: { path: string; value: string }) => [
		`${at.en(path)}: '${value}' is not a date such as 2026-05-31`,
		`${at.nl(path)}: '${value}' is geen datum zoals 2026-05-31`,
	],
	/** A code that becomes part of a Boekstuk: no spaces, no slashes. */
	notACode: ({ path, value }: { path: string; value: string }) => [
		`${at.en(path)}: '${value}' is not a code without spaces or slashes`,
		`${at.nl(path)}: '${value}' is geen code zonder spaties en schuine strepen`,
	],
	notACapitalWord: ({ path, value }: { path: string; value: string }) => [
		`${at.en(path)}: '${value}' is not one word in capitals`,
		`${at.nl(path)}: '${value}' is niet één woord in hoofdletters`,
	],
	notOneOf: ({ path, value, choices }: { path: string; value: string; choices: string[] }) => [
		`${at.en(path)}: '${value}' is not one of ${choices.join(', ')}`,
		`${at.nl(path)}: '${value}' is niet een van deze: ${choices.join(', ')}`,
	],
	tooLong: ({ path, longest, value }: { path: string; longest: number; value: string }) => [
		`${at.en(path)} is longer than ${longest} characters: '${value}'`,
		`${at.nl(path)} is langer dan ${longest} tekens: '${value}'`,
	],
	/** Any fault without a sentence of its own. */
	notUsable: ({ path }: { path: string }) => [
		`${at.en(path)} cannot be used`,
		`${at.nl(path)} is niet te gebruiken`,
	],
} satisfies Messages;

export type ItemFaults = FactsOf<typeof itemFaults>;
