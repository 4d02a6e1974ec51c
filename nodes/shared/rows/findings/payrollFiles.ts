import type { Fault } from './finding';

/** The layouts in which a payroll gives its journals as a file. */
export type FileFormat =
	'exactOnlineXml' | 'exactOnlineCsv' | 'exactGlobeCsv' | 'twinfieldXml' | 'nmbrsXml' | 'table';

/** What a file is that is no journal in any of these. */
export type OtherKind =
	| 'archive'
	| 'auditFile'
	| 'bankFile'
	| 'html'
	| 'invoiceFile'
	| 'json'
	| 'oldExcel'
	| 'otherExact'
	| 'pdf'
	| 'picture'
	| 'unrecognised';

/** What a line of a table can say, as the setting `columns` calls it. */
export type ColumnField =
	| 'amount'
	| 'company'
	| 'costCentre'
	| 'credit'
	| 'date'
	| 'debit'
	| 'description'
	| 'ledgerAccount'
	| 'period'
	| 'run'
	| 'side'
	| 'year';

/** What a workbook can have too much of; `pieces` are the elements of its XML. */
export type WorkbookLimit = 'megabytes' | 'cells' | 'pieces';

/** What reading a payroll from files may find; `file` is the name of the file. */
export type PayrollFileFindings = {
	/** The item that came in has no file under that name. */
	fileNotGiven: { field: string };
	/** Beside what failed with the payroll of a file: no later run takes that up by itself. */
	fileNotReadAgain: object;
	fileEmpty: { file: string };
	fileTooLarge: { file: string; megabytes: number; lines: number };
	workbookTooLarge: { file: string; limit: WorkbookLimit; atMost: number };
	fileOtherKind: { file: string; kind: OtherKind };
	/** `encoding` is what it was read as. */
	fileEncodingWrong: { file: string; encoding: string };
	fileUnreadable: { file: string; format: FileFormat; faults: Fault[] };
	fileCutOff: { file: string; line: number };
	/** The last line has no end and a date is off by little: the end of an amount may be missing. */
	fileMaybeCutOff: { file: string; date: string; difference: string };
	fileNoLines: { file: string };
	fileDoesNotBalance: { file: string; date: string; debit: string; credit: string; difference: string };
	/** A row of totals is not the sum of the lines above it. */
	fileTotalsDiffer: { file: string; line: number; total: string; sum: string };
	fileColumnsMissing: { file: string; missing: ColumnField[]; columns: string[] };
	/** A column that the setting names is not there. */
	fileColumnUnknown: { file: string; column: string; columns: string[] };
	fileColumnsDouble: { file: string; field: ColumnField; columns: string[] };
	/** A column that is not read has several employers. */
	fileEmployersUnread: { file: string; column: string; values: string[] };
	/** Rows by their number and columns by their letters, which are hidden in Excel. */
	fileHidden: { file: string; sheet: string; rows: string[]; columns: string[] };
	/** Beside what was read from another sheet. */
	fileSheetsPassedOver: { file: string; sheets: string[] };
	fileSheetsUnclear: { file: string; sheets: string[] };
	/** Numbers that can be read in two ways, or are written in two ways. */
	fileDecimalsUnclear: { file: string; values: string[] };
	fileDatesUnclear: { file: string; value: string };
	/** Rows of several periods, of which nothing says whether they are one run. */
	filePeriodsUnclear: { file: string; periods: string[] };
	/** Its name, or who sent it, says another period than its rows. */
	filePeriodDiffers: { file: string; said: string; found: string };
	/** `companies` are those that the workflow books for. */
	fileCompanyUnknown: { file: string; names: string[]; companies: string[] };
	fileCompanyNotNamed: { file: string; companies: string[]; example: string };
	fileCompanyAmbiguous: { file: string; name: string; companies: string[] };
};

/** What is wrong with a file or with the settings it is read by; `line` is its place in the file, from 1. */
export type PayrollFileFaults = {
	lineValue: { line: number; field: ColumnField | 'currency'; value: string };
	lineFields: { line: number; found: number; expected: number };
	lineTooManyFields: { line: number; atMost: number };
	lineFieldTooLong: { line: number; atMost: number };
	lineWithoutAccount: { line: number };
	/** A cell of a workbook that holds a formula without a result, or an error. */
	lineFormula: { line: number };
	/** A line of a Twinfield transaction that is no line of a journal. */
	lineKind: { line: number; kind: string };
	/** Of a line; null for what was said of the file as a whole. */
	linePeriod: { line: number | null; period: number; periodsPerYear: number };
	/** The year that a period belongs to, or the period that a year leaves, cannot be told from the date. */
	lineYearUnclear: { line: number; date: string };
	textAfterQuote: { line: number };
	workbookDamaged: { part: string };
	mustBePeriod: { field: string; value: string };
	mustBeCapitalWord: { field: string; value: string };
	companiesTerm: { value: string };
	columnsTerm: { value: string; fields: string[] };
	columnsTwice: { column: string };
	periodTooHigh: { field: string; value: number; periodsPerYear: number };
};
