import { keptWith } from '../../../base/values/records';
import { inBoth, type Both, type Language, type Noun } from '../../../base/words/language';
import type { PageWords } from '../../../base/words/page';
import { shown } from '../settings';
import type { RunState } from './title';

interface Missing {
	ledgerAccounts: readonly string[];
	costCentres: readonly string[];
}

/** The texts of payroll on a page, besides those of every page. */
export const payrollWords = inBoth({
	title: ['Payroll', 'Lonen'],
	/** The codes that these rows lack: "10 payroll journals: ledger accounts 4020 and 4030 are missing". */
	missing: ({ ledgerAccounts, costCentres }: Missing) => [
		[
			...missing(ledgerAccounts, ['ledger account', 'ledger accounts'], MISSING.en),
			...missing(costCentres, ['cost centre', 'cost centres'], MISSING.en),
		].join('; '),
		[
			...missing(ledgerAccounts, ['grootboekrekening', 'grootboekrekeningen'], MISSING.nl),
			...missing(costCentres, ['kostenplaats', 'kostenplaatsen'], MISSING.nl),
		].join('; '),
	],
	/** What a page only counts. */
	counted: {
		older: ['Older files, or copies', 'Oudere bestanden, of kopieën'],
		left: ['Left as decided', 'Gelaten zoals beslist'],
		spent: [
			`Answers in '${shown.decisions}' that do nothing now`,
			`Antwoorden bij '${shown.decisions}' die nu niets doen`,
		],
	},
	headerAccount: ['header account', 'tegenrekening'],
	/** Before the number of a company without a known name. */
	company: ['Company', 'Bedrijf'],
	/** After a header account that was not chosen in Settings. */
	chosenByName: [
		`chosen automatically; see '${shown.clearingAccount}'`,
		`vanzelf gekozen; zie '${shown.clearingAccount}'`,
	],
	debit: ['Debit', 'Debet'],
	credit: ['Credit', 'Credit'],
	run: ['Payroll run', 'Loonrun'],
	/** Above a line for each run. */
	runs: ['Payroll runs', 'Loonruns'],
	/** Above the sums of these. */
	together: ['All runs together, by account', 'Alle loonruns samen, per rekening'],
	netWages: ['Net wages', 'Nettoloon'],
	/** Below amounts that are only a part of the run. */
	netWagesOfRun: ['Net wages of the whole run', 'Nettoloon van de hele loonrun'],
	/** Above amounts before and after. */
	wasBooked: ['Was booked', 'Was geboekt'],
	becomes: ['Becomes', 'Wordt'],
	/** After it was written. */
	isNow: ['Is now', 'Is nu'],
	/** Before anything is written, or when nothing is. */
	standsBooked: ['Is booked', 'Staat geboekt'],
	wouldBecome: ['Would become', 'Zou worden'],
	inPayroll: ['In payroll', 'In de lonen'],
	/** Above the last two: which side has a minus. */
	signs: [
		'Only what differs, by account (credit has a minus sign)',
		'Alleen wat verschilt, per rekening (credit met een minteken)',
	],
	difference: ['Difference', 'Verschil'],
	/** Behind the date of an entry that is not the whole run. */
	effects: {
		difference: ['difference', 'verschil'],
		anew: ['reversed and booked anew', 'teruggeboekt en opnieuw geboekt'],
		reversal: ['reversal', 'terugboeking'],
	},
	mutation: ['mutation', 'mutatie'],
	/** Behind the date of amounts that are not in the books; `rest`: of a run of which something is. */
	left: ['not booked', 'niet geboekt'],
	rest: ['difference not booked', 'verschil niet geboekt'],
	reversed: ['reversed', 'teruggeboekt'],
	/** Of a run of which something was missing. */
	completed: ['completed', 'aangevuld'],
	/** Of a run in a title. */
	states: {
		inPart: ['processed in part', 'voor een deel verwerkt'],
		perhaps: ['not certain whether all was booked', 'niet zeker of alles geboekt is'],
		/** Written, and something is wrong with it. */
		check: ['to be checked', 'kijk het na'],
		stands: ['booked, attention needed', 'geboekt, aandacht nodig'],
		which: ['which payroll run is it?', 'welke loonrun is dit?'],
		perhapsThere: ['perhaps booked already', 'misschien al geboekt'],
		notBooked: ['not booked', 'niet geboekt'],
	} satisfies Record<Exclude<RunState, 'reversed'>, Both<string>>,
	/** The same before anything is written. */
	announced: {
		inPart: ['to be processed in part', 'voor een deel te verwerken'],
	} as Partial<Record<Exclude<RunState, 'reversed'>, Both<string>>>,
});

export type PayrollWords = (typeof payrollWords)[Language];

/** With those of every page. */
export const payrollWordsOf = keptWith(
	({ language, words }: { readonly language: Language; readonly words: PageWords }) => ({
		...words,
		...payrollWords[language],
	}),
);

const MISSING = {
	en: { and: 'and', one: 'is missing', several: 'are missing' },
	nl: { and: 'en', one: 'ontbreekt', several: 'ontbreken' },
};

function missing(codes: readonly string[], [one, several]: Noun, said: typeof MISSING.en): string[] {
	const [first, ...more] = codes;
	if (first === undefined) return [];
	if (more.length === 0) return [`${one} ${first} ${said.one}`];
	return [`${several} ${codes.slice(0, -1).join(', ')} ${said.and} ${codes.at(-1) ?? ''} ${said.several}`];
}
