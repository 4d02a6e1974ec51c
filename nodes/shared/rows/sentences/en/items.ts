import type { ItemFaults, ItemType } from '../../findings/items';
import type { Clauses } from '../sentence';

const TYPES: Record<ItemType, string> = {
	code: 'a code',
	list: 'a list',
	number: 'a number',
	record: 'an object',
	switch: 'true or false',
	text: 'text',
};

export const itemFaults: Clauses<ItemFaults> = {
	missing: ({ path }) => `${at(path)} is missing`,
	wrongType: ({ path, expected }) => `${at(path)} is not ${TYPES[expected]}`,
	notANumber: ({ path, value }) => `${at(path)}: '${value}' is not a number such as 12.50`,
	notAWholeNumber: ({ path, value, low, high }) =>
		`${at(path)}: '${value}' is not a whole number from ${low} to ${high}`,
	notAnAmount: ({ path, value }) =>
		`${at(path)}: '${value}' is not an amount such as 1234.56 (a dot, no thousands separator, at most two decimals)`,
	notADate: ({ path, value }) => `${at(path)}: '${value}' is not a date such as 2026-05-31`,
	notACode: ({ path, value }) => `${at(path)}: '${value}' is not a code without spaces or slashes`,
	notACapitalWord: ({ path, value }) => `${at(path)}: '${value}' is not one word in capitals`,
	notOneOf: ({ path, value, choices }) => `${at(path)}: '${value}' is not one of ${choices.join(', ')}`,
	tooLong: ({ path, longest }) => `${at(path)} is longer than ${longest} characters`,
	notUsable: ({ path }) => `${at(path)} cannot be used`,
};

function at(path: string): string {
	return path === '' ? 'the item' : path;
}
