import { readPayroll, type Payroll } from '../../../features/payroll/item';
import { addDays, isWithin } from '../../../base/values/dates';
import { callsForWhole, lookedAt, planLook, rangesOf, type Look } from '../../../features/payroll/quietLook';

const FIRST = '2024-01-07';
const WEEKS = 156;
/** A Tuesday. */
const TUESDAY = '2026-12-29';
const dateOf = (week: number) => addDays(FIRST, 7 * week);

/** Wages of three years, paid by week, beside a company that is paid by month. */
function payrolls(): Payroll[] {
	const lines = [
		{ ledgerAccount: '4000', debit: '1.00' },
		{ ledgerAccount: '1710', credit: '1.00' },
	];
	const item = (company: string, dates: string[]) => ({
		source: 'NMBRS',
		company,
		complete: true,
		scope: { fromYear: 2024, fromPeriod: 1 },
		journals: dates.map((date, index) => ({
			run: `${company}${String(index).padStart(3, '0')}`,
			year: Number(date.slice(0, 4)),
			entries: [{ date, period: 1, lines }],
		})),
	});
	const weeks = Array.from({ length: WEEKS }, (_, week) => dateOf(week));
	const months = Array.from({ length: 24 }, (_, month) => {
		const next = new Date(Date.UTC(2025, month + 1, 0));
		return next.toISOString().slice(0, 10);
	});
	return [item('1', weeks), item('2', months)].flatMap((one) => {
		const read = readPayroll(one);
		return 'payroll' in read ? [read.payroll] : [];
	});
}

const look = (
	aDay: number,
	{ today = TUESDAY, always = [] as string[], of = payrolls(), callsADay = 75 } = {},
): Look => {
	const dates = of
		.flatMap(({ journals }) => journals)
		.flatMap(({ entries }) => entries.map(({ date }) => date));
	return planLook(
		{ payrolls: of, dates: [...dates, ...always], always, callsADay, today },
		{ aDay, before: 0 },
	);
};
const isRead = ({ ranges }: Look, date: string) => ranges.some((range) => isWithin(date, range));

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

test('every date is read as long as a month allows that', () => {
	expect(look(100, { callsADay: 160 })).toMatchObject({ isWhole: true, calls: 157 });
	const planned = look(20);
	expect(planned).toMatchObject({ isWhole: true });
	expect(planned.calls).toBeLessThanOrEqual(75);
	const [payroll] = payrolls();
	expect(payroll && lookedAt(payroll, planned)).toBe(payroll);
});

describe('where it does not', () => {
	test('the latest of each company are read, the others wait, and nothing is said of these', () => {
		const planned = look(100);
		expect(planned.isWhole).toBe(false);
		expect(planned.calls).toBeLessThanOrEqual(75);
		const [weekly, monthly] = payrolls().map((payroll) => lookedAt(payroll, planned));
		for (let week = WEEKS - 20; week < WEEKS; week++) expect(isRead(planned, dateOf(week))).toBe(true);
		expect(monthly?.journals.slice(-12).map(({ state }) => state)).toEqual(Array(12).fill('ready'));
		const waiting = weekly?.journals.filter(({ state }) => state === 'waiting') ?? [];
		expect(waiting.length).toBeGreaterThan(50);
		expect(waiting.every(({ entries }) => entries.length === 0)).toBe(true);
	});

	test('each of them has its turn before it is Monday again', () => {
		const week = Array.from({ length: 6 }, (_, day) => look(100, { today: addDays(TUESDAY, day) }));
		for (let index = 0; index < WEEKS; index++)
			expect(week.some((planned) => isRead(planned, dateOf(index)))).toBe(true);
	});

	test('a new run about long ago is read with the latest', () => {
		const [weekly, monthly] = payrolls();
		const [old] = weekly?.journals ?? [];
		if (!weekly || !monthly || !old) throw new Error('no journal');
		const correction = {
			...old,
			run: '1999',
			entries: old.entries.map((entry) => ({ ...entry, date: '2024-01-31' })),
		};
		const of = [{ ...weekly, journals: [...weekly.journals, correction] }, monthly];
		for (let day = 0; day < 6; day++)
			expect(isRead(look(100, { of, today: addDays(TUESDAY, day) }), '2024-01-31')).toBe(true);
	});

	test('what must always be read is', () => {
		const always = ['2024-02-01', '2025-02-01'];
		const planned = look(100, { always });
		expect(always.every((date) => isRead(planned, date))).toBe(true);
	});

	test('days that fill several answers cost as much', () => {
		const planned = look(600);
		expect(planned.calls).toBeLessThanOrEqual(75);
		expect(planned.ranges.length).toBeLessThan(20);
	});
});
