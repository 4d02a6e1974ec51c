import { createHash } from 'node:crypto';
import type { Journal } from '../../shared/items/payroll';

/**
 * The name of a run that its payroll did not number, as a file does not: by its content, so that a decision about it is about
 * this content and no other. What it is in the books is decided by `sameRun.ts`; only a new run is booked under this name.
 */
export function namedByContent(journal: Journal): Journal {
	return journal.run === '' ? { ...journal, run: `F${contentOf(journal)}` } : journal;
}

export function isNamedByContent(run: string): boolean {
	return /^F[0-9a-f]{8}$/.test(run);
}

/** A journal that came twice is one. */
export function withoutRepeats(journals: readonly Journal[]): Journal[] {
	const each = new Map(journals.map((journal) => [`${journal.run} ${contentOf(journal)}`, journal]));
	return [...each.values()];
}

/** The same for the same amounts, in whatever order and however many lines they stand. */
function contentOf({ year, state, entries, ...journal }: Journal): string {
	const sums = new Map<string, string[]>();
	for (const { date, period, lines } of entries)
		for (const { ledgerAccount, costCentre, amount } of lines) {
			const place = JSON.stringify([date, period, ledgerAccount, costCentre]);
			const amounts = sums.get(place) ?? [];
			amounts.push(amount.toFixed(2));
			sums.set(place, amounts);
		}
	for (const amounts of sums.values()) amounts.sort();
	const nothing = entries.length === 0 ? [journal.description, journal.faults, state] : [];
	const facts = JSON.stringify([year, [...sums].sort(([a], [b]) => (a < b ? -1 : 1)), ...nothing]);
	return createHash('sha256').update(facts).digest('hex').slice(0, 8);
}
