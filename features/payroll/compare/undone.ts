import { daysBetween } from '../../../base/values/dates';
import { groupedBy, keptWith } from '../../../base/values/records';
import { Amounts } from '../read/amounts';
import { bookedBy, byNumber, type ReadEntry } from '../read/memorial';
import type { RunView } from './runView';

/** Each entry that another undoes, and the other one. */
export type Pairs = ReadonlyMap<ReadEntry, ReadEntry>;

/**
 * What undoes each other among entries of others, strictly in pairs. Months often have equal wages, so the nearest in time go together,
 * and what is nearer to one of `ours` takes that back; until others book that again, later.
 */
export function pairsIn(entries: readonly ReadEntry[], ours: readonly ReadEntry[] = []): Pairs {
	const pairs = new Map<ReadEntry, ReadEntry>();
	const takesUsBack = new Set<ReadEntry>();
	const isFree = (entry: ReadEntry) => !pairs.has(entry) && !takesUsBack.has(entry);
	const opposites = oppositesIn(entries, ours);
	for (const { entry, other, isOurs } of opposites) {
		if (!isFree(entry) || !isFree(other)) continue;
		if (isOurs) takesUsBack.add(entry);
		else pairs.set(entry, other).set(other, entry);
	}
	for (const { entry, other, isOurs } of opposites)
		if (!isOurs && takesUsBack.has(entry) && !pairs.has(entry) && isFree(other))
			pairs.set(entry, other).set(other, entry);
	return pairs;
}

/** Each entry of others with one of exactly the opposite amounts: of others entered later, or of ours earlier; the nearest first. */
function oppositesIn(entries: readonly ReadEntry[], ours: readonly ReadEntry[]) {
	const ofUs = groupedBy(ours, amountsOf);
	const ofOthers = groupedBy(entries, amountsOf);
	const found = entries
		.filter((entry) => !sumsOf(entry).undated().isNothing())
		.sort(byNumber)
		.flatMap((entry) => {
			const sought = oppositeOf(entry).asUndatedText();
			const later = (ofOthers.get(sought) ?? []).filter((one) => byNumber(one, entry) > 0);
			const earlier = (ofUs.get(sought) ?? []).filter((one) => byNumber(one, entry) < 0);
			return [
				...later.map((other) => ({ entry, other, isOurs: false })),
				...earlier.map((other) => ({ entry, other, isOurs: true })),
			];
		});
	// Of two that are as near that of others.
	return found.sort(
		(a, b) => distance(a.entry, a.other) - distance(b.entry, b.other) || Number(a.isOurs) - Number(b.isOurs),
	);
}

/** Whether one that was entered later takes it back; one that books again what another took back stands. */
export function isTakenBack(entry: ReadEntry, pairs: Pairs): boolean {
	const other = pairs.get(entry);
	return other !== undefined && byNumber(entry, other) < 0;
}

/**
 * The entries of a run that a later entry of others takes back exactly: all of them together, or those with its amounts.
 */
export function takenBackIn({ booked, bookedEntries }: RunView, entry: ReadEntry): readonly ReadEntry[] {
	const isEarlier = (one: ReadEntry) => byNumber(one, entry) < 0;
	return isOpposite(entry, booked) && bookedEntries.every(isEarlier)
		? bookedEntries
		: bookedEntries.filter((one) => isEarlier(one) && isOpposite(entry, sumsOf(one)));
}

/** In days; of a date that cannot be read it may be any. */
function distance({ date: one }: ReadEntry, { date: other }: ReadEntry): number {
	return one === '' || other === '' ? Number.MAX_VALUE : Math.abs(daysBetween(one, other));
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
