import type {
	ExecuteWorkflowData,
	ExecuteWorkflowOptions,
	IDataObject,
	IExecuteWorkflowInfo,
	INode,
	INodeParameters,
	IRun,
	IWorkflowExecuteAdditionalData,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { NodeHelpers, Workflow } from 'n8n-workflow';
import { ExecutionLifecycleHooks } from 'n8n-core';
import { additionalData } from './additional-data';
import type { EngineCredentials } from './credentials';
import type { Packages } from './packages';
import type { WorkflowFile } from './workflow-file';

/** Runs what a workflow calls. */
interface SubWorkflows {
	execute(
		info: IExecuteWorkflowInfo,
		options: ExecuteWorkflowOptions,
		instance: Instance,
	): Promise<ExecuteWorkflowData>;
	dataOf(executionId: string): IRun['data'] | undefined;
}

/** The surroundings of a workflow in one n8n. */
export interface Instance {
	packages: Packages;
	credentials: EngineCredentials;
	subWorkflows: SubWorkflows;
}

export interface Prepared {
	workflow: Workflow;
	data: IWorkflowExecuteAdditionalData;
	executionId: string;
}

let executions = 0;

/** A workflow as n8n has it for one execution, with everything that an execution is given. */
export function prepareWorkflow(
	file: WorkflowFile,
	mode: WorkflowExecuteMode,
	instance: Instance,
	staticData: IDataObject = {},
): Prepared {
	const { id = 'engine', name = 'Workflow', nodes, connections, settings = {} } = file;
	const base = { id, name, nodes, connections, settings, active: false };
	const workflow = new Workflow({ ...base, staticData, nodes: [], nodeTypes: instance.packages });
	for (const node of nodes) node.parameters = withDefaults(node, instance.packages);
	workflow.setNodes(nodes);
	const executionId = String(++executions);
	const stored = { isArchived: false, activeVersionId: null, createdAt: new Date(), updatedAt: new Date() };
	const hooks = new ExecutionLifecycleHooks(mode, executionId, { ...base, ...stored });
	const { credentials: credentialsHelper, subWorkflows } = instance;
	const data = additionalData({ credentialsHelper, hooks, executionId });
	data.executeWorkflow = async (info, _caller, options) =>
		await subWorkflows.execute(info, options, instance);
	data.getRunExecutionData = async (of) => subWorkflows.dataOf(of);
	return { workflow, data, executionId };
}

const filledIn = new WeakMap<Packages, Map<string, string>>();

/** As n8n's Workflow does it with every node for every execution; here once for each that differs. */
function withDefaults(node: INode, packages: Packages): INodeParameters {
	const { type, typeVersion, parameters } = node;
	const known = filledIn.get(packages) ?? new Map<string, string>();
	filledIn.set(packages, known);
	const key = JSON.stringify([type, typeVersion, parameters]);
	const made = known.get(key) ?? JSON.stringify(filled(node, packages));
	known.set(key, made);
	return JSON.parse(made) as INodeParameters;
}

function filled(node: INode, packages: Packages): INodeParameters {
	const { description } = packages.getByNameAndVersion(node.type, node.typeVersion);
	const { properties } = description;
	return NodeHelpers.getNodeParameters(properties, node.parameters, true, false, node, description) ?? {};
}
