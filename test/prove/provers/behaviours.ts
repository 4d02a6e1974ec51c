import type { Behaviour } from '../behaviours/behaviour';
import { withBehaviour } from '../subjects/subject';
import { BaselineFailure, Bench } from '../bench';
import { CaseChecker, type CaseResult } from '../checker';
import { protocol } from '../protocol';
import { Random } from '../random';
import type { Execution } from '../subjects/execution';
import { describeFault, faultsAt, runWithFaults } from './faultAt';
import type { Prover } from './prover';

const UNDISTURBED = 'undisturbed';
/** Faults tried under each behaviour. */
const FULL = 6;
/** Cases for each subject. */
const QUICK = 8;
/** Executions under a behaviour with which the workflow cannot work: damage must not add up. */
const EXECUTIONS = 4;

/** The services behave in each of the ways that their documents leave open, without and with a fault. */
export const behaviours: Prover = {
	name: 'behaviours',
	async cases(bench) {
		const { calls } = await bench.baseline();
		const random = new Random(bench.seed);
		const faults = calls.flatMap(faultsAt);
		const spoken = bench.subject.behaviours.filter(({ over = protocol() }) => over === protocol());
		const all = spoken.flatMap(({ name, damage }) => [
			`${name}|${UNDISTURBED}`,
			...(damage || bench.quick ? [] : random.sample(faults, FULL).map((fault) => `${name}|${fault}`)),
		]);
		return bench.quick ? random.sample(all, QUICK) : all;
	},
	async run(bench, name) {
		const [behaviourName, fault = UNDISTURBED] = name.split('|');
		const behaviour = bench.subject.behaviours.find((one) => one.name === behaviourName);
		if (!behaviour) throw new Error(`There is no behaviour "${behaviourName}"`);
		// A bench of its own, because the baseline differs under this behaviour.
		const own = new Bench({ ...bench, subject: withBehaviour(bench.subject, behaviour) });
		if (behaviour.damage) return await checkDamage(own, behaviour);
		return await checkFault(own, behaviour, fault).catch((error: unknown) => {
			if (error instanceof BaselineFailure) return error.result;
			throw error;
		});
	},
};

async function checkFault(bench: Bench, { name }: Behaviour, fault: string): Promise<CaseResult> {
	const { calls } = await bench.baseline();
	await bench.prepare();
	const disturbed = fault === UNDISTURBED ? [] : [await runWithFaults(bench, calls, [fault])];
	return await bench.checkRecovery([name, ...disturbed.map(() => describeFault(calls, fault))], disturbed);
}

async function checkDamage(bench: Bench, { name, damage }: Behaviour): Promise<CaseResult> {
	const { sandbox, subject, seed } = bench;
	await subject.prepare(sandbox, seed);
	const checker = new CaseChecker({ bench, steps: [name] });
	const executions: Execution[] = [];
	for (let index = 0; index < EXECUTIONS; index++) {
		const execution = await subject.run(sandbox);
		checker.checkReport(`execution ${index + 1}`, execution);
		executions.push(execution);
	}
	checker.violations.push(...(damage?.(sandbox, executions) ?? []));
	return checker;
}
