import { ServiceProblem } from '../../shared/problems/problem';
import type { Problem } from '../../shared/rows/findings/finding';
import type { NumberName } from '../../shared/rows/findings/problems/transport';
import type { ReadFault } from '../../shared/transport/soap/caller';

/** The codes of docs/services/nmbrs.md 4.2 that a reader can meet. All others are told as they came. */
const KNOWN = new Map<string, Problem>([
	['1001', { code: 'wrongDomainUserOrToken' }],
	// Each call can be switched off for a user of the API (docs/services/nmbrs.md 1.3).
	['1002', { code: 'callSwitchedOff' }],
	['1003', { code: 'notVisible' }],
	['1004', { code: 'subscriptionInactive' }],
	['1006', { code: 'serviceError' }],
	['2003', { code: 'notVisible' }],
	['2004', { code: 'notVisible' }],
	['2006', { code: 'periodOfOtherKind' }],
	['2009', { code: 'notVisible' }],
	['2030', { code: 'valueOfOtherKind' }],
	['2046', { code: 'notThere' }],
	['9999', { code: 'serviceError' }],
]);

/**
 * `Server was unable to process request. ---> 1002: Unauthorized access`: the code is in the text only
 * (docs/services/nmbrs.md 4.1).
 */
const CODED = /(?:--->|^)\s*(\d{4}):\s*([^\r\n]*)/;

export const readFault: ReadFault = ({ code: faultCode, text }) => {
	const [, code, own] = CODED.exec(text) ?? [];
	if (code !== undefined)
		return { problem: KNOWN.get(code) ?? { code: 'refused' }, outcome: 'notDone', code, text: own?.trim() };
	// Every call only reads, so that nothing was done.
	return /Client$/.test(faultCode) ? null : { problem: { code: 'serviceError' }, outcome: 'notDone', text };
};

/** An id or a year that would arrive there as 0. */
export function notANumber(operation: string, of: NumberName, value: string): ServiceProblem {
	return problem(operation, { code: value === '' ? 'numberMissing' : 'numberWrong', of });
}

export function recordWithout(operation: string, field: string): ServiceProblem {
	return problem(operation, { code: 'answerUnexpected', why: 'recordWithout', field });
}

export function noPeriod(operation: string, found: string): ServiceProblem {
	return problem(operation, { code: 'currentPeriodUnreadable', found });
}

function problem(operation: string, what: Problem): ServiceProblem {
	return new ServiceProblem({ service: 'Nmbrs', operation, outcome: 'notDone', problem: what });
}
