import { sum } from '../../../base/values/money';
import type { Amounts } from '../read/amounts';
import { groupedBy, highestOf, memoizedBy } from '../../../base/values/records';
import { shortHash, wholeNumber } from '../../../base/values/text';
import {
	type WrittenState,
	stateOf,
	wholeText,
	writtenText,
	bookedBy,
	byNumber,
	numbersOf,
	type ReadEntry,
} from '../read/memorial';
import type { Journal, Payroll, ReadJournal, ReadPayroll } from '../item';
import { wordsIn, numbersIn } from './declared';
import { declaredText, declaredWords, readRun, type Run } from './run';
import { byPeriod, type Period } from '../../../base/values/dates';

/** The content of a journal, under its number or declared name. */
export interface Content {
	/** Made from company, period and sums. */
	hash: string;
	run: Run;
	year: number;
	/** Its last period: `2026-5`. */
	period: string;
	/** Whether its period was taken from its last date alone. */
	isDated: boolean;
	/** Whether its name has a period and no whole date, or a person gave the run in a form. */
	isByPerson: boolean;
	/** The number of the item that it came in. */
	item: number;
	/** What its payroll calls it, such as its file: for the reader. */
	called: string;
	/** Of three digits or more, in what its payroll calls it. */
	numbers: readonly string[];
	sums: Amounts;
}

export interface BookedRun {
	run: Run;
	year: number;
	period: string;
	isDated: boolean;
	/** What its first booking was called, or the beginning of a long text. */
	called: string;
	/** The numbers in what each of its bookings was called. */
	numbers: readonly (readonly string[])[];
	sums: Amounts;
	/**
	 * The contents for which its entries were written, in order. `isByPerson`: a person said that a content with another name is it, or
	 * takes its place.
	 */
	states: readonly { hash: string; isByPerson: boolean; gaveWay?: boolean }[];
	/** The numbers of its entries, in order; none before it is booked. */
	mutations: readonly string[];
}

export function contentOf(journal: Journal, { company, companyName }: Payroll, sums: Amounts): Content {
	const { run, year, item } = journal;
	return {
		run,
		year,
		hash: contentHash(company, journal),
		period: periodOfRun(journal),
		isDated: journal.periodAssumed === true,
		isByPerson: journal.namedByPerson === true,
		item,
		called: journal.description || journal.id,
		numbers: numbersIn(journal.description, [company, companyName]),
		sums,
	};
}

/** The last period of a journal: `2026-5`. Lines of earlier periods are corrections. */
export function periodOfRun({ year, entries }: Pick<Journal, 'year' | 'entries'>): string {
	return `${year}-${highestOf(
		entries.map(({ period }) => period),
		0,
	)}`;
}

/** The period of such a text. */
export function readPeriod(text: string): Period {
	const [year = 0, period = 0] = text.split('-').map(wholeNumber);
	return { year, period };
}

/**
 * The hash of a journal's content, made from company, year, period and sums, whatever the order of its lines: two journals
 * with the same content are one.
 */
export function contentHash(company: string, journal: Journal): string {
	const { entries, description, faults, state } = journal;
	const nothing = entries.length === 0 ? [description, faults, state] : [];
	return shortHash([company, periodOfRun(journal), sumsByPlace(entries), ...nothing], 8);
}

/** The sums as text, in the order of their places. Made once: a journal is compared with each file of its folder. */
const sumsByPlace = memoizedBy((entries: Journal['entries']): [place: string, amount: string][] => {
	const lines = entries.flatMap(({ date, lines: ofDate }) => ofDate.map((line) => ({ ...line, date })));
	const places = groupedBy(lines, ({ date, ledgerAccount, costCentre }) =>
		JSON.stringify([date, ledgerAccount, costCentre]),
	);
	return [...places]
		.map(([place, ofPlace]) => [place, sum(ofPlace.map(({ amount }) => amount))] as const)
		.filter(([, amount]) => !amount.eq(0))
		.map(([place, amount]): [string, string] => [place, amount.toFixed(2)])
		.sort(([a], [b]) => (a < b ? -1 : 1));
});

/** Gives each journal its run. One that repeats another counts once. */
export function withRunNames(payroll: ReadPayroll): Payroll {
	const journals = payroll.journals.map((journal): Journal => {
		const text = nameOf(journal, payroll);
		const run = readRun(text, journal.year, payroll.source + payroll.companyCode);
		return { ...journal, run, id: run.is === 'listed' ? text : run.text, item: 0 };
	});
	return { ...payroll, journals: withoutRepeated(payroll.company, journals) };
}

/** One company in two items: the first itself when they are equal, else both, whose list of runs is not certain. */
export function joined(one: Payroll, other: Payroll): Payroll {
	const isEqual = JSON.stringify(one) === JSON.stringify(other);
	if (isEqual) return one;
	const item =
		1 +
		highestOf(
			one.journals.map((journal) => journal.item),
			0,
		);
	const journals = [...one.journals, ...other.journals.map((journal) => ({ ...journal, item }))];
	return {
		...one,
		journals: withoutRepeated(one.company, journals),
		complete: false,
		completeUntil: undefined,
	};
}

function withoutRepeated(company: string, journals: readonly Journal[]): Journal[] {
	const keyOf = (one: Journal) => `${one.run.text} ${one.year} ${contentHash(company, one)}`;
	return [...new Map(journals.map((one) => [keyOf(one), one])).values()];
}

/** An id is that of a list: in a file it is a word, as in its name. */
function nameOf(journal: ReadJournal, { fromFile }: ReadPayroll): string {
	const { run } = journal;
	if (run !== '' && (!fromFile || declaredWords(run))) return run;
	const { period } = readPeriod(periodOfRun(journal));
	return declaredText(period, wordsIn(run));
}

/** The state that an entry says it was written for, under the name of a run. */
export function stateFor(journal: Journal, { company, fromFile }: Payroll, run: Run): WrittenState {
	const hash = contentHash(company, journal);
	if (journal.run.text !== run.text) return { hash, origin: 'byPerson' };
	return {
		hash,
		origin: !fromFile && run.is === 'listed' ? 'list' : journal.periodAssumed ? 'dated' : 'declared',
	};
}

export interface RunEntries extends BookedRun {
	entries: readonly ReadEntry[];
}

/**
 * The runs of a company, in the order in which they were booked, with the contents that the books remember of them. `employer`:
 * its names; a number in them names no run.
 */
export function bookedRunsIn(all: readonly ReadEntry[], employer: readonly string[] = []): RunEntries[] {
	const entries = all.filter(({ whose }) => whose !== null).sort(byNumber);
	return [...groupedBy(entries, ({ whose }) => whose?.run.key).values()].flatMap((own): RunEntries[] => {
		const whoses = own.flatMap(({ whose }) => whose ?? []).sort(byPeriod);
		const [first, last] = [whoses[0], whoses.at(-1)];
		if (!first) return [];
		const states = own.flatMap((entry) => stateOf(entry) ?? []);
		return [
			{
				run: first.run,
				year: first.year,
				entries: own,
				sums: bookedBy(own),
				mutations: numbersOf(own),
				period: `${last?.year}-${last?.period}`,
				isDated: states[0]?.origin === 'dated',
				called: writtenText(own[0]),
				numbers: own.map((entry) => numbersIn(wholeText(entry), employer)),
				states: states.map(({ hash, origin }) => {
					const gaveWay = origin === 'gaveWay';
					return { hash, isByPerson: gaveWay || origin === 'byPerson', ...(gaveWay && { gaveWay }) };
				}),
			},
		];
	});
}
