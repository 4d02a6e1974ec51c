import { inBoth, type Language } from '../../../base/words/language';
import { counted } from '../../../base/words/nouns';
import { fullLabels } from '../../payroll/settings';

/** The texts of pages, besides headings of columns, what outcome.ts counts and the reasons of the rows. */
const words = inBoth({
	/** Above a page that asks whether to book. */
	ready: ['This is ready to be booked', 'Dit staat klaar om te boeken'],
	/** Above one that only has questions. */
	question: ['Choose below what is to be done', 'Kies hieronder wat er moet gebeuren'],
	/** A preview ends with these: what follows when it is right, and the link to the steps by which the workflow is switched on. */
	isItRight: [
		"Is it right? With 'Preview' off the workflow books this. ",
		"Klopt het? Met 'Preview' uit boekt de workflow dit. ",
	],
	switchingOn: ['How to switch it on', 'Zo zet je hem aan'],
	/** A preview cannot know this. */
	unforeseen: [
		'e-Boekhouden may still refuse, such as a closed period.',
		'e-Boekhouden kan nog iets weigeren, zoals een gesloten periode.',
	],
	inMyBooks: ['What it books, and undoing it', 'Wat dit boekt, en hoe je het terugdraait'],
	toDo: ['This needs your attention first', 'Dit vraagt eerst je aandacht'],
	/** Below what says to change a setting. */
	afterPublish: [
		'A change in Settings counts with Execute workflow at once, otherwise after Publish.',
		'Een wijziging in Settings geldt met Execute workflow meteen, anders pas na Publish.',
	],
	/** n8n's Retry of an execution of which only the last step failed. */
	retried: [
		"n8n's Retry repeated only this step, and read nothing again: start the workflow itself.",
		'Retry van n8n herhaalde alleen deze stap, en las niets opnieuw: start de workflow zelf.',
	],
	others: ['Also', 'Overig'],
	isUnchanged: (what: string) => [`${what} unchanged.`, `${what} ongewijzigd.`],
	/** What did not fit. */
	leftOut: [
		'Not all fits here: in n8n, the step Log shows the rest.',
		'Niet alles past hier: in n8n toont de stap Log de rest.',
	],
	/** Of entries and invoices. */
	lines: ['In n8n, the step Log shows each line.', 'In n8n toont de stap Log elke regel.'],
	/** Of a service that did not answer; `ifItLasts`: at all. */
	whenAway: [
		'Nothing was done for it; the next execution tries it again. If that takes too long, start it by hand.',
		'Hiervoor is niets gedaan; de volgende uitvoering probeert het opnieuw. Duurt dat te lang, start hem dan zelf.',
	],
	ifItLasts: [
		'If it lasts, check the base URL in the credential and the network of n8n.',
		'Blijft het zo, controleer dan de Base URL van het account en het netwerk van n8n.',
	],
	ofEach: (text: string) => [`Of each: ${text}`, `Bij elk: ${text}`],
	/** How luxon writes when it was. */
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
	/** Which side has a minus. */
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
	/** A line and its product have no code of their own. */
	byDefault: (what: string) => [what && `From Settings: ${what}`, what && `Uit Settings: ${what}`],
	account: ['account', 'rekening'],
	masterData: (service: string) => [`Master data in ${service}`, `Stamgegevens in ${service}`],
});

/** Who reads a page, and in which language; `asks`: whether they are asked to book it, so that for them it is not a preview. */
export interface Reader {
	language: Language;
	asks: boolean;
}

export function wordsFor({ language }: Reader): Words {
	return words[language];
}

export type Words = (typeof words)['en'];

/** The questions of a form. */
export const formWords = inBoth({
	whatIs: (name: string) => [`What is to be done with ${name}?`, `Wat moet er met ${name} gebeuren?`],
	book: ['Book it?', 'Boeken?'],
	/** Of what nothing is asked, beside a question. */
	bookToo: (names: string) => [`Book ${names} too?`, `Ook ${names} boeken?`],
	yes: (amount: string) => [`Book this: ${amount}`, `Boek dit: ${amount}`],
	no: ['Book nothing', 'Niets boeken'],
});
