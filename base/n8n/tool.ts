import type { IExecuteFunctions } from 'n8n-workflow';
import { isExpression } from './field';

/** Hides a field from a model that uses the node as a tool: only workflows need it. */
export const NOT_AS_TOOL = { displayOptions: { hide: { '@tool': [true] } } };

/** True when a model uses the node as a tool: n8n then gives it a type whose name ends in `Tool`. */
export function isTool(node: IExecuteFunctions): boolean {
	return node.getNode().type.endsWith('Tool');
}

/** True when a model alone gives the value of a field, by n8n's `$fromAI(…)` and no other variable. */
export function isOfModel(saved: unknown): boolean {
	if (!isExpression(saved)) return false;
	const named = [...saved.matchAll(/\$(\w*)/g)].map(([, name = '']) => name.toLowerCase());
	return named.length > 0 && named.every((name) => name === 'fromai');
}
