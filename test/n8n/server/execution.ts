import type { IBinaryData, IDataObject } from 'n8n-workflow';

interface NodeRun {
	data?: { main?: ({ json: IDataObject; binary?: Record<string, IBinaryData> }[] | null)[] };
	executionStatus?: string;
	/** What is told above the output. */
	hints?: { message: string }[];
}

/** An execution as n8n saved it. */
export interface Execution {
	id: string;
	status: string;
	mode: string;
	workflowId: string;
	stoppedAt?: string | null;
	data?: {
		/** The nodes that still had to run. */
		executionData?: { nodeExecutionStack?: object[] };
		resultData: {
			runData: Record<string, NodeRun[]>;
			error?: { message: string };
			lastNodeExecuted?: string;
		};
	};
}

/** The oldest n8n reports the end of an execution a moment before it stores its data. */
export function isWhole({ status, data }: Execution): boolean {
	if (status !== 'success' && status !== 'error') return true;
	const { executionData, resultData } = data ?? {};
	if (resultData?.error) return true;
	const left = executionData?.nodeExecutionStack ?? [];
	return left.length === 0 && Object.keys(resultData?.runData ?? {}).length > 0;
}

/** The output of the first run of a node, over all its outputs. */
export function itemsOf(execution: Pick<Execution, 'data'>, node: string): IDataObject[] {
	return given(execution, node).map(({ json }) => json);
}

function given({ data }: Pick<Execution, 'data'>, node: string) {
	const outputs = data?.resultData.runData[node]?.[0]?.data?.main ?? [];
	return outputs.flatMap((items) => items ?? []);
}

/** The line of the node Log, or the failure of an execution that did not reach it. */
export function messageOf(execution: Pick<Execution, 'data'>): string {
	const [log] = itemsOf(execution, 'Log');
	const failure = execution.data?.resultData.error?.message;
	return log ? String(log.message).replace(ON_MONDAYS, '') : `no log: ${failure ?? 'no reason given'}`;
}

/** A real n8n has the day of the machine; on Mondays the log mentions the end of Nmbrs' interface. */
const ON_MONDAYS = /\. The SOAP interface of Nmbrs, .* on 1 March 2027\.$/;
