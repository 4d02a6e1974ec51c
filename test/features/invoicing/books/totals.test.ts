import {
	cameOutOtherwise,
	expectedTotals,
	netOf,
	totalsIn,
} from '../../../../features/invoicing/books/totals';
import type { NewInvoice, NewInvoiceLine } from '../../../../services/eBoekhouden/types';
import { invoice, itemLine, textLine } from '../../../support/invoiceItems';

const line = (change: Partial<NewInvoiceLine> = {}) =>
	({ ...itemLine({ vatCode: 'HOOG_VERK_21' }), ...change }) as NewInvoiceLine;
const sent = (lines: NewInvoiceLine[], change: Partial<NewInvoice> = {}): NewInvoice => ({
	...{
		number: '',
		relationCode: '1042',
		date: '2026-06-10',
		paymentTermDays: 14,
		template: 'Test',
		book: true,
	},
	...{ description: '', lines, ...change },
});

test.each([
	[{}, '48', '96'],
	[{ discountPercentage: '12.5' }, '42', '84'],
	[{ discountPercentage: '100' }, '0', '0'],
	[{ discountPercentage: '' }, '48', '96'],
])('a line with %j costs %s each', (change, each, all) => {
	const { quantity, unitPrice } = netOf(line(change as Partial<NewInvoiceLine>));
	expect([String(unitPrice), String(unitPrice.times(quantity))]).toEqual([each, all]);
});

test.each<[string, NewInvoiceLine[], Partial<NewInvoice>, string[]]>([
	['of prices without VAT', [line()], {}, ['96.00', '20.16', '116.16']],
	['of prices with VAT', [line()], { pricesIncludeVat: true }, ['79.34', '16.66', '96.00']],
	['of a code without a rate', [line({ vatCode: 'AFW_VERK' })], {}, ['96.00', '', '']],
	['of such prices with VAT', [line({ vatCode: 'AFW_VERK' })], { pricesIncludeVat: true }, ['', '', '96.00']],
	[
		'each line to the cent',
		[line({ quantity: '1', unitPrice: '0.025' }), line({ quantity: '1', unitPrice: '0.025' })],
		{},
		['0.06', '0.02', '0.08'],
	],
])('the totals %s', (_what, lines, change, expected) => {
	const totals = expectedTotals(sent(lines, change));
	expect([totals.totalExcludingVat, totals.totalVat, totals.totalIncludingVat]).toEqual(expected);
});

test('totals in one notation; what is no amount stays', () => {
	expect(totalsIn({ totalExcludingVat: '96', totalVat: '20.160', totalIncludingVat: 'n/a' })).toEqual({
		...{ totalExcludingVat: '96.00', totalVat: '20.16', totalIncludingVat: 'n/a' },
	});
});

describe('an invoice that was just made', () => {
	const differs = (change: object, given = sent([line(), textLine('WB-1 #1') as NewInvoiceLine])) =>
		cameOutOtherwise(given, invoice('F-7', [], change), 'no' as never);

	test.each([
		['is what was sent', {}],
		[
			'is it but for a cent a line, also of text',
			{ totalExcludingVat: '96.02', totalVat: '20.14', totalIncludingVat: '116.18' },
		],
	])('%s', (_what, change) => {
		expect(differs(change)).toBeNull();
	});

	test.each([
		['totalExcludingVat', { totalExcludingVat: '96.03' }, '96.00', '96.03'],
		['totalVat', { totalVat: '0' }, '20.16', '0.00'],
		['totalIncludingVat', { totalIncludingVat: '116.13' }, '116.16', '116.13'],
		['totalExcludingVat', { totalExcludingVat: '' }, '96.00', ''],
		// The first that differs.
		['totalExcludingVat', { totalExcludingVat: '79.34', totalVat: '16.66' }, '96.00', '79.34'],
	])('has another %s', (of, change, asked, found) => {
		expect(differs(change)).toMatchObject({
			...{
				code: 'invoiceCameOutOtherwise',
				invoiceNumber: 'F-7',
				template: 'Test',
				of,
				asked,
				found,
				ownNumber: false,
			},
		});
	});

	test('of a code without a rate is compared by what is known', () => {
		const given = sent([line({ vatCode: 'AFW_VERK' })], { number: '77' });
		expect(differs({ totalVat: '3' }, given)).toBeNull();
		expect(differs({ totalExcludingVat: '90' }, given)).toMatchObject({
			of: 'totalExcludingVat',
			ownNumber: true,
		});
	});
});
