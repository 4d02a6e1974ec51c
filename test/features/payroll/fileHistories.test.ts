import { payrollsFrom, type RowsSettings } from '../../../features/payroll/rows/fromRows';
import { RUN_NAMES } from '../../../features/payroll/settings';
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
import { ROWS } from '../../support/journalFiles';

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
	expect(await sync(mayFile(), { decisions: answer(row, 'book') })).toMatchObject([{ action: 'corrected' }]);
	expect(gross()).toBe(12500);
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
	expect(rows.map(({ because }) => because)).toEqual(['twice', 'twice']);
	const half = await sync([corrected(), bonus()], { decisions: answer(rows[1], 'book') });
	expect(actions(half)).toEqual(['blocked', 'booked']);
	const [again] = await sync([corrected(), bonus()]);
	const rest = await sync([corrected(), bonus()], { decisions: answer(again, 'correct') });
	expect(actions(rest)).toEqual(['corrected', 'unchanged']);
	expect(gross()).toBe(13400);
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
	expect(await sync(mayFile())).toMatchObject([{ action: 'blocked', because: 'former' }]);
});

describe('a month that is booked, as a file with another date', () => {
	const paid = (date = '2026-06-05') =>
		fromFile([journalItem('', [wages(date, 6)], { periodAssumed: true })]);

	test('is asked about when the file does not say its period', async () => {
		await sync(may());
		const [row] = await sync(paid());
		expect(row).toMatchObject({ because: 'elsewhere', runs: ['887'] });
		expect(actions(await sync(paid(), { decisions: answer(row, 'leave') }))).toEqual(['skipped']);
		expect(gross()).toBe(12500);
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
	type Part = [date: string, period: string, amount: string];
	const read = (parts: readonly Part[], change: Partial<RowsSettings> = {}) => {
		const lines = parts.flatMap(([Datum, Periode, amount]) => [
			{ Datum, Periode, Grootboek: '4000', Omschrijving: 'x', Debet: amount, Credit: '' },
			{ Datum, Periode, Grootboek: '1710', Omschrijving: 'x', Debet: '', Credit: amount },
		]);
		const file = { file: 'journaal.csv', company: '12345', period: '', run: '' };
		const rows = lines.map((json, index) => ({ json, index, ...file }));
		const columns = { ...ROWS.columns, period: 'Periode' };
		return payrollsFrom(rows, { ...ROWS, columns, ...change }).map((made) => {
			if ('refused' in made) throw new Error(JSON.stringify(made.refused));
			return made.payroll;
		});
	};
	const august = () =>
		[
			['2026-03-31', '3/2026', '100,00'],
			['2026-08-31', '8/2026', '5000,00'],
		] satisfies Part[];

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
		const rows = await sync(read([['2026-03-31', '3/2026', '100,00']], { fromPeriod: 7 }));
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

	test('of two runs with equal sums that come together: the second is asked about, and can be booked', async () => {
		const both = [called('P05-jan', 800), called('P05-piet', 800)];
		const [, row] = await sync(both);
		expect(row?.code).toBe('runMayBeBooked');
		const decisions = answer(row, 'book');
		expect(actions(await sync(both, { decisions }))).toEqual(['unchanged', 'booked']);
		await sync(called('P05-piet', 800));
		expect(gross()).toBe(1600);
	});

	test('of two that came together under one, both booked: each stays what it is', async () => {
		const both = [called('5', 5000), called('5', 800)];
		const decisions = (await sync(both)).map((row) => answer(row, 'book')).join(', ');
		expect(actions(await sync(both, { decisions }))).toEqual(['booked', 'booked']);
		for (let morning = 0; morning < 3; morning++) await sync(both, { decisions });
		expect(gross()).toBe(5800);
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

	test('without their mark, which a person took off: still those of files', async () => {
		await sync(called('P05', 5000));
		for (const entry of world.books.entries) entry.description = 'Lonen mei';
		const listed = ofRun('887', wages('2026-05-31', 5, 5000, 1250));
		expect(actions(await sync(listed))).not.toContain('booked');
		expect(gross()).toBe(5000);
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

	test('without their mark, in a list that takes back what is gone: told, and never taken back', async () => {
		await sync(called('bonus', 800));
		for (const entry of world.books.entries) entry.description = 'Bonus mei';
		const listed = ofRun('887', wages('2026-05-31', 5, 5000, 1250));
		expect(actions(await sync(listed, { vanishedRuns: 'reverse' }))).toContain('blocked');
		expect(gross()).toBe(800);
	});

	test('the words that a question gives for Run Names are those by which no such run is asked about any more', async () => {
		const branch = (period: number, name: string, amount: number) =>
			called(`P0${period}-${name}`, amount, period, period === 5 ? '2026-05-31' : '2026-06-30');
		const month = (period: number) => [
			branch(period, 'lonen-noord', 5000),
			branch(period, 'lonen-zuid', 4000),
			branch(period, 'lonen-bakkerij', 3200),
		];
		await sync(month(5)[0] ?? []);
		const rows = await sync(month(5));
		const words = rows.map(({ reason }) => /'Corrections → Run Names': (.*); then/.exec(reason)?.[1]);
		expect(words).toEqual([undefined, "'zuid', 'noord'", "'bakkerij', 'noord'"]);
		const runNames = `${RUN_NAMES}, noord, zuid, bakkerij`;
		expect(actions(await sync(month(6), { runNames }))).toEqual(['booked', 'booked', 'booked']);
	});

	test('of names too long for a Boekstuk the words are those of the file, and hold as soon as they are Run Names', async () => {
		const branch = (name: string, amount: number, period = 5) => {
			const words = `filiaal loonjournaalpost ${name}`;
			const date = period === 5 ? '2026-05-31' : '2026-06-30';
			const item = called(`P0${period}-${words.replaceAll(' ', '-')}`, amount, period, date);
			return { ...item, journals: item.journals.map((one) => ({ ...one, description: words })) };
		};
		await sync(branch('noord', 5000));
		const [row] = await sync(branch('zuid', 4000));
		expect(row?.reason).toContain("'Corrections → Run Names': 'zuid'; then");
		const runNames = `${RUN_NAMES}, noord, zuid`;
		expect(actions(await sync(branch('zuid', 4000), { runNames }))).toEqual(['booked']);
		expect(actions(await sync(branch('noord', 5000, 6), { runNames }))).toEqual(['booked']);
		expect(actions(await sync(branch('oost', 4100), { runNames }))).toEqual(['blocked']);
	});

	test('no words for Run Names where the file is like the booked one: it may be a version of it', async () => {
		await sync(called('P05-concept', 5000));
		const [row] = await sync(called('P05-definitief', 5100));
		expect(row?.code).toBe('runMayBeBooked');
		expect(row?.reason).not.toContain('Run Names');
	});

	test('no words for Run Names beside a run with a number, about which they decide nothing', async () => {
		await sync(may());
		const [row] = await sync(called('P05-lonen', 12600));
		expect(row?.code).toBe('runMayBeBooked');
		expect(row?.reason).not.toContain('Run Names');
	});

	test('of a run that a decision takes back: what it never was is not dropped in silence', async () => {
		await sync(file([wages('2026-05-31', 5, 800, 200)]));
		const [{ voucher = '' } = {}] = world.books.entries;
		const decisions = `${voucher}=reverse`;
		const first = file([wages('2026-05-31', 5, 800, 200)]);
		expect(actions(await sync(first, { decisions }))).toEqual(['corrected']);
		expect((await sync(first, { decisions })).map(({ code }) => code)).toEqual(['leftByDecision']);
	});
});
