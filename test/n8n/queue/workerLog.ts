import type { N8nProcess } from '../server/process';

/** An execution in the hands of one worker. */
export interface Carried {
	executionId: string;
	workflowId: string;
	startedAt: number;
	/** Missing while it runs, and when the worker was killed. */
	finishedAt?: number;
}

interface Line {
	message?: string;
	metadata?: { executionId?: string; workflowId?: string; timestamp?: string };
}

/** The executions that a worker started, by its own log, in that order. */
export function carriedBy({ log }: Pick<N8nProcess, 'log'>): Carried[] {
	const carried: Carried[] = [];
	for (const { message = '', metadata } of log.split('\n').map(parsed)) {
		const { executionId = '', workflowId = '', timestamp = '' } = metadata ?? {};
		const at = Date.parse(timestamp);
		if (message.startsWith('Worker started execution'))
			carried.push({ executionId, workflowId, startedAt: at });
		if (message.startsWith('Worker finished execution')) {
			const own = carried.findLast((one) => one.executionId === executionId);
			if (own) own.finishedAt = at;
		}
	}
	return carried;
}

/** The first lines of n8n are not JSON, and the last line may be incomplete. */
function parsed(line: string): Line {
	try {
		return JSON.parse(line) as Line;
	} catch {
		return {};
	}
}

/** Pairs of executions of one workflow that ran at the same time; an unfinished one ended with its worker. */
export function overlaps(carried: Carried[]): [Carried, Carried][] {
	const sorted = [...carried].sort((one, other) => one.startedAt - other.startedAt);
	return sorted.flatMap((one, index) =>
		sorted
			.slice(index + 1)
			.filter(
				({ workflowId, startedAt }) => workflowId === one.workflowId && startedAt < (one.finishedAt ?? 0),
			)
			.map((other): [Carried, Carried] => [one, other]),
	);
}
