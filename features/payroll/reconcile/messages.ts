import { look, mend, set, start, wait, when } from '../../../base/words/advice';
import { inBoth } from '../../../base/words/language';
import { brief } from '../../../base/values/text';
import type { Locale, Messages } from '../../../base/words/message';
import { labelOf } from '../../../base/words/settingNames';
import { counted } from '../../../base/words/nouns';
import { toEnter } from '../messages/runWords';
import { mutation } from '../messages/words';

/** Which company and which dates; `since` is the first day from which its payroll counts. */
type Year = { companyName: string; year: number; since: string; until: string };

/** What was compared, and when it was read: `2026-11-22 05:10`. */
type Proof = Year & {
	source: string;
	runCount: number;
	accountCount: number;
	readAt: string;
	/** The part on dates outside the year, in debit. */
	elsewhere: { year: number; amount: string }[];
	/** What has a date in the year and counts for another one, in debit. */
	ofOtherYears: { year: number; amount: string }[];
	/**
	 * Runs without cost centres in the payroll or in the books, for which only the sums per ledger account were compared.
	 */
	withoutCentres: string[];
};

const span = inBoth(({ since, until }: Year, t: Locale) => [
	`from ${t.date(since)} to ${t.date(until)}`,
	`van ${t.date(since)} tot en met ${t.date(until)}`,
]);

const moment = inBoth((readAt: string, t: Locale) => [
	`${t.date(readAt.slice(0, 10))} at ${readAt.slice(11)}`,
	`${t.date(readAt.slice(0, 10))} om ${readAt.slice(11)}`,
]);

const elsewhere = inBoth(({ elsewhere: parts, ofOtherYears }: Proof, t: Locale) => {
	const told = (of: Proof['elsewhere'], word: string, and: string) =>
		of.map(({ year, amount }) => `${t.amount(amount)} ${word} ${year}`).join(` ${and} `);
	const [out, uit] =
		parts.length === 0
			? ['', '']
			: [
					`, of which in debit ${told(parts, 'on dates in', 'and')}`,
					`, waarvan in debet ${told(parts, 'op datums in', 'en')}`,
				];
	if (ofOtherYears.length === 0) return [out, uit];
	return [
		`${out}; beside it, dates of this year have in debit ${told(ofOtherYears, 'of', 'and')}`,
		`${uit}; daarnaast staat op datums van dit jaar in debet ${told(ofOtherYears, 'van', 'en')}`,
	];
});

const withoutCentres = inBoth(({ withoutCentres: runs }: Proof, t: Locale) => [
	runs.length > 0 ? `, of ${t.list(runs, 2)} without cost centres` : '',
	runs.length > 0 ? `, van ${t.list(runs, 2)} zonder kostenplaatsen` : '',
]);

const proven = inBoth((facts: Proof, t: Locale) => {
	const { companyName, runCount: runs, accountCount: accounts, source, readAt } = facts;
	return [
		`${brief(companyName)}: ${span.en(facts, t)}, what e-Boekhouden has under the Boekstukken of ${counted(runs, 'payroll run', 'payroll runs')} (${source}) equals the payroll journals to the cent on ${counted(accounts, 'ledger account', 'ledger accounts')}${elsewhere.en(facts, t)}${withoutCentres.en(facts, t)} (read on ${moment.en(readAt, t)})`,
		`${brief(companyName)}: ${span.nl(facts, t)} is wat e-Boekhouden heeft onder de Boekstukken van ${counted(runs, 'loonrun', 'loonruns')} (${source}) op ${counted(accounts, 'grootboekrekening', 'grootboekrekeningen')} tot op de cent gelijk aan de loonjournaalposten${elsewhere.nl(facts, t)}${withoutCentres.nl(facts, t)} (gelezen op ${moment.nl(readAt, t)})`,
	];
});

/** "mutation '77'": of many the first. */
const some = inBoth((mutations: readonly string[], t: Locale) => {
	const s = mutations.length > 1;
	return [
		`mutation${s ? 's' : ''} ${t.list(mutations, 5)}`,
		`mutatie${s ? 's' : ''} ${t.list(mutations, 5)}`,
	];
});

type YearDiffers = Year & {
	amount: string;
	ledgerAccounts: string[];
	accounts: string[];
	runs: string[];
	mutations: string[];
};

type ByOthers = { amount: string; mutations: string[] };

type YearDiffersByOthers = Year & {
	/** All that is open. */
	mutations: string[];
	accounts: string[];
	/** By which the costs go up, or move from one to the other. */
	bookedByOthers?: ByOthers;
	/** By which they go down: a bookkeeper undoes by a memorial of her own. */
	backByOthers?: ByOthers;
	/** Two that undo each other in different months, perhaps over the end of the year. */
	undone: { mutation: string; date: string }[][];
	/** The entries of runs of which one of them is exactly the opposite. */
	takenBack?: { run: string; mutations: string[] }[];
	decisions: string[];
	besides?: Decided;
};

/** What stands otherwise in the books because a person decided so. */
export type Decided = {
	/** The runs that differ, and by how much together. */
	decided: string[];
	amount: string;
	/** Runs that were left because another booked exactly them. */
	byHand: string[];
	/** Entries of others that a person said are something else, and their costs on balance. */
	accepted: string[];
	acceptedAmount: string;
};

/** Those that there are, beside each other. */
function joined(parts: readonly (readonly [string, string] | false | undefined)[]): [string, string] {
	const there = parts.filter((part) => part !== undefined && part !== false);
	return [there.map(([en]) => en).join('; '), there.map(([, nl]) => nl).join('; ')];
}

/** "100.00 differs by a decision ('Mei 2026'); 300.00 on balance of others accepted (mutation 378)". */
const decidedParts = inBoth(({ decided, amount, byHand, accepted, acceptedAmount }: Decided, t: Locale) => {
	return joined([
		decided.length > 0 && [
			`${t.amount(amount)} differs by a decision (${t.list(decided, 3)})`,
			`${t.amount(amount)} bewust anders (${t.list(decided, 3)})`,
		],
		byHand.length > 0 && [
			`${t.list(byHand, 3)} left as another booked it`,
			`${t.list(byHand, 3)} bewust gelaten zoals een ander het boekte`,
		],
		accepted.length > 0 && [
			`${t.amount(acceptedAmount)} on balance of others accepted (${some.en(accepted, t)})`,
			`${t.amount(acceptedAmount)} per saldo van anderen bewust zo (${some.nl(accepted, t)})`,
		],
	]);
});

/** " Among them is exactly the opposite of mutation 77 of Mei 2026."; wages may be equal in several months. */
const takenBack = inBoth(({ takenBack: runs = [] }: YearDiffersByOthers, t: Locale) => {
	if (runs.length === 0) return ['', ''];
	const named = (of: typeof mutation.en, word: string) =>
		t.names(
			runs.map(({ run, mutations }) => `${of(mutations)} ${word} ${brief(run)}`),
			3,
			runs.length,
		);
	return [
		` Among them is exactly the opposite of ${named(mutation.en, 'of')}.`,
		` Daarbij is precies het tegengestelde van ${named(mutation.nl, 'van')}.`,
	];
});

/** ": 300.00 (mutation 4); 5,902.00 back (mutation 5)"; '' where all of it is undone. */
const byOthers = inBoth(({ bookedByOthers: booked, backByOthers: back }: YearDiffersByOthers, t: Locale) => {
	if (!booked && !back) return ['', ''];
	const [en, nl] = joined([
		booked && [
			`${t.amount(booked.amount)} (${some.en(booked.mutations, t)})`,
			`${t.amount(booked.amount)} (${some.nl(booked.mutations, t)})`,
		],
		back && [
			`${t.amount(back.amount)} back (${some.en(back.mutations, t)})`,
			`${t.amount(back.amount)} terug (${some.nl(back.mutations, t)})`,
		],
	]);
	return [`: ${en}`, `: ${nl}`];
});

/** " Pairs that undo each other: 104 (20-12-2026) and 109 (15-01-2027)." */
const undoing = inBoth(({ undone }: YearDiffersByOthers, t: Locale) => {
	if (undone.length === 0) return ['', ''];
	const pairs = (and: string) => {
		const named = undone.map((of) => of.map((one) => `${one.mutation} (${t.date(one.date)})`).join(and));
		return t.names(named, 2, named.length);
	};
	return [` Pairs that undo each other: ${pairs(' and ')}.`, ` Paren die elkaar opheffen: ${pairs(' en ')}.`];
});

const UNDO = mend(
	'e-Boekhouden',
	'correct or delete them in e-Boekhouden',
	'verbeter of verwijder ze in e-Boekhouden',
);

/** Of one alone the other would be left. */
const UNDO_BOTH = mend(
	'e-Boekhouden',
	'correct or delete them in e-Boekhouden, of a pair both',
	'verbeter of verwijder ze in e-Boekhouden, van een paar allebei',
);

/** Findings of comparing the payroll of a year with the books. */
export const reconciliation = {
	/** Equal to the cent, run by run, and everything was read. */
	yearReconciled: (facts: Proof, t) => [`${proven.en(facts, t)}.`, `${proven.nl(facts, t)}.`],
	/** The same, except for what a person decided on. */
	yearReconciledButDecided: (facts: Proof & Decided, t) => [
		`${decidedParts.en(facts, t)}; for the rest: ${proven.en(facts, t)}.`,
		`${decidedParts.nl(facts, t)}; rest: ${proven.nl(facts, t)}.`,
	],
	/**
	 * `amount` is the difference in debit, payroll minus books, over everything that differs; `accounts` has the ledger
	 * accounts with their names.
	 */
	yearDiffers: (facts: YearDiffers, t) => [
		`${brief(facts.companyName)}: ${span.en(facts, t)}, payroll and books differ: ${t.amount(facts.amount)} in debit, on ${t.names(facts.accounts, 3, facts.accounts.length)}.`,
		`${brief(facts.companyName)}: ${span.nl(facts, t)} verschillen lonen en boekhouding: ${t.amount(facts.amount)} debet, op ${t.names(facts.accounts, 3, facts.accounts.length)}.`,
		start(
			"Find the run and the mutation in the report. Start the workflow that books, or copy the answer from its report into 'Decisions' here.",
			"Zoek in het verslag de loonrun en de mutatie op. Start de workflow die boekt, of neem het antwoord uit het verslag van die workflow hier over bij 'Decisions'.",
		),
	],
	/** Equal run by run; but memorial entries of others on these cost accounts make them something else together. */
	yearDiffersByOthers: (facts: YearDiffersByOthers, t) => [
		`${brief(facts.companyName)}: ${span.en(facts, t)}, ${facts.besides ? `${decidedParts.en(facts.besides, t)}. For the rest ` : ''}ours equals the payroll, but others booked on ${t.names(facts.accounts, 3, facts.accounts.length)}${byOthers.en(facts, t)}.${undoing.en(facts, t)}${takenBack.en(facts, t)}`,
		`${brief(facts.companyName)}: ${span.nl(facts, t)}${facts.besides ? `: ${decidedParts.nl(facts.besides, t)}. Verder` : ''} klopt wat van ons is, maar anderen boekten op ${t.names(facts.accounts, 3, facts.accounts.length)}${byOthers.nl(facts, t)}.${undoing.nl(facts, t)}${takenBack.nl(facts, t)}`,
		facts.decisions.length === 0
			? UNDO
			: [
					when(
						facts.undone.length > 0 ? 'if they are no wages, or a pair' : 'if they are no wages',
						facts.undone.length > 0 ? 'Geen lonen, of een paar?' : 'Geen lonen?',
						toEnter(facts.decisions),
					),
					when('otherwise', 'Zo niet?', facts.undone.length > 0 ? UNDO_BOTH : UNDO),
				],
	],
	/** No statement is made about the year, because something was not read or is not known; the details follow. */
	yearNotReconciled: (facts: Year, t) => [
		`${brief(facts.companyName)}: ${span.en(facts, t)}, it cannot be established whether payroll and books are equal.`,
		`${brief(facts.companyName)}: ${span.nl(facts, t)} is niet vast te stellen of loonadministratie en boekhouding gelijk zijn.`,
		start(
			'Solve what follows, and reconcile again.',
			'Los op wat hierna staat, en laat de aansluiting opnieuw maken.',
		),
	],
	/** The payroll is booked from a later day on. */
	yearBeforeStart: ({ companyName, year, start }: Year & { start: string }, t) => [
		`${brief(companyName)}: there is nothing to compare in ${year}, for its payroll counts from ${t.date(start)} on.`,
		`${brief(companyName)}: over ${year} valt niets te vergelijken, want de lonen tellen mee vanaf ${t.date(start)}.`,
		set(
			'year',
			'Choose a later year, or an earlier start when it was booked before.',
			'Kies een later jaar, of een eerdere start als er eerder is geboekt.',
		),
	],
	yearWithoutRuns: (facts: Year, t) => [
		`${brief(facts.companyName)}: ${span.en(facts, t)}, there is no payroll run and no entry of ours.`,
		`${brief(facts.companyName)}: ${span.nl(facts, t)} is er geen loonrun en geen boeking van ons.`,
		set(
			'year',
			'Check the year and the company if you expected some.',
			'Controleer het jaar en het bedrijf als je er wel verwachtte.',
		),
	],
	/** It has only some of the runs, as a file does. */
	payrollOfFiles: [
		'The payroll came in files: whether these are all runs cannot be seen, nor what others took back of a run without its file.',
		'De lonen kwamen uit bestanden: of dat alle loonruns zijn, is niet te zien, en ook niet wat anderen terugboekten van een loonrun zonder zijn bestand.',
		look(
			'payroll',
			'nothing',
			'Compare the totals of this page with the yearly statement of the payroll: if they are equal, all runs are here.',
			'Vergelijk de totalen van deze pagina met de jaarstaat van de loonadministratie: zijn ze gelijk, dan zijn alle loonruns er.',
		),
	],
	/** Which of the two cannot be told: an empty list may be a lost answer. */
	payrollNotWhole: [
		'The list of payroll runs is empty, or was not read whole.',
		'De lijst met loonruns is leeg, of niet volledig gelezen.',
		wait('Try again later.', 'Probeer het later opnieuw.'),
	],
	/** Runs whose journal was not read or contradicts itself, or of which it is not known which booked run they are. */
	runsNotCompared: ({ runs }: { runs: string[] }, t) => [
		`Not read, or not certain which booked run it is: ${t.list(runs, 5)}.`,
		`Niet gelezen, of niet zeker welke geboekte loonrun het is: ${t.list(runs, 5)}.`,
		start(
			'Start the workflow that books: it says what is wrong with these runs, or asks about them.',
			'Start de workflow die boekt: die zegt wat er met deze loonruns is, of vraagt erover.',
		),
	],
	runsNotFinal: ({ runs }: { runs: string[] }, t) => [
		`Not final yet, and so not compared: ${t.list(runs, 5)}.`,
		`Nog niet definitief, en daarom niet vergeleken: ${t.list(runs, 5)}.`,
	],
	/** Runs from before the start, with entries of ours in the year. */
	runsBookedBeforeStart: ({ runs, mutations }: { runs: string[]; mutations: string[] }, t) => [
		`This year has entries of ours for runs from before the start: ${t.list(runs, 4)} (mutations ${t.list(mutations, 4)}).`,
		`In dit jaar staan boekingen van ons voor loonruns van vóór de start: ${t.list(runs, 4)} (mutaties ${t.list(mutations, 4)}).`,
		set(
			'fromPeriod',
			'Choose an earlier start here, so that these runs are read as well; that of the workflow that books stays.',
			'Kies hier een eerdere start, zodat ook deze loonruns worden gelezen; die van de workflow die boekt blijft.',
		),
	],
	/** Not all of them can be read, or somebody put VAT on rows of ours. */
	entriesNotCompared: ({ mutations }: { mutations: string[] }, t) => [
		`What these entries have on each account is not known, for not all of them can be read, or rows have a VAT code: ${some.en(mutations, t)}.`,
		`Wat deze boekingen per rekening hebben, is niet bekend: niet alles is te lezen, of op regels staat een btw-code: ${some.nl(mutations, t)}.`,
		mend(
			'e-Boekhouden',
			'Give them an ordinary date and amounts without VAT in e-Boekhouden.',
			'Geef ze in e-Boekhouden een gewone datum, en bedragen zonder btw.',
		),
	],
	/** Our entries for a company that is not among those compared, or that the payroll no longer shows. */
	entriesOfOtherCompany: ({ company, mutations }: { company: string; mutations: string[] }, t) => [
		`These books also have the payroll of company '${brief(company)}', which is not compared here: ${some.en(mutations, t)}.`,
		`In deze boeken staan ook de lonen van bedrijf '${brief(company)}', dat hier niet is vergeleken: ${some.nl(mutations, t)}.`,
	],
} satisfies Messages;

type MustBePastYear = { field: string; value: string; low: number; high: number };

export const reconciliationFaults = {
	mustBePastYear: ({ field, value, low, high }: MustBePastYear) => [
		`${labelOf(field)} '${value}' is not a year from ${low} to ${high}, and not empty`,
		`${labelOf(field)} '${value}' is geen jaar van ${low} tot en met ${high}, en niet leeg`,
	],
} satisfies Messages;
