import { readWorkflow, type WorkflowFile } from '../../engine/workflow-file';

/** What a user can do to a field of Settings beside changing its value: delete it, rename it, give it another type. */
export type FieldEdit = 'deleted' | 'renamed' | { value: unknown };

interface Assignment {
	name: string;
	value: unknown;
	type: string;
}

/** A copy of a workflow whose node Settings has these fields edited. */
export function withFields(file: string, edits: Record<string, FieldEdit>): WorkflowFile {
	const workflow = readWorkflow(file);
	const settings = workflow.nodes.find(({ name }) => name === 'Settings');
	const { assignments } = settings?.parameters as unknown as { assignments: { assignments: Assignment[] } };
	const names = assignments.assignments.map(({ name }) => name);
	for (const name of Object.keys(edits))
		if (!names.includes(name)) throw new Error(`Settings has no field '${name}'`);
	assignments.assignments = assignments.assignments.flatMap((field) => edited(field, edits[field.name]));
	return workflow;
}

function edited(field: Assignment, edit: FieldEdit | undefined): Assignment[] {
	if (edit === undefined) return [field];
	if (edit === 'deleted') return [];
	if (edit === 'renamed') return [{ ...field, name: `${field.name}2` }];
	return [{ ...field, value: edit.value, type: typeof edit.value }];
}

/** The settings that a test gives, without those fields that it edits itself. */
export function without(
	settings: Record<string, unknown>,
	edits: Record<string, FieldEdit>,
): Record<string, unknown> {
	return Object.fromEntries(Object.entries(settings).filter(([name]) => !(name in edits)));
}
