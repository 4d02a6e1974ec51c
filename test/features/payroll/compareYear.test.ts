import fc from 'fast-check';
import Big from 'big.js';
import { compareYear, type YearSettings } from '../../../features/payroll/year/compareYear';
import { rowFacts } from '../../../features/payroll/row/rowDraft';
import type { PayrollItem } from '../../../features/payroll/item';
import { toRow, type Row } from '../../../base/words/row';
import { negated } from '../../../features/payroll/read/amounts';
import { anyJournals } from '../../support/anyJournals';
import { journalItem, payrollItem, wages } from '../../support/payrolls';
import { problemOfKind } from '../../support/problems';
import { answer, byHand, Synchronizing } from '../../support/synchronizing';
import { YearOfMemory } from '../../support/yearBooks';

const TODAY = '2027-01-08';
const MONTHS = ['2026-03-31', '2026-04-30', '2026-05-31'];
const year = (change: Partial<PayrollItem> = {}) =>
	payrollItem(
		MONTHS.map((date, place) => journalItem(String(885 + place), [wages(date, place + 3)])),
		change,
	);

async function started() {
	const world = new Synchronizing();
	await world.rows(year());
	const memory = new YearOfMemory(world.books);
	const rows = async (items: unknown[] = [year()], settings: Partial<YearSettings> = {}): Promise<Row[]> => {
		const found = await compareYear(items, memory, { year: 2026, roundingAccount: '', ...settings }, TODAY);
		return found.map((row) => toRow(rowFacts(row, false, 'payrollYear'), 'en'));
	};
	return { world, memory, rows };
}

const sumsOf = (rows: readonly Row[]) =>
	rows.map(({ code, ledgerAccount, payroll, booked, others, difference }) =>
		[code, ledgerAccount, payroll, booked, others, difference].join(' '),
	);
const codes = (rows: readonly Row[]): string[] => [...new Set(rows.map(({ code }) => code))];

test('a row a ledger account: payroll, booked by us, by others, and what these differ', async () => {
	const { rows } = await started();
	expect(sumsOf(await rows())).toEqual([
		'accountIsEqual 1700 -11701.50 -11701.50 0.00 0.00',
		'accountIsEqual 1710 -25798.50 -25798.50 0.00 0.00',
		'accountIsEqual 4000 37500.00 37500.00 0.00 0.00',
	]);
});

test('a difference names its runs and entries, and why; a month under another name is equal', async () => {
	const { world, rows } = await started();
	Object.assign(world.books.entries[1] ?? {}, { voucher: 'NMBRS 12345/2026-04/P04-noord' });
	expect(codes(await rows())).toEqual(['accountIsEqual']);
	world.books.book(byHand({ date: '2026-06-30', voucher: 'NMBRS 12345/2026-06/P06-lonen' }));
	world.books.book(byHand({ date: '2026-07-31', voucher: 'NMBRS 12345/2026-07/899' }));
	world.books.book(byHand({ date: '2026-08-31' }));
	const [march, ...others] = year().journals;
	const raised = journalItem(march?.run ?? '', [wages('2026-03-31', 3, 13000)]);
	const item = year({ journals: [raised, ...others, journalItem('900', [wages('2026-09-30', 9)])] });
	const all = await rows([item]);
	expect(all.at(-1)).toMatchObject({ code: 'accountDiffers', others: '12500.00', attention: false });
	const numbers = world.books.entries.map(({ number }) => number);
	const found = all.filter(({ code }) => code === 'runDiffers');
	expect(found.map(({ because, dates, mutation, amount }) => [because, dates, mutation, amount])).toEqual([
		['less', ['2026-03-31'], numbers[0], '500.00'],
		['notBooked', ['2026-09-30'], '', '12500.00'],
		['fromFile', ['2026-06-30'], numbers[3], '-12500.00'],
		['gone', ['2026-07-31'], numbers[4], '-12500.00'],
		['others', ['2026-08-31'], numbers[5], '-12500.00'],
	]);
	// What is in no list may be a run that was not read, and so may what others booked.
	const unsure = (await rows([{ ...item, complete: false }])).filter(({ code }) => code === 'runDiffers');
	expect(unsure.map(({ because }) => because)).toEqual(['less', 'notBooked']);
	// Nor are entries of others of one of several companies.
	const shared = await rows([item, { ...year(), company: '22222', journals: [] }]);
	expect(shared.filter(({ because }) => because === 'others')).toMatchObject([
		{ company: '', mutation: numbers[5] },
	]);
	expect(shared.find(({ code }) => code === 'accountDiffers')).toMatchObject({ others: '?' });
});

test.each([
	['a company number that was mistyped', { company: '1' }],
	['another source', { source: 'LOKET' }],
])(
	'what this package booked for %s is by others, and a month that stands twice shows',
	async (_what, change) => {
		const { world, rows } = await started();
		const again = year({ ...change, journals: year().journals.slice(0, 1) });
		const [asked] = await world.rows(again);
		await world.rows(again, { decisions: answer(asked, 'book') });
		const all = await rows();
		expect(sumsOf(all)).toContain('accountDiffers 4000 37500.00 37500.00 12500.00 -12500.00');
		expect(all.filter(({ code }) => code === 'runDiffers')).toMatchObject([
			{ because: 'renamed', dates: ['2026-03-31'], mutation: world.books.entries[3]?.number },
		]);
		// When both are compared together, each has its own.
		const both = await rows([year(), again]);
		expect(codes(both)).toEqual(['accountIsEqual']);
	},
);

test('a run is judged as a whole: on whatever date it is booked, and what is zero together is no difference', async () => {
	for (const date of ['2025-12-31', '2026-11-01', '2027-01-01']) {
		const { world, rows } = await started();
		Object.assign(world.books.entries[1] ?? {}, { date });
		world.books.book(byHand({ date: '2026-08-31' }));
		world.books.book(byHand({ date: '2026-09-30', rows: byHand().rows.map(negated) }));
		const [first, ...journals] = year().journals;
		const raised = journalItem(first?.run ?? '', [wages('2026-03-31', 3, 13000)]);
		const found = await rows([year({ journals: [raised, ...journals] })]);
		expect(found.filter(({ code }) => code === 'runDiffers')).toMatchObject([
			{ run: first?.run, amount: '500.00' },
		]);
		expect(codes(found).includes('runInOtherYear')).toBe(!date.startsWith('2026'));
	}
});

const stateOf =
	(state: 'notLocked' | 'unread') =>
	({ journals }: PayrollItem): void =>
		void Object.assign(journals[1] ?? {}, { state });

test.each([
	['a run that was not read', stateOf('unread'), 'runsNotCompared', 'failed'],
	['a run that is not locked', stateOf('notLocked'), 'runsNotCompared', 'skipped'],
	[
		'a list that was not read whole',
		(item: PayrollItem): void => void (item.complete = false),
		'runsNotCompared',
		'failed',
	],
] as const)('after %s nothing is called equal', async (_what, change, code, action) => {
	const { rows } = await started();
	const item = year();
	change(item);
	const found = await rows([item]);
	expect(found[0]).toMatchObject({ code, action });
	expect(codes(found.slice(1))).toEqual(['accountNotCompared']);
});

test('nor when an entry of the books cannot be read, and none is compared when the books cannot', async () => {
	const { memory, world, rows } = await started();
	Object.assign(world.books.entries[0] ?? {}, { date: '' });
	expect(codes(await rows())).toContain('accountNotCompared');
	memory.fails = () => problemOfKind('unreachable', { operation: 'GetMutaties' });
	expect(await rows()).toMatchObject([{ code: 'booksNotRead', action: 'failed' }]);
});

test('what counts is from the start on: of runs before it nothing is due, and nothing is booked', async () => {
	const { rows } = await started();
	const item = year({ scope: { fromYear: 2026, fromPeriod: 5 } });
	for (const journal of item.journals.slice(0, 2)) journal.state = 'outOfScope';
	expect(sumsOf(await rows([item]))).toContain('accountIsEqual 4000 12500.00 12500.00 0.00 0.00');
	expect(await rows([year({ scope: { fromYear: 2027, fromPeriod: 1 } })])).toMatchObject([
		{ code: 'yearWithoutRuns' },
	]);
	expect(await rows([payrollItem([])], { year: 2024 })).toMatchObject([{ code: 'yearWithoutRuns' }]);
});

test('an entry on another date counts for its own: of a closed December, in January', async () => {
	const { world, rows } = await started();
	const december = payrollItem([journalItem('895', [wages('2026-12-31', 12)])]);
	await world.rows(december);
	world.books.isClosed = (date) => date < '2027-01-01';
	const changed = payrollItem([journalItem('895', [wages('2026-12-31', 12, 13000)])]);
	await world.rows(changed, { closedPeriods: 'nextOpenPeriod' }, TODAY);
	expect(world.books.entries.at(-1)?.date).toBe('2027-01-01');
	const item = year();
	item.journals.push(...changed.journals);
	const [told, ...accounts] = await rows([item]);
	// What was changed is what stands there.
	expect(told).toMatchObject({ code: 'runInOtherYear', mutations: ['5'], amount: '500.00' });
	expect(codes(accounts)).toEqual(['accountIsEqual']);
});

test('a run of the year that is booked in the next one is told, by name, mutation and amount, until it is reversed', async () => {
	const { world, rows } = await started();
	const paid = journalItem('896', [wages('2027-01-02', 12)], { description: 'December' });
	await world.rows(payrollItem([paid]));
	const [told, ...accounts] = await rows([year({ journals: [...year().journals, paid] })]);
	const facts = { name: 'December', run: '896', mutations: ['4'], amount: '12500.00' };
	expect(told).toMatchObject({ code: 'runInOtherYear', action: 'skipped', ...facts });
	expect(codes(accounts)).toEqual(['accountIsEqual']);
	await world.rows(payrollItem([]), { decisions: 'NMBRS 12345/2026-12/896=reverse' }, TODAY);
	expect(codes(await rows())).toEqual(['accountIsEqual']);
});

test('what is equal is booked so, to the cent, whatever was done to the books', async () => {
	let [equal, different] = [0, 0];
	await fc.assert(
		fc.asyncProperty(
			anyJournals({ dates: MONTHS, periods: { min: 3, max: 5 }, most: 3 }, '12345'),
			fc.option(fc.integer({ min: -2, max: 2 }), { nil: undefined }),
			async (journals, cents) => {
				const world = new Synchronizing();
				const item = payrollItem(journals);
				await world.rows(item);
				const [entry] = world.books.entries;
				const [row] = entry?.rows ?? [];
				if (row && cents) row.amount = row.amount.plus(new Big(cents).div(100));
				const found = await compareYear(
					[item],
					new YearOfMemory(world.books),
					{ year: 2026, roundingAccount: '' },
					TODAY,
				);
				const differs = found.some(({ findings: [{ code }] }) => code === 'accountDiffers');
				const isMoved = row !== undefined && cents !== undefined && cents !== 0;
				// Of a journal that was not booked all differs.
				const isBooked =
					world.books.entries.length > 0 &&
					codes(await world.rows(item, { preview: true })).join() === 'journalEqualsBooks';
				if (isBooked && !isMoved) expect(differs).toBe(false);
				expect(found.some(({ findings: [{ code }] }) => code === 'runDiffers')).toBe(differs);
				if (isMoved) expect(differs).toBe(true);
				if (differs) different++;
				else equal++;
			},
		),
	);
	expect(Math.min(equal, different)).toBeGreaterThan(5);
});
