import { setTimeout as pause } from 'node:timers/promises';
import type { Sandbox } from '../../../sandbox';
import { isWrite } from '../../../sandbox/calls';
import type { Bench } from '../bench';
import { Random } from '../random';
import type { Execution } from '../subjects/execution';
import type { Services } from '../subjects/subject';
import { isIndex, UnknownCase, type Prover } from './prover';

const FREE_RUNS = { full: 50, quick: 2 };
const QUICK_INTERLEAVINGS = 4;
const LONGEST_LEAD_MS = 150;
/** More writes than any execution makes: the second one runs to its end. */
const TO_THE_END = 999;

/**
 * Two executions at once. `free:40`: the second starts 40 ms after the first; their order is not controlled. `held:17:3`:
 * the first is held when its call 17 was carried out, the second runs until its third write was carried out; then the
 * first runs to its end, then the second.
 */
export const overlap: Prover = {
	name: 'overlap',
	async cases(bench) {
		const random = new Random(bench.seed);
		const free = Array.from({ length: bench.quick ? FREE_RUNS.quick : FREE_RUNS.full }, () =>
			random.below(LONGEST_LEAD_MS),
		);
		const held = await interleavings(bench);
		return [
			...free.map((lead) => `free:${lead}`),
			...(bench.quick ? random.sample(held, QUICK_INTERLEAVINGS) : held),
		];
	},
	async run(bench, name) {
		const [kind, first, second] = name.split(':');
		if (!(isIndex(first) && (kind === 'free' || (kind === 'held' && isIndex(second)))))
			throw new UnknownCase(name, 'free:40, held:17:3');
		await bench.prepare();
		const executions =
			kind === 'free'
				? await runFree(bench, Number(first))
				: await runHeld(bench, Number(first), Number(second));
		return await bench.checkRecovery([`two executions, ${name}`], executions, true);
	},
};

/**
 * Every pair of writes. The first execution is held right before a write, which is after the call before it, or right
 * after.
 */
async function interleavings(bench: Bench): Promise<string[]> {
	const { calls } = await bench.baseline();
	const writes = calls.flatMap((call, index) => (isWrite(call) ? [index] : []));
	const stops = [...new Set(writes.flatMap((index) => [index - 1, index]))].filter((index) => index >= 0);
	const counts = [...writes.map((_, index) => index + 1), TO_THE_END];
	return stops.flatMap((stop) => counts.map((count) => `held:${stop}:${count}`));
}

async function runFree({ sandbox, subject }: Bench, lead: number): Promise<Execution[]> {
	const first = subject.run(sandbox);
	await pause(lead);
	return await Promise.all([first, subject.run(sandbox)]);
}

async function runHeld({ sandbox, subject }: Bench, stop: number, writes: number): Promise<Execution[]> {
	const gates = { first: new Gate(), second: new Gate() };
	const seen = { calls: 0, writes: 0 };
	sandbox.holdAnswers((call, host) => {
		const isSecond = host.startsWith(SECOND_HOST);
		if (!isSecond) return seen.calls++ === stop ? gates.first.hold() : undefined;
		if (isWrite(call)) seen.writes += 1;
		return isWrite(call) && seen.writes === writes ? gates.second.hold() : undefined;
	});
	const first = subject.run(sandbox);
	await Promise.race([first, gates.first.reached]);
	const second = subject.run(throughSecondHost(sandbox));
	await Promise.race([second, gates.second.reached]);
	gates.first.open();
	const firstExecution = await first;
	gates.second.open();
	return [firstExecution, await second];
}

/** Another name of the same machine, by which the calls of the two executions are distinguished. */
const SECOND_HOST = 'localhost';

function throughSecondHost({ eBoekhouden, eBoekhoudenRest, nmbrs, outSmart }: Sandbox): Services {
	const renamed = <T extends { url: string }>(service: T): T => ({
		...service,
		url: service.url.replace('127.0.0.1', SECOND_HOST),
	});
	return {
		eBoekhouden: renamed(eBoekhouden),
		eBoekhoudenRest: renamed(eBoekhoudenRest),
		nmbrs: renamed(nmbrs),
		outSmart: renamed(outSmart),
	};
}

/** Holds requests until it is opened. */
class Gate {
	/** Something is held. */
	readonly reached: Promise<void>;
	private readonly opened: Promise<void>;
	private arrive: () => void = () => {};
	private release: () => void = () => {};

	constructor() {
		this.reached = new Promise((resolve) => (this.arrive = resolve));
		this.opened = new Promise((resolve) => (this.release = resolve));
	}

	async hold(): Promise<void> {
		this.arrive();
		await this.opened;
	}

	open(): void {
		this.release();
	}
}
