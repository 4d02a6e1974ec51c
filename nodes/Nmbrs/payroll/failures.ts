import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision } from '../../shared/rows/row';
import type { Company, CurrentPeriod, Run } from '../client/types';
import type { Attempt } from './attempt';
import { companyDecision } from './decisions';

/** The runs of a year as the payroll lists them. */
export interface RunList {
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
