import { behaving, type Behaviour } from '../behaviours/behaviour';
import { Bench, Judgement, WrongWithoutDisturbance, type History } from '../bench';
import { Random } from '../random';
import type { Ran } from '../subjects/subject';
import { describe, faultsAt, runWith } from './faultAt';
import type { Prover } from './prover';

const UNDISTURBED = 'undisturbed';
/** Faults for each behaviour. */
const FULL = 6;
const QUICK = 8;
/** Executions in a world in which the workflow cannot do its work. */
const TRIES = 4;

/** The services behave in each of the ways that the sources leave open, without and with a fault. */
export const behaviours: Prover = {
	name: 'behaviours',
	fits: ({ behaviours: known }) => known !== undefined,
	async cases(bench) {
		const { calls } = await bench.baseline();
		const random = new Random(bench.seed);
		const faults = calls.flatMap(faultsAt);
		const all = (bench.subject.behaviours ?? []).flatMap(({ name, harm }) => [
			`${name}|${UNDISTURBED}`,
			...(harm || bench.quick ? [] : random.some(faults, FULL).map((fault) => `${name}|${fault}`)),
		]);
		return bench.quick ? random.some(all, QUICK) : all;
	},
	async run(bench, name) {
		const [which, fault = UNDISTURBED] = name.split('|');
		const behaviour = bench.subject.behaviours?.find((one) => one.name === which);
		if (!behaviour) throw new Error(`There is no behaviour "${which}"`);
		const own = new Bench({ ...bench, subject: behaving(bench.subject, behaviour) });
		if (behaviour.harm) return await provoke(own, behaviour);
		return await disturb(own, behaviour, fault).catch((error: unknown) => {
			if (error instanceof WrongWithoutDisturbance) return error.history;
			throw error;
		});
	},
};

/** The baseline is that of this behaviour. */
async function disturb(bench: Bench, { name }: Behaviour, fault: string): Promise<History> {
	const { calls } = await bench.baseline();
	await bench.prepare();
	const disturbed: Ran[] = fault === UNDISTURBED ? [] : [await runWith(bench, calls, [fault])];
	return await bench.judge([name, ...disturbed.map(() => describe(calls, fault))], disturbed);
}

async function provoke(bench: Bench, { name, harm }: Behaviour): Promise<History> {
	const { sandbox, subject, seed } = bench;
	await subject.prepare(sandbox, seed);
	const judgement = new Judgement(bench, { calls: [], outcome: [] }, [name]);
	const executions: Ran[] = [];
	for (let index = 0; index < TRIES; index++) {
		const ran = await subject.run(sandbox);
		judgement.read(`execution ${index + 1}`, ran);
		executions.push(ran);
	}
	judgement.violations.push(...(harm?.(sandbox, executions) ?? []));
	return judgement;
}
