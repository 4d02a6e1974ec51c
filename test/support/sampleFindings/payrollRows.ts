import type { FactsOf } from '../../../base/words/finding';
import type { rows, rowsFaults } from '../../../features/payroll/rows/messages';
import type { NothingToDo, Samples } from './samples';

/** As long as a name of a file becomes in a sentence. */
const LONG = 'loonjournaalpost-bakkerij-de-korst-markt-en-de-korst-webwin…';
const file = 'journaal 05-2026.csv';

export const payrollRows: Samples<FactsOf<typeof rows>> = {
	rowsUnreadable: [
		{ file, faults: [{ code: 'lineValue', line: 3, column: 'Bedrag', value: '12,5%' }], more: 0 },
		{ file: '', faults: [{ code: 'lineWithoutAccount', line: 1 }], more: 4 },
	],
	fileNotExtracted: [{ file, text: 'Invalid Record Length: columns length is 5, got 4 on line 3' }],
	fileNoLines: [{ file }, { file: '' }],
	fileDoesNotBalance: [
		{ file: LONG, date: '2026-05-31', debit: '12500.00', credit: '12499.90', difference: '0.10' },
	],
	fileComesToNil: [{ file, runOf: '2026-5' }],
	runBeside: [{ runs: ['loon mei.csv'] }],
	fileNotReadAgain: [{}],
	filePeriodsUnclear: [{ file, periods: ['2026-4', '2026-5'] }],
	filePeriodDiffers: [{ file, said: '2026-5', found: '2026-6' }],
	fileRunWithoutPeriod: [{ file, run: 'bonus', period: '2026-5' }],
	fileRunOfSeveral: [{ file, run: 'bonus', runs: ['2026-5 P05', '2026-5 P05-bonus'] }],
	fileWithoutDates: [{ file, dates: ['2026-05-31'] }],
};

export const payrollRowsNothingToDo: NothingToDo<FactsOf<typeof rows>> = ['runBeside', 'fileWithoutDates'];

export const payrollRowsFaults: Samples<FactsOf<typeof rowsFaults>> = {
	columnNotThere: [{ column: 'Bedrag', columns: ['Datum', 'Rekening', 'Debet', 'Credit'] }],
	columnTwice: [{ column: 'Bedrag' }],
	lineValue: [{ line: 3, column: 'Boekdatum', value: '31-02-2026' }],
	lineWithoutAmount: [{ line: 3 }],
	lineWithoutAccount: [{ line: 3 }],
	lineWithoutDate: [{ line: 3 }],
	linePeriod: [{ line: 3, period: 14, periodsPerYear: 12 }],
	lineYearUnclear: [{ line: 3, period: 12 }],
	mustBeYearAndPeriod: [{ value: 'mei' }],
	mustBeCapitalWord: [{ field: 'source', value: 'afas' }],
	mustBeCompany: [{ field: 'company', value: '1, 2' }],
	periodTooHigh: [{ field: 'fromPeriod', value: 14, periodsPerYear: 13 }],
};
