import { NET_WAGES, netWagesOf, swappedSides, totalsOf } from '../../../../features/payroll/compare/runView';
import { Chart } from '../../../../features/payroll/read/readBooks';
import { journalItem, line, payrollItem, type LineItem } from '../../../support/payrolls';
import { CHART, entryOf, viewAt } from '../../../support/views';

const of = (...lines: LineItem[]) =>
	payrollItem([journalItem('887', [{ date: '2026-05-31', period: 5, lines }])]);

test('the accounts of a run, in debit: payroll, books, change', () => {
	const view = viewAt(of(line('4000', -10), line('1710', 10)), [entryOf({ 4000: -8, 1720: 8 })]);
	expect(totalsOf(view, CHART)).toEqual([
		{ ledgerAccount: '1710', name: 'Rekening 1710', payroll: '-10.00', booked: '0.00', change: '-10.00' },
		{ ledgerAccount: '1720', name: 'Rekening 1720', payroll: '0.00', booked: '-8.00', change: '8.00' },
		{ ledgerAccount: '4000', name: 'Rekening 4000', payroll: '10.00', booked: '8.00', change: '2.00' },
	]);
});

test.each([
	['Nettolonen', true],
	['Te betalen netto lonen', true],
	['Netto-loon', true],
	['Te betalen loon', true],
	['Te betalen lonen', true],
	['Te betalen loonheffing', false],
	['Te betalen loonbelasting', false],
	['Lonen', false],
])('%s is an account of net wages: %s', (name, expected) => {
	expect(NET_WAGES.test(name)).toBe(expected);
});

test('net wages are those of accounts with such a name; none without one', () => {
	const chart = new Chart([{ code: '1710', description: 'Nettolonen' }], []);
	const item = of(line('4000', -10), line('1710', 7), line('1710', 1), line('1700', 2));
	expect([netWagesOf(viewAt(item), chart), netWagesOf(viewAt(item), CHART)]).toEqual(['8.00', '']);
});

describe('sides that may be swapped', () => {
	const swapped = (...lines: LineItem[]) => swappedSides(viewAt(of(...lines)), CHART);

	test('name the largest of the costs that are in credit', () => {
		expect(swapped(line('4000', 3), line('4010', 7), line('1710', -10))).toEqual({
			...{ costsInCredit: '10.00', ledgerAccount: '4010 Rekening 4010' },
		});
		expect(swapped(line('4000', 7), line('4010', 3), line('1710', -10))?.ledgerAccount).toContain('4000');
	});

	test.each([
		['in debit', [line('4000', -10), line('1710', 10)]],
		['in debit as a whole', [line('4000', -10), line('4010', 10)]],
		['more in debit than in credit', [line('4000', -10), line('4010', 3), line('1710', 7)]],
		['none', [line('1700', -10), line('1710', 10)]],
	])('costs %s: not', (_what, lines) => {
		expect(swapped(...lines)).toBeNull();
	});
});
