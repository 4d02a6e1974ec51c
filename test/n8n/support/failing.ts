import { fetchOnce } from '../server/fetchOnce';
import type { WorkflowFile } from '../../../engine';
import type { N8nClient } from '../server/rest';
import { until } from '../server/wait';

/** As Log gives it. */
const ROW = {
	service: 'e-Boekhouden',
	resource: 'invoice',
	key: 'WB-1 #1',
	action: 'failed',
	code: 'invoiceNotCreated',
	reason: 'No answer',
};

const asked = (path: string) => ({
	id: 'asked',
	name: 'When asked',
	type: 'n8n-nodes-base.webhook',
	typeVersion: 2,
	position: [0, 0] as [number, number],
	webhookId: path,
	parameters: { path, options: {} },
});

/** Fails each time that its address is asked for. */
function failing(errorWorkflow: string): WorkflowFile {
	const error = { message: '1 failed', description: 'WB-1 #1 failed: No answer' };
	return {
		name: 'Failing',
		nodes: [
			asked('fail'),
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
	await ask(`${url}/webhook/fail`);
}

/** Ends as a workflow with What Waits Once per Day does when an order of that name waits. */
const telling: WorkflowFile = {
	name: 'Telling',
	nodes: [
		asked('tell'),
		{
			id: 'log',
			name: 'Log',
			type: 'n8n-nodes-base.set',
			typeVersion: 3.4,
			position: [200, 0],
			parameters: {
				mode: 'raw',
				jsonOutput: `={{ { failing: 1, failingRows: [{ ...${JSON.stringify(ROW)}, key: $json.query.key }] } }}`,
				options: {},
			},
		},
		{
			id: 'end',
			name: 'Needs a person?',
			type: 'n8n-nodes-eboekhouden.syncReport',
			typeVersion: 1,
			position: [400, 0],
			parameters: { resource: 'log', operation: 'endAsFailed', oncePerDay: true },
		},
	],
	connections: {
		'When asked': { main: [[{ node: 'Log', type: 'main', index: 0 }]] },
		Log: { main: [[{ node: 'Needs a person?', type: 'main', index: 0 }]] },
	},
	settings: { executionOrder: 'v1' },
};

export async function activateTelling(client: N8nClient): Promise<string> {
	const { id } = await client.createWorkflow(telling);
	await client.activate(id);
	return id;
}

export async function tellOf(url: string, key: string): Promise<void> {
	await ask(`${url}/webhook/tell?key=${key}`);
}

async function ask(address: string): Promise<void> {
	// Activation is answered before n8n knows the address.
	const answered = async () => (await fetchOnce(address)).ok || undefined;
	await until(answered, { what: 'the address of the workflow', seconds: 60 });
}
