import type { INodeParameters } from 'n8n-workflow';
import { readWorkflow, settingsFields, type WorkflowFile } from '../../engine/workflow-file';
import { settingsOf } from '../../tools/release/contract/settings';

/** An edit of a setting by a user; only in an item that a user makes can a field be missing, or have another name. */
export type FieldEdit = 'deleted' | 'renamed' | { value: unknown };

/** A copy of a workflow whose settings are edited; by an Edit Fields node where its form cannot be edited so. */
export function withFields(file: string, edits: Record<string, FieldEdit>): WorkflowFile {
	const workflow = readWorkflow(file);
	const fields = settingsFields(workflow);
	for (const [name, edit] of Object.entries(edits)) {
		const field = fields.find((candidate) => candidate.name === name);
		if (!field) throw new Error(`Settings has no field '${name}'`);
		if (typeof edit === 'object') field.set(edit.value);
	}
	const onlyValues = Object.values(edits).every((edit) => typeof edit === 'object');
	return onlyValues ? workflow : withEditFields(workflow, edits);
}

/** The workflow with an Edit Fields node that gives the item of its form, because the steps take settings from any node. */
function withEditFields(workflow: WorkflowFile, edits: Record<string, FieldEdit>): WorkflowFile {
	const assignments = Object.entries(settingsOf(workflow)).flatMap(([name, value]) => {
		if (edits[name] === 'deleted') return [];
		return [{ id: name, name: edits[name] === 'renamed' ? `${name}2` : name, value, type: typeof value }];
	});
	const parameters = { assignments: { assignments }, options: {} } as unknown as INodeParameters;
	const editFields = { type: 'n8n-nodes-base.set', typeVersion: 3.4, parameters, credentials: undefined };
	const nodes = workflow.nodes.map((node) => (node.name === 'Settings' ? { ...node, ...editFields } : node));
	return { ...workflow, nodes };
}

/** The settings that a test gives, without those fields that it edits itself. */
export function without(
	settings: Record<string, unknown>,
	edits: Record<string, FieldEdit>,
): Record<string, unknown> {
	return Object.fromEntries(Object.entries(settings).filter(([name]) => !(name in edits)));
}
