import type { CurrentPeriod } from '../../../../services/nmbrs/client';
import { toRow } from '../../../../base/words/row';
import { company, type Holding, problem, run } from '../../../nodes/Nmbrs/support/fakeClient';
import { guidOf, readOverEither, readWithGuids } from '../../../nodes/Nmbrs/support/jsonClient';
import { Synchronizing } from '../../../support/synchronizing';

const EBH = company('1', '10', 'EBH');
const MARKT = company('2', '20', 'Markt');
const KORST = company('3', '30', 'De Korst');
const MONTHLY: CurrentPeriod = { year: 2026, period: 6, periodsPerYear: 12 };
const WEEKLY: CurrentPeriod = { year: 2026, period: 24, periodsPerYear: 53 };

/** EBH is paid per month, Markt per week, De Korst per month. */
const PERIODS: Record<string, CurrentPeriod | Error> = { 1: MONTHLY, 2: WEEKLY, 3: MONTHLY };

async function read(companies: string, fromPeriod: number, change: Partial<Holding> = {}) {
	const holding = {
		companies: [EBH, MARKT, KORST],
		periods: PERIODS,
		runs: { 2026: [run('1', { periodStart: 5 }), run('2', { periodStart: 6 })] },
		...change,
	};
	const settings = {
		companies,
		fromYear: 2026,
		fromPeriod,
		onlyLockedRuns: false,
		journalPer: 'company',
	} as const;
	const { readings, calls } = await readOverEither(holding, settings, '2026-06-15');
	return {
		calls,
		payrolls: readings.flatMap(({ payroll }) => payroll ?? []),
		rows: readings.flatMap(({ rows }) => rows.map((row) => toRow(row, 'en'))),
	};
}

const scopes = ({ payrolls }: Awaited<ReturnType<typeof read>>) =>
	payrolls.map(({ company: id, scope }) => `${id} ${scope.fromYear}-${scope.fromPeriod}`);

test('a start of its own goes before the shared one, for that company alone', async () => {
	const done = await read('EBH, Markt from 2026-22', 6);
	expect(scopes(done)).toEqual(['1 2026-6', '2 2026-22']);
	expect(done.payrolls.map(({ journals }) => journals.map(({ state }) => state))).toEqual([
		['outOfScope', 'empty'],
		['outOfScope', 'outOfScope'],
	]);
	expect(done.rows).toEqual([]);
});

test('a start in another year asks for the years of that company alone', async () => {
	const { calls } = await read('EBH from 2025-12, De Korst', 1);
	expect(calls.filter((call) => call.startsWith('runs')).sort()).toEqual([
		...['runs 1 2025', 'runs 1 2026'],
		'runs 3 2026',
	]);
});

test('a start that the company cannot have blocks that company alone, and nothing of it is read', async () => {
	const done = await read('EBH from 2026-14, Markt from 2026-14', 1);
	expect(scopes(done)).toEqual(['2 2026-14']);
	expect(done.rows).toMatchObject([
		{
			key: 'NMBRS 1',
			action: 'blocked',
			code: 'noSuchPeriod',
			start: '2026-14',
			reason:
				"EBH cannot start at 2026-14: it has no such period (periods in a year: EBH: 12). Give it a start of its own in 'Companies', such as 'id:1 from 2026-1'; or correct 'From Period'.",
		},
	]);
	expect(done.calls.filter((call) => call.startsWith('runs 1'))).toEqual([]);
});

test('an unclear start is a row of the company', async () => {
	const { rows, payrolls } = await read('EBH from mei, De Korst', 1);
	expect(payrolls.map(({ company: id }) => id)).toEqual(['3']);
	expect(rows).toMatchObject([{ key: 'NMBRS 1', company: '1', action: 'blocked', code: 'startUnclear' }]);
});

describe('companies paid per other periods that share one start', () => {
	test('are all blocked, and told how to give each its own', async () => {
		const done = await read('EBH, Markt, De Korst from 2026-5', 6);
		expect(scopes(done)).toEqual(['3 2026-5']);
		const periods = ['EBH: 12', 'Markt: 53'];
		expect(done.rows).toMatchObject([
			{
				key: 'NMBRS 1',
				action: 'blocked',
				code: 'noSuchPeriod',
				because: 'shared',
				periods,
				reason:
					"EBH cannot start at 2026-6: that period is another one for another company (periods in a year: EBH: 12; Markt: 53). Give it a start of its own in 'Companies', such as 'id:1 from 2026-6'; or correct 'From Period'.",
			},
			{ key: 'NMBRS 2', action: 'blocked', code: 'noSuchPeriod', periods },
		]);
	});

	test.each([
		['in period 1', 'EBH, Markt', 1],
		['when they are paid alike', 'EBH, De Korst', 6],
		['when all but one have their own', 'EBH, Markt from 2026-22, De Korst', 6],
	])('are not %s', async (_when, companies, fromPeriod) => {
		const { rows } = await read(companies, fromPeriod);
		expect(rows).toEqual([]);
	});

	test('a kind of period that is not known is another one', async () => {
		const unknown = { ...MONTHLY, periodsPerYear: null };
		const { rows } = await read('EBH, De Korst', 6, { periods: { 1: MONTHLY, 3: unknown } });
		expect(rows.map(({ code }) => code)).toEqual(['noSuchPeriod', 'noSuchPeriod']);
	});

	test('one that cannot be asked how it is paid is not read; the others are', async () => {
		const periods = { ...PERIODS, 2: problem('rights', 'Company_GetCurrentPeriod') };
		const done = await read('EBH, Markt', 6, { periods });
		expect(scopes(done)).toEqual(['1 2026-6']);
		expect(done.rows).toMatchObject([
			{ key: 'NMBRS 2', action: 'failed', code: 'payrollNotRead', currentPeriod: true, years: [] },
		]);
		expect((await read('EBH, Markt', 1, { periods })).payrolls).toHaveLength(2);
	});
});

describe('runs before the start', () => {
	test('are in the item, also those that only correct', async () => {
		const correction = run('10', { periodStart: 3, number: 11, description: 'Correctie maart' });
		const runs = { 2026: [run('1'), correction, run('2', { periodStart: 6 })] };
		const { payrolls, rows } = await read('EBH', 6, { runs });
		expect(payrolls[0]?.journals).toMatchObject([
			{ run: '1', state: 'outOfScope', entries: [] },
			{ run: '2', state: 'empty' },
			{ run: '10', description: 'Correctie maart', state: 'outOfScope' },
		]);
		expect(rows).toEqual([]);
	});
});

describe('a run whose period cannot be', () => {
	test.each([0, -1, 54])('%i: it is told, and its journal is not read', async (periodStart) => {
		const runs = { 2026: [run('90013', { periodStart }), run('2', { periodStart: 6 })] };
		const { payrolls, calls } = await read('EBH', 1, { runs });
		expect(payrolls[0]?.journals).toMatchObject([
			{ run: '2', state: 'empty' },
			{
				run: '90013',
				state: 'unread',
				problem: { code: 'runWithoutPeriod', run: '90013', period: periodStart, companyName: 'EBH' },
			},
		]);
		expect(calls.filter((call) => call.startsWith('journal'))).toEqual(['journal 1 2 2026 company']);
	});
});

test('companies and runs whose ids are GUIDs are booked once, under a hash, and named whole', async () => {
	const lines = (gross: string) =>
		`<transaction><header><date>20260531</date><period>5/2026</period></header>${['4000 debit', '1710 credit']
			.map((one) => one.split(' '))
			.map(
				([account, side]) =>
					`<line><dim1>${account}</dim1><value>${gross}</value><debitcredit>${side}</debitcredit></line>`,
			)
			.join('')}</transaction>`;
	const holding = {
		companies: [EBH],
		runs: { 2026: [run('1'), run('2')] },
		journals: { 1: lines('100.00'), 2: lines('200.00') },
	};
	const settings = { ...{ companies: '', fromYear: 2026, fromPeriod: 1 }, onlyLockedRuns: false };
	const readings = await readWithGuids(holding, { ...settings, journalPer: 'company' }, '2026-06-15');
	const items = readings.flatMap(({ payroll }) => payroll ?? []);
	const world = new Synchronizing();
	const rows = await world.rows(items);
	expect(rows.map(({ action, company: id, run: of }) => [action, id, of])).toEqual([
		['booked', guidOf('1'), guidOf('1')],
		['booked', guidOf('1'), guidOf('2')],
	]);
	const vouchers = world.books.entries.map(({ voucher }) => voucher);
	expect(new Set(vouchers).size).toBe(2);
	for (const voucher of vouchers) expect(voucher).toMatch(/^NMBRS #[\da-f]{10}\/2026-05\/#[\da-f]{10}$/);
	expect((await world.rows(items)).map(({ action }) => action)).toEqual(['unchanged', 'unchanged']);
});

test.each([
	['run', { runs: { 2026: [run('', { periodStart: 6 })] } }],
	['company', { companies: [company('', '10', 'EBH')] }],
])('a %s that Nmbrs lists without its number is told, and nothing of it is read', async (of, change) => {
	const { rows, calls } = await read('', 6, { companies: [EBH], ...change });
	expect(rows).toContainEqual(
		expect.objectContaining({ code: 'withoutNumber', of, action: expect.any(String) }),
	);
	expect(calls.filter((call) => call.startsWith('journal'))).toEqual([]);
});
