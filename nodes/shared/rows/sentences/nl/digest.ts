import type { DigestWords, WeekFacts } from '../digest';

export const digest: DigestWords = {
	subject: (facts) => `Weekbericht: ${state(facts)}`,
	opening: ({ from, to, journals, invoices, ...facts }) =>
		`In de week van ${from} tot en met ${to}: ${[
			...counted(journals, 'loonjournaalpost', 'loonjournaalposten', 'geboekt'),
			...counted(invoices, 'factuur', 'facturen', 'gemaakt'),
			facts.isUnsure
				? 'niet alles kon worden bekeken, dus of er iets op je wacht is niet zeker'
				: state(facts),
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
	byDate:
		'De boekhouding zegt niet op welke dag iets is ingevoerd. Daarom telt de datum van de boeking of de factuur, en staat hier ook wat kort geleden is en wat nog een datum in de toekomst heeft.',
	filesNotSeen: 'Loonbestanden die nog niet zijn aangeboden, zijn hier niet te zien.',
	none: 'Geen.',
	bookDate: 'Boekdatum',
	invoiceDate: 'Factuurdatum',
};

function state({ points, isUnsure }: Pick<WeekFacts, 'points' | 'isUnsure'>): string {
	if (isUnsure) return 'niet alles kon worden bekeken';
	if (points === 0) return 'niets wacht op jou';
	return points === 1 ? '1 punt vraagt je aandacht' : `${points} punten vragen je aandacht`;
}

function counted(count: number | undefined, one: string, several: string, done: string): string[] {
	if (count === undefined) return [];
	return [count === 0 ? `geen ${several} ${done}` : `${count} ${count === 1 ? one : several} ${done}`];
}
