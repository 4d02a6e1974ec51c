import { basename, join } from 'node:path';
import { readWorkflow, settingsFields, type WorkflowFile } from '../../engine/workflow-file';

/** As the workflows were while Settings was an Edit Fields node: users have copies of them. */
export const HELD = join(__dirname, '..', 'held');

/** What a user can do to a setting; only in a copy with Edit Fields can a field be deleted or renamed. */
export type FieldEdit = 'deleted' | 'renamed' | { value: unknown };

interface Assignment {
	name: string;
	value: unknown;
	type: string;
}

/** A copy of a workflow whose settings are edited: the shipped one, or the held one where only that can be edited so. */
export function withFields(file: string, edits: Record<string, FieldEdit>): WorkflowFile {
	const onlyValues = Object.values(edits).every((edit) => typeof edit === 'object');
	const workflow = readWorkflow(onlyValues ? file : join(HELD, basename(file)));
	const fields = settingsFields(workflow);
	for (const [name, edit] of Object.entries(edits)) {
		const field = fields.find((candidate) => candidate.name === name);
		if (!field) throw new Error(`Settings has no field '${name}'`);
		if (typeof edit === 'object') field.set(edit.value);
	}
	if (!onlyValues) editAssignments(workflow, edits);
	return workflow;
}

function editAssignments({ nodes }: WorkflowFile, edits: Record<string, FieldEdit>): void {
	const settings = nodes.find(({ name }) => name === 'Settings');
	const { assignments } = settings?.parameters as unknown as { assignments: { assignments: Assignment[] } };
	assignments.assignments = assignments.assignments.flatMap((field) => edited(field, edits[field.name]));
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
