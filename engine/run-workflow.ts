import './boot';
import { Container } from '@n8n/di';
import { NodeExecuteFunctions, TriggersAndPollers, WorkflowExecute, WorkflowHasIssuesError } from 'n8n-core';
import { createRunExecutionData } from 'n8n-workflow';
import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	INode,
	INodeExecutionData,
	IRun,
	IWorkflowExecuteAdditionalData,
	Workflow,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { Settings } from 'luxon';
import { EngineCredentials, type CredentialSet } from './credentials';
import { engineRun, type EngineRun } from './engine-run';
import { prepareWorkflow, type Instance } from './instance';
import { captureLog } from './log';
import { tellObservers } from './observe';
import { outcomes } from './outcomes';
import { loadPackages } from './packages';
import { EngineSubWorkflows, type SubWorkflows } from './sub-workflows';
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
	/** The answers of a person, one for each wait of the execution: pages of a form, a mail that asks. */
	answers?: Answer[];
	/** The workflows that this one calls, by id. */
	subWorkflows?: SubWorkflows;
	/** As in n8n before 2.16: the addresses at which an execution waits have no token. */
	withoutResumeToken?: boolean;
	/** What nodes of the workflow keep from one execution to the next; as in n8n, not of one by hand. */
	staticData?: IDataObject;
}

/** The fields of a page of a form, or of what a mail asks; null when nobody answers in time. */
export type FormAnswer = IDataObject | null;

/** A function is called while the execution waits: what it does happens in that time. */
export type Answer =
	FormAnswer | ((waiting: EngineRun, edit: EditCredential) => FormAnswer | Promise<FormAnswer>);

/** Edits a credential as a user does in n8n: it keeps its id. */
export type EditCredential = (type: string, data: ICredentialDataDecryptedObject) => Promise<void>;

/** What a mail that asks for approval gives when a button is pressed. */
export function approval(approved: boolean, respondedAt = new Date().toISOString()): IDataObject {
	return { data: { approved, respondedAt } };
}

const NO_LINES = { log: [], reports: [] };

interface Execution {
	workflow: Workflow;
	start: INode;
	mode: WorkflowExecuteMode;
	data: IWorkflowExecuteAdditionalData;
	pinData: WorkflowFile['pinData'];
	items: INodeExecutionData[];
	answers: readonly Answer[];
	withoutResumeToken: boolean;
}

/** Runs a workflow by n8n's own engine, in this process. A failed execution is a result, not an exception. */
export async function runWorkflow(file: WorkflowFile | string, options: EngineOptions): Promise<EngineRun> {
	const packages = await loadPackages(options.packageDir);
	// n8n leaves luxon in the time zone of the last expression: each execution begins as in a process of its own, and leaves none
	Settings.defaultZone = 'system';
	const source = readWorkflow(file);
	if (options.settings) applySettings(source, options.settings);
	const start = findStart(source, options.startNode);
	const mode = modeOf(start);
	const subWorkflows = new EngineSubWorkflows(options.subWorkflows ?? {}, mode);
	const credentials = new EngineCredentials(packages, options.credentials);
	const instance = { packages, credentials, subWorkflows };
	const execution = prepare(source, start, mode, instance, options);
	const { result, ...lines } = await captureLog(async () => await execute(execution));
	Settings.defaultZone = 'system';
	const { workflow } = execution;
	if (options.staticData && mode !== 'manual' && workflow.staticData.__dataChanged === true)
		Object.assign(options.staticData, JSON.parse(JSON.stringify(workflow.staticData)));
	tellObservers(() => outcomes(execution.workflow, result));
	return engineRun(result, lines, subWorkflows.runs);
}

function prepare(
	file: WorkflowFile,
	startNode: INode,
	mode: WorkflowExecuteMode,
	instance: Instance,
	{ input = [{}], items = input.map((json) => ({ json })), answers = [], ...options }: EngineOptions,
): Execution {
	const { workflow, data } = prepareWorkflow(file, mode, instance, structuredClone(options.staticData));
	const start = workflow.getNode(startNode.name) ?? startNode;
	const { withoutResumeToken = false } = options;
	return { workflow, start, mode, data, pinData: file.pinData, items, answers, withoutResumeToken };
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
async function startByTrigger(execution: Execution): Promise<IRun> {
	const { workflow, start, mode, data, items } = execution;
	const main = isSchedule(start) ? await emitted(workflow, start, data) : [items];
	const runData = createRunExecutionData({
		executionData: { nodeExecutionStack: [{ node: start, data: { main }, source: null }] },
	});
	if (execution.withoutResumeToken) delete (runData as { resumeToken?: string }).resumeToken;
	return await new WorkflowExecute(data, mode, runData).processRunExecutionData(workflow);
}

/** Resumes an execution that waits, as n8n does when a form is sent, a button pressed or the wait over. */
async function answered({ workflow, mode, data, answers }: Execution, started: IRun): Promise<IRun> {
	const edit: EditCredential = async (type, to) =>
		await data.credentialsHelper.updateCredentials({ id: null, name: type }, type, to);
	let run = started;
	for (const answer of answers) {
		if (run.status !== 'waiting') throw new Error('The execution does not wait for an answer');
		// As it was stored
		const stored = structuredClone(run.data);
		const [waiting] = stored.executionData?.nodeExecutionStack ?? [];
		const given = typeof answer === 'function' ? await answer(engineRun(run, NO_LINES), edit) : answer;
		if (waiting && given) waiting.data.main = [[{ json: given }]];
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
