import type { IExecuteFunctions } from 'n8n-workflow';

/** Whether a model uses the node as a tool: n8n gives it a type of that name. */
export function isTool(node: IExecuteFunctions): boolean {
	return node.getNode().type.endsWith('Tool');
}
