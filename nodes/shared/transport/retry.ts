import type { ServiceProblem } from '../problems/problem';
import type { Call } from './call';

/** Waits between tries. Handed in, so that the clients need no timer of their own. */
export type Wait = (milliseconds: number) => Promise<void>;

/** Longer than this nobody waits within a run. */
const LONGEST_WAIT_SECONDS = 60;

/**
 * The one decision whether a call is sent again: a read after a passing fault, a write only when it was certainly not
 * done or may be done twice.
 */
export function mayRetry(
	{ facts }: ServiceProblem,
	{ writes, repeatable }: Pick<Call, 'writes' | 'repeatable'>,
) {
	const { kind, outcome, waitSeconds, problem } = facts;
	// A limit passes when the service says how soon.
	const limitPasses = kind === 'limit' && waitSeconds !== undefined;
	// What is too big comes again as big.
	const isGarbled = kind === 'unreadable' && problem.code !== 'answerTooBig';
	const passes = limitPasses || isGarbled || kind === 'unreachable' || kind === 'hiccup';
	const isSoon = waitSeconds === undefined || waitSeconds <= LONGEST_WAIT_SECONDS;
	return passes && isSoon && (!writes || repeatable === true || outcome === 'notDone');
}

const PAUSES_MS = [250, 1000];

/**
 * How long to wait before the next try; null when there has been the last one. `random`, from 0 to 1, makes clients that
 * failed together come back one by one.
 */
export function pauseBefore(tries: number, waitSeconds: number | undefined, random: number): number | null {
	const pause = PAUSES_MS[tries - 1];
	if (pause === undefined) return null;
	return Math.max(Math.round(pause * (1 + random / 2)), (waitSeconds ?? 0) * 1000);
}
