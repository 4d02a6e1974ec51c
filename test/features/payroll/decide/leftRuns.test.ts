import Big from 'big.js';
import { journalItem, payrollItem, wages } from '../../../support/payrolls';
import { actions, answer, byHand, may, useSynchronizing } from '../../../support/synchronizing';

/** What a person left or adopted, and what somebody deleted: what is asked when it changes, and what is booked. */
const world = useSynchronizing();

describe('a month booked by hand that a person left', () => {
	const left = async () => {
		world.books.book(byHand());
		const [row] = await world.rows(may());
		expect(row?.code).toBe('foreignBooking');
		return answer(row, 'leave');
	};
	const asked = async (...given: Parameters<typeof world.rows>) =>
		(await world.rows(...given)).filter(({ attention }) => attention);

	test('is left as long as its journal is what it was, and asked about again when it is recalculated', async () => {
		const decisions = await left();
		expect(decisions).toMatch(/^NMBRS 12345\/2026-05\/887=leave:[0-9a-f]{8}$/);
		expect(await world.rows(may(), { decisions })).toMatchObject([{ because: 'left', attention: false }]);
		expect(await world.rows(may(), { answers: decisions })).toMatchObject([{ because: 'onPage' }]);
		const [row, ...more] = await asked(may(13000), { decisions });
		expect([row?.code, more]).toEqual(['foreignBooking', []]);
		const again = answer(row, 'leave');
		expect(await asked(may(13000), { decisions: again })).toEqual([]);
	});

	test('part of it beside ours: what changes then is asked about once more', async () => {
		await world.rows(may());
		const raise = [
			{ ledgerAccount: '4000', costCentreId: '', amount: new Big(-100) },
			{ ledgerAccount: '1710', costCentreId: '', amount: new Big(100) },
		];
		world.books.book(byHand({ rows: raise }));
		const [foreign] = await asked(may(12600));
		expect(foreign?.code).toBe('foreignBooking');
		const [again] = await asked(may(12700), { decisions: answer(foreign, 'leave') });
		expect(again).toMatchObject({
			code: 'leftBeforeChange',
			decisions: [expect.stringMatching(/=leave:[0-9a-f]{8}$/), 'NMBRS 12345/2026-05/887=book'],
		});
	});

	test('and a run that vanished is not reversed when what was left of it changed', async () => {
		const two = payrollItem([journalItem('887', [wages('2026-05-15', 5, 500, 100), wages()])]);
		await world.rows(two);
		const [vanished] = await asked(payrollItem([]));
		const decisions = answer(vanished, 'leave');
		world.books.entries.pop();
		const [row] = await asked(payrollItem([]), { decisions, vanishedRuns: 'reverse' });
		expect(row?.code).toBe('leftBeforeChange');
		expect(
			actions(
				await world.rows(payrollItem([]), { decisions: answer(row, 'reverse'), vanishedRuns: 'reverse' }),
			),
		).toEqual(['corrected']);
	});

	test('beside an edit: an answer to one is an answer to both, in either order', async () => {
		await world.rows(may());
		for (const row of world.books.entries[0]?.rows ?? []) row.amount = row.amount.div(2);
		const half = byHand().rows.map((row) => ({ ...row, amount: row.amount.div(2) }));
		world.books.book(byHand({ rows: half }));
		const [foreign] = await asked(may());
		const [edited] = await asked(may(), { decisions: answer(foreign, 'book') });
		expect([foreign?.code, edited?.code]).toEqual(['foreignBooking', 'editedByHand']);
		const leaves = [answer(foreign, 'leave'), `${answer(foreign, 'book')}, ${answer(edited, 'leave')}`];
		for (const decisions of leaves) expect(await asked(may(), { decisions })).toEqual([]);
		const both = `${answer(foreign, 'book')}, ${answer(edited, 'book')}`;
		expect(actions(await world.rows(may(), { decisions: both }))).toEqual(['corrected']);
	});

	test('an edit that was left is asked about once when the payroll changes, and one answer books it', async () => {
		await world.rows(may());
		for (const row of world.books.entries[0]?.rows ?? []) row.amount = row.amount.plus(5);
		const [edited] = await asked(may());
		const [changed] = await asked(may(13000), { decisions: answer(edited, 'leave') });
		expect(changed?.code).toBe('editedByHand');
		expect(actions(await world.rows(may(13000), { decisions: answer(changed, 'book') }))).toEqual([
			'corrected',
		]);
	});

	test('or said to be something else: that counts for the entry alone that was named', async () => {
		world.books.book(byHand());
		const [row] = await world.rows(may());
		const decisions = answer(row, 'book');
		expect(decisions).toMatch(/^Q[0-9a-f]{11}=book$/);
		expect(await asked(may(), { decisions })).toEqual([]);
		for (const { number, voucher } of world.books.entries)
			if (voucher !== '') Object.assign(world.books.entries[Number(number) - 1] ?? {}, { voucher: '' });
		expect((await asked(may(), { decisions })).map(({ code }) => code)).toEqual(['foreignBooking']);
	});
});

describe('an entry of ours that was deleted in e-Boekhouden', () => {
	const gross = () =>
		-world.books.entries
			.flatMap(({ rows }) => rows)
			.filter(({ ledgerAccount }) => ledgerAccount === '4000')
			.reduce((sum, { amount }) => sum + Number(amount), 0);
	const book = async () => {
		for (const amount of [12500, 13000, 13040]) await world.rows(may(amount));
		expect([world.books.entries.length, gross()]).toEqual([3, 13040]);
	};
	const again = async (settings = {}) => (await world.rows(may(13040), settings)).map(({ action }) => action);

	test.each([
		['the first booking', 0, {}],
		['a correction', 1, {}],
		['a correction, where edits by hand are left', 1, { handEdits: 'report' }],
	] as const)('beside a later one of the same journal (%s): booked again', async (_what, at, settings) => {
		await book();
		world.books.entries.splice(at, 1);
		expect([await again(settings), gross()]).toEqual([['corrected'], 13040]);
		expect(await again(settings)).toEqual(['unchanged']);
	});

	test.each([2, 0])('that was the last one, or all (from %i): booked again', async (from) => {
		await book();
		world.books.entries.splice(from);
		await again();
		expect(gross()).toBe(13040);
	});
});
