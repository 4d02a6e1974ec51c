import type { z } from 'zod';
import { CallFailed, unexpected, unreadable, type Failure } from '../../../shared/transport/failure';
import type { RestAnswer } from '../../../shared/transport/rest/caller';
import { failureIn, type Refused } from './errors';

export type Schema<T> = z.ZodType<T, z.ZodTypeDef, unknown>;

/** What a good answer says. @throws CallFailed for any other */
export function read<T>({ status, json }: RestAnswer, schema: Schema<T>, refused: Refused): T {
	if (status >= 400) throw new CallFailed(failureIn(status, json, refused));
	if (status < 200 || status >= 300) throw new CallFailed(unreadable('status', status));
	const found = schema.safeParse(json);
	if (found.success) return found.data;
	throw new CallFailed(otherShape(found.error.issues));
}

/** By the first thing that is wrong. */
function otherShape([issue]: z.ZodIssue[]): Failure {
	const field = issue?.path.filter((part) => typeof part === 'string').at(-1) ?? '';
	if (!issue || !isMissing(issue)) return unexpected('otherShape');
	return field === 'items' ? unexpected('noList') : unexpected('recordWithout', field);
}

function isMissing(issue: z.ZodIssue): boolean {
	if (issue.code === 'invalid_union') return issue.unionErrors.every(({ issues }) => issues.every(isMissing));
	return issue.code === 'invalid_type' && ['undefined', 'null'].includes(issue.received);
}
