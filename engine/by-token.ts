import type { INode } from 'n8n-workflow';
import { readWorkflow, type WorkflowFile } from './workflow-file';

const NODE = 'n8n-nodes-eboekhouden.eBoekhouden';
const BY_CODES = 'eBoekhoudenSoapApi';
const BY_TOKEN = 'eBoekhoudenRestApi';

/** What a user does who goes over to the API token: another choice and another credential in each node that has the first. */
export function byToken(file: WorkflowFile | string): WorkflowFile {
	const workflow = readWorkflow(file);
	for (const node of workflow.nodes) {
		if (node.type === NODE) node.parameters.authentication = 'rest';
		exchangeCredential(node);
	}
	return workflow;
}

function exchangeCredential(node: INode): void {
	const { [BY_CODES]: codes, ...others } = node.credentials ?? {};
	if (codes) node.credentials = { ...others, [BY_TOKEN]: { ...codes, name: `${codes.name} by token` } };
}
