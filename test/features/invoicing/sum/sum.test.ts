import Big from 'big.js';
import { sharedWith, atTariffsOf, standingOf, sumOf } from '../../../../features/invoicing/sum/sum';
import type { Invoice } from '../../../../services/eBoekhouden/types';
import { invoice, itemLine, textLine } from '../../../support/invoiceItems';

/** Of these orders, by their ids; by default two hours at 48, as the order comes to. */
interface Stands {
	of?: string[];
	net?: number;
	vat?: number | '';
	change?: Partial<Invoice>;
	lines?: ReturnType<typeof itemLine>[];
}

function written({ of = ['1'], net = 96, vat = net * 0.21, change = {}, lines }: Stands, at: number) {
	const own = lines ?? [itemLine({ quantity: String(net / 48) })];
	const totals = { totalExcludingVat: net.toFixed(2), totalVat: vat === '' ? '' : vat.toFixed(2) };
	const texts = of.map((id) => textLine(`WB-${id} #${id}`));
	return invoice(`F-${at}`, [...own, ...texts], { ...totals, ...change });
}

/** Two hours at 48 for relation 1042. */
const line = (change: object = {}) => ({
	...{ code: 'MONT', quantity: new Big(2), unitPrice: new Big(48), vatCode: 'HOOG_VERK_21' },
	...change,
});
const due = (...lines: ReturnType<typeof line>[]) => ({ relationCode: '1042', lines });

const ONE = due(line());
const HOURS = due(line({ kind: 'hours' }));
const FREE = due(line({ unitPrice: new Big(0) }));
const MIXED = due(line({ quantity: new Big(1) }), line({ quantity: new Big(1) }));
const NO_RATE = due(line({ vatCode: '' }));
const CREDIT: Stands = { net: -96 };
const TO_K2: Stands = { change: { relationCode: 'K2' } };

test.each<[string, Stands[], typeof ONE, string]>([
	['no invoice', [], ONE, 'nothing'],
	['an invoice of another order', [{ of: ['2'] }], ONE, 'nothing'],
	['the total', [{}], ONE, 'right'],
	['the total in two invoices', [{ net: 48 }, { net: 48 }], ONE, 'right'],
	['the total and a cent', [{ net: 96.01 }], ONE, 'right'],
	['the total less a cent', [{ net: 95.99 }], ONE, 'right'],
	['two cents more than a line', [{ net: 96.02 }], ONE, 'otherTotal'],
	['two cents of two lines', [{ net: 96.02, vat: 20.16 }], MIXED, 'right'],
	['three cents of two lines', [{ net: 96.03, vat: 20.16 }], MIXED, 'otherTotal'],
	['twice the total', [{}, {}], ONE, 'otherTotal'],
	['half of it', [{ net: 48 }], ONE, 'otherTotal'],
	['a cent of VAT too much', [{ vat: 20.17 }], ONE, 'right'],
	['other VAT', [{ vat: 8.64 }], ONE, 'otherVat'],
	['other VAT of a code that is not known', [{ vat: 8.64 }], NO_RATE, 'right'],
	[
		'the VAT of its own date',
		[{ vat: 5.76, change: { date: '2018-12-31' } }],
		due(line({ vatCode: 'LAAG_VERK' })),
		'right',
	],
	[
		'the VAT of a later date',
		[{ vat: 5.76, change: { date: '2019-01-01' } }],
		due(line({ vatCode: 'LAAG_VERK' })),
		'otherVat',
	],
	['credited whole', [{}, CREDIT], ONE, 'nothing'],
	['credited whole but for a cent', [{}, { net: -95.99, vat: -20.16 }], ONE, 'nothing'],
	['credited but for two cents', [{}, { net: -95.98, vat: -20.16 }], ONE, 'otherTotal'],
	['credited without its VAT', [{}, { net: -96, vat: 0 }], ONE, 'otherTotal'],
	['credited whole and invoiced again', [{}, CREDIT, {}], ONE, 'right'],
	['credited twice', [{}, CREDIT, CREDIT], ONE, 'otherTotal'],
	['credited for some', [{}, { net: -48 }], ONE, 'otherTotal'],
	['a credit alone', [CREDIT], ONE, 'otherTotal'],
	['given away in one invoice', [{ net: 0 }], ONE, 'otherTotal'],
	['given away in two invoices', [{ net: 0 }, { net: 0 }], ONE, 'otherTotal'],
	['nothing in one invoice, where nothing is due', [{ net: 0 }], FREE, 'right'],
	['nothing, and its credit, where nothing is due', [{ net: 0 }, { net: 0 }], FREE, 'right'],
	['no total', [{ change: { totalExcludingVat: '' } }], ONE, 'unknown'],
	['no total of VAT', [{ vat: '' }], ONE, 'unknown'],
	['one of two without a total', [{}, { vat: '' }], ONE, 'unknown'],
	['an amount that is none', [{ change: { totalExcludingVat: 'n/a' } }], ONE, 'unknown'],
	['another debtor', [TO_K2], ONE, 'otherDebtor'],
	['a cent to another one, where nothing is due', [{ ...TO_K2, net: 0.01, vat: 0 }], FREE, 'otherDebtor'],
	['the debtor in other capitals', [{ change: { relationCode: ' 1042 ' } }], ONE, 'right'],
	['two debtors', [{ net: 48 }, { ...TO_K2, net: 48 }], ONE, 'otherDebtor'],
	['credited to one debtor, invoiced to the right one', [TO_K2, { ...TO_K2, ...CREDIT }, {}], ONE, 'right'],
	['credited to another debtor', [{}, { ...TO_K2, ...CREDIT }], ONE, 'otherDebtor'],
	['one invoice of two orders', [{ of: ['1', '2'] }], ONE, 'shared'],
	['one credit of two orders', [{}, { of: ['1', '2'], net: -96 }], ONE, 'shared'],
	[
		'an invoice of two orders, credited whole',
		[{ of: ['1', '2'] }, { of: ['2', '1'], net: -96 }],
		ONE,
		'nothing',
	],
	[
		'the same, of another debtor',
		[{ of: ['1', '2'] }, { ...TO_K2, of: ['1', '2'], net: -96 }],
		ONE,
		'shared',
	],
	['the same, and its own', [{ of: ['1', '2'] }, { of: ['1', '2'], net: -96 }, {}], ONE, 'right'],
	[
		'an invoice of two orders, credited without VAT',
		[{ of: ['1', '2'] }, { of: ['1', '2'], net: -96, vat: 0 }],
		ONE,
		'shared',
	],
	[
		'the same, credited for some, with all of its VAT',
		[{ of: ['1', '2'] }, { of: ['1', '2'], net: -90, vat: -20.16 }],
		ONE,
		'shared',
	],
	['the tariff of then', [{ net: 100, lines: [itemLine({ unitPrice: '50' })] }], HOURS, 'right'],
	['a quarter more', [{ net: 120, lines: [itemLine({ unitPrice: '60' })] }], HOURS, 'right'],
	['more than that', [{ net: 120.02, lines: [itemLine({ unitPrice: '60.01' })] }], HOURS, 'otherTotal'],
	['a quarter less', [{ net: 72, lines: [itemLine({ unitPrice: '36' })] }], HOURS, 'right'],
	['less than that', [{ net: 71.98, lines: [itemLine({ unitPrice: '35.99' })] }], HOURS, 'otherTotal'],
	['hours at a tenth', [{ net: 9.6, lines: [itemLine({ unitPrice: '4.8' })] }], HOURS, 'otherTotal'],
	['hours ten times as dear', [{ net: 960, lines: [itemLine({ unitPrice: '480' })] }], HOURS, 'otherTotal'],
	[
		'hours with a discount',
		[{ net: 86.4, lines: [{ ...itemLine({ unitPrice: '43.20' }), fullPrice: '48.00' }] }],
		HOURS,
		'otherTotal',
	],
	['another price of a material', [{ net: 100, lines: [itemLine({ unitPrice: '50' })] }], ONE, 'otherTotal'],
])('%s', (_what, stands, of, expected) => {
	expect(standingOf(sumOf('WB-1 #1', stands.map(written)), of)).toBe(expected);
});

describe('the sum of an order', () => {
	test('names its invoices, its debtors by their codes as written, and the orders beside it once', () => {
		const all = [
			{ of: ['1', '2'], net: 10 },
			{ of: ['2', '1', '3'], change: { relationCode: 'k2' } },
			{ of: ['4'] },
		].map(written);
		const { invoices, net, vat, debtors, others } = sumOf('WB-1 #1', all);
		expect(invoices.map(({ number }) => number)).toEqual(['F-0', 'F-1']);
		expect([String(net), String(vat)]).toEqual(['106', '22.26']);
		expect(debtors).toEqual(['1042', 'k2']);
		expect(others).toEqual(['#2', '#3']);
	});

	test.each([
		['alone', [{ of: ['1'] }], ['#1'], ['F-0']],
		[
			'by way of another order',
			[{ of: ['1', '2'] }, { of: ['2', '3'] }, { of: ['4'] }],
			['#1', '#2', '#3'],
			['F-0', 'F-1'],
		],
	])('together with what it shares, %s', (_what, stands, identities, numbers) => {
		const { identities: found, summed } = sharedWith('WB-1 #1', stands.map(written));
		expect(found).toEqual(identities);
		expect(summed.invoices.map(({ number }) => number)).toEqual(numbers);
		expect([String(summed.net), summed.others]).toEqual([String(96 * numbers.length), []]);
	});
});

describe('hours at the tariff of their invoice', () => {
	const billed = (...prices: string[]) =>
		prices.map((unitPrice) => itemLine({ quantity: String(2 / prices.length), unitPrice }));

	test.each([
		['at one price', billed('50'), '50'],
		['at one price in two lines', billed('50', '50'), '50'],
		['at two prices', billed('50', '60'), '48'],
		['as many but for a hundredth', [itemLine({ quantity: '2.01', unitPrice: '50' })], '50'],
		['of twice as many, in a double', [itemLine({ quantity: '4', unitPrice: '50' })], '50'],
		['of more hours', [itemLine({ quantity: '3', unitPrice: '50' })], '48'],
		['of another hour type', [itemLine({ code: 'REIS', unitPrice: '50' })], '48'],
		['of the hour type in other capitals', [itemLine({ code: 'mont', unitPrice: '50' })], '50'],
		['of none', [], '48'],
	])('%s', (_what, lines, price) => {
		const [found] = atTariffsOf([written({ lines }, 0)], HOURS.lines);
		expect(String(found?.unitPrice)).toBe(price);
	});

	test('a line of hours only counts those of its own hour type, and all lines of it', () => {
		const two = [
			line({ kind: 'hours', quantity: new Big(1) }),
			line({ kind: 'hours', quantity: new Big(1) }),
		];
		const other = line({ kind: 'hours', code: 'REIS', quantity: new Big(5) });
		const found = atTariffsOf([written({ lines: billed('50') }, 0)], [...two, other]);
		expect(found.map(({ unitPrice }) => String(unitPrice))).toEqual(['50', '50', '48']);
	});

	test('of a credit too, whose price is negative', () => {
		const [found] = atTariffsOf([written({ lines: billed('-50') }, 0)], HOURS.lines);
		expect(String(found?.unitPrice)).toBe('50');
	});
});
