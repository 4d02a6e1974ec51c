import { createContext, Script } from 'node:vm';

const context = createContext({ work: undefined });
const call = new Script('work()');
/** What is quadratic takes minutes; V8 ends it, in the middle of a pattern too. On a busy machine others go first. */
const ENDED_AFTER_MS = 120_000;

/**
 * Seconds of computing, whatever the work gives or throws; Infinity when it had to be ended. Not by the clock, which counts
 * what others do, and without the kernel's part, which counts the memory of the machine.
 */
async function cpuSeconds(work: () => unknown): Promise<number> {
	context.work = work;
	const before = process.cpuUsage();
	try {
		await call.runInContext(context, { timeout: ENDED_AFTER_MS });
	} catch (error) {
		if ((error as NodeJS.ErrnoException | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return Infinity;
	}
	return process.cpuUsage(before).user / 1e6;
}

const TRIES = 5;
/** Nobody notices it, and what is less says little on a busy machine. */
const SHORT_SECONDS = 0.5;
const TIMES_AS_LONG = 12;
/** Twelve where the time is linear, 144 where it grows with the square: far from both, since others use the same caches. */
const TIMES_THE_TIME = 48;

/**
 * Whether work takes time in proportion to its size: what is twelve times as long may not take much more than twelve times as
 * long. The least of several tries counts, since what a busy machine adds to one is not ours.
 */
export async function isLinear(prepare: (size: number) => () => unknown, size: number): Promise<boolean> {
	const [whole, part] = [prepare(size), prepare(Math.ceil(size / TIMES_AS_LONG))];
	let [ofWhole, ofPart] = [Infinity, Infinity];
	for (let tries = 0; tries < TRIES; tries++) {
		ofWhole = Math.min(ofWhole, await cpuSeconds(whole));
		if (ofWhole < SHORT_SECONDS) return true;
		ofPart = Math.min(ofPart, await cpuSeconds(part));
		// Beyond doubt.
		if (tries > 0 && ofWhole <= (TIMES_THE_TIME / 2) * ofPart) return true;
	}
	return ofWhole <= TIMES_THE_TIME * ofPart;
}
