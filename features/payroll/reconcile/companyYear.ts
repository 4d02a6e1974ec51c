import type { Finding } from '../../../base/words/finding';
import type { Decision, Json, RowAction } from '../../../base/words/row';
import { distinct, groupedBy } from '../../../base/values/records';
import { formatMoney, parseDecimal, sum, ZERO } from '../../../base/values/money';
import { debitTotal, isOutOfScope, type RunView } from '../runView';
import { bookedBy, countsFor, numbersOf, type ReadEntry } from '../memorial';
import { formatRuling } from '../rulingText';
import { startOf } from '../settings';
import { accountLines, dueOn } from './accountLines';
import {
	comparedRun,
	debit,
	isOfTheYear,
	comparedName,
	type ComparedRun,
	type CompanyYear,
} from './comparedRuns';
import { missingIn, type Missing } from './missing';
import { isOfYear, rangeOfYear } from './readYear';
import { markedEntries, runDifferences, type RunDifference } from './runDifferences';

/** The statement about the year of one company, with its evidence. */
export function yearOfCompany(company: CompanyYear): Decision {
	const runs = company.views
		.filter((view) => !isOutOfScope(view))
		.map((view) => comparedRun(view, company))
		.filter(isOfTheYear);
	const missing = missingIn(company);
	const { action, findings, attention } = verdictOn(runs, missing, company);
	return {
		...aboutYear(company),
		action,
		findings,
		...(attention !== undefined && { attention }),
		about: { ...aboutCompany(company), ...detailsOf(runs, company) },
	};
}

export function aboutYear({ payroll, year }: Pick<CompanyYear, 'payroll' | 'year'>) {
	const key = `${payroll.source} ${payroll.company}/${year}`;
	return { service: 'e-Boekhouden', resource: 'reconciliation', key, preview: false } as const;
}

export function aboutCompany({ payroll, year }: Pick<CompanyYear, 'payroll' | 'year'>) {
	const { source, company, companyName } = payroll;
	return { source, company, companyName, year };
}

/** The first day of the year from which its payroll counts, and the last. */
export function spanOf({ payroll, year }: Pick<CompanyYear, 'payroll' | 'year'>) {
	const { from, to } = rangeOfYear(year);
	const start = startOf(payroll);
	const companyName = payroll.companyName || payroll.company;
	return { companyName, year, since: start > from ? start : from, until: to };
}

interface YearVerdict {
	action: RowAction;
	findings: Decision['findings'];
	attention?: boolean;
}

/** Without everything that is missing no statement is made, so it comes first. */
function verdictOn(runs: readonly ComparedRun[], missing: Missing, company: CompanyYear): YearVerdict {
	const open = runs.filter(({ isSettled }) => !isSettled);
	const differences = runDifferences(open, company.reading.chart);
	const span = spanOf(company);
	const start = startOf(company.payroll);
	if (start > span.until)
		return {
			action: 'blocked',
			findings: [{ code: 'yearBeforeStart', ...span, since: rangeOfYear(company.year).from, start }],
		};
	const differs: Finding[] = differences.length > 0 ? [differsBy(differences, span)] : [];
	if (missing.findings.length > 0)
		return {
			action: missing.isUnread ? 'failed' : missing.isOpen && differs.length === 0 ? 'skipped' : 'blocked',
			findings: [{ code: 'yearNotReconciled', ...span }, ...missing.findings, ...differs],
		};
	if (differs[0]) return { action: 'blocked', findings: [differs[0]] };
	if (runs.length === 0) return { action: 'skipped', findings: [{ code: 'yearWithoutRuns', ...span }] };
	return { action: 'unchanged', findings: [provenBy(runs, company)] };
}

function provenBy(runs: readonly ComparedRun[], company: CompanyYear): Finding {
	const proof = {
		...spanOf(company),
		source: company.payroll.source,
		runCount: runs.length,
		accountCount: accountsOf(runs).size,
		readAt: company.readAt,
		elsewhere: inOtherYears(runs, company.year),
		withoutCentres: withoutCentres(runs),
	};
	const decided = runs.filter(({ isSettled, difference }) => isSettled && difference.length > 0);
	if (decided.length === 0) return { code: 'yearReconciled', ...proof };
	return {
		code: 'yearReconciledButDecided',
		...proof,
		decided: decided.map(({ view }) => decisionText(view)),
		amount: differenceOf(decided),
	};
}

/** The amounts of entries that count for the year and have a date in another year, by that year. */
function inOtherYears(runs: readonly ComparedRun[], year: number): { year: number; amount: string }[] {
	const entries = runs.flatMap((run) => run.entries).filter(({ date }) => !isOfYear(date, year));
	return [...groupedBy(entries, ({ date }) => Number(date.slice(0, 4)))]
		.sort(([a], [b]) => a - b)
		.map(([other, own]) => ({ year: other, amount: debitTotal(bookedBy(own).perAccount().list()) }));
}

function withoutCentres(runs: readonly ComparedRun[]): string[] {
	return runs.filter(({ isByCentre }) => !isByCentre).map(({ view }) => comparedName(view));
}

function accountsOf(runs: readonly ComparedRun[]): Set<string> {
	return new Set(
		runs.flatMap(({ payroll, booked }) => [...payroll, ...booked]).map((one) => one.ledgerAccount),
	);
}

function differsBy(differences: readonly RunDifference[], span: ReturnType<typeof spanOf>): Finding {
	const amounts = differences.map(({ difference }) => parseDecimal(difference) ?? ZERO);
	const sides = [amounts.filter((one) => one.gt(0)), amounts.filter((one) => one.lt(0))];
	const [more = ZERO, less = ZERO] = sides.map((side) => sum(side).abs());
	return {
		code: 'yearDiffers',
		...span,
		amount: formatMoney(more.gt(less) ? more : less),
		ledgerAccounts: distinct(differences.map(({ ledgerAccount }) => ledgerAccount)),
		accounts: distinct(differences.map(({ ledgerAccount, name }) => `${ledgerAccount} ${name}`.trim())),
		runs: distinct(differences.map(({ description }) => description)),
		mutations: distinct(differences.flatMap(({ mutations }) => mutations)),
	};
}

function detailsOf(runs: readonly ComparedRun[], company: CompanyYear): Record<string, Json> {
	const { reading, readAt, views, year } = company;
	const { chart, mutations, window, calls } = reading;
	const accounts = accountLines(runs, mutations, chart);
	const [wageTax, netWages] = [dueOn(accounts, 'wageTax'), dueOn(accounts, 'netWages')];
	const counted = runs.flatMap(({ entries }) => entries);
	return {
		accounts,
		differences: runDifferences(
			runs.filter(({ isSettled }) => !isSettled),
			chart,
		),
		toCheck: markedEntries(runs),
		byDecision: runs.filter(({ view }) => view.ruling !== null).map(settledRun),
		moved: counted
			.filter(({ date, whose }) => whose?.forDate !== undefined && whose.forDate !== date)
			.map(entryIn),
		outside: views
			.flatMap(({ bookedEntries }) => bookedEntries.filter((entry) => isOutside(entry, year)))
			.map(entryIn),
		...(wageTax && { wageTax }),
		...(netWages && { netWages }),
		established: {
			readAt,
			readFrom: window.from,
			readTo: window.to,
			runs: runs.length,
			withoutCentres: withoutCentres(runs),
			emptyRuns: views.filter((view) => isEmptyIn(view, year)).map(comparedName),
			entries: numbersOf(counted).length,
			mutations: mutations.length,
			calls,
		},
	};
}

function isEmptyIn({ journal }: RunView, year: number): boolean {
	return journal?.state === 'empty' && journal.year === year;
}

/** Whether an entry is of this year by its Boekstuk or its date, but counts for another year. */
function isOutside(entry: ReadEntry, year: number): boolean {
	if (entry.date === '' || isOfYear(countsFor(entry), year)) return false;
	return isOfYear(entry.date, year) || entry.whose?.year === year;
}

function entryIn(entry: ReadEntry): Record<string, Json> {
	const { number: mutation, voucher, date, rows } = entry;
	return { mutation, voucher, date, forDate: countsFor(entry), amount: debitTotal(rows) };
}

/** The difference in debit. */
function differenceOf(runs: readonly ComparedRun[]): string {
	const amounts = runs.flatMap((run) => run.difference.map(debit));
	return formatMoney(sum(amounts.filter((amount) => amount.gt(0))));
}

/** Also without a difference, because a person should see every decision. */
function settledRun({ view, payroll, booked, difference }: ComparedRun): Record<string, Json> {
	const side = (placed: ComparedRun['payroll']) =>
		formatMoney(sum(placed.map(debit).filter((amount) => amount.gt(0))));
	return {
		run: view.run,
		description: comparedName(view),
		decision: decisionText(view),
		payroll: side(payroll),
		booked: side(booked),
		difference: side(difference),
	};
}

function decisionText({ run, ruling }: RunView): string {
	return ruling ? formatRuling({ about: run, ...ruling }) : run;
}
