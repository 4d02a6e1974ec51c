import { notSent } from '../../../shared/transport/failure';
import { parseDecimal } from '../../../shared/values/money';
import type { Session } from './session';

/**
 * A decimal as the number that JSON has for it: only one that stays what it is. @throws ServiceProblem for any other, and
 * for what is no number
 */
export function numberIn(
	session: Session,
	decimal: string,
	{ operation, path }: { operation: string; path: string },
): number {
	const number = Number(decimal);
	const amount = parseDecimal(decimal);
	if (amount && parseDecimal(String(number))?.eq(amount)) return number;
	const problem = { code: 'valueNotSendable', path, type: decimal.slice(0, LONGEST) } as const;
	throw session.problem({ operation, writes: true }, notSent(problem));
}

const LONGEST = 40;
