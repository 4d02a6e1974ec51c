import { whyOf } from '../../../../base/words/codes';
import { journalItem, payrollItem, type PayrollItem } from '../../../support/payrolls';
import { problemOfKind } from '../../../support/problems';
import { booked, year } from '../../../support/reconciling';

describe('nothing is stated', () => {
	const unread = (state: 'unread' | 'notLocked' | 'outOfScope') => {
		const item = year();
		item.journals[1] = journalItem('886', [], { state, description: 'Maand 4' });
		return item;
	};

	test.each<[string, PayrollItem, object]>([
		['the lists were not whole', year({ complete: false }), { action: 'failed' }],
		['its own list came empty', year({ completeFrom: 2027 }), { action: 'failed' }],
		['a journal was not read', unread('unread'), { action: 'failed' }],
		['a run is not final, and not booked', unread('notLocked'), {}],
		['a run from before the start is booked', unread('outOfScope'), { action: 'blocked' }],
		['it came in files', year({ partial: true, complete: false }), { action: 'blocked' }],
	])('%s', async (_why, item, expected) => {
		const { row } = await booked();
		const found = await row([item]);
		expect(found).toMatchObject({ code: 'yearNotReconciled', ...expected });
		expect(found.reason).not.toContain('to the cent');
	});

	test.each([
		[2025, 'yearNotReconciled'],
		[2026, 'yearReconciled'],
		[2027, 'yearReconciled'],
	])('the lists were whole up to %i: %s of 2026', async (completeUntil, code) => {
		const { row } = await booked();
		expect((await row([year({ complete: false, completeUntil })])).code).toBe(code);
		expect((await row([year({ complete: false, completeUntil, completeFrom: 2027 })])).code).toBe(
			'yearNotReconciled',
		);
	});

	test('before the start nothing is compared, and no table says otherwise', async () => {
		const { row } = await booked();
		const later = payrollItem([], { scope: { fromYear: 2027, fromPeriod: 1 } });
		expect(await row([later])).toMatchObject({ code: 'yearBeforeStart', accounts: [], differences: [] });
	});

	test('a run that is only not final is no reason to end as failed', async () => {
		const { row, memory } = await booked();
		memory.entries.splice(1, 1);
		expect(await row([unread('notLocked')])).toMatchObject({ action: 'skipped', attention: false });
	});

	test.each([
		[2024, 'yearReconciled'],
		[2025, 'yearNotReconciled'],
		[2026, 'yearNotReconciled'],
		[2027, 'yearReconciled'],
	])(
		'a run of %i that is not final, which may have dates in the year after its own: %s',
		async (of, code) => {
			const { row } = await booked();
			const item = year();
			item.journals.push(journalItem('880', [], { state: 'notLocked', year: of }));
			const found = await row([item]);
			expect([found.code, found.reason.includes('Run 880')]).toEqual([code, code === 'yearNotReconciled']);
		},
	);

	test('a journal with a fault in it', async () => {
		const { row } = await booked();
		const item = year();
		Object.assign(item.journals[1]?.entries[0]?.lines[0] ?? {}, { debit: '1,5' });
		expect(await row([item])).toMatchObject({ code: 'yearNotReconciled', action: 'failed' });
	});

	test.each(['login', 'unreachable', 'limit', 'unreadable'] as const)('the books fail: %s', async (kind) => {
		const { rows, books } = await booked();
		books.fails = () => problemOfKind(kind);
		const [row, ...others] = await rows([year(), payrollItem([], { company: '12346', companyName: 'Twee' })]);
		expect(row).toMatchObject({ code: 'yearNotReconciled', action: 'failed', attention: true });
		expect(others).toMatchObject([{ code: 'yearNotReconciled', companyName: 'Twee' }]);
	});

	test('an entry of ours without a date', async () => {
		const { row, memory } = await booked();
		Object.assign(memory.entries[0] ?? {}, { date: '' });
		const found = await row();
		expect(found.code).toBe('yearNotReconciled');
		expect(found.reason).toContain("mutation '1'");
	});

	test('an item that is no payroll, beside one that is', async () => {
		const { rows } = await booked();
		const codes = (await rows([{ company: 12345 }, year()])).map(whyOf);
		expect(codes).toEqual(['payrollItemFaulty', 'yearReconciled']);
	});

	test('a company that came twice, each time otherwise', async () => {
		const { rows } = await booked();
		const other = year();
		other.journals.pop();
		expect((await rows([year(), year()])).map(({ code }) => code)).toEqual(['yearReconciled']);
		for (const change of [{}, { complete: false, completeUntil: 2026 }])
			expect(
				(
					await rows([
						{ ...year(), ...change },
						{ ...other, ...change },
					])
				).map(({ code }) => code),
			).toEqual(['yearNotReconciled']);
	});
});
