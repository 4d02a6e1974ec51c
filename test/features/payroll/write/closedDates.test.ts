import { ofRun, wages } from '../../../support/payrolls';
import { actions, may, useSynchronizing } from '../../../support/synchronizing';

const world = useSynchronizing();
const sync = world.rows;
const effect = () => world.effect();

describe('a closed period', () => {
	test.each(['difference', 'reverse'] as const)(
		'of the settings holds back no other date of the run, and says what the books lack (%s)',
		async (correction) => {
			await sync(may());
			const changed = ofRun('887', wages('2026-05-31', 5, 12600), wages('2026-06-30', 6));
			const [row] = await sync(changed, { closedUntil: '2026-05-31', correction });
			expect(row).toMatchObject({
				action: 'closed',
				attention: true,
				code: 'closedPeriod',
				because: 'setting',
				dates: ['2026-05-31'],
				amount: '100.00',
				unwritten: [{ date: '2026-05-31', because: 'closedBySetting', amount: '100.00' }],
				entries: [{ date: '2026-06-30' }],
			});
			expect(row?.differences).toMatchObject([
				{ ledgerAccount: '1710', credit: '100.00' },
				{ ledgerAccount: '4000', debit: '100.00' },
			]);
			expect(row?.reason).toMatch(/Booked|booked/);
		},
	);

	test('that the service refuses is left alone, and somebody is told', async () => {
		world.books.isClosed = (date) => date.startsWith('2026-05');
		expect(await sync(may())).toMatchObject([
			{
				action: 'closed',
				code: 'closedPeriod',
				because: 'books',
				attention: true,
				dates: ['2026-05-31'],
				amount: '12500.00',
				problem: { service: 'e-Boekhouden', operation: 'AddMutatie' },
				// The advice of the call is in that of the row.
				reason: expect.not.stringContaining('Re-open'),
			},
		]);
		expect(world.books.entries).toEqual([]);
	});

	test('found after another date was written: that one stays, and nothing is put back', async () => {
		world.books.isClosed = (date) => date >= '2026-05-01';
		const twoDates = ofRun('890', wages('2026-04-30', 4), wages('2026-05-31', 5));
		expect(await sync(twoDates)).toMatchObject([
			{
				action: 'closed',
				code: 'closedPeriod',
				because: 'books',
				dates: ['2026-05-31'],
				...{ remedy: 'setting', decisions: [] },
				entries: [{ mutation: '1' }],
			},
		]);
		expect(effect()).toEqual(['2026-04-30 4000:-12500.00 1700:3900.50 1710:8599.50']);
		await sync(twoDates);
		expect(world.books.entries).toHaveLength(1);
		world.books.isClosed = () => false;
		expect(actions(await sync(twoDates))).toEqual(['corrected']);
		expect(actions(await sync(twoDates))).toEqual(['unchanged']);
		expect(world.books.entries.map(({ date }) => date)).toEqual(['2026-04-30', '2026-05-31']);
	});
});

describe('the difference of a closed date', () => {
	const next = { closedPeriods: 'nextOpenPeriod' } as const;
	const twoMonths = (gross = 12500) => ofRun('890', wages('2026-03-31', 3, gross), wages('2026-05-31', 5));

	test('goes to the first day of the first open month, under a Boekstuk that says for which date', async () => {
		const [row] = await sync(twoMonths(), { ...next, closedUntil: '2026-03-31' });
		expect(row).toMatchObject({
			action: 'booked',
			entries: [
				{ date: '2026-05-31', voucher: 'NMBRS 12345/2026-05/890' },
				{ date: '2026-04-01', voucher: 'NMBRS 12345/2026-03/890@2026-03-31' },
			],
		});
		expect(actions(await sync(twoMonths(), { ...next, closedUntil: '2026-03-31' }))).toEqual(['unchanged']);
		// It counts for that date ever after, also when the period is opened again.
		expect(actions(await sync(twoMonths()))).toEqual(['unchanged']);
		const [changed] = await sync(twoMonths(12600));
		expect(changed).toMatchObject({
			action: 'corrected',
			entries: [{ date: '2026-03-31', amount: '100.00' }],
		});
		expect(actions(await sync(twoMonths(12600)))).toEqual(['unchanged']);
	});

	test("does not go to a day that is itself the last of 'closedUntil'", async () => {
		await sync(twoMonths(), { ...next, closedUntil: '2026-04-01' });
		expect(world.books.entries.map(({ date }) => date)).toEqual(['2026-05-31', '2026-05-01']);
	});

	test('goes on month by month while the service refuses, up to the current one', async () => {
		world.books.isClosed = (date) => date < '2026-05-15';
		await sync(twoMonths(), next);
		expect(world.books.entries.map(({ date }) => date)).toEqual(['2026-05-31', '2026-06-01']);
		world.start();
		world.books.isClosed = (date) => date < '2026-05-15' || date >= '2026-06-01';
		const [row] = await sync(twoMonths(), next);
		expect(row).toMatchObject({
			action: 'closed',
			code: 'closedPeriod',
			because: 'books',
			dates: ['2026-03-31'],
		});
		expect(world.books.entries.map(({ date }) => date)).toEqual(['2026-05-31']);
	});

	test.each(['2026-12-31', '2026-05-31'])(
		'is written nowhere while no month is open (%s)',
		async (closedUntil) => {
			await sync(may());
			world.books.isClosed = () => true;
			const [row] = await sync(may(12600), { ...next, closedUntil });
			expect(row).toMatchObject({
				...{ action: 'closed', code: 'closedPeriod', because: 'setting', remedy: 'noOpenMonth' },
				unwritten: [{ date: '2026-05-31', because: 'closedBySetting' }],
			});
			expect(world.books.entries).toHaveLength(1);
		},
	);

	test.each([
		['the settings', { closedUntil: '2026-05-31' }, () => false],
		['the books', {}, (date: string) => date <= '2026-05-31'],
	])('of a run that was never booked, all closed by %s, is not moved', async (_by, settings, isClosed) => {
		world.books.isClosed = isClosed;
		const [row] = await sync(twoMonths(), { ...next, ...settings });
		expect(row).toMatchObject({ action: 'closed' });
		expect(world.books.entries).toEqual([]);
	});

	test('of a booked run can be left, and is asked about again when the journal changes', async () => {
		await sync(may());
		const closed = { closedUntil: '2026-05-31' };
		const [row] = await sync(may(12600), closed);
		expect(row).toMatchObject({ code: 'closedPeriod', because: 'setting', remedy: 'setting' });
		const [decisions = '', ...more] = row?.decisions as string[];
		expect([decisions, more]).toEqual([
			expect.stringMatching(/^NMBRS 12345\/2026-05\/887=leave:[0-9a-f]{8}$/),
			[],
		]);
		expect(row?.advice).toMatch(/Or put your answer into/);
		expect(await sync(may(12600), { ...closed, decisions })).toMatchObject([
			{ code: 'leftByDecision', attention: false },
		]);
		expect(await sync(may(12700), { ...closed, decisions })).toMatchObject([
			{ code: 'leftBeforeChange', attention: true },
		]);
	});

	test('that moved to an open date waits for it, whichever way it moved', async () => {
		await sync(ofRun('890', wages('2026-03-31', 3)));
		const moved = ofRun('890', wages('2026-05-31', 5));
		const leaves = async (because: string, settings: object) =>
			expect(await sync(moved, settings)).toMatchObject([
				{
					action: 'closed',
					unwritten: [
						{ date: '2026-03-31', because },
						{ date: '2026-05-31', because: 'waitsForClosedDate' },
					],
				},
			]);
		for (const preview of [true, false])
			await leaves('closedBySetting', { closedUntil: '2026-03-31', preview });
		world.books.isClosed = (date) => date === '2026-03-31';
		await leaves('closedInBooks', {});
		expect(world.books.entries).toHaveLength(1);
		expect(actions(await sync(moved, { ...next, closedUntil: '2026-03-31' }))).toEqual(['corrected']);
		expect(actions(await sync(moved, { closedUntil: '2026-03-31' }))).toEqual(['unchanged']);
	});
});
