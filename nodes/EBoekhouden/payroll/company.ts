import type { Journal, Payroll } from '../../shared/items/payroll';
import type { Decision } from '../../shared/rows/row';
import type { BookDate } from '../../shared/values/dates';
import type { BookedEntries } from './bookedEntries';
import { decideRun, decideVanished, type RunPlan } from './decide';
import { companyAsSubject, decisionOn, runAsSubject } from './decisions';
import type { Situation } from './objection';
import { blocked, verdict, type Verdict } from './verdict';
import { formatVoucher, parseVoucher, type Voucher } from './voucher';
import { RunWriter, type WriteJob, type Writing } from './write';

/** Longest Boekstuk that is known to fit (apis/eboekhouden.md 7.5, entryNumber). */
const LONGEST_VOUCHER = 50;

/** One company's payroll, and the books it goes into. */
export interface CompanyWork extends Omit<Situation, 'vanished'>, Writing {}

/** Decides about every run of a company and carries it out. Runs that vanished come first. */
export async function synchronizeCompany(work: CompanyWork): Promise<Decision[]> {
	const { payroll, booked, settings } = work;
	const situation = { ...work, vanished: vanishedRuns(payroll, booked) };
	const decisions: Decision[] = [];
	for (const [run, vouchers] of situation.vanished) {
		const { year, period } = vouchers[0] as Voucher;
		const voucherOn = standingVouchers(payroll, run, booked, vouchers[0] as Voucher);
		const wording = { voucherOn, text: `Run ${run} vervallen` };
		const found = await carryOut(decideVanished(run, situation), wording, work);
		const subject = runAsSubject(payroll, { run, description: '', year, period });
		decisions.push(decisionOn(subject, found, settings.preview));
	}
	const runs = booked.runsOf(payroll.company);
	for (const journal of payroll.journals) {
		if (journal.state === 'outOfScope') continue;
		const { run, description, year, entries } = journal;
		// A journal that is empty by now has no period; its booking has.
		const period = firstPeriod(entries) ?? runs.get(run)?.[0]?.period;
		const found = await synchronizeRun(journal, situation, work);
		const subject = runAsSubject(payroll, { run, description, year, period });
		decisions.push(decisionOn(subject, found, settings.preview));
	}
	return decisions.length > 0 ? decisions : [nothingThere(payroll, settings.preview)];
}

async function synchronizeRun(journal: Journal, situation: Situation, work: CompanyWork): Promise<Verdict> {
	const plan = decideRun(journal, situation);
	const corrects = 'write' in plan && plan.write.kind === 'correct';
	const text = corrects ? `Correctie ${journal.description}` : journal.description;
	return await carryOut(plan, { voucherOn: journalVouchers(work.payroll, journal), text }, work);
}

async function carryOut(
	plan: RunPlan,
	wording: Pick<WriteJob, 'voucherOn' | 'text'>,
	work: CompanyWork,
): Promise<Verdict> {
	if ('verdict' in plan) return plan.verdict;
	const { stoppedBecause } = work.guard;
	if (stoppedBecause) return { action: 'failed', findings: [{ code: 'writingStopped' }, ...stoppedBecause] };
	const voucher = plan.write.entries
		.map(({ date }) => formatVoucher(wording.voucherOn(date)))
		.find(({ length }) => length > LONGEST_VOUCHER);
	if (voucher) return blocked({ code: 'voucherTooLong', voucher, longest: LONGEST_VOUCHER });
	const job = { ...wording, plan: plan.write, preview: work.settings.preview };
	return await new RunWriter(job, work).write();
}

/**
 * Runs that are booked, that the payroll does not list in any state, and whose every Boekstuk lies in the scope: a run
 * that was booked from an earlier start is nobody's business now.
 */
function vanishedRuns(payroll: Payroll, booked: BookedEntries): Map<string, Voucher[]> {
	const { fromYear, fromPeriod } = payroll.scope;
	const listedRuns = new Set(payroll.journals.map(({ run }) => run));
	const inScope = ({ year, period }: Voucher) =>
		year > fromYear || (year === fromYear && period >= fromPeriod);
	return new Map(
		[...booked.runsOf(payroll.company)].filter(
			([run, vouchers]) =>
				!listedRuns.has(run) && vouchers.every(inScope) && booked.isBooked(payroll.company, run),
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
	booked: BookedEntries,
	first: Voucher,
): (date: BookDate) => Voucher {
	const standing = booked.ofRun(company, run);
	return (date) =>
		parseVoucher(standing.find((entry) => entry.date === date)?.voucher ?? '', source) ?? first;
}

function firstPeriod(entries: Journal['entries']): number | undefined {
	return entries.length > 0 ? Math.min(...entries.map(({ period }) => period)) : undefined;
}

function nothingThere(payroll: Payroll, preview: boolean): Decision {
	const { fromYear, fromPeriod } = payroll.scope;
	const found = verdict('skipped', { code: 'noPayrollRuns', fromYear, fromPeriod });
	return decisionOn(companyAsSubject(payroll), found, preview);
}
