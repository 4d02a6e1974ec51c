import { parseFile } from '../../../features/payroll/files/parse';
import { RUN_NAMES } from '../../../features/payroll/settings';
import type { FileSettings } from '../../../features/payroll/files/formats/types';
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
	fromFile(
		[journalItem(run, entries, { description: 'Uit een bestand', year, namedByPerson: run !== '' })],
		change,
	);
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
	const settings = { decisions, handEdits: 'restore' } as const;
	for (let morning = 0; morning < 9; morning++) await sync([mayFile(), bonus()], settings);
	expect(world.books.entries).toHaveLength(3);
	expect(gross()).toBe(13300);
});

test('an edited entry is told, about itself and by its own decisions', async () => {
	await sync(mayFile());
	moveByHand(0);
	const [row] = await sync(mayFile());
	expect(row).toMatchObject({ action: 'blocked', code: 'editedByHand' });
	expect(await sync(mayFile(), { decisions: answer(row, 'correct') })).toMatchObject([
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

test('the newer version of a run with the same amounts: nothing would remember the answer, so it is said by what', async () => {
	const named = (name: string) => file([wages()], {}, `P05-${name}`);
	await sync(named('concept'));
	const both = [named('concept'), named('definitief')];
	const decisions = answer((await sync(both))[1], 'correct');
	const rows = await sync(both, { decisions });
	expect(actions(rows)).toEqual(['skipped', 'skipped']);
	expect(rows[1]).toMatchObject({ code: 'leftByDecision', answer: decisions });
	moveByHand(0);
	expect(actions(await sync(both, { decisions, handEdits: 'restore' }))).toContain('corrected');
	expect(gross()).toBe(12500);
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
	expect(rows.map(({ code }) => code)).toEqual(['runsOfOnePeriod', 'runsOfOnePeriod']);
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
	expect(actions(await sync([old, newer]))).toEqual(['unchanged', 'blocked']);
	expect(actions(await sync(newer))).toEqual(['corrected']);
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
	const decisions = 'NMBRS 12345/2026-05/P05=reverse';
	await sync(ofRun('900', wages('2026-04-30', 4, 1)), { decisions });
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

	test('that are one, of amounts that are not alike: asked about', async () => {
		await sync(called('5', 5000));
		expect(await sync(called('5', 800))).toMatchObject([{ code: 'runMayBeBooked' }]);
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

	test('that differ, of equal sums that came together: the second is asked about, and can be left', async () => {
		const both = [called('P05-jan', 800), called('P05-kopie', 800)];
		const rows = await sync(both);
		expect(rows.map(({ code }) => code)).toEqual(['journalBooked', 'runMayBeBooked']);
		expect(actions(await sync(both, { decisions: answer(rows[1], 'leave') }))).toEqual([
			'unchanged',
			'skipped',
		]);
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

	test('of which one file has all: recognised', async () => {
		await sync([called('P05', 12500), file([wages('2026-05-31', 5, 800, 0)], {}, 'P05-bonus')]);
		expect(actions(await sync(file([wages('2026-05-31', 5, 13300, 3125)], {}, 'P05')))).toEqual([
			'unchanged',
		]);
		expect(gross()).toBe(13300);
	});

	test('of a run that a date put in the next period: asked about', async () => {
		await sync(fromFile([journalItem('', [wages('2026-06-02', 6)], { periodAssumed: true })]));
		const named = (gross: number) => file([wages('2026-06-02', 5, gross)], {}, 'P05');
		for (const amount of [12500, 12600])
			expect(await sync(named(amount))).toMatchObject([{ code: 'runBookedElsewhere' }]);
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

	test('that repeat are runs of their months', async () => {
		await sync(called('regulier', 5000));
		const june = (gross: number) => called('regulier', gross, 6, '2026-06-30');
		expect(actions(await sync(june(5000)))).toEqual(['booked']);
		expect(actions(await sync(june(5050)))).toEqual(['corrected']);
		expect(gross()).toBe(10050);
	});

	test('of the same run with other amounts: that it is its newer state comes first', async () => {
		await sync(called('P05', 6000));
		const [row] = await sync(called('P05', 12500));
		expect((row?.decisions as string[])[0]).toMatch(/=correct:P05$/);
	});

	test('of its own beside a run whose file came along: one more when it is a run of its own, else asked about', async () => {
		await sync(called('P05', 12500));
		const allowance = file([wages('2026-05-31', 5, 11000, 0)], {}, 'P05-vakantiegeld');
		expect(actions(await sync([called('P05', 12500), allowance]))).toEqual(['unchanged', 'booked']);
		const [, row] = await sync([called('P05', 12500), called('P05-journaal', 12600)]);
		expect(row?.code).toBe('runMayBeBooked');
		expect(row?.reason).toContain("differs by 100.00 from 'Uit een bestand'");
		expect(row?.reason).toContain("add to 'Corrections → Run Names': 'journaal'; then");
	});

	test('the words that a question gives for Run Names are those by which no such run is asked about any more', async () => {
		const branch = (period: number, name: string, amount: number) =>
			called(`P0${period}-${name}`, amount, period, period === 5 ? '2026-05-31' : '2026-06-30');
		const month = (period: number) => [
			branch(period, 'lonen-noord', 5000),
			branch(period, 'lonen-zuid', 4900),
			branch(period, 'lonen-bakkerij', 4800),
		];
		await sync(month(5)[0] ?? []);
		const rows = await sync(month(5));
		const words = rows.map(({ reason }) => /'Corrections → Run Names': (.*); then/.exec(reason)?.[1]);
		expect(words).toEqual([undefined, "'zuid', 'noord'", "'bakkerij', 'noord'"]);
		const runNames = `${RUN_NAMES}, noord, zuid, bakkerij`;
		expect(actions(await sync(month(6), { runNames }))).toEqual(['booked', 'booked', 'booked']);
	});

	test('no words for Run Names beside a run with a number, about which they decide nothing', async () => {
		await sync(may());
		const [row] = await sync(called('P05-lonen', 12600));
		expect(row?.code).toBe('runMayBeBooked');
		expect(row?.reason).not.toContain('Run Names');
	});

	test.each([
		['wages and those of another', ['', '-dga'], 9000, 9100],
		['two persons', ['-jan', '-piet'], 9000, 9100],
		['two branches alike', ['-noord', '-zuid'], 4800, 4850],
		['two branches, equal to the cent', ['-noord', '-zuid'], 5000, 5000],
	])(
		'of two runs with all accounts, %s: asked about, unless they are Run Names',
		async (_what, words, one, other) => {
			const month = (period: number, amount: number) =>
				[5000, amount].map((gross, at) =>
					called(`P0${period}${words[at] ?? ''}`, gross, period, period === 5 ? '2026-05-31' : '2026-06-30'),
				);
			expect(actions(await sync(month(5, one)))).toEqual(['booked', 'blocked']);
			const runNames = 'dga, jan, piet, noord, zuid';
			expect(actions(await sync(month(5, one), { runNames }))).toEqual(['unchanged', 'booked']);
			expect(actions(await sync(month(6, other), { runNames }))).toEqual(['booked', 'booked']);
			expect(gross()).toBe(10000 + one + other);
		},
	);

	test.each([
		['P05', 'P05-nieuw'],
		['P05-concept', 'P05-definitief'],
	])(
		'of which one may be the newer version of the other (%s, %s): the second is asked about',
		async (one, other) => {
			expect(actions(await sync([called(one, 5000), called(other, 5900)]))).toEqual(['booked', 'blocked']);
			expect(actions(await sync(called(other, 5900)))).toEqual(['blocked']);
			expect(gross()).toBe(5000);
		},
	);

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
