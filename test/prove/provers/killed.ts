import type { RecordedCall } from '../../../sandbox';
import { isWrite } from '../../../sandbox/calls';
import { fingerprint } from '../fingerprint';
import { Random } from '../random';
import {
	ALL_MOMENTS,
	describeKill,
	MOMENTS,
	readKillPoint,
	runAndKill,
	strikesElsewhere,
	type Moment,
} from './kill';
import { ownCalls } from './ownCalls';
import type { Prover } from './prover';

const QUICK = 2;

/**
 * The process that runs the workflow is killed: at every call, alternating between its moments, so that three successive
 * seeds cover all of them; and at every moment of a write with each seed.
 */
export const killed: Prover = {
	name: 'killed',
	keepsTurns: true,
	async cases(bench) {
		const { calls } = await bench.baseline();
		const all = (await ownCalls(bench)).flatMap((call) =>
			momentsAt(call, calls[call], bench.seed).map((moment) => `${call}:${moment}`),
		);
		return bench.quick ? new Random(bench.seed).sample(all, QUICK) : all;
	},
	async run(bench, name) {
		const point = readKillPoint(name);
		const { calls } = await bench.baseline();
		await bench.prepare();
		const run = await runAndKill(bench, point);
		const struck = `${describeKill(calls, point)}; the books are ${run.books}`;
		const checker = await bench.checkRecovery([`killed when ${struck}`], []);
		const missed = strikesElsewhere(run, calls, point);
		if (missed.length === 0) checker.count(MOMENTS[point.moment]);
		checker.violations.push(...missed);
		checker.headline = `${struck}, in the end ${fingerprint(bench.sandbox)}`;
		return checker;
	},
};

function momentsAt(index: number, call: RecordedCall | undefined, seed: number): Moment[] {
	if (call && isWrite(call)) return ALL_MOMENTS;
	const moment = ALL_MOMENTS.at((index + seed) % ALL_MOMENTS.length);
	return moment ? [moment] : [];
}
