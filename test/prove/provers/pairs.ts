import type { Bench } from '../bench';
import type { CaseResult } from '../checker';
import { Random } from '../random';
import { describeFault, faultsAt, runWithFaults } from './faultAt';
import type { Prover } from './prover';

/** Cases for each subject. */
const FULL = 500;
const QUICK = 15;

/** Two faults in one execution, at random. After the first one the calls may differ from the baseline. */
export const pairs: Prover = {
	name: 'pairs',
	async cases(bench) {
		const { calls } = await bench.baseline();
		const faultsByCall = calls.map(faultsAt);
		const random = new Random(bench.seed);
		const anyFault = () => random.pick(random.pick(faultsByCall));
		return Array.from({ length: bench.quick ? QUICK : FULL }, () => `${anyFault()}+${anyFault()}`);
	},
	async run(bench, name) {
		const faults = name.split('+');
		const both = await runFaults(bench, faults);
		if (both.violations.length === 0) return both;
		// When one of the two faults is enough to show the violation, that case is simpler.
		for (const fault of faults) {
			const alone = await runFaults(bench, [fault]);
			if (alone.violations.length > 0) return alone;
		}
		return both;
	},
};

async function runFaults(bench: Bench, faults: string[]): Promise<CaseResult> {
	const { calls } = await bench.baseline();
	await bench.prepare();
	const disturbed = await runWithFaults(bench, calls, faults);
	const steps = faults.map((fault) => describeFault(calls, fault));
	return await bench.checkRecovery(steps, [disturbed]);
}
