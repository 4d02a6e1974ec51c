import type { BookDate } from '../../shared/values/dates';
import type { NmbrsClient } from '../client/client';
import { attempt } from './attempt';
import { chooseCompanies, type Complaint } from './companies';
import { companyDecision, generalDecision } from './decisions';
import { withEndExplained } from './endNotice';
import { failures } from './failures';
import { readPayroll } from './readPayroll';
import { startOf, type Candidate } from './starts';
import type { PayrollResult, PayrollSettings } from './types';

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
