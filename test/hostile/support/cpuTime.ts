import { createContext, Script } from 'node:vm';

const call = new Script('work()');
/** What is quadratic takes minutes; V8 ends it, in the middle of a pattern too. On a busy machine others go first. */
const ENDED_AFTER_MS = 30_000;

/**
 * Seconds of computing, whatever the work gives or throws; Infinity when it had to be ended. Not by the clock: on a
 * busy machine that counts what others do as well.
 */
export function cpuSeconds(work: () => unknown): number {
	const before = process.cpuUsage();
	try {
		call.runInContext(createContext({ work }), { timeout: ENDED_AFTER_MS });
	} catch (error) {
		// A refusal is an answer like any other; only the time counts.
		if ((error as NodeJS.ErrnoException | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return Infinity;
	}
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1e6;
}

/** The same, tried five times at most until it is within the bound: what a busy machine adds to one try is not ours. */
export function cpuSecondsWithin(bound: number, work: () => unknown): number {
	let least = Infinity;
	for (let time = 0; time < 5 && least >= bound; time++) least = Math.min(least, cpuSeconds(work));
	return least;
}

/** The best of three, of what waits for others. */
export async function leastCpuSeconds(work: () => Promise<unknown>): Promise<number> {
	let least = Infinity;
	for (let time = 0; time < 3; time++) {
		const before = process.cpuUsage();
		await work();
		const { user, system } = process.cpuUsage(before);
		least = Math.min(least, (user + system) / 1e6);
	}
	return least;
}
