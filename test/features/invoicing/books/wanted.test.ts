import { addDays } from '../../../../base/values/dates';
import { billedTotal } from '../../../../features/invoicing/sum/sum';
import { unreadFor, windowOf, wantedFor } from '../../../../features/invoicing/books/search';
import { readInvoiceOrder } from '../../../../features/invoicing/books/work';
import { invoice, invoiceItem, itemLine, orderOf, textLine, TODAY } from '../../../support/invoiceItems';

/** Which invoices of a list without lines are read in full. */
const listed = (number: string, totalExcludingVat: string, change = {}) => ({
	...{ id: number, number, relationCode: '1042', date: '2026-06-10', totalExcludingVat },
	...change,
});
const wanted = (invoices: ReturnType<typeof listed>[], quantity = '2') =>
	wantedFor([orderOf(invoiceItem('1', { lines: [itemLine({ quantity })] }))])
		.listed(invoices as never)
		.map(({ number }) => number);

test('an order’s own, the credits of its relation, and what these may be of', () => {
	const own = listed('F-1', '96.00', { reference: '#1', relationCode: 'K2' });
	const credits = [listed('C-1', '-50.00'), listed('C-2', '-60.00', { relationCode: 'K2' })];
	const others = [
		listed('F-2', '50.00', { reference: '#2' }),
		listed('F-3', '51.00', { reference: '#3' }),
		listed('C-3', '-50.00', { relationCode: 'K3' }),
	];
	expect(wanted([own, ...credits, ...others])).toEqual(['F-1', 'C-1', 'C-2', 'F-2']);
});

test('without a reference, by hand or over SOAP: to its debtor, the newest hundred, or of its total', () => {
	const days = Array.from({ length: 102 }, (_, day) => addDays('2026-01-01', day));
	const ofDebtor = days.map((date, at) => listed(`F-${at}`, '51.00', { date }));
	const draft = listed('', '51.00', { date: '' });
	const total = billedTotal(orderOf(invoiceItem('1')).lines).toFixed(2);
	const ofAnother = [
		listed('F-A', total, { relationCode: 'K3' }),
		listed('F-B', '51.00', { relationCode: 'K3' }),
	];
	const read = wanted([draft, ...ofDebtor, ...ofAnother], invoiceItem('1').lines[0]?.quantity);
	expect(read).toEqual(['', ...ofDebtor.slice(3).map(({ number }) => number), 'F-A']);
});

test('of an order that is itself a credit all of its relation', () => {
	expect(wanted([listed('F-2', '50.00'), listed('F-3', '51.00', { relationCode: 'K3' })], '-2')).toEqual([
		'F-2',
	]);
});

test('a number that may be of thousands is no number', () => {
	const lines = [{ ...itemLine(), quantity: '1.000' }];
	expect(readInvoiceOrder(invoiceItem('1', { lines }))).toMatchObject({
		faults: [{ code: 'wrongValue', expected: 'unclear', value: '1.000' }],
	});
});

test('an invoice is sought a year around what is known of its order, and today', () => {
	const dates = { createdOn: '2026-05-01', workDate: '', date: '2027-01-01' };
	expect(windowOf([dates], '2026-06-10')).toEqual({ from: '2025-05-01', to: '2028-01-01' });
	expect(windowOf([], '2026-06-10')).toEqual({ from: '2025-06-10', to: '2027-06-10' });
});

test.each([
	[{}, true],
	[{ relationCode: '' }, true],
	[{ relationCode: 'K2' }, false],
	[{ date: '' }, true],
	[{ date: '2020-01-01' }, false],
	[{ lines: [textLine('WB-1 #1')] }, true],
	[{ lines: [textLine('WB-9 #9')] }, false],
])('one that cannot be read, with %j, may be of the order: %s', (change, mayBe) => {
	const found = { fullDays: [], odd: [invoice('F-1', [], change)] };
	const event = unreadFor(orderOf(invoiceItem('1')), found as never, TODAY);
	expect(event).toEqual(mayBe ? expect.objectContaining({ event: 'failed' }) : null);
});
