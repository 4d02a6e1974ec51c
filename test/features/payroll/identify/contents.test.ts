import {
	bookedRunsIn,
	contentHash,
	contentOf,
	periodOfRun,
	stateFor,
	joined,
} from '../../../../features/payroll/identify/contents';
import { Amounts } from '../../../../features/payroll/read/amounts';
import { BookedEntries, describeEntry } from '../../../../features/payroll/read/memorial';
import { readRun } from '../../../../features/payroll/identify/run';
import {
	fromFile,
	journalItem,
	line,
	payrollItem,
	wages,
	type EntryItem,
	type JournalItem,
	type PayrollItem,
} from '../../../support/payrolls';
import { entryOf, payrollOf } from '../../../support/views';

const journalOf = (...entries: EntryItem[]) => {
	const [journal] = payrollOf(payrollItem([journalItem('887', entries)])).journals;
	if (!journal) throw new Error('no journal');
	return journal;
};
const hash = (...entries: EntryItem[]) => contentHash('12345', journalOf(...entries));
const entry = (...lines: ReturnType<typeof line>[]): EntryItem => ({ date: '2026-05-31', period: 5, lines });

test('the period of a run is its last one; none is zero', () => {
	expect(periodOfRun(journalOf(wages('2026-05-31', 5), wages('2026-04-30', 4)))).toBe('2026-5');
	expect(periodOfRun({ ...journalOf(wages()), entries: [] })).toBe('2026-0');
});

describe('a content', () => {
	const two = hash(entry(line('4000', -10), line('1710', 10)));

	test.each<[string, EntryItem[], boolean]>([
		['its lines in another order', [entry(line('1710', 10), line('4000', -10))], true],
		['in two entries of one date', [entry(line('4000', -10)), entry(line('1710', 10))], true],
		['an amount in two lines', [entry(line('4000', -4), line('4000', -6), line('1710', 10))], true],
		[
			'a line and its opposite more',
			[entry(line('4000', -10), line('1710', 10), line('4010', 5), line('4010', -5))],
			true,
		],
		['another amount', [entry(line('4000', -11), line('1710', 11))], false],
		['another cost centre', [entry(line('4000', -10, '100'), line('1710', 10))], false],
		['another date', [{ ...entry(line('4000', -10), line('1710', 10)), date: '2026-05-30' }], false],
		['another period', [{ ...entry(line('4000', -10), line('1710', 10)), period: 6 }], false],
		['another account', [entry(line('4010', -10), line('1710', 10))], false],
	])('with %s is the same: %s', (_what, entries, isSame) => {
		expect(hash(...entries) === two).toBe(isSame);
	});

	test('of another company is another; one without entries is told by its description and state', () => {
		const journal = journalOf(wages());
		expect(contentHash('1', journal)).not.toBe(contentHash('2', journal));
		const empty = { ...journal, entries: [] };
		expect(contentHash('1', empty)).not.toBe(contentHash('1', { ...empty, description: 'Anders' }));
		expect(contentHash('1', journal)).toBe(contentHash('1', { ...journal, description: 'Anders' }));
	});
});

test.each<[string, Partial<JournalItem>, object]>([
	['of a list', {}, { isDated: false, isByPerson: false, called: 'Mei 2026' }],
	['dated by its last line', { periodAssumed: true }, { isDated: true, isByPerson: false }],
	['named by a person', { namedByPerson: true }, { isDated: false, isByPerson: true }],
	['without a description', { description: '' }, { called: '887' }],
])('a content %s', (_what, change, expected) => {
	const payroll = payrollOf(
		payrollItem([journalItem('887', [wages()], { description: 'Mei 2026', ...change })]),
	);
	const [journal] = payroll.journals;
	if (!journal) throw new Error('no journal');
	expect(contentOf(journal, payroll, Amounts.of([]))).toMatchObject(expected);
});

test.each([
	['list', { isDated: false, states: [{ hash: '3fa9c1d2', isByPerson: false }] }],
	['declared', { isDated: false, states: [{ hash: '3fa9c1d2', isByPerson: false }] }],
	['dated', { isDated: true, states: [{ hash: '3fa9c1d2', isByPerson: false }] }],
	['byPerson', { isDated: false, states: [{ hash: '3fa9c1d2', isByPerson: true }] }],
	['gaveWay', { isDated: false, states: [{ hash: '3fa9c1d2', isByPerson: true, gaveWay: true }] }],
] as const)('the books remember the content of a run, and whence it came: %s', (origin, expected) => {
	const made = entryOf({ 4000: -1 }, { voucher: 'NMBRS 12345/2026-05/P05' });
	const description = describeEntry('mei.csv', made, 'NMBRS', { hash: '3fa9c1d2', origin });
	const others = entryOf({ 4000: -1 }, { number: '2', voucher: 'LJP 1' });
	const window = { from: '2025-01-01', to: '2027-12-31' };
	const booked = new BookedEntries([{ ...made, description }, others], window, 'NMBRS');
	const [run, ...more] = bookedRunsIn([
		...booked.foreignBookings(new Set(['12345'])),
		...booked.ofCompany('12345'),
	]);
	expect(more).toEqual([]);
	expect({ isDated: run?.isDated, states: run?.states }).toEqual(expected);
});

test('a run that was booked out of order has its periods and entries in order', () => {
	const entry = (number: string, period: string) =>
		entryOf({ 4000: -1 }, { number, voucher: `NMBRS 12345/2026-${period}/887` });
	const window = { from: '2025-01-01', to: '2027-12-31' };
	const booked = new BookedEntries([entry('12', '04'), entry('9', '05')], window, 'NMBRS');
	expect(bookedRunsIn(booked.ofCompany('12345'))).toMatchObject([
		{ mutations: ['9', '12'], period: '2026-5' },
	]);
});

describe('journals are named', () => {
	const names = (item: Parameters<typeof payrollOf>[0]) =>
		payrollOf(item).journals.map(({ run }) => run.text);

	test('in a list by their numbers, in a file by period and words', () => {
		expect(names(payrollItem([journalItem('887', [wages()])]))).toEqual(['887']);
		expect(names(payrollItem([journalItem('', [wages()])]))).toEqual(['P05']);
		expect(names(fromFile([journalItem('887', [wages()])]))).toEqual(['P05-887']);
		expect(names(fromFile([journalItem('P05-bonus', [wages()])]))).toEqual(['P05-bonus']);
		expect(names(fromFile([journalItem('Noord-Bonus', [wages()])]))).toEqual(['P05-bonus-noord']);
	});

	test('a repeated one counts once, one with other amounts twice', () => {
		const may = journalItem('', [wages()]);
		expect(names(fromFile([may, may]))).toHaveLength(1);
		expect(names(fromFile([may, journalItem('', [wages('2026-05-31', 5, 100, 10)])]))).toHaveLength(2);
		expect(names(fromFile([may, { ...may, year: 2025 }]))).toHaveLength(2);
	});

	test('two items of one company are one payroll, whose list is not certain unless they are equal', () => {
		const [one, other] = ['887', '888'].map((run) =>
			payrollOf(payrollItem([journalItem(run, [wages()])], { completeUntil: 2026 })),
		);
		if (!one || !other) throw new Error('no payroll');
		expect(joined(one, one)).toBe(one);
		const both = joined(one, other);
		expect(both.journals.map(({ id, item }) => [id, item])).toEqual([
			['887', 0],
			['888', 1],
		]);
		expect([both.complete, both.completeUntil]).toEqual([false, undefined]);
	});
});

test.each<[string, PayrollItem, string]>([
	['list', payrollItem([journalItem('887', [wages()])]), ''],
	['declared', fromFile([journalItem('', [wages()])]), ''],
	['dated', fromFile([journalItem('', [wages()], { periodAssumed: true })]), ''],
	['byPerson', fromFile([journalItem('', [wages()])]), 'P05-bonus'],
	['byPerson', payrollItem([journalItem('887', [wages()])]), 'P05'],
	['declared', payrollItem([journalItem('P05', [wages()])]), ''],
])('an entry says %s of where its content came from', (origin, item, under) => {
	const payroll = payrollOf(item);
	const [journal] = payroll.journals;
	if (!journal) throw new Error('no journal');
	const state = stateFor(journal, payroll, under ? readRun(under, 2026) : journal.run);
	expect(state).toEqual({ origin, hash: contentHash('12345', journal) });
});
