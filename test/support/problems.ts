import { ServiceProblem, type ProblemFacts, type ProblemKind } from '../../base/problems/problem';
import type { Problem } from '../../base/words/finding';

/** One problem of each kind. */
const EXAMPLES: Record<ProblemKind, Problem> = {
	unreachable: { code: 'noAnswer', host: 'service.example', cause: 'brokenOff', detail: '', sent: true },
	unreadable: { code: 'answerUnreadable', cause: 'nothing', status: 200 },
	login: { code: 'wrongSecurityCodes' },
	rights: { code: 'notVisible' },
	session: { code: 'sessionEnded' },
	limit: { code: 'tooManyCalls' },
	closed: { code: 'periodClosed' },
	exists: { code: 'codeInUse' },
	template: { code: 'templateUnknown', template: '', templates: '' },
	account: { code: 'accountNotAllowed' },
	refused: { code: 'refused' },
	hiccup: { code: 'serviceError' },
	input: { code: 'numberWrong', of: 'year', value: 'NaN' },
};

export const PROBLEM_KINDS = Object.keys(EXAMPLES) as ProblemKind[];

/** A problem of some kind, as e-Boekhouden might report it; nothing was done, unless `change` says otherwise of a write. */
export function problemOfKind(kind: ProblemKind, change: Partial<ProblemFacts> = {}): ServiceProblem {
	return new ServiceProblem({
		service: 'e-Boekhouden',
		operation: 'AddMutatie',
		outcome: 'notDone',
		problem: EXAMPLES[kind],
		...(change.outcome === 'unknown' && { writes: true }),
		...change,
	});
}

/** What a call fails with. */
export async function problemOf(call: Promise<unknown>): Promise<ServiceProblem> {
	const outcome: unknown = await call.then(
		(value) => new Error(`no problem, but ${JSON.stringify(value)}`),
		(error: unknown) => error,
	);
	if (!(outcome instanceof ServiceProblem)) throw outcome;
	return outcome;
}
