import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision, RowAction } from '../../shared/rows/row';
import type { Company } from '../client/types';

const ABOUT = { service: 'Nmbrs', resource: 'payrollJournal' } as const;

type Findings = readonly [Finding, ...Finding[]];

/** About everything at once. */
export function generalDecision(key: string, action: RowAction, ...findings: Findings): Decision {
	return { ...ABOUT, key, action, findings, preview: false };
}

/** About one company. */
export function companyDecision(
	{ id, name }: Pick<Company, 'id' | 'name'>,
	action: RowAction,
	...findings: Findings
): Decision {
	const about = { company: id, companyName: name };
	return { ...generalDecision(`NMBRS ${id}`, action, ...findings), about };
}

/** About one run of a company. */
export function runDecision(
	company: Pick<Company, 'id' | 'name'>,
	run: { run: string; year: number },
	action: RowAction,
	...findings: Findings
): Decision {
	const decision = companyDecision(company, action, ...findings);
	return { ...decision, key: `${decision.key}/${run.year}/${run.run}`, about: { ...decision.about, ...run } };
}
