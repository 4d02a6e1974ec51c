import type { ProblemFacts } from '../problems/problem';
import type { Problem } from '../words/finding';
import type { UnexpectedReason, UnreadableReason } from '../words/messages/transport';
import { MAX_ANSWER_BYTES, MEGABYTES_AT_MOST, noAnswer, reasonFor, type HttpAnswer } from './http';

/** A failed call, before the name of the call is added and secrets are removed. */
export type Failure = Pick<ProblemFacts, 'problem' | 'outcome' | 'code' | 'text' | 'waitSeconds'>;

/** Thrown while a call is made; `Sender` makes a `ServiceProblem` of it. */
export class CallFailed extends Error {
	constructor(readonly failure: Failure) {
		super(failure.problem.code);
		this.name = 'CallFailed';
	}
}

/** The failure of a call without an answer; `error` is whatever the HTTP helper threw. */
export function notAnswered(error: unknown, host: string): Failure {
	const { code, sent } = noAnswer(error);
	return {
		problem: { code: 'noAnswer', host, ...reasonFor(code), sent },
		outcome: sent ? 'unknown' : 'notDone',
	};
}

/**
 * The failure that a status means when its answer says how long to wait; null when the answer must be read.
 */
export function failureByStatus(status: number, waitSeconds: number | undefined): Failure | null {
	if (waitSeconds === undefined) return null;
	if (status === 429) return { problem: { code: 'tooManyCalls', status }, outcome: 'notDone', waitSeconds };
	return status === 503 ? { problem: { code: 'serviceError' }, outcome: 'unknown', waitSeconds } : null;
}

/**
 * The failure for an answer that is not the service's own. A proxy or a scanner of answers may give any
 * status, such as 403, after the service did the work, so no status proves that nothing was done.
 */
export function unreadable(cause: UnreadableReason, status?: number, to?: string): Failure {
	if (status === 429) return { problem: { code: 'tooManyCalls', status }, outcome: 'unknown' };
	return {
		problem: {
			code: 'answerUnreadable',
			cause,
			...(status !== undefined && { status }),
			...(to !== undefined && { to }),
		},
		outcome: 'unknown',
	};
}

export function tooBig(status: number): Failure {
	return {
		problem: { code: 'answerTooBig', megabytes: MEGABYTES_AT_MOST, status },
		outcome: 'unknown',
	};
}

/** The reason why an answer cannot be used, by its headers and form; null when its content can be read. */
export function unusable({ body, status, headers, unusable: why }: HttpAnswer): Failure | null {
	if (isRedirect(status)) return movedTo(headers.location, status);
	if (why === 'encoding') return unreadable('encoding', status);
	if (why === 'tooLong' || body.length > MAX_ANSWER_BYTES) return tooBig(status);
	const text = body.trimStart();
	if (text === '') return unreadable('nothing', status);
	return /<!DOCTYPE\s+html|<html[\s>]/i.test(text.slice(0, 2000)) ? unreadable('webPage', status) : null;
}

export function isRedirect(status: number): boolean {
	return status >= 300 && status < 400;
}

/**
 * The failure for a redirect. Only the host is reported, because the rest of the address may give access to
 * something.
 */
function movedTo(location: unknown, status: number): Failure {
	const to = typeof location === 'string' && /^https?:/i.test(location) && URL.canParse(location);
	return unreadable('moved', status, to ? new URL(location).origin : undefined);
}

/** The failure for an answer of the service that does not belong to the call. */
export function unexpected(cause: UnexpectedReason, field?: string): Failure {
	return {
		problem: { code: 'answerUnexpected', cause, ...(field !== undefined && { field }) },
		outcome: 'unknown',
	};
}

export function notSent(problem: Problem): Failure {
	return { problem, outcome: 'notDone' };
}
