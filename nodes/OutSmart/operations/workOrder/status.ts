import { noSuchRecord } from '../../../../base/problems/problem';
import type { OutSmartClient } from '../../../../services/outSmart/client';

/**
 * Refuses a status that OutSmart does not list. Its documents do not say what an unknown code does: the order might disappear
 * from all lists.
 */
export async function mustBeStatus(client: OutSmartClient, status: string): Promise<void> {
	const there = await client.listWorkStatuses();
	if (!there.some(({ code }) => code === status)) throw noSuchRecord('OutSmart', 'workStatus', status);
}
