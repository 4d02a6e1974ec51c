import { noSuchRecord } from '../../../../base/problems/problem';
import type { OutSmartClient } from '../../../../services/outSmart/client';

/** It is not known what OutSmart does with an unknown code: the order might disappear from all lists. */
export async function mustBeStatus(client: OutSmartClient, status: string): Promise<void> {
	const there = await client.listWorkStatuses();
	if (!there.some(({ code }) => code === status)) throw noSuchRecord('OutSmart', 'workStatus', status);
}
