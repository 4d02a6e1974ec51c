import type { DeduplicationItemTypes, IExecuteFunctions } from 'n8n-workflow';

/** How many n8n keeps of a workflow; the oldest are forgotten. */
const OPTIONS = { mode: 'entries', maxEntries: 10_000 } as const;

/**
 * Those of these that were not told before in executions of this workflow; all of them are, from now on. Without its
 * memory n8n says all: what is told twice does no harm.
 */
export async function newsTo<Told extends DeduplicationItemTypes>(
	node: IExecuteFunctions,
	told: readonly Told[],
): Promise<ReadonlySet<DeduplicationItemTypes>> {
	try {
		const { new: news } = await node.helpers.checkProcessedAndRecord([...told], 'workflow', OPTIONS);
		return new Set(news);
	} catch {
		return new Set(told);
	}
}

/** The same, without remembering it: what was not told may still fail to be. */
export async function isToldIn(node: IExecuteFunctions, told: DeduplicationItemTypes): Promise<boolean> {
	if ((await newsTo(node, [told])).size === 0) return true;
	await forget(node, told);
	return false;
}

async function forget(node: IExecuteFunctions, told: DeduplicationItemTypes): Promise<void> {
	try {
		await node.helpers.removeProcessed([told], 'workflow', OPTIONS);
	} catch {
		// Without a memory there is nothing to forget.
	}
}
