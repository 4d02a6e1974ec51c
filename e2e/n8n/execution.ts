import type { IDataObject } from 'n8n-workflow';

interface NodeRun {
	data?: { main?: ({ json: IDataObject }[] | null)[] };
	executionStatus?: string;
}

/** An execution as n8n saved it. */
export interface Execution {
	id: string;
	status: string;
	mode: string;
	workflowId: string;
	stoppedAt?: string | null;
	data?: {
		resultData: {
			runData: Record<string, NodeRun[]>;
			error?: { message: string };
			lastNodeExecuted?: string;
		};
	};
}

/** What the first run of a node gave, on all its outputs. */
export function itemsOf({ data }: Pick<Execution, 'data'>, node: string): IDataObject[] {
	const outputs = data?.resultData.runData[node]?.[0]?.data?.main ?? [];
	return outputs.flatMap((items) => items ?? []).map(({ json }) => json);
}

/** The line of the node Log; what went wrong when the execution did not come so far. */
export function messageOf(execution: Pick<Execution, 'data'>): string {
	const [log] = itemsOf(execution, 'Log');
	const failure = execution.data?.resultData.error?.message;
	return log ? String(log.message) : `no log: ${failure ?? 'no reason given'}`;
}
