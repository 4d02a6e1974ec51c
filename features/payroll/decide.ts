import type { Payroll } from './item';
import type { Finding } from '../../base/words/finding';
import type { BookDate } from '../../base/values/dates';
import { formatMoney, parseMoney, sum } from '../../base/values/money';
import { distinct } from '../../base/values/records';
import { mainPeriod, voucherFor, voucherOf } from './bookedEntries';
import { answersMoveOn } from './closedRun';
import type { ForeignMatch } from './foreignBookings';
import { formatVoucher, numbersOf } from './memorial';
import { planRun, type CompanyPlan, type Plan, type PlannedRow, type RunPlan } from './plan';
import type { BooksReading } from './readBooks';
import { remarksOn } from './remarks';
import { companyAsSubject, RULINGS_SUBJECT, runAsSubject, type Subject } from './rulings';
import type { RulingWord } from './rulingText';
import {
	blocked,
	hasRuling,
	isLeftOut,
	isOutOfScope,
	isWaiting,
	leftStates,
	netWagesOf,
	replaces,
	totalsOf,
	verdict,
	type RunView,
	type Verdict,
} from './runView';
import { identifyAll } from './runViews';
import { startOf, type BookingSettings } from './settings';
import { madeAnew, monthsBookedByHand } from './severalMonths';
import {
	BOOKS_OBJECTIONS,
	firstObjection,
	isFullyReversed,
	isInScope,
	STATE_OBJECTIONS,
	type RunContext,
} from './stateObjections';

/** The maximum length of a Boekstuk, over REST at least (docs/services/e-boekhouden.md 5.5). */
const LONGEST_VOUCHER = 50;

export interface PayrollOfItem {
	payroll: Payroll;
	/** The index of its item. */
	from: number;
}

/**
 * Decides about every run of these payrolls. Nothing is read or written here: what is decided about a run counts on what
 * is to be written for the runs before it, and `carryOut` says when that did not happen.
 */
export function decide(
	items: readonly PayrollOfItem[],
	reading: BooksReading,
	settings: BookingSettings,
	today: BookDate,
): Plan {
	const payrolls = items.map(({ payroll }, index) => reading.payrolls[index] ?? payroll);
	const { rulings, views, held } = identifyAll(payrolls, { ...settings, ...reading }, today);
	const isShared =
		new Set([...reading.booked.companies(), ...payrolls.map(({ company }) => company)]).size > 1;
	const shared = {
		...{ ...reading, settings, held, today, isShared },
		ruling: (view: RunView, word: RulingWord) =>
			rulings.textFor(view.run, formatVoucher(voucherOf(view)), word, boundTo(view, word, held)),
		answerTo: (question: string) => rulings.answerTo(question, []),
	};
	const companies = payrolls.map((payroll, index): CompanyPlan => ({
		payroll,
		from: items[index]?.from ?? 0,
		rows: decideCompany(payroll, { ...shared, views: views.get(payroll) ?? [], planned: [] }),
	}));
	// Now every question was asked.
	return {
		companies,
		rulings: rulings.complaints().map((fault) => ({ subject: RULINGS_SUBJECT, verdict: fault })),
	};
}

/** A decision of a person is about what the books have now. */
function boundTo(view: RunView, word: RulingWord, held: ReadonlyMap<RunView, ForeignMatch>): string[] {
	const foreignEntries = held.get(view)?.entries ?? [];
	if (word === 'leave') return leftStates(view, foreignEntries);
	const accepted = view.ruling?.word === word ? view.ruling.accepts : [];
	return word === 'book' ? distinct([...accepted, ...numbersOf(foreignEntries)]) : [];
}

/** One company's runs, and the books that they are booked in. */
interface CompanyContext extends RunContext {
	today: BookDate;
	/** Whether the books have the payroll of other companies as well. */
	isShared: boolean;
}

/** Deleted runs come first: reversing one makes room for the one that replaces it. */
function decideCompany(payroll: Payroll, work: CompanyContext): PlannedRow[] {
	const { views } = work;
	const anew = madeAnew(work);
	const planned: RunPlan[] = [];
	const context = { ...work, planned };
	const decided = new Map<RunView, Pick<PlannedRow, 'verdict' | 'write' | 'unless'>>();
	for (const view of views.filter(isConcerned)) {
		if (anew?.views.has(view)) continue;
		const found = decideRun(view, context);
		if (!found) continue;
		const unless = unlessReversed(view, context);
		const write = 'dates' in found && found.dates.length > 0 ? found : undefined;
		decided.set(view, { verdict: 'dates' in found ? found.verdict : found, write, unless });
		if (write) planned.push(write);
	}
	const byHand = monthsBookedByHand(decided, work);
	const rows = [...decided].flatMap(([view, found]): PlannedRow[] =>
		byHand?.views.has(view)
			? []
			: [{ ...found, subject: withTotals(view, work), notes: notesOn(view, found.verdict, work) }],
	);
	const waiting = views.filter(isWaiting).length;
	const before = views.filter(isOutOfScope);
	const isNothing = rows.length === 0 && !byHand && !anew && waiting === 0;
	const ofCompany = [
		byHand?.verdict,
		anew?.verdict,
		isNothing && nothingThere(payroll),
		before.length > 0 && beforeTheStart(payroll, before),
		waiting > 0 && verdict('skipped', { code: 'comparedInTurn', count: waiting }),
	];
	const subject = companyAsSubject(payroll);
	const notesOf = (said: Verdict) => answersMoveOn(said, anew?.views ?? [], work);
	const others = ofCompany.flatMap((said) => said || []);
	return [...rows, ...others.map((said) => ({ subject, verdict: said, notes: notesOf(said) }))];
}

function notesOn(view: RunView, said: Verdict, work: CompanyContext): Finding[] {
	const { views, today, chart } = work;
	return [...remarksOn(view, views, today, chart), ...answersMoveOn(said, [view], work)];
}

function isConcerned(view: RunView): boolean {
	if (view.journal) return !isLeftOut(view);
	return isInScope(view) || hasRuling(view, 'reverse');
}

/** Null for a deleted run that needs no row. */
function decideRun(view: RunView, work: CompanyContext): Verdict | RunPlan | null {
	const ofState = firstObjection(STATE_OBJECTIONS, view, work);
	if (ofState) return ofState;
	if (!view.journal && isFullyReversed(view, work)) return null;
	const ofBooks = firstObjection(BOOKS_OBJECTIONS, view, work);
	if (ofBooks) return ofBooks;
	const header = headerFor(view, work);
	if (!header) return blocked(noClearingAccount(view, work));
	const voucher = view.difference
		.dates()
		.map((date) => formatVoucher({ ...voucherFor(view, date), forDate: date }))
		.find(({ length }) => length > LONGEST_VOUCHER);
	if (voucher) return blocked({ code: 'voucherTooLong', voucher, longest: LONGEST_VOUCHER });
	const wasBooked = view.standing.length > 0 || replaces(view, work.views);
	return planRun({ ...work, view, header, wasBooked, text: textOf(view, work) });
}

/** A run that replaces deleted ones counts on their reversal: for each, what is said while it is still booked. */
function unlessReversed(view: RunView, work: CompanyContext): PlannedRow['unless'] {
	const formers = work.planned.filter((one) => replaces(view, [one.view]));
	const unless = formers.flatMap((former) => {
		const planned = work.planned.filter((one) => one !== former);
		const found = firstObjection([...STATE_OBJECTIONS, ...BOOKS_OBJECTIONS], view, { ...work, planned });
		return found ? [{ former: former.view, verdict: found }] : [];
	});
	return unless.length > 0 ? unless : undefined;
}

/** The account for the other side of every row, which keeps a zero balance; never an account of the journal itself. */
function headerFor(view: RunView, { settings: { clearingAccount }, chart }: CompanyContext): string | null {
	const own = ownAccounts(view);
	if (clearingAccount !== '') return own.has(clearingAccount) ? null : clearingAccount;
	return chart.clearingAccount(own);
}

function noClearingAccount(view: RunView, { settings: { clearingAccount }, chart }: CompanyContext): Finding {
	const chosen = clearingAccount && `${clearingAccount} ${chart.nameOf(clearingAccount)}`;
	return { code: 'noClearingAccount', chosen, ownAccounts: [...ownAccounts(view)].sort() };
}

function ownAccounts({ expected }: RunView): Set<string> {
	return new Set(expected.map(({ ledgerAccount }) => ledgerAccount));
}

function textOf({ journal, run, booked, payroll }: RunView, { isShared }: CompanyContext): string {
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
function withTotals(view: RunView, { chart }: CompanyContext): Subject {
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
