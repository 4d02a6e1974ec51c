import type { FactsOf } from '../../../base/words/finding';
import type { fileFaults, files, OtherKind } from '../../../base/files/messages';
import type { ColumnField } from '../../../features/payroll/messages/files/columns';
import type { payrollLayoutFaults, payrollLayouts } from '../../../features/payroll/messages/files/layouts';
import type { fileSources } from '../../../features/payroll/messages/files/fileSources';
import type { payrollFiles as payrollFilesMessages } from '../../../features/payroll/messages/files/files';
import type { NothingToDo, Samples } from './samples';
import type { payrollFileFaults as payrollFileFaultsMessages } from '../../../features/payroll/messages/files/fileFaults';

/** As long as a name of a file becomes in a sentence. */
const LONG = 'loonjournaalpost-bakkerij-de-korst-markt-en-de-korst-webwin…';
const file = 'journaal 05-2026.csv';

const KINDS: OtherKind[] = [
	...(['archive', 'auditFile', 'bankFile', 'html', 'invoiceFile', 'json', 'mail'] as const),
	...(['otherExact', 'otherSpreadsheet', 'passwordProtected', 'pdf', 'picture'] as const),
	...(['richText', 'unrecognised'] as const),
];
const FIELDS: ColumnField[] = [
	...(['amount', 'company', 'costCentre', 'credit', 'date', 'debit'] as const),
	...(['description', 'ledgerAccount', 'period', 'run', 'side', 'year'] as const),
];
const columns = ['Datum', 'Rekening', 'Omschrijving', 'Debet', 'Credit', 'Kostenplaats', 'Kostendrager'];

function each<Value, Facts>(values: readonly Value[], facts: (value: Value) => Facts): [Facts, ...Facts[]] {
	return values.map(facts) as [Facts, ...Facts[]];
}

export const payrollFiles: Samples<
	FactsOf<typeof fileSources & typeof payrollFilesMessages & typeof payrollLayouts & typeof files>
> = {
	fileNotConfirmed: [{}],
	formNotProtected: [{}],
	questionGone: [{}],
	mailedFile: [{}],
	noPayrollFile: [
		{ folder: '', files: [] },
		{ folder: '/home/node/.n8n-files/loon', files: [] },
		{ folder: '/home/node/.n8n-files/loon', files: ['loonstroken.pdf'] },
	],
	folderFilesUnknown: [{ folder: '/home/node/.n8n-files/loon', files: ['2026-05.tsv', '2026-06'] }],
	folderFileUnread: [
		{ file, folder: '/home/node/.n8n-files/loon', cause: 'ENOENT: no such file or directory' },
		{ file, folder: '/home/node/.n8n-files/loon', cause: '' },
	],
	folderNotThere: [
		{ folder: '/home/node/.n8n-files/loon', cause: 'ENOENT: no such file or directory' },
		{ folder: '/home/node/loon', cause: '' },
	],
	filesPassedOver: [{ files: ['loonstroken.pdf'] }],
	fileNotGiven: [
		{ field: 'data', there: [] },
		{ field: '', there: ['data', 'attachment_0'] },
	],
	fileNotReadAgain: [{}],
	answerNeedsFile: [{}],
	fileEmpty: [{ file }],
	fileTooLarge: [{ file, megabytes: 10, lines: 100000 }],
	filesTooLargeTogether: [{ file, megabytes: 10 }],
	workbookTooLarge: [
		{ file, limit: 'megabytes', atMost: 40 },
		{ file, limit: 'cells', atMost: 500_000 },
		{ file, limit: 'pieces', atMost: 1_000_000 },
	],
	fileOtherKind: each(KINDS, (kind) => ({ file: LONG, kind })),
	fileEncodingWrong: [{ file, encoding: 'utf8' }],
	fileOddSign: [{ file, sign: 'U+001F', line: 12 }],
	fileColumnsUnread: [
		{
			file,
			columns: [{ column: 'Boekdag', holds: 'dates', values: ['15-06-2026'] }],
			choices: ['date=Boekdag', 'ignored=Boekdag'],
			layout: '1a2b3c4d',
		},
		{
			file,
			columns: [{ column: 'Cumulatief', holds: 'amounts', values: ['1.250,50', '99,00'] }],
			choices: ['ignored=Cumulatief'],
			layout: '1a2b3c4d',
		},
		{
			file,
			columns: [{ column: 'Contra', holds: 'accounts', values: ['1710', '1700'] }],
			choices: ['ignored=Contra'],
			layout: '',
		},
		{
			file,
			columns: [{ column: 'Nabetaling', holds: 'numbers', values: ['250', '100'] }],
			choices: ['ignored=Nabetaling'],
			layout: '1a2b3c4d',
		},
		{
			file,
			columns: [{ column: 'Zijde', holds: 'sides', values: ['Debet', 'Credit'] }],
			choices: ['side=Zijde', 'ignored=Zijde'],
			layout: '1a2b3c4d',
		},
		{
			file,
			columns: [{ column: 'Boekdag', holds: 'someDates', values: ['15-06-2026'] }],
			choices: ['ignored=Boekdag'],
			layout: '1a2b3c4d',
		},
	],
	fileColumnsNotUsed: [{ file, columns: ['Afdeling', 'Opmerking'] }],
	fileColumnsChosen: [{ file, terms: ['date=Boekdag'] }],
	fileWithoutDates: [{ file, dates: ['2026-11-30'] }],
	fileUnreadable: [
		...each([false, true], (isTable) => ({
			file,
			...{ format: isTable ? 'Table (CSV or Excel)' : 'Exact Online XML', isTable },
			faults: [{ code: 'lineValue' as const, line: 12, field: 'date' as const, value: '31-13-2026' }],
		})),
		...each(
			[
				{ code: 'workbookDamaged', part: 'xl/worksheets/sheet2.xml' },
				{ code: 'lineFormula', line: 12 },
				{ code: 'lineValue', line: 12, field: 'side', value: 'Min' },
				{ code: 'linePeriod', line: 12, period: 13, periodsPerYear: 12 },
			] as const,
			(fault) => ({ file, format: 'Table (CSV or Excel)', isTable: true, faults: [fault] }),
		),
	],
	fileCutOff: [{ file, line: 12 }],
	fileMaybeCutOff: [{ file: LONG, date: '2026-05-31', difference: '0.05' }],
	fileNoLines: [{ file }],
	fileDoesNotBalance: [
		{ file: LONG, date: '2026-05-31', debit: '12500.00', credit: '8599.50', difference: '3900.50' },
	],
	fileTotalsDiffer: [{ file: LONG, line: 12, total: '12500.00', sum: '8599.50' }],
	fileColumnsMissing: [
		{
			file,
			missing: ['date', 'ledgerAccount', 'amount'],
			columns,
			terms: [],
			isDated: false,
			choices: [],
			layout: '1a2b3c4d',
		},
		{ file, missing: ['date'], columns: [], terms: [], isDated: false, choices: [], layout: '1a2b3c4d' },
		{
			...{ file, missing: ['date', 'ledgerAccount', 'debit', 'credit'], columns: ['Dag', 'GB', 'Af', 'Bij'] },
			...{ terms: ['date=Dag', 'ledgerAccount=GB', 'debit=Af', 'credit=Bij'], isDated: true },
			choices: ['date=Dag, ledgerAccount=GB, debit=Af, credit=Bij'],
			layout: '1a2b3c4d',
		},
		{
			...{
				file,
				missing: ['ledgerAccount', 'amount'],
				columns: ['GB', 'A', 'B'],
				terms: ['ledgerAccount=GB'],
				isDated: false,
			},
			choices: [],
			layout: '1a2b3c4d',
		},
	],
	fileColumnUnknown: [{ file, column: 'Grootboek', columns }],
	fileColumnsDouble: [
		{
			...{ file, field: 'ledgerAccount', columns: ['Rekening', 'Grootboek'] },
			choices: ['ledgerAccount=Rekening', 'ledgerAccount=Grootboek'],
			layout: '1a2b3c4d',
		},
	],
	fileEmployersUnread: [
		{
			...{ file, column: 'Organisatie', values: ['De Korst', 'Garage Hak'] },
			choices: ['company=Organisatie', 'ignored=Organisatie'],
			layout: '1a2b3c4d',
		},
	],
	fileHidden: [
		{ file, sheet: 'Mei', rows: ['4', '5', '6', '9', '10', '11'], columns: [] },
		{ file, sheet: 'Mei', rows: ['4'], columns: ['C', 'D'] },
	],
	runBeside: [{ runs: ['P05 (lonen mei.csv)'] }],
	fileSheetsPassedOver: [{ file, sheets: ['Toelichting'] }],
	fileSheetsUnclear: [{ file, sheets: ['Mei', 'Juni'] }],
	fileDecimalsUnclear: [{ file, values: ['1.234', '5.678'] }],
	fileDatesUnclear: [{ file, values: ['05/06/2026', '07/06/2026'] }],
	filePeriodsUnclear: [{ file, periods: ['2026-4', '2026-5'] }],
	filePeriodDiffers: [{ file, said: '2026-6', found: '2026-5' }],
	fileRunWithoutPeriod: [{ file, run: 'bonus', period: '2026-6' }],
	fileRunOfSeveral: [{ file, run: 'bonus', runs: ['2026-4', '2026-5'] }],
	fileCompanyUnknown: [{ file, names: ['NL002', 'Garage Hak B.V.'], companies: ['NL001', '12346'] }],
	fileCompanyNotNamed: [{ file, companies: ['12345', 'De Korst'], example: 'De Korst mei.csv' }],
	fileCompanyAmbiguous: [{ file, name: 'NL001', companies: ['12345', '12346'] }],
};

export const payrollFilesNothingToDo: NothingToDo<
	FactsOf<typeof fileSources & typeof payrollFilesMessages & typeof payrollLayouts>
> = [
	...['filesPassedOver', 'fileWithoutDates', 'fileColumnsNotUsed', 'fileColumnsChosen', 'runBeside'],
] as never;

export const payrollFileFaults: Samples<
	FactsOf<typeof payrollFileFaultsMessages & typeof payrollLayoutFaults & typeof fileFaults>
> = {
	lineValue: [
		...each([...FIELDS, 'currency'] as const, (field) => ({ line: 3, field, value: 'x' })),
		{ line: 3, field: 'date', value: '' },
	],
	lineFields: [{ line: 3, found: 4, expected: 6 }],
	lineTooManyFields: [{ line: 3, atMost: 500 }],
	lineFieldTooLong: [{ line: 3, atMost: 10_000 }],
	lineWithoutAccount: [{ line: 3 }],
	lineFormula: [{ line: 3 }],
	lineKind: [{ line: 3, kind: 'total' }],
	linePeriod: [
		{ line: 3, period: 14, periodsPerYear: 13 },
		{ line: null, period: 13, periodsPerYear: 12 },
	],
	lineYearUnclear: [{ line: 3, date: '2027-01-02' }],
	textAfterQuote: [{ line: 3 }],
	workbookDamaged: [{ part: 'xl/workbook.xml' }],
	mustBeYearAndPeriod: [{ field: 'period', value: 'mei' }],
	mustBeCapitalWord: [
		{ field: 'source', value: 'nmbrs' },
		{ field: 'source', value: '' },
	],
	mustBeTwoWords: [{ field: 'sides', value: 'Plus' }],
	companiesTerm: [{ value: 'Bakkerij De Korst' }],
	columnsTerm: [
		{ value: 'datum', fields: FIELDS },
		{ value: 'date=', fields: [] },
	],
	columnsTwice: [{ column: 'date' }],
	periodTooHigh: [{ field: 'fromPeriod', value: 13, periodsPerYear: 12 }],
};
