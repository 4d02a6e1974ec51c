import { readFileSync } from 'node:fs';
import type {
	IConnections,
	INode,
	INodeParameters,
	INodeProperties,
	IPinData,
	IWorkflowSettings,
	NodeParameterValue,
} from 'n8n-workflow';
import { workflows } from '../nodes/SyncSettings/settings/workflows';

/** The part of an exported workflow that decides what it does. */
export interface WorkflowFile {
	id?: string;
	name?: string;
	nodes: INode[];
	connections: IConnections;
	settings?: IWorkflowSettings;
	pinData?: IPinData;
}

/** A copy that may be changed. */
export function readWorkflow(workflow: WorkflowFile | string): WorkflowFile {
	if (typeof workflow !== 'string') return structuredClone(workflow);
	return JSON.parse(readFileSync(workflow, 'utf8')) as WorkflowFile;
}

/** Does what a user does in the node "Settings": changes values, and adds fields to its groups. */
export function applySettings(workflow: WorkflowFile, settings: Record<string, unknown>): void {
	const given = Object.entries(settings);
	// A workflow that another one calls has no such node.
	const fields = given.length > 0 ? settingsFields(workflow) : [];
	for (const [name, value] of given) {
		const field = fields.find((candidate) => candidate.name === name);
		if (!field) throw new Error(`"Settings" has no field "${name}": ${listNames(fields)}`);
		field.set(value);
	}
}

/** What a user must choose first, where Settings asks for it; the data of the sandbox begin in this year. */
export function chosenStart(given: WorkflowFile | string): { fromYear?: number } {
	const { nodes } = readWorkflow(given);
	const settings = nodes.find(({ name }) => name === 'Settings')?.parameters ?? {};
	return JSON.stringify(settings).includes('"fromYear"') ? { fromYear: 2026 } : {};
}

/** A field of the node "Settings", whichever node that is. */
export interface SettingsField {
	name: string;
	value: unknown;
	set(value: unknown): void;
}

const SYNC_SETTINGS = 'n8n-nodes-eboekhouden.syncSettings';

/** The fields in order, with the values that they have in the file or else by default. */
export function settingsFields({ nodes }: WorkflowFile): SettingsField[] {
	const node = nodes.find(({ name }) => name === 'Settings');
	if (node?.type === 'n8n-nodes-base.set') return assignmentsOf(node.parameters);
	if (node?.type === SYNC_SETTINGS) return parametersOf(node.parameters);
	throw new Error('The workflow has no Edit Fields or Sync Settings node named "Settings"');
}

/** Of Edit Fields. */
function assignmentsOf(parameters: INodeParameters): SettingsField[] {
	const held = (parameters.assignments ?? {}) as unknown as {
		assignments?: Array<{ name: string; value: unknown }>;
	};
	return (held.assignments ?? []).map((assignment) => ({
		name: assignment.name,
		value: assignment.value,
		set: (value) => void (assignment.value = value),
	}));
}

/** Of our own node: each field of its form; one that is in no group yet has its default. */
function parametersOf(parameters: INodeParameters): SettingsField[] {
	const form = workflows.find(({ value }) => value === parameters.workflow);
	if (!form) throw new Error(`There are no settings of the workflow "${String(parameters.workflow)}"`);
	const groups = Object.entries(form.groups).map(([name, { settings }]) => [name, settings] as const);
	return [[undefined, form.top] as const, ...groups].flatMap(([group, settings]) =>
		Object.entries(settings).map(([name, { property }]) => {
			const held = (group ? parameters[group] : parameters) as INodeParameters | undefined;
			const set = (given: unknown) => {
				const place = group ? ((parameters[group] ??= {}) as INodeParameters) : parameters;
				place[name] = asInForm(given, property) as NodeParameterValue;
			};
			return { name, value: held?.[name] ?? property.default, set };
		}),
	);
}

/** The text of a table as one row, whose first field takes it as a whole. */
function asInForm(
	given: unknown,
	{ type, options = [] }: Pick<INodeProperties, 'type' | 'options'>,
): unknown {
	if (type !== 'fixedCollection' || typeof given !== 'string') return given;
	const [first] = options.flatMap((rows) => ('values' in rows ? rows.values : []));
	const mode = first?.modes?.find((one) => one.type === 'string')?.name;
	const value = mode ? { __rl: true, mode, value: given } : given;
	return given === '' || !first ? {} : { row: [{ [first.name]: value }] };
}

const SCHEDULE = 'n8n-nodes-base.scheduleTrigger';

export function findStart({ nodes }: WorkflowFile, startNode?: string): INode {
	const enabled = nodes.filter(({ disabled }) => !disabled);
	const start = enabled.find(({ name, type }) => (startNode ? name === startNode : type === SCHEDULE));
	if (start) return start;
	const wanted = startNode ? `node "${startNode}"` : 'Schedule Trigger (give startNode)';
	throw new Error(`The workflow has no ${wanted} to start from: ${listNames(enabled)}`);
}

export const isSchedule = ({ type }: INode) => type === SCHEDULE;
export const isErrorTrigger = ({ type }: INode) => type === 'n8n-nodes-base.errorTrigger';
export const isManual = ({ type }: INode) => type === 'n8n-nodes-base.manualTrigger';

function listNames(named: Array<{ name: string }>): string {
	return named.map(({ name }) => name).join(', ');
}
