import type { IExecuteFunctions, INodeParameters } from 'n8n-workflow';

/** A step before this one that ran in this execution. */
export interface Ran {
	name: string;
	type: string;
	parameters: INodeParameters;
}

/** All steps before this one; fails when n8n cannot follow a connection of a node that somebody deleted from the file. */
export function stepsBefore(node: IExecuteFunctions): Ran[] {
	return node
		.getParentNodes(node.getNode().name, { includeNodeParameters: true })
		.map(({ name, type, parameters = {} }) => ({ name, type, parameters }));
}

export function hasRun(node: IExecuteFunctions, { name }: Ran): boolean {
	return Boolean(node.evaluateExpression(`{{ $(${JSON.stringify(name)}).isExecuted }}`, 0));
}
