import { setTimeout as pause } from 'node:timers/promises';
import type { Sandbox } from '../../sandbox';
import { isWrite } from '../../sandbox/calls';
import type { Bench } from '../bench';
import { Random } from '../random';
import type { Ran, Services } from '../subjects/subject';
import type { Prover } from './prover';

const FREE = { full: 50, quick: 2 };
const QUICK_HELD = 4;
const LONGEST_LEAD_MS = 150;
const TO_THE_END = 999;

/**
 * Two executions at once. Free: the second starts a little later. Held: the first stands still at a call of its own,
 * right before or right after a write, while the second goes up to and including so many writes; then the first goes
 * on to its end, then the second.
 */
export const overlap: Prover = {
	name: 'overlap',
	async cases(bench) {
		const random = new Random(bench.seed);
		const free = Array.from({ length: bench.quick ? FREE.quick : FREE.full }, () =>
			random.below(LONGEST_LEAD_MS),
		);
		const held = await interleavings(bench);
		return [...free.map((lead) => `free:${lead}`), ...(bench.quick ? random.some(held, QUICK_HELD) : held)];
	},
	async run(bench, name) {
		await bench.prepare();
		const [how, first, second] = name.split(':');
		const executions =
			how === 'free'
				? await runFree(bench, Number(first))
				: await runHeld(bench, Number(first), Number(second));
		return await bench.judge([`two executions, ${name}`], executions, true);
	},
};

/** Holding the answer to the call before a write is holding the write. */
async function interleavings(bench: Bench): Promise<string[]> {
	const { calls } = await bench.baseline();
	const writes = calls.flatMap((call, index) => (isWrite(call) ? [index] : []));
	const stops = [...new Set(writes.flatMap((index) => [index - 1, index]))].filter((index) => index >= 0);
	const counts = [...writes.map((_, index) => index + 1), TO_THE_END];
	return stops.flatMap((stop) => counts.map((count) => `held:${stop}:${count}`));
}

async function runFree({ sandbox, subject }: Bench, lead: number): Promise<Ran[]> {
	const first = subject.run(sandbox);
	await pause(lead);
	return await Promise.all([first, subject.run(sandbox)]);
}

async function runHeld({ sandbox, subject }: Bench, stop: number, writes: number): Promise<Ran[]> {
	const gates = { first: new Gate(), second: new Gate() };
	const seen = { calls: 0, writes: 0 };
	sandbox.holdAnswers((call, host) => {
		if (!host.startsWith(OTHER_NAME)) return seen.calls++ === stop ? gates.first.hold() : undefined;
		if (isWrite(call)) seen.writes += 1;
		return isWrite(call) && seen.writes === writes ? gates.second.hold() : undefined;
	});
	const first = subject.run(sandbox);
	await Promise.race([first, gates.first.reached]);
	const second = subject.run(byOtherName(sandbox));
	await Promise.race([second, gates.second.reached]);
	gates.first.open();
	const one = await first;
	gates.second.open();
	return [one, await second];
}

/** The same machine: its calls can be told from those of the first execution. */
const OTHER_NAME = 'localhost';

function byOtherName({ eBoekhouden, nmbrs, outSmart }: Sandbox): Services {
	const renamed = <T extends { url: string }>(service: T): T => ({
		...service,
		url: service.url.replace('127.0.0.1', OTHER_NAME),
	});
	return { eBoekhouden: renamed(eBoekhouden), nmbrs: renamed(nmbrs), outSmart: renamed(outSmart) };
}

class Gate {
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
