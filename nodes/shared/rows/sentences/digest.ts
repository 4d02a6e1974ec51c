import type { Language } from '../language';

/** The figures of a week, for one sentence; a count is left out when it is not known or not wanted. */
export interface WeekFacts {
	/** As this language writes dates. */
	from: string;
	to: string;
	journals?: number;
	invoices?: number;
	/** Credit invoices, which are not among the invoices. */
	credits?: number;
	/** The number of things that wait for a person. */
	points: number;
	/** Whether something could not be checked. */
	isUnsure: boolean;
}

/** The texts in the mail of a week, besides those of a page. */
const en = {
	subject: (facts: Pick<WeekFacts, 'points' | 'isUnsure'>): string => `The week: ${stateEn(facts)}`,
	opening: ({ from, to, journals, invoices, credits, ...facts }: WeekFacts): string =>
		`In the week from ${from} to ${to}: ${[
			...countedEn(journals, 'payroll journal', 'payroll journals', 'booked'),
			...countedEn(invoices, 'invoice', 'invoices', 'created'),
			...countedEn(credits || undefined, 'credit invoice', 'credit invoices', 'created'),
			facts.isUnsure
				? 'not everything could be looked at, so whether anything waits for you is not certain'
				: stateEn(facts),
		].join(', ')}.`,
	title(facts: Pick<WeekFacts, 'points' | 'isUnsure'>): string {
		if (facts.isUnsure) return 'Not everything could be looked at';
		return facts.points > 0 ? 'Something waits for you' : 'All is well';
	},
	toDo: 'What to do',
	/** Above what a run still has to do, and what it means when it stays. */
	waiting: 'Waits for the next run',
	waitingMeans:
		'You need not do anything for it. If it is still here next week, see whether the workflow is published and Preview is off.',
	journals: 'Payroll journals in the books',
	invoices: 'Invoices of work orders',
	notes: 'Worth knowing about these invoices',
	byDate:
		'The books do not say on which day something was entered. So the date of the entry or the invoice counts, and what is recent or has a date in the future is listed too.',
	masterDataNotSeen:
		'Whether relations, products and hour types are in step is not looked at here: the workflow that keeps them so mails about it.',
	filesNotSeen: 'Payroll files that were not sent in yet are not seen here.',
	none: 'None.',
	bookDate: 'Book date',
	invoiceDate: 'Invoice date',
};

function stateEn({ points, isUnsure }: Pick<WeekFacts, 'points' | 'isUnsure'>): string {
	if (isUnsure) return 'not everything could be looked at';
	if (points === 0) return 'nothing waits for you';
	return points === 1 ? '1 point needs your attention' : `${points} points need your attention`;
}

function countedEn(count: number | undefined, one: string, several: string, done: string): string[] {
	if (count === undefined) return [];
	return [count === 0 ? `no ${several} ${done}` : `${count} ${count === 1 ? one : several} ${done}`];
}

export type DigestWords = typeof en;

const nl: DigestWords = {
	subject: (facts) => `Weekbericht: ${stateNl(facts)}`,
	opening: ({ from, to, journals, invoices, credits, ...facts }) =>
		`In de week van ${from} tot en met ${to}: ${[
			...countedNl(journals, 'loonjournaalpost', 'loonjournaalposten', 'geboekt'),
			...countedNl(invoices, 'factuur', 'facturen', 'gemaakt'),
			...countedNl(credits || undefined, 'creditfactuur', 'creditfacturen', 'gemaakt'),
			facts.isUnsure
				? 'niet alles kon worden bekeken, dus of er iets op je wacht is niet zeker'
				: stateNl(facts),
		].join(', ')}.`,
	title(facts) {
		if (facts.isUnsure) return 'Niet alles kon worden bekeken';
		return facts.points > 0 ? 'Er wacht iets op je' : 'Alles is in orde';
	},
	toDo: 'Wat moet je doen',
	waiting: 'Wacht op de volgende run',
	waitingMeans:
		'Hier hoef je niets voor te doen. Staat het hier volgende week nog, kijk dan of de workflow aanstaat en of Preview uitstaat.',
	journals: 'Loonjournaalposten in de boeken',
	invoices: 'Facturen van werkbonnen',
	notes: 'Goed om te weten bij deze facturen',
	byDate:
		'De boekhouding zegt niet op welke dag iets is ingevoerd. Daarom telt de datum van de boeking of de factuur, en staat hier ook wat kort geleden is en wat nog een datum in de toekomst heeft.',
	masterDataNotSeen:
		'Of relaties, artikelen en uursoorten gelijk zijn, wordt hier niet bekeken: de workflow die ze gelijk houdt, mailt daarover.',
	filesNotSeen: 'Loonbestanden die nog niet zijn aangeboden, zijn hier niet te zien.',
	none: 'Geen.',
	bookDate: 'Boekdatum',
	invoiceDate: 'Factuurdatum',
};

function stateNl({ points, isUnsure }: Pick<WeekFacts, 'points' | 'isUnsure'>): string {
	if (isUnsure) return 'niet alles kon worden bekeken';
	if (points === 0) return 'niets wacht op jou';
	return points === 1 ? '1 punt vraagt je aandacht' : `${points} punten vragen je aandacht`;
}

function countedNl(count: number | undefined, one: string, several: string, done: string): string[] {
	if (count === undefined) return [];
	return [count === 0 ? `geen ${several} ${done}` : `${count} ${count === 1 ? one : several} ${done}`];
}

export const digestWords: Record<Language, DigestWords> = { en, nl };
