import type { Payroll, PayrollOfItem } from './item';
import type { Finding } from '../../base/words/finding';
import type { BookDate } from '../../base/values/dates';
import { formatMoney, parseMoney, sum } from '../../base/values/money';
import { brief } from '../../base/values/text';
import {
	exchangeOf,
	mainPeriod,
	voucherFor,
	voucherOf,
	isDeleted,
	isFullyReversed,
	isOutOfScope,
	runName,
	periodAsText,
	viewOf,
	type RunView,
	leaveHash,
	netWagesOf,
	totalsOf,
} from './compare/runView';
import { LONGEST_NAME, writtenText, formatVoucher, numbersOf } from './read/memorial';
import {
	BOOKS_OBJECTIONS,
	firstObjection,
	OBJECTIONS,
	replaces,
	STATE_OBJECTIONS,
	unlessReversed,
	type RunContext,
} from './decide/objections';
import { addAll, distinct } from '../../base/values/records';
import { readPeriod } from './identify/contents';
import { numbersIn } from './identify/declared';
import { bookOrLeave, questionId } from './identify/question';
import { LONGEST_VOUCHER } from './identify/run';
import { debitTotal } from './read/amounts';
import { notWritten } from './write/onlyThisPlan';
import { planRun, writesEveryDate, type PayrollPlan, type PlannedStep, type RunPlan } from './write/plan';
import type { BooksReading } from './read/readBooks';
import { asText, together, type AnswerWord } from './identify/answer';
import { aboutCompany, blocked, verdict, withNotes, type RowDraft } from './row/rowDraft';
import { allRunViews } from './compare/runViews';
import { startOf, type BookingSettings } from './settings';

/**
 * Decides about every run of these payrolls, without reading or writing. It assumes that the entries of the runs before
 * it are written; `unlessReversed` has the row for when they were not.
 */
export function planPayroll(
	items: readonly PayrollOfItem[],
	reading: BooksReading,
	settings: BookingSettings,
	today: BookDate,
): PayrollPlan {
	const given = { ...settings, ...reading };
	const { decisions, companies, foreign, foreignMatches } = allRunViews(items, given);
	const ids = companies.map(({ payroll }) => payroll.company);
	/**
	 * The hash that a text for *Decisions* is bound to, so that it counts for what a person saw. For `leave` that is made of the
	 * amounts as they are without the present decision about the run.
	 */
	const boundTo = (view: RunView, word: AnswerWord): string => {
		if (word === 'leave') return leaveHash(viewOf({ ...view, decision: null }, given));
		return view.decision?.word === word ? view.decision.accepts : '';
	};
	const context = {
		...reading,
		settings,
		today,
		foreignMatches,
		hasOtherCompanies: new Set([...reading.booked.companies(), ...ids]).size > 1,
		toEnter: (view: RunView, word: AnswerWord) =>
			asText({ about: formatVoucher(voucherOf(view)), word, accepts: boundTo(view, word) }),
		isOnPage: decisions.isOnPage.bind(decisions),
		isToBeBooked: (id: string) => decisions.answerTo({ id })?.word === 'book',
	};
	const plans = companies.map(({ payroll, from, views }) => ({
		payroll,
		from,
		foreign,
		...decideCompany(payroll, { ...context, views }),
	}));
	const asked = [
		...companies.flatMap((company) => company.asked),
		...plans.flatMap((plan) => plan.asked.map((id) => ({ id }))),
	];
	const views = companies.flatMap((company) => company.views);
	const leaves = views.flatMap(({ leaveAnswer }) => leaveAnswer ?? []);
	const used = views.flatMap((view) => (isOutOfScope(view) ? [] : (view.decision ?? [])));
	return {
		companies: plans,
		aboutDecisions: decisions
			.complaints(asked, leaves, used)
			.map((fault) => ({ ...fault, key: 'decisions' })),
	};
}

interface CompanyContext extends RunContext {
	/** Whether the books have the payroll of other companies as well. */
	hasOtherCompanies: boolean;
}

/**
 * Decides about the runs of one company. Deleted runs come first, because a run that replaces one can be booked once that one is
 * reversed.
 */
function decideCompany(
	payroll: Payroll,
	company: Omit<CompanyContext, 'planned'>,
): { steps: PlannedStep[]; asked: readonly string[] } {
	const { views } = company;
	const planned: RunPlan[] = [];
	const context = { ...company, planned };
	const { changed, asked: askedOfMonths } = monthsChangedAtOnce(context);
	const asked = [...askedOfMonths];
	const decided: { view: RunView; step: PlannedStep }[] = [];
	for (const view of views.filter(isConcerned)) {
		if (changed?.views.has(view)) continue;
		const { step: found, asked: askedOfRun } = decideRun(view, context);
		addAll(asked, askedOfRun);
		if (!found) continue;
		const row = withNotes(
			{ ...found.row, ...withTotals(view, context) },
			found.write ? remarkOnPeriod(view, context) : [],
		);
		const step = { ...found, row, ...(found.write && { unlessReversed: unlessReversed(view, context) }) };
		decided.push({ view, step });
		if (found.write) planned.push(found.write);
	}
	const before = views.filter((view) => isOutOfScope(view) || isDeletedBeforeStart(view));
	const isNothing = decided.length === 0 && !changed;
	const ofCompany: RowDraft[] = [];
	if (changed) ofCompany.push(changed.draft);
	if (isNothing) ofCompany.push(noRuns(payroll));
	if (before.length > 0) ofCompany.push(beforeTheStart(payroll, before));
	const rows = ofCompany.map((draft) => ({ row: { ...draft, ...aboutCompany(payroll) } }));
	return { steps: [...withoutHalves(decided), ...rows], asked };
}

/**
 * Leaves out the entries of an exchange of which not all can be written: a run that takes the place of others is booked together
 * with their reversals, or not at all.
 */
function withoutHalves(decided: readonly { view: RunView; step: PlannedStep }[]): PlannedStep[] {
	const isWhole = ({ write }: PlannedStep) => write !== undefined && writesEveryDate(write);
	const halves = new Set(decided.flatMap(({ view, step }) => (isWhole(step) ? [] : exchangeOf(view))));
	return decided.map(({ view, step }) => {
		const exchange = exchangeOf(view);
		const isHalf = step.write && exchange !== null && halves.has(exchange);
		return isHalf ? { row: notWritten(step.row, { code: 'exchangeIncomplete' }) } : step;
	});
}

/**
 * Above this number of booked months that change at once, not counting the newest, something happened to all of them, and a
 * person is asked.
 */
const MOST_MONTHS = 3;

/**
 * The runs of a company that change at once in so many months that one question is about all of them; null when few months
 * change. `asked` has the ids of the questions, about each run and about all.
 */
function monthsChangedAtOnce(context: RunContext): {
	changed: { views: ReadonlySet<RunView>; draft: RowDraft } | null;
	asked: readonly string[];
} {
	const { settings, views } = context;
	const bookedBefore = views.filter((view) => view.bookedEntries.length > 0);
	const newest = bookedBefore.map(periodAsText).sort().at(-1);
	const staysClosed = ({ difference }: RunView) =>
		settings.closedPeriods === 'report' && difference.dates().every((date) => date <= settings.closedUntil);
	const judged = bookedBefore
		.filter(
			(view) =>
				view.journal?.state === 'ready' &&
				!view.difference.isNothing() &&
				// A run about which a person answered is not counted: that person saw its difference.
				!view.isAnswered &&
				!staysClosed(view) &&
				periodAsText(view) !== newest,
		)
		.map((view) => ({ view, ...firstObjection(OBJECTIONS, view, context) }));
	const asked = judged.flatMap((one) => one.questionIds);
	const changed = judged.flatMap(({ view, row }) => (row ? [] : [view]));
	const periods = distinct(changed.map(periodAsText)).sort();
	const [first] = changed;
	if (!first || periods.length <= MOST_MONTHS) return { changed: null, asked };
	const { source, company } = first.payroll;
	// The answer leaves each run by itself, so that a later change of one asks about that one only.
	const leave = together(changed.map((view) => context.toEnter(view, 'leave')));
	const question = questionId([source, company, leave]);
	asked.push(question);
	if (context.isToBeBooked(question)) return { changed: null, asked };
	const differences = changed.flatMap((view) => view.difference.undated().list());
	const options = bookOrLeave(question, differences, leave);
	const draft = blocked({
		code: 'manyMonthsChange',
		periods,
		question,
		options,
		amount: debitTotal(differences),
		ledgerAccounts: distinct(differences.map(({ ledgerAccount }) => ledgerAccount)).sort(),
		decisions: options.map(({ text }) => text),
	});
	return { changed: { views: new Set(changed), draft }, asked };
}

function isConcerned(view: RunView): boolean {
	return view.journal ? !isOutOfScope(view) : isDeleted(view);
}

/** Whether a run was booked before the start and is in no list of the payroll. It is not reversed. */
function isDeletedBeforeStart(view: RunView): boolean {
	return !view.journal && !isConcerned(view) && !isFullyReversed(view);
}

/** The step for one run; null for a deleted run that needs no row. */
function decideRun(
	view: RunView,
	context: CompanyContext,
): { step: PlannedStep | null; asked: readonly string[] } {
	const ofState = firstObjection(STATE_OBJECTIONS, view, context);
	if (ofState.row) return { step: { row: ofState.row }, asked: ofState.questionIds };
	if (!view.journal && isFullyReversed(view)) return { step: null, asked: ofState.questionIds };
	const ofBooks = firstObjection(BOOKS_OBJECTIONS, view, context);
	const asked = [...ofState.questionIds, ...ofBooks.questionIds];
	return { step: ofBooks.row ? { row: ofBooks.row } : planStep(view, context), asked };
}

/** Plans the entries of a run that no objection holds up. */
function planStep(view: RunView, context: CompanyContext): PlannedStep {
	const header = headerFor(view, context);
	if (!header) return { row: blocked(noClearingAccount(view, context)) };
	const voucher = view.difference
		.dates()
		.map((date) => formatVoucher({ ...voucherFor(view, date), forDate: date }))
		.find(({ length }) => length > LONGEST_VOUCHER);
	if (voucher) {
		const { length: count } = voucher;
		return {
			row: blocked({ code: 'entryTooLong', of: 'voucher', about: voucher, count, most: LONGEST_VOUCHER }),
		};
	}
	const wasBooked = view.bookedEntries.length > 0 || replaces(view, context.views);
	const text = runDescription(view, context);
	return planRun({ ...context, view, header, wasBooked, text });
}

/**
 * The remark beside a new run in a period with other runs. It names a run that may have some of the same wages, and says why
 * nobody was asked.
 */
function remarkOnPeriod(view: RunView, { toEnter }: CompanyContext): Finding[] {
	const { ofSamePeriod: runs, payroll } = view;
	if (runs.length === 0) return [];
	const { source, companyCode: company } = payroll;
	const lessons = view.lessons.map(({ run, period, mutations }) => {
		const voucher = formatVoucher({ source, company, run, ...readPeriod(period) });
		return { voucher, mutations: [...mutations] };
	});
	return [{ code: 'runBeside', runs: [...runs], lessons, reverse: toEnter(view, 'reverse') }];
}

/**
 * The header account, which takes the other side of every row, so that its balance stays zero. It is never an account of the
 * journal itself.
 */
function headerFor(view: RunView, { settings: { clearingAccount }, chart }: CompanyContext): string | null {
	const header = clearingAccount || chart.clearingAccount();
	return header === null || ownAccounts(view).has(header) ? null : header;
}

function noClearingAccount(view: RunView, { settings: { clearingAccount }, chart }: CompanyContext): Finding {
	const isChosen = clearingAccount !== '';
	return {
		code: 'settingAccountUnusable',
		setting: 'clearingAccount',
		because: isChosen ? 'inJournal' : 'none',
		accounts: isChosen
			? [`${clearingAccount} ${chart.nameOf(clearingAccount)}`]
			: [...ownAccounts(view)].sort(),
	};
}

function ownAccounts({ expected }: RunView): Set<string> {
	return new Set(expected.map(({ ledgerAccount }) => ledgerAccount));
}

/**
 * The name of a run in the description of its entries. It is read back from the books, and the numbers in it tell runs apart
 * (`identify/`).
 */
function runDescription(view: RunView, { hasOtherCompanies }: CompanyContext): string {
	const { journal, booked, payroll } = view;
	const text = !journal
		? `Loonrun ${runName(view)} vervallen`
		: booked.isNothing()
			? journal.description
			: `Correctie ${journal.description}`;
	const whole = hasOtherCompanies && payroll.companyName !== '' ? `${payroll.companyName}: ${text}` : text;
	// A long text loses its end in the books, and with it the numbers that tell this run from another one, so they are put in
	// front.
	const numbers = numbersIn(whole, [payroll.company, payroll.companyName]);
	return whole.length > LONGEST_NAME ? [...numbers, whole].join(' ') : whole;
}

/** The facts that name a run in its row: its Boekstuk, without the period when neither its journal nor a booking has one. */
function aboutView(view: RunView): Pick<RowDraft, 'key' | 'about'> {
	const { payroll, journal, bookedEntries } = view;
	const { source, company, companyName } = payroll;
	const run = runName(view);
	const hasPeriod = (journal?.entries.length ?? 0) > 0 || bookedEntries.length > 0;
	const { year, period } = mainPeriod(view);
	// A run whose entries were reversed again has nothing booked.
	const bookedBefore = view.booked.isNothing() ? [] : numbersOf(bookedEntries);
	const about = {
		company,
		companyName,
		run,
		description: writtenName(view),
		year,
		...(hasPeriod && { period }),
		...(bookedBefore.length > 0 && { bookedBefore }),
	};
	return { key: hasPeriod ? formatVoucher(voucherOf(view)) : `${source} ${company}/${year}/${run}`, about };
}

/** Adds the totals of a run to its row where the books differ from the journal, so that a person can check them. */
function withTotals(view: RunView, { chart }: CompanyContext): Pick<RowDraft, 'key' | 'about'> {
	const { key, about } = aboutView(view);
	// Nothing is known about differences where a journal was not read or cannot be used.
	const isKnown = !view.journal || view.journal.state === 'ready' || view.journal.state === 'empty';
	if (!isKnown || view.difference.isNothing()) return { key, about };
	const netWages = netWagesOf(view, chart);
	const journalDates = view.journal?.entries.map(({ date }) => date) ?? [];
	return {
		key,
		about: { ...about, journalDates, totals: totalsOf(view, chart), ...(netWages !== '' && { netWages }) },
	};
}

/** The name that the payroll gives a run, or else the text of its booking; '' when neither has one. */
function writtenName({ journal, bookedEntries: [first] }: RunView): string {
	return journal?.description || (first ? writtenText(first) : '');
}

/** The number or declared name of a run, and the name that its payroll or booking gives it: `887 (Mei 2026)`. */
function nameOfRun(view: RunView): string {
	const run = runName(view);
	const called = writtenName(view);
	return called === '' ? run : `${run} (${brief(called)})`;
}

function noRuns({ scope: { fromYear, fromPeriod } }: Payroll): RowDraft {
	return verdict('skipped', { code: 'noPayrollRuns', fromYear, fromPeriod });
}

/**
 * The row about runs from before the start, whose bookings are no longer compared with the payroll. Their amounts are known for
 * files only.
 */
function beforeTheStart(payroll: Payroll, views: readonly RunView[]): RowDraft {
	const booked = views.filter(({ bookedEntries }) => bookedEntries.length > 0).length;
	const amounts = views.flatMap(({ journal }) => parseMoney(journal?.amount ?? '') ?? []);
	return verdict('skipped', {
		code: 'runsBeforeStart',
		count: views.length,
		runs: views.map(nameOfRun),
		from: startOf(payroll),
		...(amounts.length > 0 && { amount: formatMoney(sum(amounts)) }),
		...(booked > 0 && { booked }),
	});
}
