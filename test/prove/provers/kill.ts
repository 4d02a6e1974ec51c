import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RecordedCall, Sandbox } from '../../../sandbox';
import { isWrite } from '../../../sandbox/calls';
import type { Bench } from '../bench';
import { fingerprint } from '../fingerprint';
import { protocol, type Protocol } from '../protocol';
import type { Services } from '../subjects/subject';
import { isIndex, UnknownCase } from './prover';

/** When, in the course of a call, the process that made it is killed. */
export const MOMENTS = {
	/** The service has received the request, and does not carry it out. */
	received: 'received and not carried out',
	/** The service has carried it out; the answer is not sent before the process is killed. */
	carriedOut: 'carried out and not answered',
	/** The whole answer has arrived; the process has not used it yet. */
	answered: 'answered',
};

export type Moment = keyof typeof MOMENTS;
export const ALL_MOMENTS = Object.keys(MOMENTS) as Moment[];

/** The number of journals that are read at once, and of records over REST. */
const AT_ONCE = 4;

/** An event of the execution, not a time: the same one each time, whatever the speed of the machine. */
interface KillPoint {
	/** Of the call, from 0. */
	call: number;
	moment: Moment;
}

/** What the sandbox saw of an execution whose process was killed. */
export interface Killed {
	/** The signal that ended the process; null when it ended by itself, and was never killed. */
	signal: string | null;
	/** Includes the one at which the process was killed, which is the last. */
	calls: RecordedCall[];
	/** Of the resulting books. */
	books: string;
}

/** What the process that is to be killed is told. */
export interface RunRequest {
	subject: string;
	protocol: Protocol;
	services: Services;
	/** The index of the call after whose answer the process kills itself; otherwise it is killed from outside. */
	killAfterAnswer?: number;
}

/** Runs the workflow in a process of its own, which is killed at this point. */
export async function runAndKill({ sandbox, subject }: Bench, point: KillPoint): Promise<Killed> {
	const child = await startProcess();
	const exited = once(child, 'exit');
	if (point.moment === 'received') sandbox.faults.inject({ kind: 'dropBefore', skip: point.call });
	if (point.moment !== 'answered') killAtCall(sandbox, child, point.call);
	child.send(requestOf(sandbox, subject.name, point));
	const [, signal] = (await exited) as [number | null, string | null];
	return { signal, calls: [...sandbox.calls], books: fingerprint(sandbox) };
}

async function startProcess(): Promise<ChildProcess> {
	const tsx = pathToFileURL(require.resolve('tsx')).href;
	const child = fork(join(__dirname, 'killedProcess.ts'), { execArgv: ['--import', tsx] });
	const ended = once(child, 'exit').then(([code]) => {
		throw new Error(`The process that was to be killed ended at its start with code ${code}`);
	});
	await Promise.race([once(child, 'message'), ended]);
	ended.catch(() => {});
	return child;
}

/** The sandbox blocks at this call until the process is killed. */
function killAtCall(sandbox: Sandbox, child: ChildProcess, index: number): void {
	const dead = once(child, 'exit');
	let seen = 0;
	sandbox.holdAnswers(() => {
		if (seen++ !== index) return undefined;
		child.kill('SIGKILL');
		return dead.then(() => {});
	});
}

function requestOf(
	{ eBoekhouden, eBoekhoudenRest, nmbrs, outSmart }: Sandbox,
	subject: string,
	point: KillPoint,
): RunRequest {
	return {
		subject,
		protocol: protocol(),
		services: { eBoekhouden, eBoekhoudenRest, nmbrs, outSmart },
		killAfterAnswer: point.moment === 'answered' ? point.call : undefined,
	};
}

/** From the name of a case, such as `17:carriedOut`. */
export function readKillPoint(name: string): KillPoint {
	const [call, moment] = name.split(':');
	const known = ALL_MOMENTS.find((one) => one === moment);
	if (isIndex(call) && known) return { call: Number(call), moment: known };
	throw new UnknownCase(name, ALL_MOMENTS.map((one) => `17:${one}`).join(', '));
}

export function describeKill(calls: RecordedCall[], { call, moment }: KillPoint): string {
	const { service, operation } = calls.at(call) ?? {};
	return `call ${call}, ${service} ${operation}, was ${MOMENTS[moment]}`;
}

/** A kill at another point would prove something else, and could not be repeated. */
export function strikesElsewhere(
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
