import type { Messages } from '../../../base/words/message';
import { choices } from '../settings';

/** Findings about the lines of a file; `file` is '' where they came without one. */
export const rows = {
	/** Nothing of the file is booked: its lines may be read otherwise than they are meant. `more`: how many more faults it has. */
	fileFaulty: [
		'Nothing of {file:quoted=the table} was booked: {faults:faults}{more:with=; and ~ more}.',
		'Van {file:quoted=de tabel} is niets geboekt: {faults:faults}{more:with=; en nog ~}.',
		[
			'Correct the table, or choose how it is read: its columns, {@decimalSign}, {@dateFormat}, the line of its headings, which lines are left out (totals). Or export it once more, as CSV, text or XLSX. Lines are counted without the heading.',
			'Verbeter de tabel, of kies hoe hij gelezen wordt: de kolommen, {@decimalSign}, {@dateFormat}, de regel met de koppen, welke regels overgeslagen worden (totalen). Of exporteer hem opnieuw, als CSV, tekst of XLSX. Regels zijn geteld zonder de kop.',
		],
	],
	/** Beside a run that is booked as a new one. */
	runBeside: [
		'In its period is booked besides: {runs:list}.',
		'In deze periode staat ernaast geboekt: {runs:list}.',
	],
	/** Added to what failed or waits for a person. */
	fileNotReadAgain: [
		'The next run reads again what is in the folder.',
		'De volgende uitvoering leest opnieuw wat in de map staat.',
		[
			'Was it sent in? Send it in again; what is booked already stays as it is.',
			'Was het ingestuurd? Stuur het opnieuw in; wat al geboekt is, blijft zoals het is.',
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
	/** Its name or its sender gives another period than its lines; or a run, of lines of which only dates tell the period, or of several runs. */
	fileRunUnclear: [
		'For {file:quoted=the table} was given {because:period=period|dates=run|several=run} {declared:quoted}, {because:period=but it is of|dates=without its period: its dates, which may be of a later payment, are in|several=but it holds several runs:} {holds:list}.',
		'Voor {file:quoted=de tabel} is {because:period=periode|dates=loonrun|several=loonrun} {declared:quoted} opgegeven, {because:period=maar het is van|dates=zonder periode: de datums, en dat kan de uitbetaling zijn, vallen in|several=maar er zitten meer loonruns in:} {holds:list}.',
		[
			'Correct the name of the file, or the period and run that were filled in; several runs are saved as a file each.',
			'Verbeter de naam van het bestand, of de opgegeven periode en loonrun; meer loonruns bewaar je elk als een eigen bestand.',
		],
	],
	/** The dates of a table without a column of dates. */
	fileWithoutDates: [
		'{file:quoted=the table} has no dates: the last day of the period was taken, {dates:dates}.',
		'In {file:quoted=de tabel} staan geen datums: de laatste dag van de periode is genomen, {dates:dates}.',
	],
	/** Beside what is booked: a line without a ledger account may be a total, or wages that nobody booked. */
	linesLeftOut: [
		'{count:line|lines} of {file:quoted=the table} left out, as chosen: {lines:list}.',
		'{count:regel|regels} van {file:quoted=de tabel} overgeslagen, zoals gekozen: {lines:list}.',
	],
} as const satisfies Messages;

/** Faults in a file or in the fields to read it by; `line` is the line of the table, from 1. */
export const rowsFaults = {
	/** `text`: of the step before, which continued after its error. */
	nothingToBook: [
		'{came:true=no line to book can be read|false=no file came in, or none with lines: put one into the folder}{text:with= (~)}',
		'{came:true=er is geen enkele boekingsregel te lezen|false=er kwam geen bestand binnen, of geen met regels: zet er een in de map}{text:with= (~)}',
	],
	/** Some step keeps from n8n of which file its lines are. */
	fileNotKnown: [
		'of {count:line|lines} it is not known of which file they are: give each file its own item (Split Out of $binary), and let it go through XML by itself (Loop Over Items)',
		'van {count:regel|regels} is niet bekend uit welk bestand ze komen: geef elk bestand een eigen item (Split Out van $binary), en laat het alleen door XML gaan (Loop Over Items)',
	],
	fileTooLong: [
		'it has {most:number} lines or more, too many to read: export it by ledger account, not by employee',
		'het heeft {most:number} regels of meer, te veel om te lezen: exporteer per grootboekrekening, niet per werknemer',
	],
	/** It does not balance on a date; or each account of a run has as much in debit as in credit, as when one column was taken for both. */
	sumsWrong: [
		'{because:balance=it does not balance|nil=all of its accounts come to nil}{of:with= (~)}: debit {debit:money}, credit {credit:money}, difference {difference:money}',
		'{because:balance=het is niet in balans|nil=alle rekeningen komen op nul uit}{of:with= (~)}: debet {debit:money}, credit {credit:money}, verschil {difference:money}',
	],
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
	/** `date`: neither a date, nor the period of the line or the file. `year`: it does not follow from the date either. */
	lineWithout: [
		'line {line:number} has no {lacks:amount=amount|account=ledger account|date=date and no period with its year|year=year of its period}',
		'regel {line:number} heeft geen {lacks:amount=bedrag|account=grootboekrekening|date=datum en geen periode met jaar|year=jaar van de periode}',
	],
	linePeriod: [
		'line {line:number} has period {period:number}, but {@periodsPerYear} is {periodsPerYear:number}',
		'regel {line:number} heeft periode {period:number}, maar {@periodsPerYear} is {periodsPerYear:number}',
	],
	mustBeYearAndPeriod: [
		"the period is '{value}', but must be a year and a period, such as 2026-05",
		"de periode is '{value}', maar moet een jaar en een periode zijn, zoals 2026-05",
	],
	mustBeWord: [
		"'{field:label}' is '{value}', but must be {as:capitals=one word in capitals|code=one number or code, without a space or a slash}",
		"'{field:label}' is '{value}', maar moet {as:capitals=één woord in hoofdletters|code=één nummer of code, zonder spatie of schuine streep} zijn",
	],
} as const satisfies Messages;
