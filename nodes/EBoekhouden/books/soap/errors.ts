import { ServiceProblem } from '../../../shared/problems/problem';
import type { Problem } from '../../../shared/rows/findings/finding';
import { unexpected, type Failure } from '../../../shared/transport/failure';
import { problemInWords } from './refusals';

export interface ErrorMessage {
	LastErrorCode?: string | null;
	LastErrorDescription?: string | null;
}

/** The codes that are known (docs/services/e-boekhouden.md 1.3). All others are told as they came. */
const KNOWN = new Map<string, Problem>([
	['E0023', { code: 'sessionEnded' }],
	['E003.1', { code: 'tooManyCalls' }],
	['CREL001', { code: 'relationCodeInUse' }],
]);

/** Business errors come with HTTP 200; either field filled means that the call failed and nothing was stored. */
export function failureIn(operation: string, error: ErrorMessage | null | undefined): Failure | null {
	const code = error?.LastErrorCode?.trim() ?? '';
	const text = error?.LastErrorDescription?.trim() ?? '';
	if (!code && !text) return null;
	return { problem: problemOf(operation, code, text), outcome: 'notDone', code, text };
}

function problemOf(operation: string, code: string, text: string): Problem {
	// Reading mutations has a limit by the month as well, which other calls do not count for
	// (docs/services/e-boekhouden.md 3.2).
	if (code === 'E003.1' && operation === 'GetMutaties') return { code: 'tooManyMutationCalls' };
	return KNOWN.get(code) ?? problemInWords(operation, code, text) ?? { code: 'refused' };
}

/** What an answer has against its call; null when all is well. */
export function failureOf(operation: string, response: object): Failure | null {
	const result = (response as Record<string, unknown>)[`${operation}Result`] as
		(ErrorMessage & { ErrorMsg?: ErrorMessage | null; SessionID?: string | null }) | null | undefined;
	if (operation === 'CloseSession') return null;
	if (operation === 'OpenSession')
		return failureAtLogin(result, { code: 'wrongSecurityCodes' }, ['tooManyCalls', 'accountNotAllowed']);
	if (operation === 'OpenSessionSub')
		return failureAtLogin(result, { code: 'administrationNotOpened', administration: '' }, ['tooManyCalls']);
	if (result === undefined || result === null) {
		// UpdateRelatie answers with an empty error when all is well; elsewhere a result is missing.
		if (operation.startsWith('Update')) return null;
		// A list of nothing may come as a result with nothing in it (docs/services/e-boekhouden.md 1.2), but never
		// as no result.
		return result === null && LISTS.test(operation) ? null : unexpected('noResult');
	}
	return failureIn(operation, 'ErrorMsg' in result ? result.ErrorMsg : result);
}

const LISTS = /^Get(?!Saldo$)/;

/** Far more than it has; of a megabyte, the redactor would make a pattern that takes minutes. */
const LONGEST_SESSION_ID = 500;

/**
 * Whatever the service has against a login, the login is what to look at; unless it says what else it is. The login for
 * another administration was right before, when its list was read: there it is the administration.
 */
function failureAtLogin(
	result: { ErrorMsg?: ErrorMessage | null; SessionID?: string | null } | null | undefined,
	problem: Problem,
	passes: readonly string[],
): Failure | null {
	const failure = failureIn('OpenSession', result?.ErrorMsg);
	if (failure && passes.includes(failure.problem.code)) return failure;
	const id = result?.SessionID;
	if (!failure && id)
		return id.length > LONGEST_SESSION_ID || id.includes('\\') ? unexpected('otherShape') : null;
	return { ...failure, problem, outcome: 'notDone' };
}

/** Accepted without a number: outcome unknown. */
export function noNumber(operation: 'AddMutatie' | 'AddFactuur'): ServiceProblem {
	return new ServiceProblem({
		service: 'e-Boekhouden',
		operation,
		writes: true,
		outcome: 'unknown',
		problem: { code: 'noNumber', made: operation === 'AddMutatie' ? 'booking' : 'invoice' },
	});
}
