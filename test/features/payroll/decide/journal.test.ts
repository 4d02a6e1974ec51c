import { journalItem, payrollItem, wages, type JournalItem } from '../../../support/payrolls';
import { problemOfKind } from '../../../support/problems';
import { byHand, may, useSynchronizing } from '../../../support/synchronizing';

const world = useSynchronizing();
const sync = world.rows;
const run = (change: Partial<JournalItem>) => payrollItem([journalItem('887', [], change)]);

test.each<[string, Partial<JournalItem>, object]>([
	[
		'a text',
		{ problem: '9999: Unknown' },
		{ action: 'failed', code: 'journalNotRead', cause: '9999: Unknown' },
	],
	['nothing', {}, { action: 'failed', code: 'journalNotRead', cause: '' }],
	[
		'a finding',
		{ problem: { code: 'journalEmpty' } },
		{ action: 'failed', problem: { code: 'journalEmpty' } },
	],
	[
		'that it has no period',
		{ problem: { code: 'runWithoutPeriod', run: '887', period: 0 } },
		{ action: 'blocked', code: 'runWithoutPeriod' },
	],
])('a journal that was not read says %s', async (_what, change, row) => {
	expect(await sync(run({ state: 'unread', ...change }))).toMatchObject([row]);
});

test('a journal whose call failed says that of the call', async () => {
	const operation = 'Journals_GetByRunCompany_v2';
	const call = problemOfKind('unreachable', { service: 'Nmbrs', operation }).finding;
	const [row] = await sync(run({ state: 'unread', problem: call }));
	expect(row).toMatchObject({ action: 'failed', code: 'journalNotRead', problem: { operation } });
	expect(row).not.toHaveProperty('cause');
});

test('what is booked of a run that is not locked is named, and nothing once it is reversed', async () => {
	await sync(may());
	expect(await sync(run({ state: 'notLocked' }))).toMatchObject([{ code: 'runNotLocked', mutations: ['1'] }]);
	await sync(may(), { decisions: 'NMBRS 12345/2026-05/887=reverse' });
	expect(await sync(run({ state: 'notLocked' }))).toMatchObject([{ code: 'runNotLocked' }]);
});

test('a booked run whose journal became empty: reversed or left, and only left where others booked it back', async () => {
	await sync(may());
	const [row] = await sync(run({ state: 'empty' }));
	expect((row?.decisions as string[]).map((text) => text.split('=')[1]?.slice(0, 5))).toEqual([
		'rever',
		'leave',
	]);
	const rows = byHand().rows.map((one) => ({ ...one, amount: one.amount.neg() }));
	world.books.book(byHand({ rows, date: '2026-06-03' }));
	const [told] = await sync(run({ state: 'empty' }));
	expect((told?.decisions as string[]).map((text) => text.split('=')[1]?.slice(0, 5))).toEqual(['leave']);
});

test('a run of which all was reversed is no reason for another one to wait', async () => {
	await sync(may());
	const decisions = 'NMBRS 12345/2026-05/887=reverse';
	await sync(may(), { decisions });
	const june = journalItem('888', [wages('2026-06-10', 6)]);
	const rows = await sync(payrollItem([...run({ state: 'empty' }).journals, june]));
	expect(rows.map(({ code }) => code)).toEqual(['journalEmpty', 'journalBooked']);
});
