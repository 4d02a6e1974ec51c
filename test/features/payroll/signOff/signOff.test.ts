import { whyOf } from '../../../../base/words/codes';
import type { Reviewer, Seen } from '../../../../features/payroll/settings';
import { linesIn, signOffMail } from '../../../../features/payroll/signOff/page';
import { holdReasonIn } from '../../../../features/payroll/signOff/signOffPlan';
import { fromFile, journalItem, ofRun, payrollItem, wages } from '../../../support/payrolls';
import { actions, may, useSynchronizing, type Synchronizing } from '../../../support/synchronizing';

const world = useSynchronizing();

const ASKED: Reviewer = { answer: 'none', askedAddress: '', answeredAt: '', where: '' };
const ANSWERED = { askedAddress: 'controle@example.com', answeredAt: '2026-06-15 09:30' };

const preview = async (...[payroll, settings]: Parameters<Synchronizing['rows']>) =>
	await world.rows(payroll, { ...settings, preview: true, seen: { fingerprints: [], reviewer: ASKED } });

/** The fingerprints that a preview asks approval of. */
async function fingerprintsOf(...given: Parameters<Synchronizing['rows']>): Promise<string[]> {
	const rows = await preview(...given);
	return rows.filter(({ code }) => code === 'signOffAsked').map(({ fingerprint }) => String(fingerprint));
}

async function book(
	payroll: Parameters<Synchronizing['rows']>[0],
	fingerprints: string[],
	settings: Parameters<Synchronizing['rows']>[1] = {},
) {
	const seen: Seen = { fingerprints, reviewer: { answer: 'approved', where: '', ...ANSWERED } };
	return await world.rows(payroll, { ...settings, seen });
}

const other = (change: Parameters<typeof payrollItem>[1] = {}) =>
	payrollItem([journalItem('901', [wages('2026-05-29', 5, 800, 200)])], {
		company: '777',
		companyName: 'Andere B.V.',
		...change,
	});

describe('a preview that asks for approval', () => {
	test('gives each run that would be booked the fingerprint of its company, and one row for all of them', async () => {
		const rows = await preview(may());
		const fingerprint = expect.stringMatching(/^[0-9a-f]{40}$/) as string;
		expect(rows).toMatchObject([
			{ action: 'wouldBeBooked', preview: true, fingerprint },
			{ action: 'skipped', code: 'signOffAsked', key: 'NMBRS 12345', entries: 1, fingerprint, preview: true },
		]);
		expect(rows[0]?.fingerprint).toBe(rows[1]?.fingerprint);
		expect(world.books.writes).toBe(0);
	});

	test('counts in its mail what would be booked, and not what is asked', async () => {
		const { subject } = signOffMail(await preview(may()), 'en') ?? {};
		expect(subject).toContain('1 payroll journal');
	});

	test('asks nothing of a company of which nothing would be written', async () => {
		await world.rows(may());
		expect((await preview(may())).map(({ code }) => code)).toEqual(['journalEqualsBooks']);
	});

	test('each company has its own, whatever the order in which they come', async () => {
		const both = await fingerprintsOf([may(), other()]);
		expect(new Set(both).size).toBe(2);
		expect(await fingerprintsOf([other(), may()])).toEqual([...both].reverse());
		expect(await fingerprintsOf([may()])).not.toEqual([]);
	});

	test('the order of runs, dates and lines makes no difference', async () => {
		const runs = [
			journalItem('887', [wages('2026-05-31', 5), wages('2026-04-30', 4)]),
			journalItem('888', [wages('2026-06-01', 6)]),
		];
		const [first] = await fingerprintsOf(payrollItem(runs));
		const turned = runs
			.map((run) => ({ ...run, entries: [...run.entries].reverse() }))
			.map((run) => ({
				...run,
				entries: run.entries.map((entry) => ({ ...entry, lines: [...entry.lines].reverse() })),
			}))
			.reverse();
		expect(await fingerprintsOf(payrollItem(turned))).toEqual([first]);
	});
});

test('of files: what was approved and is not among them any more is told, also beside others that are booked', async () => {
	const file = (change: Parameters<typeof wages>) => fromFile([journalItem('', [wages(...change)])]);
	const [april, mayFile] = [file(['2026-04-30', 4]), file([])];
	await world.rows(april);
	const fingerprints = await fingerprintsOf([april, mayFile]);
	const rows = await book([april], fingerprints);
	expect(rows.map((row) => [row.action, whyOf(row)])).toEqual([
		['unchanged', 'journalEqualsBooks'],
		['blocked', 'approvedIsGone'],
	]);
});

test('of a page of two companies, of which one changed: the other is booked', async () => {
	const file = (gross: number, change = {}) =>
		fromFile([journalItem('', [wages('2026-05-31', gross)])], change);
	const others = { company: '777', companyName: 'Andere B.V.' };
	const page = await world.rows([file(4), file(5, others)], { preview: true });
	const seen = { fingerprints: ['page', ...page.map(({ fingerprint }) => String(fingerprint))] };
	const rows = await world.rows([file(4), file(6, others)], { seen });
	expect(rows.map((row) => [row.company, row.action, whyOf(row)])).toEqual([
		['12345', 'booked', 'journalBooked'],
		['777', 'blocked', 'changedSinceShown'],
	]);
});

test('the lines that are asked about are those of all entries of all rows', () => {
	const row = (...counts: number[]) => ({
		entries: counts.map((length) => ({ rows: Array(length).fill({}) })),
	});
	expect(linesIn([row(2, 3), row(), row(4)] as never)).toBe(9);
});

describe('what is booked is what was approved', () => {
	test('and says in each row who was asked and when the answer came', async () => {
		const fingerprints = await fingerprintsOf(may());
		const rows = await book(may(), fingerprints);
		expect(rows).toMatchObject([
			{ action: 'booked', preview: false, ...ANSWERED, fingerprint: fingerprints[0], attention: false },
		]);
		expect(rows[0]?.reason).toContain('controle@example.com on 2026-06-15 at 09:30');
		expect(rows[0]?.reason).toContain('does not prove who gave it');
		expect(world.effect()).toHaveLength(1);
	});

	test('once, when the approval comes twice or the execution is done again', async () => {
		const fingerprints = await fingerprintsOf(may());
		await book(may(), fingerprints);
		const again = await book(may(), fingerprints);
		expect(again.map(({ code }) => code)).toEqual(['journalEqualsBooks', 'nothingLeftToBook']);
		expect(again.some(({ attention }) => attention)).toBe(false);
		expect(world.books.writes).toBe(1);
	});

	test.each([
		['an amount', may(12500.01)],
		['a date', payrollItem([journalItem('887', [wages('2026-05-30')], { description: 'Mei 2026' })])],
		['a description', payrollItem([journalItem('887', [wages()], { description: 'Mei 2026 b' })])],
		['a run more', payrollItem([...may().journals, journalItem('888', [wages('2026-06-01', 6)])])],
		['another run', payrollItem([journalItem('888', [wages()], { description: 'Mei 2026' })])],
	])('nothing, when the payroll has %s', async (_what, changed) => {
		const fingerprints = await fingerprintsOf(may());
		const rows = await book(changed, fingerprints);
		expect(world.books.writes).toBe(0);
		for (const row of rows)
			expect(row).toMatchObject({
				action: 'blocked',
				why: 'changedSinceApproval',
				attention: true,
				preview: false,
				left: [{ why: 'notApproved', amount: expect.any(String) as string }],
				...ANSWERED,
			});
		expect(rows[0]?.entries).toBeUndefined();
	});

	test('nothing, when the books hold something of it by now', async () => {
		const fingerprints = await fingerprintsOf(may());
		await world.rows(ofRun('887', wages('2026-05-31', 5, 12000)));
		const before = world.effect();
		expect(await book(may(), fingerprints)).toMatchObject([
			{ action: 'blocked', why: 'changedSinceApproval' },
		]);
		expect(world.effect()).toEqual(before);
	});

	test('nothing, when what changed on both sides leaves the same difference', async () => {
		await world.rows(may());
		const more = (by: number) => ofRun('887', wages('2026-05-31', 5, 12500 + by));
		const fingerprints = await fingerprintsOf(more(100));
		await world.rows(more(50));
		const before = world.effect();
		expect(await book(more(150), fingerprints)).toMatchObject([{ why: 'changedSinceApproval' }]);
		expect(world.effect()).toEqual(before);
	});

	test.each([
		['the header account', { clearingAccount: '1700' }],
		['the way of correcting', { correction: 'reverse' as const }],
		['the day until which the books are closed', { closedUntil: '2026-05-15' }],
	])('nothing, when another setting decides otherwise: %s', async (_what, settings) => {
		await world.rows(ofRun('887', wages('2026-04-30', 4), wages('2026-05-31', 5)));
		const changed = ofRun('887', wages('2026-04-30', 4, 13000), wages('2026-05-31', 5, 13000));
		world.books.ledgerAccounts.push('1999');
		const given = 'clearingAccount' in settings ? { clearingAccount: '1999' } : settings;
		const fingerprints = await fingerprintsOf(changed);
		expect(await fingerprintsOf(changed, given)).not.toEqual(fingerprints);
		const before = world.effect();
		await book(changed, fingerprints, given);
		expect(world.effect()).toEqual(before);
	});

	test('of one company, when another one changed', async () => {
		const fingerprints = await fingerprintsOf([may(), other()]);
		const changed = other({ journals: [journalItem('901', [wages('2026-05-29', 5, 900, 200)])] });
		const rows = await book([may(), changed], fingerprints);
		expect(rows.map(({ company, action }) => [company, action])).toEqual([
			['12345', 'booked'],
			['777', 'blocked'],
		]);
		expect(world.books.writes).toBe(1);
	});

	test('in no other place', async () => {
		const at = async (where: string) => {
			const rows = await world.rows(may(), {
				preview: true,
				seen: { fingerprints: [], reviewer: { ...ASKED, where } },
			});
			return rows.at(-1)?.fingerprint;
		};
		expect(await at('A')).not.toBe(await at('B'));
	});
});

describe('of two companies in one mail', () => {
	const none = (change = {}) => other({ journals: [], ...change });
	const said = (rows: Awaited<ReturnType<typeof book>>) =>
		rows.map((row) => [row.company ?? '', row.action, whyOf(row)]);

	test('what was approved of one and is no longer there is told, beside what is booked of the other', async () => {
		const fingerprints = await fingerprintsOf([may(), other()]);
		expect(said(await book([may(), none()], fingerprints))).toEqual([
			['12345', 'booked', 'journalBooked'],
			['777', 'skipped', 'noPayrollRuns'],
			['', 'skipped', 'nothingLeftToBook'],
		]);
	});

	test('and of one that is in no item any more', async () => {
		// Where the books have two companies, each entry names its own.
		await world.rows(other({ journals: [journalItem('900', [wages('2026-04-30', 4, 800, 200)])] }));
		const fingerprints = await fingerprintsOf([may(), other()]);
		expect(said(await book([may()], fingerprints))).toEqual([
			['12345', 'booked', 'journalBooked'],
			['', 'blocked', 'approvedIsGone'],
		]);
	});

	test.each(['approved', 'declined', 'none'] as const)(
		'one that came after the mail was not asked about, whatever the answer: %s',
		async (answer) => {
			const fingerprints = await fingerprintsOf(may());
			const reviewer: Reviewer = { answer, where: '', ...ANSWERED };
			const rows = await world.rows([may(), other()], { seen: { fingerprints, reviewer } });
			expect(said(rows)[1]).toEqual(['777', 'skipped', 'signOffNotAsked']);
		},
	);

	test('one that was declined, and is booked already', async () => {
		const fingerprints = await fingerprintsOf(may());
		await world.rows(may());
		const reviewer: Reviewer = { answer: 'declined', where: '', ...ANSWERED };
		const rows = await world.rows(may(), { seen: { fingerprints, reviewer } });
		expect(rows.at(-1)?.reason).toContain('It was declined');
	});
});

describe('without an approval nothing is written', () => {
	test.each([
		['declined', 'signOffDeclined', 'skipped', false],
		['none', 'signOffNotAnswered', 'blocked', true],
	] as const)('%s', async (answer, why, action, attention) => {
		const fingerprints = await fingerprintsOf(may());
		const rows = await world.rows(may(), {
			seen: { fingerprints, reviewer: { answer, where: '', ...ANSWERED } },
		});
		expect(rows).toMatchObject([{ why, action, attention, askedAddress: ANSWERED.askedAddress }]);
		expect(world.books.writes).toBe(0);
	});

	test('nor with one that has no fingerprint', async () => {
		expect(await book(may(), [])).toMatchObject([{ action: 'blocked', code: 'signOffMissing' }]);
		expect(world.books.writes).toBe(0);
	});

	test('what nobody can approve is told as ever', async () => {
		const unknown = payrollItem([
			journalItem('887', [wages()]),
			journalItem('888', [{ ...wages('2026-06-01', 6), lines: [] }]),
		]);
		const rows = await book(unknown, ['0000000000000000']);
		expect(actions(rows)).toContain('blocked');
		expect(rows.every((row) => !row.preview)).toBe(true);
	});
});

describe('what cannot be written as it was approved', () => {
	const two = payrollItem([
		journalItem('887', [wages('2026-04-30', 4), wages('2026-05-31', 5)], { description: 'Mei' }),
	]);

	test('a date that the books refuse moves to no other one', async () => {
		const settings = { closedPeriods: 'nextOpenPeriod' as const };
		const fingerprints = await fingerprintsOf(two, settings);
		world.books.isClosed = (date) => date === '2026-04-30';
		const rows = await book(two, fingerprints, settings);
		expect(world.effect()).toHaveLength(1);
		expect(rows).toMatchObject([
			{
				action: 'blocked',
				why: 'entryNotApproved',
				date: '2026-04-30',
				on: '2026-05-01',
				left: [{ date: '2026-04-30', why: 'notApproved' }],
				entries: [{ date: '2026-05-31' }],
				...ANSWERED,
			},
		]);
	});

	test('a change of a booked run, refused there: the next mail shows where it goes', async () => {
		const march = (gross: number) => ofRun('103', wages('2026-03-31', 3, gross));
		await world.rows(march(12500));
		const changed = march(12600);
		const settings = { closedPeriods: 'nextOpenPeriod' as const };
		world.books.isClosed = (date) => date <= '2026-03-31';
		const [refused] = await book(changed, await fingerprintsOf(changed, settings), settings);
		expect(refused).toMatchObject({ why: 'entryNotApproved', date: '2026-03-31', on: '2026-04-01' });
		expect(refused?.reason).toContain("Set 'Closed Periods → Closed Until' to the last day that is closed");
		const closed = { ...settings, closedUntil: '2026-03-31' };
		const [shown] = await preview(changed, closed);
		expect(shown).toMatchObject({ action: 'wouldBeCorrected', entries: [{ date: '2026-04-01' }] });
		await book(changed, await fingerprintsOf(changed, closed), closed);
		expect(world.effect().at(-1)).toBe('2026-04-01 1710:100.00 4000:-100.00');
	});

	test('a run of a month of which nothing is booked, refused there: the row asks what is to come of it', async () => {
		const settings = { closedPeriods: 'nextOpenPeriod' as const };
		world.books.isClosed = (date) => date <= '2026-05-31';
		const [refused] = await book(may(), await fingerprintsOf(may(), settings), settings);
		expect(refused).toMatchObject({
			...{ action: 'closed', why: 'closedInBooks', attention: true, remedy: 'decide' },
			decisions: [
				'NMBRS 12345/2026-05/887=book',
				expect.stringMatching(/^NMBRS 12345\/2026-05\/887=leave:[0-9a-f]{8}$/),
			],
		});
		expect(refused?.reason).not.toContain('nextOpenPeriod');
		const decided = { ...settings, decisions: 'NMBRS 12345/2026-05/887=book', closedUntil: '2026-05-31' };
		const [shown] = await preview(may(), decided);
		expect(shown).toMatchObject({ action: 'wouldBeBooked', entries: [{ date: '2026-06-01' }] });
		expect(actions(await book(may(), await fingerprintsOf(may(), decided), decided))).toEqual(['booked']);
	});

	test('of what was approved and not booked no row says that it was booked so', async () => {
		const two = ofRun('887', wages('2026-04-30', 4), wages('2026-05-31', 5));
		const asked = await fingerprintsOf(two);
		world.books.isClosed = (date) => date <= '2026-04-30';
		const [row] = await book(two, asked);
		expect(row).toMatchObject({ action: 'closed', entries: [{ date: '2026-05-31' }] });
		expect(row?.reason).not.toMatch(/approved|controle@/i);
	});

	test('a date that failed waits for the next approval, in which it stands alone', async () => {
		const fingerprints = await fingerprintsOf(two);
		world.books.nextWrite = 'lostBefore';
		expect(actions(await book(two, fingerprints))).toEqual(['failed']);
		expect(world.effect()).toHaveLength(1);
		const again = await book(two, fingerprints);
		expect(again).toMatchObject([{ why: 'changedSinceApproval' }]);
		expect(world.effect()).toHaveLength(1);
		expect(actions(await book(two, await fingerprintsOf(two)))).toEqual(['corrected']);
		expect(world.effect()).toHaveLength(2);
	});
});

test('off, everything is as it was', async () => {
	const [row] = await world.rows(may());
	expect(row).not.toHaveProperty('fingerprint');
	expect(row).not.toHaveProperty('askedAddress');
});

test.each([[''], [0], [{}], [[]], [{ code: 'gone' }]])(
	'an item that is held by %j, which says nothing, is held',
	(held) => expect(holdReasonIn({ held })).toMatchObject({ code: 'payrollItemFaulty' }),
);
