import { look, mend, set, start } from '../../../base/words/advice';
import type { Locale, Messages } from '../../../base/words/message';
import { labelOf } from '../../../base/words/settingNames';
import { mutation } from '../messages/words';

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
		look(
			'e-Boekhouden',
			'start',
			'the daily workflow books what payroll has and the books lack, and its log names what somebody edited; what others booked, compare in e-Boekhouden',
			'de dagelijkse workflow boekt wat de lonen hebben en de boekhouding niet, en noemt wat iemand heeft gewijzigd; wat anderen boekten, vergelijk je in e-Boekhouden',
		),
	],
	/** Something of the year was not read: see the rows about it. */
	accountNotCompared: (facts: AccountFacts, t) => [
		`${account(facts)}: not compared, as not everything was read; ${sums.en(facts, t)}.`,
		`${account(facts)}: niet vergeleken, want niet alles is gelezen; ${sums.nl(facts, t)}.`,
	],
	yearWithoutRuns: ({ year }: { year: number }) => [
		`There is nothing of ${year}, neither in the payroll nor under our Boekstukken.`,
		`Van ${year} is er niets, niet in de lonen en niet onder onze Boekstukken.`,
	],
	yearBeforeStart: ({ year, start: from }: { year: number; start: string }, t) => [
		`Nothing was compared: the bookings begin on ${t.date(from)}, after ${year}.`,
		`Er is niets vergeleken: de boekingen beginnen op ${t.date(from)}, na ${year}.`,
		set('year', 'Choose a later year in {field}.', 'Kies een later jaar bij {field}.'),
	],
	/** The list of runs was not read whole; files have no list. */
	runsNotListed: ({ year }: { year: number }) => [
		`It is not known whether these are all runs of ${year}.`,
		`Het is niet bekend of dit alle loonruns van ${year} zijn.`,
		start('Start it once more.', 'Start het nog eens.'),
	],
	runsNotCompared: ({ runs }: { runs: string[] }, t) => [
		`Not read: ${t.list(runs, 5)}.`,
		`Niet gelezen: ${t.list(runs, 5)}.`,
		start('Start it once more.', 'Start het nog eens.'),
	],
	runsNotFinal: ({ runs }: { runs: string[] }, t) => [
		`Not locked in the payroll, so not read: ${t.list(runs, 5)}.`,
		`Niet vergrendeld in de lonen, dus niet gelezen: ${t.list(runs, 5)}.`,
	],
	entriesNotCompared: ({ mutations }: { mutations: string[] }) => [
		`Not all of ${mutation.en(mutations)} can be read, or it has VAT.`,
		`Niet alles van ${mutation.nl(mutations)} is te lezen, of er zit btw op.`,
		mend('e-Boekhouden', 'Look at it in e-Boekhouden.', 'Bekijk dat in e-Boekhouden.'),
	],
} satisfies Messages;

type MustBePastYear = { field: string; value: string; low: number; high: number };

export const yearFaults = {
	mustBePastYear: ({ field, value, low, high }: MustBePastYear) => [
		`${labelOf(field)} '${value}' is not a year from ${low} to ${high}, and not empty`,
		`${labelOf(field)} '${value}' is geen jaar van ${low} tot en met ${high}, en niet leeg`,
	],
} satisfies Messages;
