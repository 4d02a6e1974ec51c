import type { FaultKind, FaultRequest, RecordedCall } from '../../sandbox';
import type { Bench } from '../bench';
import { impatiently } from '../impatience';
import type { Ran } from '../subjects/subject';

const ANYWHERE: FaultKind[] = [
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

const ALSO: Record<RecordedCall['service'], FaultKind[]> = {
	'e-Boekhouden': ['sessionExpired', 'callLimit'],
	Nmbrs: ['nmbrs9999'],
	OutSmart: ['outsmartCode'],
};

/** Once, which a second try gets over; or longer than any call is tried. */
const LASTING = { once: 1, long: 4 };

type Lasting = keyof typeof LASTING;

/** Every fault that the call with this index can have, by name. */
export function faultsAt(call: RecordedCall, index: number): string[] {
	const kinds = [...ANYWHERE, ...ALSO[call.service]];
	return kinds.flatMap((kind) => Object.keys(LASTING).map((lasting) => `${index}:${kind}:${lasting}`));
}

function parse(name: string): { index: number; kind: FaultKind; lasting: Lasting } {
	const [index, kind, lasting] = name.split(':');
	return { index: Number(index), kind: kind as FaultKind, lasting: lasting as Lasting };
}

/** It befalls one service only, so that the calls of the others do not count. */
function faultOf(calls: RecordedCall[], name: string): FaultRequest {
	const { index, kind, lasting } = parse(name);
	const service = calls[index]?.service;
	const skip = calls.slice(0, index).filter((call) => call.service === service).length;
	return { kind, service, skip, times: LASTING[lasting] };
}

/** Runs with these faults; waits no longer than it has to for the answers that never come. */
export async function runWith(
	{ sandbox, subject }: Bench,
	calls: RecordedCall[],
	names: string[],
): Promise<Ran> {
	const faults = names.map((name) => faultOf(calls, name));
	for (const fault of faults) sandbox.faults.inject(fault);
	const run = async () => await subject.run(sandbox);
	return await (faults.some(({ kind }) => kind.startsWith('timeout')) ? impatiently(run) : run());
}

export function describe(calls: RecordedCall[], name: string): string {
	const { index, kind, lasting } = parse(name);
	const { service, operation } = calls[index] ?? {};
	return `${kind}, ${lasting}, at call ${index}; undisturbed that is ${service} ${operation}`;
}
