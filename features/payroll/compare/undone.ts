import { daysBetween } from '../../../base/values/dates';
import { groupedBy, keptWith, lowestOf } from '../../../base/values/records';
import { Amounts } from '../read/amounts';
import { bookedBy, byNumber, type ReadEntry } from '../read/memorial';
import type { RunView } from './runView';

/** Each entry that another undoes, and the other one. */
export type Pairs = ReadonlyMap<ReadEntry, ReadEntry>;

/**
 * What undoes each other among entries of others: strictly in pairs, in the order in which they were entered. Months often have equal
 * wages, and then an entry undoes the nearest. One of `ours` that is nearer is what it takes back, so that it undoes none of others.
 */
export function pairsIn(entries: readonly ReadEntry[], ours: readonly ReadEntry[] = []): Pairs {
	const pairs = new Map<ReadEntry, ReadEntry>();
	const alone = new Map<string, ReadEntry[]>();
	const ofUs = groupedBy(ours, amountsOf);
	for (const entry of [...entries].filter((one) => !sumsOf(one).undated().isNothing()).sort(byNumber)) {
		const sought = oppositeOf(entry).asUndatedText();
		const others = alone.get(sought) ?? [];
		const other = nearest(entry, others);
		const own = nearest(
			entry,
			(ofUs.get(sought) ?? []).filter((one) => byNumber(one, entry) < 0),
		);
		if (other && !(own && distance(own, entry) < distance(other, entry))) {
			pairs.set(entry, other).set(other, entry);
			others.splice(others.indexOf(other), 1);
		} else alone.set(amountsOf(entry), [...(alone.get(amountsOf(entry)) ?? []), entry]);
	}
	return pairs;
}

/** Whether one that was entered later takes it back; one that books again what another took back stands. */
export function isTakenBack(entry: ReadEntry, pairs: Pairs): boolean {
	const other = pairs.get(entry);
	return other !== undefined && byNumber(entry, other) < 0;
}

/** The entries of a run that an entry of others takes back exactly: all of them together, or those with its amounts. */
export function takenBackIn({ booked, bookedEntries }: RunView, entry: ReadEntry): readonly ReadEntry[] {
	return isOpposite(entry, booked)
		? bookedEntries
		: bookedEntries.filter((one) => isOpposite(entry, sumsOf(one)));
}

/** Of two that are as near the one that was entered last. */
function nearest(entry: ReadEntry, others: readonly ReadEntry[]): ReadEntry | undefined {
	const least = lowestOf(others.map((one) => distance(one, entry)));
	return others.findLast((one) => distance(one, entry) === least);
}

/** In days; of a date that cannot be read it may be any. */
function distance({ date: one }: ReadEntry, { date: other }: ReadEntry): number {
	return one === '' || other === '' ? Infinity : Math.abs(daysBetween(one, other));
}

/** Made once: each entry of others is compared with each run. */
export const sumsOf = keptWith((entry: ReadEntry) => bookedBy([entry]));
export const oppositeOf = keptWith((entry: ReadEntry) => Amounts.of([]).minus(sumsOf(entry)));

function amountsOf(entry: ReadEntry): string {
	return sumsOf(entry).asUndatedText();
}

/** Whether an entry has exactly the opposite of these sums; one that is zero takes nothing back. */
function isOpposite(entry: ReadEntry, sums: Amounts): boolean {
	return sums.isSameUndated(oppositeOf(entry)) && !sums.undated().isNothing();
}
