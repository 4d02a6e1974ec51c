import './boot';
import { Container } from '@n8n/di';
import {
	ExecutionLifecycleHooks,
	NodeExecuteFunctions,
	TriggersAndPollers,
	WorkflowExecute,
	WorkflowHasIssuesError,
} from 'n8n-core';
import { createRunExecutionData, Workflow } from 'n8n-workflow';
import type {
	IDataObject,
	INode,
	INodeExecutionData,
	IRun,
	IWorkflowExecuteAdditionalData,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { additionalData } from './additional-data';
import { EngineCredentials, type CredentialSet } from './credentials';
import { engineRun, type EngineRun } from './engine-run';
import { captureLog } from './log';
import { tellObservers, type NodeOutcome } from './observe';
import { loadPackages, type Packages } from './packages';
import {
	applySettings,
	findStart,
	isErrorTrigger,
	isManual,
	isSchedule,
	readWorkflow,
	type WorkflowFile,
} from './workflow-file';

export interface EngineOptions {
	/** Folder of the package whose built nodes run; default: this repository. */
	packageDir?: string;
	credentials: CredentialSet;
	/** Values for fields that the node named "Settings" has. */
	settings?: Record<string, unknown>;
	/** Default: the Schedule Trigger. A Manual Trigger gives an execution in mode "manual", any other in "trigger". */
	startNode?: string;
	/** What the trigger gives, when n8n itself sets it off (Error Trigger). */
	input?: IDataObject[];
	/** The same with files. */
	items?: INodeExecutionData[];
	/** What a person answers on the pages of a form that the execution waits for, one after the other. */
	answers?: FormAnswer[];
}

/** The fields of a page of a form; null when nobody answers in time. */
export type FormAnswer = IDataObject | null;

interface Execution {
	workflow: Workflow;
	start: INode;
	mode: WorkflowExecuteMode;
	data: IWorkflowExecuteAdditionalData;
	pinData: WorkflowFile['pinData'];
	items: INodeExecutionData[];
	answers: readonly FormAnswer[];
}

let executions = 0;

/** Runs a workflow by n8n's own engine, in this process. A failed execution is a result, not an exception. */
export async function runWorkflow(file: WorkflowFile | string, options: EngineOptions): Promise<EngineRun> {
	const packages = await loadPackages(options.packageDir);
	const source = readWorkflow(file);
	if (options.settings) applySettings(source, options.settings);
	const execution = prepare(source, findStart(source, options.startNode), packages, options);
	const { result, ...lines } = await captureLog(async () => await execute(execution));
	tellObservers(() => outcomes(execution.workflow, result));
	return engineRun(result, lines);
}

function outcomes({ nodes }: Workflow, { data: { resultData } }: IRun): NodeOutcome[] {
	return Object.values(nodes).flatMap(({ name, type, typeVersion, parameters }) =>
		(resultData.runData[name] ?? []).map(({ data }) => {
			const items = (data?.main ?? []).flatMap((output) => output ?? []).map(({ json }) => json);
			return { type, typeVersion, parameters, items };
		}),
	);
}

function prepare(
	{ id = 'engine', name = 'Workflow', nodes, connections, settings = {}, pinData }: WorkflowFile,
	startNode: INode,
	packages: Packages,
	{ credentials, input = [{}], items = input.map((json) => ({ json })), answers = [] }: EngineOptions,
): Execution {
	const base = { id, name, nodes, connections, settings, active: false };
	const workflow = new Workflow({ ...base, nodeTypes: packages });
	const mode = modeOf(startNode);
	const executionId = String(++executions);
	const stored = { isArchived: false, activeVersionId: null, createdAt: new Date(), updatedAt: new Date() };
	const hooks = new ExecutionLifecycleHooks(mode, executionId, { ...base, ...stored });
	const credentialsHelper = new EngineCredentials(packages, credentials);
	const data = additionalData({ credentialsHelper, hooks, executionId });
	const start = workflow.getNode(startNode.name) ?? startNode;
	return { workflow, start, mode, data, pinData, items, answers };
}

function modeOf(start: INode): WorkflowExecuteMode {
	if (isManual(start)) return 'manual';
	return isErrorTrigger(start) ? 'error' : 'trigger';
}

async function execute(execution: Execution): Promise<IRun> {
	const startedAt = new Date();
	try {
		const run = execution.mode === 'manual' ? startByHand(execution) : startByTrigger(execution);
		return await answered(execution, await run);
	} catch (error) {
		// n8n throws before the first node when a parameter is missing, and stores it as a failed execution
		if (error instanceof WorkflowHasIssuesError) return refused(error, execution.mode, startedAt);
		throw error;
	}
}

async function startByHand({ workflow, start, mode, data, pinData }: Execution): Promise<IRun> {
	return await new WorkflowExecute(data, mode).run({ workflow, startNode: start, pinData });
}

/** In mode "trigger" the engine passes on what the trigger emitted: that is made here. */
async function startByTrigger({ workflow, start, mode, data, items }: Execution): Promise<IRun> {
	const main = isSchedule(start) ? await emitted(workflow, start, data) : [items];
	const runData = createRunExecutionData({
		executionData: { nodeExecutionStack: [{ node: start, data: { main }, source: null }] },
	});
	return await new WorkflowExecute(data, mode, runData).processRunExecutionData(workflow);
}

/** Goes on with an execution that waits for a page of a form, as n8n does when it is sent in or the wait is over. */
async function answered({ workflow, mode, data, answers }: Execution, started: IRun): Promise<IRun> {
	let run = started;
	for (const answer of answers) {
		if (run.status !== 'waiting') throw new Error('The execution does not wait for an answer');
		// As it was stored
		const stored = structuredClone(run.data);
		const [waiting] = stored.executionData?.nodeExecutionStack ?? [];
		if (waiting && answer) waiting.data.main = [[{ json: answer }]];
		run = await new WorkflowExecute(data, mode, stored).processRunExecutionData(workflow);
	}
	return run;
}

/** Lets the trigger node itself make its item; only in mode "manual" does it do so without waiting for its hour. */
async function emitted(
	workflow: Workflow,
	node: INode,
	data: IWorkflowExecuteAdditionalData,
): Promise<INodeExecutionData[][]> {
	const triggers = Container.get(TriggersAndPollers);
	const { getExecuteTriggerFunctions } = NodeExecuteFunctions;
	const args = [workflow, node, getExecuteTriggerFunctions, data, 'manual', 'manual'] as const;
	const response = await triggers.runTriggerFunction(...args);
	await response?.manualTriggerFunction?.();
	return (await response?.manualTriggerResponse) ?? [[{ json: {} }]];
}

function refused(error: WorkflowHasIssuesError, mode: WorkflowExecuteMode, startedAt: Date): IRun {
	const data = createRunExecutionData({ resultData: { error, runData: {} } });
	return { data, mode, startedAt, stoppedAt: new Date(), storedAt: 'db', status: 'error', finished: false };
}
