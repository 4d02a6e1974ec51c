import { ServiceProblem, Stop } from '../../shared/problems/problem';
import { sayAll } from '../../shared/rows/say';
import { isSameCode } from '../../shared/values/text';
import type { OutSmartClient } from '../client/client';
import type { Held } from '../client/types';
import { planChanges, type FollowingKind, type IsShown } from './changePlan';
import { changeDecision, countDecision } from './decisions';
import type { RecordKind } from './recordKinds';
import { carryOut } from './synchronize';

/** An item to bring to OutSmart, and how its kind is kept there. */
export interface OneRecord<Item extends { code: string }, Stored extends Held & { code: string }> {
	item: Item;
	kind: RecordKind<Stored>;
	following: FollowingKind<Item, Stored>;
	/** Which fields count, when the records that are read do not show it. */
	isShown?: IsShown;
}

/**
 * Creates or updates one record. Gives the whole record with what was done.
 * @throws ServiceProblem, or Stop when the item cannot be sent
 */
export async function saveOne<Item extends { code: string }, Stored extends Held & { code: string }>(
	client: OutSmartClient,
	{ item, kind, following, isShown }: OneRecord<Item, Stored>,
): Promise<object> {
	const stored = await kind.list(client);
	const plan = planChanges([{ item, index: 0 }], stored, following, isShown);
	const [exception] = plan.exceptions;
	if (exception) throw new Stop(exception.finding);
	const [outcome] = await carryOut(client, kind, plan.changes);
	if (outcome?.failure instanceof ServiceProblem) throw outcome.failure;
	if (outcome?.failure) throw new Stop(outcome.failure);
	const record = outcome?.change.record ?? stored.find(({ code }) => isSameCode(code, item.code));
	const { action, findings } = outcome ? changeDecision(kind, outcome, false) : countDecision(kind, 1, false);
	return {
		...(record ? kind.toItem(record) : item),
		...{ action, reason: sayAll(findings, 'en') },
	};
}
