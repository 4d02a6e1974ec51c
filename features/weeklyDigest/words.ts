import { inBoth, type Both } from '../../base/words/language';
import { counted } from '../../base/words/nouns';

/** The figures of a week, for one sentence; a count is left out when it is not known or not wanted. */
export interface WeekFacts {
	/** As this language writes dates. */
	from: string;
	to: string;
	/** Whether the last day is yesterday: today is not counted. */
	isUntilYesterday: boolean;
	journals?: number;
	/** Of the last five weeks, for a week without any. */
	recentJournals: number;
	invoices?: number;
	/** Credit invoices, which are not among the invoices. */
	credits?: number;
	/** The number of things that wait for a person. */
	points: number;
	/** The number of things that a run should have done by itself. */
	late: number;
	/** Whether something could not be checked. */
	isUnsure: boolean;
	/** Whether payroll comes in files: what is asked about these is not seen here. */
	hasFiles: boolean;
}

type State = Pick<WeekFacts, 'points' | 'late' | 'isUnsure' | 'hasFiles'>;

/** The texts in the mail of a week, besides those of a page. */
export const digestWords = inBoth({
	subject: (facts: State) => [`The week: ${stateOf(facts)[0]}`, `Weekbericht: ${stateOf(facts)[1]}`],
	opening: ({
		from,
		to,
		isUntilYesterday,
		journals,
		recentJournals,
		invoices,
		credits,
		...facts
	}: WeekFacts) => [
		`From ${from} to ${isUntilYesterday ? 'yesterday, ' : ''}${to}: ${[
			...deeds(journals, 'no', 'payroll journal', 'payroll journals', 'booked').map((said) =>
				journals === 0 && recentJournals > 0 ? `${said} (${recentJournals} in the last five weeks)` : said,
			),
			...deeds(invoices, 'no', 'invoice', 'invoices', 'created'),
			...deeds(credits || undefined, 'no', 'credit invoice', 'credit invoices', 'created'),
			facts.isUnsure
				? 'not everything could be looked at, so whether anything waits for you is not certain'
				: stateOf(facts)[0],
		].join(', ')}.`,
		`Van ${from} tot en met ${isUntilYesterday ? 'gisteren, ' : ''}${to}: ${[
			...deeds(journals, 'geen', 'loonjournaalpost', 'loonjournaalposten', 'geboekt').map((said) =>
				journals === 0 && recentJournals > 0 ? `${said} (in de laatste vijf weken ${recentJournals})` : said,
			),
			...deeds(invoices, 'geen', 'factuur', 'facturen', 'gemaakt'),
			...deeds(credits || undefined, 'geen', 'creditfactuur', 'creditfacturen', 'gemaakt'),
			facts.isUnsure
				? 'niet alles kon worden bekeken, dus of er iets op je wacht is niet zeker'
				: stateOf(facts)[1],
		].join(', ')}.`,
	],
	title: ({ points, late, isUnsure, hasFiles }: State) => {
		if (isUnsure) return ['Not everything could be looked at', 'Niet alles kon worden bekeken'];
		if (points > 0) return ['Something waits for you', 'Er wacht iets op je'];
		if (late > 0) return ['Something takes long', 'Er loopt iets achter'];
		return hasFiles
			? [
					'Nothing found; payroll files are not seen here',
					'Niets gevonden; loonbestanden zijn hier niet te zien',
				]
			: ['All is well', 'Alles is in orde'];
	},
	toDo: ['What to do', 'Wat moet je doen'],
	/** Above what a run should have done by itself. */
	late: ['Goes by itself, but takes long', 'Gaat vanzelf, maar loopt achter'],
	/** Above what a run still has to do, and what it means when it stays. */
	waiting: ['Waits for the next run', 'Wacht op de volgende uitvoering'],
	waitingMeans: [
		'You need not do anything for it. If it is still here next week, see whether the workflow is published and Preview is off.',
		'Hier hoef je niets voor te doen. Staat het hier volgende week nog, kijk dan of de workflow aanstaat en of Preview uitstaat.',
	],
	journals: ['Payroll journals of the last five weeks', 'Loonjournaalposten van de laatste vijf weken'],
	invoices: ['Invoices of work orders', 'Facturen van werkbonnen'],
	notes: ['Worth knowing about these invoices', 'Goed om te weten bij deze facturen'],
	/** Above what this mail counts, and what it does not see. */
	scope: ['About this mail', 'Over dit bericht'],
	byDate: [
		'The date of the entry or the invoice counts: the books do not say when something was entered.',
		'De datum van de boeking of de factuur telt: wanneer iets is ingevoerd, staat niet in de boekhouding.',
	],
	masterDataNotSeen: [
		'This mail does not check whether relations, products and hour types are equal: the workflow that synchronizes them mails about that.',
		'Of relaties, artikelen en uursoorten gelijk zijn, wordt hier niet bekeken: de workflow die ze gelijk houdt, mailt daarover.',
	],
	none: ['None.', 'Geen.'],
	/** A company and its Boekstuk. */
	entry: ['Entry', 'Boeking'],
	bookDate: ['Book date', 'Boekdatum'],
	invoiceDate: ['Invoice date', 'Factuurdatum'],
});

export type DigestWords = (typeof digestWords)['en'];

function stateOf({ points, late, isUnsure, hasFiles }: State): Both<string> {
	if (isUnsure) return ['not everything could be looked at', 'niet alles kon worden bekeken'];
	const unseen: Both<string> = [
		'whether payroll files wait for you is not seen here',
		'of er loonbestanden op je wachten, is hier niet te zien',
	];
	if (points + late === 0) return hasFiles ? unseen : ['nothing waits for you', 'niets wacht op jou'];
	const asks: Both<string> = [
		`${counted(points, 'point needs', 'points need')} your attention`,
		`${counted(points, 'punt vraagt', 'punten vragen')} je aandacht`,
	];
	const waits: Both<string> = [
		`${counted(late, 'thing that goes by itself takes', 'things that go by themselves take')} long`,
		late === 1 ? '1 ding dat vanzelf gaat, loopt achter' : `${late} dingen die vanzelf gaan, lopen achter`,
	];
	const said = [...(points > 0 ? [asks] : []), ...(late > 0 ? [waits] : []), ...(hasFiles ? [unseen] : [])];
	return [said.map(([en]) => en).join('; '), said.map(([, nl]) => nl).join('; ')];
}

function deeds(count: number | undefined, no: string, one: string, several: string, done: string): string[] {
	if (count === undefined) return [];
	return [`${count === 0 ? `${no} ${several}` : counted(count, one, several)} ${done}`];
}
