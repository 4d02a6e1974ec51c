import { findingsIn } from '../../base/items/fields';
import { readPayroll, type Payroll, type PayrollOfItem } from './item';
import { attempt } from '../../base/problems/problem';
import type { Finding } from '../../base/words/finding';
import { isFailing } from '../../base/words/row';
import { today as currentDate, type BookDate } from '../../base/values/dates';
import { addAll, distinct, groupedBy, recordIn } from '../../base/values/records';
import { quotaForecast } from './read/quota';
import { carryOutCompany } from './write/carryOut';
import {
	type Chart,
	readQuietly,
	readWhole,
	type BooksReading,
	type PayrollBooks,
	type ReadingPlan,
} from './read/readBooks';
import { namesOf } from './read/memorial';
import { planPayroll } from './planPayroll';
import { ofOthers, readAnswers } from './identify/answer';
import { withRunNames, joined } from './identify/contents';
import { readBackTogether, RunGuard } from './write/entryWriter';
import type { CompanyPlan, PayrollPlan } from './write/plan';
import { aboutCompany, blocked, verdict, withNotes, writes, type RowDraft } from './row/rowDraft';
import { filesNotCome, type FilesDue } from './fileDue';
import type { BookingSettings } from './settings';
import { onlyThisPlan, withPlan } from './write/onlyThisPlan';

/** The facts that are the same for all companies of an execution. */
interface Execution {
	books: PayrollBooks;
	settings: BookingSettings;
	today: BookDate;
	due: FilesDue;
}

const NONE_DUE: FilesDue = { days: 0, refused: [], kept: null, where: '' };

/**
 * Brings the books in line with the payrolls: compares the bookings of each run with its journal, and books the difference.
 * A second execution writes nothing. An answer of a payroll or a service never makes it throw: it becomes a row.
 */
export async function synchronizePayrolls(
	items: readonly unknown[],
	books: PayrollBooks,
	settings: BookingSettings,
	today: BookDate = currentDate(),
	filesDue: FilesDue = NONE_DUE,
): Promise<RowDraft[]> {
	const rows: RowDraft[] = [];
	const payrolls: (PayrollOfItem & { remarks: readonly Finding[] })[] = [];
	const apart: PayrollOfItem[] = [];
	for (const [from, item] of items.entries()) {
		const read = readPayroll(item);
		if ('faults' in read) {
			rows.push({ ...blocked({ code: 'payrollItemFaulty', faults: read.faults }), from });
			continue;
		}
		const remarks = findingsIn(recordIn(item).remarks ?? []);
		const payroll = withRunNames(read.payroll);
		const same = payrolls.find((one) => areOfOneCompany(one.payroll, payroll));
		if (!same) {
			payrolls.push({ payroll, from, remarks });
			continue;
		}
		const both = joined(same.payroll, payroll);
		const isPart = payroll.fromFile || !(payroll.complete || same.payroll.complete);
		if (!isPart && both !== same.payroll) apart.push(same, { payroll, from });
		else same.payroll = both;
		same.remarks = distinct([...same.remarks, ...remarks]);
	}
	// When two lists each say that they are whole, neither is believed: the runs of the other one would look deleted.
	for (const { payroll, from } of distinct(apart)) {
		const { company } = payroll;
		rows.push({ ...blocked({ code: 'secondList', company }), ...aboutCompany(payroll), from });
	}
	const whole = payrolls.filter((one) => !apart.includes(one));
	// An item that cannot be used may be of any period.
	const due = { ...filesDue, refused: [...filesDue.refused, ...rows.map(() => ({}))] };
	for (const ofSource of bySource(whole)) {
		addAll(rows, await synchronizeSource(ofSource, { books, settings, today, due }));
	}
	const ofFiles = new Set(payrolls.filter(({ payroll }) => payroll.fromFile).map(({ from }) => from));
	const remarked = new Map(payrolls.map(({ from, remarks }) => [from, remarks]));
	return rows.map((row) => {
		const { from = -1 } = row;
		const remarks = remarked.get(from) ?? [];
		remarked.delete(from);
		return withNotes(ofFiles.has(from) ? withoutLaterRun(row) : row, remarks);
	});
}

export const FILE_NOT_READ_AGAIN = { code: 'fileNotReadAgain' } as const;

/**
 * Adds to a row about a file that was sent in that the file is not read again. Only a file in the folder is read again by the
 * daily execution.
 */
function withoutLaterRun(row: RowDraft): RowDraft {
	const [first, ...others] = row.findings;
	if (first.code === 'fileNotCome' || !isFailing({ ...row, resource: 'payrollJournal' })) return row;
	return { ...row, findings: [first, ...others, FILE_NOT_READ_AGAIN] };
}

async function synchronizeSource(items: PayrollOfItem[], execution: Execution): Promise<RowDraft[]> {
	const [first] = items;
	if (!first) return [];
	const { preview, onlyPlans, answers = '' } = execution.settings;
	const forEach = (draft: RowDraft) =>
		items.map(({ payroll, from }): RowDraft => ({ ...draft, ...aboutCompany(payroll), from }));
	const { source } = first.payroll;
	const about = { ...execution, source, payrolls: items.map(({ payroll }) => payroll) };
	const read = await attempt(async () => await readAndDecide(items, about));
	if (!read.ok)
		return forEach({ action: 'failed', findings: [{ code: 'booksNotRead' }, read.problem.finding] });
	const { reading, plan } = read.value;
	const { from } = first;
	const forecast = quotaForecast(reading.calls);
	const mutations = namesOf(reading.booked.unreadOfOthers());
	const unread = { code: 'entryUnreadable', of: 'others', mutations } as const;
	const aboutReading = [
		...(mutations.length > 0 ? [{ ...verdict('skipped', unread), key: 'unread', from }] : []),
		...(forecast ? [{ ...verdict('skipped', forecast), key: 'quota', from }] : []),
	];
	if ('code' in plan) return [...forEach(blocked(plan)), ...aboutReading];
	const before = beforeAnswers(items, plan, { ...execution, reading });
	const shownOf = (company: CompanyPlan, index: number) => before[index] ?? company;
	// Answers of a form book nothing when the plan that they are about is missing.
	const only = (onlyPlans ?? ofOthers(readAnswers(answers).answers)) && { plans: onlyPlans ?? [], answers };
	const rows = preview
		? plan.companies.flatMap((company, index) =>
				ofCompany(company, withPlan(company, shownOf(company, index))),
			)
		: await carryOut(
				plan.companies.map((company, index) =>
					only ? onlyThisPlan(company, shownOf(company, index), only) : company,
				),
				reading,
				execution,
			);
	const files = items.filter(({ payroll }) => payroll.fromFile);
	const notCome = filesNotCome(files, reading.booked, execution.due, { today: execution.today, rows });
	// An answer that was carried out may be in Decisions for years: its row asks for nothing, and comes last.
	const decisions = plan.aboutDecisions.map((row) => ({ ...row, from }));
	const isSpent = ({ action }: RowDraft) => action === 'skipped';
	return [
		...decisions.filter((row) => !isSpent(row)),
		// Files that did not come are told once, so their rows come first: a mail leaves out what is below many other rows.
		...notCome,
		...rows,
		...aboutReading,
		...decisions.filter(isSpent),
	];
}

/**
 * Decides from a part of the books when nothing differs there (a quiet day: the plan has nothing to write or to report),
 * else from all of them. A finding says why nothing can be decided.
 */
async function readAndDecide(
	items: PayrollOfItem[],
	about: ReadingPlan,
): Promise<{ reading: BooksReading; plan: PayrollPlan | Finding }> {
	const { settings, today } = about;
	const decided = (reading: BooksReading) => {
		const fault = faultInAccounts(settings, reading.chart);
		return { reading, plan: fault ?? planPayroll(items, reading, settings, today) };
	};
	const part = await readQuietly(about);
	const quiet = part && decided(part);
	return quiet && isQuiet(quiet.plan) ? quiet : decided(await readWhole(about));
}

function isQuiet(plan: PayrollPlan | Finding): boolean {
	if ('code' in plan) return false;
	const rows = plan.companies.flatMap(({ steps }) => steps.map(({ row }) => row));
	return [...plan.aboutDecisions, ...rows].every(
		({ action, attention }) =>
			['unchanged', 'skipped'].includes(action) || (action === 'closed' && attention === false),
	);
}

/** The plan as a preview showed it, without the answers that were given to its questions. */
function beforeAnswers(
	items: PayrollOfItem[],
	plan: PayrollPlan,
	{ reading, settings, today }: Execution & { reading: BooksReading },
): CompanyPlan[] {
	const { answers = '' } = settings;
	const shown = answers === '' ? plan : planPayroll(items, reading, { ...settings, answers: '' }, today);
	return plan.companies.map((company, index) => shown.companies[index] ?? { ...company, steps: [] });
}

function ofCompany({ from }: CompanyPlan, rows: readonly RowDraft[]): RowDraft[] {
	return rows.map((row) => ({ ...row, from }));
}

async function carryOut(
	companies: readonly CompanyPlan[],
	{ booked, chart }: BooksReading,
	{ books, settings: { onlyPlans } }: Execution,
): Promise<RowDraft[]> {
	const work = { books, booked, chart, guard: new RunGuard(), onlyAsPlanned: onlyPlans !== undefined };
	const areBooksNew = booked.companies().size === 0;
	const rowsOf: (() => RowDraft[])[] = [];
	for (const company of companies) {
		const ofSteps = await carryOutCompany(company, work);
		rowsOf.push(() => ofCompany(company, ofSteps()));
	}
	await readBackTogether(work);
	const rows = rowsOf.flatMap((rows) => rows());
	const first = areBooksNew ? rows.findIndex(writes) : -1;
	if (rows[first]) rows[first] = withNotes(rows[first], [{ code: 'codeInDescription' }]);
	return rows;
}

function faultInAccounts(settings: BookingSettings, chart: Chart): Finding | null {
	const isUnknown = (account: string) => account !== '' && !chart.hasLedgerAccount(account);
	const setting = (['clearingAccount', 'roundingAccount'] as const).find((one) => isUnknown(settings[one]));
	return setting
		? { code: 'settingAccountUnusable', setting, because: 'unknown', accounts: [settings[setting]] }
		: null;
}

function areOfOneCompany(a: Payroll, b: Payroll): boolean {
	return a.source === b.source && a.company === b.company && a.fromFile === b.fromFile;
}

/** The payrolls by source, with lists and files one after the other, so that the second reads what the first booked. */
function bySource(payrolls: PayrollOfItem[]): PayrollOfItem[][] {
	const groupOf = ({ payroll: { source, fromFile } }: PayrollOfItem) => `${source} ${fromFile}`;
	return [...groupedBy(payrolls, groupOf).values()];
}
