import { attempt, type Attempt } from '../../../base/problems/problem';
import { ordersWith, type OutSmartClient } from '../../../services/outSmart/client';
import type { HourType, Material, Relation, WorkOrder, WorkStatus } from '../../../services/outSmart/types';

/** What was read of a field service; each part on its own. */
export interface Evidence {
	login: Attempt<unknown>;
	/** The same without the bearer token of the credential; null when that has none. */
	withoutBearer: Attempt<unknown> | null;
	statuses: Attempt<readonly WorkStatus[]>;
	/** Those that are Compleet, read twice. */
	completed: Attempt<readonly WorkOrder[]>;
	again: Attempt<readonly WorkOrder[]>;
	/** Those that are Afgehandeld, with the work order status of the export. */
	handled: Attempt<readonly WorkOrder[]>;
	relations: Attempt<readonly Relation[]>;
	materials: Attempt<readonly Material[]>;
	hourTypes: Attempt<readonly HourType[]>;
}

/** The usual code of the work order status "Naar E-boekhouden". */
export const EXPORT_STATUS = '1';
export const ERROR_STATUS = '99';

export async function readEvidence(client: OutSmartClient): Promise<Evidence> {
	const login = await attempt(async () => await client.listEmployees());
	const withoutBearer = client.withoutBearer
		? await attempt(async () => await client.withoutBearer?.listEmployees())
		: null;
	const read = async <T>(call: () => Promise<T>): Promise<Attempt<T>> =>
		login.ok ? await attempt(call) : login;
	const orders = async (status: string, workStatus?: string) =>
		await read(async () => await ordersWith(client, { status, ...(workStatus && { workStatus }) }));
	return {
		...{ login, withoutBearer },
		statuses: await read(async () => await client.listWorkStatuses()),
		completed: await orders('Compleet'),
		again: await orders('Compleet'),
		handled: await orders('Afgehandeld', EXPORT_STATUS),
		relations: await read(async () => await client.listRelations()),
		materials: await read(async () => await client.listMaterials()),
		hourTypes: await read(async () => await client.listHourTypes()),
	};
}
