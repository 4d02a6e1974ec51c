import type { OneJournalFindings } from '../../findings/oneJournal';
import type { Sentences } from '../sentence';

export const oneJournal: Sentences<OneJournalFindings> = {
	noSuchRunOfYear: {
		what: ({ run, year }, t) => `Dit bedrijf heeft in ${year} geen loonrun ${t.list([run])}.`,
		todo: 'Controleer het jaar en de loonrun; in Nmbrs kan hij verwijderd zijn.',
	},
	runNumberTwice: {
		what: ({ run, year }, t) =>
			`Dit bedrijf heeft in ${year} meer dan één loonrun met nummer ${t.list([run])}.`,
		todo: 'Kies de loonrun uit de lijst of met zijn ID.',
	},
};
