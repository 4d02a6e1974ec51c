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

/** The content of a journal: its sums, under its number or its declared name. */
export interface Content {
	/** The hash of company, period and sums. */
	hash: string;
	run: Run;
	year: number;
	/** The last period of the journal: `2026-5`. */
	period: string;
	/** Whether the period was taken from the last date alone, because nothing declares one. */
	isDated: boolean;
	/** Whether a person chose the name: the file has a period in its name and no whole date, or the run was given in a form. */
	isByPerson: boolean;
	/** The number of the item that the journal came in. */
	item: number;
	/** The name by which the payroll calls the run, such as that of its file. It is shown to the reader, and never compared. */
	called: string;
	/** The numbers of three digits or more in the name by which the payroll calls it. */
	numbers: readonly string[];
	sums: Amounts;
}

export interface BookedRun {
	run: Run;
	year: number;
	period: string;
	isDated: boolean;
	/** The text of the first booking of the run, or the beginning of it when it is long. */
	called: string;
	/** The numbers of three digits or more in the text of each booking of the run. */
	numbers: readonly (readonly string[])[];
	sums: Amounts;
	/**
	 * The contents for which the entries of the run were written, in order. `isByPerson` is set when a person said that a content
	 * with another name is this run, or takes its place.
	 */
	states: readonly { hash: string; isByPerson: boolean; gaveWay?: boolean }[];
	/** The mutation numbers of the entries, in order; empty before the run is booked. */
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

/** Reads a period such as `2026-5` back into a value. */
export function readPeriod(text: string): Period {
	const [year = 0, period = 0] = text.split('-').map(wholeNumber);
	return { year, period };
}

/**
 * The hash of company, year, period and sums of a journal, whatever the order of its lines: two journals with one content have
 * the same hash.
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

/** Gives each journal of a payroll its run. A journal that repeats another one counts once. */
export function withRunNames(payroll: ReadPayroll): Payroll {
	const journals = payroll.journals.map((journal): Journal => {
		const text = declaredNameOf(journal, payroll);
		const run = readRun(text, journal.year, payroll.source + payroll.companyCode);
		return { ...journal, run, id: run.is === 'listed' ? text : run.text, item: 0 };
	});
	return { ...payroll, journals: withoutRepeated(payroll.company, journals) };
}

/**
 * Joins two items of one company: the first when both are equal, else one that has the runs of both and whose list does not count
 * as whole.
 */
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
	const contentKey = (one: Journal) => `${one.run.text} ${one.year} ${contentHash(company, one)}`;
	return [...new Map(journals.map((one) => [contentKey(one), one])).values()];
}

/** The name of a journal. In a list an id names the run; in a file an id is a word like any other. */
function declaredNameOf(journal: ReadJournal, { fromFile }: ReadPayroll): string {
	const { run } = journal;
	if (run !== '' && (!fromFile || declaredWords(run))) return run;
	const { period } = readPeriod(periodOfRun(journal));
	return declaredText(period, wordsIn(run));
}

/** The content for which an entry of this run is written, in the form in which the entry remembers it. */
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
 * The runs of a company in the order in which they were booked, each with the contents that the books remember. `employer` has
 * the names of the employer: a number in them names no run.
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
