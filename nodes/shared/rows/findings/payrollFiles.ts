import { type Language, inBoth } from '../language';
import type { Messages, Locale } from '../message';
import { choices, shown } from '../settingNames';
import type { Fault } from './finding';

/** The layouts of payroll journal files with a name of their own. */
export const NAMED_FORMATS = {
	exactOnlineXml: 'Exact Online XML',
	exactOnlineCsv: 'Exact Online CSV',
	exactGlobeCsv: 'Exact Globe CSV',
	twinfieldXml: 'Twinfield XML',
	nmbrsXml: 'Nmbrs XML',
} as const;

/** All layouts. */
export type FileFormat = keyof typeof NAMED_FORMATS | 'table';

const TABLE: Record<Language, string> = { en: 'a table', nl: 'tabel' };

const formatName = (format: FileFormat, language: Language) =>
	format === 'table' ? TABLE[language] : NAMED_FORMATS[format];

/** What a file is when it is not a journal in any of these. */
const KINDS = inBoth({
	archive: ['a zip file', 'een zip-bestand'],
	auditFile: ['an audit file', 'een auditfile'],
	bankFile: ['a bank file (SEPA or MT940)', 'een bankbestand (SEPA of MT940)'],
	html: ['a web page', 'een webpagina'],
	invoiceFile: ['an invoice', 'een factuur'],
	json: ['JSON', 'JSON'],
	otherSpreadsheet: [
		'a spreadsheet of another kind than xlsx (xls, xlsb, ods)',
		'een spreadsheet van een andere soort dan xlsx (xls, xlsb, ods)',
	],
	otherExact: [
		'another file of Exact than entries of Exact Online (GLTransactions)',
		'een ander bestand van Exact dan boekingen van Exact Online (GLTransactions)',
	],
	pdf: ['a PDF', 'een PDF'],
	passwordProtected: ['a workbook with a password', 'een Excel-bestand met een wachtwoord'],
	picture: ['a picture', 'een afbeelding'],
	unrecognised: [
		'no file with a payroll journal that is recognised',
		'geen bestand met een loonjournaalpost dat wordt herkend',
	],
});

export type OtherKind = keyof typeof KINDS.en;

/** For what Excel can save otherwise. */
const AS_XLSX: Record<Language, Partial<Record<OtherKind, string>>> = {
	en: {
		otherSpreadsheet: 'Save it in Excel as a workbook (xlsx), and take the other one away.',
		passwordProtected: 'Take the password off in Excel (File, Info), save it, and send that.',
	},
	nl: {
		otherSpreadsheet: 'Sla het in Excel op als werkmap (xlsx), en haal het andere weg.',
		passwordProtected: 'Haal in Excel het wachtwoord eraf (Bestand, Info), sla het op en stuur dat.',
	},
};

/** The fields of a line in a table, by their names in the setting `columns`, and what none of these is for. */
export const COLUMNS = inBoth({
	amount: ['amount', 'bedrag'],
	company: ['company', 'bedrijf'],
	costCentre: ['cost centre', 'kostenplaats'],
	credit: ['credit', 'credit'],
	currency: ['currency', 'valuta'],
	date: ['date', 'datum'],
	debit: ['debit', 'debet'],
	description: ['description', 'omschrijving'],
	ignored: ['ignored', 'overgeslagen'],
	ledgerAccount: ['ledger account', 'grootboekrekening'],
	period: ['period', 'periode'],
	run: ['run', 'run'],
	side: ['debit or credit', 'debet of credit'],
	year: ['year', 'jaar'],
});

export type ColumnField = Exclude<keyof typeof COLUMNS.en, 'currency'>;

/** The limits of a workbook; `pieces` are the elements of its XML. */
const LIMITS = inBoth({
	megabytes: (atMost: number) => [
		`unpacked, counting each text wherever it is used, it has more than ${atMost} MB`,
		`uitgepakt, met elke tekst overal waar hij staat, is het meer dan ${atMost} MB`,
	],
	cells: (atMost: number) => [
		`all its sheets together have more than ${atMost} cells, empty ones among them`,
		`alle bladen samen hebben meer dan ${atMost} cellen, de lege meegeteld`,
	],
	pieces: (atMost: number) => [
		`its cells, texts and styles are made of more than ${atMost} pieces`,
		`de cellen, teksten en opmaak bestaan uit meer dan ${atMost} stukjes`,
	],
});

export type WorkbookLimit = keyof typeof LIMITS.en;

const AGAIN = {
	en: 'Export it from the payroll once more.',
	nl: 'Exporteer het opnieuw uit de salarisadministratie.',
};

/** Formats that a person can correct, or read with other settings. */
const TABLES: ReadonlySet<FileFormat> = new Set(['exactOnlineCsv', 'table']);

const MEND = {
	en: `Correct the file, or set '${shown.columns}'.`,
	nl: `Verbeter het in het bestand, of zet bij '${shown.columns}' welke kolom wat is.`,
};

const PERIODS = {
	en: `Set '${shown.periodsPerYear}' to how the company is paid; if it is right, the period in the file is wrong.`,
	nl: `Zet bij '${shown.periodsPerYear}' hoe het bedrijf verloont; klopt dat, dan is de periode in het bestand fout.`,
};

const IN_EXCEL = {
	damaged: {
		en: 'Open it in Excel, save it as a workbook (xlsx) and send that; or export it from the payroll once more.',
		nl: 'Open het in Excel, bewaar het als werkmap (xlsx) en stuur dat; of exporteer het opnieuw uit de salarisadministratie.',
	},
	formula: {
		en: 'Open it in Excel, correct what shows an error, save it and send that.',
		nl: 'Open het in Excel, verbeter wat een fout toont, bewaar het en stuur dat.',
	},
};

/** What helps against these faults; other things may be wrong in the same file. */
function remedy(format: FileFormat, faults: readonly Fault[]) {
	const has = (code: Fault['code']) => faults.some((fault) => fault.code === code);
	if (has('linePeriod')) return PERIODS;
	if (has('workbookDamaged')) return IN_EXCEL.damaged;
	if (has('lineFormula')) return IN_EXCEL.formula;
	return TABLES.has(format) ? MEND : AGAIN;
}

/** "rows '2', '3' and columns 'C'" */
const parts = inBoth(({ rows, columns }: { rows: string[]; columns: string[] }, t: Locale) => {
	const [those, them] = [rows, columns].map((some) => (some.length > 0 ? ` ${t.list(some, 5)}` : ''));
	return [
		[those && `rows${those}`, them && `columns${them}`].filter(Boolean).join(' and '),
		[those && `rijen${those}`, them && `kolommen${them}`].filter(Boolean).join(' en '),
	];
});

type FileDoesNotBalance = { file: string; date: string; debit: string; credit: string; difference: string };

/** Findings of reading a payroll from files; `file` is the name of the file. */
export const payrollFiles = {
	/** The input item has no file under that name. */
	fileNotGiven: ({ field }: { field: string }) => [
		`No file came in under '${field}'.`,
		`Er is geen bestand in '${field}' meegegeven.`,
		"Set 'binaryField' to the name under which the step before gives the file.",
		"Zet bij 'binaryField' de naam waaronder de vorige stap het bestand geeft.",
	],
	/** Added to a failure with the payroll of a file: no later run takes it up automatically. */
	fileNotReadAgain: [
		'A file that came by the form or by mail is not read again by itself.',
		'Een bestand uit het formulier of de mail wordt niet vanzelf nog eens gelezen.',
		'Send it once more; what is booked already stays as it is.',
		'Stuur het opnieuw in; wat al geboekt is, blijft zoals het is.',
	],
	fileEmpty: ({ file }: { file: string }) => [
		`The file '${file}' is empty.`,
		`Het bestand '${file}' is leeg.`,
		AGAIN.en,
		AGAIN.nl,
	],
	fileTooLarge: ({ file, megabytes, lines }: { file: string; megabytes: number; lines: number }) => [
		`The file '${file}' is too large: ${megabytes} MB and ${lines} lines are read, of a workbook with many columns some 29000, no more.`,
		`Het bestand '${file}' is te groot: er worden ${megabytes} MB en ${lines} regels gelezen, van een Excel-bestand met veel kolommen zo'n 29000, niet meer.`,
		'Export fewer payroll runs at once.',
		'Exporteer minder loonruns tegelijk.',
	],
	workbookTooLarge: ({ file, limit, atMost }: { file: string; limit: WorkbookLimit; atMost: number }) => [
		`The workbook '${file}' is too large: ${LIMITS.en[limit](atMost)}.`,
		`Het Excel-bestand '${file}' is te groot: ${LIMITS.nl[limit](atMost)}.`,
		'Save the one sheet that counts as a file of its own, without its empty rows and columns, or as CSV.',
		'Bewaar alleen het blad waar het om gaat als eigen bestand, zonder lege rijen en kolommen, of als CSV.',
	],
	fileOtherKind: ({ file, kind }: { file: string; kind: OtherKind }) => [
		`'${file}' is ${KINDS.en[kind]}. Nothing was read from it.`,
		`'${file}' is ${KINDS.nl[kind]}. Er is niets uit gelezen.`,
		AS_XLSX.en[kind] ??
			'Export the journal for Exact Online, Exact Globe, Twinfield or Nmbrs, or as a table (CSV or xlsx).',
		AS_XLSX.nl[kind] ??
			'Exporteer de journaalpost als Exact Online, Exact Globe, Twinfield of Nmbrs, of als tabel (CSV of xlsx).',
	],
	/** `encoding` is the one that was tried. */
	fileEncodingWrong: ({ file, encoding }: { file: string; encoding: string }) => [
		`The characters of '${file}' cannot be read as ${encoding}.`,
		`De tekens van '${file}' zijn niet te lezen als ${encoding}.`,
		`Set '${shown.encoding}' to how it was saved, or save it as UTF-8.`,
		`Zet bij '${shown.encoding}' hoe het bestand is opgeslagen, of sla het op als UTF-8.`,
	],
	fileUnreadable: ({ file, format, faults }: { file: string; format: FileFormat; faults: Fault[] }, t) => {
		const todo = remedy(format, faults);
		return [
			`'${file}' cannot be read as ${formatName(format, 'en')}: ${t.faults(faults)}.`,
			`'${file}' is niet te lezen als ${formatName(format, 'nl')}: ${t.faults(faults)}.`,
			todo.en,
			todo.nl,
		];
	},
	fileCutOff: ({ file, line }: { file: string; line: number }) => [
		`'${file}' ends in the middle of line ${line}: it is cut off.`,
		`'${file}' houdt op midden in regel ${line}: het is afgebroken.`,
		AGAIN.en,
		AGAIN.nl,
	],
	/** The last line does not end, and a date differs by a small amount: the end of an amount may be missing. */
	fileMaybeCutOff: ({ file, date, difference }: { file: string; date: string; difference: string }, t) => [
		`The last line of '${file}' has no end, and on ${t.date(date)} debit and credit differ by ${t.amount(difference)}: it may be cut off.`,
		`De laatste regel van '${file}' heeft geen einde, en op ${t.date(date)} verschillen debet en credit ${t.amount(difference)}: het kan afgebroken zijn.`,
		`${AGAIN.en} When it is whole, put an empty line behind it.`,
		`${AGAIN.nl} Is het heel, zet er dan een lege regel achter.`,
	],
	fileNoLines: ({ file }: { file: string }) => [
		`There is no line to book in '${file}'.`,
		`In '${file}' staat geen enkele boekingsregel.`,
		'Check whether the payroll run has a journal.',
		'Controleer of de loonrun een journaalpost heeft.',
	],
	fileDoesNotBalance: ({ file, date, debit, credit, difference }: FileDoesNotBalance, t) => [
		`'${file}' does not balance on ${t.date(date)}: debit ${t.amount(debit)}, credit ${t.amount(credit)}, difference ${t.amount(difference)}.`,
		`'${file}' is op ${t.date(date)} niet in balans: debet ${t.amount(debit)}, credit ${t.amount(credit)}, verschil ${t.amount(difference)}.`,
		`Check whether the file is whole, and '${shown.format}', '${shown.columns}' and '${shown.creditSign}'.`,
		`Controleer of het bestand heel is, en '${shown.format}', '${shown.columns}' en '${shown.creditSign}'.`,
	],
	/** A row of totals differs from the sum of the lines above it. */
	fileTotalsDiffer: (
		{ file, line, total, sum }: { file: string; line: number; total: string; sum: string },
		t,
	) => [
		`The total on line ${line} of '${file}' is ${t.amount(total)}, but the lines above it add up to ${t.amount(sum)}.`,
		`Het totaal op regel ${line} van '${file}' is ${t.amount(total)}, maar de regels erboven zijn samen ${t.amount(sum)}.`,
		'Check whether lines are missing, and export it once more.',
		'Controleer of er regels ontbreken, en exporteer het opnieuw.',
	],
	fileColumnsMissing: (
		{ file, missing, columns }: { file: string; missing: ColumnField[]; columns: string[] },
		t,
	) => [
		`No columns were found in '${file}' for ${missing.map((field) => COLUMNS.en[field]).join(', ')}${columns.length > 0 ? `, but ${t.list(columns, 5)}` : ''}.`,
		`In '${file}' zijn geen kolommen gevonden voor ${missing.map((field) => COLUMNS.nl[field]).join(', ')}${columns.length > 0 ? `, wel ${t.list(columns, 5)}` : ''}.`,
		`Put them in '${shown.columns}', such as '${missing[0] ?? 'date'}=' with the name or number of the column.`,
		`Zet ze bij '${shown.columns}', zoals '${missing[0] ?? 'date'}=' met de naam of het nummer van de kolom.`,
	],
	/** A column in the setting does not exist. */
	fileColumnUnknown: ({ file, column, columns }: { file: string; column: string; columns: string[] }, t) => [
		`'${file}' has no column '${column}'. There is: ${t.list(columns, 5)}.`,
		`'${file}' heeft geen kolom '${column}'. Er staat: ${t.list(columns, 5)}.`,
		`Correct '${shown.columns}'.`,
		`Verbeter '${shown.columns}'.`,
	],
	fileColumnsDouble: (
		{ file, field, columns }: { file: string; field: ColumnField; columns: string[] },
		t,
	) => [
		`More than one column of '${file}' can be the ${COLUMNS.en[field]}: ${t.list(columns, 5)}.`,
		`In '${file}' kan meer dan één kolom ${COLUMNS.nl[field]} zijn: ${t.list(columns, 5)}.`,
		`Put the right one in '${shown.columns}', behind '${field}='.`,
		`Zet bij '${shown.columns}' welke het is, achter '${field}='.`,
	],
	/** A column that is not read has several employers. */
	fileEmployersUnread: ({ file, column, values }: { file: string; column: string; values: string[] }, t) => [
		`Column '${column}' of '${file}' is not read, and seems to have several employers: ${t.list(values, 3)}. Nothing was read.`,
		`Kolom '${column}' van '${file}' wordt niet gelezen, en er lijken meer werkgevers in te staan: ${t.list(values, 3)}. Er is niets gelezen.`,
		`Put 'company=${column}' in '${shown.columns}' and who is who in '${shown.companies}'; no employers: 'ignored=${column}'.`,
		`Zet 'company=${column}' bij '${shown.columns}' en wie wie is bij '${shown.companies}'; geen werkgevers: 'ignored=${column}'.`,
	],
	/** Rows by number and columns by letter that are hidden in Excel. */
	fileHidden: (
		{ file, sheet, ...hidden }: { file: string; sheet: string; rows: string[]; columns: string[] },
		t,
	) => [
		`Sheet '${sheet}' of '${file}' has hidden ${parts.en(hidden, t)}. What is hidden would count too, so nothing was read.`,
		`Op werkblad '${sheet}' van '${file}' zijn verborgen: ${parts.nl(hidden, t)}. Dat zou meetellen; er is dus niets gelezen.`,
		'Show everything in Excel (clear the filter), delete what does not belong in it, and save; or take the file as it was exported.',
		'Maak in Excel alles zichtbaar (zet het filter uit), verwijder wat er niet in hoort en bewaar het; of neem het bestand zoals het geëxporteerd is.',
	],
	/** Other sheets than the one that was read. */
	fileSheetsPassedOver: ({ file, sheets }: { file: string; sheets: string[] }, t) => [
		`Of '${file}' these sheets were not read, as they have no header of a journal: ${t.list(sheets, 5)}.`,
		`Van '${file}' zijn deze werkbladen niet gelezen, omdat ze geen kopregel van een journaalpost hebben: ${t.list(sheets, 5)}.`,
		'Look whether one of them should be booked too, and save that as a file of its own.',
		'Kijk of er een bij is die ook geboekt moet worden, en bewaar die als eigen bestand.',
	],
	fileSheetsUnclear: ({ file, sheets }: { file: string; sheets: string[] }, t) => [
		`More than one sheet of '${file}' can hold a journal: ${t.list(sheets, 5)}.`,
		`In '${file}' kan op meer dan één werkblad een journaalpost staan: ${t.list(sheets, 5)}.`,
		'Leave one of them, or save each sheet as a file of its own.',
		'Laat er één staan, of sla elk werkblad op als een eigen bestand.',
	],
	/** Numbers that can be read in two ways, or are written in two ways. */
	fileDecimalsUnclear: ({ file, values }: { file: string; values: string[] }, t) => [
		`The amounts in '${file}' do not show whether the comma or the point separates the decimals: ${t.list(values, 3)}.`,
		`Van de bedragen in '${file}' is niet te zeggen of de komma of de punt de decimalen scheidt: ${t.list(values, 3)}.`,
		`Set '${shown.decimals}' to the right separator.`,
		`Zet bij '${shown.decimals}' wat het is.`,
	],
	fileDatesUnclear: ({ file, value }: { file: string; value: string }) => [
		`The dates in '${file}' do not show which part is the month: '${value}'.`,
		`Van de datums in '${file}' is niet te zeggen wat de maand is: '${value}'.`,
		'Have the date written as 31-05-2026 or 2026-05-31.',
		'Laat de datum schrijven als 31-05-2026 of 2026-05-31.',
	],
	/** Rows of several periods; it is not known whether they are one run. */
	filePeriodsUnclear: ({ file, periods }: { file: string; periods: string[] }, t) => [
		`'${file}' has rows of several periods: ${t.list(periods, 5)}. These may be corrections of earlier months, or a run for each period.`,
		`In '${file}' staan regels van meer dan één periode: ${t.list(periods, 5)}. Dat kunnen correcties van eerdere maanden zijn, of een loonrun per periode.`,
		`Choose at '${shown.severalPeriods}' once: '${choices.severalPeriods.oneRun}' (with corrections) or '${choices.severalPeriods.runForEach}'.`,
		`Kies eenmalig bij '${shown.severalPeriods}': '${choices.severalPeriods.oneRun}' (met correcties) of '${choices.severalPeriods.runForEach}'.`,
	],
	/** Its name, or its sender, gives another period than its rows. */
	filePeriodDiffers: ({ file, said, found }: { file: string; said: string; found: string }) => [
		`Of '${file}' period ${said} was given, but the file is of ${found}.`,
		`Voor '${file}' is periode ${said} opgegeven, maar het bestand is van ${found}.`,
		'Correct the name of the file, or the period that was filled in.',
		'Verbeter de naam van het bestand of de opgegeven periode.',
	],
	/** `companies` are those that the workflow books for. */
	fileCompanyUnknown: (
		{ file, names, companies }: { file: string; names: string[]; companies: string[] },
		t,
	) => [
		`'${file}' is of company ${t.list(names, 3)}; this workflow books for ${t.list(companies, 5)}. Nothing was read from it.`,
		`'${file}' is van bedrijf ${t.list(names, 3)}; deze workflow boekt voor ${t.list(companies, 5)}. Er is niets uit gelezen.`,
		`Send it to where that company is booked. Only if it is the same employer, under another name: put that name in '${shown.companies}', behind its number.`,
		`Stuur het naar waar dat bedrijf geboekt wordt. Alleen als het dezelfde werkgever is, onder een andere naam: zet die naam bij '${shown.companies}', achter het nummer.`,
	],
	fileCompanyNotNamed: (
		{ file, companies, example }: { file: string; companies: string[]; example: string },
		t,
	) => [
		`'${file}' does not say which company it is of, and there are more in '${shown.companies}': ${t.list(companies, 5)}.`,
		`'${file}' zegt niet van welk bedrijf het is, en bij '${shown.companies}' staan er meer: ${t.list(companies, 5)}.`,
		`Let the name of the file begin with it, such as '${example}'.`,
		`Laat de naam van het bestand ermee beginnen, zoals '${example}'.`,
	],
	fileCompanyAmbiguous: (
		{ file, name, companies }: { file: string; name: string; companies: string[] },
		t,
	) => [
		`'${name}' of '${file}' can be more than one company: ${t.list(companies, 5)}.`,
		`'${name}' van '${file}' kan meer dan één bedrijf zijn: ${t.list(companies, 5)}.`,
		`Change the names in '${shown.companies}' so that one fits.`,
		`Maak de namen bij '${shown.companies}' zo dat er één bij past.`,
	],
} satisfies Messages;
