import type { BookDate } from '../../shared/values/dates';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision } from '../../shared/rows/row';
import type { NmbrsClient } from '../client/client';
import type { Company, CurrentPeriod, Run } from '../client/types';
import { toEntries } from '../journal/entries';
import { parseJournal } from '../journal/parseJournal';
import { isInScope, whyNoPeriod, yearsToList } from './scope';
import { attempt, type Attempt } from './attempt';
import { companyDecision } from './decisions';
import type { Journal, Payroll, PayrollSettings, PayrollResult } from './types';

/**
 * Reads the runs of one company from the start on, and the journals of those in scope. There is a payroll also when
 * there is no journal, and when the service answered only part of it: what could not be read is said in it.
 */
export async function readPayroll(
	client: NmbrsClient,
	company: Company,
	settings: PayrollSettings,
	today: BookDate,
): Promise<PayrollResult> {
	const period = await attempt(() => client.getCurrentPeriod(company.id));
	const current = period.ok ? period.value : null;
	const noPeriod = whyNoPeriod(settings.fromPeriod, company.name, current);
	if (noPeriod) return { decisions: [companyDecision(company, 'blocked', noPeriod)] };

	const lists: RunList[] = [];
	for (const year of yearsToList(settings.fromYear, today, current)) {
		lists.push({ year, runs: await attempt(() => client.listRuns(company.id, year)) });
	}
	const payroll: Payroll = {
		source: 'NMBRS',
		company: company.id,
		companyName: company.name,
		complete: areWhole(lists, current),
		scope: { fromYear: settings.fromYear, fromPeriod: settings.fromPeriod },
		...(current?.periodsPerYear && { periodsPerYear: current.periodsPerYear }),
		journals: [],
	};
	for (const run of runsOf(lists)) payroll.journals.push(await readJournal(client, company, run, settings));
	return { payroll, decisions: failures(company, period, lists) };
}

interface RunList {
	year: number;
	runs: Attempt<Run[]>;
}

/** A run may stand in the lists of two years. */
function runsOf(lists: RunList[]): Run[] {
	const runs = new Map<string, Run>();
	for (const { runs: list } of lists) {
		if (list.ok) for (const run of list.value) runs.set(run.id, run);
	}
	return [...runs.values()].sort(
		(a, b) => a.year - b.year || a.number - b.number || Number(a.id) - Number(b.id),
	);
}

/** An empty list may be an answer that was lost, so up to the year in which the company works it is never whole. */
function areWhole(lists: RunList[], current: CurrentPeriod | null): boolean {
	if (!current || runsOf(lists).length === 0) return false;
	const reached = lists.some(({ year }) => year >= current.year);
	return (
		reached && lists.every(({ year, runs }) => runs.ok && (year > current.year || runs.value.length > 0))
	);
}

async function readJournal(
	client: NmbrsClient,
	company: Company,
	run: Run,
	settings: PayrollSettings,
): Promise<Journal> {
	const about = { run: run.id, year: run.year, description: run.description };
	if (!isInScope(run, settings)) return { ...about, state: 'outOfScope', entries: [] };
	if (settings.onlyLockedRuns && !run.locked) return { ...about, state: 'notLocked', entries: [] };
	const { journalPer } = settings;
	const read = await attempt(async () => {
		const text = await client.getJournal(company.id, run.id, run.year, journalPer);
		return toEntries(parseJournal(text), run, journalPer);
	});
	if (!read.ok) return { ...about, state: 'unread', entries: [], problem: read.finding };
	return { ...about, state: read.value.length > 0 ? 'ready' : 'empty', entries: read.value };
}

/** What could not be listed, told once for each reason. */
function failures(company: Company, period: Attempt<CurrentPeriod>, lists: RunList[]): Decision[] {
	const reasons = new Map<string, { finding: Finding; currentPeriod: boolean; years: number[] }>();
	const noted = (finding: Finding) => {
		const key = JSON.stringify(finding);
		const reason = reasons.get(key) ?? { finding, currentPeriod: false, years: [] };
		reasons.set(key, reason);
		return reason;
	};
	if (!period.ok) noted(period.finding).currentPeriod = true;
	for (const { year, runs } of lists) if (!runs.ok) noted(runs.finding).years.push(year);
	return [...reasons.values()].map(({ finding, currentPeriod, years }) =>
		companyDecision(company, 'failed', { code: 'payrollNotRead', currentPeriod, years }, finding),
	);
}
