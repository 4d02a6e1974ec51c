import './boot';
import { WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	mergeRunsPerBranch,
	NodeOperationError,
	SubworkflowOperationError,
	UnexpectedError,
} from 'n8n-workflow';
import type {
	ExecuteWorkflowData,
	ExecuteWorkflowOptions,
	IExecuteWorkflowInfo,
	INode,
	INodeExecutionData,
	IRun,
	Workflow,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { EngineCredentials, type CredentialSet } from './credentials';
import { engineRun, type SubRun } from './engine-run';
import { prepareWorkflow, type Instance } from './instance';
import { tellObservers } from './observe';
import { outcomes } from './outcomes';
import { applySettings, readWorkflow, type WorkflowFile } from './workflow-file';

/** A workflow that others call, in the same n8n. */
export interface SubWorkflow {
	file: WorkflowFile | string;
	/** Values for fields that its node named "Settings" has. */
	settings?: Record<string, unknown>;
	/** Default: those of the workflow that is started. */
	credentials?: CredentialSet;
	/** Default: true. n8n runs one that is not published only when the first workflow was started by hand. */
	published?: boolean;
	/** Called before each of its executions, with how many there were; one that throws makes that execution fail. */
	before?: (input: INodeExecutionData[], count: number) => void | Promise<void>;
	/** The same after it has ended well: what it did is done, but a failure here loses the answer. */
	after?: (input: INodeExecutionData[], count: number) => void | Promise<void>;
}

/** By the id in n8n. */
export type SubWorkflows = Record<string, SubWorkflow>;

const TRIGGER = 'n8n-nodes-base.executeWorkflowTrigger';
const OTHER_STARTS = ['n8n-nodes-base.start', 'n8n-nodes-base.manualTrigger'];
const NO_LINES = { log: [], reports: [] };

/** What n8n's own `executeWorkflow` does, with workflows that are given instead of stored. */
export class EngineSubWorkflows {
	/** Every execution of one that ended, in the order in which they ended. */
	readonly runs: SubRun[] = [];
	private readonly data = new Map<string, IRun['data']>();
	private readonly counts = new Map<string, number>();

	constructor(
		private readonly given: SubWorkflows,
		private readonly rootMode: WorkflowExecuteMode,
	) {}

	dataOf(executionId: string): IRun['data'] | undefined {
		return this.data.get(executionId);
	}

	async execute(
		{ id, code }: IExecuteWorkflowInfo,
		{ inputData = [{ json: {} }], parentExecution, doNotWaitToFinish }: ExecuteWorkflowOptions,
		instance: Instance,
	): Promise<ExecuteWorkflowData> {
		if (code) throw new UnexpectedError('The engine runs only sub-workflows that are given by id');
		const sub = this.find(id);
		const file = { ...load(sub), id };
		const { packages } = instance;
		const credentials = sub.credentials
			? new EngineCredentials(packages, sub.credentials)
			: instance.credentials;
		const prepared = prepareWorkflow(file, 'integrated', { ...instance, credentials });
		const { workflow, data, executionId } = prepared;
		const node = startOf(file);
		const stack = [{ node, data: { main: [inputData] }, source: null, metadata: { parentExecution } }];
		const executionData = { nodeExecutionStack: stack };
		const start = createRunExecutionData({ executionData, parentExecution });
		const count = this.count(id);
		await sub.before?.(inputData, count);
		const raw = await new WorkflowExecute(data, 'integrated', start).processRunExecutionData(workflow);
		this.keep(id ?? '', executionId, raw, workflow);
		// Its result is not returned: it may wait for a person, or fail.
		if (doNotWaitToFinish) return { executionId, data: [null] };
		if (raw.status === 'waiting') throw new UnexpectedError('The engine has no sub-workflows that wait');
		if (raw.finished !== true) throw asError(raw, executionId, workflow);
		await sub.after?.(inputData, count);
		return { executionId, data: outputOf(raw, file), waitTill: raw.waitTill };
	}

	private find(id: string | undefined): SubWorkflow {
		if (id === undefined) throw new UnexpectedError('No information about the workflow to execute found');
		// Own only: an id may come from a user's table
		const sub = Object.hasOwn(this.given, id) ? this.given[id] : undefined;
		if (!sub) throw new UnexpectedError('Workflow does not exist.', { extra: { workflowId: id } });
		if (sub.published === false && this.rootMode !== 'manual')
			throw new UnexpectedError('Workflow is not active and cannot be executed.', {
				extra: { workflowId: id },
			});
		return sub;
	}

	private count(id = ''): number {
		const count = (this.counts.get(id) ?? 0) + 1;
		this.counts.set(id, count);
		return count;
	}

	private keep(workflowId: string, executionId: string, raw: IRun, workflow: Workflow): void {
		this.data.set(executionId, raw.data);
		this.runs.push({ workflowId, run: engineRun(raw, NO_LINES) });
		tellObservers(() => outcomes(workflow, raw));
	}
}

function load({ file, settings }: SubWorkflow): WorkflowFile {
	const workflow = readWorkflow(file);
	if (settings) applySettings(workflow, settings);
	return workflow;
}

function startOf({ nodes }: WorkflowFile): INode {
	const start =
		nodes.find(({ type }) => type === TRIGGER) ?? nodes.find(({ type }) => OTHER_STARTS.includes(type));
	if (start) return start;
	throw new SubworkflowOperationError(
		'Missing node to start execution',
		"Please make sure the workflow you're calling contains an Execute Workflow Trigger node",
	);
}

/** The output of the last node: all its runs from version 1.2 of the trigger on, its last one before. */
function outputOf({ data: { resultData } }: IRun, { nodes }: WorkflowFile): ExecuteWorkflowData['data'] {
	const runs = resultData.runData[resultData.lastNodeExecuted ?? ''] ?? [];
	if (!lastRunOnly(nodes) && runs.length > 0)
		return mergeRunsPerBranch(runs.toSorted((a, b) => a.executionIndex - b.executionIndex));
	return runs.at(-1)?.data?.main ?? [null];
}

function lastRunOnly(nodes: INode[]): boolean {
	const trigger = nodes.find(({ type }) => type === TRIGGER);
	return (trigger?.typeVersion ?? 1) < 1.2 && trigger?.parameters.returnOutput !== 'allRuns';
}

/** The error of an execution, as the node that called it gets it: with the execution to look at. */
function asError({ data, status }: IRun, executionId: string, workflow: Workflow): Error {
	const { error } = data.resultData;
	const message = error?.message ?? `The execution was ${status}`;
	const node = error && 'node' in error && error.node ? workflow.getNode(error.node.name) : null;
	const failed = node ? new NodeOperationError(node, message) : new Error(message);
	const { description, stack } = error ?? {};
	return Object.assign(failed, { executionId, workflowId: workflow.id, description, stack });
}
