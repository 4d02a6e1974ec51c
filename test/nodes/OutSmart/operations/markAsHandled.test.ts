import type { WireRow } from '../../../../nodes/OutSmart/client/types';
import { markAsHandled } from '../../../../nodes/OutSmart/operations/workOrder/markAsHandled';
import { isRow } from '../../../../nodes/shared/rows';
import { ID, onItsWay, REFERENCE } from '../support/chain';
import { execute } from '../support/execute';
import { FakeClient, GONE, problem } from '../support/fakeClient';
import { SAMPLE_ORDER } from '../support/records';

const CREATED = { state: 'created', number: 'F0012', total: '121.00', reason: 'Invoice F0012 was created.' };
const FOUND = { ...CREATED, state: 'found', reason: 'Invoice F0012 was made of this order before.' };
const CHANGED: WireRow = { Materials: [] };

async function finish(
	invoice: Record<string, unknown>,
	{
		given = {},
		with: arrange,
	}: { given?: Record<string, unknown>; with?: (client: FakeClient) => void } = {},
) {
	const { client, item } = await onItsWay(invoice);
	arrange?.(client);
	const [row, another] = await execute(markAsHandled, client, [item], given);
	expect(another).toBeUndefined();
	expect(row !== undefined && isRow(row)).toBe(true);
	expect(JSON.stringify(row)).not.toContain('"error"');
	return { row, client, calls: client.calls, order: client.order(ID), item };
}

describe('an invoice that stands', () => {
	test('is marked, and the row says all of it', async () => {
		const { row, calls, order, item } = await finish(CREATED);
		expect(row).toEqual({
			service: 'e-Boekhouden',
			resource: 'invoice',
			key: REFERENCE,
			action: 'created',
			reason: 'Invoice F0012 was created. The work order is Afgehandeld.',
			preview: false,
			invoiceNumber: 'F0012',
			workOrder: 'WB-2025-0183',
			relation: '1042',
			total: '121.00',
			notes: [],
			lines: item.lines,
		});
		expect(calls).toEqual([`order ${ID}`, `mark ${ID}`, `order ${ID}`]);
		expect(order).toMatchObject({ status: 'Afgehandeld', WorkStatus: '1' });
	});

	test('from before is unchanged, and marked all the same', async () => {
		const { row, order } = await finish(FOUND);
		expect(row).toMatchObject({ action: 'unchanged', invoiceNumber: 'F0012' });
		expect(row?.reason).toBe('Invoice F0012 was made of this order before. The work order is Afgehandeld.');
		expect(row).not.toHaveProperty('lines');
		expect(order).toMatchObject({ status: 'Afgehandeld' });
	});

	test('also where the answer to the mark shows the old status', async () => {
		const { row } = await finish(CREATED, { with: (client) => (client.marksShowOldStatus = true) });
		expect(row).toMatchObject({ action: 'created' });
	});

	test('and whose order was marked already', async () => {
		const { row } = await finish(FOUND, { with: (client) => client.change(ID, { status: 'Afgehandeld' }) });
		expect(row).toMatchObject({ action: 'unchanged' });
	});

	test('in preview it is only said', async () => {
		const { row, calls } = await finish(CREATED, { given: { preview: true } });
		expect(calls).toEqual([]);
		expect(row).toMatchObject({
			action: 'created',
			preview: true,
			reason: 'Invoice F0012 was created. The work order would become Afgehandeld.',
		});
	});
});

describe('an order that was changed after its invoice', () => {
	const reason = 'The work order was changed after invoice F0012 was made of it: correct one of the two.';

	test('before the mark: it is not marked, and gets its error status', async () => {
		const { row, calls, order } = await finish(CREATED, { with: (client) => client.change(ID, CHANGED) });
		expect(row).toMatchObject({ action: 'blocked', invoiceNumber: 'F0012' });
		expect(row?.reason).toBe(`${CREATED.reason} ${reason} The work order got work order status '99'.`);
		expect(calls).toEqual([`order ${ID}`, `status ${ID} 99`]);
		expect(order).toMatchObject({ status: 'Compleet' });
	});

	test('right before the mark: what the mark returns shows it', async () => {
		const { row, order } = await finish(CREATED, {
			with: (client) => client.faults.push({ call: 'mark', meanwhile: () => client.change(ID, CHANGED) }),
		});
		expect(row).toMatchObject({ action: 'blocked', reason: expect.stringContaining(reason) });
		expect(order).toMatchObject({ status: 'Afgehandeld', WorkStatus: '99' });
	});

	test('and the answer to the mark was lost: the next reading shows it', async () => {
		const { row } = await finish(CREATED, {
			with: (client) =>
				client.faults.push({ call: 'mark', lost: 'after', meanwhile: () => client.change(ID, CHANGED) }),
		});
		expect(row).toMatchObject({ action: 'blocked', reason: expect.stringContaining(reason) });
	});

	test('without an error status it stays as it is', async () => {
		const { row, calls } = await finish(CREATED, {
			given: { errorStatus: '' },
			with: (client) => client.change(ID, CHANGED),
		});
		expect(row?.reason).toContain('The work order stays as it is.');
		expect(calls).toEqual([`order ${ID}`]);
	});
});

describe('a mark that does not come off', () => {
	test('lost on its way back: reading shows that it was done', async () => {
		const { row } = await finish(CREATED, {
			with: (client) => client.faults.push({ call: 'mark', lost: 'after' }),
		});
		expect(row).toMatchObject({ action: 'created', reason: expect.stringContaining('is Afgehandeld') });
	});

	test('lost on its way out: the next run marks it', async () => {
		const { row, order } = await finish(CREATED, {
			with: (client) => client.faults.push({ call: 'mark', lost: 'before' }),
		});
		expect(row).toMatchObject({ action: 'failed', invoiceNumber: 'F0012' });
		expect(row?.reason).toMatch(/could not be marked as Afgehandeld\. .*The next run marks it\.$/);
		expect(order).toMatchObject({ status: 'Compleet', WorkStatus: '1' });
	});

	test('not seen on reading', async () => {
		const { row } = await finish(CREATED, {
			with: (client) => {
				client.markAsHandled = async (id) => await client.getWorkOrder(id);
			},
		});
		expect(row).toMatchObject({
			action: 'failed',
			reason: expect.stringContaining("cannot be seen: it still has status 'Compleet'"),
		});
	});

	test('that cannot be checked', async () => {
		const { row } = await finish(CREATED, {
			with: (client) => {
				client.faults.push({
					call: 'mark',
					meanwhile: () => client.faults.unshift({ call: 'order', problem: problem('unreadable') }),
				});
			},
		});
		expect(row).toMatchObject({
			action: 'failed',
			reason: expect.stringContaining('trouble of kind unreadable'),
		});
	});

	test.each(['order', 'mark'])('because the order is gone (%s)', async (call) => {
		const { row } = await finish(CREATED, {
			with: (client) => client.faults.push({ call, problem: GONE }),
		});
		expect(row).toMatchObject({ action: 'failed', reason: expect.stringContaining('no longer in OutSmart') });
	});

	test('of an order that was claimed: it has to be put back by hand', async () => {
		const { row } = await finish(
			{ ...CREATED, claimed: true },
			{ with: (client) => client.faults.push({ call: 'mark', lost: 'before' }) },
		);
		expect(row?.reason).toContain(
			"Its work order status is '99': set it to '1' again, and the next run marks it.",
		);
	});
});

test.each([
	['not marked', { call: 'mark', lost: 'before' }, "status '1'. The next run marks it."],
	['not read', { call: 'order', problem: problem('unreachable') }, "status '1'. The next run marks it."],
] as const)(
	'a claimed order whose invoice was found back goes back into the queue (%s)',
	async (_name, fault, reason) => {
		const { row, order } = await finish(
			{ ...CREATED, claimed: true, seen: true },
			{
				with: (client) => {
					client.change(ID, { WorkStatus: '99' });
					client.faults.push({ ...fault });
				},
			},
		);
		expect(row).toMatchObject({ action: 'failed', reason: expect.stringContaining(reason) });
		expect(order).toMatchObject({ status: 'Compleet', WorkStatus: '1' });
	},
);

describe('a claim', () => {
	const claimed = (client: FakeClient) => client.change(ID, { WorkStatus: '99' });

	test('is taken off by the mark', async () => {
		const { row, order } = await finish({ ...CREATED, claimed: true }, { with: claimed });
		expect(row).toMatchObject({ action: 'created' });
		expect(order).toMatchObject({ status: 'Afgehandeld', WorkStatus: '1' });
	});

	test.each(['failed', 'closed', 'skipped', 'blocked'])('%s for certain takes it off', async (state) => {
		const { row, order } = await finish(
			{ state, claimed: true, release: true, reason: 'No.' },
			{ with: claimed },
		);
		expect(row).toMatchObject({ action: state, reason: "No. The work order got work order status '1'." });
		expect(order).toMatchObject({ status: 'Compleet', WorkStatus: '1' });
	});

	test('an unknown outcome leaves it on', async () => {
		const { row, order, calls } = await finish(
			{ state: 'failed', claimed: true, reason: 'Who knows.' },
			{ with: claimed },
		);
		expect(calls).toEqual([]);
		expect(order).toMatchObject({ WorkStatus: '99' });
		expect(row?.reason).toContain("keeps work order status '99': look whether the invoice is there");
	});

	test('an order that a person must mend keeps it', async () => {
		const { order } = await finish(
			{ state: 'blocked', toMend: true, claimed: true, release: true },
			{ with: claimed },
		);
		expect(order).toMatchObject({ WorkStatus: '99' });
	});

	test('one that cannot be taken off is told', async () => {
		const { row } = await finish(
			{ state: 'failed', claimed: true, release: true },
			{ with: (client) => client.faults.push({ call: 'status', lost: 'before' }) },
		);
		expect(row?.reason).toContain("could not be given work order status '1'");
	});
});

describe('an order without an invoice', () => {
	test.each(['failed', 'closed', 'skipped', 'blocked'])('%s: it stays as it is', async (state) => {
		const { row, calls } = await finish({ state, reason: 'Because.', release: true });
		expect(row).toMatchObject({ action: state, reason: 'Because.', key: REFERENCE, invoiceNumber: '' });
		expect(calls).toEqual([]);
	});

	test('that a person must mend gets its error status', async () => {
		const { row, order } = await finish({ state: 'blocked', toMend: true, reason: 'Bad line.' });
		expect(row).toMatchObject({
			action: 'blocked',
			reason: "Bad line. The work order got work order status '99'.",
		});
		expect(order).toMatchObject({ status: 'Compleet', WorkStatus: '99' });
	});

	test.each([
		[{ preview: true }, "The work order would get work order status '99'."],
		[{ errorStatus: '' }, 'The work order stays as it is.'],
	])('but not with %j', async (given, reason) => {
		const { row, calls } = await finish({ state: 'blocked', toMend: true }, { given });
		expect(row?.reason).toBe(reason);
		expect(calls).toEqual([]);
	});

	test.each(['failed', 'closed', 'skipped'])('%s never gets it', async (state) => {
		expect((await finish({ state, toMend: true })).calls).toEqual([]);
	});

	test.each([
		['gone', GONE, 'The work order is no longer in OutSmart.'],
		['down', problem('unreachable'), "could not be given work order status '99'. OutSmart: trouble"],
	])('whose status cannot be set (%s) is told', async (_name, fault, reason) => {
		const { row } = await finish(
			{ state: 'blocked', toMend: true },
			{ with: (client) => client.faults.push({ call: 'status', problem: fault }) },
		);
		expect(row?.reason).toContain(reason);
	});

	test.each(['create', 'new'])('that no step saw to (%s)', async (state) => {
		expect((await finish({ state })).row).toMatchObject({ action: 'failed' });
		const { row, calls } = await finish({ state }, { given: { preview: true } });
		expect(row).toMatchObject({
			action: 'created',
			preview: true,
			reason: expect.stringContaining('Would be'),
		});
		expect(calls).toEqual([]);
	});

	test('in a state that nobody knows', async () => {
		expect((await finish({ state: 'odd' })).row).toMatchObject({
			action: 'failed',
			reason: expect.stringContaining("'odd'"),
		});
	});
});

describe('an invoice that cannot be found back', () => {
	const UNSEEN = { ...CREATED, state: 'blocked', unseen: true, toMend: true };

	test.each(['blocked', 'created'])('takes the order out of the queue (%s)', async (state) => {
		const { row, order } = await finish({ ...UNSEEN, state });
		expect(row).toMatchObject({ action: 'blocked', invoiceNumber: 'F0012' });
		expect(order).toMatchObject({ status: 'Compleet', WorkStatus: '99' });
	});

	test('without an error status by marking it', async () => {
		const { row, order } = await finish(UNSEEN, { given: { errorStatus: '' } });
		expect(row?.reason).toContain('The work order is Afgehandeld, so that it is not invoiced again.');
		expect(order).toMatchObject({ status: 'Afgehandeld' });
	});

	test('by marking it, too, when the status cannot be set', async () => {
		const { order } = await finish(UNSEEN, {
			with: (client) => client.faults.push({ call: 'status', problem: problem('refused', '1504') }),
		});
		expect(order).toMatchObject({ status: 'Afgehandeld' });
	});

	test('and when neither works, a person is told to', async () => {
		const { row } = await finish(UNSEEN, {
			with: (client) =>
				client.faults.push({ call: 'status', lost: 'before' }, { call: 'mark', lost: 'before' }),
		});
		expect(row?.reason).toContain('Take it out by hand, or it is invoiced again.');
	});

	test.each([
		[{ preview: true }, "would get work order status '99'"],
		[{ preview: true, errorStatus: '' }, 'would become Afgehandeld'],
	])('in preview it is only said (%j)', async (given, reason) => {
		const { row, calls } = await finish(UNSEEN, { given });
		expect(row?.reason).toContain(reason);
		expect(calls).toEqual([]);
	});
});

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
				reason: 'The work order is Afgehandeld.',
				preview: false,
			},
		]);
		expect(client.calls).toEqual([`mark ${ID}`, `order ${ID}`]);
	});

	test('in preview it is only said', async () => {
		const client = new FakeClient({ orders: [{ ...SAMPLE_ORDER }] });
		const [row] = await execute(markAsHandled, client, [{ id: ID }], { preview: true });
		expect(row).toMatchObject({ action: 'updated', preview: true, reason: expect.stringContaining('would') });
		expect(client.calls).toEqual([]);
	});

	test.each([
		[{ id: '1' }, 'failed'],
		[{ id: '' }, 'blocked'],
		[{ other: 1 }, 'blocked'],
		[{}, 'blocked'],
	])('%j is %s', async (item, action) => {
		const client = new FakeClient();
		expect(await execute(markAsHandled, client, [item])).toMatchObject([{ resource: 'workOrder', action }]);
	});
});

test('a service that is down is not asked for each order anew', async () => {
	const { client, item } = await onItsWay(CREATED);
	client.faults.push({ call: 'order', problem: problem('unreachable'), times: 100 });
	const rows = await execute(markAsHandled, client, Array<object>(10).fill(item));
	expect(client.calls).toHaveLength(3);
	expect(rows.every(({ action }) => action === 'failed')).toBe(true);
});

test('running it twice changes nothing more', async () => {
	const { client, item } = await onItsWay(CREATED);
	const [first] = await execute(markAsHandled, client, [item]);
	const [second] = await execute(markAsHandled, client, [item]);
	expect(second).toEqual(first);
	expect(client.order(ID)).toMatchObject({ status: 'Afgehandeld', WorkStatus: '1' });
});
