import { AGAIN, COLUMNS, type ColumnField } from '../../../../base/files/messages';
import type { Messages } from '../../../../base/words/message';
import { choices, shown } from '../../settings';

type FileDoesNotBalance = { file: string; date: string; debit: string; credit: string; difference: string };

/** A table may have no column of dates at all. */
function whereTheyAre(missing: readonly ColumnField[]): [string, string] {
	const [first] = missing.filter((field) => field !== 'date');
	if (first === undefined)
		return [
			"Add a column 'Datum' (the date of booking) to the file, or give its period: in the form, or as the begin of its name ('2026-05').",
			"Voeg in het bestand een kolom 'Datum' toe (de boekdatum), of geef de periode op: in het formulier, of als begin van de bestandsnaam ('2026-05').",
		];
	return [
		`Put them in '${shown.columns}', such as '${first}=' with the name or number of the column.`,
		`Zet ze bij '${shown.columns}', zoals '${first}=' met de naam of het nummer van de kolom.`,
	];
}

/** Findings of reading a payroll from files; `file` is the name of the file. */
export const payrollFiles = {
	/** The input item has no file under that name. */
	fileNotGiven: ({ field }: { field: string }) => [
		`No file came in under '${field}'.`,
		`Er is geen bestand in '${field}' meegegeven.`,
		"Set 'binaryField' to the name under which the step before gives the file.",
		"Zet bij 'binaryField' de naam waaronder de vorige stap het bestand geeft.",
	],
	/** Added to a failure with the payroll of a file: no later execution reads it by itself. */
	fileNotReadAgain: [
		'The next run does not read this file again: it came by the form or by mail.',
		'De volgende uitvoering leest dit bestand niet weer: het kwam met het formulier of per mail.',
		'Send it once more; what is booked already stays as it is.',
		'Stuur het opnieuw in; wat al geboekt is, blijft zoals het is.',
	],
	/** Behind a question about such a file. */
	answerNeedsFile: [
		'The next run does not read this file again by itself.',
		'De volgende uitvoering leest dit bestand niet vanzelf weer.',
		`With the answer in '${shown.decisions}', send it in again.`,
		`Staat het antwoord bij '${shown.decisions}', stuur het dan opnieuw in.`,
	],
	/** On the page of a form; since then something was changed by hand, or booked by another execution. */
	changedSinceShown: [
		'Not booked: something changed in the books after the page that showed the entries, or these were not on that page.',
		'Niet geboekt: na de pagina met de boekingen is er iets veranderd in de boekhouding, of dit stond niet op die pagina.',
		'Open the form or the link once more, and choose on the new page.',
		'Open het formulier of de link nog eens, en kies op de nieuwe pagina.',
	],
	fileEmpty: ({ file }: { file: string }) => [
		`The file '${file}' is empty.`,
		`Het bestand '${file}' is leeg.`,
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
		...whereTheyAre(missing),
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
		`Column '${column}' of '${file}' is not read, and seems to have several employers: ${t.list(values, 3)}.`,
		`Kolom '${column}' van '${file}' wordt niet gelezen, en er lijken meer werkgevers in te staan: ${t.list(values, 3)}.`,
		`Put into '${shown.columns}' what it has: employers (names in '${shown.companies}') 'company=${column}', else 'ignored=${column}'.`,
		`Zet bij '${shown.columns}' wat het is: werkgevers (namen bij '${shown.companies}') 'company=${column}', anders 'ignored=${column}'.`,
	],
	/** A column that is not read has ledger accounts, or is called so: the account on the other side of a line. */
	fileAccountsUnread: ({ file, column, values }: { file: string; column: string; values: string[] }, t) => [
		`Column '${column}' of '${file}' is not read, and seems to have ledger accounts: ${t.list(values, 3)}.`,
		`Kolom '${column}' van '${file}' wordt niet gelezen, en er lijken grootboekrekeningen in te staan: ${t.list(values, 3)}.`,
		`Export a journal with one account a line. If the column does not count, put 'ignored=${column}' into '${shown.columns}'.`,
		`Exporteer een journaalpost met één rekening per regel. Telt de kolom niet mee, zet dan 'ignored=${column}' bij '${shown.columns}'.`,
	],
	/** A table without a column of dates. */
	fileWithoutDates: ({ file, dates }: { file: string; dates: string[] }, t) => [
		`'${file}' has no dates: the last day of the period was taken, ${t.list(
			dates.map((date) => t.date(date)),
			5,
		)}.`,
		`In '${file}' staan geen datums: de laatste dag van de periode is genomen, ${t.list(
			dates.map((date) => t.date(date)),
			5,
		)}.`,
	],
	/** Beside a run that is booked as a new one. */
	runBeside: ({ runs }: { runs: string[] }, t) => [
		`In its period is booked besides: ${t.list(runs, 5)}.`,
		`In deze periode staat ernaast geboekt: ${t.list(runs, 5)}.`,
	],
	/** Other sheets than the one that was read. */
	fileSheetsPassedOver: ({ file, sheets }: { file: string; sheets: string[] }, t) => [
		`Of '${file}' these sheets were not read, as they have no header of a journal: ${t.list(sheets, 5)}.`,
		`Van '${file}' zijn deze werkbladen niet gelezen, omdat ze geen kopregel van een journaalpost hebben: ${t.list(sheets, 5)}.`,
		'If one of them should be booked too, save it as a file of its own.',
		'Moet er een van ook geboekt worden, bewaar die dan als eigen bestand.',
	],
	fileSheetsUnclear: ({ file, sheets }: { file: string; sheets: string[] }, t) => [
		`More than one sheet of '${file}' can hold a journal: ${t.list(sheets, 5)}.`,
		`In '${file}' kan op meer dan één werkblad een journaalpost staan: ${t.list(sheets, 5)}.`,
		'Keep only one of them, or save each sheet as a file of its own.',
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
	/** Earlier periods as large as a run; it is not known whether they are one run. */
	filePeriodsUnclear: ({ file, periods }: { file: string; periods: string[] }, t) => [
		`'${file}' has several periods that are each as large as a run: ${t.list(periods, 5)}. That may be one run with corrections, or a run for each period.`,
		`In '${file}' staan perioden die elk zo groot zijn als een loonrun: ${t.list(periods, 5)}. Dat kan één loonrun met correcties zijn, of een loonrun per periode.`,
		`Choose at '${shown.severalPeriods}' once: '${choices.severalPeriods.oneRun}' (with corrections) or '${choices.severalPeriods.runForEach}'.`,
		`Kies eenmalig bij '${shown.severalPeriods}': '${choices.severalPeriods.oneRun}' (met correcties) of '${choices.severalPeriods.runForEach}'.`,
	],
	/** Its name, or its sender, gives another period than its rows. */
	filePeriodDiffers: ({ file, said, found }: { file: string; said: string; found: string }) => [
		`Period ${said} was given for '${file}', but the file is of ${found}.`,
		`Voor '${file}' is periode ${said} opgegeven, maar het bestand is van ${found}.`,
		'Correct the name of the file, or the period that was filled in.',
		'Verbeter de naam van het bestand of de opgegeven periode.',
	],
	/** A run was named without its period, and the file has only dates. */
	fileRunWithoutPeriod: ({ file, run, period }: { file: string; run: string; period: string }) => [
		`'${run}' was given as the run of '${file}', which does not say its period: its dates are in ${period}, and may be of a later payment.`,
		`Voor '${file}' is loonrun '${run}' opgegeven, maar het bestand zegt niet van welke periode die is: de datums vallen in ${period}, en dat kan de uitbetaling zijn.`,
		'Give the period of that run too, such as 2026-05.',
		'Geef ook de periode van die loonrun op, zoals 2026-05.',
	],
	/** A name for one run was given. */
	fileRunOfSeveral: ({ file, run, runs }: { file: string; run: string; runs: string[] }, t) => [
		`'${run}' was given as the run of '${file}', which holds ${runs.length} runs: ${t.list(runs, 5)}.`,
		`Voor '${file}' is loonrun '${run}' opgegeven, maar er zitten ${runs.length} loonruns in: ${t.list(runs, 5)}.`,
		'Give no run for this file, or save each run as a file of its own.',
		'Geef voor dit bestand geen loonrun op, of bewaar elke loonrun als een eigen bestand.',
	],
	/** `companies` are those that the workflow books for. */
	fileCompanyUnknown: (
		{ file, names, companies }: { file: string; names: string[]; companies: string[] },
		t,
	) => [
		`'${file}' is of company ${t.list(names, 3)}; this workflow books for ${t.list(companies, 5)}.`,
		`'${file}' is van bedrijf ${t.list(names, 3)}; deze workflow boekt voor ${t.list(companies, 5)}.`,
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
