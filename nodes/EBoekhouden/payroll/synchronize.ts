import { readPayroll, type Payroll } from '../../shared/items/payroll';
import { attempt } from '../../shared/problems/attempt';
import type { Decision } from '../../shared/rows/row';
import {
	addYears,
	periodRange,
	today as currentDate,
	type BookDate,
	type DateRange,
} from '../../shared/values/dates';
import { BookedEntries } from './bookedEntries';
import { synchronizeCompany } from './company';
import { companyAsSubject, decisionOn, UNREADABLE_ITEM } from './decisions';
import type { Books } from './payrollBooks';
import { RunGuard } from './runGuard';
import type { SyncSettings } from './settings';
import { blocked, type Verdict } from './verdict';

/** A decision, and the place among the items of the one that it is about. */
export interface ItemDecision {
	decision: Decision;
	from: number;
}

interface PayrollOfItem {
	payroll: Payroll;
	from: number;
}

/** What all companies share. */
interface Execution {
	books: Books;
	settings: SyncSettings;
	today: BookDate;
}

/**
 * Brings the books to the payrolls (design 3, "Payroll → books"): compares what is booked with what is due, run by run,
 * and books the difference. A second execution writes nothing. Never throws for what a payroll or a service says:
 * everything becomes a decision.
 */
export async function synchronizePayrolls(
	items: readonly unknown[],
	books: Books,
	settings: SyncSettings,
	today: BookDate = currentDate(),
): Promise<ItemDecision[]> {
	const decisions: ItemDecision[] = [];
	const payrolls: PayrollOfItem[] = [];
	for (const [from, item] of items.entries()) {
		const read = readPayroll(item);
		if ('faults' in read) {
			const verdict = blocked({ code: 'payrollItemFaulty', faults: read.faults });
			decisions.push({ decision: decisionOn(UNREADABLE_ITEM, verdict, settings.preview), from });
		} else if (!payrolls.some(({ payroll }) => isSame(payroll, read.payroll))) {
			payrolls.push({ payroll: read.payroll, from });
		}
	}
	for (const ofSource of bySource(payrolls)) {
		decisions.push(...(await synchronizeSource(ofSource, { books, settings, today })));
	}
	return decisions;
}

async function synchronizeSource(payrolls: PayrollOfItem[], execution: Execution): Promise<ItemDecision[]> {
	const { books, settings } = execution;
	const forEach = (verdict: Verdict) =>
		payrolls.map(({ payroll, from }) => ({
			decision: decisionOn(companyAsSubject(payroll), verdict, settings.preview),
			from,
		}));
	const read = await attempt(() => readBooks(payrolls, execution));
	if (!read.ok)
		return forEach({ action: 'failed', findings: [{ code: 'booksNotRead' }, read.problem.finding] });
	const { clearingAccount } = settings;
	if (clearingAccount && !read.value.chart.hasLedgerAccount(clearingAccount)) {
		return forEach(blocked({ code: 'clearingAccountUnknown', clearingAccount }));
	}
	const guard = new RunGuard();
	const decisions: ItemDecision[] = [];
	for (const { payroll, from } of payrolls) {
		const decided = await synchronizeCompany({ ...read.value, payroll, settings, books, guard });
		decisions.push(...decided.map((decision) => ({ decision, from })));
	}
	return decisions;
}

/** One reading for all companies: what is written for one is in it for the next. */
async function readBooks(payrolls: PayrollOfItem[], { books, today }: Execution) {
	const window = windowFor(payrolls, today);
	const chart = await books.chart();
	const source = payrolls[0]?.payroll.source ?? '';
	return { chart, booked: new BookedEntries(await books.memorials(window), window, source) };
}

/** From a year before the earliest start to a year ahead: an entry of ours may stand under any date. */
function windowFor(payrolls: PayrollOfItem[], today: BookDate): DateRange {
	const starts = payrolls.map(
		({ payroll: { scope, periodsPerYear } }) =>
			periodRange(scope.fromYear, scope.fromPeriod, periodsPerYear).from,
	);
	return { from: addYears(starts.sort()[0] ?? today, -1), to: addYears(today, 1) };
}

function isSame(a: Payroll, b: Payroll): boolean {
	return a.source === b.source && a.company === b.company;
}

function bySource(payrolls: PayrollOfItem[]): PayrollOfItem[][] {
	const sources = [...new Set(payrolls.map(({ payroll }) => payroll.source))];
	return sources.map((source) => payrolls.filter(({ payroll }) => payroll.source === source));
}
