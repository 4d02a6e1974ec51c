import type { Row, RowAction } from '../../shared/rows';
import type { Company } from '../client/types';

const ROW = { service: 'Nmbrs', resource: 'payrollJournal', preview: false } as const;

/** A row about everything at once. */
export function generalRow(key: string, action: RowAction, reason: string): Row {
	return { ...ROW, key, action, reason };
}

/** A row about one company, or one run of it. */
export function companyRow(
	company: Pick<Company, 'id' | 'name'>,
	action: RowAction,
	reason: string,
	run?: { run: string; year: number },
): Row {
	const key = run ? `NMBRS ${company.id}/${run.year}/${run.run}` : `NMBRS ${company.id}`;
	return { ...ROW, key, action, reason, company: company.id, companyName: company.name, ...run };
}
