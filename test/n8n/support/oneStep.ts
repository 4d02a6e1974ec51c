import type { IDataObject, INode } from 'n8n-workflow';
import type { WorkflowFile } from '../../../engine';
import type { Execution } from '../server/execution';
import { chooseCredentials, MANUAL_TRIGGER, tokenCredential } from '../server/templates';
import type { World } from './useN8n';

export const STEP = 'The step';
export const INPUT = 'What comes in';

type Nodes = Pick<WorkflowFile, 'nodes' | 'connections'>;

/** Started by hand, with these items, which are given by a step of that name. */
export function given(items: readonly IDataObject[], name = INPUT): Nodes {
	return {
		nodes: [
			{
				...{ id: 'start', name: MANUAL_TRIGGER, type: 'n8n-nodes-base.manualTrigger', typeVersion: 1 },
				...{ position: [0, 0], parameters: {} },
			},
			{
				...{ id: 'given', name, type: 'n8n-nodes-base.code', typeVersion: 2, position: [200, 0] },
				parameters: { jsCode: `return ${JSON.stringify(items.map((json) => ({ json })))};` },
			},
		],
		connections: { [MANUAL_TRIGGER]: { main: [[{ node: name, type: 'main', index: 0 }]] } },
	};
}

/** A workflow of one step on these items. */
export function oneStep(
	node: Pick<INode, 'type' | 'parameters' | 'credentials' | 'onError'>,
	items: readonly IDataObject[],
): WorkflowFile {
	const { nodes, connections } = given(items);
	return {
		name: 'One step',
		nodes: [
			...nodes,
			{ id: 'step', name: STEP, typeVersion: 1, position: [400, 0] as [number, number], ...node },
		],
		connections: { ...connections, [INPUT]: { main: [[{ node: STEP, type: 'main' as const, index: 0 }]] } },
		settings: { executionOrder: 'v1' as const },
	};
}

/** The items of each output of a step. */
export function outputsOf({ data }: Execution, name: string): IDataObject[][] {
	const outputs = data?.resultData.runData[name]?.[0]?.data?.main ?? [];
	return outputs.map((items) => (items ?? []).map(({ json }) => json));
}

/** By hand, with the credentials of the sandbox, the token too. */
export async function runIn(
	{ client, credentials, sandbox }: World,
	workflow: WorkflowFile,
): Promise<Execution> {
	const token = credentials.find(({ type }) => type === 'eBoekhoudenRestApi');
	if (!token) credentials.push(await client.createCredential(tokenCredential(sandbox)));
	for (const node of workflow.nodes) chooseCredentials(node, credentials);
	const { id } = await client.createWorkflow(workflow);
	return await client.runByHand(id, MANUAL_TRIGGER);
}

/** A credential that is chosen later. */
export const NONE = { id: '', name: '' };
