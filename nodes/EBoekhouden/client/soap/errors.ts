import { ServiceProblem, type ProblemKind } from '../../../shared/problem';

export interface ErrorMessage {
	LastErrorCode?: string | null;
	LastErrorDescription?: string | null;
}

interface Known {
	kind: ProblemKind;
	what: string;
	advice: string;
}

const SESSION_ENDED: Known = {
	kind: 'session',
	what: 'the session has ended',
	advice: 'Run the workflow again.',
};

/** The codes that are known (apis/eboekhouden.md 3). All others are told as they came. */
const KNOWN = new Map<string, Known>([
	['E0023', SESSION_ENDED],
	[
		'E003.1',
		{
			kind: 'limit',
			what: 'too many calls were made',
			advice:
				'Nothing is lost: wait a while and run the workflow again. Reading mutations is limited to 5,000 calls a month; run it less often or start at a later period when this comes back.',
		},
	],
	[
		'CREL001',
		{
			kind: 'refused',
			what: 'the relation code is already in use',
			advice: 'Choose another code, or update the relation that has it.',
		},
	],
]);

const CLOSED: Known = {
	kind: 'closed',
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
	// What is quoted may be our own description: "Periode 5".
	const words = text.replace(/(['"‘’“”]).*?['"‘’“”]/g, '');
	if (/periode|boekjaar/i.test(words)) return true;
	return /afgesloten|geblokkeerd/i.test(words) && !/rekening|grootboek|relatie/i.test(words);
}

/** Business errors come with HTTP 200; either field filled means that the call failed and nothing was stored. */
export function problemIn(operation: string, error: ErrorMessage | null | undefined): ServiceProblem | null {
	const code = error?.LastErrorCode?.trim() ?? '';
	const text = error?.LastErrorDescription?.trim() ?? '';
	if (!code && !text) return null;
	const known = KNOWN.get(code) ?? (saysClosed(operation, code, text) ? CLOSED : saysSession(text));
	const facts = known ?? {
		kind: 'refused',
		what: 'the service refused',
		advice: 'Mend what the text of the service names, then run again.',
	};
	return new ServiceProblem({ service: 'e-Boekhouden', operation, outcome: 'notDone', code, text, ...facts });
}

function saysSession(text: string): Known | undefined {
	return /sessie|session/i.test(text) ? SESSION_ENDED : undefined;
}

/** Neither refused nor numbered: whether it was made is to be looked up. */
export function noNumber(operation: 'AddMutatie' | 'AddFactuur'): ServiceProblem {
	return new ServiceProblem({
		service: 'e-Boekhouden',
		operation,
		kind: 'unreadable',
		outcome: 'unknown',
		what: `the service gave no number for the ${operation === 'AddMutatie' ? 'booking' : 'invoice'}`,
		advice: 'The next run looks up whether it is there before it writes anything.',
	});
}
