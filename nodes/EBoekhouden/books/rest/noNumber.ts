import type { ServiceProblem } from '../../../shared/problems/problem';
import type { Session } from './session';

/** Accepted without a number: outcome unknown. */
export function noNumber(session: Session, operation: string, made: 'booking' | 'invoice'): ServiceProblem {
	const call = { operation, writes: true };
	return session.problem(call, { problem: { code: 'noNumber', made }, outcome: 'unknown' });
}
