import { createRequire } from 'node:module';

/**
 * The pauses between the tries of a call would only take time; `test/nodes` tests them. What n8n-workflow exports as
 * `sleep` is a chain of getters that ends in this property, so the nodes use the new function without changes.
 */
export function skipRetryPauses(): void {
	const requireOfWorkflow = createRequire(require.resolve('n8n-workflow'));
	const utils = requireOfWorkflow('@n8n/utils/sleep') as { sleep: (ms: number) => Promise<void> };
	utils.sleep = async () => {};
}
