import type { Finding, Findings } from '../../../base/words/finding';
import type { Decision, RowAction } from '../../../base/words/row';
import { isMonday, type BookDate } from '../../../base/values/dates';
import type { Company } from '../../../services/nmbrs/client';
import type { PayrollResult } from './readJournal';

const ABOUT = { service: 'Nmbrs', resource: 'payrollJournal' } as const;

export function generalDecision(key: string, action: RowAction, ...findings: Readonly<Findings>): Decision {
	return { ...ABOUT, key, action, findings, preview: false };
}

export function companyDecision(
	{ id, name }: Pick<Company, 'id' | 'name'>,
	action: RowAction,
	...findings: Readonly<Findings>
): Decision {
	const about = { company: id, companyName: name };
	return { ...generalDecision(`NMBRS ${id}`, action, ...findings), about };
}

export function runDecision(
	company: Pick<Company, 'id' | 'name'>,
	run: { run: string; year: number },
	action: RowAction,
	...findings: Readonly<Findings>
): Decision {
	const decision = companyDecision(company, action, ...findings);
	return { ...decision, key: `${decision.key}/${run.year}/${run.run}`, about: { ...decision.about, ...run } };
}

/** From this day on Nmbrs no longer supports the interface that this client uses (docs/services/nmbrs.md 1.1). */
const NMBRS_ENDS: BookDate = '2027-03-01';

/** From this day on the end is reported daily. */
const REPORTED_DAILY_FROM: BookDate = '2027-02-15';

/** The notice about the end of the interface: on Mondays, in the last two weeks every day, and from the day itself on. */
export function nmbrsEndNotice(today: BookDate): Finding | null {
	if (today >= NMBRS_ENDS) return { code: 'nmbrsInterfaceEnds', ended: true };
	const isTold = today >= REPORTED_DAILY_FROM || isMonday(today);
	return isTold ? { code: 'nmbrsInterfaceEnds', ended: false } : null;
}

const ENDED = { code: 'nmbrsProbablyEnded' } as const;

/**
 * From that day on nobody knows how Nmbrs answers: what could not be read says first that this most likely is the end, whatever
 * the service said. Lists that are empty or were not read whole go no further: a run that is missing in them would be asked about,
 * and its answer takes the wages back. What is not said by a row yet gets one.
 */
export function withEndExplained(result: PayrollResult, today: BookDate): PayrollResult {
	if (today < NMBRS_ENDS) return result;
	const { payroll } = result;
	const decisions = result.decisions.map((decision) =>
		['failed', 'blocked'].includes(decision.action)
			? { ...decision, findings: [ENDED, ...decision.findings] as const }
			: decision,
	);
	if (!payroll) return { decisions };
	const isSaid = decisions.length > 0;
	const isWhole = payroll.complete && !payroll.journals.some(({ state }) => state === 'unread');
	const about = { id: payroll.company, name: payroll.companyName };
	return {
		...(payroll.complete && { payroll }),
		decisions: isWhole || isSaid ? decisions : [companyDecision(about, 'failed', ENDED)],
	};
}
