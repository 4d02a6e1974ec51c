import { KIND_OF, type ProblemKind } from '../../../base/problems/problem';
import type { Finding, Findings } from '../../../base/words/finding';
import type { Decision, RowAction } from '../../../base/words/row';
import { isMonday, type BookDate } from '../../../base/values/dates';
import type { Company } from '../../../services/nmbrs/client';

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
	if (today >= NMBRS_ENDS) return { code: 'nmbrsInterfaceEnded' };
	const isTold = today >= REPORTED_DAILY_FROM || isMonday(today);
	return isTold ? { code: 'nmbrsInterfaceEnds' } : null;
}

const KINDS: Readonly<Record<string, ProblemKind>> = KIND_OF;
/** The possible failures of an interface that has ended. */
const AS_IF_ENDED: readonly (ProblemKind | undefined)[] = [
	'login',
	'unreachable',
	'unreadable',
	'refused',
	'hiccup',
];

/** Adds to a refusal after that day that the end is its likely cause. */
export function withEndExplained(decision: Decision, today: BookDate): Decision {
	const { findings } = decision;
	const isRefused = findings.some(({ code }) => AS_IF_ENDED.includes(KINDS[code]));
	if (today < NMBRS_ENDS || !isRefused) return decision;
	return { ...decision, findings: [...findings, { code: 'nmbrsProbablyEnded' }] };
}
