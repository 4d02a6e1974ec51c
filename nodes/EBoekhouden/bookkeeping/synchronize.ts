import {
	addYears,
	periodRange,
	today as currentDate,
	type BookDate,
	type DateRange,
} from '../../shared/dates';
import { isProblem, reasonOf } from '../../shared/problem';
import type { Row } from '../../shared/rows';
import type { Books } from './books';
import { decideRun, decideVanished, type Decision, type Situation } from './decide';
import { generalRow, runRow, type Outcome } from './outcome';
import { readPayroll, type Journal, type Payroll } from './payroll';
import { Reading } from './reading';
import type { SyncSettings } from './settings';
import { formatVoucher, parseVoucher, type Voucher } from './voucher';
import { writeRun, type Stop } from './write';

/** Longest Boekstuk that is known to fit (apis/eboekhouden.md 7.5, entryNumber). */
const LONGEST_VOUCHER = 50;

/**
 * Brings the books to the payrolls (design 3, "Payroll → books"): compares what is booked with what is due, run by run,
 * and books the difference. A second execution writes nothing. Never throws for what a payroll or a service says:
 * everything becomes a row.
 */
export async function synchronizePayrolls(
	items: unknown[],
	books: Books,
	settings: SyncSettings,
	today: BookDate = currentDate(),
): Promise<Row[]> {
	const rows: Row[] = [];
	const payrolls: Payroll[] = [];
	for (const item of items) {
		const read = readPayroll(item);
		if ('problem' in read)
			rows.push(generalRow('payroll', { action: 'blocked', reason: read.problem }, settings.preview));
		else if (!payrolls.some((payroll) => isSame(payroll, read.payroll))) payrolls.push(read.payroll);
	}
	for (const group of bySource(payrolls))
		rows.push(...(await synchronizeSource(group, books, settings, today)));
	return rows;
}

async function synchronizeSource(
	payrolls: Payroll[],
	books: Books,
	settings: SyncSettings,
	today: BookDate,
): Promise<Row[]> {
	const whole = (outcome: Outcome) =>
		payrolls.map((payroll) => companyRow(payroll, outcome, settings.preview));
	const read = await readBooks(payrolls, books, today).catch(unreadable);
	if ('unreadable' in read) return whole({ action: 'failed', reason: read.unreadable });
	const { clearingAccount } = settings;
	if (clearingAccount && !read.chart.hasLedgerAccount(clearingAccount)) {
		const reason = `The clearing account '${clearingAccount}' does not exist in e-Boekhouden. Correct 'clearingAccount', or leave it empty to use the account called Verrekeningen.`;
		return whole({ action: 'blocked', reason });
	}
	const stop: Stop = {};
	const rows: Row[] = [];
	for (const payroll of payrolls) {
		const vanished = vanishedRuns(payroll, read.reading);
		rows.push(...(await synchronizeCompany({ ...read, payroll, settings, vanished }, books, stop)));
	}
	return rows;
}

/** One reading for all companies: what is written for one is in it for the next. */
async function readBooks(payrolls: Payroll[], books: Books, today: BookDate) {
	const window = windowFor(payrolls, today);
	const chart = await books.chart();
	return { chart, reading: new Reading(await books.memorials(window), window, payrolls[0]?.source ?? '') };
}

function unreadable(error: unknown): { unreadable: string } {
	if (!isProblem(error)) throw error;
	return { unreadable: `The books could not be read: ${reasonOf(error)} Nothing was written.` };
}

async function synchronizeCompany(situation: Situation, books: Books, stop: Stop): Promise<Row[]> {
	const { payroll, reading, vanished, settings } = situation;
	const rows: Row[] = [];
	for (const [run, vouchers] of vanished) {
		const first = vouchers[0] as Voucher;
		const booked = reading.ofRun(payroll.company, run);
		const voucherOn = (date: BookDate) =>
			parseVoucher(booked.find((entry) => entry.date === date)?.voucher ?? '', payroll.source) ?? first;
		const decision = decideVanished(run, situation);
		const outcome = await carryOut(decision, voucherOn, `Run ${run} vervallen`, situation, books, stop);
		rows.push(runRow(payroll, first, null, outcome, settings.preview));
	}
	for (const journal of payroll.journals) {
		if (journal.state === 'outOfScope') continue;
		const voucherOn = (date?: BookDate) => voucherOf(payroll, journal, date);
		const outcome = await settle(journal, voucherOn, situation, books, stop);
		rows.push(runRow(payroll, voucherOn(), journal, outcome, settings.preview));
	}
	if (rows.length > 0) return rows;
	const { fromYear, fromPeriod } = payroll.scope;
	const reason = `There are no payroll runs from period ${fromPeriod} of ${fromYear}.`;
	return [companyRow(payroll, { action: 'skipped', reason }, settings.preview)];
}

async function settle(
	journal: Journal,
	voucherOn: (date?: BookDate) => Voucher,
	situation: Situation,
	books: Books,
	stop: Stop,
): Promise<Outcome> {
	const voucher = formatVoucher(voucherOn());
	if (voucher.length > LONGEST_VOUCHER) {
		return {
			action: 'blocked',
			reason: `The Boekstuk '${voucher}' is longer than ${LONGEST_VOUCHER} characters and might be cut off.`,
		};
	}
	const decision = decideRun(journal, situation);
	const text =
		'corrects' in decision && decision.corrects ? `Correctie ${journal.description}` : journal.description;
	return await carryOut(decision, voucherOn, text, situation, books, stop);
}

async function carryOut(
	decision: Decision,
	voucherOn: (date: BookDate) => Voucher,
	text: string,
	{ settings, reading }: Situation,
	books: Books,
	stop: Stop,
): Promise<Outcome> {
	if ('outcome' in decision) return decision.outcome;
	if (stop.because)
		return { action: 'failed', reason: `Not written, because the execution was stopped: ${stop.because}` };
	const { write: plan, header, corrects } = decision;
	return await writeRun(
		{ voucherOn, text, header, plan, corrects, preview: settings.preview },
		books,
		reading,
		stop,
	);
}

/**
 * Runs that are booked, that the payroll does not list in any state, and whose every Boekstuk lies in the scope: a run
 * that was booked from an earlier start is nobody's business now.
 */
function vanishedRuns(payroll: Payroll, reading: Reading): Map<string, Voucher[]> {
	const { fromYear, fromPeriod } = payroll.scope;
	const listedRuns = new Set(payroll.journals.map(({ run }) => run));
	const inScope = ({ year, period }: Voucher) =>
		year > fromYear || (year === fromYear && period >= fromPeriod);
	return new Map(
		[...reading.runsOf(payroll.company)].filter(
			([run, vouchers]) =>
				!listedRuns.has(run) && vouchers.every(inScope) && reading.isBooked(payroll.company, run),
		),
	);
}

/** The period of the date in the journal; a date that is only in the books gets the journal's first period. */
function voucherOf(
	{ source, company, scope }: Payroll,
	{ run, year, entries }: Journal,
	date?: BookDate,
): Voucher {
	const periods = entries.map(({ period }) => period);
	const period = entries.find((entry) => entry.date === date)?.period ?? Math.min(...periods);
	return { source, company, year, run, period: Number.isFinite(period) ? period : scope.fromPeriod };
}

/** From a year before the earliest start to a year ahead: an entry of ours may stand under any date. */
function windowFor(payrolls: Payroll[], today: BookDate): DateRange {
	const starts = payrolls.map(
		({ scope, periodsPerYear }) => periodRange(scope.fromYear, scope.fromPeriod, periodsPerYear).from,
	);
	return { from: addYears(starts.sort()[0] ?? today, -1), to: addYears(today, 1) };
}

function companyRow(payroll: Payroll, outcome: Outcome, preview: boolean): Row {
	const { source, company, companyName } = payroll;
	return generalRow(`${source} ${company}`, outcome, preview, { company, companyName });
}

function isSame(a: Payroll, b: Payroll): boolean {
	return a.source === b.source && a.company === b.company;
}

function bySource(payrolls: Payroll[]): Payroll[][] {
	const sources = [...new Set(payrolls.map(({ source }) => source))];
	return sources.map((source) => payrolls.filter((payroll) => payroll.source === source));
}
