import type { Amounts } from './amounts';

/**
 * How much a journal may differ from a booked run that it may be a version of. Only a name, a number or equal sums
 * identify a run. These limits decide whether a person is asked, and which answer is offered first.
 */
export const THRESHOLDS = {
	/**
	 * The part of the amounts that a newer version may have changed, with every ledger account still there. Within it, a
	 * journal with the name or the number of the run, in its period, is its newer version: the difference is booked. Beyond
	 * it, that is asked. A journal with another name is asked about within it.
	 */
	changedAtMost: 1 / 10,
	/**
	 * The size compared with the main run, in per cent, with every ledger account there. Within these limits, a file with
	 * another name may be that run: it is asked about. Outside, as a bonus run is, it is a run of its own, and is booked.
	 * Of a run of several months, a file of one month within these limits gets the answer "a part" first.
	 */
	sizeAtLeast: 50,
	sizeAtMost: 200,
	/**
	 * The distance, in periods, from a run with equal sums in another period, when one of the periods was derived from a
	 * date. Within it, a person is asked. Beyond it, these are equal wages of another period: they are booked.
	 */
	askedWithin: 2 / 3,
	/** The same distance. Within it, `leave` is the first answer; beyond it, a new run is. */
	likelyWithin: 1 / 2,
} as const;

/** The size of a journal in per cent of another, and the ledger accounts that only one of them has. */
export type Likeness = { percent: number; without: string[]; added: string[] };

export function likenessTo(before: Amounts, sums: Amounts): Likeness {
	const [all, part] = [before.undated(), sums.undated()];
	const accountsOf = (amounts: Amounts) => amounts.list().map(({ ledgerAccount }) => ledgerAccount);
	const [old, now] = [accountsOf(all), accountsOf(part)];
	return {
		percent: all.isNothing() ? 0 : Number(part.size().div(all.size()).times(100).toFixed(0)),
		without: old.filter((code) => !now.includes(code)),
		added: now.filter((code) => !old.includes(code)),
	};
}

/** Every ledger account is still there, and few amounts changed, whatever the dates and cost centres. */
export function looksLikeNewerVersion(sums: Amounts, before: Amounts): boolean {
	const changed = sums.undated().minus(before.undated()).size();
	return (
		changed.lte(before.undated().size().times(THRESHOLDS.changedAtMost)) &&
		likenessTo(before, sums).without.length === 0
	);
}
