import type { Journal, Payroll } from '../../shared/items/payroll';
import { shortHash } from '../../shared/values/text';
import { sum } from '../../shared/values/money';
import { groupedBy } from '../../shared/values/records';

/** So many digits of a hash: enough for the runs of one company. */
const DIGITS = 8;

/**
 * The name of what a journal says, made of company, year, period and sums, whatever the layout of its lines: two that say the
 * same are one. A run that its payroll did not name is booked under it.
 */
export function contentName(company: string, journal: Journal): string {
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
	return `F${shortHash([company, periodOfRun(journal), sums, ...nothing], DIGITS)}`;
}

/** The last that it has: `2026-5`. Lines of earlier ones are corrections, which belong to it. */
export function periodOfRun({ year, entries }: Journal): string {
	return `${year}-${Math.max(0, ...entries.map(({ period }) => period))}`;
}

/** Every journal under a name, each once. */
export function named(payroll: Payroll): Payroll {
	const { company, journals } = payroll;
	const called = journals.map((journal) =>
		journal.run === '' ? { ...journal, run: contentName(company, journal) } : journal,
	);
	return { ...payroll, journals: withoutRepeats(company, called) };
}

export function isNamedByContent(run: string): boolean {
	return /^F[0-9a-f]{8}$/.test(run);
}

/** A journal that came twice is one. */
export function withoutRepeats(company: string, journals: readonly Journal[]): Journal[] {
	const each = new Map(
		journals.map((journal) => [`${journal.run} ${contentName(company, journal)}`, journal]),
	);
	return [...each.values()];
}
