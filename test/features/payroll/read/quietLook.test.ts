import { callsForWhole, planLook, rangesOf } from '../../../../features/payroll/read/quietLook';

test('dates that fit in one answer are read together', () => {
	const dates = ['2026-01-31', '2026-02-01', '2026-02-08', '2026-02-28'];
	const pace = (aDay: number) => rangesOf(dates, { aDay, before: 0 });
	expect(pace(20)).toEqual([
		{ from: '2026-01-31', to: '2026-02-08' },
		{ from: '2026-02-28', to: '2026-02-28' },
	]);
	expect(pace(100)).toHaveLength(3);
	expect(pace(600)).toHaveLength(4);
});

test('all mutations of a window: those before the first date count as far as they are in it', () => {
	const between = { from: '2026-01-01', to: '2026-04-11' };
	const calls = (from: string, before: number) =>
		callsForWhole({ from, to: '2027-04-11' }, between, { aDay: 100, before });
	expect(calls('2026-01-01', 50_000)).toBe(24);
	expect(calls('2025-12-22', 50_000)).toBe(26);
	expect(calls('2025-12-22', 0)).toBe(24);
});

test('the calls of a look: one for a range that fits in an answer, a few more where a day fills several', () => {
	const dates = ['2026-01-31', '2026-02-01', '2026-02-28'];
	expect(planLook(dates, { aDay: 20, before: 0 }).calls).toBe(2);
	expect(planLook(dates, { aDay: 600, before: 0 }).calls).toBe(3 * 5);
});
