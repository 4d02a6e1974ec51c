import type { InputItem, Result } from '../../shared/n8n/kinds/allItems';
import type { OutSmartClient } from '../client/client';
import type { Held } from '../client/types';
import { planChanges, type FollowingKind } from '../masterData/changePlan';
import { countDecision, synchronize } from '../masterData/synchronize';
import type { RecordKind } from '../masterData/changePlan';

/** Items of the books that OutSmart is to follow, and how its kind of record does that. */
export interface Following<Item extends { code: string }, Stored extends Held & { code: string }> {
	items: readonly InputItem[];
	read(json: Readonly<Record<string, unknown>>): Item;
	kind: RecordKind<Stored>;
	following: FollowingKind<Item, Stored>;
	preview: boolean;
}

/** Brings OutSmart to the items that came in. For none, it is not even read. */
export async function follow<Item extends { code: string }, Stored extends Held & { code: string }>(
	client: OutSmartClient,
	{ items, read, kind, following, preview }: Following<Item, Stored>,
): Promise<Result[]> {
	if (items.length === 0) return [{ decision: countDecision(kind, 0, preview) }];
	const given = items.map(({ json, index }) => ({ item: read(json), index }));
	return await synchronize(client, kind, (stored) => planChanges(given, stored, following), preview);
}
