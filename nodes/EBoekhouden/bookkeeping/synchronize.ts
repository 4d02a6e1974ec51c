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
import { companyRow, synchronizeCompany } from './company';
import { generalRow, type Outcome } from './outcome';
import { readPayroll, type Payroll } from './payroll';
import { Reading } from './reading';
import type { SyncSettings } from './settings';
import type { Stop } from './write';

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
		if ('problem' in read) {
			rows.push(generalRow('payroll', { action: 'blocked', reason: read.problem }, settings.preview));
		} else if (!payrolls.some((payroll) => isSame(payroll, read.payroll))) {
			payrolls.push(read.payroll);
		}
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
		rows.push(...(await synchronizeCompany({ ...read, payroll, settings, books, stop })));
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

/** From a year before the earliest start to a year ahead: an entry of ours may stand under any date. */
function windowFor(payrolls: Payroll[], today: BookDate): DateRange {
	const starts = payrolls.map(
		({ scope, periodsPerYear }) => periodRange(scope.fromYear, scope.fromPeriod, periodsPerYear).from,
	);
	return { from: addYears(starts.sort()[0] ?? today, -1), to: addYears(today, 1) };
}

function isSame(a: Payroll, b: Payroll): boolean {
	return a.source === b.source && a.company === b.company;
}

function bySource(payrolls: Payroll[]): Payroll[][] {
	const sources = [...new Set(payrolls.map(({ source }) => source))];
	return sources.map((source) => payrolls.filter((payroll) => payroll.source === source));
}
