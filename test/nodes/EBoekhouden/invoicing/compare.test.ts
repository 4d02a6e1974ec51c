import fc from 'fast-check';
import type { InvoiceLine } from '../../../../nodes/EBoekhouden/books/types';
import { billsTheSame, otherTotal, totalOf } from '../../../../nodes/EBoekhouden/invoicing/compare';
import type { Finding } from '../../../../nodes/shared/rows/findings/finding';
import { say } from '../../../../nodes/shared/rows/say';
import { invoice, invoiceItem, itemLine, orderOf, textLine } from '../../../support/invoiceItems';

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

describe('the total excluding VAT', () => {
	const total = (totalExcludingVat: string) => otherTotal(order, invoice('7', [], { totalExcludingVat }));

	test('is the sum of the lines, each to the cent', () => {
		expect(totalOf(order).toFixed(2)).toBe('150.44');
		const halves = {
			lines: Array.from({ length: 3 }, () => ({ ...HOURS, quantity: '1', unitPrice: '0.005' })),
		};
		expect(totalOf(orderOf(invoiceItem('1', halves))).toFixed(2)).toBe('0.03');
	});

	test.each(['150.44', '150.4400', '150.435', '150.41', '150.47'])('%s is ours', (text) => {
		expect(total(text)).toBeNull();
	});

	test.each([
		['150.40', '150.40'],
		['150.48', '150.48'],
		['124.33', '124.33'],
		['-150.44', '-150.44'],
		['0', '0.00'],
		// The port gives no exponents: this is no number.
		['1.2433E+02', '1.2433E+02'],
		['', ''],
		['n.v.t.', 'n.v.t.'],
	])('%p is not: more than a cent for each line', (text, totalInBooks) => {
		expect(total(text)).toEqual({
			code: 'invoiceTotalDiffers',
			invoiceNumber: '7',
			totalInBooks,
			totalOfOrder: '150.44',
		});
	});

	test('is told as an amount, or as the books have it', () => {
		const told = (text: string) => say(total(text) as Finding, 'en');
		expect(told('124.33')).toContain('invoice 7 is 124.33 instead of 150.44');
		expect(told('')).toContain('invoice 7 is not given instead of 150.44');
		expect(say(total('n.v.t.') as Finding, 'nl')).toContain('factuur 7 is n.v.t. in plaats van 150,44');
	});

	test('of a credit invoice is below zero', () => {
		const credit = orderOf(invoiceItem('1', { lines: [{ ...HOURS, quantity: '-2' }] }));
		expect(otherTotal(credit, invoice('7', [], { totalExcludingVat: '-96.00' }))).toBeNull();
		expect(otherTotal(credit, invoice('7', [], { totalExcludingVat: '96.00' }))).not.toBeNull();
	});
});
