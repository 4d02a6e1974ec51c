import { readWorkflow, settingsFields, type WorkflowFile } from '../../../engine/workflow-file';
import { settingsItem } from '../../../nodes/SyncSettings/settings/form';
import { workflows } from '../../../nodes/SyncSettings/settings/workflows';

/** The item that the node Settings of a workflow gives. */
export function settingsOf(given: WorkflowFile | string): Record<string, unknown> {
	const workflow = readWorkflow(given);
	const parameters = workflow.nodes.find(({ name }) => name === 'Settings')?.parameters ?? {};
	const form = workflows.find(({ value }) => value === parameters.workflow);
	if (form) return settingsItem(form, (name, fallback) => parameters[name] ?? fallback);
	return Object.fromEntries(settingsFields(workflow).map(({ name, value }) => [name, value]));
}
