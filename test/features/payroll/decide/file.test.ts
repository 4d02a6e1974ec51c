import { choicesOf } from '../../../../features/payroll/messages/answers';
import type { JournalItem } from '../../../../features/payroll/item';
import { fromFile, journalItem, line, ofRun, payrollItem, wages } from '../../../support/payrolls';
import { answer, may, useSynchronizing } from '../../../support/synchronizing';

const world = useSynchronizing();
const sync = world.rows;

const file = (gross = 12500, change: Partial<JournalItem> = {}) =>
	fromFile([journalItem('', [wages('2026-05-31', 5, gross)], { description: 'mei.csv', ...change })]);
const codes = async (...given: Parameters<typeof sync>) => (await sync(...given)).map(({ code }) => code);

describe('an older version beside its newer one', () => {
	const named = (gross: number) => file(gross, { namedByPerson: true }).journals;

	test('is skipped, naming the run, whose decisions are about the newer one', async () => {
		await sync(fromFile(named(12500)));
		await sync(fromFile(named(12600)));
		const both = fromFile([...named(12500), ...named(12600)]);
		expect(await sync(both)).toMatchObject([
			{ action: 'skipped', code: 'formerState', runs: [] },
			{ action: 'unchanged' },
		]);
		expect(await codes(both, { decisions: 'NMBRS 12345/2026-05/P05=reverse' })).toEqual([
			...['formerState', 'runTakenBack'],
		]);
	});
});

describe('costs in credit', () => {
	const back = (change: Partial<JournalItem> = {}) => {
		const lines = [line('4000', 10), line('1710', -10)];
		return journalItem('', [{ date: '2026-05-31', period: 5, lines }], change);
	};

	test('of a file are asked about, and booked when a person says so', async () => {
		const [row] = await sync(fromFile([back()]));
		expect(row).toMatchObject({
			...{ action: 'blocked', code: 'journalSidesSwapped', costsInCredit: '10.00', sides: 'table' },
			...{ ledgerAccount: '4000 4000' },
		});
		expect(await codes(fromFile([back()]), { decisions: answer(row, 'leave') })).toEqual(['leftByDecision']);
		expect(await codes(fromFile([back()]), { decisions: answer(row, 'book') })).toEqual(['journalBooked']);
		// Nothing is to be written any more.
		expect(await codes(fromFile([back()]))).toEqual(['journalEqualsBooks']);
	});

	test.each(['sign', 'words', 'columns'] as const)(
		'the setting of the %s is named while nothing of any company is booked, before an answer that takes wages back',
		async (sidesFrom) => {
			const file = fromFile([back({ sidesFrom })]);
			const [row] = await sync(file);
			expect(row).toMatchObject({ sides: sidesFrom, isFirst: true });
			expect(
				String(row?.advice).indexOf('Columns →') + 1 || String(row?.advice).indexOf('Lines →'),
			).toBeGreaterThan(0);
			expect(choicesOf(row ?? {}, 'en')?.each[0]?.does).toBe('Take wages back: books 10.00 back');
			// Of a list no setting told the sides.
			await sync(ofRun('880', wages('2026-04-30', 4, 10, 1)));
			expect(await sync(file)).toMatchObject([{ isFirst: true }]);
			await sync(fromFile([journalItem('', [wages('2026-03-31', 3, 10, 1)])]));
			const [later] = await sync(file);
			expect(later).toMatchObject({ isFirst: false });
			expect(later?.advice).not.toMatch(/Columns → (Debit|Credit)|Lines →/);
		},
	);

	test('of a list are booked', async () => {
		expect(await codes({ ...payrollItem([]), journals: [{ ...back(), run: '887' }] })).toEqual([
			'journalBooked',
		]);
	});
});

describe('which run it is', () => {
	test('is asked; what waits for another answer says so', async () => {
		await sync(may());
		const items = [12600, 12700].map((gross) => file(gross));
		const [one, other] = await sync(items);
		expect([one?.because, other?.because]).toEqual(['twice', 'rival']);
		expect(`${String(one?.reason)} ${String(other?.reason)}`).not.toContain('waits for');
		const decisions = answer(one, 'correct').replace('=leave', '=correct:887');
		for (const { action, reason } of await sync(items, { decisions })) {
			expect(action).toBe('blocked');
			expect(reason).toContain("The answer that was given waits for 'mei.csv'");
		}
		expect(world.books.entries).toHaveLength(1);
	});

	test('is not asked of an old file of a run that a person reversed', async () => {
		for (const gross of [12500, 12600]) await sync(file(gross, { namedByPerson: true }));
		const decisions = 'NMBRS 12345/2026-05/P05=reverse';
		await sync(file(12600), { decisions });
		expect(await codes(file(12500), { decisions })).toEqual(['leftByDecision']);
		expect(await sync(file(12500))).toMatchObject([{ because: 'former' }]);
	});
});

describe('a run from a file that no run of a list has the amounts of', () => {
	const june = journalItem('890', [wages('2026-06-10', 6, 100, 10)]);
	const list = (...journals: JournalItem[]) => payrollItem([...journals, june]);
	beforeEach(async () => void (await sync(file())));

	test.each([
		['unread', 'fileRunWaits'],
		['notLocked', 'fileRunWaits'],
		['empty', 'fileRunWaits'],
		['outOfScope', 'fileRunUnmatched'],
	] as const)('beside one of its year that is %s: %s', async (state, code) => {
		expect(await codes(list(journalItem('887', [], { state })), { vanishedRuns: 'reverse' })).toContain(code);
	});

	test('waits for none of another year', async () => {
		const other = journalItem('700', [], { state: 'notLocked', year: 2025 });
		expect(await codes(list(other))).toContain('fileRunUnmatched');
	});

	test('is reversed or left by a person, and then asked about no more', async () => {
		const [row] = await sync(list());
		expect(row).toMatchObject({ action: 'blocked', code: 'fileRunUnmatched', mutations: ['1'] });
		// Where files came in the place of the list, its wages are right: to reverse them is not what is offered first.
		expect((row?.decisions as string[]).map((text) => /=(\w+)/.exec(text)?.[1])).toEqual([
			'leave',
			'reverse',
		]);
		expect(row?.advice).toMatch(
			/^If wages come from files now, switch off this workflow\. Otherwise, put your answer/,
		);
		expect(await codes(list(), { decisions: answer(row, 'leave') })).toEqual([
			'leftByDecision',
			'journalEqualsBooks',
		]);
		expect(await codes(list(), { decisions: answer(row, 'reverse') })).toContain('runTakenBack');
		expect(await codes(list())).toEqual(['journalEqualsBooks']);
	});

	test('a numbered run that is gone is deleted, not unmatched', async () => {
		world.start();
		await sync(may());
		expect(await codes(list())).toContain('runVanished');
	});
});
