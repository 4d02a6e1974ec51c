import type { Payroll } from './item';
import type { Finding } from '../../base/words/finding';
import type { Decision } from '../../base/words/row';
import type { BookDate } from '../../base/values/dates';
import { formatMoney, parseMoney, sum } from '../../base/values/money';
import {
	BOOKS_OBJECTIONS,
	firstObjection,
	isInScope,
	isFullyReversed,
	STATE_OBJECTIONS,
	type RunContext,
} from './stateObjections';
import { companyAsSubject, decisionOn, runAsSubject, type Subject } from './rulings';
import { readBackTogether, TOGETHER, type Writing } from './entryWriter';
import {
	blocked,
	isLeftOut,
	isOutOfScope,
	hasRuling,
	isWaiting,
	netWagesOf,
	replaces,
	totalsOf,
	verdict,
	type Gate,
	type RunView,
	type Verdict,
} from './runView';
import { mainPeriod, voucherFor } from './bookedEntries';
import { startOf } from './settings';
import { formatVoucher } from './memorial';
import { madeAnew, monthsBookedByHand } from './severalMonths';
import { remarksOn } from './remarks';
import { RunWriter } from './write';

/** The maximum length of a Boekstuk, over REST at least (docs/services/e-boekhouden.md 5.5). */
const LONGEST_VOUCHER = 50;

/** One company's runs, and the books that they are booked in. */
export interface CompanyWork extends RunContext, Writing {
	today: BookDate;
	gate: Gate;
	/** Whether the books have the payroll of other companies as well. */
	isShared: boolean;
}

/** Decides about every run of a company and carries it out. Deleted runs come first. */
export async function synchronizeCompany(payroll: Payroll, work: CompanyWork): Promise<Decision[]> {
	const { views, preview } = work;
	const verdicts: [RunView, () => Verdict][] = [];
	const anew = madeAnew(work);
	for (const view of views.filter(isConcerned)) {
		if (anew?.views.has(view)) continue;
		const found = await synchronizeRun(view, work);
		if (found) verdicts.push([view, typeof found === 'function' ? found : () => found]);
		if (work.guard.unread.length >= TOGETHER) await readBackTogether(work);
	}
	await readBackTogether(work);
	const decided = verdicts.map(([view, found]): [RunView, Decision] => {
		const decision = decisionOn(withTotals(view, work), found(), preview);
		const notes = remarksOn(view, views, work.today, work.chart);
		return [view, notes.length > 0 ? { ...decision, notes } : decision];
	});
	const subject = companyAsSubject(payroll);
	const byHand = monthsBookedByHand(decided, work);
	const decisions = decided.flatMap(([, decision]) => (byHand?.of.has(decision) ? [] : [decision]));
	if (byHand) decisions.push(decisionOn(subject, byHand.verdict, preview));
	if (anew) decisions.push(decisionOn(subject, anew.verdict, preview));
	const isNothing = decisions.length === 0 && !views.some(isWaiting);
	if (isNothing) decisions.push(decisionOn(subject, nothingThere(payroll), preview));
	const before = views.filter(isOutOfScope);
	if (before.length > 0) decisions.push(decisionOn(subject, beforeTheStart(payroll, before), preview));
	const waiting = views.filter(isWaiting).length;
	if (waiting > 0)
		decisions.push(
			decisionOn(subject, verdict('skipped', { code: 'comparedInTurn', count: waiting }), preview),
		);
	return decisions;
}

function isConcerned(view: RunView): boolean {
	if (view.journal) return !isLeftOut(view);
	return isInScope(view) || hasRuling(view, 'reverse');
}

/** Null for a deleted run that needs no row. */
async function synchronizeRun(view: RunView, work: CompanyWork): Promise<Verdict | (() => Verdict) | null> {
	const ofState = firstObjection(STATE_OBJECTIONS, view, work);
	if (ofState) return ofState;
	if (!view.journal && isFullyReversed(view, work)) return null;
	const ofBooks = firstObjection(BOOKS_OBJECTIONS, view, work);
	if (ofBooks) return ofBooks;
	const header = headerFor(view, work);
	if (!header) return blocked(noClearingAccount(view, work));
	const { stoppedBecause } = work.guard;
	if (stoppedBecause) return { action: 'failed', findings: [{ code: 'writingStopped' }, ...stoppedBecause] };
	const voucher = view.difference
		.dates()
		.map((date) => formatVoucher({ ...voucherFor(view, date), forDate: date }))
		.find(({ length }) => length > LONGEST_VOUCHER);
	if (voucher) return blocked({ code: 'voucherTooLong', voucher, longest: LONGEST_VOUCHER });
	const wasBooked = view.standing.length > 0 || replaces(view, work.views);
	return await new RunWriter({ ...work, view, header, wasBooked, text: textOf(view, work) }).write();
}

/** The account for the other side of every row, which keeps a zero balance; never an account of the journal itself. */
function headerFor(view: RunView, { settings: { clearingAccount }, chart }: CompanyWork): string | null {
	const own = ownAccounts(view);
	if (clearingAccount !== '') return own.has(clearingAccount) ? null : clearingAccount;
	return chart.clearingAccount(own);
}

function noClearingAccount(view: RunView, { settings: { clearingAccount }, chart }: CompanyWork): Finding {
	const chosen = clearingAccount && `${clearingAccount} ${chart.nameOf(clearingAccount)}`;
	return { code: 'noClearingAccount', chosen, ownAccounts: [...ownAccounts(view)].sort() };
}

function ownAccounts({ expected }: RunView): Set<string> {
	return new Set(expected.map(({ ledgerAccount }) => ledgerAccount));
}

function textOf({ journal, run, booked, payroll }: RunView, { isShared }: CompanyWork): string {
	const text = !journal
		? `Run ${run} vervallen`
		: booked.isNothing()
			? journal.description
			: `Correctie ${journal.description}`;
	return isShared && payroll.companyName !== '' ? `${payroll.companyName}: ${text}` : text;
}

function subjectOf(view: RunView): Subject {
	const { payroll, run, journal, standing } = view;
	const hasPeriod = (journal?.entries.length ?? 0) > 0 || standing.length > 0;
	const { year, period } = mainPeriod(view);
	const description = journal?.description ?? '';
	return runAsSubject(payroll, { run, description, year, ...(hasPeriod && { period }) });
}

/** Where something differs, the totals to check it by. */
function withTotals(view: RunView, { chart }: CompanyWork): Subject {
	const { key, about } = subjectOf(view);
	if (view.difference.isNothing()) return { key, about };
	const netWages = netWagesOf(view, chart);
	return { key, about: { ...about, totals: totalsOf(view, chart), ...(netWages !== '' && { netWages }) } };
}

function nothingThere({ scope: { fromYear, fromPeriod } }: Payroll): Verdict {
	return verdict('skipped', { code: 'noPayrollRuns', fromYear, fromPeriod });
}

/** A file shows which runs are left out; a list does not need to. Their bookings are no longer compared. */
function beforeTheStart(payroll: Payroll, views: readonly RunView[]): Verdict {
	const booked = views.filter(({ standing }) => standing.length > 0).length;
	const amounts = views.flatMap(({ journal }) => parseMoney(journal?.amount ?? '') ?? []);
	return verdict('skipped', {
		code: 'runsBeforeStart',
		count: views.length,
		from: startOf(payroll),
		...(amounts.length > 0 && { amount: formatMoney(sum(amounts)) }),
		...(booked > 0 && { booked }),
	});
}
