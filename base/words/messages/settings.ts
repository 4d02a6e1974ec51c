import { also, type Messages } from '../message';
import { choice } from '../template';

/**
 * The words for what a setting or field should be. `soon` is a date within a year: a later one is almost
 * certainly a typing error, and nothing would be written until then.
 */
const EXPECTED_WORDS = {
	code: ['a code: a text, or a whole number', 'een code: een tekst of een geheel getal'],
	date: [
		'a date such as 31-01-2026 or 2026-01-31, as toISODate gives it in an expression',
		'een datum zoals 31-01-2026 of 2026-01-31, zoals toISODate in een expressie geeft',
	],
	decisions: [
		'an answer such as Q3f2a91c4d07=book or NMBRS 12345/2026-05/887=leave: copy the grey code',
		'een antwoord zoals Q3f2a91c4d07=book of NMBRS 12345/2026-05/887=leave; kopieer de grijze code van de pagina',
	],
	digits: ['digits alone', 'alleen cijfers'],
	iban: [
		'an IBAN such as NL91 ABNA 0417 1643 00, with the right check digits',
		'een IBAN zoals NL91 ABNA 0417 1643 00, met de juiste controlecijfers',
	],
	mail: [
		'an e-mail address of one person, such as name@example.com',
		'een mailadres van één persoon, zoals naam@example.com',
	],
	codeOfMail: [
		'the code of the relation that has this e-mail address; if it is another customer, match on Code',
		'de code van de relatie met dit mailadres; is het een andere klant, kies dan Code om op te zoeken',
	],
	oneCode: [
		'an e-mail address of lines with one code; if they are several customers, match on Code',
		'een mailadres van regels met één code; zijn het verschillende klanten, kies dan Code om op te zoeken',
	],
	oneHeading: ['the heading of one column', 'het kopje van één kolom'],
	oneOf: ['one of these', 'een van deze'],
	onOrOff: ['on (true) or off (false)', 'aan (true) of uit (false)'],
	dateFormat: [
		'a month with a day or a year, and no time, such as dd-MM-yyyy',
		'een maand met een dag of een jaar, en geen tijd, zoals dd-MM-yyyy',
	],
	plainFolder: [
		'one folder: n8n reads a star, question mark, bar, brace or bracket as a pattern, and knows no ~',
		'één map: een ster, vraagteken, streepje, accolade of blokhaak leest n8n als een patroon, en ~ kent het niet',
	],
	soon: [
		'a date of at most a year after today: check the year, or empty it',
		'een datum tot hooguit een jaar na vandaag; kijk het jaartal na, of wis de datum',
	],
	value: [
		'a value: a spreadsheet writes this where a formula failed, and a program where there is nothing',
		'een waarde: dit schrijft een rekenblad waar een formule mislukt, en een programma waar niets is',
	],
	vatNumber: ['a VAT number in the form of its country', 'een btw-nummer zoals het land het schrijft'],
	wholeNumber: ['a whole number', 'een geheel getal'],
	zeros: [
		'a text with its zeros in front, as the code that is there has them; is it another one? Use Create for it',
		'een tekst met de nullen vooraan, zoals de code die er is; is het een andere? Gebruik daarvoor Create',
	],
} as const;
export type ExpectedOfSetting = keyof typeof EXPECTED_WORDS;
const EXPECTED = choice('expected', EXPECTED_WORDS);

/** Faults in a value that a user entered. `field` is the name of the setting in the item of Settings. */
export const settingFaults = {
	/**
	 * A setting has a value of another kind than expected. `allowed` has the lowest and the highest value, the choices, or the
	 * country.
	 */
	mustBe: also<{ expected: ExpectedOfSetting }>()([
		`'{field:label}' is {value:quoted}, but must be ${EXPECTED.en}{allowed:with= (~)}`,
		`'{field:label}' is {value:quoted}, maar moet zijn: ${EXPECTED.nl}{allowed:with= (~)}`,
	]),
	periodEndsBeforeStart: [
		'the period ends ({until:date}) before it begins ({from:date})',
		'de periode eindigt ({until:date}) voordat hij begint ({from:date})',
	],
	/**
	 * The item of Settings lacks a field, and a missing field must not remove a limit. The reader types the
	 * field's name into that item, so no label is shown.
	 */
	mustBeThere: [
		"'{field}' is missing: put it back, empty if you do not use it",
		"'{field}' ontbreekt: zet het terug, leeg als je het niet gebruikt",
	],
	mustNotBeEmpty: ["'{field:label}' is empty", "'{field:label}' is leeg"],
	/** An expression gave nothing, in a required field or where empty would mean all, today or the like. */
	gaveNothing: [
		"the expression at '{field:label}' takes nothing from the input, which is not taken for an empty field: give a value, or empty the field",
		"de expressie bij '{field:label}' haalt niets uit de invoer, en dat telt niet als een leeg veld: geef een waarde, of maak het veld leeg",
	],
	/** An operation reads a field only for the first item, but another item has another value. */
	differsByItem: [
		"'{field:label}' has another value for item {item:number} than for item 1, and is read once: give all in one text, or put 'Loop Over Items' before this step",
		"'{field:label}' is voor item {item:number} anders dan voor item 1, en wordt één keer gelezen: geef alles in één tekst, of zet 'Loop Over Items' voor deze stap",
	],
	/** Two settings for different purposes have the same ledger account. */
	accountsAreSame: [
		"'{field:label}' and '{other:label}' are both {account}: choose two different ledger accounts",
		"'{field:label}' en '{other:label}' zijn allebei {account}: kies twee verschillende grootboekrekeningen",
	],
} as const satisfies Messages;
