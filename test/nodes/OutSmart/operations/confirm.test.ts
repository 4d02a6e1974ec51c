import type { WireRow } from '../../../../nodes/OutSmart/client/types';
import { confirmWorkOrder } from '../../../../nodes/OutSmart/operations/workOrder/confirm';
import { ID, onItsWay } from '../support/chain';
import { execute } from '../support/execute';
import { FakeClient, problem } from '../support/fakeClient';
import { SAMPLE_ORDER } from '../support/records';

const CREATE = { state: 'create' };
const CLAIM = { state: 'create', claim: true };

test('an order that is as it was travels on unchanged, read once', async () => {
	const { client, item } = await onItsWay(CREATE);
	expect(await execute(confirmWorkOrder, client, [item])).toEqual([item]);
	expect(client.calls).toEqual([`order ${ID}`]);
});

test.each(['new', 'found', 'blocked', 'closed', 'failed', 'skipped', 'created'])(
	'state %s travels on, and nothing is asked',
	async (state) => {
		const { client, item } = await onItsWay({ state, claim: true });
		const row = { resource: 'relation', action: 'failed' };
		expect(await execute(confirmWorkOrder, client, [item, row, {}])).toEqual([item, row, {}]);
		expect(client.calls).toEqual([]);
	},
);

test.each<[string, WireRow | null, string]>([
	['gone', null, 'The work order is no longer in OutSmart; nothing was created.'],
	['archived', { Archived: '1' }, 'The work order was archived meanwhile; nothing was created.'],
	[
		'handled',
		{ status: 'Afgehandeld' },
		"The work order has status 'Afgehandeld' by now; nothing was created.",
	],
	[
		'of another work order status',
		{ WorkStatus: '0' },
		"The work order has work order status '0' by now; nothing was created.",
	],
])('an order that is %s is skipped', async (_name, change, reason) => {
	const { client, item } = await onItsWay(CLAIM);
	if (change) client.change(ID, change);
	else client.orders = [];
	const [found] = await execute(confirmWorkOrder, client, [item]);
	expect(found).toEqual({ ...item, invoice: { own: 'kept', claim: true, state: 'skipped', reason } });
	expect(client.writes).toEqual([]);
});

test('an order that was changed fails until the next run', async () => {
	const { client, item } = await onItsWay(CLAIM);
	client.change(ID, { Workperiods: [] });
	const [found] = await execute(confirmWorkOrder, client, [item]);
	expect(found?.invoice).toMatchObject({
		state: 'failed',
		reason: expect.stringContaining('changed just now'),
	});
	expect(client.writes).toEqual([]);
});

describe('a claim', () => {
	test('gives the error status first', async () => {
		const { client, item } = await onItsWay(CLAIM);
		const [found] = await execute(confirmWorkOrder, client, [item]);
		expect(found).toEqual({ ...item, invoice: { ...CLAIM, own: 'kept', claimed: true } });
		expect(client.calls).toEqual([`order ${ID}`, `status ${ID} 99`]);
	});

	test.each([{ preview: true }, { errorStatus: '' }])('is not made with %j', async (given) => {
		const { client, item } = await onItsWay(CLAIM);
		expect(await execute(confirmWorkOrder, client, [item], given)).toEqual([item]);
		expect(client.writes).toEqual([]);
	});

	test('that another execution made first is none of ours', async () => {
		const { client, item } = await onItsWay(CLAIM);
		client.faults.push({ call: 'status', meanwhile: () => client.change(ID, { WorkStatus: '99' }) });
		const [found] = await execute(confirmWorkOrder, client, [item]);
		expect(found?.invoice).toMatchObject({
			state: 'failed',
			reason: expect.stringContaining('another execution'),
		});
		expect(found?.invoice).not.toHaveProperty('claimed');
	});

	test.each(['before', 'after'] as const)('whose answer is lost (%s) creates nothing', async (lost) => {
		const { client, item } = await onItsWay(CLAIM);
		client.faults.push({ call: 'status', lost });
		const [found] = await execute(confirmWorkOrder, client, [item]);
		expect(found?.invoice).toMatchObject({
			state: 'failed',
			reason: expect.stringContaining("When it stays on '99', set it to '1' again."),
		});
	});
});

test('a service that is down fails each order, and is not asked for ever', async () => {
	const { client, item } = await onItsWay(CREATE);
	client.faults.push({ call: 'order', problem: problem('unreachable'), times: 100 });
	const found = await execute(confirmWorkOrder, client, Array<object>(10).fill(item));
	expect(client.calls).toHaveLength(3);
	expect(found.every(({ invoice }) => (invoice as { state: string }).state === 'failed')).toBe(true);
});

test('an item without a work order is never let through', async () => {
	const client = new FakeClient({ orders: [{ ...SAMPLE_ORDER }] });
	const [found] = await execute(confirmWorkOrder, client, [{ invoice: CREATE }]);
	expect(found?.invoice).toMatchObject({ state: 'skipped' });
});
