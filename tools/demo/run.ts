import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { byToken, chosenStart, runWorkflow, type EngineOptions } from '../../engine';
import type { Sandbox } from '../../sandbox';
import { say } from './print';

/** Runs a shipped workflow against the sandbox and gives its log; only values of Settings differ from the file. */
export async function runShipped(
	file: string,
	sandbox: Sandbox,
	settings: Record<string, unknown>,
	{
		overRest = false,
		...start
	}: Pick<EngineOptions, 'startNode' | 'items' | 'answers'> & { overRest?: boolean } = {},
): Promise<IDataObject> {
	const started = Date.now();
	const path = join(__dirname, '..', '..', 'workflows', file);
	const calls = sandbox.calls.length;
	const options = {
		credentials: {
			nmbrsApi: { data: { ...sandbox.nmbrs.credentials, baseUrl: sandbox.nmbrs.url } },
			eBoekhoudenRestApi: {
				data: { ...sandbox.eBoekhoudenRest.credentials, baseUrl: sandbox.eBoekhoudenRest.url },
			},
			eBoekhoudenSoapApi: { data: { ...sandbox.eBoekhouden.credentials, baseUrl: sandbox.eBoekhouden.url } },
			outSmartApi: { data: { ...sandbox.outSmart.credentials, baseUrl: sandbox.outSmart.url } },
			httpBasicAuth: { data: { user: 'demo', password: 'demo' } },
		},
		settings: { ...chosenStart(path), language: 'en', ...settings },
		...start,
	};
	const execution = await runWorkflow(overRest ? byToken(path) : path, options);
	const [log] = execution.items('Log');
	if (!log)
		throw new Error(`The workflow ended without a log: ${execution.error?.message ?? execution.status}`);
	const took = `${Date.now() - started} ms, ${sandbox.calls.length - calls} calls`;
	say(
		`n8n: ${execution.status} in ${took}. ${isQuiet(log.message) ? 'There was nothing to do' : String(log.headline)}.`,
	);
	return log;
}

/** Whether a log, or the preview of a file, says that there is nothing to do. */
export function isQuiet(message: unknown): boolean {
	return /^(preview: )?nothing to synchronize/.test(String(message));
}

/** What did not come out right, for the end of the demo. */
export function expecting(what: string, holds: boolean): string[] {
	return holds ? [] : [`Not true: ${what}`];
}
