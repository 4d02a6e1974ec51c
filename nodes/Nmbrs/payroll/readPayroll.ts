import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision } from '../../shared/rows/row';
import type { BookDate } from '../../shared/values/dates';
import type { Company, CurrentPeriod, NmbrsClient, Run } from '../client/client';
import { companyDecision } from './decisions';
import type { Journal, Payroll, PayrollResult, PayrollSettings } from './item';
import { attempt, readJournal, type Attempt } from './readJournal';
import { yearsToList, type Scope } from './scope';

/** What all companies share. */
interface Reading {
	client: NmbrsClient;
	settings: PayrollSettings;
	today: BookDate;
	/** The ids of all companies that the user of the API sees. */
	visibleCompanies: string[];
}

/** One company, from where it is read. */
interface CompanyToRead {
	company: Company;
	period: Attempt<CurrentPeriod>;
	scope: Scope;
}

/**
 * Reads the runs of one company from the start on, and the journals of those in scope. There is a payroll also when
 * there is no journal, and when the service answered only part of it: what could not be read is said in it.
 */
export async function readPayroll(
	{ company, period, scope }: CompanyToRead,
	{ client, settings, today, visibleCompanies }: Reading,
): Promise<PayrollResult> {
	const current = period.ok ? period.value : null;
	// The year before the start is shown, not needed: that its list cannot be read is told nobody.
	const years = [...yearsToList(scope.fromYear, today, current), scope.fromYear - 1];
	const listed = await severalAtOnce(
		years,
		async (year): Promise<RunList> => ({
			year,
			runs: await attempt(() => client.listRuns(company.id, year)),
		}),
		({ runs }) => runs.ok,
	);
	const lists = listed.filter(({ year }) => year >= scope.fromYear);
	const reading = { client, company, scope, settings };
	const journals = await severalAtOnce(
		runsOf(listed.sort((a, b) => a.year - b.year)),
		async (run) => await readJournal(reading, run),
		whetherAnswered,
	);
	const decisions = failures(company, period, lists);
	// Nothing is known of it then, also not that it has no runs.
	const isSilent =
		lists.some(({ runs }) => !runs.ok) && journals.every(({ state }) => state === 'outOfScope');
	if (isSilent) return { decisions };
	const payroll: Payroll = {
		source: 'NMBRS',
		company: company.id,
		companyName: company.name,
		...completeness(lists, scope, current),
		visibleCompanies,
		scope: { fromYear: scope.fromYear, fromPeriod: scope.fromPeriod },
		...(current?.periodsPerYear && { periodsPerYear: current.periodsPerYear }),
		journals,
	};
	return { payroll, decisions };
}

function whetherAnswered({ state }: Journal): boolean | null {
	if (state === 'unread') return false;
	return state === 'ready' || state === 'empty' ? true : null;
}

/** A run may stand in the lists of two years; it is as the latest has it. */
function runsOf(lists: readonly RunList[]): Run[] {
	const runs = new Map<string, Run>();
	for (const { runs: list } of lists) {
		if (list.ok) for (const run of list.value) runs.set(run.id, run);
	}
	return [...runs.values()].sort(
		(a, b) => a.year - b.year || a.number - b.number || Number(a.id) - Number(b.id),
	);
}

/**
 * An empty list may be an answer that was lost, so up to the year in which the company works it is never whole. Years before
 * the first that has runs may lie before the company's payroll: nothing is said of these, and the later ones are whole.
 */
function completeness(
	lists: readonly RunList[],
	{ fromYear }: Scope,
	current: CurrentPeriod | null,
): Pick<Payroll, 'complete' | 'completeFrom'> {
	const first = lists.find(({ runs }) => !runs.ok || runs.value.length > 0)?.year ?? Infinity;
	const since = lists.filter(({ year }) => year >= first);
	const reached = current !== null && first <= current.year && since.some(({ year }) => year >= current.year);
	const complete =
		reached && since.every(({ year, runs }) => runs.ok && (year > current.year || runs.value.length > 0));
	return { complete, ...(complete && first > fromYear && { completeFrom: first }) };
}

/** The runs of a year as the payroll lists them. */
interface RunList {
	year: number;
	runs: Attempt<Run[]>;
}

/** What could not be listed, told once for each reason. */
export function failures(
	company: Company,
	period: Attempt<CurrentPeriod>,
	lists: readonly RunList[],
): Decision[] {
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

/**
 * Our choice: Nmbrs slows down who calls too often, and the calls of others count as well
 * (docs/services/nmbrs.md 5).
 */
export const MOST_AT_ONCE = 4;

/**
 * What comes of each, in their order, several at once. After one that did not work they are done one by one until one works
 * again: a service that is in trouble is not asked four times for what one call can tell. `worked` gives null where nothing
 * was asked.
 */
export async function severalAtOnce<T, Result>(
	given: readonly T[],
	work: (one: T) => Promise<Result>,
	worked: (result: Result) => boolean | null,
): Promise<Result[]> {
	const results: Result[] = [];
	const open = new Set<Promise<void>>();
	let width = 1;
	for (const [index, one] of given.entries()) {
		const done = work(one).then((result) => {
			results[index] = result;
			const isWell = worked(result);
			if (isWell !== null) width = isWell ? MOST_AT_ONCE : 1;
			open.delete(done);
		});
		open.add(done);
		while (open.size >= width) await Promise.race(open);
	}
	await Promise.all(open);
	return results;
}
