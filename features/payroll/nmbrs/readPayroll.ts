import type { PayrollScope } from '../item';
import { attempt, type Attempt } from '../../../base/problems/problem';
import type { Finding, Findings } from '../../../base/words/finding';
import type { RowFacts, RowAction } from '../../../base/words/row';
import { daysBetween, isMonday, type BookDate } from '../../../base/values/dates';
import { distinct } from '../../../base/values/records';
import { brief } from '../../../base/values/text';
import type { Company, CurrentPeriod, PayrollClient, NmbrsRun } from '../../../services/nmbrs/client';
import {
	chooseCompanies,
	type Chosen,
	type Complaint,
	noSuchPeriod,
	whyNoPeriod,
	yearsToList,
} from './companies';
import {
	type NmbrsJournal,
	type NmbrsPayroll,
	type PayrollResult,
	type PayrollSettings,
	readJournal,
} from './readJournal';

/** The facts that are the same for all companies of a reading. */
interface PayrollsReading {
	client: PayrollClient;
	settings: PayrollSettings;
	today: BookDate;
	/** The ids of all companies that the API user has access to. */
	visibleCompanies: string[];
}

interface CompanyToRead {
	company: Company;
	period: Attempt<CurrentPeriod>;
	scope: PayrollScope;
}

/**
 * Reads the runs of one company from the start on, and the journals of those in scope. A run that could not be read is in the
 * payroll as `unread`. When no list could be read there is no payroll.
 */
async function readCompany(
	{ company, period, scope }: CompanyToRead,
	{ client, settings, today, visibleCompanies }: PayrollsReading,
): Promise<PayrollResult> {
	const current = period.ok ? period.value : null;
	const lists = await severalAtOnce(
		yearsToList(scope.fromYear, today, current),
		async (year): Promise<RunList> => ({
			year,
			runs: await attempt(() => client.listRuns(company.id, year)),
		}),
		({ runs }) => runs.ok,
	);
	const reading = { client, company, scope, settings };
	const journals = await severalAtOnce(
		runsOf(lists),
		async (run) => await readJournal(reading, run),
		whetherAnswered,
	);
	const rows = [...failures(company, period, lists), ...withoutNumber(company, lists)];
	// Without a journal, and with a list that could not be read, it is not known whether the company has runs at all.
	const isSilent =
		lists.some(({ runs }) => !runs.ok) && journals.every(({ state }) => state === 'outOfScope');
	if (isSilent) return { rows };
	const payroll: NmbrsPayroll = {
		source: 'NMBRS',
		company: company.id,
		companyName: company.name,
		...completeness(lists, scope, current),
		visibleCompanies,
		scope: { fromYear: scope.fromYear, fromPeriod: scope.fromPeriod },
		...(current?.periodsPerYear && { periodsPerYear: current.periodsPerYear }),
		journals,
	};
	return { payroll, rows };
}

function whetherAnswered({ state }: NmbrsJournal): boolean | null {
	if (state === 'unread') return false;
	return state === 'ready' || state === 'empty' ? true : null;
}

/** The runs of several lists. A run may be in the lists of two years: the one of the latest year counts. */
function runsOf(lists: readonly RunList[]): NmbrsRun[] {
	const runs = new Map<string, NmbrsRun>();
	for (const { runs: list } of lists) {
		if (list.ok) for (const run of list.value) if (run.id !== '') runs.set(run.id, run);
	}
	return [...runs.values()].sort(
		(a, b) => a.year - b.year || a.number - b.number || a.id.localeCompare(b.id, 'en', { numeric: true }),
	);
}

/**
 * The years whose list of runs is whole. An empty list may be a lost answer, so up to the current year of the company it does not
 * count. Years before the first one with runs may lie before the company's payroll: `completeFrom` leaves them out. Years after
 * the last one with runs may have none yet, as each January: `completeUntil` leaves those out.
 */
function completeness(
	lists: readonly RunList[],
	{ fromYear }: PayrollScope,
	current: CurrentPeriod | null,
): Pick<NmbrsPayroll, 'complete' | 'completeFrom' | 'completeUntil'> {
	const listed = lists.filter(({ runs }) => !runs.ok || runs.value.length > 0).map(({ year }) => year);
	const [first = Infinity, last = -Infinity] = [listed[0], listed.at(-1)];
	const since = lists.filter(({ year }) => year >= first);
	const isWhole =
		current !== null &&
		first <= current.year &&
		since.every(
			({ year, runs }) => runs.ok && (year > Math.min(last, current.year) || runs.value.length > 0),
		) &&
		// A run without a number may be any run that seems to be missing.
		unnumberedIn(lists).length === 0;
	const complete = isWhole && last >= current.year;
	return {
		complete,
		...(isWhole && first > fromYear && { completeFrom: first }),
		...(isWhole && !complete && { completeUntil: last }),
	};
}

/** The runs of one year, as a list of the payroll gives them. */
interface RunList {
	year: number;
	runs: Attempt<NmbrsRun[]>;
}

function unnumberedIn(lists: readonly RunList[]): NmbrsRun[] {
	return lists.flatMap(({ runs }) => (runs.ok ? runs.value.filter(({ id }) => id === '') : []));
}

/** A row for each run without the number by which its booking would be known: nobody can tell whether it is booked. */
function withoutNumber(company: Company, lists: readonly RunList[]): RowFacts[] {
	return unnumberedIn(lists).map(({ description, year }) => {
		const finding = { code: 'withoutNumber', of: 'run', name: brief(`${year} ${description}`) } as const;
		return companyRow(company, 'failed', finding);
	});
}

/** A row for each reason why lists could not be read. */
function failures(company: Company, period: Attempt<CurrentPeriod>, lists: readonly RunList[]): RowFacts[] {
	const reasons = new Map<string, { finding: Finding; currentPeriod: boolean; years: number[] }>();
	const addReason = (finding: Finding) => {
		const key = JSON.stringify(finding);
		const reason = reasons.get(key) ?? { finding, currentPeriod: false, years: [] };
		reasons.set(key, reason);
		return reason;
	};
	if (!period.ok) addReason(period.problem.finding).currentPeriod = true;
	for (const { year, runs } of lists) if (!runs.ok) addReason(runs.problem.finding).years.push(year);
	return [...reasons.values()].map(({ finding, currentPeriod, years }) =>
		companyRow(
			company,
			'failed',
			{ code: 'payrollNotRead', currentPeriod, which: years.join(', '), years },
			finding,
		),
	);
}

/**
 * The maximum number of calls at the same time. Nmbrs slows frequent callers down and counts the calls of other programs too
 * (docs/services/nmbrs.md 5); the number is our choice.
 */
export const MOST_AT_ONCE = 4;

/**
 * Does work for each element of a list, several at a time, and gives the results in order. After a failure it goes on one by one
 * until one succeeds, because one call shows whether the service is still in trouble. `worked` gives null when no call was made.
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

/** The payrolls of the chosen companies, or rows about why there are none. No answer of the service makes it throw. */
export async function readPayrolls(
	client: PayrollClient,
	settings: PayrollSettings,
	today: BookDate,
): Promise<PayrollResult[]> {
	const results = await readAll(client, settings, today);
	return results.map((result) => withEndExplained(result, client, today));
}

async function readAll(
	client: PayrollClient,
	settings: PayrollSettings,
	today: BookDate,
): Promise<PayrollResult[]> {
	const companies = await attempt(() => client.listCompanies());
	if (!companies.ok) return [{ rows: [generalRow('Nmbrs', 'failed', companies.problem.finding)] }];
	const { chosen, complaints } = chooseCompanies(settings.companies, companies.value, today);
	const candidates = await severalAtOnce(
		chosen,
		async (one): Promise<Candidate> => ({
			...one,
			period: await attempt(() => client.getCurrentPeriod(one.company.id)),
		}),
		({ period }) => period.ok,
	);
	const reading = {
		client,
		settings,
		today,
		visibleCompanies: companies.value.map(({ id }) => id).filter(Boolean),
	};
	const results: PayrollResult[] = [];
	for (const candidate of candidates) {
		const { company, period } = candidate;
		const { scope, refusal, certain } = startFor(candidate, candidates, settings);
		if (refusal) results.push({ rows: [companyRow(company, 'blocked', refusal)] });
		else if (!certain) results.push({ rows: failures(company, period, []) });
		else results.push(await readCompany({ company, period, scope }, reading));
	}
	const rows = complaints.map(rowOn);
	return rows.length > 0 ? [...results, { rows }] : results;
}

function rowOn({ company, part, finding }: Complaint) {
	return company
		? companyRow(company, 'blocked', finding)
		: generalRow(`NMBRS ${part}`.trim(), 'blocked', finding);
}

/** A chosen company with its current period, which tells its kind of period, or with the reason why that was not read. */
interface Candidate extends Chosen {
	period: Attempt<CurrentPeriod>;
}

/** The period from which a company is booked, judged together with the other chosen companies. */
interface CompanyStart {
	scope: PayrollScope;
	/** The reason why this company cannot be booked from that period; null when it can. */
	refusal: Finding | null;
	/** Whether the start is certain. When the kind of period is unknown, the shared number may be another period. */
	certain: boolean;
}

function startFor(candidate: Candidate, all: readonly Candidate[], shared: PayrollScope): CompanyStart {
	const { company, ownStart, period } = candidate;
	const current = period.ok ? period.value : null;
	if (ownStart) return { scope: ownStart, refusal: whyNoPeriod(ownStart, company, current), certain: true };
	const sharing = all.filter((other) => other.ownStart === null);
	const refusal = whyNotShared(candidate, sharing, shared) ?? whyNoPeriod(shared, company, current);
	return { scope: shared, refusal, certain: period.ok || sharing.length === 1 || shared.fromPeriod === 1 };
}

/**
 * The reason why a company cannot use the shared start: period 6 is June for one company and February for another. Period 1
 * begins the year for all.
 */
function whyNotShared(
	{ company, period }: Candidate,
	sharing: readonly Candidate[],
	{ fromYear, fromPeriod }: PayrollScope,
): Finding | null {
	const paid = sharing.flatMap((other) =>
		other.period.ok ? [{ of: other.company, kind: other.period.value.periodsPerYear ?? 0 }] : [],
	);
	const kinds = distinct(paid.map(({ kind }) => kind));
	if (fromPeriod === 1 || kinds.length < 2 || !period.ok) return null;
	return noSuchPeriod('shared', { fromYear, fromPeriod }, company, {
		periods: paid.slice(0, KINDS_AT_MOST).map(({ of, kind }) => `${brief(of.name)}: ${kind || '?'}`),
		example: fromPeriod,
	});
}

const KINDS_AT_MOST = 20;

const ABOUT = { service: 'Nmbrs', resource: 'payrollJournal' } as const;

export function generalRow(key: string, action: RowAction, ...findings: Readonly<Findings>): RowFacts {
	return { ...ABOUT, key, action, findings, preview: false };
}

export function companyRow(
	{ id, name }: Pick<Company, 'id' | 'name'>,
	action: RowAction,
	...findings: Readonly<Findings>
): RowFacts {
	const about = { company: id, companyName: name };
	return { ...generalRow(`NMBRS ${id}`, action, ...findings), about };
}

export function runRow(
	company: Pick<Company, 'id' | 'name'>,
	run: { run: string; year: number },
	action: RowAction,
	...findings: Readonly<Findings>
): RowFacts {
	const row = companyRow(company, action, ...findings);
	return { ...row, key: `${row.key}/${run.year}/${run.run}`, about: { ...row.about, ...run } };
}

/** The number of days before the end of the interface in which it is reported daily. */
const DAYS_BEFORE = 28;

/** The notice about the end of the interface: on Mondays, in the last weeks every day, and every day after the end. */
export function endNotice({ ends }: Pick<PayrollClient, 'ends'>, today: BookDate): Finding | null {
	if (ends === null) return null;
	if (today >= ends) return { code: 'nmbrsInterfaceEnds', ended: true };
	const isDue = daysBetween(today, ends) <= DAYS_BEFORE || isMonday(today);
	return isDue ? { code: 'nmbrsInterfaceEnds', ended: false } : null;
}

const ENDED = { code: 'nmbrsProbablyEnded' } as const;

/**
 * Explains failures from the end of the interface on, when nobody knows how Nmbrs answers. What could not be read says first that
 * this most likely is the end. Lists that are empty or were not read whole go no further: a run that is missing in them would be
 * asked about, and the answer could take wages back. A company without a row yet gets one.
 */
export function withEndExplained(
	result: PayrollResult,
	{ ends }: Pick<PayrollClient, 'ends'>,
	today: BookDate,
): PayrollResult {
	if (ends === null || today < ends) return result;
	const { payroll } = result;
	const rows = result.rows.map((row) =>
		['failed', 'blocked'].includes(row.action)
			? { ...row, findings: [ENDED, ...row.findings] as const }
			: row,
	);
	if (!payroll) return { rows };
	const hasRow = rows.length > 0;
	const isWhole = payroll.complete && !payroll.journals.some(({ state }) => state === 'unread');
	const about = { id: payroll.company, name: payroll.companyName };
	return {
		...(payroll.complete && { payroll }),
		rows: isWhole || hasRow ? rows : [companyRow(about, 'failed', ENDED)],
	};
}
