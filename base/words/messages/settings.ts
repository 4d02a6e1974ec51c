import { type Messages } from '../message';

/** Faults in a value that a user entered. `field` is the name in the item of Settings. */
export const settingFaults = {
	/** Such a value was typed, in an expression: the choices are what is to be typed there. */
	mustBeOneOf: [
		"'{field:label}' is {value:quoted}, but must be one of {choices:join}",
		"'{field:label}' is {value:quoted}, maar moet een van deze zijn: {choices:join}",
	],
	mustBeOnOrOff: [
		"'{field:label}' is {value:quoted}, but must be on (true) or off (false)",
		"'{field:label}' is {value:quoted}, maar moet aan (true) of uit (false) zijn",
	],
	mustBeDate: [
		"'{field:label}' is {value:quoted}, but must be a date such as 31-01-2026 or 2026-01-31, as toISODate gives it in an expression",
		"'{field:label}' is {value:quoted}, maar moet een datum zijn zoals 31-01-2026 of 2026-01-31, zoals toISODate in een expressie geeft",
	],
	periodEndsBeforeStart: [
		'the period ends ({until:date}) before it begins ({from:date})',
		'de periode eindigt ({until:date}) voordat hij begint ({from:date})',
	],
	mustBeWholeNumber: [
		"'{field:label}' is {value:quoted}, but must be a whole number from {low:number} to {high:number}",
		"'{field:label}' is {value:quoted}, maar moet een geheel getal van {low:number} tot en met {high:number} zijn",
	],
	/** An item without this field, which must not remove a limit; who makes that item types its name. */
	mustBeThere: [
		"'{field}' is missing: put it back, empty if you do not use it",
		"'{field}' ontbreekt: zet het terug, leeg als je het niet gebruikt",
	],
	/** The address of one person. */
	mustBeMailAddress: [
		"'{field:label}' is {value:quoted}, which is no e-mail address of one person, such as name@example.com",
		"'{field:label}' is {value:quoted}, en dat is geen mailadres van één persoon, zoals naam@example.com",
	],
	/** By its country and check digits. */
	mustBeIban: [
		"'{field:label}' is {value:quoted}, but must be an IBAN, such as NL91 ABNA 0417 1643 00; its check digits are not right",
		"'{field:label}' is {value:quoted}, maar moet een IBAN zijn, zoals NL91 ABNA 0417 1643 00; de controlecijfers kloppen niet",
	],
	/** It begins with the letters of a country. */
	mustBeVatNumber: [
		"'{field:label}' is {value:quoted}, but a VAT number of {country} has another form",
		"'{field:label}' is {value:quoted}, maar een btw-nummer uit {country} ziet er anders uit",
	],
	mustBeDigits: [
		"'{field:label}' is {value:quoted}, but must be digits alone",
		"'{field:label}' is {value:quoted}, maar mag alleen cijfers hebben",
	],
	mustNotBeEmpty: ["'{field:label}' is empty", "'{field:label}' is leeg"],
	/** A required field with an expression. */
	inputEmpty: [
		"'{field:label}' is empty: its expression takes nothing from the input",
		"'{field:label}' is leeg: de expressie haalt niets uit de invoer",
	],
	/** Where empty would mean all, today or the like. */
	gaveNothing: [
		"the expression at '{field:label}' gives nothing, which is not taken for an empty field: give a value, or empty the field",
		"de expressie bij '{field:label}' geeft niets, en dat telt niet als een leeg veld: geef een waarde, of maak het veld leeg",
	],
	/** An operation that reads once, with the values of the first item. */
	differsByItem: [
		"'{field:label}' has another value for item {item:number} than for item 1, and is read once: give all in one text, or put 'Loop Over Items' before this step",
		"'{field:label}' is voor item {item:number} anders dan voor item 1, en wordt één keer gelezen: geef alles in één tekst, of zet 'Loop Over Items' voor deze stap",
	],
	/** Not the text of a decision. */
	mustBeDecisions: [
		"'{field:label}' has '{value}', which cannot be read: copy the text from the row",
		"in '{field:label}' staat '{value}', niet te lezen: kopieer de tekst uit de regel",
	],
	/** So far ahead that it must be a typing error: nothing would be written until then. */
	dateFarAhead: [
		"'{field:label}' is {date:date}, more than a year after today: check the year, or empty it",
		"'{field:label}' is {date:date}, meer dan een jaar na vandaag: kijk het jaartal na, of wis de datum",
	],
	/** Two settings for different purposes have the same ledger account. */
	accountsAreSame: [
		"'{field:label}' and '{other:label}' are both {account}: choose two different ledger accounts",
		"'{field:label}' en '{other:label}' zijn allebei {account}: kies twee verschillende grootboekrekeningen",
	],
} as const satisfies Messages;
