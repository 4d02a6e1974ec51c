import type { OnError } from 'n8n-workflow';
import type { WorkflowFile } from '../../../engine';
import { chooseCredentials, MANUAL_TRIGGER } from '../server/templates';
import type { World } from './useN8n';

const BOOKS = 'Books';
const FIRST = 'First of two';

/** The second of two accounts is refused by e-Boekhouden: n8n would run the step again with both. */
function twoAccounts(onError: OnError): WorkflowFile {
	return {
		name: 'Two accounts',
		nodes: [
			{
				...{ id: 'start', name: MANUAL_TRIGGER, type: 'n8n-nodes-base.manualTrigger', typeVersion: 1 },
				...{ position: [0, 0], parameters: {} },
			},
			{
				...{ id: 'two', name: FIRST, type: 'n8n-nodes-base.code', typeVersion: 2, position: [200, 0] },
				parameters: { jsCode: "return ['9101', '1000'].map((code) => ({ json: { code } }));" },
			},
			{
				...{ id: 'books', name: BOOKS, type: 'n8n-nodes-eboekhouden.eBoekhouden', typeVersion: 1 },
				...{ position: [400, 0], retryOnFail: true, maxTries: 3, waitBetweenTries: 0, onError },
				credentials: { eBoekhoudenSoapApi: { id: '', name: '' } },
				parameters: {
					...{ authentication: 'soap', resource: 'ledgerAccount', operation: 'create' },
					...{ code: '={{ $json.code }}', description: 'Nieuw', category: 'BAL' },
				},
			},
		],
		connections: {
			[MANUAL_TRIGGER]: { main: [[{ node: FIRST, type: 'main', index: 0 }]] },
			[FIRST]: { main: [[{ node: BOOKS, type: 'main', index: 0 }]] },
		},
		settings: { executionOrder: 'v1' },
	};
}

/** Must hold in every n8n that the package supports. */
export function testRetryOnFail(world: () => World): void {
	test.each(['stopWorkflow', 'continueRegularOutput', 'continueErrorOutput'] as const)(
		'Retry On Fail with %s: what may be written once is refused before anything is asked',
		async (onError) => {
			const { client, credentials, sandbox } = world();
			const workflow = twoAccounts(onError);
			for (const node of workflow.nodes) chooseCredentials(node, credentials);
			const { id } = await client.createWorkflow(workflow);
			const { data } = await client.runByHand(id, MANUAL_TRIGGER);
			expect(JSON.stringify(data?.resultData)).toContain('Retry On Fail is on in the Settings of this node');
			expect(sandbox.calls).toEqual([]);
		},
	);
}
