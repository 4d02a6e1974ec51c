import type { Bench } from '../bench';

/** The calls of an execution by index; for a variant only those after the first difference from the main subject. */
export async function ownCalls(bench: Bench): Promise<number[]> {
	const { calls } = await bench.baseline();
	const first = calls.findIndex(({ operation }) => operation === bench.subject.firstOwnOperation);
	return calls.map((_, index) => index).slice(Math.max(first, 0));
}
