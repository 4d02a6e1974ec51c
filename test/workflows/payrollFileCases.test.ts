import type { Row } from '../../base/words/row';
import { bookedEntries } from '../support/payrollWorkflow';
import { onDay } from '../support/calendar';
import { table } from '../support/payrollFileWorkflow';
import { PayrollFolder } from '../support/payrollFolder';
import { useSandbox } from '../support/sandbox';

/** What went wrong, in green, before the books remembered what a run was: with the folder, as bookkeepers fill it. */
const sandbox = useSandbox();
let folder: PayrollFolder;
beforeEach(() => {
	folder = new PayrollFolder(sandbox());
});
afterEach(() => folder.remove());

const put = (name: string, content: string) => folder.put(name, content);
const take = (name: string) => folder.take(name);
const look = async (settings?: Record<string, unknown>) => await folder.look(settings);
const answer = (row: Row | undefined, word: string) => folder.answer(row, word);
const told = (rows: Row[]) => rows.map(({ action }) => action).sort();
const codes = (rows: Row[]) => rows.map(({ code }) => code).sort();

const gross = (year = 2026) =>
	sandbox().books.balance('4000', { from: `${year}-01-01`, to: `${year}-12-31` });

function moveByHand(amount: string): void {
	const entry = sandbox()
		.books.memorials()
		.find(({ rows }) => rows.some((row) => row.amount.endsWith(amount)));
	sandbox().books.editMutation(Number(entry?.number), {
		rows: entry?.rows.map((row) => (row.ledgerAccount === '4000' ? { ...row, ledgerAccount: '4010' } : row)),
	});
}

test('a bonus that was answered with book is booked once, with the answer left standing and its entry edited', async () => {
	put('mei.csv', table());
	await look();
	put('bonus.csv', table('800,00'));
	answer(
		(await look()).find(({ code }) => code === 'runMayBeBooked'),
		'book',
	);
	await look();
	moveByHand('800.00');
	for (let morning = 0; morning < 9; morning++) await look({ handEdits: 'report' });
	expect(bookedEntries(sandbox())).toHaveLength(2);
	for (let morning = 0; morning < 9; morning++) await look({ handEdits: 'restore' });
	expect([bookedEntries(sandbox()).length, gross()]).toEqual([3, '13300.00']);
});

test('a corrected file beside the old one is asked about, replaces it, and the old one stays what it was', async () => {
	put('mei.csv', table());
	await look();
	put('mei-nieuw.csv', table('12600,00'));
	const rows = await look();
	expect(codes(rows)).toEqual(['journalEqualsBooks', 'runMayBeBooked']);
	answer(
		rows.find(({ code }) => code === 'runMayBeBooked'),
		'correct',
	);
	expect(told(await look())).toEqual(['corrected', 'skipped']);
	for (let morning = 0; morning < 3; morning++) await look();
	expect([gross(), bookedEntries(sandbox()).length]).toEqual(['12600.00', 2]);
	// Alone, the old one is asked about; left, it says nothing of a third.
	take('mei-nieuw.csv');
	const former = (await look()).find(({ code }) => code === 'runInFormerState');
	answer(former, 'leave');
	expect(codes(await look())).toContain('leftByDecision');
	put('mei.csv', table('12700,00'));
	answer(
		(await look()).find(({ code }) => code === 'runMayBeBooked'),
		'correct',
	);
	await look();
	expect(gross()).toBe('12700.00');
});

test('a month that is equal to the cent, in another layout, is that month', async () => {
	put('mei.csv', table());
	await look();
	put(
		'mei per regel.csv',
		'Boekdatum;Grootboekrekening;Bedrag\n31-05-2026;4000;12000,00\n31-05-2026;4000;500,00\n31-05-2026;1710;-12500,00\n',
	);
	expect(told(await look())).toEqual(['unchanged']);
	expect(gross()).toBe('12500.00');
});

test('two new files of a month: an answer to one books neither, and no run is replaced twice', async () => {
	put('mei.csv', table());
	await look();
	take('mei.csv');
	put('a.csv', table('12600,00'));
	put('b.csv', table('800,00'));
	const rows = await look();
	expect(codes(rows)).toEqual(['runMayBeBooked', 'runMayBeBooked']);
	answer(rows[1], 'book');
	expect(told(await look())).toEqual(['blocked', 'blocked']);
	answer(rows[0], 'correct');
	expect(told(await look())).toEqual(['booked', 'corrected']);
	expect(gross()).toBe('13400.00');
});

describe('a column with run numbers', () => {
	const columns = 'run=Run';
	const numbered = (run: number, amount: string, date = '31-05-2026') =>
		`Datum;Grootboek;Bedrag;Run\n${date};4000;${amount};${run}\n${date};1710;-${amount};${run}\n`;

	test('that begin anew each year reverses nothing of last year', async () => {
		put('mei.csv', numbered(5, '5000,00'));
		await look({ columns });
		take('mei.csv');
		put('mei 27.csv', numbered(5, '5100,00', '31-05-2027'));
		expect(told(await onDay('2027-06-01', async () => await look({ columns })))).not.toContain('corrected');
		expect(gross(2026)).toBe('5000.00');
	});

	test('of which two files have one: the second is asked about, and nothing flips from day to day', async () => {
		put('mei.csv', numbered(5, '5000,00'));
		await look({ columns });
		put('bonus.csv', numbered(5, '800,00'));
		const first = await look({ columns });
		const after = bookedEntries(sandbox()).length;
		for (let morning = 0; morning < 3; morning++) await look({ columns });
		expect(bookedEntries(sandbox())).toHaveLength(after);
		expect(told(first)).toEqual(['blocked', 'unchanged']);
	});
});

test('a month that the daily workflow dated otherwise is asked about, not booked a second time', async () => {
	put('mei.csv', table('12500,00', '31-05-2026'));
	await look();
	take('mei.csv');
	put('mei.csv', table('12500,00', '05-06-2026'));
	const [row] = await look();
	expect(row).toMatchObject({ action: 'blocked', code: 'runBookedElsewhere' });
	answer(row, 'leave');
	expect(told(await look())).toEqual(['skipped']);
	expect(gross()).toBe('12500.00');
});

test('rows of several periods are refused until a setting says what they are; nothing before the start is lost in green', async () => {
	const rows = [
		['31-03-2026', '100,00'],
		['31-08-2026', '5000,00'],
	].flatMap(([date, amount]) => [`${date};4000;${amount};`, `${date};1710;;${amount}`]);
	put('augustus.csv', ['Datum;Grootboek;Debet;Credit', ...rows, ''].join('\n'));
	const settings = { fromPeriod: 7 };
	expect(await look(settings)).toMatchObject([{ action: 'blocked', code: 'filePeriodsUnclear' }]);
	expect(told(await look({ ...settings, severalPeriods: 'oneRun' }))).toEqual(['booked']);
	expect(gross()).toBe('5100.00');
});

test('an answer to what is not asked is told, as spent or as mistyped', async () => {
	put('mei.csv', table());
	await look();
	put('bonus.csv', table('800,00'));
	const asked = (await look()).find(({ code }) => code === 'runMayBeBooked');
	const [right = ''] = ((asked?.decisions ?? []) as string[]).filter((text) => text.endsWith('=book'));
	const last = right.charAt(8) === '0' ? '1' : '0';
	folder.decisions = [`${right.slice(0, 8)}${last}=book`];
	expect(codes(await look())).toContain('answerMistyped');
	folder.decisions = [right];
	await look();
	expect(codes(await look())).toContain('answersSpent');
	expect(gross()).toBe('13300.00');
});
