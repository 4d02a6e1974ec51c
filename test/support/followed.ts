import type { INode } from 'n8n-workflow';
import type { WorkflowFile } from '../../engine/workflow-file';

/** The node that `followed` adds, for `run.items(AFTER)`. */
export const AFTER = 'After';

/** A copy of a workflow with an Edit Fields node behind a step: each row with what an expression gives for it. */
export function followed(workflow: WorkflowFile, step: string, expression: string): WorkflowFile {
	const copy = structuredClone(workflow);
	for (const output of copy.connections[step]?.main ?? [])
		output?.push({ node: AFTER, type: 'main', index: 0 });
	return { ...copy, nodes: [...copy.nodes, after(expression)] };
}

function after(expression: string): INode {
	const found = { id: 'found', name: 'found', value: `={{ ${expression} }}`, type: 'string' };
	return {
		id: 'after',
		name: AFTER,
		type: 'n8n-nodes-base.set',
		typeVersion: 3.4,
		// Above all others, so that it runs before what may end the execution as failed.
		position: [3_000, -3_000],
		parameters: { includeOtherFields: true, assignments: { assignments: [found] }, options: {} },
	};
}
