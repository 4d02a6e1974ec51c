import Big from 'big.js';
import fc from 'fast-check';
import { reconcile } from '../../../../features/invoicing/books/reconcile';
import type { Invoice } from '../../../../services/eBoekhouden/types';
import { orderReportOf } from '../../../../features/invoicing/report/report';
import { flatOrders } from '../../../../features/invoicing/report/report';
import { toRow } from '../../../../base/words/row';
import { completedOrder, openItem, orderBooks, orderInvoice, PERIOD } from '../../../support/completedOrders';

/** What stands in the books of one order. */
const history = fc.record({
	quantity: fc.integer({ min: 1, max: 400 }).map((hundredths) => new Big(hundredths).div(100).toFixed(2)),
	invoices: fc.constantFrom(0, 1, 1, 1, 1, 2),
	credited: fc.constantFrom(false, false, false, true),
	/** In cents, of the price of the first invoice. */
	off: fc.constantFrom(0, 0, 0, 1),
	draft: fc.constantFrom(false, false, false, true),
	/** Of each, how much is open, in percents; null is no open item. */
	open: fc.constantFrom(null, null, 0, 30, 100),
});

test('each order once, sums to the cent, and a sentence only where everything is right', () => {
	fc.assert(
		fc.property(fc.array(history, { maxLength: 12 }), fc.constantFrom(true, true, false), (all, whole) => {
			const orders = all.map(({ quantity }, at) => completedOrder(String(at + 1), quantity));
			const invoices: Invoice[] = [];
			const items = [];
			const booked = new Set<string>();
			for (const [at, { quantity, off, credited, draft, open, ...given }] of all.entries()) {
				for (let count = 0; count < given.invoices; count++) {
					const more = new Big(quantity).plus(count === 0 ? off / 100 : 0).toFixed(2);
					const invoice = orderInvoice(`F${at}-${count}`, [String(at + 1)], more);
					invoices.push(invoice);
					if (!draft) booked.add(invoice.number);
					const left = new Big(invoice.totalIncludingVat)
						.times(open ?? 0)
						.div(100)
						.toFixed(2);
					if (open !== null && !draft) items.push(openItem(invoice, left));
					if (!credited || count > 0) continue;
					booked.add(`C${at}`);
					invoices.push(orderInvoice(`C${at}`, [String(at + 1)], new Big(more).times(-1).toFixed(2)));
				}
			}
			const books = orderBooks(invoices, items, { booked });
			const period = { ...PERIOD, count: orders.length, whole };
			const rows = reconcile(orders, period, books).map(({ decision }) => toRow(decision, 'en'));
			const report = orderReportOf(rows, 'en');

			const about = rows.filter(({ orderStatus }) => orderStatus !== undefined).map(({ key }) => key);
			expect(about).toEqual(orders.map(({ reference }) => reference));
			expect(flatOrders(rows, 'nl').filter(({ flat }) => flat.orderStatus !== '')).toHaveLength(
				orders.length,
			);

			const { invoiced, settled, open, notBooked, unknown } = report.amounts.includingVat;
			const parts = [settled, open, notBooked, unknown].reduce((sum, part) => sum.plus(part), new Big(0));
			expect(parts.toFixed(2)).toBe(invoiced);
			const standing = invoices.filter(({ number }) => {
				const at = Number(/\d+/.exec(number)?.[0]);
				// A pair that cancels counts as none.
				return !(all[at]?.credited && (number === `F${at}-0` || number === `C${at}`));
			});
			const total = (field: 'totalExcludingVat' | 'totalIncludingVat') =>
				standing.reduce((sum, one) => sum.plus(one[field]), new Big(0)).toFixed(2);
			expect(invoiced).toBe(total('totalIncludingVat'));
			expect(report.amounts.excludingVat.invoiced).toBe(total('totalExcludingVat'));

			const isRight = all.every(({ invoices: count, credited, off, draft }) => {
				// Made, credited whole and made again is one.
				const isOnce = count === (credited ? 2 : 1);
				return isOnce && !draft && (off === 0 || credited);
			});
			expect(report.statement !== '').toBe(isRight && whole && all.length > 0);
		}),
	);
});

test('thousands of orders: a page that stays small, and a line for each', () => {
	const orders = Array.from({ length: 5_001 }, (_, at) => completedOrder(String(at + 1)));
	const invoices = orders.slice(0, 4_000).map(({ sourceId }) => orderInvoice(`F${sourceId}`, [sourceId]));
	const period = { ...PERIOD, count: orders.length };
	const decisions = reconcile(
		orders,
		period,
		orderBooks(
			invoices,
			invoices.slice(0, 1_500).map((one) => openItem(one)),
		),
	);
	const rows = decisions.map(({ decision }) => toRow(decision, 'nl'));
	const report = orderReportOf(rows, 'nl');
	expect(report).toMatchObject({ orders: 5_001, invoiced: 4_000, failing: 1_001, complete: true });
	expect(report.amounts.excludingVat).toEqual({
		...{ orders: '480096.00', invoiced: '384000.00', notInvoiced: '96096.00' },
	});
	expect(Buffer.byteLength(report.report)).toBeLessThan(250_000);
	expect(flatOrders(rows, 'nl')).toHaveLength(5_002);
});
