import { Random } from '../random';
import { describe, faultsAt, runWith } from './faultAt';
import type { Prover } from './prover';

const QUICK = 12;

/** Every kind of fault at every call of an execution. */
export const everyCall: Prover = {
	name: 'everyCall',
	async cases(bench) {
		const { calls } = await bench.baseline();
		const { differsFrom } = bench.subject;
		const first = Math.max(
			calls.findIndex(({ operation }) => operation === differsFrom),
			0,
		);
		const all = calls.flatMap((call, index) => (index < first ? [] : faultsAt(call, index)));
		return bench.quick ? new Random(bench.seed).some(all, QUICK) : all;
	},
	async run(bench, name) {
		const { calls } = await bench.baseline();
		await bench.prepare();
		const disturbed = await runWith(bench, calls, [name]);
		return await bench.judge([describe(calls, name)], [disturbed]);
	},
};
