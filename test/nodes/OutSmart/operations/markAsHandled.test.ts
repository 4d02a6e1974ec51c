import { markAsHandled } from '../../../../nodes/OutSmart/operations/workOrder/markAsHandled';
import { ID } from '../../../support/outSmart/chain';
import { execute } from '../../../support/outSmart/execute';
import { FakeClient } from '../../../support/outSmart/fakeClient';
import { SAMPLE_ORDER } from '../../../support/outSmart/records';

describe('outside the invoice chain', () => {
	test('a work order is marked by its id', async () => {
		const client = new FakeClient({ orders: [{ ...SAMPLE_ORDER }] });
		const row = { resource: 'relation', action: 'created' };
		expect(await execute(markAsHandled, client, [row, { id: 204511 }])).toEqual([
			row,
			{
				service: 'OutSmart',
				resource: 'workOrder',
				key: ID,
				action: 'updated',
				code: 'workOrderHandled',
				reason: 'The work order is Afgehandeld.',
				attention: false,
				preview: false,
				link: 'https://app.out-smart.com/next/crm/work-orders/204511/',
				foreseen: false,
			},
		]);
		expect(client.calls).toEqual([`mark ${ID}`, `order ${ID}`]);
	});

	test('one that does not become Afgehandeld is told as failed', async () => {
		const client = new FakeClient({ orders: [{ ...SAMPLE_ORDER }] });
		client.faults.push({ call: 'order', meanwhile: () => client.change(ID, { status: 'Compleet' }) });
		expect(await execute(markAsHandled, client, [{ id: ID }])).toMatchObject([
			{ action: 'failed', code: 'workOrderNotMarked', status: 'Compleet' },
		]);
	});

	test('in preview it is only said', async () => {
		const client = new FakeClient({ orders: [{ ...SAMPLE_ORDER }] });
		const [row] = await execute(markAsHandled, client, [{ id: ID }], { preview: true });
		expect(row).toMatchObject({
			action: 'wouldBeUpdated',
			preview: true,
			reason: expect.stringContaining('would'),
		});
		expect(client.calls).toEqual([]);
	});

	test.each([
		[{ id: '1' }, 'failed'],
		[{ id: '' }, 'blocked'],
		[{ id: null }, 'blocked'],
	])('%j is %s', async (item, action) => {
		const client = new FakeClient();
		expect(await execute(markAsHandled, client, [item])).toMatchObject([{ resource: 'workOrder', action }]);
	});

	test.each([{ other: 1 }, {}])('%j alone is an error of the node', async (item) => {
		const client = new FakeClient();
		await expect(execute(markAsHandled, client, [item])).rejects.toThrow('The input is not a work order');
		const rows = await execute(markAsHandled, client, [{ id: '' }, item]);
		expect(rows).toMatchObject([{ action: 'blocked' }, { action: 'blocked' }]);
		expect(client.calls).toEqual([]);
	});
});
