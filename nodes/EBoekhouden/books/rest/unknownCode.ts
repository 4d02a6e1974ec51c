import type { ServiceProblem } from '../../../shared/problems/problem';
import type { CodedRecord } from '../../../shared/rows/findings/problems/eBoekhouden';
import { notSent } from '../../../shared/transport/failure';
import type { Session } from './session';

/** What cannot be named in what is sent, because it is not there. */
export function unknownCode(
	session: Session,
	of: CodedRecord,
	value: string,
	operation: string,
): ServiceProblem {
	return session.problem({ operation, writes: true }, notSent({ code: 'codeUnknown', of, value }));
}
