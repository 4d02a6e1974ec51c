import { sum } from '../../../base/values/money';
import type { Amounts } from '../read/amounts';
import { groupedBy, highestOf } from '../../../base/values/records';
import { shortHash } from '../../../base/values/text';
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
import type { Journal, Payroll } from '../item';
import { inVoucher, isNumber, runName, wordsIn, wordsOf, keyOf, numbersIn, shortWord } from './declared';
import { byPeriod } from '../../../base/values/dates';

/** The content of a journal, under its number or declared name. */
export interface Content {
	/** Made from company, period and sums. */
	hash: string;
	/** As a Boekstuk has it. */
	run: string;
	/** Those of its declared name, as they are compared; none for a number. */
	words: readonly string[];
	/** The same as they were written. */
	wholeWords: readonly string[];
	year: number;
	/** Its last period: `2026-5`. */
	period: string;
	/** Whether its period was taken from its last date alone. */
	isDated: boolean;
	/** Whether its name has a period and no whole date, or a person gave the run in a form. */
	isByPerson: boolean;
	/** What its payroll calls it, such as its file. */
	called: string;
	/** Of three digits or more, in what its payroll calls it. */
	numbers: readonly string[];
	sums: Amounts;
}

export interface BookedRun {
	run: string;
	words: readonly string[];
	year: number;
	period: string;
	isDated: boolean;
	/** What its first booking was called, or the beginning of a long text. */
	called: string;
	/** The numbers in what each of its bookings was called. */
	numbers: readonly (readonly string[])[];
	sums: Amounts;
	/** The contents for which its entries were written, in order. `isByPerson`: a person said it of a content with another name. */
	states: readonly { hash: string; isByPerson: boolean }[];
	/** The numbers of its entries, in order; none before it is booked. */
	mutations: readonly string[];
}

export function contentOf(journal: Journal, { company, companyName }: Payroll, sums: Amounts): Content {
	const { run, words: wholeWords = [], year } = journal;
	return {
		run,
		year,
		wholeWords,
		words: wholeWords.map(shortWord),
		hash: contentHash(company, journal),
		period: periodOfRun(journal),
		isDated: journal.periodAssumed === true,
		isByPerson: journal.namedByPerson === true,
		called: journal.description || run,
		numbers: numbersIn(journal.description, [company, companyName]),
		sums,
	};
}

/** The last period of a journal: `2026-5`. Lines of earlier periods are corrections. */
export function periodOfRun({ year, entries }: Journal): string {
	return `${year}-${highestOf(
		entries.map(({ period }) => period),
		0,
	)}`;
}

/**
 * The hash of a journal's content, made from company, year, period and sums, whatever the order of its lines: two journals
 * with the same content are one.
 */
export function contentHash(company: string, journal: Journal): string {
	const lines = journal.entries.flatMap(({ date, lines: ofDate }) =>
		ofDate.map((line) => ({ ...line, date })),
	);
	const places = groupedBy(lines, ({ date, ledgerAccount, costCentre }) =>
		JSON.stringify([date, ledgerAccount, costCentre]),
	);
	const sums = [...places]
		.map(([place, ofPlace]) => [place, sum(ofPlace.map(({ amount }) => amount))] as const)
		.filter(([, amount]) => !amount.eq(0))
		.map(([place, amount]) => [place, amount.toFixed(2)])
		.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
	const nothing = journal.entries.length === 0 ? [journal.description, journal.faults, journal.state] : [];
	return shortHash([company, periodOfRun(journal), sums, ...nothing], 8);
}

/**
 * Gives each journal without a number its declared name, as a Boekstuk has it; `words` has it whole. A repeated journal
 * counts once.
 */
export function withRunNames(payroll: Payroll): Payroll {
	const each = payroll.journals.map((journal): Journal => {
		const declared = nameOf(journal, payroll);
		const run = inVoucher(declared);
		return { ...journal, run, words: isNumber(run) ? [] : (journal.words ?? wordsOf(declared)) };
	});
	const distinctOnes = new Map(
		each.map((one) => [`${one.run} ${one.year} ${contentHash(payroll.company, one)}`, one]),
	);
	return { ...payroll, journals: [...distinctOnes.values()] };
}

/** One company in two items: the first itself when they are equal, else both, whose list of runs is not certain. */
export function joined(one: Payroll, other: Payroll): Payroll {
	if (JSON.stringify(one) === JSON.stringify(other)) return one;
	return withRunNames({
		...one,
		journals: [...one.journals, ...other.journals],
		complete: false,
		completeUntil: undefined,
	});
}

/** A number is that of a list: in a file it is a word, as in its name. */
function nameOf(journal: Journal, { fromFile }: Payroll): string {
	const { run } = journal;
	if (run !== '' && (!fromFile || !isNumber(run))) return run;
	const period = Number(periodOfRun(journal).split('-')[1]);
	return runName(period, wordsIn(run));
}

/** The state that an entry says it was written for, under the name of a run. */
export function stateFor(journal: Journal, { company, fromFile }: Payroll, run: string): WrittenState {
	const hash = contentHash(company, journal);
	if (journal.run !== run) return { hash, origin: 'byPerson' };
	return { hash, origin: !fromFile && isNumber(run) ? 'list' : journal.periodAssumed ? 'dated' : 'declared' };
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
	return [...groupedBy(entries, ({ whose }) => whose && keyOf(whose)).values()].map((own): RunEntries => {
		const whoses = own.flatMap(({ whose }) => whose ?? []).sort(byPeriod);
		const { run = '', year = 0 } = whoses[0] ?? {};
		const last = whoses.at(-1);
		const states = own.flatMap((entry) => stateOf(entry) ?? []);
		return {
			run,
			year,
			words: wordsOf(run).map(shortWord),
			entries: own,
			sums: bookedBy(own),
			mutations: numbersOf(own),
			period: `${last?.year}-${last?.period}`,
			isDated: states[0]?.origin === 'dated',
			called: writtenText(own[0]),
			numbers: own.map((entry) => numbersIn(wholeText(entry), employer)),
			states: states.map(({ hash, origin }) => ({ hash, isByPerson: origin === 'byPerson' })),
		};
	});
}
