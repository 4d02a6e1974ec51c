import { isOfUnknownCentre } from '../../../../features/payroll/compare/runView';
import { describeEntry, type MemorialEntry } from '../../../../features/payroll/read/memorial';
import { fromFile, journalItem, line, payrollItem, type LineItem } from '../../../support/payrolls';
import { entryOf, viewAt } from '../../../support/views';

const entry = (...lines: LineItem[]) => ({ date: '2026-05-31', period: 5, lines });
const list = (...lines: LineItem[]) => payrollItem([journalItem('887', [entry(...lines)])]);
const file = (...lines: LineItem[]) => fromFile([journalItem('', [entry(...lines)])]);

/** What the books lack: `4000/11 -10`. */
const lacking = (...given: Parameters<typeof viewAt>) =>
	viewAt(...given)
		.difference.list()
		.map(
			({ ledgerAccount, costCentreId, amount }) => `${ledgerAccount}/${costCentreId} ${amount.toFixed(2)}`,
		);

const CENTRES = [line('4000', -10, '100'), line('1710', 10)];
const PLAIN = [line('4000', -10), line('1710', 10)];
const OF_LIST = { voucher: 'NMBRS 12345/2026-05/887' };
const OF_FILE = { voucher: 'NMBRS 12345/2026-05/P05' };

test('the lines of a journal, in their order, on cost centres of the books', () => {
	const { expected } = viewAt(list(line('1710', 10), line('4000', -4, '100'), line('4000', -6, '999')));
	expect(
		expected.map(({ ledgerAccount, costCentreId, text }) => [ledgerAccount, costCentreId, text]),
	).toEqual([
		['1710', '', 'Account 1710'],
		['4000', '11', 'Account 4000'],
		['4000', '?999', 'Account 4000'],
	]);
	expect(expected.map(isOfUnknownCentre)).toEqual([false, false, true]);
});

test.each([
	['4010', 10.05, ['1710/ 10.05', '4000/ -10.00', '4010/ -0.05']],
	['4010', 9.95, ['1710/ 9.95', '4000/ -10.00', '4010/ 0.05']],
	['4010', 10.06, ['1710/ 10.06', '4000/ -10.00']],
	['4010', 10, ['1710/ 10.00', '4000/ -10.00']],
	['', 10.05, ['1710/ 10.05', '4000/ -10.00']],
])('with %j for cents, and 10.00 beside %d, %j is due', (roundingAccount, credit, due) => {
	expect(lacking(list(line('4000', -10), line('1710', credit)), [], { roundingAccount })).toEqual(due);
});

describe('where a cost centre is not known now', () => {
	const journal = list(line('4000', -10, '999'), line('1710', 10));

	test('the sums per account decide, for each date', () => {
		expect(lacking(journal, [entryOf({ '4000/11': -10, 1710: 10 }, OF_LIST)])).toEqual([]);
		expect(lacking(journal, [entryOf({ '4000/11': -9, 1710: 9 }, OF_LIST)])).toEqual([
			...['1710/ 1.00', '4000/11 9.00', '4000/?999 -10.00'],
		]);
		expect(lacking(journal)).toEqual(['1710/ 10.00', '4000/?999 -10.00']);
	});

	test('a known one that differs is told all the same', () => {
		expect(lacking(list(...CENTRES), [entryOf({ '4000/12': -10, 1710: 10 }, OF_LIST)])).toEqual([
			...['4000/11 -10.00', '4000/12 10.00'],
		]);
	});
});

describe('cost centres that only one of file and list has', () => {
	/** Written by us, so that a later edit shows. */
	const ours = (
		amounts: Record<string, number>,
		at: { voucher: string },
		change: Partial<MemorialEntry> = {},
	) => {
		const plain = entryOf(amounts, at);
		const origin = at === OF_LIST ? 'list' : 'declared';
		const description = describeEntry('Mei', plain, 'NMBRS', { hash: '12345678', origin });
		return { ...plain, description, ...change };
	};
	const withCentres = { '4000/11': -10, 1710: 10 };
	const without = { 4000: -10, 1710: 10 };
	const off = ours(withCentres, OF_FILE, { rows: entryOf(without).rows });

	test.each([
		['a file beside its list', file(...PLAIN), ours(withCentres, OF_LIST), []],
		['a list beside its file', list(...CENTRES), ours(without, OF_FILE), []],
		['a list without them beside its file', list(...PLAIN), ours(withCentres, OF_FILE), []],
		['a file after a file', file(...PLAIN), ours(withCentres, OF_FILE), ['4000/ -10.00', '4000/11 10.00']],
		['a list after a list', list(...PLAIN), ours(withCentres, OF_LIST), ['4000/ -10.00', '4000/11 10.00']],
		[
			'a list beside its file, of other centres',
			list(...CENTRES),
			ours({ '4000/12': -10, 1710: 10 }, OF_FILE),
			['4000/11 -10.00', '4000/12 10.00'],
		],
		[
			'a list beside its file, whose centres a person took off',
			list(...CENTRES),
			off,
			['4000/ 10.00', '4000/11 -10.00'],
		],
		[
			'a file of a list, under a name',
			file(...PLAIN),
			ours(withCentres, OF_FILE, {
				description: describeEntry('Mei', entryOf(withCentres, OF_FILE), 'NMBRS', {
					hash: '12345678',
					origin: 'list',
				}),
			}),
			[],
		],
	])('%s', (_what, item, booked, lacks) => {
		const run = booked.whose?.run.text ?? '';
		expect(lacking(item, [booked], { run })).toEqual(lacks);
	});
});
