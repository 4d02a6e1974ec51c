import type { IWorkflowExecuteAdditionalData, WorkflowExecuteMode } from 'n8n-workflow';
import { Workflow } from 'n8n-workflow';
import { ExecutionLifecycleHooks } from 'n8n-core';
import { additionalData } from './additional-data';
import type { EngineCredentials } from './credentials';
import type { EngineDataTables } from './data-tables';
import type { Packages } from './packages';
import type { EngineSubWorkflows } from './sub-workflows';
import type { WorkflowFile } from './workflow-file';

/** The surroundings of a workflow in one n8n. */
export interface Instance {
	packages: Packages;
	credentials: EngineCredentials;
	dataTables: EngineDataTables;
	subWorkflows: EngineSubWorkflows;
}

export interface Prepared {
	workflow: Workflow;
	data: IWorkflowExecuteAdditionalData;
	executionId: string;
}

let executions = 0;

/** A workflow as n8n has it for one execution, with everything that an execution is given. */
export function prepareWorkflow(file: WorkflowFile, mode: WorkflowExecuteMode, instance: Instance): Prepared {
	const { id = 'engine', name = 'Workflow', nodes, connections, settings = {} } = file;
	const base = { id, name, nodes, connections, settings, active: false };
	const workflow = new Workflow({ ...base, nodeTypes: instance.packages });
	const executionId = String(++executions);
	const stored = { isArchived: false, activeVersionId: null, createdAt: new Date(), updatedAt: new Date() };
	const hooks = new ExecutionLifecycleHooks(mode, executionId, { ...base, ...stored });
	const { credentials: credentialsHelper, dataTables, subWorkflows } = instance;
	const data = additionalData({ credentialsHelper, hooks, executionId });
	data['data-table'] = { dataTableProxyProvider: dataTables };
	data.executeWorkflow = async (info, _caller, options) =>
		await subWorkflows.execute(info, options, instance);
	data.getRunExecutionData = async (of) => subWorkflows.dataOf(of);
	return { workflow, data, executionId };
}
