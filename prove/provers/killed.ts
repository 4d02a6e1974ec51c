import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { isWrite } from '../../sandbox/calls';
import type { Bench } from '../bench';
import { Random } from '../random';
import type { Errand } from './child';
import type { Prover } from './prover';

const FULL = 60;
const QUICK = 2;
/** An execution takes about as long in a process that has just started. */
const LONGEST_MS = 1200;

/**
 * The process that runs the workflow is killed: when a call was carried out and its answer is still on its way, or
 * after so many milliseconds.
 */
export const killed: Prover = {
	name: 'killed',
	async cases(bench) {
		const { calls } = await bench.baseline();
		const random = new Random(bench.seed);
		const writes = calls.flatMap((call, index) => (isWrite(call) ? [`call:${index}`] : []));
		if (bench.quick) return random.some(writes, QUICK);
		const moments = Array.from({ length: FULL - writes.length }, () => `ms:${random.below(LONGEST_MS)}`);
		return [...writes, ...moments];
	},
	async run(bench, name) {
		await bench.prepare();
		const [how, moment] = name.split(':');
		const child = fork(join(__dirname, 'child.ts'));
		await once(child, 'message');
		const left = once(child, 'exit');
		const answered = once(child, 'message');
		if (how === 'call') killAtCall(bench, child, Number(moment));
		else setTimeout(() => child.kill('SIGKILL'), Number(moment));
		child.send(errandOf(bench));
		const ended = await Promise.race([left, answered]).then(([what]) => typeof what === 'object' && what);
		child.kill('SIGKILL');
		await left;
		const { calls } = bench.sandbox;
		const last = calls.at(-1);
		const told = `killed ${name} after ${calls.length} calls, the last ${last?.service} ${last?.operation}`;
		const judged = await bench.judge([told], []);
		if (ended) judged.count('had ended before');
		return judged;
	},
};

function killAtCall({ sandbox }: Bench, child: ChildProcess, index: number): void {
	const gone = once(child, 'exit');
	sandbox.holdAnswers(() => {
		if (sandbox.calls.length <= index) return undefined;
		child.kill('SIGKILL');
		return gone.then(() => {});
	});
}

function errandOf({ sandbox, subject }: Bench): Errand {
	const { eBoekhouden, nmbrs, outSmart } = sandbox;
	return { subject: subject.name, services: { eBoekhouden, nmbrs, outSmart } };
}
