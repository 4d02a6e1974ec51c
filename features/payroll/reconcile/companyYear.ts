import type { Finding } from '../../../base/words/finding';
import type { RowDraft } from '../row/rowDraft';
import { distinct, groupedBy } from '../../../base/values/records';
import { formatMoney, sum } from '../../../base/values/money';
import { Amounts, debitTotal, type PlacedAmount } from '../read/amounts';
import { isOutOfScope } from '../compare/runView';
import { bookedBy, countsFor, numbersOf, type ReadEntry } from '../read/memorial';
import { startOf } from '../settings';
import {
	comparedName,
	comparedRun,
	debit,
	isOfTheYear,
	spanOf,
	type ComparedRun,
	type CompanyYear,
} from './comparedRuns';
import { missingIn, type Missing } from './missing';
import { byMonth, othersOn, type OfOthers, type Others } from './others';
import { isOfYear, rangeOfYear } from './readYear';
import { largerSide, monthTotals, runDifferences } from './totals';

/** The statement about the year of one company, with its totals and the runs that differ. */
export function yearOfCompany(company: CompanyYear): RowDraft {
	const { key, about } = aboutYear(company);
	const before = beforeItsStart(company);
	if (before) return { ...before, key, about: { ...about, accounts: [], differences: [] } };
	const all = company.views.filter((view) => !isOutOfScope(view)).map((view) => comparedRun(view, company));
	const runs = all.filter(isOfTheYear);
	const open = runs.filter(({ isSettled }) => !isSettled);
	const others = othersOn(all, runs, company);
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

/** Then nothing is compared, and no table says otherwise. */
function beforeItsStart(company: CompanyYear): RowDraft | null {
	const span = spanOf(company);
	const start = startOf(company.payroll);
	if (start <= span.until) return null;
	const since = rangeOfYear(company.year).from;
	return { action: 'blocked', findings: [{ code: 'yearBeforeStart', ...span, since, start }] };
}

/** Without everything that is missing no statement is made, so it comes first. */
function verdictOn(
	runs: readonly ComparedRun[],
	others: Others,
	missing: Missing,
	company: CompanyYear,
): RowDraft {
	const span = spanOf(company);
	const differing = runs.filter(({ isSettled, difference }) => !isSettled && difference.length > 0);
	const differs: Finding[] = differing.length > 0 ? [differsBy(differing, company)] : [];
	if (missing.findings.length > 0)
		return {
			action: missing.isUnread ? 'failed' : missing.isOpen && differs.length === 0 ? 'skipped' : 'blocked',
			findings: [{ code: 'yearNotReconciled', ...span }, ...missing.findings, ...differs],
		};
	if (differs[0]) return { action: 'blocked', findings: [differs[0]] };
	const byOthers = differsByOthers(runs, others, company);
	if (byOthers) return { action: 'blocked', findings: [byOthers] };
	if (runs.length === 0) return { action: 'skipped', findings: [{ code: 'yearWithoutRuns', ...span }] };
	return { action: 'unchanged', findings: [provenBy(runs, others, company)] };
}

function provenBy(runs: readonly ComparedRun[], others: Others, company: CompanyYear): Finding {
	const proof = {
		...spanOf(company),
		source: company.payroll.source,
		runCount: runs.length,
		accountCount: accountsOf(runs).size,
		readAt: company.readAt,
		elsewhere: inOtherYears(runs, company.year),
		ofOtherYears: ofOtherYears(company),
		withoutCentres: runs.filter(({ isByCentre }) => !isByCentre).map(({ view }) => comparedName(view)),
	};
	const decided = decidedOn(runs, others);
	return decided
		? { code: 'yearReconciledButDecided', ...proof, ...decided }
		: { code: 'yearReconciled', ...proof };
}

/** What stands otherwise, or by somebody else, because a person decided so; null when nothing does. */
function decidedOn(runs: readonly ComparedRun[], { accepted, ofLeft }: Others) {
	const settled = leftTogether(
		runs.filter(
			(run) =>
				run.isSettled && (run.difference.length > 0 || run.byOthers.some((one) => ofLeft.includes(one))),
		),
		ofLeft,
	);
	if (settled.length === 0 && accepted.entries.length === 0) return null;
	const differing = settled.filter(({ rest }) => rest.length > 0);
	return {
		decided: differing.flatMap(({ names }) => names),
		amount: formatMoney(largerSide(differing.flatMap(({ rest }) => rest))),
		byHand: settled.filter(({ rest }) => rest.length === 0).flatMap(({ names }) => names),
		acceptedAmount: onBalance(accepted.amounts),
		accepted: numbersOf(accepted.entries),
	};
}

/**
 * What the books lack of runs that were left, with what another booked of them. Runs that were left for one entry are one: it may be the
 * wages and the holiday pay.
 */
function leftTogether(runs: readonly ComparedRun[], ofLeft: readonly ReadEntry[]) {
	let groups: { runs: ComparedRun[]; entries: ReadEntry[] }[] = [];
	for (const run of runs) {
		const entries = run.byOthers.filter((one) => ofLeft.includes(one));
		const shared = groups.filter((group) => group.entries.some((one) => entries.includes(one)));
		groups = groups.filter((group) => !shared.includes(group));
		groups.push({
			runs: [...shared.flatMap((group) => group.runs), run],
			entries: distinct([...shared.flatMap((group) => group.entries), ...entries]),
		});
	}
	return groups.map((group) => ({
		names: group.runs.map(({ view }) => comparedName(view)),
		rest: restOf(group.runs, group.entries),
	}));
}

function restOf(runs: readonly ComparedRun[], byOthers: readonly ReadEntry[]) {
	const accounts = new Set(runs.flatMap(({ payroll }) => payroll).map(({ ledgerAccount }) => ledgerAccount));
	const hand = bookedBy(byOthers);
	const booked = Amounts.of(hand.list().filter(({ ledgerAccount }) => accounts.has(ledgerAccount)));
	const differences = runs.flatMap(({ difference }) => difference);
	return Amounts.of(differences).minus(booked).undated().list();
}

/** The amounts of entries that count for the year and have a date in another year, by that year. */
function inOtherYears(runs: readonly ComparedRun[], year: number): { year: number; amount: string }[] {
	const entries = runs.flatMap((run) => run.entries).filter(({ date }) => !isOfYear(date, year));
	return perYear(entries, ({ date }) => date);
}

/** The other way round: an account of the year has these too, such as a correction after the former one was closed. */
function ofOtherYears({ views, year }: CompanyYear): { year: number; amount: string }[] {
	const entries = views
		.flatMap(({ bookedEntries }) => bookedEntries)
		.filter((entry) => isOfYear(entry.date, year) && !isOfYear(countsFor(entry), year));
	return perYear(entries, countsFor);
}

function perYear(entries: readonly ReadEntry[], dateOf: (entry: ReadEntry) => string) {
	return [...groupedBy(entries, (entry) => Number(dateOf(entry).slice(0, 4)))]
		.sort(([a], [b]) => a - b)
		.map(([other, own]) => ({ year: other, amount: debitTotal(bookedBy(own).perAccount().list()) }));
}

function accountsOf(runs: readonly ComparedRun[]): Set<string> {
	return new Set(
		runs.flatMap(({ payroll, booked }) => [...payroll, ...booked]).map((one) => one.ledgerAccount),
	);
}

/** What others booked on a cost account adds up with ours, and is then not what the payroll has there, in a month. */
function differsByOthers(runs: readonly ComparedRun[], others: Others, company: CompanyYear): Finding | null {
	const { open, takenBack, decisions } = others;
	const { chart } = company.reading;
	const sums = byMonth(open.amounts);
	if (sums.length === 0) return null;
	const accounts = distinct(sums.map(({ ledgerAccount }) => ledgerAccount)).sort();
	const besides = decidedOn(runs, others);
	const group = ({ entries, amounts }: OfOthers) => ({
		amount: formatMoney(largerSide(amounts)),
		mutations: numbersOf(entries),
	});
	return {
		code: 'yearDiffersByOthers',
		...spanOf(company),
		...(open.booked.entries.length > 0 && { bookedByOthers: group(open.booked) }),
		...(open.back.entries.length > 0 && { backByOthers: group(open.back) }),
		undone: open.undone.map((of) => of.map(({ number, date }) => ({ mutation: number, date }))),
		accounts: accounts.map((account) => `${account} ${chart.nameOf(account)}`.trim()),
		mutations: numbersOf(open.entries),
		...(takenBack.length > 0 && { takenBack }),
		decisions,
		...(besides && { besides }),
	};
}

/** Debit positive. */
function onBalance(amounts: readonly PlacedAmount[]): string {
	return formatMoney(sum(amounts.map(debit)));
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
