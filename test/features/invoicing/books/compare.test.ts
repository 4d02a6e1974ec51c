import fc from 'fast-check';
import type { Invoice, InvoiceLine } from '../../../../services/eBoekhouden/types';
import type { InvoiceOrder } from '../../../../features/invoicing/item';
import { differences } from '../../../../features/invoicing/books/compare';
import { uncredited } from '../../../../features/invoicing/books/credits';
import { invoice, invoiceItem, itemLine, orderOf, relation, textLine } from '../../../support/invoiceItems';

const HOURS = itemLine();
const FILTER = itemLine({
	quantity: '3',
	unit: 'stuk',
	code: 'FLT-10',
	description: 'Filter 10"',
	unitPrice: '12.345',
});
const AD_HOC = itemLine({ quantity: '1', code: '', description: 'Bevestiging', unitPrice: '17.40' });
const order = orderOf(invoiceItem('1', { lines: [HOURS, FILTER, AD_HOC] }));
const billsTheSame = (...[own, there]: [InvoiceOrder, Invoice]) => differences(own, there).length === 0;
const billed = (...lines: InvoiceLine[]) => billsTheSame(order, invoice('1', lines));

describe('an invoice bills the same as its order', () => {
	test.each<[string, InvoiceLine[]]>([
		['as it was sent', [HOURS, FILTER, AD_HOC]],
		['in another order of the lines', [AD_HOC, HOURS, FILTER]],
		['with lines of text between', [textLine('x'), HOURS, textLine('y'), FILTER, AD_HOC]],
		[
			'with text lines whose numbers are empty',
			[HOURS, FILTER, AD_HOC, itemLine({ quantity: '', unitPrice: '' })],
		],
		[
			'with VAT code and ledger account filled in',
			[HOURS, FILTER, { ...AD_HOC, vatCode: 'GEEN', ledgerAccount: '1' }],
		],
		['with another unit', [HOURS, { ...FILTER, unit: 'st.' }, AD_HOC]],
		['with the name of a product changed', [HOURS, { ...FILTER, description: 'Filter, nieuw' }, AD_HOC]],
		['with noise of a double', [HOURS, { ...FILTER, unitPrice: '12.345000000000001' }, AD_HOC]],
	])('%s', (_how, lines) => {
		expect(billed(...lines)).toBe(true);
	});

	test.each<[string, InvoiceLine[]]>([
		['another quantity', [{ ...HOURS, quantity: '2.25' }, FILTER, AD_HOC]],
		['a quantity of the other sign', [{ ...HOURS, quantity: '-2' }, FILTER, AD_HOC]],
		['another price, by a tenth of a cent', [HOURS, { ...FILTER, unitPrice: '12.346' }, AD_HOC]],
		['another code', [HOURS, { ...FILTER, code: 'FLT-11' }, AD_HOC]],
		['another text where there is no code', [HOURS, FILTER, { ...AD_HOC, description: 'Schroeven' }]],
		['a line less', [HOURS, FILTER]],
		['a line more', [HOURS, FILTER, AD_HOC, AD_HOC]],
		['a line more without quantity but with a price', [HOURS, FILTER, AD_HOC, { ...AD_HOC, quantity: '0' }]],
		['a number that is none', [HOURS, FILTER, { ...AD_HOC, quantity: 'een' }]],
		['nothing', []],
	])('but not with %s', (_how, lines) => {
		expect(billed(...lines)).toBe(false);
	});

	test('lines of text in the order itself do not count either', () => {
		const text = itemLine({ quantity: '0', code: '', description: 'Met dank', unitPrice: '0' });
		const withText = orderOf(invoiceItem('1', { lines: [HOURS, text] }));
		expect(billsTheSame(withText, invoice('1', [HOURS, text, textLine('x')]))).toBe(true);
		expect(billsTheSame(withText, invoice('1', [HOURS, textLine('x')]))).toBe(true);
	});
});

const decimal = (max: number, places: number) =>
	fc
		.tuple(fc.integer({ min: -max, max }), fc.integer({ min: 0, max: 10 ** places - 1 }))
		.map(([whole, part]) => `${whole}.${String(part).padStart(places, '0')}`);
const someLine = fc
	.record({
		quantity: decimal(9999, 4),
		unitPrice: decimal(99_999, 4),
		code: fc.constantFrom('', 'MONT', 'FLT 10', '007'),
		description: fc.constantFrom('Montage', 'Filter 10"', 'a & b'),
	})
	.map((line) => itemLine(line));

/** Every way in which the books may give a number. */
const written: ((text: string) => string)[] = [
	(text) => text,
	(text) => String(Number(text)),
	(text) => `${text}0000`,
	(text) => ` ${text} `,
	(text) => Number(text).toFixed(7),
];

test('an invoice that comes back with its numbers written in any way, in any order, is the same', () => {
	fc.assert(
		fc.property(
			fc.array(someLine, { minLength: 1, maxLength: 6 }),
			fc.constantFrom(...written),
			fc.constantFrom(...written),
			fc.boolean(),
			(lines, quantities, prices, turned) => {
				const back = lines.map((line) => ({
					...line,
					quantity: quantities(line.quantity),
					unitPrice: prices(line.unitPrice),
				}));
				if (turned) back.reverse();
				const own = orderOf(invoiceItem('1', { lines }));
				expect(billsTheSame(own, invoice('1', [...back, textLine('WB-1 #1')]))).toBe(true);
			},
		),
	);
});

test('a change in any one line is noticed', () => {
	fc.assert(
		fc.property(
			fc.array(someLine, { minLength: 1, maxLength: 6 }),
			fc.nat(),
			fc.constantFrom('quantity' as const, 'unitPrice' as const),
			(lines, place, field) => {
				const back = lines.map((line, index) =>
					index === place % lines.length ? { ...line, [field]: String(Number(line[field]) + 1) } : line,
				);
				const own = orderOf(invoiceItem('1', { lines }));
				expect(billsTheSame(own, invoice('1', back))).toBe(false);
			},
		),
	);
});

describe('what an invoice has otherwise than its order', () => {
	const own = (change: Record<string, unknown>) => orderOf(invoiceItem('1', change));
	const told = (change: Record<string, unknown>, there: Invoice, given?: () => string) =>
		differences(own(change), there, given);

	test('its debtor, in the books’ own way of comparing codes', () => {
		const to = (relationCode: string) => told({}, invoice('7', [HOURS], { relationCode }));
		expect(to('1042')).toEqual([]);
		expect(
			told({ relation: relation({ code: 'k300' }) }, invoice('7', [HOURS], { relationCode: ' K300' })),
		).toEqual([]);
		expect(to('K100')).toEqual([
			{ code: 'invoiceToOtherDebtor', invoiceNumber: '7', onInvoice: 'K100', inOrder: '1042' },
		]);
	});

	test('the price of a material, but not that of hours: a tariff may have changed since', () => {
		const dearer = { ...HOURS, unitPrice: '52' };
		expect(told({ lines: [{ ...HOURS, kind: 'hours' }] }, invoice('7', [dearer]))).toEqual([]);
		expect(told({ lines: [{ ...HOURS, kind: 'material' }] }, invoice('7', [dearer]))).toEqual([
			{ code: 'priceDiffers', line: 'Montage', onInvoice: '52', inOrder: '48' },
		]);
	});

	test('VAT code and ledger account that the order itself has, unless the settings give them', () => {
		const lines = [{ ...HOURS, vatCode: 'LAAG_VERK_9', ledgerAccount: '8000' }];
		const there = invoice('7', [{ ...HOURS, vatCode: 'HOOG_VERK_21', ledgerAccount: '8100' }]);
		expect(told({ lines }, there)).toEqual([
			{ code: 'vatCodeDiffers', line: 'Montage', onInvoice: 'HOOG_VERK_21', inOrder: 'LAAG_VERK_9' },
			{ code: 'accountDiffers', line: 'Montage', onInvoice: '8100', inOrder: '8000' },
		]);
		expect(told({ lines }, there, () => 'HOOG_VERK_21')).toMatchObject([{ code: 'accountDiffers' }]);
		expect(told({}, there)).toEqual([]);
	});

	test('lines that are there or are not, each by name; of two of one code those that are alike go together', () => {
		const lines = [{ ...FILTER, quantity: '1' }, FILTER, AD_HOC];
		const there = [FILTER, { ...FILTER, quantity: '2' }, itemLine({ code: 'X', description: 'Vreemd' })];
		expect(told({ lines }, invoice('7', there))).toEqual([
			{ code: 'quantityDiffers', line: 'Filter 10"', onInvoice: '2', inOrder: '1' },
			{ code: 'lineNotOnInvoice', line: 'Bevestiging', quantity: '1' },
			{ code: 'lineNotInOrder', line: 'Vreemd', quantity: '2' },
		]);
	});

	test('not a text of which the reference of another order was taken out', () => {
		const text = { ...AD_HOC, description: 'Zie ook #12' };
		expect(told({ lines: [text] }, invoice('7', [{ ...AD_HOC, description: 'Zie ook nr. 12' }]))).toEqual([]);
	});
});

/** Invoices of one order by their amounts, as they follow each other; a lump sum has lines of its own. */
test.each([
	[[100, -60, -40], []],
	[[100, -60, -40, 120], [120]],
	[
		[100, -60],
		[100, -60],
	],
	[
		[100, -60, 120],
		[100, -60, 120],
	],
	[[-50, 30, 20], []],
	[[-50, 30, 20, -50], [-50]],
	[
		[100, 100],
		[100, 100],
	],
])('%j: in force is %j', (amounts, standing) => {
	const line = (amount: number, at: number) =>
		itemLine({ code: `L${at}`, quantity: '1', unitPrice: String(amount), vatCode: 'HOOG_VERK_21' });
	const invoices = amounts.map((amount, at) => invoice(`F-${at}`, [line(amount, at)]));
	expect(uncredited(invoices).standing.map(({ lines }) => Number(lines[0]?.unitPrice))).toEqual(standing);
});
