import { ServiceProblem } from './problem';

/** Waits between tries. Handed in, so that the clients need no timer of their own. */
export type Wait = (milliseconds: number) => Promise<void>;

const WAITS_MS = [500, 2000];

/** The one decision whether a call is sent again: a read after a passing fault, a write only when it was certainly not done. */
export function mayRetry(problem: ServiceProblem, writes: boolean): boolean {
	const { kind, outcome } = problem.facts;
	const passing = kind === 'unreachable' || kind === 'hiccup' || kind === 'unreadable';
	return passing && (!writes || outcome === 'notDone');
}

/** Calls, and calls again (at most twice) where `mayRetry` allows it. */
export async function withRetry<T>(call: () => Promise<T>, writes: boolean, wait: Wait): Promise<T> {
	for (const pause of WAITS_MS) {
		try {
			return await call();
		} catch (error) {
			if (!(error instanceof ServiceProblem) || !mayRetry(error, writes)) throw error;
			await wait(pause);
		}
	}
	return await call();
}
