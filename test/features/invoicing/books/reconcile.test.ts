import { paymentOf } from '../../../../features/invoicing/books/payment';
import { reconcile } from '../../../../features/invoicing/books/reconcile';
import type { OrderBooks } from '../../../../features/invoicing/books/orderBooks';
import type { CompletedOrder } from '../../../../features/invoicing/completedOrder';
import { flatOrders } from '../../../../features/invoicing/report/report';
import { orderReportOf } from '../../../../features/invoicing/report/report';
import { toRow } from '../../../../base/words/row';
import { completedOrder, openItem, orderBooks, orderInvoice, PERIOD } from '../../../support/completedOrders';
import { itemLine } from '../../../support/invoiceItems';

const rowsOf = (orders: CompletedOrder[], books: OrderBooks, change: Partial<typeof PERIOD> = {}) =>
	reconcile(orders, { ...PERIOD, count: orders.length, ...change }, books).map(({ decision }) =>
		toRow(decision, 'en'),
	);
const reportOf = (orders: CompletedOrder[], books: OrderBooks, change?: Partial<typeof PERIOD>) =>
	orderReportOf(rowsOf(orders, books, change), 'en');
const only = (order: CompletedOrder, books: OrderBooks) => rowsOf([order], books)[1];

const ORDER = completedOrder('101');
const INVOICE = orderInvoice('F1', ['101']);

describe('what the books say of one order', () => {
	test('one invoice that is right', () => {
		expect(only(ORDER, orderBooks([INVOICE]))).toMatchObject({
			...{ code: 'orderInvoiced', attention: false, payment: 'settled', age: 19 },
			...{ orderExcludingVat: '96.00', excludingVat: '96.00', includingVat: '116.16' },
			...{ openIncludingVat: '0.00', settledIncludingVat: '116.16' },
		});
	});

	test('in a spreadsheet amounts are numbers, which can be added up, and what is not known is empty', () => {
		const lines = flatOrders(rowsOf([ORDER, completedOrder('102')], orderBooks([INVOICE])), 'en');
		const [, invoiced, none] = lines.map(({ flat }) => flat);
		expect(invoiced).toMatchObject({ orderExcludingVat: 96, excludingVat: 96, includingVat: 116.16 });
		expect(invoiced).toMatchObject({
			openIncludingVat: 0,
			settledIncludingVat: 116.16,
			invoiceNumbers: 'F1',
		});
		expect(none).toMatchObject({ orderExcludingVat: 96, excludingVat: '', openIncludingVat: '' });
	});

	test.each([
		['a cent more', itemLine({ quantity: '2', unitPrice: '48.01' }), '96.01'],
		['a cent less', itemLine({ quantity: '2', unitPrice: '47.995' }), '95.99'],
	])('%s than the order, in a price of hours', (_name, line, total) => {
		const invoice = orderInvoice('F1', ['101']);
		invoice.lines[0] = { ...line, vatCode: 'HOOG_VERK_21' };
		invoice.totalExcludingVat = total;
		const hours = completedOrder('101');
		hours.lines = hours.lines.map((one) => ({ ...one, kind: 'hours' }));
		expect(only(hours, orderBooks([invoice]))).toMatchObject({ code: 'orderTotalDiffers', attention: true });
	});

	test.each([
		['another debtor', { relationCode: '1043' }, 'orderInvoiceDiffers'],
		[
			'a total that is not that of its lines',
			{ totalExcludingVat: '79.34' },
			'orderInvoiceContradictsItself',
		],
		['another VAT code, which settings fill in', {}, 'orderInvoiced'],
	])('%s', (_name, change, code) => {
		expect(only(ORDER, orderBooks([{ ...INVOICE, ...change }]))).toMatchObject({ code });
	});

	test('an order that cannot be read as an invoice any more is not called right', () => {
		const order = completedOrder('101', '2', { lines: [], faults: [{ code: 'relationNumberMissing' }] });
		expect(only(order, orderBooks([INVOICE]))).toMatchObject({
			...{ code: 'orderNotCompared', attention: true, orderExcludingVat: '' },
		});
	});

	test('no invoice while some were not seen is no invoice that is missing', () => {
		const books = orderBooks([], [], {
			invoicesWhole: false,
			lacks: [[{ code: 'orderInvoiceDaysNotWhole', days: ['2026-10-16'] }]],
		});
		expect(only(ORDER, books)).toMatchObject({ code: 'orderNotReconciled', attention: false });
		expect(only(ORDER, { ...books, invoices: [INVOICE] })).toMatchObject({ code: 'orderNotReconciled' });
		expect(reportOf([ORDER], { ...books, invoices: [INVOICE] })).toMatchObject({
			statement: '',
			complete: false,
		});
	});

	test('an order that is itself a credit', () => {
		const order = completedOrder('101', '-1');
		const invoice = orderInvoice('F1', ['101'], '-1');
		expect(only(order, orderBooks([invoice], [openItem(invoice)]))).toMatchObject({
			...{ code: 'orderInvoiced', payment: 'open', openIncludingVat: '-58.08' },
		});
	});

	test('partly credited, and the order says so now', () => {
		const credit = orderInvoice('F2', ['101'], '-1');
		const row = only(completedOrder('101', '1'), orderBooks([INVOICE, credit]));
		expect(row).toMatchObject({ code: 'orderCreditedToRest', attention: false, excludingVat: '48.00' });
		expect(only(ORDER, orderBooks([INVOICE, credit]))).toMatchObject({ attention: true });
		const withoutTotal = orderBooks([INVOICE, { ...credit, totalExcludingVat: '' }]);
		expect(only(completedOrder('101', '1'), withoutTotal)).toMatchObject({ attention: true });
	});

	test('one invoice of two orders counts once', () => {
		const shared = orderInvoice('F1', ['101', '102']);
		const rows = rowsOf([ORDER, completedOrder('102')], orderBooks([shared]));
		expect(rows.slice(1, 3).map(({ code, excludingVat }) => [code, excludingVat])).toEqual([
			['orderSharesInvoice', '96.00'],
			['orderSharesInvoice', ''],
		]);
		expect(reportOf([ORDER, completedOrder('102')], orderBooks([shared])).amounts).toMatchObject({
			excludingVat: { invoiced: '96.00' },
			includingVat: { invoiced: '116.16', settled: '116.16' },
		});
	});

	test.each([
		['of a later order', ['102'], ['102'], 'orderInvoicedTogether'],
		['of an order that is not read', ['102'], [], 'orderSharesInvoice'],
		['of a later order and one that is not read', ['102', '103'], ['102'], 'orderSharesInvoice'],
	])('and %s, an invoice with a higher total', (_what, others, later, code) => {
		const shared = orderInvoice('F1', ['101', ...others], '4');
		const [, row] = rowsOf([ORDER], orderBooks([shared]), { later });
		expect(row).toMatchObject({ code });
	});
});

describe('an invoice of ours without an order', () => {
	const LOST = orderInvoice('F9', ['900']);
	const told = (change: Partial<typeof PERIOD>, invoices = [INVOICE, LOST]) =>
		rowsOf([ORDER], orderBooks(invoices), change)
			.filter(({ code }) => code === 'invoiceWithoutOrder')
			.map(({ invoiceNumber }) => invoiceNumber);

	test('is told', () => expect(told({})).toEqual(['F9']));
	test('not when its order is of another period', () => expect(told({ others: ['900'] })).toEqual([]));
	test('not when the orders may not be all', () => expect(told({ whole: false })).toEqual([]));
	test('not when it was credited', () =>
		expect(told({}, [INVOICE, LOST, orderInvoice('F10', ['900'], '-2')])).toEqual([]));
	test('not when it is of another day', () =>
		expect(told({}, [INVOICE, { ...LOST, date: '2026-11-01' }])).toEqual([]));
});

describe('what is open', () => {
	test.each([
		['no open item, booked', [], undefined, 'settled', '0.00'],
		['an open item', [openItem(INVOICE)], undefined, 'open', '116.16'],
		['a part', [openItem(INVOICE, '16.16')], undefined, 'partly', '16.16'],
		['more than all', [openItem(INVOICE, '120.00')], undefined, 'open', '120.00'],
		['paid too much', [openItem(INVOICE, '-16.16')], undefined, 'open', '-16.16'],
		['one of nothing', [openItem(INVOICE, '0.00')], undefined, 'settled', '0.00'],
		[
			'one with its number, of another relation',
			[{ ...openItem(INVOICE), relationCode: '9' }],
			undefined,
			'open',
			'116.16',
		],
		[
			'its own beside one with its number',
			[openItem(INVOICE, '5.00'), { ...openItem(INVOICE), relationCode: '9' }],
			undefined,
			'partly',
			'5.00',
		],
		['an amount that is none', [{ ...openItem(INVOICE), open: '?' }], undefined, 'unknown', undefined],
		['no open item, not booked', [], new Set<string>(), 'notBooked', undefined],
		['open items that were not read', null, undefined, 'unknown', undefined],
		['bookings that were not read', [], null, 'unknown', undefined],
	])('%s', (_name, openItems, booked, payment, open) => {
		const books = { openItems, booked: booked === undefined ? new Set(['F1']) : booked };
		const paid = paymentOf([INVOICE], books);
		expect([paid.payment, paid.open?.toFixed(2)]).toEqual([payment, open]);
	});
});

describe('the sentence to quote', () => {
	const right = () => orderBooks([INVOICE], [openItem(INVOICE, '16.16')]);

	test('when everything is right', () => {
		expect(reportOf([ORDER], right()).statement).toBe(
			'The one completed work order from 2026-10-01 to 2026-10-31 has exactly one invoice, for what the order says: € 96.00 excluding VAT together; of the € 116.16 including VAT, € 100.00 was settled and € 16.16 open on 2026-11-03.',
		);
	});

	test.each<[string, CompletedOrder[], OrderBooks, Partial<typeof PERIOD>]>([
		['an order that is missing', [ORDER], right(), { count: 2 }],
		['a list that may be cut off', [ORDER], right(), { whole: false }],
		['no order at all', [], orderBooks([]), {}],
		['an order without an invoice', [ORDER, completedOrder('102')], right(), {}],
		['one that is only explained', [ORDER, completedOrder('102', '2', { attention: false })], right(), {}],
		['a draft', [ORDER], orderBooks([INVOICE], [], { booked: new Set() }), {}],
		['open items that are not known', [ORDER], orderBooks([INVOICE], [], { openItems: null }), {}],
		['two invoices', [ORDER], orderBooks([INVOICE, { ...INVOICE, number: 'F2' }]), {}],
		['an invoice without a total', [ORDER], orderBooks([{ ...INVOICE, totalIncludingVat: '' }]), {}],
		['something that was not read', [ORDER], { ...right(), lacks: [[{ code: 'orderBookingsNotRead' }]] }, {}],
	])('is not said of %s', (_name, orders, books, change) => {
		expect(reportOf(orders, books, change).statement).toBe('');
	});

	test('rows that were lost on the way, or came twice', () => {
		const rows = rowsOf([ORDER, completedOrder('102')], orderBooks([INVOICE, orderInvoice('F2', ['102'])]));
		expect(orderReportOf(rows, 'nl').statement).not.toBe('');
		expect(orderReportOf(rows.slice(0, -1), 'nl')).toMatchObject({ statement: '', complete: false });
		expect(orderReportOf(rows.slice(1), 'nl')).toMatchObject({ statement: '', complete: false });
		const altered = [...rows, { ...rows[1], excludingVat: '1.00' }] as typeof rows;
		expect(orderReportOf(altered, 'nl')).toMatchObject({ statement: '', complete: false });
	});

	test('names what there is nothing to bill on', () => {
		const nothing = completedOrder('102', '0', {
			...{ lines: [], whyNot: [{ code: 'orderNothingToBill' }], attention: false },
		});
		expect(reportOf([ORDER, nothing], right()).statement).toContain('(1 other have nothing)');
	});
});
