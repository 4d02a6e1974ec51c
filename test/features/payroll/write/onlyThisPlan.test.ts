import { whyOf } from '../../../../base/words/codes';
import { fromFile, journalItem, ofRun, payrollItem, wages } from '../../../support/payrolls';
import { actions, may, useSynchronizing, type Synchronizing } from '../../../support/synchronizing';

const world = useSynchronizing();

type Given = Parameters<Synchronizing['rows']>;

const previewOf = async (payroll: Given[0], settings: Given[1] = {}) =>
	await world.rows(payroll, { ...settings, preview: true });

async function plansOf(payroll: Given[0], settings: Given[1] = {}): Promise<string[]> {
	return (await previewOf(payroll, settings)).flatMap(({ plan }) => (plan === undefined ? [] : String(plan)));
}

const book = async (payroll: Given[0], onlyPlans: string[], settings: Given[1] = {}) =>
	await world.rows(payroll, { ...settings, onlyPlans });

const others = { company: '777', companyName: 'Andere B.V.' };
const other = (gross = 800) =>
	payrollItem([journalItem('901', [wages('2026-05-29', 5, gross, 200)])], others);

test('a preview has the plan of a company in each row that books or asks, and in no other', async () => {
	const plan = expect.stringMatching(/^[0-9a-f]{32}$/) as string;
	expect(await previewOf(may())).toMatchObject([{ action: 'wouldBeBooked', plan }]);
	expect(world.books.writes).toBe(0);
	await world.rows(may());
	expect(await plansOf(may())).toEqual([]);
});

test('that plan is booked, once, however often it comes', async () => {
	const plans = await plansOf(may());
	expect(actions(await book(may(), plans))).toEqual(['booked']);
	expect(actions(await book(may(), plans))).toEqual(['unchanged']);
	expect(world.books.writes).toBe(1);
});

test.each([
	['an amount', may(12500.01)],
	['a date', payrollItem([journalItem('887', [wages('2026-05-30')], { description: 'Mei 2026' })])],
	['a description', payrollItem([journalItem('887', [wages()], { description: 'Mei 2026 b' })])],
	['a run more', payrollItem([...may().journals, journalItem('888', [wages('2026-06-01', 6)])])],
	['another run', payrollItem([journalItem('888', [wages()], { description: 'Mei 2026' })])],
])('nothing is booked when the payroll has %s, and the rows say what it is now', async (_what, changed) => {
	const rows = await book(changed, await plansOf(may()));
	expect(world.books.writes).toBe(0);
	for (const row of rows)
		expect(row).toMatchObject({
			...{ action: 'blocked', code: 'planChanged', attention: true, preview: false },
			left: [{ why: 'notInPlan', amount: expect.any(String) as string }],
		});
	expect(rows[0]?.entries).toBeUndefined();
});

test('nothing is booked when what changed on both sides leaves the same difference', async () => {
	await world.rows(may());
	const more = (by: number) => ofRun('887', wages('2026-05-31', 5, 12500 + by));
	const plans = await plansOf(more(100));
	await world.rows(more(50));
	const before = world.effect();
	expect(await book(more(150), plans)).toMatchObject([{ code: 'planChanged' }]);
	expect(world.effect()).toEqual(before);
});

test.each([
	['the header account', { clearingAccount: '1999' }],
	['the way of correcting', { correction: 'reverse' as const }],
	['the day until which the books are closed', { closedUntil: '2026-05-15' }],
])('nothing is booked when another setting decides otherwise: %s', async (_what, settings) => {
	await world.rows(ofRun('887', wages('2026-04-30', 4), wages('2026-05-31', 5)));
	const changed = ofRun('887', wages('2026-04-30', 4, 13000), wages('2026-05-31', 5, 13000));
	world.books.ledgerAccounts.push('1999');
	const plans = await plansOf(changed);
	const before = world.effect();
	await book(changed, plans, settings);
	expect(world.effect()).toEqual(before);
});

test('of two companies of which one changed, the other is booked', async () => {
	const plans = await plansOf([may(), other()]);
	const rows = await book([may(), other(900)], plans);
	expect(rows.map((row) => [row.company, row.action, whyOf(row)])).toEqual([
		['12345', 'booked', 'journalBooked'],
		['777', 'blocked', 'planChanged'],
	]);
});

test('a plan of another company books nothing', async () => {
	expect(actions(await book(may(), await plansOf(other())))).toEqual(['blocked']);
});

test('files have one too: what changed after the page is not booked', async () => {
	const file = (gross: number) => fromFile([journalItem('', [wages('2026-05-31', gross)])]);
	const plans = await plansOf(file(5));
	expect(actions(await book(file(6), plans))).toEqual(['blocked']);
	expect(actions(await book(file(5), plans))).toEqual(['booked']);
});

describe('what cannot be written as it was shown', () => {
	const two = ofRun('887', wages('2026-04-30', 4), wages('2026-05-31', 5));
	const settings = { closedPeriods: 'nextOpenPeriod' as const };

	test('a date that the books refuse moves to no other one, before the settings say so', async () => {
		const march = (gross: number) => ofRun('103', wages('2026-03-31', 3, gross));
		await world.rows(march(12500));
		const changed = march(12600);
		world.books.isClosed = (date) => date <= '2026-03-31';
		const [refused] = await book(changed, await plansOf(changed, settings), settings);
		expect(refused).toMatchObject({ why: 'entryNotInPlan', date: '2026-03-31', on: '2026-04-01' });
		expect(refused?.reason).toContain("Set 'Closed Periods → Closed Until' to the last day that is closed");
		const closed = { ...settings, closedUntil: '2026-03-31' };
		await book(changed, await plansOf(changed, closed), closed);
		expect(world.effect().at(-1)).toBe('2026-04-01 1710:100.00 4000:-100.00');
	});

	test('a date that failed is another plan, in which it stands alone', async () => {
		const plans = await plansOf(two);
		world.books.nextWrite = 'lostBefore';
		expect(actions(await book(two, plans))).toEqual(['failed']);
		expect(await book(two, plans)).toMatchObject([{ code: 'planChanged' }]);
		expect(world.effect()).toHaveLength(1);
		expect(actions(await book(two, await plansOf(two)))).toEqual(['corrected']);
		expect(world.effect()).toHaveLength(2);
	});
});
