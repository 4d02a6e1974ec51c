/** Divisible by every number up to twelve: of so many, it is always the turn of the first. */
const COARSE_MS = 27_720;

const { now } = Date;

/**
 * Which of several orders an execution tries first depends on the clock, and so do its calls. With a coarse clock every
 * execution makes the same ones.
 */
export function keepTurns(areKept: boolean): void {
	Date.now = areKept ? () => now() - (now() % COARSE_MS) : now;
}
