import { inBoth } from '../../../base/words/language';
import type { Fault } from '../../../base/words/finding';
import type { Messages } from '../../../base/words/message';
import { choices } from '../settings';

/** "'mei.csv'", or "the table" of lines without a file. */
const called = inBoth((file: string) =>
	file === '' ? ['the table', 'de tabel'] : [`'${file}'`, `'${file}'`],
);

/** Findings about the lines of a file; `file` is '' where they came without one. */
export const rows = {
	/** Nothing of the file is booked: its lines may be read otherwise than they are meant. */
	rowsUnreadable: ({ file, faults, more }: { file: string; faults: Fault[]; more: number }, t) => [
		`Nothing of ${called.en(file)} was booked: ${t.faults(faults)}${more > 0 ? `; and ${more} more` : ''}.`,
		`Van ${called.nl(file)} is niets geboekt: ${t.faults(faults)}${more > 0 ? `; en nog ${more}` : ''}.`,
		[
			'Correct the table, or choose in Settings its columns and which lines are left out (totals), and send it again. Lines are counted without the heading.',
			'Verbeter de tabel, of kies in Settings de kolommen en welke regels overgeslagen worden (totalen), en stuur hem opnieuw in. Regels zijn geteld zonder de kop.',
		],
	],
	/** By the step before, which continued after its error. */
	fileNotExtracted: [
		'{file:quoted=the table} could not be read: {text}.',
		'{file:quoted=de tabel} is niet te lezen: {text}.',
		[
			'Export it once more, as CSV, XLSX or the XML of Exact Online.',
			'Exporteer het opnieuw, als CSV, XLSX of XML van Exact Online.',
		],
	],
	fileNoLines: ({ file }: { file: string }) => [
		file === ''
			? 'No file came in, or none with lines.'
			: `No line to book can be read in ${called.en(file)}.`,
		file === ''
			? 'Er kwam geen bestand binnen, of geen met regels.'
			: `In ${called.nl(file)} is geen enkele boekingsregel te lezen.`,
		[
			'Check whether the file is whole, of one of these kinds (CSV, text, Excel, XML), and has a journal.',
			'Controleer of het bestand heel is, van een van deze soorten (CSV, tekst, Excel, XML), en of er een journaalpost in staat.',
		],
	],
	fileDoesNotBalance: [
		'{file:quoted=the table} does not balance on {date:date}: debit {debit:money}, credit {credit:money}, difference {difference:money}.',
		'{file:quoted=de tabel} is op {date:date} niet in balans: debet {debit:money}, credit {credit:money}, verschil {difference:money}.',
		[
			'Check whether the file is whole, and whether it has lines of totals that are to be left out.',
			'Controleer of het bestand heel is, en of er totaalregels in staan die overgeslagen moeten worden.',
		],
	],
	/** Each account has as much in debit as in credit, as when one column was taken for both. */
	fileComesToNil: [
		'All accounts of {file:quoted=the table} come to nil in {runOf}.',
		'Alle rekeningen van {file:quoted=de tabel} komen in {runOf} op nul uit.',
		[
			'Check which columns have the amounts, and that a line has only one of debit and credit.',
			'Controleer in welke kolommen de bedragen staan, en of een regel debet of credit heeft en niet allebei.',
		],
	],
	/** Beside a run that is booked as a new one. */
	runBeside: [
		'In its period is booked besides: {runs:list}.',
		'In deze periode staat ernaast geboekt: {runs:list}.',
	],
	/** Added to what failed or waits for a person. */
	fileNotReadAgain: [
		'A file in the folder is read again by the next run, another one is not.',
		'Een bestand in de map leest de volgende uitvoering opnieuw, een ander niet.',
		[
			'Send that in again; what is booked already stays as it is.',
			'Stuur dat opnieuw in; wat al geboekt is, blijft zoals het is.',
		],
	],
	/** Earlier periods as large as a run; it is not known whether they are one run. */
	filePeriodsUnclear: [
		'{file:quoted=the table} has several periods that are each as large as a run: {periods:list}. That may be one run with corrections, or a run for each period.',
		'In {file:quoted=de tabel} staan perioden die elk zo groot zijn als een loonrun: {periods:list}. Dat kan één loonrun met correcties zijn, of een loonrun per periode.',
		[
			`Choose at {@severalPeriods} once: '${choices.severalPeriods.oneRun}' (with corrections) or '${choices.severalPeriods.runForEach}'.`,
			`Kies eenmalig bij {@severalPeriods}: '${choices.severalPeriods.oneRun}' (met correcties) of '${choices.severalPeriods.runForEach}'.`,
		],
	],
	/** Its name, or its sender, gives another period than its lines. */
	filePeriodDiffers: [
		'Period {said} was given for {file:quoted=the table}, but it is of {found}.',
		'Voor {file:quoted=de tabel} is periode {said} opgegeven, maar het is van {found}.',
		[
			'Correct the name of the file, or the period that was filled in.',
			'Verbeter de naam van het bestand of de opgegeven periode.',
		],
	],
	/** A run was named without its period, and the file has only dates. */
	fileRunWithoutPeriod: [
		"'{run}' was given as the run of {file:quoted=the table}, which does not say its period: its dates are in {period}, and may be of a later payment.",
		"Voor {file:quoted=de tabel} is loonrun '{run}' opgegeven, maar er staat niet bij van welke periode die is: de datums vallen in {period}, en dat kan de uitbetaling zijn.",
		[
			'Give the period of that run too, such as 2026-05.',
			'Geef ook de periode van die loonrun op, zoals 2026-05.',
		],
	],
	/** A name for one run was given. */
	fileRunOfSeveral: ({ file, run, runs }: { file: string; run: string; runs: string[] }, t) => [
		`'${run}' was given as the run of ${called.en(file)}, which holds ${runs.length} runs: ${t.list(runs, 5)}.`,
		`Voor ${called.nl(file)} is loonrun '${run}' opgegeven, maar er zitten ${runs.length} loonruns in: ${t.list(runs, 5)}.`,
		[
			'Give no run for this file, or save each run as a file of its own.',
			'Geef voor dit bestand geen loonrun op, of bewaar elke loonrun als een eigen bestand.',
		],
	],
	/** The dates of a table without a column of dates. */
	fileWithoutDates: ({ file, dates }: { file: string; dates: string[] }, t) => {
		const days = t.list(
			dates.map((date) => t.date(date)),
			5,
		);
		return [
			`${called.en(file)} has no dates: the last day of the period was taken, ${days}.`,
			`In ${called.nl(file)} staan geen datums: de laatste dag van de periode is genomen, ${days}.`,
		];
	},
} as const satisfies Messages;

/** Faults in a file or in the fields to read it by; `line` is the line of the table, from 1. */
export const rowsFaults = {
	/** Columns that no line has, with those that there are, to be copied. */
	columnNotThere: [
		"there is no column '{column}', but there are {columns:list}",
		"er is geen kolom '{column}', wel {columns:list}",
	],
	columnTwice: [
		"column '{column}' was declared for two things",
		"kolom '{column}' is voor twee dingen opgegeven",
	],
	lineValue: [
		"line {line:number}, column '{column}' is {value:quoted}",
		"regel {line:number}, kolom '{column}' is {value:quoted}",
	],
	lineWithoutAmount: ['line {line:number} has no amount', 'regel {line:number} heeft geen bedrag'],
	lineWithoutAccount: [
		'line {line:number} has no ledger account',
		'regel {line:number} heeft geen grootboekrekening',
	],
	/** Neither a date, nor the period of the line or the file. */
	lineWithoutDate: [
		'line {line:number} has neither a date nor a period with its year',
		'regel {line:number} heeft geen datum en geen periode met jaar',
	],
	linePeriod: [
		'line {line:number} has period {period:number}, but {@periodsPerYear} is {periodsPerYear:number}',
		'regel {line:number} heeft periode {period:number}, maar {@periodsPerYear} is {periodsPerYear:number}',
	],
	/** The year of a period, or the period in a year, cannot be derived from the date. */
	lineYearUnclear: [
		'line {line:number} does not show to which year its period {period:number} belongs',
		'van regel {line:number} is niet te zeggen bij welk jaar periode {period:number} hoort',
	],
	mustBeYearAndPeriod: [
		"the period is '{value}', but must be a year and a period, such as 2026-05",
		"de periode is '{value}', maar moet een jaar en een periode zijn, zoals 2026-05",
	],
	mustBeCapitalWord: [
		"'{field:label}' is '{value}', but must be one word in capitals",
		"'{field:label}' is '{value}', maar moet één woord in hoofdletters zijn",
	],
	mustBeCompany: [
		"'{field:label}' is '{value}', but must be one number or code, without a space or a slash",
		"'{field:label}' is '{value}', maar moet één nummer of code zijn, zonder spatie of schuine streep",
	],
	periodTooHigh: [
		"'{field:label}' is {value:number}, but a year has {periodsPerYear:number} periods",
		"'{field:label}' is {value:number}, maar een jaar heeft {periodsPerYear:number} perioden",
	],
} as const satisfies Messages;
