import { lowestOf } from '../../../base/values/records';
import { daysBetween, isWithin } from '../../../base/values/dates';
import { formatVoucher, bookedBy, type ReadEntry } from '../read/memorial';
import type { PlacedAmount } from '../read/amounts';
import { voucherOf } from '../compare/voucher';
import { isAccepted, isOutOfScope, type RunView } from '../compare/runView';
import { formatRuling } from '../identify/rulingText';
import type { ComparedRun, CompanyYear } from './comparedRuns';
import { rangeOfYear } from './readYear';

/** What others booked by memorial on the cost accounts of a payroll in its year. */
export interface Others {
	entries: readonly ReadEntry[];
	amounts: readonly PlacedAmount[];
	/** What to enter for entries that have nothing to do with a run, such as hired staff. */
	decisions: string[];
}

/**
 * The entries of others, on either side: a bookkeeper undoes by a memorial of her own. Those that a person accepted are something
 * else, and those of a run that was left belong to what was decided. Accounts of the balance sheet have payments, so there only our
 * own entries are compared.
 */
export function othersOn(runs: readonly ComparedRun[], company: CompanyYear): Others {
	const { foreign, foreignMatches, views, year, context } = company;
	const settled = runs
		.filter(({ isSettled }) => isSettled)
		.flatMap(({ view }) => foreignMatches.get(view)?.entries ?? []);
	const accounts = new Set(
		runs.flatMap(({ payroll, booked }) => [...payroll, ...booked]).map(({ ledgerAccount }) => ledgerAccount),
	);
	const isCost = ({ ledgerAccount }: PlacedAmount) =>
		accounts.has(ledgerAccount) && context.chart.isProfitAndLoss(ledgerAccount);
	const costsOf = (entry: ReadEntry) => bookedBy([entry]).list().filter(isCost);
	const entries = foreign.filter(
		(entry) =>
			isWithin(entry.date, rangeOfYear(year)) &&
			entry.whose === null &&
			!settled.includes(entry) &&
			!views.some((view) => isAccepted(view, entry.number)) &&
			costsOf(entry).length > 0,
	);
	return { entries, amounts: entries.flatMap(costsOf), decisions: decisionsOn(entries, views) };
}

/** Each entry beside the run that is nearest to it. */
function decisionsOn(entries: readonly ReadEntry[], views: readonly RunView[]): string[] {
	const runs = views.filter(
		(view) => !isOutOfScope(view) && (view.ruling === null || view.ruling.word === 'book'),
	);
	const accepted = new Map<RunView, string[]>();
	for (const { number, date } of entries) {
		const distance = ({ dates }: RunView) =>
			lowestOf([...dates].map((one) => Math.abs(daysBetween(one, date))));
		const [nearest] = [...runs].sort((one, other) => distance(one) - distance(other));
		if (nearest) accepted.set(nearest, [...(accepted.get(nearest) ?? nearest.ruling?.accepts ?? []), number]);
	}
	return [...accepted].map(([view, accepts]) =>
		formatRuling({ about: formatVoucher(voucherOf(view)), word: 'book', accepts }),
	);
}
