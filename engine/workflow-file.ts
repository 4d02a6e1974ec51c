import { readFileSync } from 'node:fs';
import type { IConnections, IDataObject, INode, IPinData, IWorkflowSettings } from 'n8n-workflow';

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

interface Assignment {
	name: string;
	value: unknown;
}

/** Does what a user does in the node "Settings": changes values, adds no field. */
export function applySettings({ nodes }: WorkflowFile, settings: Record<string, unknown>): void {
	const node = nodes.find(({ name, type }) => name === 'Settings' && type === 'n8n-nodes-base.set');
	if (!node) throw new Error('The workflow has no Edit Fields node named "Settings"');
	const { assignments = [] } = (node.parameters.assignments ?? {}) as IDataObject as {
		assignments?: Assignment[];
	};
	for (const [name, value] of Object.entries(settings)) {
		const assignment = assignments.find((candidate) => candidate.name === name);
		if (!assignment) throw new Error(`"Settings" has no field "${name}": ${listNames(assignments)}`);
		assignment.value = value;
	}
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
