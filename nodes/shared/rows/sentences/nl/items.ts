import type { ItemFaults, ItemType } from '../../findings/items';
import type { Clauses } from '../sentence';

const TYPES: Record<ItemType, string> = {
	code: 'geen code',
	list: 'geen lijst',
	number: 'geen getal',
	record: 'geen object',
	switch: 'geen true of false',
	text: 'geen tekst',
};

export const itemFaults: Clauses<ItemFaults> = {
	missing: ({ path }) => `${at(path)} ontbreekt`,
	wrongType: ({ path, expected }) => `${at(path)} is ${TYPES[expected]}`,
	notANumber: ({ path, value }) => `${at(path)}: '${value}' is geen getal zoals 12.50`,
	notAWholeNumber: ({ path, value, low, high }) =>
		`${at(path)}: '${value}' is geen geheel getal van ${low} tot en met ${high}`,
	notAnAmount: ({ path, value }) =>
		`${at(path)}: '${value}' is geen bedrag zoals 1234.56 (een punt, geen scheiding van duizendtallen, hooguit twee decimalen)`,
	notADate: ({ path, value }) => `${at(path)}: '${value}' is geen datum zoals 2026-05-31`,
	notACode: ({ path, value }) => `${at(path)}: '${value}' is geen code zonder spaties en schuine strepen`,
	notACapitalWord: ({ path, value }) => `${at(path)}: '${value}' is niet één woord in hoofdletters`,
	notOneOf: ({ path, value, choices }) =>
		`${at(path)}: '${value}' is niet een van deze: ${choices.join(', ')}`,
	tooLong: ({ path, longest }) => `${at(path)} is langer dan ${longest} tekens`,
	notUsable: ({ path }) => `${at(path)} is niet te gebruiken`,
};

function at(path: string): string {
	return path === '' ? 'het item' : path;
}
