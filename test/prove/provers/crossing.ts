import { isWrite } from '../../../sandbox/calls';
import { Bench } from '../bench';
import { CaseChecker } from '../checker';
import { protocol, speak, type Protocol } from '../protocol';
import { Random } from '../random';
import type { Subject } from '../subjects/subject';
import { describeKill, readKillPoint, runAndKill, strikesElsewhere, type Moment } from './kill';
import { ownCalls } from './ownCalls';
import type { Prover } from './prover';

/** No process knows what was written, whether it was carried out or not. */
const TRIED: readonly Moment[] = ['received', 'carriedOut'];
const SUBJECTS = ['payroll', 'fieldService'];
const QUICK = 2;

/**
 * The process that runs the workflow over one protocol of e-Boekhouden is killed at a write; the next executions continue
 * over the other one, and then one over the first again. `--protocol` is the first.
 */
export const crossing: Prover = {
	name: 'crossing',
	keepsTurns: true,
	appliesTo: ({ name }) => SUBJECTS.includes(name),
	async cases(bench) {
		const { calls } = await bench.baseline();
		const writes = (await ownCalls(bench)).filter((index) => calls[index] && isWrite(calls[index]));
		const all = writes.flatMap((call) => TRIED.map((moment) => `${call}:${moment}`));
		return bench.quick ? new Random(bench.seed).sample(all, QUICK) : all;
	},
	async run(bench, name) {
		const point = readKillPoint(name);
		const next = overTheOther(bench);
		// Measured before anything happens, because measuring resets everything.
		await next.baseline();
		const { calls } = await bench.baseline();
		await bench.prepare();
		const run = await runAndKill(bench, point);
		const steps = [`over ${protocol()} killed when ${describeKill(calls, point)}; then over ${other()}`];
		const checker = await next.checkRecovery(steps, []);
		const back = new CaseChecker({ bench, steps });
		await back.runExpectingNoWrites();
		checker.violations.push(...back.violations, ...strikesElsewhere(run, calls, point));
		return checker;
	},
};

function other(): Protocol {
	return protocol() === 'soap' ? 'rest' : 'soap';
}

/** So that each baseline is measured once. */
const others = new WeakMap<Bench, Bench>();

function overTheOther(bench: Bench): Bench {
	const known = others.get(bench) ?? new Bench({ ...bench, subject: speaking(other(), bench.subject) });
	others.set(bench, known);
	return known;
}

function speaking(spoken: Protocol, subject: Subject): Subject {
	return {
		...subject,
		run: async (services, settings) => {
			const before = protocol();
			speak(spoken);
			try {
				return await subject.run(services, settings);
			} finally {
				speak(before);
			}
		},
	};
}
