import type { Messages } from '../message';

/** Findings of reading the journal of one run. */
export type OneJournalFindings = {
	noSuchRunOfYear: { run: string; year: number };
	/** Two runs of a company have that number. */
	runNumberTwice: { run: string; year: number };
};

export const oneJournal: Messages<OneJournalFindings> = {
	noSuchRunOfYear: ({ run, year }, t) => [
		`This company has no payroll run ${t.list([run])} in ${year}.`,
		`Dit bedrijf heeft in ${year} geen loonrun ${t.list([run])}.`,
		'Check the year and the run; it may have been deleted in Nmbrs.',
		'Controleer het jaar en de loonrun; in Nmbrs kan hij verwijderd zijn.',
	],
	runNumberTwice: ({ run, year }, t) => [
		`This company has more than one payroll run with number ${t.list([run])} in ${year}.`,
		`Dit bedrijf heeft in ${year} meer dan één loonrun met nummer ${t.list([run])}.`,
		'Choose the run from the list or by its ID.',
		'Kies de loonrun uit de lijst of met zijn ID.',
	],
};
