import type { WorkflowFile } from '../../../engine';

/** The smallest error workflow: its executions show that it was started. */
export const errorListener: WorkflowFile = {
	name: 'Listener',
	nodes: [
		{
			id: 'trigger',
			name: 'When a workflow fails',
			type: 'n8n-nodes-base.errorTrigger',
			typeVersion: 1,
			position: [0, 0],
			parameters: {},
		},
	],
	connections: {},
	settings: { executionOrder: 'v1' },
};
