import type { Bench } from '../bench';

/** The calls of an execution by their index; of a variant only those from where it differs from the main subject. */
export async function ownCalls(bench: Bench): Promise<number[]> {
	const { calls } = await bench.baseline();
	const first = calls.findIndex(({ operation }) => operation === bench.subject.firstOwnOperation);
	return calls.map((_, index) => index).slice(Math.max(first, 0));
}
