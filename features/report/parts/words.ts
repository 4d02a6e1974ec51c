import { inBoth, type Language } from '../../../base/words/language';
import { counted } from '../../../base/words/nouns';
import { fullLabels } from '../../payroll/settings';

/** The texts of pages, besides headings of columns, what outcome.ts counts and the reasons of the rows. */
const words = inBoth({
	/** The title of a page that asks whether to book. */
	ready: ['This is ready to be booked', 'Dit staat klaar om te boeken'],
	/** The title of a page that only has questions. */
	question: ['Choose below what is to be done', 'Kies hieronder wat er moet gebeuren'],
	/** The end of a preview: what to do when it is right, and the link to the steps by which the workflow is switched on. */
	isItRight: [
		"Is it right? With 'Preview' off the workflow books this. ",
		"Klopt het? Met 'Preview' uit boekt de workflow dit. ",
	],
	switchingOn: ['How to switch it on', 'Zo zet je hem aan'],
	/** A refusal cannot be foreseen in a preview. */
	unforeseen: [
		'e-Boekhouden may still refuse, such as a closed period.',
		'e-Boekhouden kan nog iets weigeren, zoals een gesloten periode.',
	],
	inMyBooks: ['What it books, and undoing it', 'Wat dit boekt, en hoe je het terugdraait'],
	toDo: ['This needs your attention first', 'Dit vraagt eerst je aandacht'],
	/** A remark below advice to change a setting. */
	afterPublish: [
		'A change in Settings counts with Execute workflow at once, otherwise after Publish.',
		'Een wijziging in Settings geldt met Execute workflow meteen, anders pas na Publish.',
	],
	/** The sentence about a failed execution of which n8n's *Retry* ran only the last step again. */
	retried: [
		"n8n's Retry repeated only this step, and read nothing again: start the workflow itself.",
		'Retry van n8n herhaalde alleen deze stap, en las niets opnieuw: start de workflow zelf.',
	],
	others: ['Also', 'Overig'],
	isUnchanged: (what: string) => [`${what} unchanged.`, `${what} ongewijzigd.`],
	/** The sentence about parts of the page that did not fit. */
	leftOut: [
		'Not all fits here: in n8n, the step Log shows the rest.',
		'Niet alles past hier: in n8n toont de stap Log de rest.',
	],
	/** Tells where each line of entries and invoices can be seen. */
	lines: ['In n8n, the step Log shows each line.', 'In n8n toont de stap Log elke regel.'],
	/** The advice about a service that did not answer; `ifItLasts` is for one that gave no answer at all. */
	whenAway: [
		'Nothing was done for it; the next execution tries it again. If that takes too long, start it by hand.',
		'Hiervoor is niets gedaan; de volgende uitvoering probeert het opnieuw. Duurt dat te lang, start hem dan zelf.',
	],
	ifItLasts: [
		'If it lasts, check the base URL in the credential and the network of n8n.',
		'Blijft het zo, controleer dan de Base URL van het account en het netwerk van n8n.',
	],
	ofEach: (text: string) => [`Of each: ${text}`, `Bij elk: ${text}`],
	/** The format in which luxon writes the time of an execution. */
	moment: ["cccc d LLLL yyyy 'at' HH:mm", "cccc d LLLL yyyy 'om' HH:mm"],
	total: ['Total', 'Totaal'],

	payroll: ['Payroll', 'Lonen'],
	netWages: (amount: string) => [`Net wages of the run ${amount}`, `Nettoloon van de loonrun ${amount}`],
	headerAccount: ['Header account', 'Tegenrekening'],
	chosenByName: [
		`chosen automatically; see '${fullLabels.clearingAccount}'`,
		`vanzelf gekozen; zie '${fullLabels.clearingAccount}'`,
	],
	runs: ['Payroll runs', 'Loonruns'],
	notBooked: ['Not booked now', 'Nu niet geboekt'],
	notCertain: ['Not certain whether it was booked', 'Niet zeker of het geboekt is'],
	perAccount: ['By account', 'Per rekening'],
	mutation: ['mutation', 'mutatie'],
	effects: {
		difference: ['difference', 'verschil'],
		anew: ['reversed and booked anew', 'teruggeboekt en opnieuw geboekt'],
		reversal: ['reversal', 'terugboeking'],
	},
	/** Tells which side of the amounts has a minus. */
	signs: [
		'Only what differs, by account (credit has a minus sign)',
		'Alleen wat verschilt, per rekening (credit met een minteken)',
	],
	whereDifferent: ['Where it differs', 'Waar het verschilt'],
	yearSigns: [
		'Credit has a minus sign. By others: their memorial entries, not invoices, bank or cash.',
		'Credit heeft een minteken. Door anderen: hun memorialen, geen facturen, bank of kas.',
	],

	invoices: ['Invoices', 'Facturen'],
	workOrder: ['Work order', 'Werkbon'],
	terms: (template: string, date: string, days: number, book: boolean) => [
		`Template '${template}' · dated ${date} · payment term ${counted(days, 'day', 'days')} · ${book ? 'booked at once' : 'a draft'}.`,
		`Sjabloon '${template}' · factuurdatum ${date} · betalingstermijn ${counted(days, 'dag', 'dagen')} · ${book ? 'meteen geboekt' : 'als concept'}.`,
	],
	/** The sentence about codes that come from the settings, because a line and its product have none. */
	byDefault: (what: string) => [what && `From Settings: ${what}`, what && `Uit Settings: ${what}`],
	account: ['account', 'rekening'],
	masterData: (service: string) => [`Master data in ${service}`, `Stamgegevens in ${service}`],
});

/**
 * The reader of a page and the language. With `asks` the reader is asked to book it, so that it is not a
 * preview.
 */
export interface Reader {
	language: Language;
	asks: boolean;
}

export function wordsFor({ language }: Reader): Words {
	return words[language];
}

export type Words = (typeof words)['en'];

/** The texts of the questions on a form. */
export const formWords = inBoth({
	whatIs: (name: string) => [`What is to be done with ${name}?`, `Wat moet er met ${name} gebeuren?`],
	book: ['Book it?', 'Boeken?'],
	/** A choice to book everything about which nothing is asked, besides a question. */
	bookToo: (names: string) => [`Book ${names} too?`, `Ook ${names} boeken?`],
	yes: (amount: string) => [`Book this: ${amount}`, `Boek dit: ${amount}`],
	no: ['Book nothing', 'Niets boeken'],
});
