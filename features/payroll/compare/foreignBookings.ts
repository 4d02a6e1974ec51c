import { addMonths, daysBetween, isWithin, type BookDate } from '../../../base/values/dates';
import { formatMoney, sum, type Money } from '../../../base/values/money';
import { distinct, groupedBy, keptWith, lowestOf, remembering } from '../../../base/values/records';
import { Amounts, type PlacedAmount } from '../read/amounts';
import type { Chart } from '../read/chart';
import { bookedBy, byNumber, type ReadEntry } from '../read/memorial';
import type { TouchedAccount } from '../messages/foreignBooking';
import type { Accepted } from './accepted';
import { isBecauseOf, type LeaveReason } from './left';
import { isOutOfScope, type RunView } from './runView';
import { isTakenBack, oppositeOf, pairsIn, sumsOf, takenBackIn, type Pairs } from './undone';
import { runKey } from './voucher';
import { startOf } from '../settings';

/** Memorial entries of others that may be the booking of a run. */
export interface ForeignMatch {
	entries: readonly ReadEntry[];
	/** Those of them that others did not take back later, by an entry with exactly the opposite amounts. */
	notUndone: readonly ReadEntry[];
	/** For what `leave` leaves the run. */
	reason: LeaveReason;
	/** The account on which they are; null when they have the same amounts as what would be written. */
	touched: TouchedAccount | null;
	/** The entries of the run that they take back. */
	back?: readonly ReadEntry[];
}

/**
 * Asks before a run is booked that somebody else booked already. There are these guards, and no other amounts are compared:
 *
 * - _the same_: what is about to be written, for the run or for one of its dates, stands per ledger account in one entry of
 *   others, or in all their entries of one date together, within a month around; of a run that is gone, on any later date: a
 *   bookkeeper reverses with the date of the day;
 * - _touched_: before the first booking of a run, others booked on its largest cost account, in its period, at least half of
 *   what the run has there.
 *
 * Of a run of files there is a third, for no list is compared with the books each year: _taken back_, exactly what is booked of it,
 * by one entry of others; of months with equal wages the nearest.
 *
 * What a person said is no booking of a run is not asked about there; what is no payroll at all does not touch any, but may be
 * the same as one that comes later. What is the same as a run that was left for it is no other run. What others took back is named only
 * where nothing else is the same.
 *
 * `all`: the runs of which an entry may be, where only some are looked at.
 *
 * One of which not all can be read may be either, where it has no other accounts. Entries from before the start are of runs
 * that are not read.
 */
export function matchForeignBookings(
	views: readonly RunView[],
	foreign: readonly ReadEntry[],
	{ chart, accepted, all = views, pairs = pairsBeside(all, foreign), leftFor }: Matching,
): Map<RunView, ForeignMatch> {
	const matches = new Map<RunView, ForeignMatch>();
	const isNoPayroll = accepted.all();
	const bookingOf = remembering((entry: ReadEntry): ForeignBooking => toBooking([entry]));
	const ofFiles = all.filter(({ payroll }) => payroll.partial);
	const isStanding = (entry: ReadEntry) => !isTakenBack(entry, pairs);
	for (const view of views.filter((one) => !isOutOfScope(one))) {
		const start = startOf(view.payroll);
		const isOther = accepted.of(view);
		const entries = foreign.filter(
			(entry) =>
				(entry.date === '' || entry.date >= start) &&
				!isOther.has(entry) &&
				(leftFor?.get(entry) ?? runKey(view)) === runKey(view),
		);
		const mayTouch = entries.filter((entry) => !isNoPayroll.has(entry));
		const found =
			theSame(view, entries.filter(isStanding).map(bookingOf)) ??
			theSame(view, entries.map(bookingOf)) ??
			touched(view, mayTouch, chart) ??
			takenBack(
				view,
				entries.filter((entry) => !pairs.has(entry)),
				ofFiles,
			);
		if (!found) continue;
		const notUndone = found.entries.filter(isStanding);
		// What others took back may be another one with these amounts: who leaves the run for it says that it stands.
		const isUndone = notUndone.length === 0 && view.journal !== null;
		const reason = { entries: isUndone ? found.entries : notUndone, takenBack: isUndone };
		matches.set(view, { ...found, notUndone, reason });
	}
	return matches;
}

interface Matching {
	chart: Chart;
	accepted: Accepted;
	all?: readonly RunView[];
	pairs?: Pairs;
	/** By entry the run that a person left because it is the same. */
	leftFor?: ReadonlyMap<ReadEntry, string>;
}

/** What is the same for every run of `all`, however often some are looked at. */
export function matchingOf(
	all: readonly RunView[],
	foreign: readonly ReadEntry[],
	given: { chart: Chart; accepted: Accepted },
): Matching {
	const pairs = pairsBeside(all, foreign);
	const left = all.filter(({ ruling }) => ruling?.word === 'leave' && ruling.accepts.length > 1);
	const leftFor = new Map<ReadEntry, string>();
	for (const [view, { reason, touched }] of matchForeignBookings(left, foreign, { ...given, all, pairs }))
		if (!touched && view.ruling && isBecauseOf(view.ruling, reason))
			for (const entry of reason.entries.filter((one) => !leftFor.has(one))) leftFor.set(entry, runKey(view));
	return { ...given, all, pairs, leftFor };
}

function pairsBeside(all: readonly RunView[], foreign: readonly ReadEntry[]): Pairs {
	return pairsIn(
		foreign,
		all.flatMap(({ bookedEntries }) => bookedEntries),
	);
}

function takenBack(
	view: RunView,
	foreign: readonly ReadEntry[],
	ofFiles: readonly RunView[],
): FoundMatch | null {
	if (!ofFiles.includes(view)) return null;
	const distance = ({ dates }: RunView, { date }: ReadEntry) =>
		lowestOf([...dates].map((one) => Math.abs(daysBetween(one, date))));
	const entries = foreign.filter((entry) => {
		if (entry.whose !== null || entry.unread || takenBackIn(view, entry).length === 0) return false;
		const [nearest] = ofFiles
			.filter((one) => takenBackIn(one, entry).length > 0)
			.sort((one, other) => distance(one, entry) - distance(other, entry));
		return nearest === view;
	});
	if (entries.length === 0) return null;
	return { entries, touched: null, back: distinct(entries.flatMap((entry) => takenBackIn(view, entry))) };
}

/** Whether it has the amounts of a run or of one of its entries, on either side: it books it, or takes it back. */
export function mayBeOf(view: RunView, entry: ReadEntry): boolean {
	const texts = textsOfRun(view);
	return texts.has(sumsOf(entry).asUndatedText()) || texts.has(oppositeOf(entry).asUndatedText());
}

/** Whether it has no accounts but those of a run: it may be that run with other amounts. */
export function isOnAccountsOf({ expected, booked }: RunView, { rows }: ReadEntry): boolean {
	const accounts = new Set([...expected, ...booked.list()].map(({ ledgerAccount }) => ledgerAccount));
	return rows.every(({ ledgerAccount }) => accounts.has(ledgerAccount));
}

const textsOfRun = keptWith(({ expected, booked, bookedEntries }: RunView): ReadonlySet<string> => {
	const sums = [Amounts.of(expected), booked, ...bookedEntries.map(sumsOf)];
	return new Set(sums.filter((one) => !one.undated().isNothing()).map((one) => one.asUndatedText()));
});

/** Entries of others on one date: one of them, or all together. */
interface ForeignBooking {
	date: BookDate;
	entries: readonly [ReadEntry, ...ReadEntry[]];
	sums: Amounts;
}

function toBooking(entries: ForeignBooking['entries']): ForeignBooking {
	return { date: entries[0].date, entries, sums: bookedBy(entries) };
}

type FoundMatch = Omit<ForeignMatch, 'notUndone' | 'reason'>;

function theSame({ difference, journal }: RunView, single: readonly ForeignBooking[]): FoundMatch | null {
	const dates = difference.dates();
	const parts = dates.length > 1 ? [difference, ...dates.map((date) => difference.on([date]))] : [difference];
	const sought = parts.filter((sums) => !sums.undated().isNothing());
	const entries = new Set(sought.flatMap((sums) => nearestLike(sums, single, !journal)));
	return entries.size > 0 ? { entries: [...entries].sort(byNumber), touched: null } : null;
}

/** The entries with these sums: of two months with equal wages each is the nearest to its own. */
function nearestLike(
	sums: Amounts,
	single: readonly ForeignBooking[],
	isGone: boolean,
): readonly ReadEntry[] {
	const dates = sums.dates();
	const [first = '', last = ''] = [dates[0], dates.at(-1)];
	const around = { from: addMonths(first, -1), to: addMonths(last, 1) };
	const accounts = new Set(sums.list().map(({ ledgerAccount }) => ledgerAccount));
	const unread = single.filter(
		({ date, entries: [entry] }) => (date === '' || isWithin(date, around)) && mayBeOn(accounts, entry),
	);
	if (unread.length > 0) return unread.flatMap(({ entries }) => entries);
	const near = single.filter(({ date }) => (isGone ? date >= around.from : isWithin(date, around)));
	const together = [...groupedBy(near, ({ date }) => date).values()]
		.filter(({ length }) => length > 1)
		.map((of) => toBooking(of.flatMap(({ entries }) => entries) as [ReadEntry, ...ReadEntry[]]));
	const distance = (booking: ForeignBooking) =>
		lowestOf(dates.map((date) => Math.abs(daysBetween(date, booking.date))));
	const [nearest] = [...near, ...together]
		.filter((booking) => booking.sums.isSameUndated(sums))
		.sort((one, other) => distance(one) - distance(other));
	return nearest?.entries ?? [];
}

/** Whether it has no accounts but these, as far as it can be read. */
function mayBeOn(accounts: ReadonlySet<string>, { unread, rows }: ReadEntry): boolean {
	return (
		unread !== undefined &&
		rows.every(({ ledgerAccount }) => ledgerAccount === '' || accounts.has(ledgerAccount))
	);
}

/** Those of others on the largest cost account of a run, in its period, from half of what it has there on; none once it is booked. */
function touched(view: RunView, foreign: readonly ReadEntry[], chart: Chart): FoundMatch | null {
	const largest = view.bookedEntries.length === 0 && largestCost(view.expected, chart);
	if (!largest) return null;
	const { ledgerAccount, debit } = largest;
	const onAccount = (entry: ReadEntry) => debitOn(ledgerAccount, bookedBy([entry]).list());
	// An entry with the Boekstuk of a payroll run is that run, also of a company that this payroll does not show.
	const entries = foreign.filter(
		(entry) =>
			entry.whose === null &&
			isInPeriodOf(view, entry.date) &&
			(!onAccount(entry).eq(0) || mayBeOn(new Set([ledgerAccount]), entry)),
	);
	const booked = sum(entries.map(onAccount));
	if (booked.times(2).lt(debit) && !entries.some(({ unread }) => unread)) return null;
	const account = { ledgerAccount, name: chart.nameOf(ledgerAccount) };
	return {
		entries,
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

function isInPeriodOf({ periods }: RunView, date: BookDate): boolean {
	return [...periods.values()].some((period) => isWithin(date, period));
}
