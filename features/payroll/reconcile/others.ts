import { isWithin } from '../../../base/values/dates';
import { sum } from '../../../base/values/money';
import { distinct } from '../../../base/values/records';
import { byNumber, bookedBy, numbersOf, type ReadEntry } from '../read/memorial';
import { Amounts, type PlacedAmount } from '../read/amounts';
import { toAccept } from '../compare/accepted';
import { mayBeOf } from '../compare/foreignBookings';
import { isLeft, NO_REASON } from '../compare/left';
import { pairsIn, takenBackIn } from '../compare/undone';
import { startOf } from '../settings';
import { comparedName, spanOf, type ComparedRun, type CompanyYear } from './comparedRuns';

/** What others booked by memorial on the cost accounts of a payroll, from its start on in its year. */
export interface Others {
	/** All of it, whatever was decided: it is in the books. */
	amounts: readonly PlacedAmount[];
	/** The entries that nobody decided about. */
	open: OpenOthers;
	/** Those that a person said are something else. */
	accepted: OfOthers;
	/** Those that are the booking of a run that was left so. */
	ofLeft: readonly ReadEntry[];
	/** What an open entry takes back exactly, and no other undoes: of runs with equal wages all of them. */
	takenBack: { run: string; mutations: string[] }[];
	/** What to enter for open entries that have nothing to do with a run, such as hired staff, or that undo each other. */
	decisions: string[];
}

export interface OfOthers {
	entries: readonly ReadEntry[];
	amounts: readonly PlacedAmount[];
}

interface OpenOthers extends OfOthers {
	/** By which the costs go up, or move. */
	booked: OfOthers;
	/** By which they go down. */
	back: OfOthers;
	/** Two that undo each other in different months; one of them may be in another year. */
	undone: readonly (readonly ReadEntry[])[];
}

/**
 * The entries of others, on either side: a bookkeeper undoes by a memorial of her own. Before the start she booked the wages. Accounts
 * of the balance sheet have payments, so there only our own entries are compared, and those of others that are the booking of a run
 * that was left. `runs` are those of `all` that are of the year.
 */
export function othersOn(
	all: readonly ComparedRun[],
	runs: readonly ComparedRun[],
	company: CompanyYear,
): Others {
	const { views } = company;
	const { ofLeft, accepted, unsaid, pairs, ...sums } = sorted(all, runs, company);
	const costsOf = (entries: readonly ReadEntry[]) => ({ entries, amounts: entries.flatMap(sums.costsOf) });
	const open = unsaid.filter((entry) => !isNothing(entry, pairs.get(entry), company));
	const notUndone = open.filter((entry) => !pairs.has(entry));
	const isBack = (entry: ReadEntry) => sum(sums.costsOf(entry).map(({ amount }) => amount)).gt(0);
	const takesBack = (entry: ReadEntry) => views.some((view) => takenBackIn(view, entry).length > 0);
	const withOther = (entry: ReadEntry) => [entry, pairs.get(entry) ?? []].flat().sort(byNumber);
	const undone = open.filter((entry) => pairs.has(entry)).map(withOther);
	const mayBeOther = open.filter((entry) => pairs.has(entry) || !takesBack(entry));
	return {
		amounts: [...unsaid, ...accepted].flatMap(sums.costsOf).concat(ofLeft.flatMap(sums.amountsOf)),
		open: {
			...costsOf(open),
			booked: costsOf(notUndone.filter((entry) => !isBack(entry))),
			back: costsOf(notUndone.filter(isBack)),
			undone: undone.filter(([first], at) => undone.findIndex(([other]) => other === first) === at),
		},
		accepted: costsOf(accepted),
		ofLeft,
		takenBack: views
			.map((view) => ({ view, entries: distinct(notUndone.flatMap((entry) => takenBackIn(view, entry))) }))
			.filter(({ entries }) => entries.length > 0)
			.map(({ view, entries }) => ({ run: comparedName(view), mutations: numbersOf(entries) })),
		decisions: distinct(mayBeOther.flatMap((entry) => toAccept(withOther(entry)))),
	};
}

/** The entries of the year by what was said of them, and which undo each other: the other one may be in another year. */
function sorted(all: readonly ComparedRun[], runs: readonly ComparedRun[], company: CompanyYear) {
	const { payroll, views, context } = company;
	const { since, until } = spanOf(company);
	// Of every year: what is taken back in a year without a run is in the books all the same.
	const used = all.flatMap(({ view }) => [...view.expected, ...view.booked.list()]);
	const accounts = new Set(used.map(({ ledgerAccount }) => ledgerAccount));
	const amountsOf = (entry: ReadEntry) =>
		bookedBy([entry])
			.list()
			.filter(({ ledgerAccount }) => accounts.has(ledgerAccount));
	const costsOf = (entry: ReadEntry) =>
		amountsOf(entry).filter(({ ledgerAccount }) => context.chart.isProfitAndLoss(ledgerAccount));
	// One with the amounts of a run of another company is a difference of that company.
	const isOfOther = (entry: ReadEntry) =>
		!views.some((view) => mayBeOf(view, entry)) &&
		company.viewsOfOthers.some((view) => entry.date >= startOf(view.payroll) && mayBeOf(view, entry));
	const foreign = company.foreign.filter(({ whose, date }) => whose === null && date >= startOf(payroll));
	const [settled, everSettled] = [settledBy(runs), settledBy(all)];
	// The booking of a run of another year or company that was left so: it is in this year all the same.
	const ofOtherLeft = new Set([...everSettled, ...leftOfOthers(company)]);
	const isSaid = (entry: ReadEntry) =>
		company.accepted.has(entry) || (ofOtherLeft.has(entry) && !isOfOther(entry));
	const onCosts = foreign.filter((entry) => !settled.has(entry) && costsOf(entry).length > 0);
	const saidPairs = pairsIn(onCosts.filter(isSaid));
	const pairs = pairsIn(
		onCosts.filter((entry) => !ofOtherLeft.has(entry) && !(isSaid(entry) && saidPairs.has(entry))),
	);
	const isInYear = ({ date }: ReadEntry) => isWithin(date, { from: since, to: until });
	return {
		ofLeft: foreign.filter((entry) => isInYear(entry) && settled.has(entry)),
		accepted: onCosts.filter((entry) => isInYear(entry) && isSaid(entry)),
		unsaid: onCosts.filter((entry) => isInYear(entry) && !isSaid(entry) && !isOfOther(entry)),
		...{ pairs, amountsOf, costsOf },
	};
}

function leftOfOthers({ viewsOfOthers, foreignMatches }: CompanyYear): ReadEntry[] {
	return viewsOfOthers.flatMap((view) => {
		const reason = foreignMatches.get(view)?.reason ?? NO_REASON;
		return isLeft(view, reason) ? reason.entries : [];
	});
}

/** What others booked of runs that were left so. */
function settledBy(runs: readonly ComparedRun[]): Set<ReadEntry> {
	return new Set(runs.flatMap((run) => (run.isSettled ? run.byOthers : [])));
}

/** Whether another entry undoes it in its own month, and both are open. */
function isNothing(entry: ReadEntry, other: ReadEntry | undefined, { accepted }: CompanyYear): boolean {
	return other !== undefined && !accepted.has(other) && other.date.slice(0, 7) === entry.date.slice(0, 7);
}

/** By ledger account and month: what goes up in one month and down in another is not equal. */
export function byMonth(amounts: readonly PlacedAmount[]): readonly PlacedAmount[] {
	return Amounts.of(amounts.map((placed) => ({ ...placed, date: `${placed.date.slice(0, 7)}-01` })))
		.perAccount()
		.list();
}
