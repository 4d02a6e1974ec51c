import type { WireRow } from '../../../../services/outSmart/types';
import { confirmWorkOrder } from '../../../../nodes/OutSmart/operations/workOrder/confirm';
import { NoAnswer } from '../../../../base/transport/http';
import { clientWith } from '../../../support/outSmart/answers';
import { ID, onItsWay } from '../../../support/outSmart/chain';
import { execute } from '../../../support/outSmart/execute';

const CREATE = { state: 'create' };
/** Certainly nothing was created. */
const failed = (...findings: object[]) => ({ state: 'failed', outcome: 'notDone', claimed: false, findings });
const aProblem = expect.objectContaining({ service: 'OutSmart' }) as object;

test('an order that is as it was gets the error status first, and is read again', async () => {
	const { client, item } = await onItsWay(CREATE);
	const [found] = await execute(confirmWorkOrder, client, [item]);
	expect(found).toEqual({ ...item, invoice: { state: 'create', earlier: 0, claimed: true, own: 'kept' } });
	expect(client.calls).toEqual([`order ${ID}`, `status ${ID} 99`, `order ${ID}`]);
});

describe('what happens to an order right before its claim', () => {
	const meanwhile = async (change: WireRow) => {
		const { client, item } = await onItsWay(CREATE);
		client.faults.push({ call: 'status', meanwhile: () => client.change(ID, change) });
		const [found] = await execute(confirmWorkOrder, client, [item]);
		return { client, invoice: found?.invoice };
	};

	test('it was changed: it waits for the next execution, and its claim comes off', async () => {
		const { invoice } = await meanwhile({ Workperiods: [] });
		expect(invoice).toMatchObject({
			state: 'skipped',
			claimed: true,
			findings: [{ code: 'workOrderLeftQueue', because: 'changed' }],
		});
	});

	test('somebody gave it another status behind the claim: that one is not set back', async () => {
		const { client, item } = await onItsWay(CREATE);
		const asks: string[] = [];
		const { getWorkOrder } = client;
		client.getWorkOrder = async (id) => {
			// The second time it is read, which is after the claim.
			if (asks.push(id) === 2) client.change(ID, { WorkStatus: '5' });
			return await getWorkOrder.call(client, id);
		};
		const [found] = await execute(confirmWorkOrder, client, [item]);
		expect(found?.invoice).toMatchObject({
			state: 'skipped',
			findings: [{ because: 'moved', orderStatus: '5' }],
		});
		expect(found?.invoice).not.toMatchObject({ claimed: true });
	});

	test('another execution handled it: nothing is created', async () => {
		const { invoice } = await meanwhile({ status: 'Afgehandeld' });
		expect(invoice).toMatchObject({
			state: 'skipped',
			findings: [{ code: 'workOrderLeftQueue', because: 'moved' }],
		});
	});
});

test.each(['new', 'found', 'blocked', 'closed', 'failed', 'skipped', 'created'])(
	'state %s travels on, and nothing is asked',
	async (state) => {
		const { client, item } = await onItsWay({ state });
		const row = { resource: 'relation', action: 'failed' };
		expect(await execute(confirmWorkOrder, client, [item, row, {}])).toEqual([row, item, {}]);
		expect(client.calls).toEqual([]);
	},
);

const MOVED = {
	code: 'workOrderLeftQueue',
	because: 'moved',
	isArchived: false,
	status: 'Compleet',
	orderStatus: '1',
};
test.each<[string, WireRow | null, object]>([
	['gone', null, { ...MOVED, because: 'gone', status: '', orderStatus: '' }],
	['archived', { Archived: '1' }, { ...MOVED, isArchived: true }],
	['handled', { status: 'Afgehandeld' }, { ...MOVED, status: 'Afgehandeld' }],
	['of another work order status', { WorkStatus: '0' }, { ...MOVED, orderStatus: '0' }],
])('an order that is %s is skipped', async (_name, change, finding) => {
	const { client, item } = await onItsWay(CREATE);
	if (change) client.change(ID, change);
	else client.orders = [];
	const [found] = await execute(confirmWorkOrder, client, [item]);
	const invoice = { own: 'kept', state: 'skipped', findings: [finding], claimed: false };
	expect(found).toEqual({ ...item, invoice });
	expect(client.writes).toEqual([]);
});

describe('a claim', () => {
	test('is not made in a preview', async () => {
		const { client, item } = await onItsWay(CREATE);
		expect(await execute(confirmWorkOrder, client, [item], { preview: true })).toEqual([item]);
		expect(client.writes).toEqual([]);
	});

	test('that another execution made first is none of ours', async () => {
		const { client, item } = await onItsWay(CREATE);
		client.faults.push({ call: 'status', meanwhile: () => client.change(ID, { WorkStatus: '99' }) });
		const [found] = await execute(confirmWorkOrder, client, [item]);
		const findings = [{ code: 'workOrderLeftQueue', because: 'claimed', orderStatus: '99' }];
		expect(found?.invoice).toMatchObject({ state: 'skipped', claimed: false, findings });
	});

	test.each(['before', 'after'] as const)('whose answer is lost (%s) creates nothing', async (lost) => {
		const { client, item } = await onItsWay(CREATE);
		client.faults.push({ call: 'status', lost });
		const [found] = await execute(confirmWorkOrder, client, [item]);
		const finding = { code: 'orderStatusNotSet', status: '99', setTo: '1', isUnknown: true };
		expect(found?.invoice).toMatchObject(failed(finding, aProblem));
	});
});

test('a service that is down fails each order, and is not asked for ever', async () => {
	const { item } = await onItsWay(CREATE);
	const { client, requests } = clientWith(new NoAnswer('ECONNRESET', true));
	const found = await execute(confirmWorkOrder, client, Array<object>(10).fill(item));
	// Three orders, each tried three times: then the service is given up.
	expect(requests).toHaveLength(9);
	for (const { invoice } of found)
		expect(invoice).toMatchObject(failed({ code: 'workOrderLeftQueue', because: 'notRead' }, aProblem));
});
