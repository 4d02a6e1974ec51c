import type { IExecuteFunctions } from 'n8n-workflow';
import { forEachItem } from '../../../base/n8n/kinds/perItem';

const MANY = 200_000;

/** n8n holds the items of a step in memory; each of these takes some 200 bytes more than its record. */
test('200,000 records of one item come out, in less than 200 MB', async () => {
	const records = Array.from({ length: MANY }, (_, id) => ({ id }));
	const run = {
		node: {} as IExecuteFunctions,
		items: [{ json: {} }],
		clients: { done: async () => await Promise.resolve() },
	};
	const before = process.memoryUsage().heapUsed;
	const output = await forEachItem(run as never, async () => await Promise.resolve(records));
	const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
	expect(output).toHaveLength(MANY);
	expect(output.at(-1)).toEqual({ json: { id: MANY - 1 }, pairedItem: { item: 0 } });
	expect(megabytes).toBeLessThan(200);
});
