import type { Finding } from '../../../base/words/finding';
import type { RowDraft } from '../compare/rowDraft';
import { distinct, groupedBy } from '../../../base/values/records';
import { formatMoney, sum } from '../../../base/values/money';
import { Amounts, debitTotal } from '../read/amounts';
import { isOutOfScope } from '../compare/runView';
import { bookedBy, numbersOf } from '../read/memorial';
import { startOf } from '../settings';
import {
	comparedName,
	comparedRun,
	debit,
	isOfTheYear,
	type ComparedRun,
	type CompanyYear,
} from './comparedRuns';
import { missingIn, type Missing } from './missing';
import { othersOn, type Others } from './others';
import { isOfYear, rangeOfYear } from './readYear';
import { largerSide, monthTotals, runDifferences } from './totals';

/** The statement about the year of one company, with its totals and the runs that differ. */
export function yearOfCompany(company: CompanyYear): RowDraft {
	const runs = company.views
		.filter((view) => !isOutOfScope(view))
		.map((view) => comparedRun(view, company))
		.filter(isOfTheYear);
	const open = runs.filter(({ isSettled }) => !isSettled);
	const { key, about } = aboutYear(company);
	const others = othersOn(runs, company);
	const accounts = monthTotals(runs, others, company.reading.chart);
	return {
		...verdictOn(runs, others, missingIn(company), company),
		key,
		about: { ...about, accounts, differences: runDifferences(open) },
	};
}

export function aboutYear({ payroll, year }: Pick<CompanyYear, 'payroll' | 'year'>) {
	const { source, company, companyName } = payroll;
	return { key: `${source} ${company}/${year}`, about: { source, company, companyName, year } };
}

/** The first day of the year from which its payroll counts, and the last. */
export function spanOf({ payroll, year }: Pick<CompanyYear, 'payroll' | 'year'>) {
	const { from, to } = rangeOfYear(year);
	const start = startOf(payroll);
	const companyName = payroll.companyName || payroll.company;
	return { companyName, year, since: start > from ? start : from, until: to };
}

/** Without everything that is missing no statement is made, so it comes first. */
function verdictOn(
	runs: readonly ComparedRun[],
	others: Others,
	missing: Missing,
	company: CompanyYear,
): RowDraft {
	const span = spanOf(company);
	const start = startOf(company.payroll);
	if (start > span.until)
		return {
			action: 'blocked',
			findings: [{ code: 'yearBeforeStart', ...span, since: rangeOfYear(company.year).from, start }],
		};
	const differing = runs.filter(({ isSettled, difference }) => !isSettled && difference.length > 0);
	const differs: Finding[] = differing.length > 0 ? [differsBy(differing, company)] : [];
	if (missing.findings.length > 0)
		return {
			action: missing.isUnread ? 'failed' : missing.isOpen && differs.length === 0 ? 'skipped' : 'blocked',
			findings: [{ code: 'yearNotReconciled', ...span }, ...missing.findings, ...differs],
		};
	if (differs[0]) return { action: 'blocked', findings: [differs[0]] };
	const byOthers = differsByOthers(others, company);
	if (byOthers) return { action: 'blocked', findings: [byOthers] };
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
		withoutCentres: runs.filter(({ isByCentre }) => !isByCentre).map(({ view }) => comparedName(view)),
	};
	const decided = runs.filter(({ isSettled, difference }) => isSettled && difference.length > 0);
	if (decided.length === 0) return { code: 'yearReconciled', ...proof };
	return {
		code: 'yearReconciledButDecided',
		...proof,
		decided: decided.map(({ view }) => comparedName(view)),
		amount: formatMoney(largerSide(decided.flatMap(({ difference }) => difference))),
	};
}

/** The amounts of entries that count for the year and have a date in another year, by that year. */
function inOtherYears(runs: readonly ComparedRun[], year: number): { year: number; amount: string }[] {
	const entries = runs.flatMap((run) => run.entries).filter(({ date }) => !isOfYear(date, year));
	return [...groupedBy(entries, ({ date }) => Number(date.slice(0, 4)))]
		.sort(([a], [b]) => a - b)
		.map(([other, own]) => ({ year: other, amount: debitTotal(bookedBy(own).perAccount().list()) }));
}

function accountsOf(runs: readonly ComparedRun[]): Set<string> {
	return new Set(
		runs.flatMap(({ payroll, booked }) => [...payroll, ...booked]).map((one) => one.ledgerAccount),
	);
}

/** What others booked on a cost account adds up with ours, and is then not what the payroll has there. */
function differsByOthers({ entries, amounts, decisions }: Others, company: CompanyYear): Finding | null {
	const { chart } = company.reading;
	const sums = Amounts.of(amounts).undated().perAccount().list();
	if (sums.length === 0) return null;
	const accounts = distinct(sums.map(({ ledgerAccount }) => ledgerAccount)).sort();
	return {
		code: 'yearDiffersByOthers',
		...spanOf(company),
		amount: formatMoney(largerSide(sums)),
		...(sum(sums.map(debit)).lt(0) && { isBack: true as const }),
		accounts: accounts.map((account) => `${account} ${chart.nameOf(account)}`.trim()),
		mutations: numbersOf(entries),
		decisions,
	};
}

function differsBy(runs: readonly ComparedRun[], company: CompanyYear): Finding {
	const differences = runs.flatMap(({ difference }) => difference);
	const { chart } = company.reading;
	const ledgerAccounts = distinct(differences.map(({ ledgerAccount }) => ledgerAccount)).sort();
	return {
		code: 'yearDiffers',
		...spanOf(company),
		amount: formatMoney(largerSide(differences)),
		ledgerAccounts,
		accounts: ledgerAccounts.map((account) => `${account} ${chart.nameOf(account)}`.trim()),
		runs: distinct(runs.map(({ view }) => comparedName(view))),
		mutations: distinct(numbersOf(runs.flatMap(({ entries }) => entries))),
	};
}
