import type { Amounts } from './amounts';

/**
 * How much a journal may differ from a booked run that it may be a version of. Most of these only decide whether a person
 * is asked, and which answer is offered first. `changedAtMost` also lets a difference be booked without a question, but only
 * for a journal with the name or the number of the booked run, in its period.
 */
export const THRESHOLDS = {
	/**
	 * The part of the amounts that a newer version may have changed, with every ledger account still there. Within it: a
	 * journal under the name of the run is its newer version, and any other journal is asked about. Beyond it, a journal
	 * under that name is asked about too.
	 */
	changedAtMost: 1 / 10,
	/**
	 * The size of a bonus run or a month of several compared with the main run, in per cent. Within these limits, with every
	 * ledger account there, it may be a version of that run: it is asked about, and that answer is offered first.
	 */
	sizeAtLeast: 50,
	sizeAtMost: 200,
	/** The distance, in periods, of equal amounts in another period that was derived from a date. Nearer, it is asked about. */
	askedWithin: 2 / 3,
	/** The same. Nearer, `leave` is the first answer; beyond it, the wages of the next period, paid early, are likelier. */
	likelyWithin: 1 / 2,
} as const;

/** The size of a journal in per cent of another, and the ledger accounts that only one of them has. */
export interface Likeness {
	percent: number;
	without: string[];
	added: string[];
}

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
