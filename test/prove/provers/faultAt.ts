import type { FaultKind, FaultRequest, RecordedCall } from '../../../sandbox';
import type { Bench } from '../bench';
import { withShortTimeouts } from '../shortTimeouts';
import type { Execution } from '../subjects/execution';
import { isIndex, UnknownCase } from './prover';

const FAULTS_OF_ANY_SERVICE: FaultKind[] = [
	'dropBefore',
	'dropAfter',
	'timeout',
	'timeoutAfter',
	'unavailable',
	'empty',
	'cutOff',
	'garbage',
	'html',
	'tooManyRequests',
];

const FAULTS_OF_ONE_SERVICE: Record<RecordedCall['service'], FaultKind[]> = {
	'e-Boekhouden': ['sessionExpired', 'callLimit'],
	Nmbrs: ['nmbrs9999'],
	OutSmart: ['outsmartCode'],
};

const ALL_KINDS = [...FAULTS_OF_ANY_SERVICE, ...Object.values(FAULTS_OF_ONE_SERVICE).flat()];

/** How often the call fails: once, so that a retry succeeds; or more often than any call is tried. */
const TIMES = { once: 1, long: 4 };

type Duration = keyof typeof TIMES;

/** The names of every fault that the call with this index can have: `17:dropAfter:once`. */
export function faultsAt({ service }: RecordedCall, index: number): string[] {
	const kinds = [...FAULTS_OF_ANY_SERVICE, ...FAULTS_OF_ONE_SERVICE[service]];
	return kinds.flatMap((kind) => Object.keys(TIMES).map((duration) => `${index}:${kind}:${duration}`));
}

function parse(name: string): { index: number; kind: FaultKind; duration: Duration } {
	const [index, kind, duration = ''] = name.split(':');
	const known = ALL_KINDS.find((one) => one === kind);
	if (!known || !(duration in TIMES) || !isIndex(index)) throw new UnknownCase(name, '17:dropAfter:once');
	return { index: Number(index), kind: known, duration: duration as Duration };
}

/** Counted by the calls of its own service, because an earlier fault may change how often the others are called. */
function faultOf(calls: RecordedCall[], name: string): FaultRequest {
	const { index, kind, duration } = parse(name);
	const service = calls[index]?.service;
	if (!service)
		throw new UnknownCase(name, `0:${kind}:${duration} to ${calls.length - 1}:${kind}:${duration}`);
	const skip = calls.slice(0, index).filter((call) => call.service === service).length;
	return { kind, service, skip, times: TIMES[duration] };
}

/** Runs the workflow once with these faults; `calls` are those of the baseline. */
export async function runWithFaults(
	{ sandbox, subject }: Bench,
	calls: RecordedCall[],
	names: string[],
): Promise<Execution> {
	const faults = names.map((name) => faultOf(calls, name));
	for (const fault of faults) sandbox.faults.inject(fault);
	const run = async () => await subject.run(sandbox);
	return await (faults.some(({ kind }) => kind.startsWith('timeout')) ? withShortTimeouts(run) : run());
}

export function describeFault(calls: RecordedCall[], name: string): string {
	const { index, kind, duration } = parse(name);
	const { service, operation } = calls[index] ?? {};
	return `${kind}, ${duration}, at call ${index}; undisturbed that is ${service} ${operation}`;
}
