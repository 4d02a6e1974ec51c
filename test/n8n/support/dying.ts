import type { WorkflowFile } from '../../../engine';

/** A client's own workflow that dies of each call. */
export const dyingWorkflow: WorkflowFile = {
	name: 'Dying',
	nodes: [
		{
			id: 'called',
			name: 'When called for one client',
			type: 'n8n-nodes-base.executeWorkflowTrigger',
			typeVersion: 1.1,
			position: [0, 0],
			parameters: { inputSource: 'passthrough' },
		},
		{
			id: 'die',
			name: 'Die',
			type: 'n8n-nodes-base.stopAndError',
			typeVersion: 1,
			position: [200, 0],
			parameters: { errorMessage: 'The worker was killed' },
		},
	],
	connections: { 'When called for one client': { main: [[{ node: 'Die', type: 'main', index: 0 }]] } },
	settings: { executionOrder: 'v1' },
};
