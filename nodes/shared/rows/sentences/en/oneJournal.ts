import type { OneJournalFindings } from '../../findings/oneJournal';
import type { Sentences } from '../sentence';

export const oneJournal: Sentences<OneJournalFindings> = {
	noSuchRunOfYear: {
		what: ({ run, year }, t) => `This company has no payroll run ${t.list([run])} in ${year}.`,
		todo: 'Check the year and the run; it may have been deleted in Nmbrs.',
	},
	runNumberTwice: {
		what: ({ run, year }, t) =>
			`This company has more than one payroll run with number ${t.list([run])} in ${year}.`,
		todo: 'Choose the run from the list or by its ID.',
	},
};
