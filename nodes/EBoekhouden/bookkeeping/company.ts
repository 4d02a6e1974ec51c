import type { BookDate } from '../../shared/dates';
import type { Row } from '../../shared/rows';
import type { Books } from './books';
import { decideRun, decideVanished, type Decision, type Situation } from './decide';
import { generalRow, runRow, type Outcome } from './outcome';
import type { Journal, Payroll } from './payroll';
import type { Reading } from './reading';
import { formatVoucher, parseVoucher, type Voucher } from './voucher';
import { writeRun, type Stop } from './write';

/** Longest Boekstuk that is known to fit (apis/eboekhouden.md 7.5, entryNumber). */
const LONGEST_VOUCHER = 50;

/** One company's payroll, the books it goes into, and whether writing still makes sense. */
export interface CompanyWork extends Omit<Situation, 'vanished'> {
	books: Books;
	stop: Stop;
}

/** Decides about every run of a company and carries it out; a row for each. Runs that vanished come first. */
export async function synchronizeCompany(work: CompanyWork): Promise<Row[]> {
	const { payroll, reading, settings } = work;
	const situation = { ...work, vanished: vanishedRuns(payroll, reading) };
	const rows: Row[] = [];
	for (const [run, vouchers] of situation.vanished) {
		const { year, period } = vouchers[0] as Voucher;
		const voucherOn = standingVouchers(payroll, run, reading, vouchers[0] as Voucher);
		const outcome = await carryOut(decideVanished(run, situation), voucherOn, `Run ${run} vervallen`, work);
		rows.push(runRow(payroll, { run, description: '', year, period }, outcome, settings.preview));
	}
	const booked = reading.runsOf(payroll.company);
	for (const journal of payroll.journals) {
		if (journal.state === 'outOfScope') continue;
		const { run, description, year, entries } = journal;
		// A journal that is empty by now has no period; its booking has.
		const period = firstPeriod(entries) ?? booked.get(run)?.[0]?.period;
		const outcome = await settle(journal, situation, work);
		rows.push(runRow(payroll, { run, description, year, period }, outcome, settings.preview));
	}
	return rows.length > 0 ? rows : [nothingThere(payroll, settings.preview)];
}

async function settle(journal: Journal, situation: Situation, work: CompanyWork): Promise<Outcome> {
	const decision = decideRun(journal, situation);
	const voucherOn = journalVouchers(work.payroll, journal);
	const corrects = 'corrects' in decision && decision.corrects;
	const text = corrects ? `Correctie ${journal.description}` : journal.description;
	return await carryOut(decision, voucherOn, text, work);
}

async function carryOut(
	decision: Decision,
	voucherOn: (date: BookDate) => Voucher,
	text: string,
	{ settings, reading, books, stop }: CompanyWork,
): Promise<Outcome> {
	if ('outcome' in decision) return decision.outcome;
	if (stop.because) {
		return { action: 'failed', reason: `Not written, because the execution was stopped: ${stop.because}` };
	}
	const { write: plan, header, corrects } = decision;
	const tooLong = plan.map(({ date }) => formatVoucher(voucherOn(date))).find(isTooLong);
	if (tooLong) {
		const reason = `The Boekstuk '${tooLong}' is longer than ${LONGEST_VOUCHER} characters and might be cut off.`;
		return { action: 'blocked', reason };
	}
	const job = { voucherOn, text, header, plan, corrects, preview: settings.preview };
	return await writeRun(job, books, reading, stop);
}

function isTooLong(voucher: string): boolean {
	return voucher.length > LONGEST_VOUCHER;
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

/** Each date under its own period in the journal; a date that is only in the books under the journal's first. */
function journalVouchers(
	{ source, company }: Payroll,
	{ run, year, entries }: Journal,
): (date: BookDate) => Voucher {
	return (date) => {
		const own = entries.find((entry) => entry.date === date)?.period;
		return { source, company, year, run, period: own ?? firstPeriod(entries) ?? 1 };
	};
}

/** Each date under the Boekstuk that stands there. */
function standingVouchers(
	{ source, company }: Payroll,
	run: string,
	reading: Reading,
	first: Voucher,
): (date: BookDate) => Voucher {
	const booked = reading.ofRun(company, run);
	return (date) => parseVoucher(booked.find((entry) => entry.date === date)?.voucher ?? '', source) ?? first;
}

function firstPeriod(entries: Journal['entries']): number | undefined {
	return entries.length > 0 ? Math.min(...entries.map(({ period }) => period)) : undefined;
}

function nothingThere(payroll: Payroll, preview: boolean): Row {
	const { fromYear, fromPeriod } = payroll.scope;
	const reason = `There are no payroll runs from period ${fromPeriod} of ${fromYear}.`;
	return companyRow(payroll, { action: 'skipped', reason }, preview);
}

export function companyRow(payroll: Payroll, outcome: Outcome, preview: boolean): Row {
	const { source, company, companyName } = payroll;
	return generalRow(`${source} ${company}`, outcome, preview, { company, companyName });
}
