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

const CLOSED = {
	kind: 'closed' as const,
	what: 'the period is closed',
	advice: 'Re-open the period in e-Boekhouden, or leave it: a closed period is left alone.',
};

/**
 * No public source gives the code of a closed period, so the words have to do (apis/eboekhouden.md 3). A ledger
 * account can be blocked as well: that is another refusal.
 */
function saysClosed(operation: string, code: string, text: string): boolean {
	if (!operation.startsWith('Add')) return false;
	if (code === 'MUT_005' || code === 'SECURITY_007') return true;
	return (
		/periode|boekjaar/i.test(text) ||
		(/afgesloten|geblokkeerd/i.test(text) && !/rekening|grootboek|relatie/i.test(text))
	);
}

/** Business errors come with HTTP 200; either field filled means that the call failed and nothing was stored. */
export function problemIn(operation: string, error: ErrorMessage | null | undefined): ServiceProblem | null {
	const code = error?.LastErrorCode?.trim() ?? '';
	const text = error?.LastErrorDescription?.trim() ?? '';
	if (!code && !text) return null;
	const known = KNOWN[code] ?? (saysClosed(operation, code, text) ? CLOSED : saysSession(text));
	const facts: Pick<ProblemFacts, 'kind' | 'what' | 'advice'> = known ?? {
		kind: 'refused',
		what: 'the service refused',
		advice: 'Mend what the text of the service names, then run again.',
	};
	return new ServiceProblem({ service: 'e-Boekhouden', operation, outcome: 'notDone', code, text, ...facts });
}

function saysSession(text: string): (typeof KNOWN)[string] | undefined {
	return /sessie|session/i.test(text) ? KNOWN.E0023 : undefined;
}
