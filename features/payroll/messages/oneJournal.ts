import type { Messages } from '../../../base/words/message';

/** Findings of reading the journal of one run. */
export const oneJournal = {
	noSuchRunOfYear: ({ run, year }: { run: string; year: number }, t) => [
		`This company has no payroll run ${t.list([run])} in ${year}.`,
		`Dit bedrijf heeft in ${year} geen loonrun ${t.list([run])}.`,
		'Check the year and the run; it may have been deleted in Nmbrs.',
		'Controleer het jaar en de loonrun; in Nmbrs kan hij verwijderd zijn.',
	],
	/** Two runs of a company have that number. */
	runNumberTwice: ({ run, year }: { run: string; year: number }, t) => [
		`This company has more than one payroll run with number ${t.list([run])} in ${year}.`,
		`Dit bedrijf heeft in ${year} meer dan één loonrun met nummer ${t.list([run])}.`,
		'Choose the run from the list or by its ID.',
		'Kies de loonrun uit de lijst of met zijn ID.',
	],
} satisfies Messages;
