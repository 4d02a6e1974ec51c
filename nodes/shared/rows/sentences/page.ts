import { answer, takenBack } from '../findings/payrollWords';
import type { WhichRunOption } from '../findings/whichRun';
import type { Language } from '../language';
import type { RowAction } from '../row';
import type { Locale } from '../message';

/** Singular and plural of a noun. */
export type Noun = readonly [one: string, several: string];

/** The result of a run as a whole. */
export type Outcome =
	/** A preview. */
	| 'announced'
	| 'booked'
	| 'partly'
	/** The answer to something that was sent was lost. */
	| 'unsure'
	| 'partlyUnsure'
	/** Only master data. */
	| 'updated'
	| 'updatedPartly'
	| 'nothing'
	| 'idle';

/** How often one thing was done with things of one kind. */
export interface Deed {
	count: number;
	thing: Noun;
	/** Where it was done; '' where that is obvious. */
	service: string;
}

/** What was done, as one part of a headline: after it was written, and before. */
export type DeedWords = Readonly<Record<'done' | 'announced', (deed: Deed) => string>>;

/** The texts on a page with the rows of a run, besides the reasons of the rows. */
export interface PageWords {
	outcomes: Readonly<Record<Outcome, string>>;
	/** Before the headline of a run that wrote nothing yet. */
	preview: string;
	/** Above a page that asks whether to book. */
	ready: string;
	deeds: Readonly<Record<'booked' | 'corrected' | 'created' | 'updated', DeedWords>>;
	/** What was written, and is not right or not complete yet. */
	halfDone(count: number, thing: Noun): string;
	/** The number that needs a person. */
	attention(count: number): string;
	closed(count: number): string;
	skipped(count: number): string;
	/** What no preview can know. */
	unforeseen: string;
	/** Above several things of which the same is said. */
	ofEach(text: string): string;
	/** The nouns by `resource`, for rows with their own name; and one for anything else. */
	nouns: Readonly<Record<string, Noun>>;
	other: Noun;
	/** The codes that these rows lack: "10 payroll journals: ledger accounts 4020 and 4030 are missing". */
	missing(facts: { ledgerAccounts: readonly string[]; costCentres: readonly string[] }): string;
	sections: Readonly<Record<'toDo' | 'payroll' | 'invoices' | 'masterData' | 'others' | 'unchanged', string>>;
	/** Column headings. */
	ledgerAccount: string;
	headerAccount: string;
	administration: string;
	/** Before the number of one whose name is not known. */
	company: string;
	debit: string;
	credit: string;
	total: string;
	run: string;
	amount: string;
	netWages: string;
	wasBooked: string;
	willBe: string;
	/** Above the last two: which side has a minus. */
	signs: string;
	description: string;
	quantity: string;
	unitPrice: string;
	totalExcludingVat: string;
	totalIncludingVat: string;
	/** How an invoice is made, besides its lines. */
	terms(facts: { template: string; date: string; days: number; book: boolean }): string;
	vatCode: string;
	/** Below lines with a code that is marked. */
	byDefault: string;
	/** The header account that nobody chose. */
	chosenByName: string;

	voucher: string;
	period: string;
	mutation: string;
	invoice: string;
	workOrder: string;
	relation: string;
	/** The number of new records and of changed ones: after they were written, and before. */
	added: string;
	changed: string;
	/** "Relations in OutSmart". */
	at(things: string, service: string): string;
	/** In the place of advice that another point has already. */
	toDoAbove: string;
	/** What did not fit. */
	leftOut(count: number): string;
	/** Behind the date of amounts that are not in the books, and above runs that are not. */
	left: string;
	/** In the place of "did not succeed", where an answer was lost. */
	perhaps: string;
	notBooked: string;
	/** Above a question about one thing, and above its answers. */
	question(facts: { place: number; count: number }): string;
	choose(facts: { place: number; name: string }): string;
	/** "Nog een loonrun, ernaast: boekt 100,00". */
	answer(option: WhichRunOption, t: Locale): string;
	/** The same for a journal with the sides of a reversal of wages. */
	takenBack(option: WhichRunOption, t: Locale): string;
	/** The actions in plain words. */
	actions: Readonly<Record<RowAction, string>>;
	/** The same before anything is written; actions that are not here keep their words. */
	wouldBe: Readonly<Partial<Record<RowAction, string>>>;
}

const en: PageWords = {
	outcomes: {
		announced: 'Preview: nothing has been booked',
		booked: 'Booked',
		partly: 'Booked, but not everything',
		unsure: 'Not certain whether it was booked. Book nothing by hand; run it again',
		partlyUnsure: 'Booked, but not certain whether all was. Book nothing by hand; run it again',
		updated: 'Updated',
		updatedPartly: 'Updated, but not everything',
		nothing: 'Nothing was booked',
		idle: 'There was nothing to do',
	},
	preview: 'Preview',
	ready: 'This is ready to be booked',
	deeds: {
		booked: wordsEn('booked'),
		corrected: wordsEn('corrected'),
		created: wordsEn('created'),
		updated: wordsEn('updated'),
	},
	halfDone: (count, [one, several]) =>
		`${count} ${count === 1 ? one : several} written, and not in order yet`,
	attention: (count) => `${count} ${count === 1 ? 'point needs' : 'points need'} your attention`,
	closed: (count) => `${count} in a closed period`,
	skipped: (count) => `${count} skipped`,
	unforeseen:
		'Whether e-Boekhouden refuses anything, such as a closed period, only shows when it is really booked.',
	ofEach: (text) => `For each of these: ${text}`,
	nouns: {
		administration: ['administration', 'administrations'],
		client: ['client', 'clients'],
		hourType: ['hour type', 'hour types'],
		invoice: ['invoice', 'invoices'],
		material: ['material', 'materials'],
		payrollJournal: ['payroll journal', 'payroll journals'],
		product: ['product', 'products'],
		reconciliation: ['reconciliation', 'reconciliations'],
		relation: ['relation', 'relations'],
		settings: ['setting', 'settings'],
		workOrder: ['work order', 'work orders'],
		workStatus: ['work order status', 'work order statuses'],
	},
	other: ['point', 'points'],
	missing: ({ ledgerAccounts, costCentres }) =>
		[
			...missingEn(ledgerAccounts, 'ledger account', 'ledger accounts'),
			...missingEn(costCentres, 'cost centre', 'cost centres'),
		].join('; '),
	sections: {
		toDo: 'This needs your attention first',
		payroll: 'Payroll',
		invoices: 'Invoices',
		masterData: 'Master data',
		others: 'Also',
		unchanged: 'Unchanged',
	},
	ledgerAccount: 'Account',
	headerAccount: 'header account',
	administration: 'administration',
	company: 'Company',
	debit: 'Debit',
	credit: 'Credit',
	total: 'Total',
	run: 'Payroll run',
	amount: 'Amount',
	netWages: 'Net wages',
	wasBooked: 'Was booked',
	willBe: 'Becomes',
	signs: 'By account (credit has a minus sign)',
	description: 'Description',
	quantity: 'Quantity',
	unitPrice: 'Price',
	totalExcludingVat: 'Total excluding VAT',
	totalIncludingVat: 'Total including VAT',
	terms: ({ template, date, days, book }) =>
		`Template ${template} · dated ${date} · payment term ${days} ${days === 1 ? 'day' : 'days'} · ${book ? 'booked at once' : 'a draft'}`,
	vatCode: 'VAT',
	byDefault: '* The default of Settings: the line and its product have none.',
	chosenByName: 'chosen by its name',
	voucher: 'voucher',
	period: 'period',
	mutation: 'mutation',
	invoice: 'Invoice',
	workOrder: 'Work order',
	relation: 'relation',
	added: 'new',
	changed: 'with a change',
	at: (things, service) => `${things} in ${service}`,
	toDoAbove: 'What to do is said above.',
	leftOut: (count) => `Not shown: ${count} more. They are all in the field rows of Log.`,
	left: 'not booked',
	perhaps: 'perhaps booked',
	notBooked: 'Not booked',
	question: ({ place, count }) => `Question ${place} of ${count}`,
	choose: ({ place, name }) =>
		`Question ${place}: what is '${name}'? Without a choice nothing of it is booked.`,
	answer: answer.en,
	takenBack: takenBack.en,
	actions: {
		booked: 'booked',
		corrected: 'corrected',
		created: 'created',
		updated: 'updated',
		unchanged: 'unchanged',
		closed: 'period closed',
		blocked: 'not processed',
		skipped: 'skipped',
		failed: 'did not succeed',
	},
	wouldBe: {
		booked: 'would be booked',
		corrected: 'would be corrected',
		created: 'would be created',
		updated: 'would be updated',
	},
};

function wordsEn(done: string): DeedWords {
	const where = (service: string) => (service === '' ? '' : ` in ${service}`);
	const counted = ({ count, thing: [one, several] }: Deed) => `${count} ${count === 1 ? one : several}`;
	return {
		done: (deed) => `${counted(deed)} ${done}${where(deed.service)}`,
		announced: (deed) => `${counted(deed)} would be ${done}${where(deed.service)}`,
	};
}

function missingEn(codes: readonly string[], one: string, several: string): string[] {
	const [first, ...more] = codes;
	if (first === undefined) return [];
	if (more.length === 0) return [`${one} ${first} is missing`];
	return [`${several} ${codes.slice(0, -1).join(', ')} and ${codes.at(-1) ?? ''} are missing`];
}

const nl: PageWords = {
	outcomes: {
		announced: 'Proefrun: er is niets geboekt',
		booked: 'Geboekt',
		partly: 'Geboekt, maar niet alles',
		unsure: 'Niet zeker of er geboekt is. Boek niets met de hand; start nog eens',
		partlyUnsure: 'Geboekt, maar niet zeker of alles. Boek niets met de hand; start nog eens',
		updated: 'Bijgewerkt',
		updatedPartly: 'Bijgewerkt, maar niet alles',
		nothing: 'Er is niets geboekt',
		idle: 'Er was niets te doen',
	},
	preview: 'Proefrun',
	ready: 'Dit staat klaar om te boeken',
	deeds: {
		booked: wordsNl('geboekt'),
		corrected: wordsNl('gecorrigeerd'),
		created: wordsNl('aangemaakt'),
		updated: wordsNl('bijgewerkt'),
	},
	halfDone: (count, [one, several]) => `${count} ${count === 1 ? one : several} gemaakt, en nog niet in orde`,
	attention: (count) => `${count} ${count === 1 ? 'punt vraagt' : 'punten vragen'} je aandacht`,
	closed: (count) => `${count} in een gesloten periode`,
	skipped: (count) => `${count} overgeslagen`,
	unforeseen:
		'Of e-Boekhouden iets weigert, zoals een gesloten periode, blijkt pas als er echt geboekt wordt.',
	ofEach: (text) => `Bij elk hiervan: ${text}`,
	nouns: {
		administration: ['administratie', 'administraties'],
		client: ['klant', 'klanten'],
		hourType: ['uursoort', 'uursoorten'],
		invoice: ['factuur', 'facturen'],
		material: ['materiaal', 'materialen'],
		payrollJournal: ['loonjournaalpost', 'loonjournaalposten'],
		product: ['product', 'producten'],
		reconciliation: ['aansluiting', 'aansluitingen'],
		relation: ['relatie', 'relaties'],
		settings: ['instelling', 'instellingen'],
		workOrder: ['werkbon', 'werkbonnen'],
		workStatus: ['werkbonstatus', 'werkbonstatussen'],
	},
	other: ['punt', 'punten'],
	missing: ({ ledgerAccounts, costCentres }) =>
		[
			...missingNl(ledgerAccounts, 'grootboekrekening', 'grootboekrekeningen'),
			...missingNl(costCentres, 'kostenplaats', 'kostenplaatsen'),
		].join('; '),
	sections: {
		toDo: 'Dit vraagt eerst je aandacht',
		payroll: 'Lonen',
		invoices: 'Facturen',
		masterData: 'Stamgegevens',
		others: 'Overig',
		unchanged: 'Ongewijzigd',
	},
	ledgerAccount: 'Rekening',
	headerAccount: 'tegenrekening',
	administration: 'administratie',
	company: 'Bedrijf',
	debit: 'Debet',
	credit: 'Credit',
	total: 'Totaal',
	run: 'Loonrun',
	amount: 'Bedrag',
	netWages: 'Nettoloon',
	wasBooked: 'Was geboekt',
	willBe: 'Wordt',
	signs: 'Per rekening (credit met een minteken)',
	description: 'Omschrijving',
	quantity: 'Aantal',
	unitPrice: 'Prijs',
	totalExcludingVat: 'Totaal exclusief btw',
	totalIncludingVat: 'Totaal inclusief btw',
	terms: ({ template, date, days, book }) =>
		`Sjabloon ${template} · factuurdatum ${date} · betalingstermijn ${days} ${days === 1 ? 'dag' : 'dagen'} · ${book ? 'meteen geboekt' : 'als concept'}`,
	vatCode: 'Btw',
	byDefault: '* De standaard uit Settings: de regel en zijn product hebben er geen.',
	chosenByName: 'gekozen op naam',
	voucher: 'Boekstuk',
	period: 'periode',
	mutation: 'mutatie',
	invoice: 'Factuur',
	workOrder: 'Werkbon',
	relation: 'relatie',
	added: 'nieuw',
	changed: 'met een wijziging',
	at: (things, service) => `${things} in ${service}`,
	toDoAbove: 'Wat je kunt doen, staat hierboven.',
	leftOut: (count) => `Niet getoond: nog ${count}. In het veld rows van Log staan ze allemaal.`,
	left: 'niet geboekt',
	perhaps: 'misschien geboekt',
	notBooked: 'Niet geboekt',
	question: ({ place, count }) => `Vraag ${place} van ${count}`,
	choose: ({ place, name }) =>
		`Vraag ${place}: wat is '${name}'? Kies je niets, dan wordt hiervan niets geboekt.`,
	answer: answer.nl,
	takenBack: takenBack.nl,
	actions: {
		booked: 'geboekt',
		corrected: 'gecorrigeerd',
		created: 'aangemaakt',
		updated: 'bijgewerkt',
		unchanged: 'ongewijzigd',
		closed: 'periode gesloten',
		blocked: 'niet verwerkt',
		skipped: 'overgeslagen',
		failed: 'niet gelukt',
	},
	wouldBe: {
		booked: 'zou geboekt worden',
		corrected: 'zou gecorrigeerd worden',
		created: 'zou aangemaakt worden',
		updated: 'zou bijgewerkt worden',
	},
};

function wordsNl(done: string): DeedWords {
	const where = (service: string) => (service === '' ? '' : ` in ${service}`);
	const counted = ({ count, thing: [one, several] }: Deed) => `${count} ${count === 1 ? one : several}`;
	return {
		done: (deed) => `${counted(deed)} ${done}${where(deed.service)}`,
		announced: (deed) =>
			`${counted(deed)} ${deed.count === 1 ? 'zou' : 'zouden'} ${done} worden${where(deed.service)}`,
	};
}

function missingNl(codes: readonly string[], one: string, several: string): string[] {
	const [first, ...more] = codes;
	if (first === undefined) return [];
	if (more.length === 0) return [`${one} ${first} ontbreekt`];
	return [`${several} ${codes.slice(0, -1).join(', ')} en ${codes.at(-1) ?? ''} ontbreken`];
}

export const pageWords: Record<Language, PageWords> = { en, nl };
