import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { runWorkflow, type EngineOptions } from '../engine';
import type { Sandbox } from '../sandbox';
import { say } from './print';

/** Runs a shipped workflow against the sandbox and gives its log; only values of Settings differ from the file. */
export async function runShipped(
	file: string,
	sandbox: Sandbox,
	settings: Record<string, unknown>,
	start: Pick<EngineOptions, 'startNode' | 'items' | 'answers'> = {},
): Promise<IDataObject> {
	const started = Date.now();
	const calls = sandbox.calls.length;
	const execution = await runWorkflow(join(__dirname, '..', 'workflows', file), {
		credentials: {
			nmbrsApi: { data: { ...sandbox.nmbrs.credentials, baseUrl: sandbox.nmbrs.url } },
			eBoekhoudenSoapApi: { data: { ...sandbox.eBoekhouden.credentials, baseUrl: sandbox.eBoekhouden.url } },
			outSmartApi: { data: { ...sandbox.outSmart.credentials, baseUrl: sandbox.outSmart.url } },
			httpBasicAuth: { data: { user: 'demo', password: 'demo' } },
		},
		settings,
		...start,
	});
	// A file that changes nothing ends at its preview.
	const log = execution.items('Log')[0] ?? execution.items('Log of the preview')[0];
	if (!log)
		throw new Error(`The workflow ended without a log: ${execution.error?.message ?? execution.status}`);
	say(
		`n8n: ${execution.status} in ${Date.now() - started} ms, ${sandbox.calls.length - calls} calls.   Log: ${String(log.message)}`,
	);
	return log;
}

/** What did not come out right, for the end of the demo. */
export function expecting(what: string, holds: boolean): string[] {
	return holds ? [] : [`Not true: ${what}`];
}
