import type { INode } from 'n8n-workflow';
import { readWorkflow, type WorkflowFile } from '../../engine/workflow-file';

/** A workflow of which a user changed some steps in the editor. */
export function withSteps(
	file: WorkflowFile | string,
	names: readonly string[],
	change: (step: INode) => Partial<INode>,
): WorkflowFile {
	const workflow = readWorkflow(file);
	const missing = names.filter((name) => !workflow.nodes.some((node) => node.name === name));
	if (missing.length > 0) throw new Error(`There is no step ${missing.join(', ')}`);
	const nodes = workflow.nodes.map((node) =>
		names.includes(node.name) ? { ...node, ...change(node) } : node,
	);
	return { ...workflow, nodes };
}

/** Chosen in the field Administration of a step. */
export const inAdministration =
	(value: string) =>
	({ parameters }: INode): Partial<INode> => ({
		parameters: { ...parameters, administration: { __rl: true, mode: 'name', value } },
	});

/** Chosen at the top of a step; the names in both are the same here. */
export const withCredential =
	(id: string) =>
	({ credentials = {} }: INode): Partial<INode> => ({
		credentials: Object.fromEntries(
			Object.entries(credentials).map(([type, chosen]) => [type, { ...chosen, id }]),
		),
	});
