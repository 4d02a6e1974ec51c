import type { Books } from '../../../../services/eBoekhouden/books';
import type { Invoice, OpenItem } from '../../../../services/eBoekhouden/types';
import { MadeInvoices, readOrderBooks } from '../../../../features/invoicing/books/orderBooks';
import { reconcileInvoices } from '../../../../nodes/EBoekhouden/operations/invoice/reconcile';
import { carryOut } from '../../../support/carryOut';
import { completedOrder, openItem, orderInvoice, PERIOD } from '../../../support/completedOrders';
import { problemOfKind } from '../../../support/problems';

const INVOICE = orderInvoice('F1', ['101']);

/** Books that can be read, unless a test says otherwise. */
function booksWith(change: { openItems?: OpenItem[]; mutations?: () => Promise<never> } = {}) {
	const found: Invoice[] = [INVOICE];
	const { openItems = [], mutations = async () => await Promise.resolve([]) } = change;
	return {
		invoices: { within: async () => await Promise.resolve({ invoices: found, fullDays: [] }) },
		openItems: { list: async () => await Promise.resolve(openItems) },
		mutations: { within: mutations },
	};
}
const read = async (client: ReturnType<typeof booksWith>) =>
	await readOrderBooks([completedOrder('101')], PERIOD, client);

test('a list of open items that may be cut off proves nothing of any invoice', async () => {
	const openItems = Array.from({ length: 500 }, (_, index) => openItem(orderInvoice(`X${index}`, [])));
	expect(await read(booksWith({ openItems }))).toMatchObject({
		...{ openItems: null, booked: null, invoicesWhole: true },
		lacks: [[{ code: 'orderOpenItemsCutOff', count: 500 }]],
	});
});

test.each([
	['numbers of orders', ['WB-1', 'WB-2', 'WB-3']],
	['numbers of the books of two years', ['2025001', '2026001', '2026002']],
	['numbers with a letter', ['F25001', 'F26001', 'F26002']],
])('the first day is that of the earliest invoice, in whatever order they come: %s', (_what, numbers) => {
	const days = ['2025-09-08', '2026-09-08', '2026-11-10'] as const;
	const list = numbers.map((number, at) => ({ number, date: days[at] ?? days[0] }));
	for (const [a = 0, b = 0, c = 0] of [
		[0, 1, 2],
		[2, 1, 0],
		[1, 2, 0],
	]) {
		const made = new MadeInvoices(PERIOD);
		for (const one of [list[a], list[b], list[c]]) if (one) made.add(one, true);
		expect(made.firstDay()).toBe('2025-09-08');
	}
});

test('bookings that cannot be read leave open which invoices were booked', async () => {
	const mutations = async () => await Promise.reject(problemOfKind('unreachable'));
	expect(await read(booksWith({ mutations }))).toMatchObject({
		...{ openItems: [], booked: null, invoicesWhole: true },
		lacks: [[{ code: 'orderBookingsNotRead' }, { code: 'noAnswer' }]],
	});
});

describe('items that no report can use', () => {
	const rows = async (input: Parameters<typeof carryOut>[1]['input']) => {
		const client = booksWith() as unknown as Books;
		return (await carryOut(reconcileInvoices, { client, input })).map(({ json }) => json);
	};
	const unreadable = { action: 'blocked', code: 'orderNotReadable', key: 'WB-9 #9' };

	test('without the period there is no report, and what is no order is named', async () => {
		expect(await rows([{ reference: 'WB-9 #9', whyNot: [] }])).toMatchObject([
			unreadable,
			{ action: 'blocked', code: 'orderPeriodMissing', key: 'list' },
		]);
	});

	test('with it, they come behind the orders', async () => {
		const period = { orderPeriod: { ...PERIOD, count: 0 } };
		const items = await rows([period, { reference: 'WB-9 #9' }, { whyNot: [] }]);
		expect(items.map(({ code }) => code)).toEqual([
			...['ordersReconciled', 'invoiceWithoutOrder', 'orderNotReadable', 'orderNotReadable'],
		]);
		expect(items.at(-2)).toMatchObject(unreadable);
		expect(items.at(-1)).toMatchObject({ key: 'item 3' });
	});
});
