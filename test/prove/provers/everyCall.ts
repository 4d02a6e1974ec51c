import { Random } from '../random';
import { describeFault, faultsAt, runWithFaults } from './faultAt';
import { ownCalls } from './ownCalls';
import type { Prover } from './prover';

const QUICK = 12;

/** Every kind of fault at every call of an execution. */
export const everyCall: Prover = {
	name: 'everyCall',
	async cases(bench) {
		const { calls } = await bench.baseline();
		const own = new Set(await ownCalls(bench));
		const all = calls.flatMap((call, index) => (own.has(index) ? faultsAt(call, index) : []));
		return bench.quick ? new Random(bench.seed).sample(all, QUICK) : all;
	},
	async run(bench, name) {
		const { calls } = await bench.baseline();
		await bench.prepare();
		const disturbed = await runWithFaults(bench, calls, [name]);
		return await bench.checkRecovery([describeFault(calls, name)], [disturbed]);
	},
};
