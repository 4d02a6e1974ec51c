import type { Locale, Messages } from '../../../base/words/message';

/** Debit positive. */
type AccountFacts = {
	ledgerAccount: string;
	name: string;
	payroll: string;
	/** Under our Boekstukken. */
	booked: string;
	/** In memorial entries of others. */
	others: string;
	difference: string;
};

const sums = {
	en: ({ payroll, booked, others }: AccountFacts, t: Locale) =>
		`payroll ${t.amount(payroll)}, booked ${t.amount(booked)}, by others ${t.amount(others)}`,
	nl: ({ payroll, booked, others }: AccountFacts, t: Locale) =>
		`lonen ${t.amount(payroll)}, geboekt ${t.amount(booked)}, door anderen ${t.amount(others)}`,
};

const account = ({ ledgerAccount, name }: AccountFacts) => `${ledgerAccount} ${name}`.trim();

export const year = {
	accountIsEqual: (facts: AccountFacts, t) => [
		`${account(facts)}: payroll and books have ${t.amount(facts.payroll)}.`,
		`${account(facts)}: lonen en boekhouding hebben ${t.amount(facts.payroll)}.`,
	],
	accountDiffers: (facts: AccountFacts, t) => [
		`${account(facts)}: ${sums.en(facts, t)}; they differ by ${t.amount(facts.difference)}.`,
		`${account(facts)}: ${sums.nl(facts, t)}; het verschil is ${t.amount(facts.difference)}.`,
		[
			'The daily workflow books what payroll has and the books lack, and its log names what somebody edited; what others booked, compare in e-Boekhouden.',
			'De dagelijkse workflow boekt wat de lonen hebben en de boekhouding niet, en noemt wat iemand heeft gewijzigd; wat anderen boekten, vergelijk je in e-Boekhouden.',
		],
	],
	/** Something of the year was not read: see the rows about it. */
	accountNotCompared: (facts: AccountFacts, t) => [
		`${account(facts)}: not compared, as not everything was read; ${sums.en(facts, t)}.`,
		`${account(facts)}: niet vergeleken, want niet alles is gelezen; ${sums.nl(facts, t)}.`,
	],
	yearWithoutRuns: [
		'There is nothing of {year:number}, neither in the payroll nor under our Boekstukken.',
		'Van {year:number} is er niets, niet in de lonen en niet onder onze Boekstukken.',
	],
	yearBeforeStart: [
		'Nothing was compared: the bookings begin on {start:date}, after {year:number}.',
		'Er is niets vergeleken: de boekingen beginnen op {start:date}, na {year:number}.',
		['Choose a later year in {@year}.', 'Kies een later jaar bij {@year}.'],
	],
	/** The list of runs was not read whole; files have no list. */
	runsNotListed: [
		'It is not known whether these are all runs of {year:number}.',
		'Het is niet bekend of dit alle loonruns van {year:number} zijn.',
		['Start it once more.', 'Start het nog eens.'],
	],
	runsNotCompared: [
		'Not read: {runs:list}.',
		'Niet gelezen: {runs:list}.',
		['Start it once more.', 'Start het nog eens.'],
	],
	runsNotFinal: [
		'Not locked in the payroll, so not read: {runs:list}.',
		'Niet vergrendeld in de lonen, dus niet gelezen: {runs:list}.',
	],
	entriesNotCompared: [
		'Not all of {mutations:mutations} can be read, or it has VAT.',
		'Niet alles van {mutations:mutations} is te lezen, of er zit btw op.',
		['Look at it in e-Boekhouden.', 'Bekijk dat in e-Boekhouden.'],
	],
} as const satisfies Messages;

export const yearFaults = {
	mustBePastYear: [
		"{field:label} '{value}' is not a year from {low:number} to {high:number}, and not empty",
		"{field:label} '{value}' is geen jaar van {low:number} tot en met {high:number}, en niet leeg",
	],
} as const satisfies Messages;
