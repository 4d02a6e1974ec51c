import { ServiceProblem } from './problem';

/** Waits between tries. Handed in, so that the clients need no timer of their own. */
export type Wait = (milliseconds: number) => Promise<void>;

const PAUSES_MS = [250, 1000];

/** The one decision whether a call is sent again: a read after a passing fault, a write only when it was certainly not done. */
export function mayRetry(problem: ServiceProblem, writes: boolean): boolean {
	const { kind, outcome } = problem.facts;
	const passing = kind === 'unreachable' || kind === 'hiccup' || kind === 'unreadable';
	return passing && (!writes || outcome === 'notDone');
}

/** Calls, and calls again (at most twice) where `mayRetry` allows it. */
export async function withRetry<T>(
	call: () => Promise<T>,
	writes: boolean,
	wait: Wait,
	pauses: readonly number[] = PAUSES_MS,
): Promise<T> {
	const [pause, ...later] = pauses;
	if (pause === undefined) return await call();
	return await call().catch(async (error: unknown) => {
		if (!(error instanceof ServiceProblem) || !mayRetry(error, writes)) throw error;
		await wait(pause);
		return await withRetry(call, writes, wait, later);
	});
}
