import {
	contradictsItself,
	hasNegativeLine,
	ownTotalOf,
	vatOf,
} from '../../../../features/invoicing/sum/sum';
import { invoice, invoiceItem, itemLine, orderOf, textLine } from '../../../support/invoiceItems';

describe('an invoice is held against its own lines', () => {
	const lines = [itemLine({ vatCode: 'HOOG_VERK_21' }), itemLine({ vatCode: 'LAAG_VERK_9' })];

	test.each([
		['192', '28.80', false],
		['192.02', '28.82', false],
		// As with a template that includes VAT.
		['158.68', '33.32', true],
		['192', '40.32', true],
		['', '28.80', true],
	])('%s and %s: contradicted is %s', (totalExcludingVat, totalVat, expected) => {
		const one = invoice('7', [...lines, textLine('WB-1 #1')], { totalExcludingVat, totalVat });
		expect(contradictsItself(one)).toBe(expected);
	});

	test.each([
		[['2', '-1'], '15.00', true],
		[['2', '1'], '25.00', false],
		[['2', '0'], '20.00', false],
		[['-2', '-1'], '-25.00', true],
	])('of %j at 10 and 5: %s, and a line is negative: %s', ([first, second], total, isNegative) => {
		const given = [
			itemLine({ quantity: first, unitPrice: '10' }),
			textLine('WB-1 #1'),
			itemLine({ quantity: second, unitPrice: '5' }),
		];
		expect(ownTotalOf({ lines: given }).toFixed(2)).toBe(total);
		expect(hasNegativeLine({ lines: given })).toBe(isNegative);
	});
});

test.each([
	['HOOG_VERK_21', '2026-01-01', '21.00'],
	['LAAG_VERK', '2018-12-31', '6.00'],
	['LAAG_VERK', '2019-01-01', '9.00'],
	['HOOG_VERK', '2026-01-01', '19.00'],
	['VERL_VERK', '2026-01-01', '0.00'],
	['BE_12_VERK', '2026-01-01', '12.00'],
	['BE_IC_D_VERK', '2026-01-01', '0.00'],
	['AFW', '2026-01-01', undefined],
	['ANDERS', '2026-01-01', undefined],
])('%s at %s is %s of a hundred', (vatCode, date, expected) => {
	const {
		lines: [line],
	} = orderOf(invoiceItem('1', { lines: [itemLine({ quantity: '1', unitPrice: '100' })] }));
	expect(line && vatOf([{ ...line, vatCode }], date)?.toFixed(2)).toBe(expected);
});
