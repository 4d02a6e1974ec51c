import { inBoth } from '../language';
import { dateAsGiven, type Messages } from '../message';
import { labelOf } from '../settingNames';

const given = inBoth((field: string, value: string) => [
	`'${labelOf(field)}' is ${value === '' ? 'empty' : `'${value}'`}`,
	`'${labelOf(field)}' is ${value === '' ? 'leeg' : `'${value}'`}`,
]);

type MustBeWholeNumber = { field: string; value: string; low: number; high: number };

/** Faults in a value that a user entered. `field` is the name in the item of Settings. */
export const settingFaults = {
	/** Such a value was typed, in an expression: the choices are what is to be typed there. */
	mustBeOneOf: ({ field, value, choices }: { field: string; value: string; choices: string[] }) => [
		`${given.en(field, value)}, but must be one of ${choices.join(', ')}`,
		`${given.nl(field, value)}, maar moet een van deze zijn: ${choices.join(', ')}`,
	],
	mustBeOnOrOff: ({ field, value }: { field: string; value: string }) => [
		`${given.en(field, value)}, but must be on (true) or off (false)`,
		`${given.nl(field, value)}, maar moet aan (true) of uit (false) zijn`,
	],
	mustBeDate: ({ field, value }: { field: string; value: string }) => [
		`${given.en(field, value)}, but must be a date such as 31-01-2026 or 2026-01-31, as toISODate gives it in an expression`,
		`${given.nl(field, value)}, maar moet een datum zijn zoals 31-01-2026 of 2026-01-31, zoals toISODate in een expressie geeft`,
	],
	periodEndsBeforeStart: ({ from, until }: { from: string; until: string }, t) => [
		`the period ends (${dateAsGiven(until, t)}) before it begins (${dateAsGiven(from, t)})`,
		`de periode eindigt (${dateAsGiven(until, t)}) voordat hij begint (${dateAsGiven(from, t)})`,
	],
	mustBeWholeNumber: ({ field, value, low, high }: MustBeWholeNumber) => [
		`${given.en(field, value)}, but must be a whole number from ${low} to ${high}`,
		`${given.nl(field, value)}, maar moet een geheel getal van ${low} tot en met ${high} zijn`,
	],
	/** An item without this field, which must not remove a limit; who makes that item types its name. */
	mustBeThere: ({ field }: { field: string }) => [
		`'${field}' is missing: put it back, empty if you do not use it`,
		`'${field}' ontbreekt: zet het terug, leeg als je het niet gebruikt`,
	],
	/** The address of one person. */
	mustBeMailAddress: ({ field, value }: { field: string; value: string }) => [
		`${given.en(field, value)}, which is no e-mail address of one person, such as name@example.com`,
		`${given.nl(field, value)}, en dat is geen mailadres van één persoon, zoals naam@example.com`,
	],
	/** By its country and check digits. */
	mustBeIban: ({ field, value }: { field: string; value: string }) => [
		`${given.en(field, value)}, but must be an IBAN, such as NL91 ABNA 0417 1643 00; its check digits are not right`,
		`${given.nl(field, value)}, maar moet een IBAN zijn, zoals NL91 ABNA 0417 1643 00; de controlecijfers kloppen niet`,
	],
	/** It begins with the letters of a country. */
	mustBeVatNumber: ({ field, value, country }: { field: string; value: string; country: string }) => [
		`${given.en(field, value)}, but a VAT number of ${country} has another form`,
		`${given.nl(field, value)}, maar een btw-nummer uit ${country} ziet er anders uit`,
	],
	mustBeDigits: ({ field, value }: { field: string; value: string }) => [
		`${given.en(field, value)}, but must be digits alone`,
		`${given.nl(field, value)}, maar mag alleen cijfers hebben`,
	],
	mustNotBeEmpty: ({ field }: { field: string }) => [
		`'${labelOf(field)}' is empty`,
		`'${labelOf(field)}' is leeg`,
	],
	/** A required field with an expression. */
	inputEmpty: ({ field }: { field: string }) => [
		`'${labelOf(field)}' is empty: its expression takes nothing from the input`,
		`'${labelOf(field)}' is leeg: de expressie haalt niets uit de invoer`,
	],
	/** Where empty would mean all, today or the like. */
	gaveNothing: ({ field }: { field: string }) => [
		`the expression at '${labelOf(field)}' gives nothing, which is not taken for an empty field: give a value, or empty the field`,
		`de expressie bij '${labelOf(field)}' geeft niets, en dat telt niet als een leeg veld: geef een waarde, of maak het veld leeg`,
	],
	/** An operation that reads once, with the values of the first item. */
	differsByItem: ({ field, item }: { field: string; item: number }) => [
		`'${labelOf(field)}' has another value for item ${item} than for item 1, and is read once: give all in one text, or put 'Loop Over Items' before this step`,
		`'${labelOf(field)}' is voor item ${item} anders dan voor item 1, en wordt één keer gelezen: geef alles in één tekst, of zet 'Loop Over Items' voor deze stap`,
	],
	/** Not the text of a decision. */
	mustBeDecisions: ({ field, value }: { field: string; value: string }) => [
		`'${labelOf(field)}' has '${value}', which cannot be read: copy the text from the row`,
		`in '${labelOf(field)}' staat '${value}', niet te lezen: kopieer de tekst uit de regel`,
	],
	/** So far ahead that it must be a typing error: nothing would be written until then. */
	dateFarAhead: ({ field, date }: { field: string; date: string }, t) => [
		`'${labelOf(field)}' is ${t.date(date)}, more than a year after today: check the year, or empty it`,
		`'${labelOf(field)}' is ${t.date(date)}, meer dan een jaar na vandaag: kijk het jaartal na, of wis de datum`,
	],
	/** Two settings for different purposes have the same ledger account. */
	accountsAreSame: ({ field, other, account }: { field: string; other: string; account: string }) => [
		`'${labelOf(field)}' and '${labelOf(other)}' are both ${account}: choose two different ledger accounts`,
		`'${labelOf(field)}' en '${labelOf(other)}' zijn allebei ${account}: kies twee verschillende grootboekrekeningen`,
	],
} satisfies Messages;
