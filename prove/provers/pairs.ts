import { Random } from '../random';
import { describe, faultOf, faultsAt } from './faultAt';
import type { Prover } from './prover';

/** Of each subject: two thousand in all. */
const FULL = 500;
/** Of each subject: sixty in all. */
const QUICK = 15;

/** Two faults in one execution, at random. After the first the calls may be others than undisturbed. */
export const pairs: Prover = {
	name: 'pairs',
	async cases(bench) {
		const { calls } = await bench.baseline();
		const all = calls.map(faultsAt);
		const random = new Random(bench.seed);
		const anywhere = () => random.pick(random.pick(all));
		return Array.from({ length: bench.quick ? QUICK : FULL }, () => `${anywhere()}+${anywhere()}`);
	},
	async run(bench, name) {
		const { calls } = await bench.baseline();
		const faults = name.split('+');
		await bench.prepare();
		for (const fault of faults) bench.sandbox.faults.inject(faultOf(calls, fault));
		const disturbed = await bench.subject.run(bench.sandbox);
		return await bench.judge(
			faults.map((fault) => describe(calls, fault)),
			[disturbed],
		);
	},
};
