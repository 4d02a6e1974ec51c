import { Random } from '../random';
import { describe, faultOf, faultsAt } from './faultAt';
import type { Prover } from './prover';

const QUICK = 12;

/** Every kind of fault at every call of an execution. */
export const everyCall: Prover = {
	name: 'everyCall',
	async cases(bench) {
		const { calls } = await bench.baseline();
		const all = calls.flatMap(faultsAt);
		return bench.quick ? new Random(bench.seed).some(all, QUICK) : all;
	},
	async run(bench, name) {
		const { calls } = await bench.baseline();
		await bench.prepare();
		bench.sandbox.faults.inject(faultOf(calls, name));
		const disturbed = await bench.subject.run(bench.sandbox);
		return await bench.judge([describe(calls, name)], [disturbed]);
	},
};
