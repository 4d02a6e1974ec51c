import { setImmediate } from 'node:timers/promises';
import type { Sandbox } from '../../../sandbox';

/** A caller that gives up when the sandbox has its call: how long that takes depends on the machine. */
export async function giveUp(sandbox: Sandbox, url: string, request: RequestInit = {}): Promise<void> {
	const { length } = sandbox.calls;
	const caller = new AbortController();
	const gaveUp = expect(fetch(url, { ...request, signal: caller.signal })).rejects.toThrow();
	while (sandbox.calls.length === length) await setImmediate();
	caller.abort();
	await gaveUp;
}
