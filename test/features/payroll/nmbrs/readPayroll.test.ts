import type {
	NmbrsPayroll,
	PayrollResult,
	PayrollSettings,
} from '../../../../features/payroll/nmbrs/readJournal';
import { say } from '../../../../base/words/say';
import { toRow } from '../../../../base/words/row';
import { company, type Holding, problem, run } from '../../../nodes/Nmbrs/support/fakeClient';
import { readOverEither } from '../../../nodes/Nmbrs/support/jsonClient';
import { journal, LINE, SAMPLE, transaction } from '../../../nodes/Nmbrs/support/journals';

const EBH = company('12345', '7', 'EBH');
const SETTINGS: PayrollSettings = {
	companies: '',
	fromYear: 2026,
	fromPeriod: 1,
	onlyLockedRuns: false,
	journalPer: 'company',
};
const TODAY = '2026-06-15';

async function read(holding: Holding, settings: Partial<PayrollSettings> = {}, today = TODAY) {
	const given = { companies: [EBH], ...holding };
	const { readings, calls } = await readOverEither(given, { ...SETTINGS, ...settings }, today);
	const reading = readings[0] as PayrollResult;
	const rows = reading.rows.map((row) => toRow(row, 'en'));
	return { ...reading, rows, calls, payroll: reading.payroll as NmbrsPayroll };
}

const states = ({ payroll }: Pick<PayrollResult, 'payroll'>) =>
	payroll?.journals.map(({ run: id, state }) => `${id} ${state}`);

test('the payroll of one company', async () => {
	const { payroll, rows } = await read({
		runs: { 2026: [run('887', { description: 'Mei 2026' })] },
		journals: { 887: SAMPLE },
	});
	const line = (ledgerAccount: string, description: string, debit: string, credit: string) => ({
		...{ ledgerAccount, description, debit, credit, costCentre: '' },
	});
	expect(payroll).toEqual({
		source: 'NMBRS',
		company: '12345',
		companyName: 'EBH',
		complete: true,
		visibleCompanies: ['12345'],
		scope: { fromYear: 2026, fromPeriod: 1 },
		periodsPerYear: 12,
		journals: [
			{
				run: '887',
				year: 2026,
				description: 'Mei 2026',
				state: 'ready',
				entries: [
					{
						date: '2026-05-31',
						period: 5,
						lines: [
							line('4000', 'Bruto lonen', '12500.00', '0.00'),
							line('1700', 'Loonheffingen', '0.00', '3900.50'),
							line('1710', 'Netto lonen', '0.00', '8599.50'),
						],
					},
				],
			},
		],
	});
	expect(rows).toEqual([]);
});

test('no number of periods when the kind of period is not known', async () => {
	const { payroll } = await read({ period: { year: 2026, period: 2, periodsPerYear: null } });
	expect(payroll).not.toHaveProperty('periodsPerYear');
});

describe('which runs', () => {
	test('all that are listed, in order, each with its state; only what is wanted is fetched', async () => {
		const reading = await read(
			{
				runs: {
					2026: [
						run('30', { number: 3 }),
						run('20', { number: 2, periodStart: 3 }),
						run('10', { number: 1, locked: false }),
					],
					2025: [
						run('9', { year: 2025, number: 12, periodStart: 12 }),
						run('1', { year: 2025, number: 1, periodStart: 1 }),
					],
				},
				journals: { 30: SAMPLE, 10: SAMPLE, 9: SAMPLE },
			},
			{ fromYear: 2025, fromPeriod: 12, onlyLockedRuns: true },
		);
		expect(states(reading)).toEqual(['1 outOfScope', '9 ready', '10 notLocked', '20 empty', '30 ready']);
		expect(reading.calls.filter((call) => call.startsWith('journal'))).toEqual([
			'journal 12345 9 2025 company',
			'journal 12345 20 2026 company',
			'journal 12345 30 2026 company',
		]);
	});

	test('a run in the lists of two years is one, asked for with its own year', async () => {
		const twice = run('5', { year: 2025, periodStart: 13 });
		const reading = await read({ runs: { 2025: [twice], 2026: [twice, run('6')] } }, { fromYear: 2025 });
		expect(states(reading)).toEqual(['5 empty', '6 empty']);
		expect(reading.calls).toContain('journal 12345 5 2025 company');
	});
});

describe('complete', () => {
	const RUNS = [run('1')];
	test.each([
		['all lists read', { runs: { 2026: RUNS } }, true],
		['the list of the current year is empty', { runs: { 2026: [] } }, false],
		['an earlier list is empty', { runs: { 2025: [], 2026: RUNS } }, true],
		['a list failed', { runs: { 2025: problem('rights'), 2026: RUNS } }, false],
		['the current period failed', { period: problem('rights'), runs: { 2025: RUNS, 2026: RUNS } }, false],
		['nothing at all', {}, false],
	])('%s: %o', async (name, holding: Holding, expected) => {
		const fromYear = name.includes('earlier') || name.includes('failed') ? 2025 : 2026;
		expect((await read(holding, { fromYear })).payroll.complete).toBe(expected);
	});

	test('years before the first that has runs are not whole, those from it on are', async () => {
		const years = async (runs: Holding['runs']) => {
			const { complete, completeFrom, completeUntil } = (await read({ runs }, { fromYear: 2023 })).payroll;
			return { complete, completeFrom, completeUntil };
		};
		const of2025 = [run('0', { year: 2025 })];
		expect(await years({ 2025: of2025, 2026: RUNS })).toEqual({ complete: true, completeFrom: 2025 });
		expect(await years({ 2026: RUNS })).toEqual({ complete: true, completeFrom: 2026 });
		// Between years with runs an empty list is an answer that may have been lost, and so is a list that failed.
		const of2023 = [run('0', { year: 2023 })];
		expect(await years({ 2023: of2023, 2024: of2025, 2026: RUNS })).toEqual({ complete: false });
		expect(await years({ 2023: problem('rights'), 2024: [], 2025: of2025, 2026: RUNS })).toEqual({
			complete: false,
		});
		// As in January, before the first run of the year.
		expect(await years({ 2025: of2025 })).toEqual({
			...{ complete: false, completeFrom: 2025, completeUntil: 2025 },
		});
		expect(await years({ 2025: of2025, 2026: problem('rights') })).toEqual({ complete: false });
	});

	test('the list of a year that the company has not reached may be empty', async () => {
		const period = { year: 2025, period: 12, periodsPerYear: 12 as const };
		const { payroll } = await read(
			{ period, runs: { 2025: [run('1', { year: 2025 })] } },
			{ fromYear: 2025 },
			'2026-01-10',
		);
		expect(payroll.complete).toBe(true);
	});
});

describe('entries', () => {
	const entriesOf = async (text: string, settings: Partial<PayrollSettings> = {}, change = {}) =>
		(await read({ runs: { 2026: [run('1', change)] }, journals: { 1: text } }, settings)).payroll.journals[0]
			?.entries;

	test('one per date, in the order of the dates', async () => {
		const text = journal(
			transaction([LINE], '20260531'),
			transaction([LINE], '20260430', '4/2026'),
			transaction([LINE, LINE], '20260531'),
		);
		const entries = await entriesOf(text);
		expect(entries?.map(({ date, lines }) => `${date} ${lines.length}`)).toEqual([
			'2026-05-31 3',
			'2026-04-30 1',
		]);
	});

	test.each([
		['5/2026', 5],
		['12/2025', 4],
		[null, 4],
	])('the header says period %o: %i', async (period, expected) => {
		const text = journal(transaction([LINE], '20260531', period));
		expect(await entriesOf(text, {}, { periodStart: 4 })).toMatchObject([{ period: expected }]);
	});

	test('a cost centre only when the journal was asked for by one', async () => {
		const text = journal(transaction([{ ...LINE, dim2: '010' }]));
		for (const [journalPer, costCentre] of [
			['company', ''],
			['costCenter', '010'],
			['department', '010'],
		] as const) {
			expect(await entriesOf(text, { journalPer })).toMatchObject([{ lines: [{ costCentre }] }]);
		}
	});

	test('a negative amount stays on its side, nothing is never negative', async () => {
		const text = journal(
			transaction([
				{ ...LINE, value: '-10' },
				{ ...LINE, value: '-0.00', debitcredit: 'credit' },
			]),
		);
		expect(await entriesOf(text)).toMatchObject([
			{
				lines: [
					{ debit: '-10.00', credit: '0.00' },
					{ debit: '0.00', credit: '0.00' },
				],
			},
		]);
	});
});

describe('what goes wrong', () => {
	test('a journal that cannot be read is unread, the others go on', async () => {
		const spoilt = SAMPLE.replace('3900.50', '3.900,50');
		const reading = await read({
			runs: { 2026: [run('1'), run('2'), run('3')] },
			journals: { 1: problem('rights'), 2: spoilt, 3: SAMPLE },
		});
		expect(states(reading)).toEqual(['1 unread', '2 unread', '3 ready']);
		expect(reading.payroll.journals.map(({ problem: finding }) => finding && say(finding, 'en'))).toEqual([
			problem('rights').inFull,
			"The journal cannot be read or booked: the amount of a transaction (line 2 Loonheffingen) is '3.900,50'. Correct the journal of this run in the payroll. If it is whole there, report this to the makers.",
			undefined,
		]);
		expect(reading.rows).toEqual([]);
	});

	test('a list that fails: what was read, and a row', async () => {
		const reading = await read({ runs: { 2025: problem('refused'), 2026: [run('1')] } }, { fromYear: 2025 });
		expect(states(reading)).toEqual(['1 empty']);
		expect(reading.rows).toMatchObject([
			{
				service: 'Nmbrs',
				resource: 'payrollJournal',
				key: 'NMBRS 12345',
				action: 'failed',
				code: 'payrollNotRead',
				years: [2025],
				attention: true,
				reason: `Not read: runs of 2025. ${problem('refused').inFull}`,
				preview: false,
				company: '12345',
				companyName: 'EBH',
			},
		]);
	});

	test('a period that the company does not have: a row and no payroll', async () => {
		const reading = await read({}, { fromPeriod: 13 });
		expect(reading.payroll).toBeUndefined();
		expect(reading.rows).toMatchObject([
			{
				action: 'blocked',
				company: '12345',
				reason: expect.stringContaining('EBH cannot start at 2026-13'),
			},
		]);
		expect(reading.calls).toEqual(['companies', 'period 12345']);
	});

	test('a fault of our own is not hidden', async () => {
		await expect(read({ runs: { 2026: new TypeError('ours') } })).rejects.toThrow('ours');
	});
});
