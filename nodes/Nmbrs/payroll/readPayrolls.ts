import type { Finding } from '../../shared/rows/findings/finding';
import { LAST_PERIOD, type BookDate } from '../../shared/values/dates';
import { distinct } from '../../shared/values/records';
import { brief } from '../../shared/values/text';
import type { CurrentPeriod, NmbrsClient } from '../client/client';
import { chooseCompanies, type Chosen, type Complaint } from './companies';
import { companyDecision, generalDecision, withEndExplained } from './decisions';
import type { PayrollResult, PayrollSettings } from './item';
import { attempt, type Attempt } from './readJournal';
import { failures, readPayroll } from './readPayroll';
import { startInWords, whyNoPeriod, type Scope } from './scope';

/** The payrolls of the companies that were named; at least one payroll or decision, and nothing is thrown for an answer. */
export async function readPayrolls(
	client: NmbrsClient,
	settings: PayrollSettings,
	today: BookDate,
): Promise<PayrollResult[]> {
	const results = await readAll(client, settings, today);
	return results.map((result) => ({
		...result,
		decisions: result.decisions.map((decision) => withEndExplained(decision, today)),
	}));
}

async function readAll(
	client: NmbrsClient,
	settings: PayrollSettings,
	today: BookDate,
): Promise<PayrollResult[]> {
	const companies = await attempt(() => client.listCompanies());
	if (!companies.ok) return [{ decisions: [generalDecision('Nmbrs', 'failed', companies.finding)] }];
	const { chosen, complaints } = chooseCompanies(settings.companies, companies.value, today);
	const candidates: Candidate[] = [];
	for (const one of chosen) {
		const period = await attempt(() => client.getCurrentPeriod(one.company.id));
		candidates.push({ ...one, period });
	}
	const reading = { client, settings, today, visibleCompanies: companies.value.map(({ id }) => id) };
	const results: PayrollResult[] = [];
	for (const candidate of candidates) {
		const { company, period } = candidate;
		const { scope, refusal, certain } = startOf(candidate, candidates, settings);
		if (refusal) results.push({ decisions: [companyDecision(company, 'blocked', refusal)] });
		else if (!certain) results.push({ decisions: failures(company, period, []) });
		else results.push(await readPayroll({ company, period, scope }, reading));
	}
	const decisions = complaints.map(decisionOn);
	return decisions.length > 0 ? [...results, { decisions }] : results;
}

function decisionOn({ company, part, finding }: Complaint) {
	return company
		? companyDecision(company, 'blocked', finding)
		: generalDecision(`NMBRS ${part}`.trim(), 'blocked', finding);
}

/** A company of which is known, or was asked in vain, how it is paid. */
interface Candidate extends Chosen {
	period: Attempt<CurrentPeriod>;
}

/** What is known about the start of a company among the others that were chosen. */
interface Start {
	scope: Scope;
	/** Why this company cannot start there. */
	refusal: Finding | null;
	/** Whether that is known at all: the shared period may be another one of this company. */
	certain: boolean;
}

function startOf(candidate: Candidate, all: readonly Candidate[], shared: Scope): Start {
	const { company, ownStart, period } = candidate;
	const current = period.ok ? period.value : null;
	if (ownStart)
		return { scope: ownStart, refusal: whyNoOwnStart(ownStart, company.name, current), certain: true };
	const sharing = all.filter((other) => other.ownStart === null);
	const refusal =
		whyNotShared(candidate, sharing, shared) ?? whyNoPeriod(shared.fromPeriod, company.name, current);
	return { scope: shared, refusal, certain: period.ok || sharing.length === 1 || shared.fromPeriod === 1 };
}

function whyNoOwnStart(start: Scope, name: string, current: CurrentPeriod | null): Finding | null {
	const periodsPerYear = current?.periodsPerYear ?? null;
	if (start.fromPeriod <= (periodsPerYear ?? LAST_PERIOD)) return null;
	return {
		code: 'noSuchStart',
		start: `${start.fromYear}-${start.fromPeriod}`,
		companyName: brief(name),
		periodsPerYear: periodsPerYear ?? 0,
	};
}

/** Period 6 is June for one company and February for the other; period 1 begins the year for all. */
function whyNotShared(
	{ company, period }: Candidate,
	sharing: readonly Candidate[],
	{ fromYear, fromPeriod }: Scope,
): Finding | null {
	const paid = sharing.flatMap((other) =>
		other.period.ok ? [{ company: brief(other.company.name), ...kindOf(other.period.value) }] : [],
	);
	const kinds = distinct(paid.map(({ periodsPerYear }) => periodsPerYear));
	if (fromPeriod === 1 || kinds.length < 2 || !period.ok) return null;
	const example = startInWords(`id:${company.id}`, fromYear, fromPeriod);
	return { code: 'periodKindsDiffer', fromPeriod, kinds: paid.slice(0, KINDS_AT_MOST), example };
}

const KINDS_AT_MOST = 20;

function kindOf({ periodsPerYear }: CurrentPeriod): { periodsPerYear: number } {
	return { periodsPerYear: periodsPerYear ?? 0 };
}
