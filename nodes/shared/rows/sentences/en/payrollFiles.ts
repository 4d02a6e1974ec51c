import type {
	ColumnField,
	FileFormat,
	OtherKind,
	PayrollFileFaults,
	PayrollFileFindings,
	WorkbookLimit,
} from '../../findings/payrollFiles';
import type { Clauses, Sentences } from '../sentence';

const FORMATS: Readonly<Record<FileFormat, string>> = {
	exactOnlineXml: 'Exact Online XML',
	exactOnlineCsv: 'Exact Online CSV',
	exactGlobeCsv: 'Exact Globe CSV',
	twinfieldXml: 'Twinfield XML',
	nmbrsXml: 'Nmbrs XML',
	table: 'a table',
};

const KINDS: Readonly<Record<OtherKind, string>> = {
	archive: 'a zip file',
	auditFile: 'an audit file',
	bankFile: 'a bank file (SEPA or MT940)',
	html: 'a web page',
	invoiceFile: 'an invoice',
	json: 'JSON',
	oldExcel: 'an old Excel file (xls)',
	otherExact: 'another file of Exact than entries of Exact Online (GLTransactions)',
	pdf: 'a PDF',
	picture: 'a picture',
	unrecognised: 'no file with a payroll journal that is recognised',
};

const COLUMNS: Readonly<Record<ColumnField | 'currency', string>> = {
	amount: 'amount',
	company: 'company',
	costCentre: 'cost centre',
	credit: 'credit',
	currency: 'currency',
	date: 'date',
	debit: 'debit',
	description: 'description',
	ledgerAccount: 'ledger account',
	period: 'period',
	run: 'run',
	side: 'debit or credit',
	year: 'year',
};

const LIMITS: Readonly<Record<WorkbookLimit, (atMost: number) => string>> = {
	megabytes: (atMost) => `unpacked, with each text wherever it stands, it has more than ${atMost} MB`,
	cells: (atMost) => `all its sheets together have more than ${atMost} cells, empty ones among them`,
	pieces: (atMost) => `its cells, texts and styles are made of more than ${atMost} pieces`,
};

const AGAIN = 'Export it from the payroll once more.';

/** What a person can mend, or read in another way. */
const TABLES: ReadonlySet<FileFormat> = new Set(['exactOnlineCsv', 'table']);
const MEND = "Mend it in the file, or say in 'columns' which column is what.";

const PERIODS =
	"Set 'periodsPerYear' to how the company is paid; if it is right, the period in the file is wrong.";

export const payrollFiles: Sentences<PayrollFileFindings> = {
	fileNotGiven: {
		what: ({ field }) => `No file came in under '${field}'.`,
		todo: "Set 'binaryField' to the name under which the step before gives the file.",
	},
	fileNotReadAgain: {
		what: 'A file that came by the form or by mail is not read again by itself.',
		todo: 'Send it once more; what is booked already stays as it is.',
	},
	fileEmpty: { what: ({ file }) => `The file '${file}' is empty.`, todo: AGAIN },
	fileTooLarge: {
		what: ({ file, megabytes, lines }) =>
			`The file '${file}' is too large: ${megabytes} MB and ${lines} lines are read, of a workbook with many columns some 29000, no more.`,
		todo: 'Export fewer payroll runs at once.',
	},
	workbookTooLarge: {
		what: ({ file, limit, atMost }) => `The workbook '${file}' is too large: ${LIMITS[limit](atMost)}.`,
		todo: 'Save the one sheet that counts as a file of its own, without its empty rows and columns, or as CSV.',
	},
	fileOtherKind: {
		what: ({ file, kind }) => `'${file}' is ${KINDS[kind]}. Nothing was read from it.`,
		todo: ({ kind }) =>
			kind === 'oldExcel'
				? 'Save it in Excel as a workbook (xlsx), and take the old one away.'
				: 'Export the journal for Exact Online, Exact Globe, Twinfield or Nmbrs, or as a table (CSV or xlsx).',
	},
	fileEncodingWrong: {
		what: ({ file, encoding }) => `The characters of '${file}' cannot be read as ${encoding}.`,
		todo: "Set 'encoding' to how it was saved, or save it as UTF-8.",
	},
	fileUnreadable: {
		what: ({ file, format, faults }, t) =>
			`'${file}' cannot be read as ${FORMATS[format]}: ${t.faults(faults)}.`,
		todo: ({ format, faults }) => {
			if (faults.some(({ code }) => code === 'linePeriod')) return PERIODS;
			return TABLES.has(format) ? MEND : AGAIN;
		},
	},
	fileCutOff: {
		what: ({ file, line }) => `'${file}' ends in the middle of line ${line}: it is cut off.`,
		todo: AGAIN,
	},
	fileMaybeCutOff: {
		what: ({ file, date, difference }, t) =>
			`The last line of '${file}' has no end, and on ${t.date(date)} debit and credit differ by ${t.amount(difference)}: it may be cut off.`,
		todo: `${AGAIN} When it is whole, put an empty line behind it.`,
	},
	fileNoLines: {
		what: ({ file }) => `There is no line to book in '${file}'.`,
		todo: 'Check whether the payroll run has a journal.',
	},
	fileDoesNotBalance: {
		what: ({ file, date, debit, credit, difference }, t) =>
			`'${file}' does not balance on ${t.date(date)}: debit ${t.amount(debit)}, credit ${t.amount(credit)}, difference ${t.amount(difference)}.`,
		todo: "Check whether the file is whole, and 'format', 'columns' and 'creditSign'.",
	},
	fileTotalsDiffer: {
		what: ({ file, line, total, sum }, t) =>
			`The total on line ${line} of '${file}' is ${t.amount(total)}, but the lines above it add up to ${t.amount(sum)}.`,
		todo: 'Check whether lines are missing, and export it once more.',
	},
	fileColumnsMissing: {
		what: ({ file, missing, columns }, t) =>
			`No columns were found in '${file}' for ${missing.map((field) => COLUMNS[field]).join(', ')}${columns.length > 0 ? `, but ${t.list(columns, 5)}` : ''}.`,
		todo: ({ missing }) =>
			`Put them in 'columns', such as '${missing[0] ?? 'date'}=' with the name or number of the column.`,
	},
	fileColumnUnknown: {
		what: ({ file, column, columns }, t) =>
			`'${file}' has no column '${column}'. There is: ${t.list(columns, 5)}.`,
		todo: "Correct 'columns'.",
	},
	fileColumnsDouble: {
		what: ({ file, field, columns }, t) =>
			`More than one column of '${file}' can be the ${COLUMNS[field]}: ${t.list(columns, 5)}.`,
		todo: ({ field }) => `Put the right one in 'columns', behind '${field}='.`,
	},
	fileEmployersUnread: {
		what: ({ file, column, values }, t) =>
			`Column '${column}' of '${file}' is not read, and seems to have several employers: ${t.list(values, 3)}. Nothing was read.`,
		todo: ({ column }) =>
			`Put 'company=${column}' in 'columns', and in 'companies' which of them is which; or take the column, or the lines of the others, out of the file.`,
	},
	fileHidden: {
		what: ({ file, sheet, rows, columns }, t) => {
			const parts = [
				rows.length > 0 && `rows ${t.list(rows, 5)}`,
				columns.length > 0 && `columns ${t.list(columns, 5)}`,
			].filter((part) => part !== false);
			return `Sheet '${sheet}' of '${file}' has hidden ${parts.join(' and ')}. What is hidden would be booked too, so nothing was read.`;
		},
		todo: 'Show everything in Excel (clear the filter), delete what does not belong in it, and save; or send the export as it was.',
	},
	fileSheetsPassedOver: {
		what: ({ file, sheets }, t) =>
			`Of '${file}' these sheets were not read, as they have no header of a journal: ${t.list(sheets, 5)}.`,
		todo: 'Look whether one of them should be booked too, and save that as a file of its own.',
	},
	fileSheetsUnclear: {
		what: ({ file, sheets }, t) =>
			`More than one sheet of '${file}' can hold a journal: ${t.list(sheets, 5)}.`,
		todo: 'Leave one of them, or save each sheet as a file of its own.',
	},
	fileDecimalsUnclear: {
		what: ({ file, values }, t) =>
			`The amounts in '${file}' do not tell whether the comma or the point separates the decimals: ${t.list(values, 3)}.`,
		todo: "Set 'decimals' to what it is.",
	},
	fileDatesUnclear: {
		what: ({ file, value }) => `The dates in '${file}' do not tell which part is the month: '${value}'.`,
		todo: 'Have the date written as 31-05-2026 or 2026-05-31.',
	},
	filePeriodsUnclear: {
		what: ({ file, periods }, t) =>
			`'${file}' has rows of several periods: ${t.list(periods, 5)}. Whether that is one run with corrections, or a run for each period, cannot be seen.`,
		todo: "Choose at 'severalPeriods' what it is: 'oneRun' or 'runForEach'.",
	},
	filePeriodDiffers: {
		what: ({ file, said, found }) => `Of '${file}' period ${said} was said, but its rows are of ${found}.`,
		todo: 'Correct the name of the file, or the period that was filled in.',
	},
	fileCompanyUnknown: {
		what: ({ file, names, companies }, t) =>
			`'${file}' is of company ${t.list(names, 3)}; this workflow books for ${t.list(companies, 5)}. Nothing was read from it.`,
		todo: "Send it to where that company is booked. Only if it is the same employer, under another name: put that name in 'companies', behind its number.",
	},
	fileCompanyNotNamed: {
		what: ({ file, companies }, t) =>
			`'${file}' does not say which company it is of, and there are more in 'companies': ${t.list(companies, 5)}.`,
		todo: ({ example }) => `Let the name of the file begin with it, such as '${example}'.`,
	},
	fileCompanyAmbiguous: {
		what: ({ file, name, companies }, t) =>
			`'${name}' of '${file}' can be more than one company: ${t.list(companies, 5)}.`,
		todo: "Change the names in 'companies' so that one fits.",
	},
};

export const payrollFileFaults: Clauses<PayrollFileFaults> = {
	lineValue: ({ line, field, value }) => `line ${line} has ${quoted(value)} for its ${COLUMNS[field]}`,
	lineFields: ({ line, found, expected }) => `line ${line} has ${found} fields instead of ${expected}`,
	lineTooManyFields: ({ line, atMost }) => `line ${line} has more than ${atMost} fields`,
	lineFieldTooLong: ({ line, atMost }) => `line ${line} has a field of more than ${atMost} characters`,
	lineWithoutAccount: ({ line }) => `line ${line} has an amount without a ledger account`,
	lineFormula: ({ line }) => `line ${line} holds a formula without a result, or an error of Excel`,
	lineKind: ({ line, kind }) => `line ${line} is a '${kind}' line, which does not belong in a journal`,
	linePeriod: ({ line, period, periodsPerYear }) =>
		`${line === null ? 'its name (or what was filled in)' : `line ${line}`} has period ${period}, but 'periodsPerYear' is ${periodsPerYear}`,
	lineYearUnclear: ({ line, date }) => `line ${line} (${date}) does not tell which year its period is of`,
	textAfterQuote: ({ line }) => `line ${line} has text behind a quotation mark`,
	workbookDamaged: ({ part }) => `the workbook is damaged (${part})`,
	mustBePeriod: ({ field, value }) =>
		`'${field}' is ${quoted(value)}, but must be a year and a period, such as 2026-05`,
	mustBeCapitalWord: ({ field, value }) => `'${field}' is ${quoted(value)}, but must be one word in capitals`,
	companiesTerm: ({ value }) =>
		`'${value}' in 'companies' cannot be read: write 12345 or 12345=Name, with no space or / in the number`,
	columnsTerm: ({ value, fields }) => `'${value}' in 'columns' is no field=Column with ${fields.join(', ')}`,
	columnsTwice: ({ column }) => `'${column}' stands in 'columns' more than once`,
	periodTooHigh: ({ field, value, periodsPerYear }) =>
		`'${field}' is ${value}, but a year has ${periodsPerYear} periods`,
};

function quoted(text: string): string {
	return text === '' ? 'nothing' : `'${text}'`;
}
