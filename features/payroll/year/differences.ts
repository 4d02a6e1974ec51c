import type { BookDate } from '../../../base/values/dates';
import { formatMoney, sum, ZERO } from '../../../base/values/money';
import { distinct, groupedBy } from '../../../base/values/records';
import { isNumber } from '../identify/declared';
import type { Journal, Payroll } from '../item';
import { Amounts, negated, type PlacedAmount } from '../read/amounts';
import { bookedBy, countsFor, fitOf, namesOf, writtenText, type ReadEntry } from '../read/memorial';
import { verdict, type RowDraft } from '../row/rowDraft';
import type { WhyDifferent } from './messages';

/** What is compared of a company. */
export interface ComparedYear {
	payroll: Payroll;
	year: number;
	/** Whether all runs of the year are in the payroll: else one that is not may be there all the same. */
	isListed: boolean;
	/** Runs of which the journal or an entry was not read: nothing is said of them here. */
	unread: ReadonlySet<string>;
	due(journal: Journal): readonly PlacedAmount[];
	/** All accounts that the payroll, or what is booked of it, has. */
	accounts: ReadonlySet<string>;
	ours: readonly ReadEntry[];
	others: readonly ReadEntry[];
}

/** A run on one date, or an entry of others. */
interface Part {
	/** What the books lack of it. */
	lacks: Amounts;
	date: BookDate;
	because: WhyDifferent;
	description: string;
	run: string;
	entries: readonly ReadEntry[];
}

/**
 * Of what the differences of these accounts are made, by run and date, so that somebody can begin to look. A month that is equal as a
 * whole is left out: there a run is booked under another name, or others booked it.
 */
export function differencesIn(given: ComparedYear): RowDraft[] {
	const { payroll, ours, others, unread } = given;
	const journals = payroll.journals.map(({ run }) => run);
	const runs = distinct([...journals, ...ours.flatMap(({ whose }) => whose?.run ?? [])]);
	const parts = [
		...runs.filter((run) => !unread.has(run)).flatMap((run) => partsOfRun(run, given)),
		...others.map((entry) => partOfOthers(entry, given)),
	];
	const sumsOf = (of: readonly Part[]) =>
		Amounts.of(of.flatMap(({ lacks }) => lacks.list()))
			.undated()
			.list();
	const different = new Set(sumsOf(parts).map(({ ledgerAccount }) => ledgerAccount));
	const months = [...groupedBy(parts, ({ date }) => date.slice(0, 7)).values()];
	const open = months.filter((of) => sumsOf(of).length > 0).flat();
	return open.flatMap((part) => {
		const amounts = part.lacks.list().filter(({ ledgerAccount }) => different.has(ledgerAccount));
		return amounts.length > 0 ? rowOf(part, amounts, given) : [];
	});
}

function rowOf(part: Part, amounts: readonly PlacedAmount[], { payroll, year }: ComparedYear): RowDraft {
	const { because, date, run, description, entries } = part;
	const mutation = namesOf(entries).join(', ');
	const ledgerAccounts = distinct(amounts.map(({ ledgerAccount }) => ledgerAccount));
	// Of an entry of others perhaps only one side is on these accounts.
	const sides = [...groupedBy(amounts, ({ amount }) => amount.lt(0)).values()];
	const [most] = sides.map((of) => sum(of.map(({ amount }) => amount)).abs()).sort((a, b) => b.cmp(a));
	return {
		...verdict('skipped', { code: 'runDiffers', because, date, ledgerAccounts, mutation }),
		key: [`${payroll.source} ${payroll.company}`, year, run || mutation, date].join('/'),
		about: { year, run, description, amount: formatMoney(most ?? ZERO) },
	};
}

function partOfOthers(entry: ReadEntry, { accounts }: ComparedYear): Part {
	const there = bookedBy([entry])
		.perAccount()
		.list()
		.filter(({ ledgerAccount }) => accounts.has(ledgerAccount));
	const about = { date: entry.date, because: 'others', description: writtenText(entry) } as const;
	return { ...about, lacks: Amounts.of(there.map(negated)), run: '', entries: [entry] };
}

function partsOfRun(run: string, { payroll, isListed, due, ours }: ComparedYear): Part[] {
	const journals = payroll.journals.filter((journal) => journal.run === run);
	if (journals.length === 0 && !isListed) return [];
	const booked = ours.filter(({ whose }) => whose?.run === run);
	const lacks = Amounts.of(journals.flatMap(due)).minus(bookedBy(booked)).perAccount();
	const description = journals[0]?.description || (booked[0] ? writtenText(booked[0]) : '') || run;
	return lacks.dates().map((date) => {
		const entries = booked.filter((entry) => countsFor(entry) === date);
		const isEdited = entries.some((entry) => fitOf(entry, payroll.source) === 'changed');
		const inPayroll = isEdited ? 'edited' : entries.length > 0 ? 'otherwise' : 'notBooked';
		const because = journals.length > 0 ? inPayroll : isNumber(run) ? 'gone' : 'fromFile';
		return { lacks: lacks.on([date]), date, because, description, run, entries };
	});
}
