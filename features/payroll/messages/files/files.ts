import { send, set } from '../../../../base/words/advice';
import { AGAIN } from '../../../../base/files/messages';
import type { Messages } from '../../../../base/words/message';
import { choices, shown } from '../../settings';

type FileDoesNotBalance = { file: string; date: string; debit: string; credit: string; difference: string };

/** Findings of reading a payroll from files; `file` is the name of the file. */
export const payrollFiles = {
	/** The input item has no file under that name; `there`: the names under which it has files. */
	fileNotGiven: ({ field, there }: { field: string; there: string[] }, t) => {
		const has = there.length > 0;
		return [
			`${field === '' ? "'Input Binary Field' is empty" : `No file came in under '${field}'`}${has ? `; there is one under ${t.list(there, 5)}` : ''}.`,
			`${field === '' ? "'Input Binary Field' is leeg" : `Er is geen bestand in '${field}' meegegeven`}${has ? `; er is er wel een in ${t.list(there, 5)}` : ''}.`,
			[
				set(
					'binaryField',
					"set 'Input Binary Field' to the name under which the step before gives the file",
					"zet bij 'Input Binary Field' de naam waaronder de vorige stap het bestand geeft",
				),
				set(
					'input',
					"choose 'Rows' at 'Input' when the items are rows of a spreadsheet",
					"kies 'Rows' bij 'Input' als de items regels van een spreadsheet zijn",
				),
			],
		];
	},
	/** Added to a failure with the payroll of a file: no later execution reads it by itself. */
	fileNotReadAgain: [
		'The next run does not read this file again by itself.',
		'De volgende uitvoering leest dit bestand niet vanzelf weer.',
		send(
			'Send it once more; what is booked already stays as it is.',
			'Stuur het opnieuw in; wat al geboekt is, blijft zoals het is.',
		),
	],
	/** Behind a question about such a file. */
	answerNeedsFile: [
		'The next run does not read this file again by itself.',
		'De volgende uitvoering leest dit bestand niet vanzelf weer.',
		send(
			`With the answer in '${shown.decisions}', send it in again, by the form where there is one.`,
			`Staat het antwoord bij '${shown.decisions}', stuur het dan opnieuw in, met het formulier als dat er is.`,
		),
	],
	fileEmpty: ({ file }: { file: string }) => [
		`The file '${file}' is empty.`,
		`Het bestand '${file}' is leeg.`,
		send(AGAIN.en, AGAIN.nl),
	],
	/** The last line does not end, and a date differs by a small amount: the end of an amount may be missing. */
	fileMaybeCutOff: ({ file, date, difference }: { file: string; date: string; difference: string }, t) => [
		`The last line of '${file}' has no end, and on ${t.date(date)} debit and credit differ by ${t.amount(difference)}: it may be cut off.`,
		`De laatste regel van '${file}' heeft geen einde, en op ${t.date(date)} verschillen debet en credit ${t.amount(difference)}: het kan afgebroken zijn.`,
		send(
			`${AGAIN.en} When it is whole, put an empty line behind it.`,
			`${AGAIN.nl} Is het heel, zet er dan een lege regel achter.`,
		),
	],
	fileNoLines: ({ file }: { file: string }) => [
		`There is no line to book in '${file}'.`,
		`In '${file}' staat geen enkele boekingsregel.`,
		send('Check whether the payroll run has a journal.', 'Controleer of de loonrun een journaalpost heeft.'),
	],
	fileDoesNotBalance: ({ file, date, debit, credit, difference }: FileDoesNotBalance, t) => [
		`'${file}' does not balance on ${t.date(date)}: debit ${t.amount(debit)}, credit ${t.amount(credit)}, difference ${t.amount(difference)}.`,
		`'${file}' is op ${t.date(date)} niet in balans: debet ${t.amount(debit)}, credit ${t.amount(credit)}, verschil ${t.amount(difference)}.`,
		set(
			'format',
			`Check whether the file is whole, and {field} and '${shown.columns}'.`,
			`Controleer of het bestand heel is, en {field} en '${shown.columns}'.`,
		),
	],
	/** A row of totals differs from the sum of the lines above it. */
	fileTotalsDiffer: (
		{ file, line, total, sum }: { file: string; line: number; total: string; sum: string },
		t,
	) => [
		`The total on line ${line} of '${file}' is ${t.amount(total)}, but the lines above it add up to ${t.amount(sum)}.`,
		`Het totaal op regel ${line} van '${file}' is ${t.amount(total)}, maar de regels erboven zijn samen ${t.amount(sum)}.`,
		send(
			'Check whether lines are missing, and export it once more.',
			'Controleer of er regels ontbreken, en exporteer het opnieuw.',
		),
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
		send(
			'If one of them should be booked too, save it as a file of its own.',
			'Moet er een van ook geboekt worden, bewaar die dan als eigen bestand.',
		),
	],
	fileSheetsUnclear: ({ file, sheets }: { file: string; sheets: string[] }, t) => [
		`More than one sheet of '${file}' can hold a journal: ${t.list(sheets, 5)}.`,
		`In '${file}' kan op meer dan één werkblad een journaalpost staan: ${t.list(sheets, 5)}.`,
		send(
			'Keep only one of them, or save each sheet as a file of its own.',
			'Laat er één staan, of sla elk werkblad op als een eigen bestand.',
		),
	],
	/** Earlier periods as large as a run; it is not known whether they are one run. */
	filePeriodsUnclear: ({ file, periods }: { file: string; periods: string[] }, t) => [
		`'${file}' has several periods that are each as large as a run: ${t.list(periods, 5)}. That may be one run with corrections, or a run for each period.`,
		`In '${file}' staan perioden die elk zo groot zijn als een loonrun: ${t.list(periods, 5)}. Dat kan één loonrun met correcties zijn, of een loonrun per periode.`,
		set(
			'severalPeriods',
			`Choose at {field} once: '${choices.severalPeriods.oneRun}' (with corrections) or '${choices.severalPeriods.runForEach}'.`,
			`Kies eenmalig bij {field}: '${choices.severalPeriods.oneRun}' (met correcties) of '${choices.severalPeriods.runForEach}'.`,
		),
	],
	/** Its name, or its sender, gives another period than its rows. */
	filePeriodDiffers: ({ file, said, found }: { file: string; said: string; found: string }) => [
		`Period ${said} was given for '${file}', but the file is of ${found}.`,
		`Voor '${file}' is periode ${said} opgegeven, maar het bestand is van ${found}.`,
		send(
			'Correct the name of the file, or the period that was filled in.',
			'Verbeter de naam van het bestand of de opgegeven periode.',
		),
	],
	/** A run was named without its period, and the file has only dates. */
	fileRunWithoutPeriod: ({ file, run, period }: { file: string; run: string; period: string }) => [
		`'${run}' was given as the run of '${file}', which does not say its period: its dates are in ${period}, and may be of a later payment.`,
		`Voor '${file}' is loonrun '${run}' opgegeven, maar het bestand zegt niet van welke periode die is: de datums vallen in ${period}, en dat kan de uitbetaling zijn.`,
		send(
			'Give the period of that run too, such as 2026-05.',
			'Geef ook de periode van die loonrun op, zoals 2026-05.',
		),
	],
	/** A name for one run was given. */
	fileRunOfSeveral: ({ file, run, runs }: { file: string; run: string; runs: string[] }, t) => [
		`'${run}' was given as the run of '${file}', which holds ${runs.length} runs: ${t.list(runs, 5)}.`,
		`Voor '${file}' is loonrun '${run}' opgegeven, maar er zitten ${runs.length} loonruns in: ${t.list(runs, 5)}.`,
		send(
			'Give no run for this file, or save each run as a file of its own.',
			'Geef voor dit bestand geen loonrun op, of bewaar elke loonrun als een eigen bestand.',
		),
	],
	/** `companies` are those that the workflow books for. */
	fileCompanyUnknown: (
		{ file, names, companies }: { file: string; names: string[]; companies: string[] },
		t,
	) => [
		`'${file}' is of company ${t.list(names, 3)}; this workflow books for ${t.list(companies, 5)}.`,
		`'${file}' is van bedrijf ${t.list(names, 3)}; deze workflow boekt voor ${t.list(companies, 5)}.`,
		send(
			`Send it to where that company is booked. Only if it is the same employer, under another name: put that name in '${shown.companies}', behind its number.`,
			`Stuur het naar waar dat bedrijf geboekt wordt. Alleen als het dezelfde werkgever is, onder een andere naam: zet die naam bij '${shown.companies}', achter het nummer.`,
		),
	],
	fileCompanyNotNamed: (
		{ file, companies, example }: { file: string; companies: string[]; example: string },
		t,
	) => [
		`'${file}' does not say which company it is of, and there are more in '${shown.companies}': ${t.list(companies, 5)}.`,
		`'${file}' zegt niet van welk bedrijf het is, en bij '${shown.companies}' staan er meer: ${t.list(companies, 5)}.`,
		send(
			`Let the name of the file begin with it, such as '${example}'.`,
			`Laat de naam van het bestand ermee beginnen, zoals '${example}'.`,
		),
	],
	fileCompanyAmbiguous: (
		{ file, name, companies }: { file: string; name: string; companies: string[] },
		t,
	) => [
		`'${name}' of '${file}' can be more than one company: ${t.list(companies, 5)}.`,
		`'${name}' van '${file}' kan meer dan één bedrijf zijn: ${t.list(companies, 5)}.`,
		set(
			'companies',
			'Change the names in {field} so that one fits.',
			'Maak de namen bij {field} zo dat er één bij past.',
		),
	],
} satisfies Messages;
