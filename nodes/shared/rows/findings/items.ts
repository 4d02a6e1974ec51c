import { inBoth } from '../language';
import type { Messages } from '../message';

/** Faults in a value of an item. `path` is its place as people count: "entries 1, lines 3, debit". */
export type ItemFaults = {
	missing: { path: string };
	wrongType: { path: string; expected: ItemType };
	/** Where it has a lowest and a highest value, also one beyond these. */
	notANumber: { path: string; value: string; low?: number; high?: number };
	notAWholeNumber: { path: string; value: string; low: number; high: number };
	/** An amount of money: a decimal string of at most two decimals. */
	notAnAmount: { path: string; value: string };
	notADate: { path: string; value: string };
	/** A code that becomes part of a Boekstuk: no spaces, no slashes. */
	notACode: { path: string; value: string };
	notACapitalWord: { path: string; value: string };
	notOneOf: { path: string; value: string; choices: string[] };
	tooLong: { path: string; longest: number };
	/** Any fault without a sentence of its own. */
	notUsable: { path: string };
};

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

const at = inBoth((path: string) => [path === '' ? 'the item' : path, path === '' ? 'het item' : path]);

export const itemFaults: Messages<ItemFaults> = {
	missing: ({ path }) => [`${at.en(path)} is missing`, `${at.nl(path)} ontbreekt`],
	wrongType: ({ path, expected }) => [
		`${at.en(path)} is not ${TYPES.en[expected]}`,
		`${at.nl(path)} is ${TYPES.nl[expected]}`,
	],
	notANumber: ({ path, value, low, high }) => [
		`${at.en(path)}: '${value}' is not a number ${high === undefined ? 'such as 12.50' : `from ${low} to ${high}`}`,
		`${at.nl(path)}: '${value}' is geen getal ${high === undefined ? 'zoals 12.50' : `van ${low} tot en met ${high}`}`,
	],
	notAWholeNumber: ({ path, value, low, high }) => [
		`${at.en(path)}: '${value}' is not a whole number from ${low} to ${high}`,
		`${at.nl(path)}: '${value}' is geen geheel getal van ${low} tot en met ${high}`,
	],
	notAnAmount: ({ path, value }) => [
		`${at.en(path)}: '${value}' is not an amount such as 1234.56 (a dot, no thousands separator, at most two decimals)`,
		`${at.nl(path)}: '${value}' is geen bedrag zoals 1234.56 (een punt, geen scheiding van duizendtallen, hooguit twee decimalen)`,
	],
	notADate: ({ path, value }) => [
		`${at.en(path)}: '${value}' is not a date such as 2026-05-31`,
		`${at.nl(path)}: '${value}' is geen datum zoals 2026-05-31`,
	],
	notACode: ({ path, value }) => [
		`${at.en(path)}: '${value}' is not a code without spaces or slashes`,
		`${at.nl(path)}: '${value}' is geen code zonder spaties en schuine strepen`,
	],
	notACapitalWord: ({ path, value }) => [
		`${at.en(path)}: '${value}' is not one word in capitals`,
		`${at.nl(path)}: '${value}' is niet één woord in hoofdletters`,
	],
	notOneOf: ({ path, value, choices }) => [
		`${at.en(path)}: '${value}' is not one of ${choices.join(', ')}`,
		`${at.nl(path)}: '${value}' is niet een van deze: ${choices.join(', ')}`,
	],
	tooLong: ({ path, longest }) => [
		`${at.en(path)} is longer than ${longest} characters`,
		`${at.nl(path)} is langer dan ${longest} tekens`,
	],
	notUsable: ({ path }) => [`${at.en(path)} cannot be used`, `${at.nl(path)} is niet te gebruiken`],
};
