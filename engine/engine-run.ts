import type { ExecutionError, ExecutionStatus, IDataObject, INodeExecutionData, IRun } from 'n8n-workflow';
import type { LogLines } from './log';

export interface NodeItems {
	json: IDataObject;
	pairedItem?: unknown;
}

export interface EngineRun extends LogLines {
	status: ExecutionStatus;
	error?: { message: string; description?: string; node?: string };
	/** Names of the nodes in the order in which they ran. */
	order: string[];
	/** What the last run of a node put out; nothing when it did not run. */
	items(node: string, output?: number): IDataObject[];
	/** The same with the pairing. */
	nodeItems(node: string, output?: number): NodeItems[];
	/** Everything that n8n would store of the execution. */
	raw: IRun;
	/** The executions of sub-workflows, in the order in which they ended. */
	subRuns: readonly SubRun[];
}

export interface SubRun {
	workflowId: string;
	run: EngineRun;
}

export function engineRun(raw: IRun, lines: LogLines, subRuns: readonly SubRun[] = []): EngineRun {
	const nodeItems = (node: string, output = 0) => outputOf(raw, node, output).map(strip);
	return {
		status: raw.status,
		error: failure(raw),
		order: executionOrder(raw),
		items: (node, output) => nodeItems(node, output).map(({ json }) => json),
		nodeItems,
		raw,
		subRuns,
		...lines,
	};
}

function outputOf(raw: IRun, node: string, output: number): INodeExecutionData[] {
	return raw.data.resultData.runData[node]?.at(-1)?.data?.main?.[output] ?? [];
}

function strip({ json, pairedItem }: INodeExecutionData): NodeItems {
	return { json, pairedItem };
}

function executionOrder(raw: IRun): string[] {
	return Object.entries(raw.data.resultData.runData)
		.flatMap(([name, tasks]) => tasks.map(({ executionIndex }) => ({ name, executionIndex })))
		.sort((a, b) => a.executionIndex - b.executionIndex)
		.map(({ name }) => name);
}

function failure({ data: { resultData } }: IRun): EngineRun['error'] {
	const { error, lastNodeExecuted } = resultData;
	if (!error) return undefined;
	const node = nodeOf(error) ?? lastNodeExecuted;
	return { message: error.message, description: error.description ?? undefined, node };
}

function nodeOf(error: ExecutionError): string | undefined {
	return 'node' in error ? error.node?.name : undefined;
}
