import { attempt, isUncertain } from '../../../base/problems/problem';
import { distinct, recordIn } from '../../../base/values/records';
import { textsIn } from '../../../base/values/text';
import type { OutSmartClient } from '../../../services/outSmart/client';
import { isGone } from '../../../services/outSmart/errors';
import type { ChainSettings } from '../settings';
import type { Kept } from '../unsure';

/** The memory of executions that start by themselves, and the account to which its ids belong. */
export interface KeptIn {
	kept: Kept;
	where: string;
}

/**
 * Keeps the orders that this execution claimed, certainly did not send, and could not give their own status back, because OutSmart
 * refused: the next execution does that.
 */
export function keepToRelease({ kept, where }: KeptIn, ids: readonly string[]): void {
	if (!kept || ids.length === 0) return;
	kept.toRelease = { where, ids: distinct([...toReleaseIn({ kept, where }), ...ids]) };
}

function toReleaseIn({ kept, where }: KeptIn): string[] {
	const given = recordIn(kept?.toRelease);
	return given.where === where ? textsIn(given.ids) : [];
}

/** Gives the orders in the memory their own status back, unless somebody changed it meanwhile. */
export async function release(
	client: OutSmartClient,
	{ errorStatus, workOrderStatus, preview }: ChainSettings,
	keptIn: KeptIn,
): Promise<void> {
	const { kept, where } = keptIn;
	const ids = toReleaseIn(keptIn);
	if (!kept || ids.length === 0 || preview) return;
	const left: string[] = [];
	for (const id of ids) {
		const released = await attempt(async () => {
			const { archived, status, workStatus } = await client.getWorkOrder(id);
			if (!archived && status === 'Compleet' && workStatus === errorStatus)
				await client.setWorkStatus(id, workOrderStatus);
		});
		// When the answer is lost, the status may have been set, and the order be claimed again by the time of the next try. So
		// it is not tried again.
		if (!released.ok && !isGone(released.problem) && !isUncertain(released.problem)) left.push(id);
	}
	kept.toRelease = { where, ids: left };
}
