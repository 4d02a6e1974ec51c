import type { IExecuteFunctions } from 'n8n-workflow';
import { isExpression } from './field';

/** For workflows alone: between the fields of a model it would be a riddle. */
export const NOT_AS_TOOL = { displayOptions: { hide: { '@tool': [true] } } };

/** Whether a model uses the node as a tool: n8n gives it a type of that name. */
export function isTool(node: IExecuteFunctions): boolean {
	return node.getNode().type.endsWith('Tool');
}

/** Whether a model alone gives the value of a field: n8n's `$fromAI(…)`, and nothing else of the workflow. */
export function isOfModel(saved: unknown): boolean {
	if (!isExpression(saved)) return false;
	const named = [...saved.matchAll(/\$(\w*)/g)].map(([, name = '']) => name.toLowerCase());
	return named.length > 0 && named.every((name) => name === 'fromai');
}
