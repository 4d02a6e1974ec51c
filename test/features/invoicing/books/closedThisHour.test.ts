import { closedFor, closedIn, closedNow } from '../../../../features/invoicing/books/events';
import { readOrders } from '../../../../features/invoicing/books/work';
import { invoiceItem, orderOf } from '../../../support/invoiceItems';

const HOUR = '2026-06-15 08';
const CLOSED = { code: 'invoicePeriodClosed', by: 'books', closedUntil: '', ofWork: true };

/** What is kept of an order of a date that ended so. */
const ended = (date: string, state = 'closed', finding: object = CLOSED) => {
	const [work] = readOrders([{ json: invoiceItem('1', { date }), index: 0 }], ['new']);
	if (!work) throw new Error('no order');
	return { ...work, progress: { state, findings: [finding], claimed: false } as never };
};
const kept = (...works: ReturnType<typeof ended>[]) => closedNow(works, 'books', HOUR);

describe('what is kept of refusals for their date', () => {
	test('is the latest date of all orders, with its reason, for that hour and these books', () => {
		const now = kept(ended('2026-04-30'), ended('2026-05-31'), ended('2026-05-01'));
		expect(now).toEqual({ hour: HOUR, where: 'books', until: '2026-05-31', findings: [CLOSED] });
		expect(closedIn(now, 'books', HOUR)).toEqual({ until: '2026-05-31', findings: [CLOSED] });
		expect([closedIn(now, 'other', HOUR), closedIn(now, 'books', '2026-06-15 09')]).toEqual([null, null]);
	});

	test.each([
		['none', []],
		['another end', [ended('2026-05-31', 'skipped')]],
		[
			'closed by the settings',
			[ended('2026-05-31', 'closed', { code: 'invoicePeriodClosed', by: 'setting' })],
		],
		['an order that could not be read', [{ ...ended('2026-05-31'), order: null }]],
	])('is nothing of %s', (_what, works) => {
		expect(kept(...works)).toBeNull();
	});

	test.each([
		[undefined],
		[{}],
		[{ hour: HOUR, where: 'books' }],
		[{ hour: HOUR, where: 'books', findings: [] }],
	])('is nothing in %j', (given) => {
		expect(closedIn(given, 'books', HOUR)).toBeNull();
	});
});

test.each([
	['2026-05-30', true],
	['2026-05-31', true],
	['2026-06-01', false],
])('an order of %j is closed by it: %s', (date, expected) => {
	const closed = closedIn(kept(ended('2026-05-31')), 'books', HOUR);
	const order = orderOf(invoiceItem('2', { date }));
	expect(closedFor(order, closed)).toEqual(
		expected ? { event: 'closed', together: 'invoices', findings: [CLOSED] } : null,
	);
	expect(closedFor(order, null)).toBeNull();
});
