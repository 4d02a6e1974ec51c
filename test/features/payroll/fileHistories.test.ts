import { parseFile } from '../../../features/payroll/files/parse';
import type { FileSettings } from '../../../features/payroll/files/types';
import {
	fromFile,
	journalItem,
	line,
	ofRun,
	payrollItem,
	wages,
	type EntryItem,
	type PayrollItem,
} from '../../support/payrolls';
import { actions, answer, may, useSynchronizing } from '../../support/synchronizing';
import { SETTINGS } from './files/support/settings';

/** What a bookkeeper with a folder of files went through, and the books that must come of it. */
const world = useSynchronizing();
const sync = world.rows;

const file = (entries: EntryItem[], change: Partial<PayrollItem> = {}, run = '', year = 2026) =>
	fromFile([journalItem(run, entries, { description: 'Uit een bestand', year })], change);
const mayFile = () => file([wages()]);
const corrected = () => file([wages('2026-05-31', 5, 12600)]);
const third = () => file([wages('2026-05-31', 5, 12700)]);
const bonus = () => file([wages('2026-05-20', 5, 800, 300)]);

/** Gross wages as they stand in the books, debit. */
function gross(): number {
	const rows = world.books.entries.flatMap((entry) => entry.rows);
	return -rows
		.filter(({ ledgerAccount }) => ledgerAccount === '4000')
		.reduce((total, { amount }) => total + Number(amount), 0);
}

function moveByHand(place: number): void {
	const [one, other] = world.books.entries[place]?.rows ?? [];
	if (one) one.amount = one.amount.plus(5);
	if (other) other.amount = other.amount.minus(5);
}

test("nine mornings after 'book', with the answer left standing and an entry edited by hand: one booking, one restored", async () => {
	await sync(mayFile());
	const decisions = answer((await sync(bonus()))[0], 'book');
	expect(actions(await sync([mayFile(), bonus()], { decisions }))).toEqual(['unchanged', 'booked']);
	moveByHand(1);
	for (let morning = 0; morning < 9; morning++) await sync([mayFile(), bonus()], { decisions });
	expect(world.books.entries).toHaveLength(3);
	expect(gross()).toBe(13300);
});

test("an edited entry is told with handEdits 'report', about itself and by its own decisions", async () => {
	await sync(mayFile());
	moveByHand(0);
	const [row] = await sync(mayFile(), { handEdits: 'report' });
	expect(row).toMatchObject({ action: 'blocked', code: 'editedByHand' });
	expect(await sync(mayFile(), { handEdits: 'report', decisions: answer(row, 'restore') })).toMatchObject([
		{ action: 'corrected' },
	]);
	expect(gross()).toBe(12500);
});

test('a corrected file beside the old one in the folder is asked about, whatever their order, and replaces it', async () => {
	await sync(mayFile());
	for (const folder of [
		[mayFile(), corrected()],
		[corrected(), mayFile()],
	]) {
		const rows = await sync(folder);
		expect(rows.map(({ code }) => code).sort()).toEqual(['journalEqualsBooks', 'runMayBeBooked']);
	}
	const asked = (await sync([mayFile(), corrected()])).find(({ code }) => code === 'runMayBeBooked');
	const decisions = answer(asked, 'correct');
	expect(actions(await sync([mayFile(), corrected()], { decisions }))).toEqual(['skipped', 'corrected']);
	for (let morning = 0; morning < 3; morning++) await sync([mayFile(), corrected()], { decisions });
	expect(gross()).toBe(12600);
	expect(world.books.entries).toHaveLength(2);
});

test('the same month to the cent in another layout is that month', async () => {
	await sync(mayFile());
	const lines = [line('4000', -6000), line('4000', -6500), line('1700', 3900.5), line('1710', 8599.5)];
	expect(actions(await sync([mayFile(), file([{ ...wages(), lines }])]))).toEqual(['unchanged']);
	expect(gross()).toBe(12500);
});

test('two new files of a booked month: an answer to one books nothing of the other', async () => {
	await sync(mayFile());
	const rows = await sync([corrected(), bonus()]);
	expect(rows.map(({ code }) => code)).toEqual(['runMayBeBooked', 'runMayBeBooked']);
	const half = await sync([corrected(), bonus()], { decisions: answer(rows[1], 'book') });
	expect(actions(half)).toEqual(['blocked', 'blocked']);
	const decisions = [answer(rows[0], 'correct'), answer(rows[1], 'book')].join(', ');
	expect(actions(await sync([corrected(), bonus()], { decisions }))).toEqual(['corrected', 'booked']);
	expect(gross()).toBe(13400);
});

test('two that are said to be the newer state of one run are both asked about again', async () => {
	await sync(mayFile());
	const rows = await sync([corrected(), third()]);
	const decisions = rows.map((row) => answer(row, 'correct')).join(', ');
	expect(actions(await sync([corrected(), third()], { decisions }))).toEqual(['blocked', 'blocked']);
	expect(gross()).toBe(12500);
});

test('a run number of a file counts with its year', async () => {
	await sync(file([wages()], {}, '5'));
	expect(actions(await sync(file([wages('2027-05-31', 5, 13000)], {}, '5', 2027)))).toEqual(['booked']);
	expect(gross()).toBe(25500);
});

test('two files with one run number and other amounts are both asked about; the old one beside the new is older', async () => {
	await sync(file([wages()], {}, '5'));
	const [old, newer] = [file([wages()], {}, '5'), file([wages('2026-05-31', 5, 12600)], {}, '5')];
	expect(actions(await sync([old, newer]))).toEqual(['skipped', 'corrected']);
	for (let morning = 0; morning < 3; morning++)
		expect(actions(await sync([newer, old]))).toEqual(['unchanged', 'skipped']);
	expect(gross()).toBe(12600);
	expect(await sync(old)).toMatchObject([{ code: 'runInFormerState' }]);
	const two = [file([wages('2026-05-31', 5, 1)], {}, '5'), file([wages('2026-05-31', 5, 2)], {}, '5')];
	expect(actions(await sync(two))).toEqual(['blocked', 'blocked']);
});

test("'leave' for an old file says nothing of a third state", async () => {
	await sync(mayFile());
	await sync(corrected(), { decisions: answer((await sync(corrected()))[0], 'correct') });
	const left = answer((await sync(mayFile()))[0], 'leave');
	expect(actions(await sync(mayFile(), { decisions: left }))).toEqual(['skipped']);
	const [row] = (await sync(third(), { decisions: left })).filter(({ code }) => code === 'runMayBeBooked');
	const decisions = `${left}, ${answer(row, 'correct')}`;
	expect((await sync(third(), { decisions })).map(({ action }) => action)).toContain('corrected');
	expect(gross()).toBe(12700);
});

test('a run that was taken back on purpose is not booked again by its old file', async () => {
	await sync(mayFile());
	const run = String((await sync(mayFile()))[0]?.run);
	await sync(ofRun('900', wages('2026-04-30', 4, 1)), { decisions: `${run}=reverse` });
	expect(gross()).toBe(1);
	expect(await sync(mayFile())).toMatchObject([{ action: 'blocked', code: 'runInFormerState' }]);
});

describe('a month that is booked, as a file with another date', () => {
	const paid = (date = '2026-06-05') =>
		fromFile([journalItem('', [wages(date, 6)], { periodAssumed: true })]);

	test('is asked about when the file does not say its period', async () => {
		await sync(may());
		const [row] = await sync(paid());
		expect(row).toMatchObject({ code: 'runBookedElsewhere', runs: ['887'] });
		expect((row?.decisions as string[])[0]).toMatch(/=leave$/);
		expect(actions(await sync(paid(), { decisions: answer(row, 'leave') }))).toEqual(['skipped']);
		expect(gross()).toBe(12500);
	});

	test('a month later with the same wages is the next month', async () => {
		await sync(may());
		expect(actions(await sync(paid('2026-06-30')))).toEqual(['booked']);
	});

	test('and said to be that run it stays in its period: list and folder do not move it to and fro', async () => {
		await sync(may());
		const decisions = answer((await sync(paid()))[0], 'correct');
		expect(actions(await sync(paid(), { decisions }))).toEqual(['corrected']);
		expect(world.books.entries.every(({ voucher }) => voucher.startsWith('NMBRS 12345/2026-05/887'))).toBe(
			true,
		);
		expect(actions(await sync(paid()))).toEqual(['unchanged']);
	});
});

describe('a file of May and a bonus, of which the bonus changed', () => {
	test('offers both runs together', async () => {
		await sync(
			payrollItem([
				journalItem('105', [wages()]),
				journalItem('205', [bonus().journals[0]?.entries[0] ?? wages()]),
			]),
		);
		const both = file([wages(), wages('2026-05-20', 5, 900, 300)]);
		const [row] = await sync(both);
		expect((row?.decisions as string[])[0]).toMatch(/=correct:105\+205$/);
		expect(row?.reason).toContain('=correct:105+205');
		expect(actions(await sync(both, { decisions: answer(row, 'correct:105+205') }))).toEqual(['corrected']);
		expect(gross()).toBe(13400);
		expect(actions(await sync(both))).toEqual(['unchanged']);
	});
});

describe('lines of earlier periods', () => {
	const xml = (...parts: [date: string, period: string, amount: string][]) =>
		`<?xml version="1.0"?><transactions>${parts
			.map(
				([date, period, amount]) =>
					`<transaction><header><date>${date}</date><period>${period}</period></header><lines>${[
						['4000', 'debit'],
						['1710', 'credit'],
					]
						.map(
							([account, side]) =>
								`<line><dim1>${account}</dim1><debitcredit>${side}</debitcredit><value>${amount}</value><description>x</description></line>`,
						)
						.join('')}</lines></transaction>`,
			)
			.join('')}</transactions>`;
	const read = (content: string, change: Partial<FileSettings> = {}, name = 'journaal.xml') => {
		const parsed = parseFile({ name, content: Buffer.from(content) }, { ...SETTINGS, ...change });
		if ('refused' in parsed) throw new Error(JSON.stringify(parsed.refused));
		return parsed.payrolls;
	};
	const august = () => xml(['20260331', '3/2026', '100.00'], ['20260831', '8/2026', '5000.00']);

	test('belong to their run, and are booked with it, also before the start', async () => {
		expect(actions(await sync(read(august(), { fromPeriod: 7 })))).toEqual(['booked']);
		expect(world.effect()).toEqual([
			'2026-03-31 4000:-100.00 1710:100.00',
			'2026-08-31 4000:-5000.00 1710:5000.00',
		]);
	});

	test('are the run that was booked from the list, which says them too', async () => {
		const entry = (date: string, period: number, amount: number) => ({
			...{ date, period },
			lines: [line('4000', -amount), line('1710', amount)],
		});
		const list = payrollItem([
			journalItem('103', [entry('2026-03-31', 3, 5003)]),
			journalItem('108', [entry('2026-03-31', 3, 100), entry('2026-08-31', 8, 5000)]),
		]);
		await sync(list);
		expect(await sync(read(august()))).toMatchObject([{ action: 'unchanged', run: '108' }]);
		expect(actions(await sync(list))).toEqual(['unchanged', 'unchanged']);
	});

	test('of a run that lies before the start are told with what they come to', async () => {
		const rows = await sync(read(xml(['20260331', '3/2026', '100.00']), { fromPeriod: 7 }));
		expect(rows.find(({ code }) => code === 'runsBeforeStart')).toMatchObject({
			count: 1,
			runs: [expect.any(String)],
			amount: '100.00',
		});
	});
});

describe('names', () => {
	const called = (run: string, gross: number, period = 5, date = '2026-05-31', year = 2026) =>
		file([wages(date, period, gross, Math.floor(gross / 4))], {}, run, year);

	test('of two runs with equal sums: the second is asked about, and can be booked', async () => {
		await sync(called('P05-jan', 800));
		const [row] = await sync(called('P05-piet', 800));
		expect(row?.code).toBe('runMayBeBooked');
		expect(actions(await sync(called('P05-piet', 800), { decisions: answer(row, 'book') }))).toEqual([
			'booked',
		]);
		expect(gross()).toBe(1600);
	});

	test('that differ, of nearly the same amounts: the second may be the first, renamed', async () => {
		await sync(called('P05', 12500));
		const [row] = await sync(called('P05-lonen', 12600));
		expect(row?.code).toBe('runMayBeBooked');
		const decisions = answer(row, 'correct');
		expect(actions(await sync(called('P05-lonen', 12600), { decisions }))).toEqual(['corrected']);
		expect(actions(await sync(called('P05-lonen', 12600)))).toEqual(['unchanged']);
		const bonus = file([wages('2026-05-31', 5, 800, 0)], {}, 'P05-bonus');
		expect(actions(await sync(bonus))).toEqual(['booked']);
	});

	test('that are one, of amounts that are not alike: asked about, also in another period', async () => {
		await sync(called('5', 5000));
		expect(await sync(called('5', 800))).toMatchObject([{ code: 'runMayBeBooked' }]);
		expect(actions(await sync(called('5', 5100, 12, '2026-12-24')))).toEqual(['blocked']);
		expect(actions(await sync(called('5', 5100)))).toEqual(['corrected']);
		expect(gross()).toBe(5100);
	});

	test('of two that came together under one, both booked: each stays what it is', async () => {
		const both = [called('5', 5000), called('5', 800)];
		const decisions = (await sync(both)).map((row) => answer(row, 'book')).join(', ');
		expect(actions(await sync(both, { decisions }))).toEqual(['booked', 'booked']);
		for (let morning = 0; morning < 3; morning++) await sync(both, { decisions });
		expect(gross()).toBe(5800);
	});

	test('of a run that was taken back on purpose: its file is asked about', async () => {
		await sync(called('P05-bonus', 800));
		const decisions = 'NMBRS 12345/2026-05/P05-bonus=reverse';
		await sync(called('P05-bonus', 800), { decisions });
		expect(gross() + 0).toBe(0);
		expect(await sync(called('P05-bonus', 800))).toMatchObject([{ code: 'runInFormerState' }]);
	});

	test('in a decision count with their year alone', async () => {
		await sync(called('P05', 800));
		const rows = await sync(called('P05', 850), { decisions: 'P05=leave' });
		expect(rows.map(({ code }) => code)).toEqual(['decisionFitsNoRun', 'journalCorrected']);
	});

	test('of two years are two runs, also for the list that comes after them', async () => {
		await sync(called('P05', 5000));
		await sync(called('P05', 5200, 5, '2027-05-31', 2027));
		const listed = (run: string, gross: number, year: number) =>
			journalItem(run, [wages(`${year}-05-31`, 5, gross, Math.floor(gross / 4))], { year });
		const rows = await sync(payrollItem([listed('887', 5000, 2026), listed('951', 5200, 2027)]));
		expect(actions(rows)).toEqual(['unchanged', 'unchanged']);
		const [voucher = ''] = world.books.entries.map((entry) => entry.voucher);
		await sync(payrollItem([listed('951', 5200, 2027)]), { decisions: `${voucher}=reverse` });
		expect(gross()).toBe(5200);
	});

	test('of a run booked by its content, which is dated otherwise: asked about', async () => {
		const june = wages('2026-06-02', 6, 5000, 1250);
		await sync(fromFile([journalItem('', [june], { periodAssumed: true })]));
		expect(await sync(called('P05', 5000))).toMatchObject([{ code: 'runBookedElsewhere' }]);
	});

	test('without their mark, which a person took off: still those of files', async () => {
		await sync(called('P05', 5000));
		for (const entry of world.books.entries) entry.description = 'Lonen mei';
		const listed = ofRun('887', wages('2026-05-31', 5, 5000, 1250));
		expect(actions(await sync(listed))).not.toContain('booked');
		expect(gross()).toBe(5000);
	});

	test('that differ, of equal sums that came together: both are asked about, the second likely left', async () => {
		const rows = await sync([called('P05-jan', 800), called('P05-kopie', 800)]);
		expect(rows.map(({ code }) => code)).toEqual(['runsOfOnePeriod', 'runsOfOnePeriod']);
		const likely = rows.map(({ decisions }) => (decisions as string[])[0]).join(', ');
		await sync([called('P05-jan', 800), called('P05-kopie', 800)], { decisions: likely });
		expect(gross()).toBe(800);
	});

	test('of another month, typed in an answer, correct nothing', async () => {
		await sync([called('P04', 5000, 4, '2026-04-30'), called('P05', 5000)]);
		const [row] = await sync(called('P05', 800));
		const decisions = answer(row, 'correct').replace('P05', 'P04');
		const codes = (await sync(called('P05', 800), { decisions })).map(({ code }) => code);
		expect(codes.sort()).toEqual(['decisionFitsNoRun', 'runMayBeBooked']);
		expect(gross()).toBe(10000);
	});

	test('that are said to be one file in one year leave those of another year alone', async () => {
		const in2027 = (run: string, gross: number) => called(run, gross, 5, '2027-05-31', 2027);
		await sync(called('P05-bonus', 800));
		const bonus = file([wages('2027-05-31', 5, 900, 0)], {}, 'P05-bonus', 2027);
		await sync([in2027('P05', 13000), bonus]);
		const whole = file([wages('2027-05-31', 5, 14000, 3500)], {}, '', 2027);
		const [row] = await sync(whole);
		const decisions = answer(row, 'correct');
		expect(decisions).toMatch(/=correct:P05\+P05-bonus$/);
		for (let morning = 0; morning < 3; morning++) await sync(whole, { decisions });
		expect(gross()).toBe(14800);
		expect(actions(await sync(called('P05-bonus', 800)))).toEqual(['unchanged']);
	});

	test('in a decision are of that run alone, not of a file that is called so and is another run', async () => {
		await sync(called('P05', 12500));
		const [asked] = await sync(called('P05-lonen', 12600));
		await sync(called('P05-lonen', 12600), { decisions: answer(asked, 'book') });
		const reverse = 'NMBRS 12345/2026-05/P05-lonen=reverse';
		await sync(called('P05-lonen', 12600), { decisions: reverse });
		expect(gross()).toBe(12500);
		const rows = await sync([called('P05', 12500), called('P05-lonen', 12700)], { decisions: reverse });
		expect(rows.map(({ code }) => code)).toEqual(['journalEqualsBooks', 'runMayBeBooked']);
		expect(actions(rows)).toEqual(['unchanged', 'blocked']);
		expect(gross()).toBe(12500);
	});

	test('and the numbers of a list: one decision is about the one or the other', async () => {
		await sync(called('5', 800));
		const listed = payrollItem([journalItem('5', [wages('2027-01-31', 1, 3000, 750)], { year: 2027 })]);
		const row = (await sync(listed)).find(({ code }) => code === 'fileRunUnmatched');
		await sync(listed, { decisions: answer(row, 'reverse') });
		expect(gross()).toBe(3000);
	});

	test('and the numbers of a list: a run of another period or other amounts is not that of the list', async () => {
		await sync(called('5', 800));
		const listed = ofRun('5', wages('2026-01-31', 1, 3000, 750));
		expect((await sync(listed)).map(({ code }) => code)).toContain('runBookedElsewhere');
		expect(gross()).toBe(800);
	});

	test('of which one file has all: recognised, and its correction is asked about, as that of all', async () => {
		await sync([called('P05', 12500), file([wages('2026-05-31', 5, 800, 0)], {}, 'P05-bonus')]);
		const all = (gross: number) =>
			file([wages('2026-05-31', 5, gross, gross === 13300 ? 3125 : 3150)], {}, 'P05');
		expect(actions(await sync(all(13300)))).toEqual(['unchanged']);
		const [row] = await sync(all(13400));
		expect(row?.code).toBe('runMayBeBooked');
		await sync(all(13400), { decisions: answer(row, 'correct') });
		expect(gross()).toBe(13400);
		expect(actions(await sync(called('P05', 12600)))).toEqual(['blocked']);
	});

	test('of a run booked by its content in the next period: asked about, also when corrected', async () => {
		await sync(fromFile([journalItem('', [wages('2026-06-02', 6)], { periodAssumed: true })]));
		const named = (gross: number) => file([wages('2026-06-02', 5, gross)], {}, 'P05');
		expect(actions(await sync(named(12500)))).toEqual(['unchanged']);
		const [row] = await sync(named(12600));
		expect(row?.code).toBe('runBookedElsewhere');
		expect(gross()).toBe(12500);
	});

	test('of two files with equal sums are never one run', async () => {
		await sync(file([wages('2026-05-31', 5, 800, 200)]));
		const both = [called('P05-jan', 800), called('P05-piet', 800)];
		const rows = await sync(both);
		expect(actions(rows)).toEqual(['unchanged', 'blocked']);
		await sync(both, { decisions: answer(rows[1], 'book') });
		for (let morning = 0; morning < 2; morning++) await sync(both);
		expect(gross()).toBe(1600);
	});

	test('of another month, for what stands on its dates already: asked about', async () => {
		await sync(called('P05', 12500));
		expect(actions(await sync(called('P06', 12600, 6, '2026-05-31')))).toEqual(['blocked']);
	});

	test('without their mark, in a list that takes back what is gone: told, and never taken back', async () => {
		await sync(called('bonus', 800));
		for (const entry of world.books.entries) entry.description = 'Bonus mei';
		const listed = ofRun('887', wages('2026-05-31', 5, 5000, 1250));
		expect(actions(await sync(listed, { vanishedRuns: 'reverse' }))).toContain('blocked');
		expect(gross()).toBe(800);
	});

	test('that repeat: the likely answer is the run of this month', async () => {
		await sync(called('regulier', 5000));
		const june = (gross: number) => called('regulier', gross, 6, '2026-06-30');
		const [first] = await sync(june(5000));
		expect((first?.decisions as string[])[0]).toMatch(/=book$/);
		await sync(june(5000), { decisions: answer(first, 'book') });
		const [second] = await sync(june(5050));
		expect((second?.decisions as string[])[0]).toMatch(/=correct:F/);
		await sync(june(5050), { decisions: (second?.decisions as string[])[0] });
		expect(gross()).toBe(10050);
	});

	test('of the same run with other amounts: that it is its newer state comes first', async () => {
		await sync(called('P05', 6000));
		const [row] = await sync(called('P05', 12500));
		expect((row?.decisions as string[])[0]).toMatch(/=correct:P05$/);
	});

	test('of its own beside a run whose file came along: one more, unless it has all of its accounts', async () => {
		await sync(called('P05', 12500));
		const allowance = file([wages('2026-05-31', 5, 11000, 0)], {}, 'P05-vakantiegeld');
		expect(actions(await sync([called('P05', 12500), allowance]))).toEqual(['unchanged', 'booked']);
		expect(actions(await sync([called('P05', 12500), called('P05-na', 9000)]))).toEqual([
			'unchanged',
			'blocked',
		]);
		const [, row] = await sync([called('P05', 12500), called('P05-journaal', 12600)]);
		expect((row?.decisions as string[]).slice(0, 2)).toEqual([
			expect.stringMatching(/=book$/),
			expect.stringMatching(/=correct:P05$/),
		]);
		expect(row?.reason).toContain("differs by 100.00 from 'Uit een bestand'");
	});

	test.each([
		['wages and those of another', ['P05', 'P05-dga'], ['P06', 'P06-dga'], 9000, 9100],
		['two persons', ['P05-jan', 'P05-piet'], ['P06-jan', 'P06-piet'], 9000, 9100],
		['two branches alike', ['P05-noord', 'P05-zuid'], ['P06-noord', 'P06-zuid'], 4800, 4850],
	])('of two runs with all accounts, %s, are asked about once', async (_what, mays, junes, one, other) => {
		const [main = '', own = ''] = mays;
		const both = [called(main, 5000), called(own, one)];
		const rows = await sync(both);
		expect(rows.map(({ code }) => code)).toEqual(['runsOfOnePeriod', 'runsOfOnePeriod']);
		const decisions = rows.map((row) => String((row.decisions as string[])[0])).join(', ');
		expect(actions(await sync(both, { decisions }))).toEqual(['booked', 'booked']);
		const june = (run: string, amount: number) => called(run, amount, 6, '2026-06-30');
		const [next = '', beside = ''] = junes;
		expect(actions(await sync([june(next, 5000), june(beside, other)]))).toEqual(['booked', 'booked']);
		// All of the month under the name of the other is not what stood beside it before.
		const [row] = (await sync(june(beside, 5700))).filter(({ attention }) => attention);
		expect(row?.code).toBe('runMayBeBooked');
	});

	test.each([
		['P05', 'P05-nieuw'],
		['P05-concept', 'P05-definitief'],
	])('of which one may be the newer version of the other (%s, %s) are asked about', async (one, other) => {
		expect(actions(await sync([called(one, 5000), called(other, 5900)]))).toEqual(['blocked', 'blocked']);
		await sync(called(one, 5000));
		expect(actions(await sync(called(other, 5900)))).toEqual(['blocked']);
		expect(gross()).toBe(5000);
	});

	test('of the main run and another word, to the cent: nothing to do', async () => {
		await sync(called('P05', 12500));
		expect(actions(await sync([called('P05', 12500), called('P05-mei', 12500)]))).toEqual(['unchanged']);
		expect(actions(await sync(called('P05-mei', 12500)))).toEqual(['unchanged']);
	});

	test('of a run that a decision takes back: what it never was is not dropped in silence', async () => {
		await sync(file([wages('2026-05-31', 5, 800, 200)]));
		const [{ voucher = '' } = {}] = world.books.entries;
		const decisions = `${voucher}=reverse`;
		const first = file([wages('2026-05-31', 5, 800, 200)]);
		expect(actions(await sync(first, { decisions }))).toEqual(['corrected']);
		expect((await sync(first, { decisions })).map(({ code }) => code)).toEqual(['reversedByDecision']);
	});
});

test('more than is compared at once in the files of one company is refused as a whole; another company is booked', async () => {
	const dates = (count: number, run: string) =>
		file(
			Array.from({ length: count }, (_, at) =>
				wages(new Date(Date.UTC(2026, 0, 1 + at)).toJSON().slice(0, 10), 1),
			),
			{},
			run,
		);
	const rows = await sync([dates(501, 'a'), dates(500, 'b'), { ...mayFile(), company: '67890' }]);
	expect(rows.map(({ key, code }) => [key, code])).toEqual([
		['NMBRS 12345', 'payrollTooLarge'],
		[expect.stringContaining('NMBRS 67890/'), 'journalBooked'],
	]);
	expect(gross()).toBe(12500);
});
