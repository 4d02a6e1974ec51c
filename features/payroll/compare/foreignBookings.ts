import { addMonths, daysBetween, isWithin, type BookDate } from '../../../base/values/dates';
import { formatMoney, sum, type Money } from '../../../base/values/money';
import { distinct, groupedBy, lowestOf, memoized } from '../../../base/values/records';
import { Amounts, type PlacedAmount } from '../read/amounts';
import type { Chart } from '../read/readBooks';
import { bookedBy, byNumber, type ReadEntry } from '../read/memorial';
import { adoptedAs, isOutOfScope, runName, type RunView } from './runView';
import { startOf } from '../settings';

/** What others booked on the largest cost account of a run in its period, in debit, and what the run itself has there. */
type TouchedAccount = { ledgerAccount: string; name: string; booked: string; expected: string };

/** Memorial entries of others that may be the booking of a run. */
export interface ForeignMatch {
	entries: readonly ReadEntry[];
	/** The entries that could be given the Boekstuk of the run. */
	nearest: readonly ReadEntry[];
	/**
	 * The cost account on which the entries of others are; null when they have the same amounts as what would be written for the
	 * run.
	 */
	touched: TouchedAccount | null;
}

/**
 * Asks before a run is booked that somebody else booked already. There are two guards, and no other amounts are compared:
 *
 * - _the same_: what is about to be written, for the run or for one of its dates, stands per ledger account in one entry of
 *   others, or in all their entries of one date together, within a month around;
 * - _touched_: before the first booking of a run, others booked on its largest cost account, in its period, at least half of
 *   what the run has there.
 *
 * One of which not all can be read may be either in its own month, where it has no other accounts; one without a date in any, where
 * what can be read of it is the same. Entries from before the start are of runs that are not read.
 */
export function matchForeignBookings(
	views: readonly RunView[],
	foreign: readonly ReadEntry[],
	chart: Chart,
): Map<RunView, ForeignMatch> {
	const matches = new Map<RunView, ForeignMatch>();
	const bookingOf = memoized((entry: ReadEntry): ForeignBooking => toBooking([entry]));
	for (const view of views.filter((one) => !isOutOfScope(one))) {
		const start = startOf(view.payroll);
		const entries = foreign.filter(({ date }) => date === '' || date >= start);
		const match = theSame(view, entries.map(bookingOf)) ?? touched(view, entries, chart);
		if (match) matches.set(view, match);
	}
	return matches;
}

/** One entry of others on a date, or all their entries of that date together. */
interface ForeignBooking {
	date: BookDate;
	entries: readonly [ReadEntry, ...ReadEntry[]];
	sums: Amounts;
}

function toBooking(entries: ForeignBooking['entries']): ForeignBooking {
	return { date: entries[0].date, entries, sums: bookedBy(entries) };
}

function theSame({ difference, periods }: RunView, single: readonly ForeignBooking[]): ForeignMatch | null {
	const dates = difference.dates();
	const parts = dates.length > 1 ? [difference, ...dates.map((date) => difference.on([date]))] : [difference];
	const sought = parts.filter((sums) => !sums.undated().isNothing());
	const found = sought.map((sums) => bookingsOf(sums, single, periods));
	const entries = distinct(found.flat().flatMap((booking) => booking.entries)).sort(byNumber);
	if (entries.length === 0) return null;
	return { entries, nearest: found.flatMap(([nearest]) => nearest?.entries ?? []), touched: null };
}

/**
 * The foreign bookings with these sums, the nearest first: of two months with equal wages each is the nearest to its own month.
 */
function bookingsOf(
	sums: Amounts,
	single: readonly ForeignBooking[],
	periods: RunView['periods'],
): ForeignBooking[] {
	const dates = sums.dates();
	const [first = '', last = ''] = [dates[0], dates.at(-1)];
	const around = { from: addMonths(first, -1), to: addMonths(last, 1) };
	const near = single.filter(({ date, entries: [{ unread }] }) => !unread && isWithin(date, around));
	const together = [...groupedBy(near, ({ date }) => date).values()]
		.filter(({ length }) => length > 1)
		.map((of) => toBooking(of.flatMap(({ entries }) => entries) as [ReadEntry, ...ReadEntry[]]));
	const distance = (booking: ForeignBooking) =>
		lowestOf(dates.map((date) => Math.abs(daysBetween(date, booking.date))));
	const hasSameSums = (booking: ForeignBooking) => booking.sums.isSameUndated(sums);
	const same = [...near, ...together]
		.filter(hasSameSums)
		.sort((one, other) => distance(one) - distance(other));
	const accounts = new Set(sums.list().map(({ ledgerAccount }) => ledgerAccount));
	const mayBe = (booking: ForeignBooking) => {
		const [entry] = booking.entries;
		if (entry.unread === 'date') return hasSameSums(booking);
		return (entry.date === '' || isIn(periods, entry.date)) && mayBeOn(accounts, entry);
	};
	return [...same, ...single.filter(mayBe)];
}

/** Whether an entry has no other accounts than these, as far as it can be read. */
function mayBeOn(accounts: ReadonlySet<string>, { unread, rows }: ReadEntry): boolean {
	return (
		unread === 'content' &&
		rows.every(({ ledgerAccount }) => ledgerAccount === '' || accounts.has(ledgerAccount))
	);
}

/**
 * The entries of others on the largest cost account of a run, in its period, when they have at least half of what the run has
 * there. Null once the run is booked.
 */
function touched(view: RunView, foreign: readonly ReadEntry[], chart: Chart): ForeignMatch | null {
	const largest = view.bookedEntries.length === 0 && largestCost(view.expected, chart);
	if (!largest) return null;
	const { ledgerAccount, debit } = largest;
	const onAccount = (entry: ReadEntry) => debitOn(ledgerAccount, bookedBy([entry]).list());
	// An entry with the Boekstuk of a payroll run is that run, also of a company that this payroll does not show.
	const entries = foreign.filter(
		(entry) =>
			entry.whose === null &&
			isIn(view.periods, entry.date) &&
			(!onAccount(entry).eq(0) || mayBeOn(new Set([ledgerAccount]), entry)),
	);
	const booked = sum(entries.map(onAccount));
	if (booked.times(2).lt(debit) && !entries.some(({ unread }) => unread)) return null;
	const account = { ledgerAccount, name: chart.nameOf(ledgerAccount) };
	return {
		entries,
		nearest: entries,
		touched: { ...account, booked: formatMoney(booked), expected: formatMoney(debit) },
	};
}

/** The profit and loss account with the largest debit of a run; null for a run without costs. */
function largestCost(expected: readonly PlacedAmount[], chart: Chart) {
	const costs = Amounts.of(expected)
		.undated()
		.list()
		.filter(({ ledgerAccount, amount }) => amount.lt(0) && chart.isProfitAndLoss(ledgerAccount))
		.map(({ ledgerAccount, amount }) => ({ ledgerAccount, debit: amount.neg() }));
	return costs.sort((one, other) => other.debit.cmp(one.debit))[0] ?? null;
}

function debitOn(account: string, amounts: readonly PlacedAmount[]): Money {
	return sum(
		amounts.filter(({ ledgerAccount }) => ledgerAccount === account).map(({ amount }) => amount),
	).neg();
}

function isIn(periods: RunView['periods'], date: BookDate): boolean {
	return [...periods.values()].some((period) => isWithin(date, period));
}

/**
 * A foreign booking in words. With `adoptAs` as its Boekstuk it would count for the run. `adoptAs` is '' when the entry has the
 * Boekstuk of another company, or when one of the runs in `alsoOf`, to which the entry may belong too, is given it.
 */
export type ForeignEntry = {
	mutation: string;
	date: string;
	voucher: string;
	adoptAs: string;
	alsoOf: string[];
};

/** The facts of a question whether others booked a run. */
export type ForeignFacts = {
	foreignEntries: ForeignEntry[];
	mutations: string[];
	/** The cost account on which the entries are; null when they have, or may have, the same amounts as what would be booked. */
	touched: TouchedAccount | null;
	/** The foreign entries that cannot be read completely. */
	unread: string[];
	/** The id of the question; left out where a deleted run is to be reversed. */
	question?: string;
	decisions: string[];
};

/** The foreign bookings that may belong to a run, each with the Boekstuk with which it would count. */
export function foreignEntriesFor(
	view: RunView,
	{ foreignMatches }: { readonly foreignMatches: ReadonlyMap<RunView, ForeignMatch> },
): ForeignEntry[] {
	const { entries = [], touched } = foreignMatches.get(view) ?? {};
	const viewsOf = (entry: ReadEntry, which: 'entries' | 'nearest') =>
		[...foreignMatches].flatMap(([one, match]) => (match[which].includes(entry) ? [one] : []));
	return entries.map((entry) => {
		const views = viewsOf(entry, 'entries');
		// A mutation has only one Boekstuk. Of several equal runs the first gets it, and none gets it where the mutation may be
		// several runs together. An entry from before the run began is of another month.
		const isGiven =
			!entry.whose &&
			!entry.unread &&
			(entry.date === '' || [...view.periods.values()].some(({ from }) => from <= entry.date)) &&
			(!touched || views.length === 1) &&
			viewsOf(entry, 'nearest')[0] === view;
		return {
			mutation: entry.number,
			date: entry.date,
			voucher: entry.voucher,
			adoptAs: isGiven ? adoptedAs(view, entry) : '',
			alsoOf: views.filter((one) => one !== view).map((one) => one.journal?.description || runName(one)),
		};
	});
}
