import { lookUp } from '../../../../features/invoicing/books/lookUp';
import { readOrders, toItem, type ExportSettings } from '../../../../features/invoicing/books/work';
import { readVatExceptions } from '../../../../features/invoicing/books/vat';
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

async function look(items: Record<string, unknown>[], change: Partial<ExportSettings> = {}, now = 0) {
	const works = readOrders(
		items.map((json, index) => ({ json, index })),
		['new'],
	);
	const stop = await lookUp(works, books.port, { ...SETTINGS, ...change }, TODAY, now);
	return { stop, told: works.map(({ progress }) => progress), items: works.map(toItem) };
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

	test('is found although what would be filled in is wrong by now', async () => {
		books.invoices = [ofOrder('1', 'F-7')];
		books.products = [productOf('MONT', 'HOOG_INK_21')];
		expect(await lookOne()).toMatchObject({ state: 'found' });
	});

	test('is found in a period that is closed by now', async () => {
		books.invoices = [ofOrder('1', 'F-7')];
		expect(await lookOne({}, { closedUntil: '2026-12-31' })).toMatchObject({ state: 'found' });
	});

	test('is blocked when the invoice bills something else, naming it', async () => {
		books.invoices = [ofOrder('1', 'F-7')];
		const faults = [{ code: 'quantityDiffers', line: 'Montage', onInvoice: '2', inOrder: '3' }];
		expect(await lookOne({ lines: [itemLine({ quantity: '3' })] })).toMatchObject({
			...blocked({ code: 'invoiceBillsOther', invoiceNumber: 'F-7', faults, more: 0 }),
			number: 'F-7',
		});
	});

	test('is blocked when the total is another, naming both totals', async () => {
		books.invoices = [ofOrder('1', 'F-7', { totalExcludingVat: '79.34' })];
		const totals = { totalInBooks: '79.34', totalOfOrder: '96.00' };
		expect(await lookOne()).toMatchObject(
			blocked({ code: 'invoiceTotalDiffers', invoiceNumber: 'F-7', ...totals }),
		);
	});

	test('is blocked when there are two or three, naming all', async () => {
		books.invoices = ['F-7', 'F-8', 'F-9'].map((number) => ofOrder('1', number));
		expect(await lookOne()).toMatchObject({
			...blocked({ code: 'severalInvoices', invoiceNumbers: ['F-7', 'F-8', 'F-9'] }),
			number: 'F-7',
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
		expect(await lookOne({ number: '2018010' })).toMatchObject(
			blocked({ code: 'invoiceNumberTaken', ownNumber: '2018010', date: '2026-06-10' }),
		);
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
			findings: [{ code: 'invoiceDatesClosed', closedUntil, ofWork }],
		});
	});

	test.each([
		[[itemLine(), itemLine({ quantity: '-2' })], { code: 'totalIsNothing' }],
		[
			[itemLine({ unitPrice: '0.12345678' })],
			{ code: 'tooManyDecimals', of: 'unitPrice', line: 'Montage', value: '0.12345678' },
		],
		[
			[itemLine({ quantity: '1.00001' })],
			{ code: 'tooManyDecimals', of: 'quantity', line: 'Montage', value: '1.00001' },
		],
		[[itemLine({ vatCode: 'AFW' })], { code: 'lineVatCodeNotForSales', vatCode: 'AFW', line: 'Montage' }],
	])('with lines %j is at fault itself', async (lines, fault) => {
		expect(await lookOne({ lines })).toMatchObject(blocked({ code: 'orderNotInvoiceable', faults: [fault] }));
	});

	test('whose decimals are only zeros has not too many', async () => {
		expect(await lookOne({ lines: [itemLine({ unitPrice: '12.34500000' })] })).toMatchObject({
			state: 'create',
		});
	});

	test('that cannot be read is blocked with what is wrong, and the others go on', async () => {
		const { told } = await look([invoiceItem('1', { date: 'x' }), invoiceItem('2')]);
		const faults = [{ code: 'notADate', path: 'date', value: 'x' }];
		expect(told).toMatchObject([blocked({ code: 'orderNotInvoiceable', faults }), { state: 'create' }]);
	});
});

describe('what would be wrong for every order', () => {
	test('stops before any invoice is read', async () => {
		const defaults = { vatCode: 'HOOG', ledgerAccount: '8000' };
		const { stop, told } = await look([invoiceItem('1')], { defaults });
		const faults = [{ code: 'defaultVatCodeNotForSales', vatCode: 'HOOG' }];
		expect(stop).toEqual({ code: 'defaultsWrong', faults });
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
			findings: [{ faults: [{ code: 'lineVatCodeNotForSales', vatCode: 'HOOG_INK_21' }] }],
		});
		expect(books.calls.filter((call) => call === 'product')).toHaveLength(2);
	});

	test('nor is the list read when every line has its own VAT code and account, or no code', async () => {
		const whole = itemLine({ code: 'C', vatCode: 'GEEN', ledgerAccount: '8000' });
		expect(await lookOne({ lines: [whole, bare('')] })).toMatchObject({ state: 'create' });
		expect(books.calls.filter((call) => call.startsWith('product'))).toEqual([]);
	});

	test('are not when the list is whole', async () => {
		await lookOne({ lines: [bare('A'), bare('D')] });
		expect(books.calls).not.toContain('product');
	});
});

describe('as long as nothing shows that what is created can be found back', () => {
	const claims = async (items: Record<string, unknown>[], now = 0) =>
		(await look(items, {}, now)).told.map((progress) =>
			'claim' in progress ? progress.claim : progress.state,
		);
	const two = (change = {}) => [invoiceItem('1', change), invoiceItem('2', change)];

	test('one order is claimed, and only one', async () => {
		expect(await claims(two())).toEqual(['wanted', 'another']);
	});

	test('by turns it is the one with the latest date, for a closed period would keep all others waiting, and any other', async () => {
		const items = [invoiceItem('1', { date: '2025-12-31' }), invoiceItem('2'), invoiceItem('3')];
		expect(await claims(items)).toEqual(['another', 'wanted', 'another']);
		expect(await claims(items, 1)).toEqual(['wanted', 'another', 'another']);
		expect(await claims(items, 3)).toEqual(['another', 'another', 'wanted']);
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

describe('an invoice that was credited', () => {
	const credited = (withText = true, change = {}) => {
		books.invoices = [ofOrder('1', 'F-7')];
		return books.credit('F-7', { number: 'C-1', ...change }, withText);
	};

	test('counts as none: the order may be invoiced anew', async () => {
		credited();
		expect(await lookOne()).toMatchObject({ state: 'create' });
	});

	test('so does it twice, and one that stands beside it is found', async () => {
		credited();
		books.invoices.push(ofOrder('1', 'F-9', { number: 'F-9' }));
		expect(await lookOne()).toMatchObject({ state: 'found', number: 'F-9' });
		books.credit('F-9', { number: 'C-2' });
		expect(await lookOne()).toMatchObject({ state: 'create' });
	});

	test.each([
		[
			'other lines',
			{ totalExcludingVat: '-48.00', lines: [itemLine({ quantity: '-1' }), textLine('WB-1 #1')] },
			'48.00',
		],
		[
			'another price',
			{
				totalExcludingVat: '-80.00',
				lines: [itemLine({ quantity: '-2', unitPrice: '40' }), textLine('WB-1 #1')],
			},
			'16.00',
		],
		['another VAT', { lines: [itemLine({ quantity: '-2', vatCode: 'GEEN' }), textLine('WB-1 #1')] }, '0.00'],
	])('not whole by one with %s', async (_what, change, left) => {
		credited(true, change);
		expect(await lookOne()).toMatchObject(
			blocked({ code: 'invoicePartlyCredited', invoiceNumber: 'F-7', creditNumbers: ['C-1'], left }),
		);
	});

	test('not by one to another debtor', async () => {
		credited(true, { relationCode: 'K2' });
		expect(await lookOne()).toMatchObject(
			blocked({ code: 'severalInvoices', invoiceNumbers: ['F-7', 'C-1'] }),
		);
	});

	test.each([
		['a lump sum', ['96']],
		['two credits', ['48', '48']],
	])('by %s that comes to the same', async (_what, amounts) => {
		const [first, second] = amounts.map((unitPrice) => [
			itemLine({ quantity: '-1', unitPrice }),
			textLine('WB-1 #1'),
		]);
		credited(true, { lines: first });
		if (second) books.invoices.push(invoice('C-2', second));
		expect(await lookOne()).toMatchObject({ state: 'create' });
	});

	test('with an empty error status an unchanged order is not made again; a changed one is', async () => {
		credited();
		expect(await lookOne({}, { errorStatus: '' })).toMatchObject(
			blocked({ code: 'invoiceCredited', invoiceNumber: 'F-7', creditNumber: 'C-1', total: '96.00' }),
		);
		const changed = { lines: [itemLine({ quantity: '3' })] };
		expect(await lookOne(changed, { errorStatus: '' })).toMatchObject({ state: 'create' });
	});

	test('with an own number the next one is behind it, the first that is free', async () => {
		books.invoices = [ofOrder('1', '2018010'), ofOrder('8', '2018010-2')];
		books.credit('2018010', { number: 'C-1' });
		const { items, told } = await look([invoiceItem('1', { number: '2018010' })]);
		expect([told[0]?.state, items[0]?.number]).toEqual(['create', '2018010-3']);
	});

	test('an own number that another order’s invoice has is taken, whatever was credited', async () => {
		credited();
		books.invoices.push(ofOrder('8', '2018010', { date: '2026-06-11' }));
		expect(await lookOne({ number: '2018010' })).toMatchObject(
			blocked({ code: 'invoiceNumberTaken', ownNumber: '2018010', date: '2026-06-11' }),
		);
	});

	test('a credit that does not say of which order it is is named, with the text to add', async () => {
		credited(false);
		const names = { invoiceNumber: 'F-7', creditNumber: 'C-1', text: 'Werkbon WB-1 #1' };
		expect(await lookOne()).toMatchObject(blocked({ code: 'creditLacksReference', ...names }));
	});

	test.each([
		['Credit van factuur F-7.', { code: 'creditLacksReference', also: [] }],
		['Credit van factuur F-8.', { code: 'invoiceFoundBefore' }],
		['Retour', { code: 'creditLacksReference', also: ['F-8'] }],
	])('of two invoices that are alike it takes back the one that it names: %s', async (text, finding) => {
		credited(false);
		books.invoices.unshift(ofOrder('2', 'F-8', { number: 'F-8' }));
		const credit = books.invoices.find(({ number }) => number === 'C-1');
		credit?.lines.push({ ...textLine('x'), description: text });
		expect(await lookOne()).toMatchObject({ findings: [finding] });
	});
});

describe('an invoice of ours whose totals are not those of its lines', () => {
	const wrong = (change = {}) => ofOrder('9', 'F-1', { totalExcludingVat: '79.34', ...change });

	test('holds back everything, in one row, and no order changes', async () => {
		books.invoices = [wrong()];
		const { told } = await look([invoiceItem('1'), invoiceItem('2')]);
		const finding = { code: 'wrongTotalStands', invoiceNumber: 'F-1', text: 'Werkbon WB-1 #9', of: 'total' };
		expect(told).toMatchObject(
			Array(2).fill({ state: 'blocked', fix: 'service', together: 'invoices', findings: [finding] }),
		);
	});

	test('is named by its line, however that was typed', async () => {
		const typed = { ...textLine('x'), description: 'werkbon WB-1 #9' };
		books.invoices = [wrong({ lines: [itemLine(), typed] })];
		const finding = { code: 'wrongTotalStands', text: 'Werkbon WB-1 #9' };
		expect(await lookOne()).toMatchObject({ state: 'blocked', findings: [finding] });
	});

	test.each([
		['that was credited', () => void books.credit('F-1', { number: 'C' })],
		['of long ago', () => (books.invoices = [wrong({ date: '2026-05-15' })])],
		['of another', () => (books.invoices = [invoice('F-1', [itemLine()], { totalExcludingVat: '79.34' })])],
		['that was mended', () => (books.invoices = [wrong({ totalExcludingVat: '96' })])],
	])('but not one %s', async (_what, change) => {
		books.invoices = [wrong()];
		change();
		expect(await lookOne()).toMatchObject({ state: 'create' });
	});
});

describe('a discount that was given by hand on an invoice of ours', () => {
	const discounted = ofOrder('9', 'F-1', {
		...{ totalExcludingVat: '86.40', totalVat: '18.14', totalIncludingVat: '104.54' },
	});
	const right = invoice('F-0', [itemLine({ vatCode: 'HOOG_VERK_21' }), textLine('WB-1 #8')]);
	const including = { totalExcludingVat: '79.34', totalVat: '16.66', totalIncludingVat: '96.00' };

	test('keeps no other order from being invoiced', async () => {
		books.invoices = [right, discounted];
		expect(await lookOne()).toMatchObject({ state: 'create' });
	});

	test('shows by its totals that the template is right', async () => {
		const withVat = { ...discounted, lines: [itemLine({ vatCode: 'HOOG_VERK_21' }), textLine('WB-1 #9')] };
		books.invoices = [withVat];
		expect(await lookOne()).toMatchObject({ state: 'create' });
	});

	test('is none when the template includes VAT, although an earlier one was right', async () => {
		books.invoices = [right, ofOrder('9', 'F-1', including)];
		expect(await lookOne()).toMatchObject({ state: 'blocked', findings: [{ code: 'wrongTotalStands' }] });
	});
});

describe('an order on its error status', () => {
	const parked = async (change = {}) =>
		(await look([invoiceItem('1', { invoice: { state: 'new', parked: true }, ...change })])).told[0];
	const stays = {
		state: 'skipped',
		together: 'errorStatus',
		findings: [{ code: 'workOrderStays' }],
		claimed: false,
	};

	test('is finished when its one invoice is right, and gets its own status back', async () => {
		books.invoices = [ofOrder('1', 'F-7')];
		expect(await parked()).toMatchObject({ state: 'found', number: 'F-7', claimed: true });
	});

	test.each([
		['no invoice', []],
		['two', [ofOrder('1', 'F-7'), ofOrder('1', 'F-8')]],
		['one with another total', [ofOrder('1', 'F-7', { totalExcludingVat: '79.34' })]],
		['one to another debtor', [ofOrder('1', 'F-7', { relationCode: 'K2' })]],
		[
			'one that was credited',
			[ofOrder('1', 'F-7'), invoice('C', [itemLine({ quantity: '-2' }), textLine('WB-1 #1')])],
		],
	])('with %s stays where it is', async (_what, invoices) => {
		books.invoices = invoices;
		expect(await parked()).toEqual(stays);
	});

	test('that cannot even be read stays there too', async () => {
		expect(await parked({ date: 'x' })).toEqual(stays);
	});

	test.each([
		['2025-06-01', stays],
		['2025-05-31', { state: 'found', number: 'F-7' }],
	])(
		'stays while a day on which it may have another invoice is cut off: of %s it is %j',
		async (date, ends) => {
			books.cap = 500;
			const cutOff = Array.from({ length: 500 }, (_, index) => invoice(`X${index}`, [itemLine()], { date }));
			books.invoices = [...cutOff, ofOrder('1', 'F-7')];
			const older = invoiceItem('2', { createdOn: '2025-07-01' });
			const { told } = await look([invoiceItem('1', { invoice: { state: 'new', parked: true } }), older]);
			expect(told[0]).toMatchObject(ends);
		},
	);
});

describe('more orders than are created in one execution', () => {
	const states = async (now: number) =>
		(
			await look(
				Array.from({ length: 12 }, (_, index) => invoiceItem(String(index + 1))),
				{ limit: 2 },
				now,
			)
		).told;

	test('come in four times as many, the oldest and others by turns; the rest is told together', async () => {
		const taken = (await states(0)).map(({ state }) => state === 'create');
		expect(taken).toEqual([...Array<boolean>(8).fill(true), ...Array<boolean>(4).fill(false)]);
		const later = await states(7);
		expect(later.filter(({ state }) => state === 'create')).toHaveLength(8);
		expect(later[11]?.state).toBe('create');
		expect(later.find(({ state }) => state !== 'create')).toMatchObject({
			state: 'skipped',
			together: 'limit',
			findings: [{ code: 'workOrdersOverLimit', limit: 2 }],
		});
	});
});

describe('what is read', () => {
	test('all relations, in one window; what lies before it for an older order year by year', async () => {
		const old = invoiceItem('2', { createdOn: '2023-02-01', workDate: '2023-02-02' });
		books.invoices = [ofOrder('2', 'OLD', { date: '2022-03-01' })];
		const { told } = await look([invoiceItem('1'), old]);
		expect(told).toMatchObject([{ state: 'create' }, { state: 'found', number: 'OLD' }]);
		expect(books.asked).toEqual([
			{ from: '2025-06-01', to: '2027-06-15', relationCode: '' },
			{ from: '2024-06-01', to: '2025-05-31', relationCode: '' },
			{ from: '2023-06-01', to: '2024-05-31', relationCode: '' },
			{ from: '2022-06-01', to: '2023-05-31', relationCode: '' },
			{ from: '2022-02-01', to: '2022-05-31', relationCode: '' },
		]);
	});

	test('when what is older cannot be read, only the older orders wait', async () => {
		books.faults.push({ call: 'list', skip: 1, how: 'unreachable' });
		const old = invoiceItem('2', { createdOn: '2023-02-01', workDate: '2023-02-02' });
		expect((await look([invoiceItem('1'), old])).told).toMatchObject([
			{ state: 'create' },
			{ state: 'failed', outcome: 'notDone', findings: [{ code: 'orderNotLookedUp' }, {}] },
		]);
	});

	test('too much to be read at once is read in halves', async () => {
		books.readable = 40;
		books.invoices = [
			ofOrder('1', 'OLD', { date: '2025-06-20' }),
			...Array.from({ length: 90 }, (_, index) =>
				invoice(`X${index}`, [itemLine()], { date: addDays('2025-08-01', index * 3) }),
			),
		];
		expect(await lookOne()).toMatchObject({ state: 'found', number: 'OLD' });
	});

	test('ledger accounts that a long chart lacks are asked for by themselves', async () => {
		books.ledgerAccounts = [
			...Array.from({ length: 500 }, (_, index) => String(1000 + index)),
			'8000',
			'8200',
		];
		books.accountCap = 500;
		expect(await lookOne({ lines: [itemLine({ ledgerAccount: '8200' })] })).toMatchObject({
			state: 'create',
		});
		expect(await lookOne({ lines: [itemLine({ ledgerAccount: '9999' })] })).toMatchObject({
			state: 'blocked',
		});
	});
});

describe('an invoice with the VAT code of an exception', () => {
	const exceptions = (text: string) => ({ vatExceptions: readVatExceptions(text).exceptions });
	const lines = [itemLine({ vatCode: 'HOOG_VERK_21' })];
	const there = () => [
		invoice('F-7', [itemLine({ vatCode: 'BI_EU_VERK' }), textLine('WB-1 #1')], { totalVat: '0' }),
	];

	test('is right, also when only the books know the country', async () => {
		books.invoices = there();
		books.relations = [relation({ country: 'Duitsland', vatNumber: 'DE123456789' })];
		expect(await lookOne({ lines }, exceptions('DE=BI_EU_VERK/BI_EU_VERK_D'))).toMatchObject({
			state: 'found',
		});
	});

	test('says nothing of the order while the books do not tell the country', async () => {
		books.invoices = there();
		books.faults.push({ call: 'relations', how: 'unreachable' });
		expect(await lookOne({ lines }, exceptions('DE=BI_EU_VERK/BI_EU_VERK_D'))).toMatchObject({
			state: 'failed',
			outcome: 'notDone',
			findings: [{ code: 'orderNotLookedUp' }, { code: 'noAnswer' }],
		});
	});

	test.each([
		['while the books do not have the relation', []],
		['for a relation in another country', [relation()]],
	])('is not %s', async (_when, relations) => {
		books.invoices = there();
		books.relations = relations;
		expect(await lookOne({ lines }, exceptions('DE=BI_EU_VERK/BI_EU_VERK_D'))).toMatchObject(
			blocked({ code: 'invoiceBillsOther', faults: [{ code: 'vatCodeDiffers' }] }),
		);
	});
});
