import type { Json } from '../../shared/rows';
import type { OutSmartClient } from '../client/client';
import type { Held } from '../client/types';
import type { Master } from './masters';
import type { Outlook } from './outlook';
import { synchronize } from './synchronize';

/** Saves one record, and gives what was done. @throws Error with the reason why not */
export async function saveOne<Stored extends Held & { code: string }>(
	client: OutSmartClient,
	master: Master<Stored>,
	planFor: (stored: Stored[]) => Outlook<Stored>,
): Promise<Record<string, Json>[]> {
	const [row] = await synchronize(client, master, 1, planFor, false);
	if (!row || row.action === 'blocked' || row.action === 'failed') throw new Error(row?.reason);
	const { key, action, reason } = row;
	return [{ code: key, result: action, reason }];
}
