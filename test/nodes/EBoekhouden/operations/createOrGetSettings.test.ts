import type { IDataObject } from 'n8n-workflow';
import type { Books } from '../../../../services/eBoekhouden/books';
import { createOrGetInvoices } from '../../../../nodes/EBoekhouden/operations/invoice/createOrGet';
import { lookUpInvoices } from '../../../../nodes/EBoekhouden/operations/invoice/lookUp';
import { markAsHandled } from '../../../../nodes/OutSmart/operations/workOrder/markAsHandled';
import type { Operation } from '../../../../base/n8n/operation';
import { carryOut } from '../../../support/carryOut';
import { invoiceItem } from '../../../support/invoiceItems';
import { MemoryInvoices } from '../../../support/memoryInvoices';
import { onItsWay } from '../../../support/outSmart/chain';
import { execute as executeOutSmart } from '../../../support/outSmart/execute';

const books = new MemoryInvoices();

/** The items that come out, with `preview` off. */
async function execute(operation: Operation<Books>, items: object[], given: Record<string, unknown> = {}) {
	const parameters = { preview: false, language: 'en', ...given };
	const client = books.port as unknown as Books;
	const output = await carryOut(operation, { client, parameters, input: items as IDataObject[] });
	return output.map(({ json }) => json);
}

test.each([
	{ template: '' },
	{ template: undefined },
	{ paymentTermDays: undefined },
	{ paymentTermDays: '' },
	{ paymentTermDays: -1 },
	{ book: undefined },
])('an item with %j says so, and its work order keeps its status', async (change) => {
	const { client, item } = await onItsWay({ state: 'new' });
	for (const operation of [lookUpInvoices, createOrGetInvoices]) {
		const [told] = await execute(operation, [{ ...item, ...change }]);
		const [name] = Object.keys(change);
		expect(told).toMatchObject({
			invoice: { state: 'blocked', fix: 'service', findings: [{ faults: [{ path: name }] }] },
		});
		const [row] = await executeOutSmart(markAsHandled, client, [told ?? {}]);
		expect(row).toMatchObject({ action: 'blocked', reason: expect.stringContaining(name ?? '') });
		expect(client.writes).toEqual([]);
	}
});

test('an item that has nothing to bill gets the error status', async () => {
	const { client, item } = await onItsWay({ state: 'new' });
	const [told] = await execute(createOrGetInvoices, [{ ...item, lines: [] }]);
	await executeOutSmart(markAsHandled, client, [told ?? {}]);
	expect(client.writes).toHaveLength(1);
});

describe('settings that only the step that creates finds fault with', () => {
	const WRONG = { closedUntil: 'x' };

	test('leave the orders where they are', async () => {
		const orders = [invoiceItem('1'), invoiceItem('2', { invoice: { state: 'create' } })];
		expect(await execute(createOrGetInvoices, orders, WRONG)).toMatchObject([{ key: 'settings' }]);
		expect(books.calls).toEqual([]);
	});

	test('let an order go that was given the error status for it', async () => {
		const { client, item } = await onItsWay({ state: 'create', claimed: true });
		const [row, released] = await execute(createOrGetInvoices, [item], WRONG);
		expect(row).toMatchObject({ key: 'settings', action: 'blocked' });
		await executeOutSmart(markAsHandled, client, [released ?? {}]);
		expect(client.writes).toEqual(['status 204511 1']);
	});

	test('and so does a list of invoices that cannot be read', async () => {
		const { client, item } = await onItsWay({ state: 'create', claimed: true });
		books.faults.push({ call: 'list', how: 'unreachable' });
		const [row, released] = await execute(createOrGetInvoices, [invoiceItem('1'), item]);
		expect(row).toMatchObject({ key: 'invoices', action: 'failed' });
		const { findings } = released?.invoice as Record<string, unknown>;
		const { operation, host } = row?.problem as Record<string, unknown>;
		expect(findings).toContainEqual(expect.objectContaining({ code: 'noAnswer', operation, host }));
		await executeOutSmart(markAsHandled, client, [released ?? {}]);
		expect(client.writes).toEqual(['status 204511 1']);
	});
});
