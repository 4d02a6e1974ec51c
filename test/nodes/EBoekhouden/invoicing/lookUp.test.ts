import { lookUp } from '../../../../nodes/EBoekhouden/invoicing/lookUp';
import { readOrders, type ExportSettings } from '../../../../nodes/EBoekhouden/invoicing/work';
import { addDays } from '../../../../nodes/shared/values/dates';
import { invoice, invoiceItem, itemLine, textLine, TODAY } from '../../../support/invoiceItems';
import { MemoryInvoices } from '../../../support/memoryInvoices';

const SETTINGS: ExportSettings = {
	preview: false,
	closedUntil: '',
	defaults: { vatCode: 'HOOG_VERK_21', ledgerAccount: '8000' },
	exportRelations: true,
	overwriteRelations: false,
};
const ofOrder = (id: string, number: string, change = {}) =>
	invoice(number, [itemLine(), textLine(`WB-1 #${id}`)], change);

let books: MemoryInvoices;
beforeEach(() => {
	books = new MemoryInvoices();
});

async function look(items: Record<string, unknown>[], change: Partial<ExportSettings> = {}) {
	const works = readOrders(
		items.map((json, index) => ({ json, index })),
		['new'],
	);
	const stop = await lookUp(works, books.port, { ...SETTINGS, ...change }, TODAY);
	return { stop, told: works.map(({ progress }) => progress) };
}
const lookOne = async (change: Record<string, unknown> = {}, settings: Partial<ExportSettings> = {}) =>
	(await look([invoiceItem('1', change)], settings)).told[0];

describe('an order that has an invoice already', () => {
	test('is found, whatever the invoice is dated or numbered', async () => {
		books.invoices = [ofOrder('1', 'F-7', { date: '2025-07-01' })];
		expect(await lookOne({ number: '2018010' })).toMatchObject({
			state: 'found',
			number: 'F-7',
			total: '96.00',
		});
	});

	test('is found although what would be filled in is wrong by now', async () => {
		books.invoices = [ofOrder('1', 'F-7')];
		expect(await lookOne({ lines: [itemLine({ ledgerAccount: '9999' })] })).toMatchObject({ state: 'found' });
	});

	test('is found in a period that is closed by now', async () => {
		books.invoices = [ofOrder('1', 'F-7')];
		expect(await lookOne({}, { closedUntil: '2026-12-31' })).toMatchObject({ state: 'found' });
	});

	test('is blocked when the invoice bills something else, naming it', async () => {
		books.invoices = [ofOrder('1', 'F-7')];
		expect(await lookOne({ lines: [itemLine({ quantity: '3' })] })).toMatchObject({
			state: 'blocked',
			fix: 'order',
			number: 'F-7',
			findings: [{ code: 'invoiceBillsOther', invoiceNumber: 'F-7' }],
		});
	});

	test('is blocked when the total is another, naming both totals', async () => {
		books.invoices = [ofOrder('1', 'F-7', { totalExcludingVat: '79.34' })];
		expect(await lookOne()).toMatchObject({
			state: 'blocked',
			fix: 'order',
			findings: [
				{
					code: 'invoiceTotalDiffers',
					invoiceNumber: 'F-7',
					totalInBooks: '79.34',
					totalOfOrder: '96.00',
				},
			],
		});
	});

	test('is blocked when there are two or three, naming all', async () => {
		books.invoices = ['F-7', 'F-8', 'F-9'].map((number) => ofOrder('1', number));
		expect(await lookOne()).toMatchObject({
			state: 'blocked',
			fix: 'order',
			number: 'F-7',
			findings: [{ code: 'severalInvoices', invoiceNumbers: ['F-7', 'F-8', 'F-9'] }],
		});
	});

	test('an invoice that a person made of the same work, without the reference, is not this order’s', async () => {
		books.invoices = [invoice('F-7', [itemLine()])];
		expect(await lookOne()).toMatchObject({ state: 'create' });
	});
});

describe('an order without one', () => {
	test('may be created', async () => {
		expect(await lookOne()).toMatchObject({ state: 'create' });
	});

	test('is blocked when its own number belongs to another, naming its date', async () => {
		books.invoices = [ofOrder('2', '2018010')];
		expect(await lookOne({ number: '2018010' })).toMatchObject({
			state: 'blocked',
			fix: 'order',
			findings: [{ code: 'invoiceNumberTaken', ownNumber: '2018010', date: '2026-06-10' }],
		});
	});

	test.each([
		['2026-06-10', 'closed'],
		['2026-06-09', 'create'],
	])('dated 2026-06-10 with closedUntil %s is %s', async (closedUntil, state) => {
		expect(await lookOne({}, { closedUntil })).toMatchObject({ state });
	});

	test('that is closed names both dates', async () => {
		expect(await lookOne({}, { closedUntil: '2026-06-30' })).toMatchObject({
			findings: [{ code: 'invoiceDateClosed', date: '2026-06-10', closedUntil: '2026-06-30' }],
		});
	});

	test('is blocked when VAT code or ledger account is unknown', async () => {
		expect(await lookOne({ lines: [itemLine({ vatCode: 'HOOG' })] })).toMatchObject({
			state: 'blocked',
			fix: 'order',
			findings: [
				{
					code: 'orderNotInvoiceable',
					faults: [{ code: 'lineVatCodeNotForSales', vatCode: 'HOOG', line: 'Montage' }],
				},
			],
		});
	});

	test('that cannot be read is blocked with what is wrong, and the others go on', async () => {
		const { told } = await look([invoiceItem('1', { date: 'x' }), invoiceItem('2')]);
		expect(told).toMatchObject([
			{
				state: 'blocked',
				fix: 'order',
				findings: [{ code: 'orderNotInvoiceable', faults: [{ code: 'notADate', path: 'date', value: 'x' }] }],
			},
			{ state: 'create' },
		]);
	});
});

describe('what would be wrong for every order', () => {
	test.each([
		[
			{ vatCode: 'HOOG', ledgerAccount: '8000' },
			{ code: 'defaultVatCodeNotForSales', vatCode: 'HOOG' },
		],
		[
			{ vatCode: 'GEEN', ledgerAccount: '9999' },
			{ code: 'defaultAccountUnknown', ledgerAccount: '9999' },
		],
	])('%j stops before any invoice is read', async (defaults, fault) => {
		const { stop, told } = await look([invoiceItem('1')], { defaults });
		expect(stop).toEqual({ code: 'defaultsWrong', faults: [fault] });
		expect(told).toEqual([{ state: 'new' }]);
		expect(books.calls).not.toContain('list');
	});
});

describe('a list that may be cut off', () => {
	const full = (date: string) =>
		Array.from({ length: 500 }, (_, index) => invoice(`X${index}`, [itemLine()], { date }));

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
				invoice(`X${index}`, [itemLine()], { date: addDays('2025-08-01', index % 300) }),
			),
		];
		expect(await lookOne()).toMatchObject({ state: 'found', number: 'OLD' });
	});
});

describe('products beyond a list that may be cut off', () => {
	const product = (code: string, vatCode: string) => ({
		...{ code, description: code, unit: 'stuk', price: '1.00', active: true, group: '' },
		...{ vatCode, ledgerAccount: '8200' },
	});
	const bare = (code: string) => itemLine({ code, vatCode: '', ledgerAccount: '' });
	beforeEach(() => {
		books.products = [product('A', 'GEEN'), product('B', 'GEEN'), product('C', 'HOOG_INK_21')];
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
			findings: [{ faults: [{ code: 'lineVatCodeNotForSales', vatCode: 'HOOG_INK_21' }] }],
		});
		expect(books.calls.filter((call) => call === 'product')).toHaveLength(2);
	});

	test('are not when the list is whole', async () => {
		await lookOne({ lines: [bare('A'), bare('D')] });
		expect(books.calls).not.toContain('product');
	});
});

describe('as long as nothing shows that what is created can be found back', () => {
	const claims = async (items: Record<string, unknown>[]) =>
		(await look(items)).told.map((progress) => ('claim' in progress ? progress.claim : progress.state));
	const two = (change = {}) => [invoiceItem('1', change), invoiceItem('2', change)];

	test('one order is claimed, and only one', async () => {
		expect(await claims(two())).toEqual(['wanted', 'another']);
	});

	test('it is the one with the latest date: a period that is closed would keep all others waiting', async () => {
		const items = [invoiceItem('1', { date: '2025-12-31' }), invoiceItem('2'), invoiceItem('3')];
		expect(await claims(items)).toEqual(['another', 'wanted', 'another']);
	});

	test('an earlier invoice of ours, of whichever order, is the proof', async () => {
		books.invoices = [ofOrder('9', 'F-1')];
		expect(await claims(two())).toEqual(['needless', 'needless']);
	});

	test('not for drafts, which may not be listed', async () => {
		books.invoices = [ofOrder('9', 'F-1')];
		expect(await claims(two({ book: false }))).toEqual(['wanted', 'another']);
	});

	test('an order that was not looked up is not claimed', async () => {
		const blocked = { ...invoiceItem('1', { date: '2026-12-31' }), invoice: { state: 'skipped' } };
		expect(await claims([blocked, invoiceItem('2')])).toEqual(['skipped', 'wanted']);
	});
});

test('no orders: nothing is asked', async () => {
	expect(await look([{ invoice: { state: 'skipped' } }])).toMatchObject({ stop: null });
	expect(books.calls).toEqual([]);
});
