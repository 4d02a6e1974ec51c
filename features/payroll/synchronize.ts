import { findingsIn } from '../../base/items/fields';
import { readPayroll, type Payroll } from './item';
import { attempt } from '../../base/problems/problem';
import type { Finding } from '../../base/words/finding';
import type { Decision } from '../../base/words/row';
import { today as currentDate, type BookDate } from '../../base/values/dates';
import { addAll, distinct, groupedBy, recordIn } from '../../base/values/records';
import { quotaForecast } from '../../base/values/quota';
import { synchronizeCompany, type CompanyWork } from './company';
import { companyAsSubject, decisionOn, quotaDecision, RULINGS_SUBJECT, UNREADABLE_ITEM } from './rulings';
import type { Chart } from './chart';
import { blocked, leftStates, type RunView, type Verdict } from './runView';
import type { RulingWord } from './rulingText';
import { identifyAll } from './runViews';
import { named } from './description';
import { voucherOf } from './bookedEntries';
import type { ForeignMatch } from './foreignBookings';
import { formatVoucher, numbersOf } from './memorial';
import {
	bookingsAMonth,
	readQuietly,
	readWhole,
	type PayrollBooks,
	type BooksReading,
	type ReadingPlan,
} from './readBooks';
import { RunGuard } from './entryWriter';
import type { BookingSettings } from './settings';
import { asked, nothingLeft, refusalOf, refused, signed, SignOffPlan } from './signOffPlan';

/** A decision, and the index of the item that it is about. */
export interface ItemDecision {
	decision: Decision;
	from: number;
}

export interface PayrollOfItem {
	payroll: Payroll;
	from: number;
}

/** What all companies share. */
interface Execution {
	books: PayrollBooks;
	settings: BookingSettings;
	today: BookDate;
}

/**
 * The maximum number of dates in the files of one company: years of weekly payrolls. Runs are compared with each other,
 * and a mail from anybody must not keep n8n busy.
 */
const MOST_DATES = 1000;

function datesOf({ journals }: Payroll): number {
	return journals.reduce((count, { entries }) => count + entries.length, 0);
}

/**
 * Brings the books in line with the payrolls: compares what is booked with what should be, run by run, and books the
 * difference. A second execution writes nothing. Never throws for an answer of a payroll or a service: everything becomes
 * a decision.
 */
export async function synchronizePayrolls(
	items: readonly unknown[],
	books: PayrollBooks,
	settings: BookingSettings,
	today: BookDate = currentDate(),
): Promise<ItemDecision[]> {
	const decisions: ItemDecision[] = [];
	const payrolls: (PayrollOfItem & { remarks: readonly Finding[] })[] = [];
	for (const [from, item] of items.entries()) {
		const read = readPayroll(item);
		if ('faults' in read) {
			const verdict = blocked({ code: 'payrollItemFaulty', faults: read.faults });
			decisions.push({ decision: decisionOn(UNREADABLE_ITEM, verdict, settings.preview), from });
			continue;
		}
		const remarks = findingsIn(recordIn(item).remarks ?? []);
		const same = payrolls.find(({ payroll }) => isSame(payroll, read.payroll));
		if (!same) payrolls.push({ payroll: named(read.payroll), from, remarks });
		else if (same.payroll.partial) {
			same.payroll = joined(same.payroll, read.payroll);
			same.remarks = [...same.remarks, ...remarks];
		}
	}
	const tooLarge = payrolls.filter(({ payroll }) => payroll.partial && datesOf(payroll) > MOST_DATES);
	for (const { payroll, from } of tooLarge) {
		const verdict = blocked({ code: 'payrollTooLarge', dates: datesOf(payroll), most: MOST_DATES });
		decisions.push({ decision: decisionOn(companyAsSubject(payroll), verdict, settings.preview), from });
	}
	for (const ofSource of bySource(payrolls.filter((one) => !tooLarge.includes(one)))) {
		addAll(decisions, await synchronizeSource(ofSource, { books, settings, today }));
	}
	const ofFiles = new Set(payrolls.filter(({ payroll }) => payroll.partial).map(({ from }) => from));
	const remarked = new Map(payrolls.map(({ from, remarks }) => [from, remarks]));
	return decisions.map((one) => {
		const remarks = remarked.get(one.from) ?? [];
		remarked.delete(one.from);
		return withNotes(ofFiles.has(one.from) ? withoutLaterRun(one) : one, remarks);
	});
}

function withNotes({ decision, from }: ItemDecision, more: readonly Finding[]): ItemDecision {
	if (more.length === 0) return { decision, from };
	return { decision: { ...decision, notes: [...(decision.notes ?? []), ...more] }, from };
}

/** The daily run retries what failed, but a file is not sent again automatically. */
function withoutLaterRun({ decision, from }: ItemDecision): ItemDecision {
	if (decision.action !== 'failed') return { decision, from };
	return { decision: { ...decision, findings: [...decision.findings, { code: 'fileNotReadAgain' }] }, from };
}

async function synchronizeSource(payrolls: PayrollOfItem[], execution: Execution): Promise<ItemDecision[]> {
	const { settings } = execution;
	const forEach = (verdict: Verdict) =>
		payrolls.map(({ payroll, from }) => ({
			decision: decisionOn(companyAsSubject(payroll), verdict, settings.preview),
			from,
		}));
	const plan = { ...execution, payrolls: payrolls.map(({ payroll }) => payroll) };
	const read = await attempt(async () => (await quietReading(payrolls, plan)) ?? (await readWhole(plan)));
	if (!read.ok)
		return forEach({ action: 'failed', findings: [{ code: 'booksNotRead' }, read.problem.finding] });
	const fault = faultInAccounts(settings, read.value.chart);
	const decisions = fault ? forEach(blocked(fault)) : await withSignOff(payrolls, read.value, execution);
	return [...decisions, ...foreseen(read.value, plan, payrolls[0]?.from ?? 0)];
}

function foreseen({ calls }: BooksReading, plan: ReadingPlan, from: number): ItemDecision[] {
	const forecast = quotaForecast(calls, bookingsAMonth(plan));
	return forecast ? [{ decision: quotaDecision(forecast, plan.settings.preview), from }] : [];
}

/** Part of the books, when nothing differs there; null when anything would be written or reported. */
async function quietReading(payrolls: PayrollOfItem[], plan: ReadingPlan): Promise<BooksReading | null> {
	const reading = await readQuietly(plan);
	if (!reading || faultInAccounts(plan.settings, reading.chart)) return null;
	const settings = { ...plan.settings, preview: true };
	const decisions = await synchronizeAll(payrolls, reading, { ...plan, settings }, withoutSignOff);
	return decisions.every(({ decision }) => isQuiet(decision)) ? reading : null;
}

function isQuiet({ action, attention }: Decision): boolean {
	return ['unchanged', 'skipped'].includes(action) || (action === 'closed' && attention === false);
}

/**
 * Where a sign-off is needed, everything is first calculated as in a preview, from what was just read: the result must be
 * what was approved, and only that is written. Each company by itself.
 */
async function withSignOff(
	items: PayrollOfItem[],
	reading: BooksReading,
	execution: Execution,
): Promise<ItemDecision[]> {
	const { settings } = execution;
	const { signOff } = settings;
	if (!signOff) return await synchronizeAll(items, reading, execution, withoutSignOff);
	const looked = { ...execution, settings: { ...settings, preview: true } };
	const plans = new Map<number, { plan: SignOffPlan; decided: Decision[] }>();
	const decisions = await synchronizeAll(
		items,
		{ ...reading, booked: reading.booked.copy() },
		looked,
		async ({ payroll, from }, work) => {
			const plan = new SignOffPlan(payroll, signOff.where ?? '');
			const decided = await synchronizeCompany(payroll, { ...work, gate: plan.note });
			plans.set(from, { plan, decided });
			return asked(payroll, plan, decided);
		},
	);
	if (settings.preview) return decisions;
	const written = await synchronizeAll(items, reading, execution, async ({ payroll, from }, work) => {
		const { plan, decided } = plans.get(from) ?? {};
		if (!plan || !decided) return [];
		const refusal = refusalOf(plan, signOff);
		if (refusal) return decided.map((decision) => refused(decision, refusal));
		const done = await synchronizeCompany(payroll, { ...work, gate: plan.asGate() });
		return done.map((decision) => signed(decision, signOff, plan.fingerprint()));
	});
	const isAlreadyBooked =
		signOff.fingerprints.length > 0 && [...plans.values()].every(({ plan }) => plan.isEmpty);
	if (!isAlreadyBooked || signOff.answer !== 'approved') return written;
	// A list without a run means that it was deleted; a missing file does not, whatever other files there are.
	const mayBeGone = items.every(({ payroll }) => payroll.partial);
	return [...written, { decision: nothingLeft(signOff, mayBeGone), from: items[0]?.from ?? 0 }];
}

/** Decides about one company, and carries it out. */
type CompanyStep = (one: PayrollOfItem, work: Omit<CompanyWork, 'gate'>) => Promise<Decision[]>;

const withoutSignOff: CompanyStep = async ({ payroll }, work) =>
	await synchronizeCompany(payroll, { ...work, gate: () => true });

async function synchronizeAll(
	items: PayrollOfItem[],
	reading: BooksReading,
	{ books, settings, today }: Execution,
	synchronize: CompanyStep,
): Promise<ItemDecision[]> {
	const { chart, booked, isWhole } = reading;
	const { preview } = settings;
	const payrolls = items.map(({ payroll, from }, index) => ({
		payroll: reading.payrolls[index] ?? payroll,
		from,
	}));
	const all = payrolls.map(({ payroll }) => payroll);
	const { rulings, views, held } = identifyAll(all, { ...settings, ...reading }, today);
	const ruling = (view: RunView, word: RulingWord) =>
		rulings.textFor(view.run, formatVoucher(voucherOf(view)), word, boundTo(view, word, held));
	const answerTo = (question: string) => rulings.answerTo(question, []);
	const shared = { settings, books, booked, isWhole, chart, held, preview, today, ruling, answerTo };
	const isShared = new Set([...booked.companies(), ...all.map(({ company }) => company)]).size > 1;
	const guard = new RunGuard();
	const decisions: ItemDecision[] = [];
	for (const { payroll, from } of payrolls) {
		const work = { ...shared, guard, isShared, views: views.get(payroll) ?? [] };
		const decided = await synchronize({ payroll, from }, work);
		addAll(
			decisions,
			decided.map((decision) => ({ decision, from })),
		);
	}
	const faults = rulings.complaints().map((fault) => ({
		decision: decisionOn(RULINGS_SUBJECT, fault, preview),
		from: payrolls[0]?.from ?? 0,
	}));
	return [...faults, ...decisions];
}

/** A decision is about what the books have now. */
function boundTo(view: RunView, word: RulingWord, held: ReadonlyMap<RunView, ForeignMatch>): string[] {
	const foreignEntries = held.get(view)?.entries ?? [];
	if (word === 'leave') return leftStates(view, foreignEntries);
	const accepted = view.ruling?.word === word ? view.ruling.accepts : [];
	return word === 'book' ? distinct([...accepted, ...numbersOf(foreignEntries)]) : [];
}

function faultInAccounts(
	{ clearingAccount, roundingAccount }: BookingSettings,
	chart: Chart,
): Finding | null {
	if (clearingAccount && !chart.hasLedgerAccount(clearingAccount))
		return { code: 'clearingAccountUnknown', clearingAccount };
	if (roundingAccount && !chart.hasLedgerAccount(roundingAccount))
		return { code: 'roundingAccountUnknown', roundingAccount };
	return null;
}

function isSame(a: Payroll, b: Payroll): boolean {
	return a.source === b.source && a.company === b.company && a.partial === b.partial;
}

/** Several files of one company. */
function joined(one: Payroll, other: Payroll): Payroll {
	return named({ ...one, journals: [...one.journals, ...other.journals] });
}

/** Files separate from lists: what one of them books, the other reads. */
function bySource(payrolls: PayrollOfItem[]): PayrollOfItem[][] {
	const groupOf = ({ payroll: { source, partial } }: PayrollOfItem) => `${source} ${partial}`;
	return [...groupedBy(payrolls, groupOf).values()];
}
