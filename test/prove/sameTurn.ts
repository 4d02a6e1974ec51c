/** Divisible by every number up to twelve: with that many orders, the first always has its turn. */
const COARSE_MS = 27_720;

const { now } = Date;

/**
 * The clock decides which of several orders an execution tries first, and so its calls. With a coarse clock every
 * execution makes the same ones.
 */
export function keepTurns(areKept: boolean): void {
	Date.now = areKept ? () => now() - (now() % COARSE_MS) : now;
}
