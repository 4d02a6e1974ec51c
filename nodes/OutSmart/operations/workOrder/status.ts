import { FindingError } from '../../../../base/problems/problem';
import type { OutSmartClient } from '../../../../services/outSmart/client';

/** What OutSmart does with an unknown code is not known: the order might be in no list any more. */
export async function mustBeStatus(client: OutSmartClient, status: string): Promise<void> {
	const there = await client.listWorkStatuses();
	if (!there.some(({ code }) => code === status))
		throw new FindingError({ code: 'noSuchWorkStatus', status });
}
