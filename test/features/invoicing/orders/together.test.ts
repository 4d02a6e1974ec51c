import type { IDataObject } from 'n8n-workflow';
import { prepareInvoices } from '../../../../nodes/OutSmart/operations/workOrder/getInvoice';
import { confirmWorkOrder } from '../../../../nodes/OutSmart/operations/workOrder/confirm';
import { markAsHandled } from '../../../../nodes/OutSmart/operations/workOrder/markAsHandled';
import { execute } from '../../../support/outSmart/execute';
import { FakeClient } from '../../../support/outSmart/fakeClient';
import { hourType, hours, SAMPLE_ORDER } from '../../../support/outSmart/records';
import { setNow, restoreCalendar } from '../../../support/calendar';

beforeAll(() => void setNow(new Date('2025-11-10T12:00:00Z')));
afterAll(() => void restoreCalendar());

const CLOSED = { code: 'invoicePeriodClosed', by: 'setting', closedUntil: '2025-11-30', ofWork: true };
const together = (state: string, key: string, change: object = {}) => ({
	...{ state, together: key, claimed: false, findings: [CLOSED] },
	...change,
});

/** As many orders as there are ends, read by the first step and brought that far by others. */
async function ended(ends: object[], change: IDataObject = {}) {
	const orders = ends.map((_end, index) => ({ ...SAMPLE_ORDER, ...change, id: String(204511 + index) }));
	const client = new FakeClient({ orders, hourTypes: [hourType().wireRow] });
	const items = await execute(prepareInvoices, client, [{}], { completedFrom: '' });
	client.calls.splice(0);
	const found: IDataObject[] = items
		.filter(({ sourceId }) => sourceId !== undefined)
		.map((item, index) => ({ ...item, invoice: ends[index] as IDataObject }));
	return { client, items: found };
}

test('orders that ended for the same reason are one row, which names them, the oldest, and what they come to', async () => {
	const { client, items } = await ended([
		together('closed', 'closedUntil'),
		{ state: 'skipped', findings: [{ code: 'asWritten', text: 'Alone.' }], claimed: false },
		together('closed', 'closedUntil'),
	]);
	const rows = await execute(markAsHandled, client, items);
	expect(rows).toHaveLength(2);
	expect(rows[0]).toMatchObject({
		...{ service: 'OutSmart', resource: 'invoice', key: 'closedUntil', action: 'closed' },
		...{ code: 'invoicePeriodClosed', closedUntil: '2025-11-30', count: 2 },
		workOrders: ['WB-2025-0183 #204511', 'WB-2025-0183 #204513'],
		oldest: '2025-11-03',
		// Twice 2 × 48.00 + 2 × 12.50.
		total: '242.00',
	});
	expect(rows[0]?.reason).toMatch(
		/ 2 work orders, the oldest of 2025-11-03, 242\.00 excluding VAT: WB-2025-0183; WB-2025-0183\.$/,
	);
	expect(rows[1]).toMatchObject({ key: 'WB-2025-0183 #204512', reason: 'Alone.' });
	expect(client.calls).toEqual([]);
});

test.each([
	['03-11-2025', false],
	['02-11-2025', true],
])('worked on %s, in a period that is closed since: a person is needed: %j', async (WorkDate, attention) => {
	const { client, items } = await ended([together('closed', 'closedUntil')], {
		Workperiods: [{ ...hours('01:00'), WorkDate }],
	});
	expect(await execute(markAsHandled, client, items)).toMatchObject([{ action: 'closed', attention }]);
});

test('no more than twenty are named, and all are counted', async () => {
	const { client, items } = await ended(Array.from({ length: 23 }, () => together('skipped', 'limit')));
	const [row, other] = await execute(markAsHandled, client, items);
	expect(other).toBeUndefined();
	expect(row).toMatchObject({ count: 23, total: '2783.00' });
	expect(row?.workOrders).toHaveLength(20);
	expect(row?.reason).toContain('and 3 more.');
});

test.each(['skipped', 'closed', 'failed', 'blocked'])(
	'one that was claimed (%s) gets its own status back, and is counted among them',
	async (state) => {
		const change = { outcome: 'notDone', fix: 'service' };
		const { client, items } = await ended([
			together(state, 'invoices', { ...change, claimed: true }),
			together(state, 'invoices', change),
		]);
		client.change('204511', { WorkStatus: '99' });
		const rows = await execute(markAsHandled, client, items);
		expect(rows).toMatchObject([{ key: 'invoices', action: state, count: 2 }]);
		expect(client.calls).toEqual(['status 204511 1']);
		expect(client.order('204511')).toMatchObject({ WorkStatus: '1' });
	},
);

test.each([
	['a person must fix', { state: 'blocked', fix: 'order' }],
	['may have an invoice, and are claimed', { state: 'failed', outcome: 'unknown', claimed: true }],
])('those that %s have a row each, whatever a step says', async (_name, change) => {
	const { client, items } = await ended([together('', 'invoices', change), together('', 'invoices', change)]);
	const rows = await execute(markAsHandled, client, items);
	expect(rows.map(({ key }) => key)).toEqual(['WB-2025-0183 #204511', 'WB-2025-0183 #204512']);
});

describe('orders on the error status', () => {
	const ON_ERROR = { WorkStatus: '99' };

	test.each([
		['not looked up at all', { state: 'new', claimed: true }, 'noInvoiceSeen'],
		['failed', { state: 'failed', outcome: 'notDone', claimed: true, findings: [CLOSED] }, CLOSED.code],
		['blocked', { state: 'blocked', fix: 'order', claimed: true, findings: [CLOSED] }, CLOSED.code],
	])(
		'that are %s stay there: each waits for a person with its reason, no call',
		async (_name, end, because) => {
			const { client, items } = await ended([end], ON_ERROR);
			const [row, another] = await execute(markAsHandled, client, items);
			expect(another).toBeUndefined();
			expect(row).toMatchObject({
				...{ key: 'WB-2025-0183 #204511', action: 'blocked', attention: true, code: 'workOrderWaits' },
				because,
			});
			expect(row?.reason).toMatch(/^Waiting for you\. .* set it to '1' again\.$/);
			expect(client.calls).toEqual([]);
		},
	);
});

describe('the code that the setting stands for', () => {
	const NAMED = { workOrderStatus: 'naar  e-boekhouden' };

	test('is what is compared, set back and told', async () => {
		const { client, items } = await ended([{ state: 'create' }]);
		const confirmed = await execute(confirmWorkOrder, client, items, NAMED);
		expect(confirmed).toMatchObject([{ invoice: { state: 'create', claimed: true } }]);
		const failed = confirmed.map((item) => ({
			...item,
			invoice: together('skipped', 'x', { claimed: true }),
		}));
		await execute(markAsHandled, client, failed, NAMED);
		expect(client.order('204511')).toMatchObject({ WorkStatus: '1' });
		const faulty = { state: 'blocked', fix: 'order', claimed: false, findings: [CLOSED] };
		const toFix = items.map((item) => ({ ...item, invoice: faulty }));
		const [row] = await execute(markAsHandled, client, toFix, NAMED);
		expect(row?.reason).toContain("set it to '1' again");
	});
});
