import type { INode } from 'n8n-workflow';
import { readWorkflow, type WorkflowFile } from './workflow-file';

const BY_CODES = 'eBoekhoudenSoapApi';
const BY_TOKEN = 'eBoekhoudenRestApi';

/** What a user does to switch to the API token: another choice and another credential in each node that has the first. */
export function byToken(file: WorkflowFile | string): WorkflowFile {
	const workflow = readWorkflow(file);
	for (const node of workflow.nodes) goOver(node);
	return workflow;
}

function goOver(node: INode): void {
	const { [BY_CODES]: codes, ...others } = node.credentials ?? {};
	if (!codes) return;
	node.parameters.authentication = 'rest';
	node.credentials = { ...others, [BY_TOKEN]: { ...codes, name: `${codes.name} by token` } };
}
