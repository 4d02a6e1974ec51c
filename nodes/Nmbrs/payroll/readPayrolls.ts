import type { BookDate } from '../../shared/values/dates';
import type { NmbrsClient } from '../client/client';
import { attempt } from './attempt';
import { chooseCompanies } from './companies';
import { generalDecision } from './decisions';
import { readPayroll } from './readPayroll';
import type { PayrollResult, PayrollSettings } from './types';

/** The payrolls of the companies that were named; at least one payroll or decision, and nothing is thrown for an answer. */
export async function readPayrolls(
	client: NmbrsClient,
	settings: PayrollSettings,
	today: BookDate,
): Promise<PayrollResult[]> {
	const companies = await attempt(() => client.listCompanies());
	if (!companies.ok) return [{ decisions: [generalDecision('Nmbrs', 'failed', companies.finding)] }];
	const { chosen, complaints } = chooseCompanies(settings.companies, companies.value);
	const results: PayrollResult[] = [];
	for (const company of chosen) results.push(await readPayroll(client, company, settings, today));
	const decisions = complaints.map(({ part, finding }) =>
		generalDecision(`NMBRS ${part}`.trim(), 'blocked', finding),
	);
	return decisions.length > 0 ? [...results, { decisions }] : results;
}
