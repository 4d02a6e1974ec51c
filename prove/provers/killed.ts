import type { RecordedCall } from '../../sandbox';
import { isWrite } from '../../sandbox/calls';
import { fingerprint } from '../fingerprint';
import { Random } from '../random';
import { MOMENTS, runAndKill, type Killed, type KillPoint, type Moment } from './kill';
import { ownCalls } from './ownCalls';
import { isIndex, UnknownCase, type Prover } from './prover';

const ALL_MOMENTS = Object.keys(MOMENTS) as Moment[];
const QUICK = 2;
/** So many journals are read at once. */
const AT_ONCE = 4;

/**
 * The process that runs the workflow is killed: at every call, at one of its moments by turns, so that three successive
 * seeds are all of them; and at every moment of a write with each seed.
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
		const point = parse(name);
		const { calls } = await bench.baseline();
		await bench.prepare();
		const run = await runAndKill(bench, point);
		const struck = `${describe(calls, point)}; the books are ${run.books}`;
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

function parse(name: string): KillPoint {
	const [call, moment] = name.split(':');
	const known = ALL_MOMENTS.find((one) => one === moment);
	if (isIndex(call) && known) return { call: Number(call), moment: known };
	throw new UnknownCase(name, ALL_MOMENTS.map((one) => `17:${one}`).join(', '));
}

function describe(calls: RecordedCall[], { call, moment }: KillPoint): string {
	const { service, operation } = calls.at(call) ?? {};
	return `call ${call}, ${service} ${operation}, was ${MOMENTS[moment]}`;
}

/** A kill that strikes elsewhere than it should would prove something else, and could not be done again. */
function strikesElsewhere(
	{ signal, calls }: Killed,
	undisturbed: RecordedCall[],
	{ call }: KillPoint,
): string[] {
	if (signal !== 'SIGKILL') return [`the process was not killed: it ended after ${calls.length} calls`];
	const nameOf = ({ service, operation }: RecordedCall) => `${service} ${operation}`;
	const isAsUndisturbed = calls.every((one, index) => {
		const expected = undisturbed.at(index);
		return expected !== undefined && nameOf(one) === nameOf(expected);
	});
	// Reads that were sent at the same time may have arrived as well.
	const others = calls.slice(call + 1);
	const isSame = isAsUndisturbed && calls.length > call && others.length < AT_ONCE && !others.some(isWrite);
	const actual = calls.map(nameOf);
	return isSame ? [] : [`it was killed after other calls than undisturbed: ${actual.join(', ')}`];
}
