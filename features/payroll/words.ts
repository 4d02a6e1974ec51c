import { inBoth, type Language } from '../../base/words/language';
import type { Noun } from '../../base/words/nouns';
import type { PageWords } from '../../base/words/page';
import { shown } from './settings';

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
	netWages: ['Net wages', 'Nettoloon'],
	wasBooked: ['Was booked', 'Was geboekt'],
	willBe: ['Becomes', 'Wordt'],
	/** Of what was not booked. */
	wouldBecome: ['Would become', 'Zou worden'],
	/** Above the last two: which side has a minus. */
	signs: [
		'Only what changes, by account (credit has a minus sign)',
		'Alleen wat verandert, per rekening (credit met een minteken)',
	],
	difference: ['Difference', 'Verschil'],
	/** Behind the date of an entry that is not the whole run. */
	effects: {
		difference: ['difference', 'verschil'],
		reversal: ['reversal', 'terugboeking'],
	},
	mutation: ['mutation', 'mutatie'],
	/** Of a run of which some dates would be booked, or were, and others not. */
	partly: ['to be booked in part', 'voor een deel te boeken'],
	bookedInPart: ['booked in part', 'voor een deel geboekt'],
	/** Behind the date of amounts that are not in the books, and above runs that are not. */
	left: ['not booked', 'niet geboekt'],
});

export type PayrollWords = (typeof payrollWords)[Language];

/** With those of every page. */
export function payrollWordsOf({
	language,
	words,
}: {
	readonly language: Language;
	readonly words: PageWords;
}) {
	return { ...words, ...payrollWords[language] };
}

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
