import type { IExecuteFunctions, INodeParameters } from 'n8n-workflow';

/** A step before this one in the workflow. */
export interface Ran {
	name: string;
	type: string;
	parameters: INodeParameters;
}

/**
 * All steps before this one; none when n8n cannot follow a connection because somebody deleted its node from
 * the file.
 */
export function stepsBefore(node: IExecuteFunctions): Ran[] {
	try {
		const steps = node.getParentNodes(node.getNode().name, { includeNodeParameters: true });
		return steps.map(({ name, type, parameters = {} }) => ({ name, type, parameters }));
	} catch {
		return [];
	}
}

/** True when the workflow has only manual triggers: it is never published. */
export function isOnlyByHand(node: IExecuteFunctions): boolean {
	const triggers = stepsBefore(node).filter(({ type }) => /(?:trigger|webhook)$/i.test(type));
	return triggers.length > 0 && triggers.every(({ type }) => type.endsWith('.manualTrigger'));
}

export function hasRun(node: IExecuteFunctions, { name }: Ran): boolean {
	return Boolean(node.evaluateExpression(`{{ $(${JSON.stringify(name)}).isExecuted }}`, 0));
}
