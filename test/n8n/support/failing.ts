import { fetchOnce } from '../server/fetchOnce';
import type { WorkflowFile } from '../../../engine';
import type { N8nClient } from '../server/rest';
import { until } from '../server/wait';

const ROW = {
	service: 'e-Boekhouden',
	resource: 'invoice',
	key: 'WB-1 #1',
	action: 'failed',
	reason: 'No answer',
};

/** Fails, with a row as Log gives it, each time that its address is asked for. */
function failing(errorWorkflow: string): WorkflowFile {
	const error = { message: '1 failed', description: 'WB-1 #1 failed: No answer', rows: [ROW] };
	return {
		name: 'Failing',
		nodes: [
			{
				id: 'asked',
				name: 'When asked',
				type: 'n8n-nodes-base.webhook',
				typeVersion: 2,
				position: [0, 0],
				webhookId: 'fail',
				parameters: { path: 'fail', options: {} },
			},
			{
				id: 'fail',
				name: 'Needs a person?',
				type: 'n8n-nodes-base.stopAndError',
				typeVersion: 1,
				position: [200, 0],
				parameters: { errorType: 'errorObject', errorObject: JSON.stringify(error) },
			},
		],
		connections: { 'When asked': { main: [[{ node: 'Needs a person?', type: 'main', index: 0 }]] } },
		settings: { executionOrder: 'v1', errorWorkflow },
	};
}

/** A schedule may strike twice before it is switched off; this one fails exactly as often as `failOnce` is called. */
export async function activateFailing(client: N8nClient, errorWorkflow: string): Promise<void> {
	const { id } = await client.createWorkflow(failing(errorWorkflow));
	await client.activate(id);
}

export async function failOnce(url: string): Promise<void> {
	// Activation is answered before n8n knows the address.
	const ask = async () => (await fetchOnce(`${url}/webhook/fail`)).ok || undefined;
	await until(ask, { what: 'the address of the failing workflow', seconds: 60 });
}
