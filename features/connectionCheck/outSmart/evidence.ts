import { attempt, type Attempt } from '../../../base/problems/problem';
import { ordersWith, type OutSmartClient } from '../../../services/outSmart/client';
import { statusAsked } from '../../invoicing/orders/statuses';
import type {
	HourType,
	Material,
	OutSmartRelation,
	WorkOrder,
	WorkStatus,
} from '../../../services/outSmart/types';

/** What was read of a field service; each part on its own. */
export interface OutSmartEvidence {
	login: Attempt<unknown>;
	statuses: Attempt<readonly WorkStatus[]>;
	/** Those that are Compleet, read twice. */
	completed: Attempt<readonly WorkOrder[]>;
	again: Attempt<readonly WorkOrder[]>;
	/** The code of the work order status of the export. */
	exportStatus: string;
	/** Those that are Afgehandeld, with this work order status. */
	handled: Attempt<readonly WorkOrder[]>;
	relations: Attempt<readonly OutSmartRelation[]>;
	materials: Attempt<readonly Material[]>;
	hourTypes: Attempt<readonly HourType[]>;
}

export async function readOutSmartEvidence(
	client: OutSmartClient,
	workOrderStatus: string,
): Promise<OutSmartEvidence> {
	const login = await attempt(async () => await client.listEmployees());
	const read = async <T>(call: () => Promise<T>): Promise<Attempt<T>> =>
		login.ok ? await attempt(call) : login;
	const orders = async (status: string, workStatus?: string) =>
		await read(async () => await ordersWith(client, { status, ...(workStatus && { workStatus }) }));
	const statuses = await read(async () => await client.listWorkStatuses());
	const { code: exportStatus } = statusAsked(workOrderStatus, statuses.ok ? statuses.value : []);
	return {
		login,
		statuses,
		exportStatus,
		completed: await orders('Compleet'),
		again: await orders('Compleet'),
		handled: await orders('Afgehandeld', exportStatus),
		relations: await read(async () => await client.listRelations()),
		materials: await read(async () => await client.listMaterials()),
		hourTypes: await read(async () => await client.listHourTypes()),
	};
}
