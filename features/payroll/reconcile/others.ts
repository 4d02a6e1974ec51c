import { distinct, lowestOf } from '../../../base/values/records';
import { daysBetween, isWithin } from '../../../base/values/dates';
import { formatVoucher, bookedBy, byNumber, numbersOf, type ReadEntry } from '../read/memorial';
import { Amounts, type PlacedAmount } from '../read/amounts';
import { voucherOf } from '../compare/voucher';
import { isAccepted, isOutOfScope, type RunView } from '../compare/runView';
import { pairsIn, takenBackIn } from '../compare/foreignBookings';
import { formatRuling } from '../identify/rulingText';
import { comparedName, spanOf, type ComparedRun, type CompanyYear } from './comparedRuns';

/** What others booked by memorial on the cost accounts of a payroll, from its start on in its year. */
export interface Others {
	/** All of it, whatever was decided: it is in the books. */
	amounts: readonly PlacedAmount[];
	/** The entries that nobody decided about. */
	open: OfOthers;
	/** Those that a person said are something else. */
	accepted: OfOthers;
	/** Those that are the booking of a run that was left so. */
	ofLeft: readonly ReadEntry[];
	/** What an open entry takes back exactly, and no other undoes: of runs with equal wages all of them. */
	takenBack: { run: string; mutations: string[] }[];
	/** What to enter for open entries that have nothing to do with a run, such as hired staff, or that undo each other. */
	decisions: string[];
}

interface OfOthers {
	entries: readonly ReadEntry[];
	amounts: readonly PlacedAmount[];
}

/**
 * The entries of others, on either side: a bookkeeper undoes by a memorial of her own. Before the start she booked the wages. Accounts
 * of the balance sheet have payments, so there only our own entries are compared, and those of others that are the booking of a run
 * that was left.
 */
export function othersOn(runs: readonly ComparedRun[], company: CompanyYear): Others {
	const { foreign, views, viewsOfOthers, context } = company;
	const { since, until } = spanOf(company);
	const accounts = new Set(
		runs.flatMap(({ payroll, booked }) => [...payroll, ...booked]).map(({ ledgerAccount }) => ledgerAccount),
	);
	const isUsed = ({ ledgerAccount }: PlacedAmount) => accounts.has(ledgerAccount);
	const amountsOf = (entry: ReadEntry) => bookedBy([entry]).list().filter(isUsed);
	const costsOf = (entry: ReadEntry) =>
		amountsOf(entry).filter(({ ledgerAccount }) => context.chart.isProfitAndLoss(ledgerAccount));
	const within = foreign.filter(
		(entry) => isWithin(entry.date, { from: since, to: until }) && entry.whose === null,
	);
	const settled = new Set(runs.flatMap((run) => (run.isSettled ? run.byOthers : [])));
	const ofLeft = within.filter((entry) => settled.has(entry));
	const onCosts = within.filter((entry) => !settled.has(entry) && costsOf(entry).length > 0);
	const isSaid = ({ number }: ReadEntry) => views.some((view) => isAccepted(view, number));
	const takesBack = (entry: ReadEntry, all = views) =>
		all.some((view) => takenBackIn(view, entry).length > 0);
	// One that takes back a run of another company is a difference of that company.
	const isOfOther = (entry: ReadEntry) => !takesBack(entry) && takesBack(entry, viewsOfOthers);
	const accepted = onCosts.filter(isSaid);
	const settledPairs = pairsIn(accepted);
	const pairs = pairsIn([
		...onCosts.filter((entry) => !isSaid(entry)),
		...accepted.filter((entry) => !settledPairs.has(entry)),
	]);
	const open = onCosts.filter(
		(entry) => !isSaid(entry) && ![entry, pairs.get(entry) ?? entry].some(isOfOther),
	);
	const notUndone = open.filter((entry) => !pairs.has(entry));
	const together = (entries: readonly ReadEntry[]) => ({ entries, amounts: entries.flatMap(costsOf) });
	return {
		amounts: [...open, ...accepted].flatMap(costsOf).concat(ofLeft.flatMap(amountsOf)),
		open: together(open),
		accepted: together(accepted),
		ofLeft,
		takenBack: views
			.map((view) => ({ view, entries: distinct(notUndone.flatMap((entry) => takenBackIn(view, entry))) }))
			.filter(({ entries }) => entries.length > 0)
			.map(({ view, entries }) => ({ run: comparedName(view), mutations: numbersOf(entries) })),
		decisions: decisionsOn(
			open.filter((entry) => pairs.has(entry) || !takesBack(entry)),
			pairs,
			views,
		),
	};
}

function byDistance(views: readonly RunView[], { date }: ReadEntry): RunView[] {
	const distance = ({ dates }: RunView) =>
		lowestOf([...dates].map((one) => Math.abs(daysBetween(one, date))));
	return [...views].sort((one, other) => distance(one) - distance(other));
}

/** Each entry beside the run that is nearest to it; a pair beside that of the first of both. */
function decisionsOn(
	entries: readonly ReadEntry[],
	pairs: ReadonlyMap<ReadEntry, ReadEntry>,
	views: readonly RunView[],
): string[] {
	const runs = views.filter(
		(view) => !isOutOfScope(view) && (view.ruling === null || view.ruling.word === 'book'),
	);
	const accepted = new Map<RunView, string[]>();
	for (const entry of entries) {
		const [first = entry] = [entry, pairs.get(entry) ?? entry].sort(byNumber);
		const [nearest] = byDistance(runs, first);
		if (nearest)
			accepted.set(nearest, [...(accepted.get(nearest) ?? nearest.ruling?.accepts ?? []), entry.number]);
	}
	return [...accepted].map(([view, accepts]) =>
		formatRuling({ about: formatVoucher(voucherOf(view)), word: 'book', accepts }),
	);
}

/** By ledger account and month: what goes up in one month and down in another is not equal. */
export function byMonth(amounts: readonly PlacedAmount[]): readonly PlacedAmount[] {
	return Amounts.of(amounts.map((placed) => ({ ...placed, date: `${placed.date.slice(0, 7)}-01` })))
		.perAccount()
		.list();
}
