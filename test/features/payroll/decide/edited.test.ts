import { fromFile, journalItem, payrollItem, wages } from '../../../support/payrolls';
import { actions, answer, byHand, may, useSynchronizing } from '../../../support/synchronizing';

const world = useSynchronizing();
const sync = world.rows;

describe('an edit by hand', () => {
	const edit = () => {
		const row = world.books.entries[0]?.rows[0];
		if (row) row.amount = row.amount.plus(5);
	};

	test('beside a booking by hand of the same amounts: the answers add up, and end it', async () => {
		const [first, second] = [wages(), wages('2026-05-30')];
		await sync(payrollItem([journalItem('887', [first])]));
		edit();
		// What is missing of the run stands in an entry of others: they booked the second date.
		world.books.book(byHand({ date: '2026-05-30' }));
		const both = payrollItem([journalItem('887', [first, second])]);
		const [asked] = await sync(both);
		expect(asked).toMatchObject({
			code: 'foreignBooking',
			decisions: [expect.stringMatching(/^Q[0-9a-f]{11}=book$/), expect.anything()],
		});
		const [edited] = await sync(both, { decisions: answer(asked, 'book') });
		expect(edited?.code).toBe('editedByHand');
		const decisions = `${answer(asked, 'book')}, ${answer(edited, 'book')}`;
		// The other answer about the run leaves that of the entry as it is.
		const left = `${answer(asked, 'book')}, ${answer(edited, 'leave')}`;
		expect((await sync(both, { decisions: left }))[0]).toMatchObject({ code: 'leftByDecision' });
		expect(actions(await sync(both, { decisions }))).toEqual(['corrected']);
		expect(actions(await sync(both, { decisions }))).toEqual(['unchanged', 'skipped']);
	});

	test('of a closed month that a person had booked in the next one is asked about, whatever decision stands', async () => {
		const closed = { closedUntil: '2026-05-31', decisions: 'NMBRS 12345/2026-05/887=book' };
		expect(actions(await sync(may(), closed))).toEqual(['booked']);
		edit();
		expect(await sync(may(), closed)).toMatchObject([{ action: 'blocked', code: 'editedByHand' }]);
	});

	test('an entry that lost its fingerprint is edited as well', async () => {
		await sync(may());
		for (const entry of world.books.entries) entry.description = 'Lonen mei';
		expect(await sync(may(12600))).toMatchObject([{ code: 'editedByHand' }]);
	});

	test.each(['restore', 'report'] as const)(
		'of many entries concerns their runs and no other (%s)',
		async (handEdits) => {
			const months = [1, 2, 3, 4].map((period) =>
				journalItem(`80${period}`, [wages(`2026-0${period}-28`, period)]),
			);
			await sync(payrollItem(months));
			for (const { rows } of world.books.entries.slice(1))
				for (const row of rows) row.amount = row.amount.times(2);
			const rows = await sync(payrollItem([...months, journalItem('887', [wages()])]), { handEdits });
			const edited = handEdits === 'report' ? 'blocked' : 'corrected';
			expect(actions(rows)).toEqual(['unchanged', edited, edited, edited, 'booked']);
		},
	);

	test('and a renumbered account on both sides change nothing and stop nothing', async () => {
		const months = [1, 2, 3, 4].map((period) =>
			journalItem(`80${period}`, [wages(`2026-0${period}-28`, period)]),
		);
		await sync(payrollItem(months));
		world.books.ledgerAccounts.push('4002');
		for (const { rows } of world.books.entries)
			for (const row of rows) if (row.ledgerAccount === '4000') row.ledgerAccount = '4002';
		const renumbered = JSON.parse(
			JSON.stringify(payrollItem([...months, journalItem('887', [wages()])])).replaceAll('"4000"', '"4002"'),
		);
		expect(actions(await sync(renumbered))).toEqual([...months.map(() => 'unchanged'), 'booked']);
	});
});

describe('more entries than any month needs', () => {
	test('for one date block that run alone, naming them; one answer books one more', async () => {
		const changes = [12500, 12600, 12700, 12800, 12900, 13000, 13100];
		for (const gross of changes) await sync(may(gross));
		const june = journalItem('889', [wages('2026-06-10', 6)]);
		const both = (gross?: number) => payrollItem([...may(gross).journals, june]);
		const rows = await sync(both());
		expect(rows).toMatchObject([
			{
				action: 'blocked',
				code: 'tooManyEntries',
				mutations: ['1', '2', '3', '4', '5', '6', '7'],
				decisions: [
					expect.stringMatching(/^Q[0-9a-f]{11}=book$/),
					expect.stringMatching(/^NMBRS 12345\/2026-05\/887=leave:[0-9a-f]{8}$/),
				],
			},
			{ action: 'booked', run: '889' },
		]);
		const [decisions = '', leave = ''] = rows[0]?.decisions as string[];
		expect(await sync(both(), { decisions: leave })).toMatchObject([
			{ run: '887', action: 'skipped', code: 'leftByDecision', attention: false },
			{},
		]);
		expect(actions(await sync(both(), { decisions }))).toEqual(['corrected', 'unchanged']);
		const spent = { code: 'answersSpent', answers: [decisions] };
		expect(await sync(both(), { decisions })).toMatchObject([{ action: 'unchanged' }, {}, spent]);
		expect(await sync(both(13200), { decisions })).toMatchObject([{ code: 'tooManyEntries' }, {}, spent]);
	});
});

describe('an entry of ours of which not all can be read', () => {
	const april = () => journalItem('886', [wages('2026-04-30', 4)]);
	const codes = async (...journals: ReturnType<typeof april>[]) =>
		(await sync(payrollItem(journals))).map(({ code }) => code);
	const unread = async () => {
		await sync(payrollItem([april()]));
		for (const entry of world.books.entries) entry.unread = 'content';
	};

	test('holds its own run, and none that has another number', async () => {
		await unread();
		expect(await codes(april(), journalItem('888', [wages('2026-04-28', 4, 100, 10)]))).toEqual([
			...['entryUnreadable', 'journalBooked'],
		]);
	});

	test('holds a new run by its name in the same period, and none in another', async () => {
		await unread();
		const file = (date: string, period: number) =>
			fromFile([journalItem('', [wages(date, period, 1000, 10)])]);
		expect((await sync(file('2026-04-28', 4))).map(({ code }) => code)).toEqual(['entryUnreadable']);
		expect((await sync(file('2026-06-10', 6))).map(({ code }) => code)).toEqual(['journalBooked']);
		// Its Boekstuk says its period, also without a date.
		for (const entry of world.books.entries.slice(0, 1)) entry.date = '';
		world.books.memorials = async () => await Promise.resolve(world.books.entries);
		expect((await sync(file('2026-04-28', 4))).map(({ code }) => code)).toEqual(['entryUnreadable']);
		expect((await sync(file('2026-03-28', 3))).map(({ code }) => code)).toEqual(['journalBooked']);
	});
});
