import { foundEvent } from '../../../../features/invoicing/books/events';
import { readOrders, splitOrders } from '../../../../features/invoicing/books/work';
import { sumOf } from '../../../../features/invoicing/sum/sum';
import { invoice, invoiceItem, itemLine, textLine } from '../../../support/invoiceItems';

describe('an item that is no order', () => {
	const keys = (...items: Record<string, unknown>[]) =>
		splitOrders(
			items.map((json, index) => ({ json, index })),
			false,
		).others.map(({ row, from }) => [row.key, row.action, from]);

	test.each([
		[{ reference: 'WB-1 #1', sourceId: '2', id: '3' }, 'WB-1 #1'],
		[{ sourceId: '2', id: '3' }, '2'],
		[{ reference: ' ', id: 3 }, '3'],
		[{}, 'item 1'],
	])('%j is told by %s', (item, key) => {
		expect(keys(item)).toEqual([[key, 'blocked', 0]]);
		expect(keys(invoiceItem('1', { invoice: undefined }))).toEqual([]);
	});
});

test.each([
	['only of settings', { template: '', paymentTermDays: 'x' }, 'service'],
	['of the order too', { template: '', lines: [] }, 'order'],
])('what is wrong %s is for a person or the settings', (_what, change, fix) => {
	const [work] = readOrders([{ json: invoiceItem('1', change), index: 0 }], ['new']);
	expect(work?.progress).toMatchObject({ state: 'blocked', fix });
});

test('only items in these states are read', () => {
	const [work] = readOrders([{ json: invoiceItem('1', { invoice: { state: 'found' } }), index: 0 }], ['new']);
	expect(work?.order).toBeNull();
});

test.each([
	[['-10.00', '96.00'], 'F-1'],
	[['96.00', '-10.00'], 'F-0'],
	[['-10.00', '-5.00'], 'F-0'],
	[[], ''],
])('an order whose invoices are %j is found by %j', (totals, number) => {
	const invoices = totals.map((totalExcludingVat, at) =>
		invoice(`F-${at}`, [itemLine(), textLine('WB-1 #1')], { totalExcludingVat }),
	);
	expect(foundEvent(sumOf('WB-1 #1', invoices))).toMatchObject({ event: 'found', number });
});
