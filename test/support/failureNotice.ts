import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import type { Row } from '../../base/words/row';
import { runWorkflow, type EngineRun } from '../../engine';

export const FAILURE_NOTICE = join(__dirname, '..', '..', 'workflows', 'failure-notice.json');
export const TRIGGER = 'When a workflow fails';

export const ADDRESSES = { recipient: 'administratie@example.com', sender: 'n8n@example.com' };

/** Runs the shipped error workflow on n8n's engine; only values of Settings differ from the file. */
export async function runFailureNotice(
	event: IDataObject,
	settings: Record<string, unknown> = {},
	file = FAILURE_NOTICE,
): Promise<EngineRun> {
	return await runWorkflow(file, {
		credentials: {
			smtp: { data: { host: 'mail.example.com', port: 465, secure: true, user: 'n8n', password: 'secret' } },
		},
		settings: { ...ADDRESSES, ...settings },
		startNode: TRIGGER,
		input: [event],
	});
}

export const EXECUTION_URL = 'https://n8n.example.com/workflow/w1/executions/231';

/** What n8n makes of a failed execution for its error workflow (n8n: execute-error-workflow, stored as JSON). */
export function errorEvent(run: EngineRun, name: string): IDataObject {
	const { error, lastNodeExecuted } = run.raw.data.resultData;
	return {
		execution: {
			id: '231',
			url: EXECUTION_URL,
			error: JSON.parse(JSON.stringify(error)) as IDataObject,
			lastNodeExecuted,
			mode: 'trigger',
		},
		workflow: { id: 'w1', name },
	};
}

/** The parts of such an event that anybody could have written. */
interface Written {
	/** Of the workflow. */
	name?: string;
	node?: string;
	message?: string;
	url?: string;
}

/** As n8n gives it when a node stops with this error. */
export function failedEvent(
	error: IDataObject,
	{ name = 'Nightly', node = 'Needs a person?', url = EXECUTION_URL }: Written = {},
): IDataObject {
	return {
		execution: { id: '231', url, error, lastNodeExecuted: node, mode: 'trigger' },
		workflow: { id: 'w1', name },
	};
}

/** When Log has such rows. */
export function rowsEvent(rows: Partial<Row>[], written: Written = {}): IDataObject {
	const whole = rows.map((row) => ({
		...{ service: 'e-Boekhouden', resource: 'invoice', key: 'WB-1 #1', action: 'blocked', reason: '' },
		...row,
	}));
	const error = { message: written.message ?? 'some blocked', context: { metadata: { rows: whole } } };
	return failedEvent(error as unknown as IDataObject, written);
}
