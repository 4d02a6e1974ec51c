import type { DateTime } from 'luxon';
import { DUTCH } from '../values/dates';
import type { RowAction } from './row';
import { inBoth, type Both, type Language, type Noun } from './language';
import { counted } from './nouns';

/** How often one thing was done with things of one kind. */
interface Deed {
	count: number;
	thing: Noun;
	/** As an action in plain words: "booked". */
	done: string;
	/** Where it was done; '' where that is obvious. */
	service: string;
}

/** The texts on a page with the rows of a run, besides the reasons of the rows. */
export const pageWords = inBoth({
	/** The result of a run as a whole. */
	outcomes: {
		/** A preview. */
		announced: ['Preview: nothing has been booked', 'Proefrun: er is niets geboekt'],
		booked: ['Booked', 'Geboekt'],
		partly: ['Booked, but not everything', 'Geboekt, maar niet alles'],
		/** The answer to something that was sent was lost. */
		unsure: [
			'Not certain whether it was booked. Book nothing by hand',
			'Niet zeker of er geboekt is. Boek niets met de hand',
		],
		partlyUnsure: [
			'Booked, but not certain whether all was. Book nothing by hand',
			'Geboekt, maar niet zeker of alles. Boek niets met de hand',
		],
		/** Only master data. */
		updated: ['Updated', 'Bijgewerkt'],
		updatedPartly: ['Updated, but not everything', 'Bijgewerkt, maar niet alles'],
		nothing: ['Nothing was booked', 'Er is niets geboekt'],
		idle: ['There was nothing to do', 'Er was niets te doen'],
	},
	/** Before the headline of a run that wrote nothing yet. */
	preview: ['Preview', 'Proefrun'],
	/** Above a page that asks whether to book. */
	ready: ['This is ready to be booked', 'Dit staat klaar om te boeken'],
	/** What was done, as one part of a headline: after it was written, and before. */
	did: ({ count, thing, done, service }: Deed) => [
		`${counted(count, ...thing)} ${done}${where(service)}`,
		`${counted(count, ...thing)} ${done}${where(service)}`,
	],
	wouldDo: ({ count, thing, done, service }: Deed) => [
		`${counted(count, ...thing)} would be ${done}${where(service)}`,
		`${counted(count, ...thing)} ${count === 1 ? 'zou' : 'zouden'} ${done} worden${where(service)}`,
	],
	willDo: ({ count, thing, done, service }: Deed) => [
		`${counted(count, ...thing)} will be ${done}${where(service)}`,
		`${counted(count, ...thing)} ${count === 1 ? 'wordt' : 'worden'} ${done}${where(service)}`,
	],
	/** A record that is new at the service. */
	added: ['added', 'toegevoegd'],
	/** Relations, materials and the like together. */
	masterData: [
		['record of master data', 'records of master data'],
		['stamgegeven', 'stamgegevens'],
	],
	/** What was written, and is not right or not complete yet. */
	halfDone: (count: number, thing: Noun) => [
		`${counted(count, ...thing)} written, and not in order yet`,
		`${counted(count, ...thing)} gemaakt, en nog niet in orde`,
	],
	/** The same before it is written. */
	inPart: (count: number, thing: Noun) => [
		`${counted(count, ...thing)} to be booked in part`,
		`${counted(count, ...thing)} voor een deel te boeken`,
	],
	/** The number that needs a person. */
	attention: (count: number) => [
		`${counted(count, 'point needs', 'points need')} your attention`,
		`${counted(count, 'punt vraagt', 'punten vragen')} je aandacht`,
	],
	closed: (count: number) => [`${count} in a closed period`, `${count} in een gesloten periode`],
	skipped: (count: number) => [`${count} skipped`, `${count} overgeslagen`],
	/** A preview cannot know this. */
	unforeseen: [
		'Whether e-Boekhouden refuses anything, such as a closed period, only shows when it is really booked.',
		'Of e-Boekhouden iets weigert, zoals een gesloten periode, blijkt pas als er echt geboekt wordt.',
	],
	/** Below a preview: the page for bookkeepers, which is in Dutch. */
	inMyBooks: [
		'What does it do to my books, and how do I undo it? (Dutch)',
		'Wat doet dit in mijn boekhouding, en hoe draai ik het terug?',
	],
	/** The same on a page that asks whether to book. */
	toldAfterwards: [
		'If e-Boekhouden refuses anything, such as a closed period, you will read it afterwards.',
		'Weigert e-Boekhouden iets, zoals een gesloten periode, dan lees je dat daarna.',
	],
	other: [
		['point', 'points'],
		['punt', 'punten'],
	],
	sections: {
		toDo: ['This needs your attention first', 'Dit vraagt eerst je aandacht'],
		others: ['Also', 'Overig'],
		unchanged: ['Unchanged', 'Ongewijzigd'],
		/** Above what goes by itself: nobody has to do anything about a service that is away. */
		next: ['What happens now', 'Wat er nu gebeurt'],
	},
	/** How luxon writes when it was. */
	moment: ["cccc d LLLL yyyy 'at' HH:mm", "cccc d LLLL yyyy 'om' HH:mm"],
	// Column headings
	ledgerAccount: ['Account', 'Rekening'],
	administration: ['administration', 'administratie'],
	total: ['Total', 'Totaal'],
	amount: ['Amount', 'Bedrag'],
	/** Above several things of which the same is said. */
	ofEach: (text: string) => [`Of each: ${text}`, `Bij elk: ${text}`],
	excludingVat: ['Excl. VAT', 'Excl. btw'],
	totalExcludingVat: ['Total excluding VAT', 'Totaal exclusief btw'],
	voucher: ['voucher', 'Boekstuk'],
	period: ['period', 'periode'],
	invoice: ['Invoice', 'Factuur'],
	relation: ['relation', 'relatie'],
	/** A service that did not answer. */
	away: (services: readonly string[]) => [
		`${services.join(' and ')} could not be reached`,
		`${services.join(' en ')} ${services.length === 1 ? 'was' : 'waren'} niet bereikbaar`,
	],
	/** What happens after that. */
	whenAway: [
		`Nothing was done for it. The next time this workflow starts, it is tried again; if that takes too long, start it by hand.`,
		`Hiervoor is niets gedaan. De volgende keer dat deze workflow start, wordt het weer geprobeerd; duurt dat te lang, start hem dan zelf.`,
	],
	/** Of a service that did not answer at all. */
	ifItLasts: [
		'If it lasts, check the base URL in the credential and the network of n8n.',
		'Blijft het zo, controleer dan de Base URL van het account en het netwerk van n8n.',
	],
	/** Above the answers to it. */
	youCanChoose: ['You can choose:', 'Je kunt kiezen:'],
	/** The label of the button beside a question about a file. */
	answerThis: ['Answer this question', 'Beantwoord deze vraag'],
	/** Behind its address, where a click opens nothing. */
	copyIt: ['(copy the address, or Ctrl+click it; Mac: Cmd)', '(kopieer het adres, of Ctrl+klik; Mac: Cmd)'],
	/** The page of a work order or a relation. */
	openPage: ['Open it in OutSmart', 'Open in OutSmart'],
	/** For rows that did not fit. */
	leftOut: (count: number) => [
		`Not shown: ${count} more. They are all in n8n, in the field rows of Log.`,
		`Niet getoond: nog ${count}. In n8n staan ze allemaal, in het veld rows van Log.`,
	],
	/** Below several of which a table above has the totals, without the lines of all, or of all but the first. */
	folded: {
		all: (count: number, [, several]: Noun) => [
			`The lines of all ${count} ${several} are in n8n, at Log, in the field rows.`,
			`De regels van alle ${count} ${several} staan in n8n, bij Log, in het veld rows.`,
		],
		others: (count: number, [one, several]: Noun) => [
			`The lines of the other ${count === 1 ? one : `${count} ${several}`} are in n8n, at Log, in the field rows.`,
			`De regels van de andere ${count === 1 ? one : `${count} ${several}`} staan in n8n, bij Log, in het veld rows.`,
		],
	},
	/** In the place of "did not succeed", where an answer was lost. */
	perhaps: ['perhaps booked', 'misschien geboekt'],
	/** Above what may have been booked before, by somebody else or under another name. */
	notBooked: ['Not booked now', 'Nu niet geboekt'],
	/** The actions in plain words. */
	actions: {
		booked: ['booked', 'geboekt'],
		/** Whether the payroll changed or the books: that does not show in the books. */
		corrected: ['updated', 'bijgewerkt'],
		created: ['created', 'aangemaakt'],
		updated: ['updated', 'bijgewerkt'],
		unchanged: ['unchanged', 'ongewijzigd'],
		closed: ['period closed', 'periode gesloten'],
		blocked: ['not processed', 'niet verwerkt'],
		skipped: ['skipped', 'overgeslagen'],
		failed: ['did not succeed', 'niet gelukt'],
	} satisfies Record<RowAction, Both<string>>,
	/** The same for what a preview would do. */
	wouldBe: (done: string) => [`would be ${done}`, `zou ${done} worden`],
	/** On a page that asks whether to do so. */
	isToBe: (done: string) => [`will be ${done}`, `wordt ${done}`],
});

/** The page of n8n's step Form that asks whether to book. */
export const formWords = inBoth({
	whatIs: (name: string) => [`What is to be done with ${name}?`, `Wat moet er met ${name}?`],
	later: ['Nothing now', 'Nu niets'],
	book: ['Book it?', 'Boeken?'],
	yes: ['Book this', 'Boek dit'],
	no: ['Book nothing', 'Niets boeken'],
});

const DOCS = 'https://github.com/n8n-nodes-eboekhouden/n8n-nodes-eboekhouden/blob/main/docs';
export const BOOKS_PAGE = `${DOCS}/books.nl.md`;
/** The fields of the items that go from step to step. */
export const ITEMS_PAGE = `${DOCS}/items.md`;

export type PageWords = (typeof pageWords)['en'];
export type RunOutcome = keyof PageWords['outcomes'];

/** "vrijdag 27 november 2026 om 05:30" */
export function momentOf(instant: DateTime, language: Language): string {
	return instant.setZone(DUTCH).setLocale(language).toFormat(pageWords[language].moment);
}

function where(service: string): string {
	return service === '' ? '' : ` in ${service}`;
}
