import type { ServiceProblem } from '../../shared/problems/problem';
import type { Call } from '../../shared/transport/call';
import type { Failure } from '../../shared/transport/failure';
import type { RestCall } from '../../shared/transport/rest/caller';
import type { WireRow, WorkOrder } from './types';

export type Query = [name: string, value: string][];

/** How the parts of the client call the service. */
export interface Calls {
	/** The records of a list. */
	list(resource: string, query?: Query): Promise<WireRow[]>;
	get(call: Call, query: Query): Promise<unknown>;
	/** The `response` of any call. */
	send(call: Omit<RestCall, 'timeoutMs'> & { timeoutMs?: number }): Promise<unknown>;
	/** A work order in an answer. */
	workOrder(call: Call, row: unknown): WorkOrder;
	problem(call: Call, failure: Failure): ServiceProblem;
}
