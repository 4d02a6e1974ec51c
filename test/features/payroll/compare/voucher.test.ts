import {
	adoptedAs,
	mainPeriod,
	periodAsText,
	voucherFor,
	voucherOf,
} from '../../../../features/payroll/compare/runView';
import { formatVoucher } from '../../../../features/payroll/read/memorial';
import { fromFile, journalItem, payrollItem, wages } from '../../../support/payrolls';
import { entryOf, viewAt } from '../../../support/views';

const TWO = [wages('2026-04-30', 4), wages('2026-05-31', 5)];
const list = payrollItem([journalItem('887', TWO)]);
const file = fromFile([journalItem('', TWO)]);
const empty = payrollItem([journalItem('887', [], { state: 'empty' })]);
const at = (voucher: string, date = '2026-05-31') => entryOf({ 4000: -1, 1710: 1 }, { voucher, date });
const march = at('NMBRS 12345/2025-03/887', '2025-03-31');

describe('the Boekstuk for a date', () => {
	test.each([
		['of a list: the period of that date', viewAt(list), '2026-05-31', '2026-05/887'],
		['of a list: another date has the first period', viewAt(list), '2026-06-30', '2026-04/887'],
		['of a list: a date that only the books have', viewAt(list, [march]), '2025-03-31', '2025-03/887'],
		[
			'of a list: a date that both have',
			viewAt(list, [at('NMBRS 12345/2026-07/887')]),
			'2026-05-31',
			'2026-05/887',
		],
		['of a list: a date of which the other is booked', viewAt(list, [march]), '2026-06-30', '2026-04/887'],
		['of a file: its last period', viewAt(file), '2026-04-30', '2026-05/P05'],
		[
			'of a file: the last period that is booked',
			viewAt(file, [at('NMBRS 12345/2026-06/P05'), at('NMBRS 12345/2026-03/P05')]),
			'2026-04-30',
			'2026-06/P05',
		],
		[
			'of a list under the name of a file',
			viewAt(list, [at('NMBRS 12345/2026-06/P06')], { run: 'P06' }),
			'2026-04-30',
			'2026-06/P06',
		],
		['of a run that is gone', viewAt(payrollItem([]), [march]), '2025-03-31', '2025-03/887'],
	])('%s', (_what, view, date, expected) => {
		expect(formatVoucher(voucherFor(view, date))).toBe(`NMBRS 12345/${expected}`);
	});

	test('counts for the date that a moved entry is for', () => {
		const moved = entryOf(
			{ 4000: -1 },
			{ voucher: 'NMBRS 12345/2025-03/887@2025-03-31', date: '2026-06-01' },
		);
		expect(formatVoucher(voucherFor(viewAt(list, [moved]), '2025-03-31'))).toBe('NMBRS 12345/2025-03/887');
	});
});

test.each([
	['a list: its first period', viewAt(list), '2026-04'],
	['a file: its last', viewAt(file), '2026-05'],
	['an empty journal: that of its booking', viewAt(empty, [march]), '2025-03'],
	['an empty journal that was never booked', viewAt(empty), '2026-01'],
	['a list that is booked: its own', viewAt(list, [march]), '2026-04'],
	['a run that is gone', viewAt(payrollItem([]), [march]), '2025-03'],
	['nothing at all', viewAt(payrollItem([])), '0-01'],
])('the period of %s', (_what, view, expected) => {
	expect(periodAsText(view)).toBe(expected);
	expect(voucherOf(view)).toMatchObject({ run: view.run, ...mainPeriod(view) });
});

describe('the Boekstuk by which an entry of others would be that of a run', () => {
	test.each([
		['2026-05-31', '2026-05/887'],
		['2026-06-02', '2026-05/887@2026-05-31'],
		['2026-05-10', '2026-04/887@2026-04-30'],
	])('on %s is %s', (date, expected) => {
		expect(adoptedAs(viewAt(list), entryOf({ 4000: -1 }, { date }))).toBe(`NMBRS 12345/${expected}`);
	});

	test('of a run without any date is that of its date', () => {
		expect(adoptedAs(viewAt(empty), entryOf({ 4000: -1 }))).toBe('NMBRS 12345/2026-01/887');
	});
});
