import type { Bench, History } from '../bench';
import { Random } from '../random';
import { describe, faultsAt, runWith } from './faultAt';
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
		const faults = name.split('+');
		const both = await disturb(bench, faults);
		if (both.violations.length === 0) return both;
		// The shortest history that shows it.
		for (const fault of faults) {
			const alone = await disturb(bench, [fault]);
			if (alone.violations.length > 0) return alone;
		}
		return both;
	},
};

async function disturb(bench: Bench, faults: string[]): Promise<History> {
	const { calls } = await bench.baseline();
	await bench.prepare();
	const disturbed = await runWith(bench, calls, faults);
	return await bench.judge(
		faults.map((fault) => describe(calls, fault)),
		[disturbed],
	);
}
