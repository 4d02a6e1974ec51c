import type { DeduplicationItemTypes, IExecuteFunctions } from 'n8n-workflow';

/** How many n8n keeps of a workflow; the oldest are forgotten. */
const OPTIONS = { mode: 'entries', maxEntries: 10_000 } as const;

/**
 * Whether one of these was not told before in executions of this workflow; all of them are, from now on. Without its
 * memory n8n says yes: what is told twice does no harm.
 */
export async function isNewTo(node: IExecuteFunctions, told: DeduplicationItemTypes[]): Promise<boolean> {
	try {
		const { new: news } = await node.helpers.checkProcessedAndRecord(told, 'workflow', OPTIONS);
		return news.length > 0;
	} catch {
		return true;
	}
}

/** The same, without remembering it: what was not told may still fail to be. */
export async function isToldIn(node: IExecuteFunctions, told: DeduplicationItemTypes): Promise<boolean> {
	if (!(await isNewTo(node, [told]))) return true;
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
