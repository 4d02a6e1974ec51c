import type { WireRow } from '../../../../services/outSmart/types';
import { markAsHandled } from '../../../../nodes/OutSmart/operations/workOrder/markAsHandled';
import { isRow } from '../../../../base/words/row';
import { ID, onItsWay, REFERENCE } from '../../../support/outSmart/chain';
import { execute } from '../../../support/outSmart/execute';
import { type FakeClient, type Fault, GONE, problem } from '../../../support/outSmart/fakeClient';

const created = { code: 'invoiceCreated', invoiceNumber: 'F0012', total: '121.00', foreseen: false };
const INVOICE = { number: 'F0012', total: '121.00', claimed: false };
const CREATED = { state: 'created', ...INVOICE, findings: [created] };
/** What an earlier step said of an order. */
const BECAUSE = { code: 'asWritten', text: 'Because.' };
const because = (state: string, change: object = {}) => ({
	state,
	findings: [BECAUSE],
	claimed: false,
	...change,
});
/** Each state in which there certainly is no invoice. */
const NOT_DONE = [
	because('failed', { outcome: 'notDone' }),
	because('closed'),
	because('skipped'),
	because('blocked', { fix: 'service' }),
];
const TO_FIX = because('blocked', { fix: 'order' });
const CHANGED: WireRow = { Materials: [] };

async function finish(
	invoice: Record<string, unknown>,
	{
		given = {},
		faults = [],
		with: arrange,
	}: { given?: Record<string, unknown>; faults?: Fault[]; with?: (client: FakeClient) => void } = {},
) {
	const { client, item } = await onItsWay(invoice);
	client.faults.push(...faults);
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
			code: 'invoiceCreated',
			foreseen: false,
			reason: 'Invoice F0012 was created: 121.00 excluding VAT. The work order is Afgehandeld.',
			attention: false,
			preview: false,
			findings: [
				{ code: 'invoiceCreated', says: 'Invoice F0012 was created: 121.00 excluding VAT.', advice: '' },
				{ code: 'workOrderHandled', says: 'The work order is Afgehandeld.', advice: '' },
			],
			invoiceNumber: 'F0012',
			workOrder: 'WB-2025-0183',
			link: 'https://app.out-smart.com/next/crm/work-orders/204511/',
			relation: '1042',
			relationName: 'Bakkerij De Korst',
			total: '121.00',
			notes: [
				'Not invoiced · travel distance 18.',
				'These hours have the tariff and the VAT code of today, except for prices that were agreed for that day: 2025-11-03.',
			],
			lines: item.lines,
		});
		// What the mark returns shows that it is handled.
		expect(calls).toEqual([`order ${ID}`, `mark ${ID}`]);
		expect(order).toMatchObject({ status: 'Afgehandeld', WorkStatus: '1' });
	});
});

describe('an order that was changed after its invoice', () => {
	const reason =
		'The work order was changed after invoice F0012 was made of it. If the invoice is no longer right, credit it whole, with its text line.';

	test('before the mark: it is not marked, and gets its error status', async () => {
		const { row, calls, order } = await finish(CREATED, { with: (client) => client.change(ID, CHANGED) });
		expect(row).toMatchObject({ action: 'blocked', code: 'workOrderChangedSince', invoiceNumber: 'F0012' });
		expect(row?.reason).toBe(
			`${reason} The work order got status '99 Error'. If what stands is right, set it to Afgehandeld. Once all is credited, set it to '1' again.`,
		);
		expect(calls).toEqual([`order ${ID}`, `status ${ID} 99`]);
		expect(order).toMatchObject({ status: 'Compleet' });
	});
});

test.each(NOT_DONE)(
	'a claim that cannot be taken off ($state) is told, and that it stays',
	async (progress) => {
		const { row } = await finish(
			{ ...progress, claimed: true, together: 'invoices' },
			{ faults: [{ call: 'status', lost: 'before' }] },
		);
		expect(row).toMatchObject({ attention: true, key: REFERENCE });
		expect(row?.reason).toContain("It is not known whether the work order got work order status '1'.");
		expect(row?.advice).toBe("If it stays on the error status, set it to '1' again.");
	},
);

test.each(NOT_DONE)(
	'a claim that OutSmart refuses to take off ($state) is told, and that it stays',
	async (progress) => {
		const { row } = await finish(
			{ ...progress, claimed: true, together: 'invoices' },
			{ faults: [{ call: 'status', problem: problem('limit') }] },
		);
		expect(row?.reason).toContain(
			"The work order could not be given work order status '1'. It is still on '99', without an invoice.",
		);
		expect(row?.advice).toBe("If it stays on the error status, set it to '1' again.");
	},
);

describe('an order without an invoice', () => {
	test('that a person must mend gets its error status', async () => {
		const faults = [{ code: 'relationNumberWrong', relation: '', longest: 15 }];
		const findings = [{ code: 'orderNotInvoiceable', faults }];
		const { row, order } = await finish({ ...TO_FIX, findings });
		expect(row).toMatchObject({ action: 'blocked', code: 'orderNotInvoiceable', faults });
		expect(row?.reason).toBe(
			"Cannot be invoiced: its relation number (debiteurnummer) is missing: e-Boekhouden accepts at most 15 characters. Correct this in OutSmart. The work order got status '99 Error'. Then set it to '1' again.",
		);
		expect(order).toMatchObject({ status: 'Compleet', WorkStatus: '99' });
	});

	test.each([
		['gone', GONE, 'The work order is no longer in OutSmart.'],
		[
			'down',
			problem('unreachable'),
			"not known whether the work order got work order status '99'. OutSmart: no answer",
		],
		['refusing', problem('limit'), "could not be given work order status '99'. OutSmart: "],
	])('whose status cannot be set (%s) is told', async (_name, fault, reason) => {
		const { row } = await finish(TO_FIX, { faults: [{ call: 'status', problem: fault }] });
		expect(row?.reason).toContain(reason);
	});

	test.each([
		['create', false],
		['new', false],
		['new', true],
	])('that no step saw to (%s, preview: %s)', async (state, preview) => {
		const { row, calls } = await finish({ state }, { given: { preview } });
		expect(row).toMatchObject({ action: 'failed', code: 'stepsWrong' });
		expect(calls).toEqual([]);
	});
});
