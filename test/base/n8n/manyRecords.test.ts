import type { IExecuteFunctions } from 'n8n-workflow';
import { runNode, NODE } from '../../../engine';
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

/** Each further item once cost a copy of all before it: for 50,000 lines twenty seconds, in which n8n stands still. */
test('four times as many items that are taken together take some four times the computing', async () => {
	const line = { Omschrijving: '', Boekdatum: '31-05-2026', Periode: '5', 'Kostenplaats: Code': '' };
	const debit = { ...line, Grootboekrekening: '4000', Bedrag: '1,00' };
	const credit = { ...line, Grootboekrekening: '1710', Bedrag: '-1,00' };
	const computing = async (length: number) => {
		const before = process.cpuUsage();
		const run = await runNode(
			'n8n-nodes-eboekhouden.eBoekhouden',
			{ resource: 'payrollJournal', operation: 'fromRows', company: '12345' },
			{ credentials: {}, input: Array.from({ length }, (_, at) => (at % 2 ? debit : credit)) },
		);
		expect(run.items(NODE)).toHaveLength(1);
		return process.cpuUsage(before).user;
	};
	// The first loads the engine.
	await computing(2);
	const some = await computing(2_400);
	expect((await computing(9_600)) / some).toBeLessThan(8);
});
