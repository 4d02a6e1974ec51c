import { send, set } from '../../../base/words/advice';
import { inBoth } from '../../../base/words/language';
import type { Fault } from '../../../base/words/finding';
import type { Messages } from '../../../base/words/message';
import { withoutEnd } from '../../../base/values/text';
import { labelOf } from '../../../base/words/settingNames';
import { choices, shown } from '../settings';

/** "'mei.csv'", or "the table" of lines without a file. */
const called = inBoth((file: string) =>
	file === '' ? ['the table', 'de tabel'] : [`'${file}'`, `'${file}'`],
);

type Unbalanced = { file: string; date: string; debit: string; credit: string; difference: string };

/** Findings about the lines of a file; `file` is '' where they came without one. */
export const rows = {
	/** Nothing of the file is booked: its lines may be read otherwise than they are meant. */
	rowsUnreadable: ({ file, faults, more }: { file: string; faults: Fault[]; more: number }, t) => [
		`Nothing of ${called.en(file)} was booked: ${t.faults(faults)}${more > 0 ? `; and ${more} more` : ''}.`,
		`Van ${called.nl(file)} is niets geboekt: ${t.faults(faults)}${more > 0 ? `; en nog ${more}` : ''}.`,
		send(
			'Correct the table, or choose in Settings its columns and which lines are left out (totals), and send it again. Lines are counted without the heading.',
			'Verbeter de tabel, of kies in Settings de kolommen en welke regels overgeslagen worden (totalen), en stuur hem opnieuw in. Regels zijn geteld zonder de kop.',
		),
	],
	/** By the step before, which continued after its error. */
	fileNotExtracted: ({ file, text }: { file: string; text: string }) => [
		`${called.en(file)} could not be read: ${withoutEnd(text, '.')}.`,
		`${called.nl(file)} is niet te lezen: ${withoutEnd(text, '.')}.`,
		send(
			'Export it once more, as CSV, XLSX or the XML of Exact Online.',
			'Exporteer het opnieuw, als CSV, XLSX of XML van Exact Online.',
		),
	],
	fileNoLines: ({ file }: { file: string }) => [
		file === ''
			? 'No file came in, or none with lines.'
			: `No line to book can be read in ${called.en(file)}.`,
		file === ''
			? 'Er kwam geen bestand binnen, of geen met regels.'
			: `In ${called.nl(file)} is geen enkele boekingsregel te lezen.`,
		send(
			'Check whether the file is whole, of one of these kinds (CSV, text, Excel, XML), and has a journal.',
			'Controleer of het bestand heel is, van een van deze soorten (CSV, tekst, Excel, XML), en of er een journaalpost in staat.',
		),
	],
	fileDoesNotBalance: ({ file, date, debit, credit, difference }: Unbalanced, t) => [
		`${called.en(file)} does not balance on ${t.date(date)}: debit ${t.amount(debit)}, credit ${t.amount(credit)}, difference ${t.amount(difference)}.`,
		`${called.nl(file)} is op ${t.date(date)} niet in balans: debet ${t.amount(debit)}, credit ${t.amount(credit)}, verschil ${t.amount(difference)}.`,
		send(
			'Check whether the file is whole, and whether it has lines of totals that are to be left out.',
			'Controleer of het bestand heel is, en of er totaalregels in staan die overgeslagen moeten worden.',
		),
	],
	/** Each account has as much in debit as in credit, as when one column was taken for both. */
	fileComesToNil: ({ file, runOf }: { file: string; runOf: string }) => [
		`All accounts of ${called.en(file)} come to nil in ${runOf}.`,
		`Alle rekeningen van ${called.nl(file)} komen in ${runOf} op nul uit.`,
		send(
			'Check which columns have the amounts, and that a line has only one of debit and credit.',
			'Controleer in welke kolommen de bedragen staan, en of een regel debet of credit heeft en niet allebei.',
		),
	],
	/** Beside a run that is booked as a new one. */
	runBeside: ({ runs }: { runs: string[] }, t) => [
		`In its period is booked besides: ${t.list(runs, 5)}.`,
		`In deze periode staat ernaast geboekt: ${t.list(runs, 5)}.`,
	],
	/** Added to what failed or waits for a person. */
	fileNotReadAgain: [
		'A file in the folder is read again by the next run, another one is not.',
		'Een bestand in de map leest de volgende uitvoering opnieuw, een ander niet.',
		send(
			'Send that in again; what is booked already stays as it is.',
			'Stuur dat opnieuw in; wat al geboekt is, blijft zoals het is.',
		),
	],
	/** Earlier periods as large as a run; it is not known whether they are one run. */
	filePeriodsUnclear: ({ file, periods }: { file: string; periods: string[] }, t) => [
		`${called.en(file)} has several periods that are each as large as a run: ${t.list(periods, 5)}. That may be one run with corrections, or a run for each period.`,
		`In ${called.nl(file)} staan perioden die elk zo groot zijn als een loonrun: ${t.list(periods, 5)}. Dat kan één loonrun met correcties zijn, of een loonrun per periode.`,
		set(
			'severalPeriods',
			`Choose at {field} once: '${choices.severalPeriods.oneRun}' (with corrections) or '${choices.severalPeriods.runForEach}'.`,
			`Kies eenmalig bij {field}: '${choices.severalPeriods.oneRun}' (met correcties) of '${choices.severalPeriods.runForEach}'.`,
		),
	],
	/** Its name, or its sender, gives another period than its lines. */
	filePeriodDiffers: ({ file, said, found }: { file: string; said: string; found: string }) => [
		`Period ${said} was given for ${called.en(file)}, but it is of ${found}.`,
		`Voor ${called.nl(file)} is periode ${said} opgegeven, maar het is van ${found}.`,
		send(
			'Correct the name of the file, or the period that was filled in.',
			'Verbeter de naam van het bestand of de opgegeven periode.',
		),
	],
	/** A run was named without its period, and the file has only dates. */
	fileRunWithoutPeriod: ({ file, run, period }: { file: string; run: string; period: string }) => [
		`'${run}' was given as the run of ${called.en(file)}, which does not say its period: its dates are in ${period}, and may be of a later payment.`,
		`Voor ${called.nl(file)} is loonrun '${run}' opgegeven, maar er staat niet bij van welke periode die is: de datums vallen in ${period}, en dat kan de uitbetaling zijn.`,
		send(
			'Give the period of that run too, such as 2026-05.',
			'Geef ook de periode van die loonrun op, zoals 2026-05.',
		),
	],
	/** A name for one run was given. */
	fileRunOfSeveral: ({ file, run, runs }: { file: string; run: string; runs: string[] }, t) => [
		`'${run}' was given as the run of ${called.en(file)}, which holds ${runs.length} runs: ${t.list(runs, 5)}.`,
		`Voor ${called.nl(file)} is loonrun '${run}' opgegeven, maar er zitten ${runs.length} loonruns in: ${t.list(runs, 5)}.`,
		send(
			'Give no run for this file, or save each run as a file of its own.',
			'Geef voor dit bestand geen loonrun op, of bewaar elke loonrun als een eigen bestand.',
		),
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
} satisfies Messages;

type LinePeriod = { line: number; period: number; periodsPerYear: number };
type PeriodTooHigh = { field: string; value: number; periodsPerYear: number };

/** Faults in a file or in the fields to read it by; `line` is the line of the table, from 1. */
export const rowsFaults = {
	/** Columns that no line has, with those that there are, to be copied. */
	columnNotThere: ({ column, columns }: { column: string; columns: string[] }, t) => [
		`there is no column '${column}', but there are ${t.list(columns, 30)}`,
		`er is geen kolom '${column}', wel ${t.list(columns, 30)}`,
	],
	columnTwice: ({ column }: { column: string }) => [
		`column '${column}' was declared for two things`,
		`kolom '${column}' is voor twee dingen opgegeven`,
	],
	lineValue: ({ line, column, value }: { line: number; column: string; value: string }) => [
		value === ''
			? `line ${line}, column '${column}' is empty`
			: `line ${line}, column '${column}': '${value}'`,
		value === ''
			? `regel ${line}, kolom '${column}' is leeg`
			: `regel ${line}, kolom '${column}': '${value}'`,
	],
	lineWithoutAmount: ({ line }: { line: number }) => [
		`line ${line} has no amount`,
		`regel ${line} heeft geen bedrag`,
	],
	lineWithoutAccount: ({ line }: { line: number }) => [
		`line ${line} has no ledger account`,
		`regel ${line} heeft geen grootboekrekening`,
	],
	/** Neither a date, nor the period of the line or the file. */
	lineWithoutDate: ({ line }: { line: number }) => [
		`line ${line} has neither a date nor a period with its year`,
		`regel ${line} heeft geen datum en geen periode met jaar`,
	],
	linePeriod: ({ line, period, periodsPerYear }: LinePeriod) => [
		`line ${line} has period ${period}, but '${shown.periodsPerYear}' is ${periodsPerYear}`,
		`regel ${line} heeft periode ${period}, maar '${shown.periodsPerYear}' is ${periodsPerYear}`,
	],
	/** The year of a period, or the period in a year, cannot be derived from the date. */
	lineYearUnclear: ({ line, period }: { line: number; period: number }) => [
		`line ${line} does not show to which year its period ${period} belongs`,
		`van regel ${line} is niet te zeggen bij welk jaar periode ${period} hoort`,
	],
	mustBeYearAndPeriod: ({ value }: { value: string }) => [
		`the period is '${value}', but must be a year and a period, such as 2026-05`,
		`de periode is '${value}', maar moet een jaar en een periode zijn, zoals 2026-05`,
	],
	mustBeCapitalWord: ({ field, value }: { field: string; value: string }) => [
		`'${labelOf(field)}' is '${value}', but must be one word in capitals`,
		`'${labelOf(field)}' is '${value}', maar moet één woord in hoofdletters zijn`,
	],
	mustBeCompany: ({ field, value }: { field: string; value: string }) => [
		`'${labelOf(field)}' is '${value}', but must be one number or code, without a space or a slash`,
		`'${labelOf(field)}' is '${value}', maar moet één nummer of code zijn, zonder spatie of schuine streep`,
	],
	periodTooHigh: ({ field, value, periodsPerYear }: PeriodTooHigh) => [
		`'${labelOf(field)}' is ${value}, but a year has ${periodsPerYear} periods`,
		`'${labelOf(field)}' is ${value}, maar een jaar heeft ${periodsPerYear} perioden`,
	],
} satisfies Messages;
