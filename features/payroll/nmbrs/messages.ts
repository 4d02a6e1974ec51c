import { inBoth, type Both } from '../../../base/words/language';
import { type Locale, type Messages, notice } from '../../../base/words/message';
import { shown } from '../settings';

/** More names than this make a sentence unreadable. */
const NAMED_AT_MOST = 5;

const ACCESS = {
	en: 'Check its companies and filter in Nmbrs (Instellingen > Gebruikersaccounts).',
	nl: 'Controleer de bedrijven en het filter van deze gebruiker in Nmbrs (Instellingen > Gebruikersaccounts).',
};

const WHERE_NAMED = {
	en: `The list at '${shown.companies}' has the companies, and so has 'Company: Get Many'.`,
	nl: `Welke er zijn zie je in de lijst bij '${shown.companies}', en met 'Company: Get Many'.`,
};

/** A text of a journal in quotes, or the word for an empty one. */
const quoted = inBoth((text: string) => [
	text === '' ? 'nothing' : `'${text}'`,
	text === '' ? 'niets' : `'${text}'`,
]);

const FROM_A_FILE = [
	'From that day on book from a file, by payroll-file-sync.json, unless a newer version of this package reads Nmbrs in another way.',
	'Boek vanaf die dag uit een bestand, met payroll-file-sync.json, tenzij een nieuwere versie van dit pakket Nmbrs anders leest.',
] as const;

const KINDS = inBoth<Record<number, Both<string>>>({
	12: ['monthly: periods 1 to 12', 'per maand: periode 1 tot en met 12'],
	13: ['four-weekly: periods 1 to 13', 'per vier weken: periode 1 tot en met 13'],
	53: ['weekly: periods 1 to 53', 'per week: periode 1 tot en met 53'],
});

const kind = inBoth((periodsPerYear: number) => [
	KINDS.en[periodsPerYear] ?? 'periods 1 to 53',
	KINDS.nl[periodsPerYear] ?? 'periode 1 tot en met 53',
]);

/** "De Korst Markt B.V. (weekly)". */
const paid = inBoth(({ company, periodsPerYear }: { company: string; periodsPerYear: number }) => [
	`${company} (${KINDS.en[periodsPerYear]?.split(':')[0] ?? 'other periods'})`,
	`${company} (${KINDS.nl[periodsPerYear]?.split(':')[0] ?? 'per andere periode'})`,
]);

function named({ companies, count }: { companies: string[]; count: number }, t: Locale): string {
	return t.names(companies, NAMED_AT_MOST, count);
}

const listsInWords = inBoth((currentPeriod: boolean, years: number[]) => {
	const en = years.map((year) => `the runs of ${year}`);
	const nl = years.map((year) => `de loonruns van ${year}`);
	return [
		(currentPeriod ? ['the current period', ...en] : en).join(', '),
		(currentPeriod ? ['de huidige periode', ...nl] : nl).join(', '),
	];
});

const statesInWords = inBoth((empty: number, notLocked: number, outOfScope: number) => {
	const told = [
		[empty, 'without a journal', 'zonder journaalpost'],
		[notLocked, 'not locked', 'niet vergrendeld'],
		[outOfScope, 'before the start', 'vóór de start'],
	] as const;
	const there = told.filter(([count]) => count > 0);
	if (there.length === 0) return ['there are no payroll runs', 'er zijn geen loonruns'];
	return [
		`payroll runs ${there.map(([count, state]) => `${state}: ${count}`).join(', ')}`,
		`loonruns ${there.map(([count, , state]) => `${state}: ${count}`).join(', ')}`,
	];
});

type NoSuchStart = { start: string; companyName: string; periodsPerYear: number };

type PeriodKindsDiffer = {
	fromPeriod: number;
	kinds: { company: string; periodsPerYear: number }[];
	example: string;
};

type NoSuchPeriod = { fromPeriod: number; companyName: string; periodsPerYear: number };
type NothingToRead = { empty: number; notLocked: number; outOfScope: number };

const LATER_OR_NMBRS = [
	'Start the workflow again later. When this stays, ask the support of Nmbrs.',
	'Start de workflow later opnieuw. Blijft dit zo, vraag het dan na bij de helpdesk van Nmbrs.',
] as const;

/** Findings of reading the payrolls of Nmbrs; they end with its interface. */
export const nmbrsReading = {
	noCompanyVisible: [
		'This user of Nmbrs sees no company.',
		'Deze gebruiker van Nmbrs ziet geen enkel bedrijf.',
		[ACCESS.en, ACCESS.nl],
	],
	/** No company was chosen, although the user has access to several (`count`). */
	companyNotChosen: [
		'This user of Nmbrs sees {count:number} companies.',
		'Deze gebruiker van Nmbrs ziet {count:number} bedrijven.',
		[
			`Enter in {@companies} which of them to book. ${WHERE_NAMED.en}`,
			`Zet bij {@companies} welke je wilt boeken. ${WHERE_NAMED.nl}`,
		],
	],
	noSuchCompany: [
		"This user of Nmbrs sees no company '{given}'.",
		"Deze gebruiker van Nmbrs ziet geen bedrijf '{given}'.",
		[
			`Correct {@companies}, or its row in the table of clients. ${WHERE_NAMED.en}`,
			`Verbeter {@companies}, of de regel van deze klant in de tabel. ${WHERE_NAMED.nl}`,
		],
	],
	/**
	 * The first of the `count` matches, as "Name (number 12, id 12345)"; `ways`: an unambiguous way to write each, such as
	 * `id:1042`.
	 */
	ambiguousCompany: (
		{ given, ways, ...facts }: { given: string; companies: string[]; count: number; ways: string[] },
		t,
	) => [
		`'${given}' is more than one company: ${named(facts, t)}.`,
		`'${given}' kan meer dan één bedrijf zijn: ${named(facts, t)}.`,
		[
			`Enter in {@companies} which you mean: ${t.names(ways, NAMED_AT_MOST, ways.length)}.`,
			`Schrijf bij {@companies} welk je bedoelt: ${t.names(ways, NAMED_AT_MOST, ways.length)}.`,
		],
	],
	/** The start for a single company cannot be read; `example` is a valid one. */
	startUnclear: [
		"The start '{given}' of {companyName} is not a year and period. Nothing of this company was read.",
		"Het begin '{given}' van {companyName} is geen jaar en periode. Van dit bedrijf is niets gelezen.",
		["Write it in {@companies} like '{example}'.", "Schrijf het bij {@companies} zoals '{example}'."],
	],
	/** One company is given twice; '' is the start that it shares with the others. */
	startsDiffer: ({ companyName, starts }: { companyName: string; starts: string[] }, t) => [
		`${companyName} is in '${shown.companies}' more than once, with another start: ${t.list(starts.filter(Boolean))}${starts.includes('') ? ' and the shared one' : ''}.`,
		`${companyName} staat meer dan eens bij '${shown.companies}', met een ander begin: ${t.list(starts.filter(Boolean))}${starts.includes('') ? ' en het gezamenlijke' : ''}.`,
		['Keep only one of them.', 'Laat er één staan.'],
	],
	/** `start` as it was given: year and period. */
	noSuchStart: ({ start, companyName, periodsPerYear }: NoSuchStart) => [
		`${companyName} is to start at ${start}, but it has no such period (${kind.en(periodsPerYear)}).`,
		`${companyName} moet beginnen bij ${start}, maar die periode heeft het niet (${kind.nl(periodsPerYear)}).`,
		[
			'Give it one in {@companies} that it has.',
			'Geef bij {@companies} een periode die het bedrijf wel heeft.',
		],
	],
	/** Companies with different kinds of periods share one start. */
	periodKindsDiffer: ({ fromPeriod, kinds, example }: PeriodKindsDiffer, t) => [
		`Period ${fromPeriod} ('${shown.fromPeriod}') is not the same for all companies: ${t.names(kinds.map(paid.en), 3, kinds.length)}.`,
		`Periode ${fromPeriod} ('${shown.fromPeriod}') is niet voor elk bedrijf dezelfde: ${t.names(kinds.map(paid.nl), 3, kinds.length)}.`,
		[
			`Give each its own start in {@companies}, this one for example with '${example}'.`,
			`Geef elk bedrijf bij {@companies} zijn eigen begin, dit bijvoorbeeld met '${example}'.`,
		],
	],
	/** `periodsPerYear` is 0 when the kind of period is not known. */
	noSuchPeriod: ({ fromPeriod, companyName, periodsPerYear }: NoSuchPeriod) => [
		`'${shown.fromPeriod}' is ${fromPeriod}, but ${companyName} has no such period (${kind.en(periodsPerYear)}).`,
		`'${shown.fromPeriod}' is ${fromPeriod}, maar die periode heeft ${companyName} niet (${kind.nl(periodsPerYear)}).`,
		['Enter one that it has.', 'Vul een periode in die het bedrijf wel heeft.'],
	],
	/** The lists that could not be read; the problem follows. */
	payrollNotRead: ({ currentPeriod, years }: { currentPeriod: boolean; years: number[] }) => [
		`Not read: ${listsInWords.en(currentPeriod, years)}.`,
		`Niet gelezen: ${listsInWords.nl(currentPeriod, years)}.`,
	],
	/** The list of Nmbrs has it without the number by which its booking would be known. */
	runWithoutNumber: [
		"Nmbrs gives a run of {year:number}{description:with= ('~')} without a number that can be read. It is not booked, and no run counts as deleted.",
		"Nmbrs geeft een loonrun van {year:number}{description:with= ('~')} zonder leesbaar nummer. Die wordt niet geboekt, en geen loonrun geldt als verwijderd.",
		LATER_OR_NMBRS,
	],
	companyWithoutId: [
		'Nmbrs gives company {companyName} without an ID that can be read, so its payroll cannot be asked for.',
		'Nmbrs geeft bedrijf {companyName} zonder leesbaar ID, dus de loonruns zijn niet op te vragen.',
		LATER_OR_NMBRS,
	],
	/** Nmbrs ends the interface that it is read through on 1 March 2027: before that day, and from it on. */
	nmbrsInterfaceEnds: notice([
		'The SOAP interface of Nmbrs, through which the payroll journals are read, works until 1 March 2027.',
		'De SOAP-koppeling van Nmbrs, waarlangs de loonjournaalposten worden gelezen, werkt tot 1 maart 2027.',
		FROM_A_FILE,
	]),
	nmbrsInterfaceEnded: notice([
		'Nmbrs was to end its SOAP interface, through which the payroll journals are read, on 1 March 2027.',
		'Nmbrs zou de SOAP-koppeling, waarlangs de loonjournaalposten worden gelezen, op 1 maart 2027 beëindigen.',
		FROM_A_FILE,
	]),
	/** A refusal after that day, behind the problem itself. */
	nmbrsProbablyEnded: [
		'This most likely is the end of the SOAP interface, which Nmbrs was to end on 1 March 2027.',
		'Waarschijnlijk is dit het einde van de SOAP-koppeling, die Nmbrs op 1 maart 2027 zou beëindigen.',
		FROM_A_FILE,
	],
	/** No journal can be used; the number of runs in each state. */
	nothingToRead: ({ empty, notLocked, outOfScope }: NothingToRead) => [
		`Nothing to read: ${statesInWords.en(empty, notLocked, outOfScope)}.`,
		`Er is niets te lezen: ${statesInWords.nl(empty, notLocked, outOfScope)}.`,
	],
	noSuchRunOfYear: [
		"This company has no payroll run '{run}' in {year:number}.",
		"Dit bedrijf heeft in {year:number} geen loonrun '{run}'.",
		[
			'Check the year and the run; it may have been deleted in Nmbrs.',
			'Controleer het jaar en de loonrun; in Nmbrs kan hij verwijderd zijn.',
		],
	],
	/** Two runs of a company have that number. */
	runNumberTwice: [
		"This company has more than one payroll run with number '{run}' in {year:number}.",
		"Dit bedrijf heeft in {year:number} meer dan één loonrun met nummer '{run}'.",
		['Choose the run from the list or by its ID.', 'Kies de loonrun uit de lijst of met zijn ID.'],
	],
} as const satisfies Messages;

const lineInWords = inBoth((line: number, description: string) => [
	`line ${line}${description ? ` (${description})` : ''}`,
	`regel ${line}${description ? ` (${description})` : ''}`,
]);

/** Faults in the text of a journal. */
export const nmbrsReadingFaults = {
	journalDate: ({ value }: { value: string }) => [
		`a transaction has ${quoted.en(value)} for its date`,
		`een transactie heeft ${quoted.nl(value)} als datum`,
	],
	journalPeriod: ({ value }: { value: string }) => [
		`a transaction has ${quoted.en(value)} for its period`,
		`een transactie heeft ${quoted.nl(value)} als periode`,
	],
	/** `line` is the number of the line in the journal, from 1. */
	journalSide: ({ line, description, value }: { line: number; description: string; value: string }) => [
		`${lineInWords.en(line, description)} is ${quoted.en(value)} instead of debit or credit`,
		`${lineInWords.nl(line, description)} is ${quoted.nl(value)} in plaats van debit of credit`,
	],
	journalAmount: ({ line, description, value }: { line: number; description: string; value: string }) => [
		`${lineInWords.en(line, description)} has ${quoted.en(value)} for its amount`,
		`${lineInWords.nl(line, description)} heeft ${quoted.nl(value)} als bedrag`,
	],
} as const satisfies Messages;
