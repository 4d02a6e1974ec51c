import { lookUp } from '../../../../features/invoicing/books/lookUp';
import { readOrders, toItem } from '../../../../features/invoicing/books/work';
import type { ExportSettings } from '../../../../features/invoicing/settings';
import { addDays } from '../../../../base/values/dates';
import {
	EXPORT,
	invoice,
	invoiceItem,
	itemLine,
	product,
	relation,
	textLine,
	TODAY,
} from '../../../support/invoiceItems';
import { MemoryInvoices } from '../../../support/memoryInvoices';

const SETTINGS = EXPORT;
const ofOrder = (id: string, number: string, change = {}) =>
	invoice(number, [itemLine(), textLine(`WB-1 #${id}`)], change);

const productOf = (code: string, vatCode: string) => product(code, { vatCode, ledgerAccount: '8200' });

let books: MemoryInvoices;
beforeEach(() => {
	books = new MemoryInvoices();
});

async function look(items: Record<string, unknown>[], change: Partial<ExportSettings> = {}, today = TODAY) {
	const works = readOrders(
		items.map((json, index) => ({ json, index })),
		['new'],
	);
	await lookUp(works, books.port, { ...SETTINGS, ...change }, today);
	return { told: works.map(({ progress }) => progress), items: works.map(toItem) };
}
const lookOne = async (change: Record<string, unknown> = {}, settings: Partial<ExportSettings> = {}) =>
	(await look([invoiceItem('1', change)], settings)).told[0];
/** An order that a person has to mend. */
const blocked = (...findings: object[]) => ({ state: 'blocked', fix: 'order', findings });

describe('an order that has an invoice already', () => {
	test('is found, whatever the invoice is dated or numbered', async () => {
		books.invoices = [ofOrder('1', 'F-7', { date: '2025-07-01' })];
		expect(await lookOne({ number: '2018010' })).toMatchObject({
			state: 'found',
			number: 'F-7',
			total: '96.00',
		});
	});

	test.each([
		[
			'bills something else',
			{ lines: [itemLine({ quantity: '3' })] },
			{},
			{ because: 'otherTotal', ofInvoices: '96.00', ofOrder: '144.00' },
		],
		[
			'has another total',
			{},
			{ totalExcludingVat: '79.34' },
			{ because: 'ownTotal', ofInvoices: '79.34', ofOrder: '96.00' },
		],
		['has no total', {}, { totalExcludingVat: '' }, { because: 'unknown', ofInvoices: '?' }],
		[
			'has other VAT',
			{},
			{ totalVat: '8.64' },
			{ because: 'otherVat', ofInvoices: '8.64', ofOrder: '20.16' },
		],
		[
			'was given away whole',
			{},
			{ totalExcludingVat: '0', totalVat: '0' },
			{ because: 'ownTotal', ofInvoices: '0.00' },
		],
		['is for another relation', {}, { relationCode: 'K2' }, { because: 'otherDebtor', others: 'K2' }],
	])('is asked about when it %s', async (_what, order, change, facts) => {
		books.invoices = [ofOrder('1', 'F-7', change)];
		expect(await lookOne(order)).toMatchObject({
			...blocked({ code: 'orderSumDiffers', invoiceNumbers: ['F-7'], ...facts }),
			number: 'F-7',
		});
	});

	test('is asked about when there are several, naming all', async () => {
		books.invoices = ['F-7', 'F-8', 'F-9'].map((number) => ofOrder('1', number));
		const invoiceNumbers = ['F-7', 'F-8', 'F-9'];
		expect(await lookOne()).toMatchObject({
			...blocked({ code: 'orderSumDiffers', invoiceNumbers, ofInvoices: '288.00', ofOrder: '96.00' }),
			number: 'F-7',
		});
	});

	test('is asked about when an invoice names another order too, naming that one', async () => {
		const ofTwo = invoice('F-7', [itemLine(), textLine('WB-1 #1'), textLine('WB-2 #2')]);
		books.invoices = [ofOrder('1', 'F-6'), ofTwo];
		expect(await lookOne()).toMatchObject(
			blocked({ code: 'orderSumDiffers', because: 'shared', others: '#2', invoiceNumbers: ['F-7'] }),
		);
	});
});

/** An order behind a question that was asked at another one. */
const waitsFor = (document: string, askedAt: string) => ({
	...{ state: 'skipped', together: 'answer', findings: [{ code: 'waitsForAnswer', document, askedAt }] },
});

describe('one invoice for two orders, by hand', () => {
	const ofBoth = (quantity: string) =>
		invoice('F-7', [itemLine({ quantity }), textLine('WB-1 #1'), textLine('WB-2 #2')], {
			totalExcludingVat: String(48 * Number(quantity)),
			totalVat: (48 * Number(quantity) * 0.21).toFixed(2),
		});
	const two = () => [invoiceItem('1'), invoiceItem('2')];

	test('is that of each of them when it is what they come to together, and all of them are there', async () => {
		books.invoices = [ofBoth('4')];
		expect((await look(two())).told).toMatchObject(
			Array(2).fill({ state: 'found', number: 'F-7', total: '96.00' }),
		);
		expect((await look(two().slice(0, 1))).told).toMatchObject([blocked({ because: 'shared' })]);
		// An order beside them has nothing to do with it.
		expect((await look([...two(), invoiceItem('3')])).told.slice(0, 2)).toMatchObject(
			Array(2).fill({ state: 'found', number: 'F-7' }),
		);
	});

	test.each([
		['another total', {}],
		['other VAT', { quantity: '4', change: { totalVat: '17.28' } }],
		['another debtor', { quantity: '4', change: { relationCode: 'K2' } }],
	])(
		'is asked about with %s',
		async (_what, { quantity = '3', change = {} }: { quantity?: string; change?: object }) => {
			books.invoices = [{ ...ofBoth(quantity), ...change }];
			expect((await look(two())).told).toMatchObject(
				Array(2).fill(blocked({ code: 'orderSumDiffers', because: 'shared' })),
			);
		},
	);
});

describe('an invoice without the line of an order', () => {
	const byHand = (description: string, change = {}) =>
		invoice('F-7', [itemLine({ code: '', description })], { date: '2026-06-01', ...change });
	const doubt = {
		code: 'invoiceMayBeOfOrder',
		documents: [expect.objectContaining({ number: 'F-7' })],
		text: 'Werkbon WB-1 #1',
		others: [],
	};

	test('is asked about once, with the lines of all orders that it may be of', async () => {
		books.invoices = [byHand('Werk')];
		const { told } = await look([
			...[invoiceItem('1'), invoiceItem('2'), invoiceItem('3', { lines: [itemLine({ quantity: '9' })] })],
			invoiceItem('4', { relation: relation({ code: 'K2' }) }),
		]);
		expect(told).toMatchObject([
			blocked({ ...doubt, others: ['Werkbon WB-1 #2'] }),
			waitsFor('F-7', 'WB-1 #1'),
			{ state: 'create' },
			expect.anything(),
		]);
	});

	test.each([0, 20, 40, 300])(
		'nothing is invoiced without an answer, %d days later neither',
		async (days) => {
			books.invoices = [byHand('Werk')];
			const { told } = await look([invoiceItem('1'), invoiceItem('2')], {}, addDays(TODAY, days));
			expect(told).toMatchObject([blocked({ code: 'invoiceMayBeOfOrder' }), waitsFor('F-7', 'WB-1 #1')]);
		},
	);
});

describe('an order without one', () => {
	test('may be created', async () => {
		expect(await lookOne()).toMatchObject({ state: 'create' });
		// Its customer is read again once it is claimed.
		books.faults.push({ call: 'relations', how: 'unreachable' });
		expect(await lookOne()).toMatchObject({ state: 'create' });
		expect(books.faults).toEqual([]);
	});

	test('may not while its customer may be another one: that is asked before its claim', async () => {
		const other = { name: 'Haan', address: 'Kade 7', postalCode: '1111 AA', email: 'haan@example.nl' };
		books.relations = [relation(other)];
		expect(await lookOne()).toMatchObject({ state: 'blocked', fix: 'order' });
		expect(books.writes).toEqual([]);
	});

	test.each([
		['2026-06-10', 'closed'],
		['2026-06-09', 'create'],
	])('dated 2026-06-10 with closedUntil %s is %s', async (closedUntil, state) => {
		expect(await lookOne({}, { closedUntil })).toMatchObject({ state });
	});

	test.each([
		['2026-06-10', addDays(TODAY, -1), true],
		['2026-06-10', TODAY, false],
		[TODAY, TODAY, false],
	])('of %s is open with the date of today, when closed until %s: %s', async (day, closedUntil, ofWork) => {
		expect(await lookOne({ invoiceDate: day, workDate: day }, { closedUntil })).toMatchObject({
			together: 'closedUntil',
			findings: [{ code: 'invoicePeriodClosed', by: 'setting', closedUntil, ofWork }],
		});
	});
});

describe('a list that may be cut off', () => {
	const full = (date: string) =>
		Array.from({ length: 500 }, (_, index) =>
			invoice(`X${index}`, [itemLine()], { date, relationCode: 'K9' }),
		);

	test('on a single day: nothing is created, but what was found is found', async () => {
		books.cap = 500;
		books.invoices = [...full('2026-06-10'), ofOrder('2', 'F-7', { date: '2026-06-11' })];
		const { told } = await look([invoiceItem('1'), invoiceItem('2')]);
		expect(told).toMatchObject([
			{
				state: 'failed',
				outcome: 'notDone',
				findings: [{ code: 'invoiceDaysCutOff', days: ['2026-06-10'] }],
			},
			{ state: 'found' },
		]);
	});

	test('over many days is read in parts, so that every order’s own is found', async () => {
		books.cap = 500;
		books.invoices = [
			ofOrder('1', 'OLD', { date: '2025-06-20' }),
			...Array.from({ length: 900 }, (_, index) =>
				invoice(`X${index}`, [itemLine()], {
					...{ date: addDays('2025-08-01', index % 300), relationCode: 'K9' },
				}),
			),
		];
		expect(await lookOne()).toMatchObject({ state: 'found', number: 'OLD' });
	});
});

describe('products beyond a list that may be cut off', () => {
	const bare = (code: string) => itemLine({ code, vatCode: '', ledgerAccount: '' });
	beforeEach(() => {
		books.products = [productOf('A', 'GEEN'), productOf('B', 'GEEN'), productOf('C', 'HOOG_INK_21')];
	});

	test('are asked for by code, once each: the settings are not for what has a product', async () => {
		books.productCap = 2;
		const lines = [
			bare('A'),
			bare('C'),
			bare('C'),
			bare('D'),
			bare(''),
			itemLine({ code: 'E', vatCode: 'GEEN', ledgerAccount: '8000' }),
		];
		expect(await lookOne({ lines })).toMatchObject({
			state: 'blocked',
			findings: [{ faults: [{ code: 'vatCodeUnusable', vatCode: 'HOOG_INK_21' }] }],
		});
		expect(books.calls.filter((call) => call === 'product')).toHaveLength(2);
	});

	test('are asked for without zeros in front too', async () => {
		books.productCap = 2;
		books.products.push(productOf('12', 'LAAG_VERK_9'));
		const faults = [{ code: 'lineCodeUnknown', of: 'product', value: '0012', line: 'Montage', meant: '12' }];
		expect(await lookOne({ lines: [bare('0012')] })).toMatchObject({ findings: [{ faults }] });
	});
});

describe('an invoice that was credited', () => {
	const credited = (withText = true, change = {}) => {
		books.invoices = [ofOrder('1', 'F-7')];
		return books.credit('F-7', { number: 'C-1', ...change }, withText);
	};
	const lump = (net: string, vat: string, texts: string[]) =>
		invoice(
			'C-1',
			[itemLine({ quantity: '-1', code: '', unitPrice: net.slice(1) }), ...texts.map(textLine)],
			{
				...{ totalExcludingVat: net, totalVat: vat },
			},
		);

	test('counts as none: the order may be invoiced anew', async () => {
		credited();
		expect(await lookOne()).toMatchObject({ state: 'create', earlier: 2 });
	});

	test('without a word about the order is asked about, with the line to add', async () => {
		credited(false);
		expect(await lookOne()).toMatchObject({
			...blocked({
				code: 'invoiceMayBeOfOrder',
				documents: [{ number: 'C-1' }],
				invoiceNumber: 'F-7',
				text: 'Werkbon WB-1 #1',
			}),
			number: 'F-7',
		});
	});

	test('one credit of two orders, without a word, is asked about once, and the other order waits', async () => {
		books.invoices = [ofOrder('1', 'F-7'), ofOrder('2', 'F-8'), lump('-192', '-40.32', [])];
		const { told } = await look([invoiceItem('1'), invoiceItem('2')]);
		expect(told).toMatchObject([
			blocked({
				code: 'invoiceMayBeOfOrder',
				documents: [{ number: 'C-1' }],
				invoiceNumber: 'F-7',
				others: [],
			}),
			waitsFor('C-1', 'WB-1 #1'),
		]);
	});

	test('and may be that of an order invoiced before: its line is offered, and no later visit is invoiced meanwhile', async () => {
		books.invoices = [
			...[ofOrder('1', 'F-1'), ofOrder('2', 'F-2', { totalExcludingVat: '48' }), ofOrder('3', 'F-3')],
			{ ...lump('-96', '-20.16', []), date: '2026-06-14' },
		];
		const visits = [
			invoiceItem('7'),
			invoiceItem('8'),
			invoiceItem('9', { invoice: { state: 'new', claimed: true } }),
		];
		const others = ['Werkbon WB-1 #1', 'Werkbon WB-1 #3'];
		const { told } = await look(visits);
		expect(told).toMatchObject([
			waitsFor('C-1', 'WB-1 #9'),
			waitsFor('C-1', 'WB-1 #9'),
			// On its error status: there it was asked before.
			blocked({ code: 'invoiceMayBeOfOrder', documents: [{ number: 'C-1' }], others }),
		]);
		books.invoices.at(-1)?.lines.push({ ...textLine('x'), description: others[1] ?? '' });
		expect((await look(visits)).told).toMatchObject([
			...Array<object>(2).fill({ state: 'create' }),
			blocked({ code: 'noInvoiceSeen' }),
		]);
	});

	test('with an own number the next one is behind it, the first that is free', async () => {
		books.invoices = [ofOrder('1', '2018010'), ofOrder('8', '2018010-2')];
		books.credit('2018010', { number: 'C-1' });
		const { items, told } = await look([invoiceItem('1', { number: '2018010' })]);
		expect([told[0]?.state, items[0]?.number]).toEqual(['create', '2018010-3']);
	});
});

test('while an order waits whose invoice has not the totals of its lines, nothing is created, in one row', async () => {
	books.invoices = [ofOrder('9', 'F-1', { totalExcludingVat: '79.34' })];
	const waiting = invoiceItem('9', { invoice: { state: 'new', claimed: true } });
	const { told } = await look([waiting, invoiceItem('1'), invoiceItem('2')]);
	const finding = { code: 'wrongTotalStands', invoiceNumber: 'F-1' };
	expect(told).toMatchObject([
		blocked({ code: 'orderSumDiffers' }),
		...Array<object>(2).fill({ state: 'blocked', fix: 'service', together: 'invoices', findings: [finding] }),
	]);
});

describe('an order on its error status', () => {
	const claimed = { invoice: { state: 'new', claimed: true } };
	const waiting = async (change = {}) => (await look([invoiceItem('1', { ...claimed, ...change })])).told[0];

	test('is finished when its invoice is right', async () => {
		books.invoices = [ofOrder('1', 'F-7')];
		expect(await waiting()).toMatchObject({ state: 'found', number: 'F-7', claimed: true });
	});

	test.each([
		['no invoice', [], 'noInvoiceSeen', { mayBeDraft: false }],
		['two', [ofOrder('1', 'F-7'), ofOrder('1', 'F-8')], 'orderSumDiffers'],
		[
			'one that was credited',
			[
				ofOrder('1', 'F-7'),
				invoice('C', [itemLine({ quantity: '-2' }), textLine('WB-1 #1')], {
					...{ totalExcludingVat: '-96', totalVat: '-20.16' },
				}),
			],
			'noInvoiceSeen',
		],
	])('with %s waits for a person, with the reason', async (_what, invoices, code, facts: object = {}) => {
		books.invoices = invoices;
		expect(await waiting()).toMatchObject({ ...blocked({ code, ...facts }), claimed: true });
	});

	test.each([
		['2025-06-01', 'blocked'],
		['2025-05-31', 'found'],
	])(
		'waits while a day on which it may have another invoice is cut off: of %s it is %s',
		async (date, state) => {
			books.cap = 500;
			const cutOff = Array.from({ length: 500 }, (_, index) => invoice(`X${index}`, [itemLine()], { date }));
			books.invoices = [...cutOff, ofOrder('1', 'F-7')];
			const older = invoiceItem('2', { createdOn: '2025-07-01' });
			const { told } = await look([invoiceItem('1', claimed), older]);
			expect(told[0]).toMatchObject({ state });
		},
	);
});

test('more orders than one execution creates: the oldest, and the rest is told together', async () => {
	const items = Array.from({ length: 5 }, (_, index) => invoiceItem(String(index + 1)));
	const { told } = await look(items, { limit: 2 });
	const over = {
		state: 'skipped',
		together: 'limit',
		findings: [{ code: 'ordersWait', because: 'limit', about: '2' }],
	};
	expect(told).toMatchObject([{ state: 'create' }, { state: 'create' }, over, over, over]);
});
