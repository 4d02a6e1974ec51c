import { ServiceProblem, type ProblemFacts, type ProblemKind } from '../../../shared/problem';

export interface ErrorMessage {
	LastErrorCode?: string | null;
	LastErrorDescription?: string | null;
}

/** The codes that are known (apis/eboekhouden.md 3). All others are told as they came. */
const KNOWN: Record<string, { kind: ProblemKind; what: string; advice: string }> = {
	E0023: {
		kind: 'session',
		what: 'the session has ended',
		advice: 'Run the workflow again.',
	},
	'E003.1': {
		kind: 'limit',
		what: 'too many calls were made',
		advice:
			'Nothing is lost: wait a while and run the workflow again. Reading mutations is limited to 5,000 calls a month; run it less often or start at a later period when this comes back.',
	},
	CREL001: {
		kind: 'refused',
		what: 'the relation code is already in use',
		advice: 'Choose another code, or update the relation that has it.',
	},
};

/** No public source gives the code of a closed period, so the words have to do (apis/eboekhouden.md 3). */
const CLOSED_PERIOD = /afgesloten|geblokkeerd|gesloten|periode|boekjaar/i;

/** Business errors come with HTTP 200; either field filled means that the call failed and nothing was stored. */
export function problemIn(operation: string, error: ErrorMessage | null | undefined): ServiceProblem | null {
	const code = error?.LastErrorCode?.trim() ?? '';
	const text = error?.LastErrorDescription?.trim() ?? '';
	if (!code && !text) return null;
	const known = KNOWN[code] ?? (/sessie|session/i.test(text) ? KNOWN.E0023 : undefined);
	const facts: Pick<ProblemFacts, 'kind' | 'what' | 'advice'> = known ?? {
		kind: 'refused',
		what: 'the service refused',
		advice: 'Mend what the text of the service names, then run again.',
	};
	return new ServiceProblem({ service: 'e-Boekhouden', operation, outcome: 'notDone', code, text, ...facts });
}

/** Whether a refusal says that the period is closed: a best effort on the service's own words. */
export function isClosedPeriod(problem: ServiceProblem): boolean {
	const { kind, text = '', code = '' } = problem.facts;
	return kind === 'refused' && (CLOSED_PERIOD.test(text) || code === 'MUT_005' || code === 'SECURITY_007');
}
