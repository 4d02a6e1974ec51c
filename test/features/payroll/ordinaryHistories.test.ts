import type { Row } from '../../../base/words/row';
import { table } from '../../support/journalFiles';
import { useFileFolder } from '../../support/fileFolder';
import { journalItem, line, type JournalItem } from '../../support/payrolls';

/** Which run a file is, in the histories that an ordinary employer has (docs/items.md, "Which run it is"). */
const folder = useFileFolder();

const gross = () => folder.gross;
const codes = (rows: readonly Row[]) => rows.map(({ code }) => code).sort();
const may = (amount: string) => table(amount, '31-05-2026');
const june = (amount: string) => table(amount, '30-06-2026');

describe('the switch from Nmbrs to files', () => {
	const MONTHS = { fromYear: 2027, fromPeriod: 1 };
	const month = (run: string, date: string, gross: number) => {
		const lines = [line('4000', -gross), line('1710', gross)];
		return journalItem(run, [{ date, period: Number(date.slice(5, 7)), lines }], { year: 2027 });
	};
	const months = [month('901', '2027-01-31', 5000), month('902', '2027-02-28', 5000)];
	const list = async (...more: JournalItem[]) =>
		(await folder.list([...months, ...more])).filter(({ attention }) => attention);
	beforeEach(async () => expect(await list()).toEqual([]));

	test('its draft and its final file: the final one is that month, the draft is asked about', async () => {
		folder.put('concept.csv', table('4900,00', '28-02-2027'));
		folder.put('definitief.csv', table('5000,00', '28-02-2027'));
		const rows = await folder.look(MONTHS);
		expect([codes(rows), gross()]).toEqual([['journalEqualsBooks', 'runMayBeBooked'], 10000]);
	});

	test('and back to the list, which corrects a month that a file brought', async () => {
		folder.put('2027-03.csv', table('5000,00', '31-03-2027'));
		await folder.look(MONTHS);
		expect(await list(month('903', '2027-03-31', 5000))).toEqual([]);
		const changed = month('903', '2027-03-31', 5050);
		const [row] = await list(changed);
		expect(row?.code).toBe('runMayBeBooked');
		folder.answer(row);
		expect(await list(changed)).toEqual([]);
		expect(gross()).toBe(15050);
		expect(await list(changed)).toEqual([]);
	});
});

test('old files that stay in the folder are older, and never put an old state back', async () => {
	await folder.put('2026-05.csv', may('5000,00')).look();
	await folder.put('2026-05 nieuw.csv', may('5100,00')).look();
	const [row] = await folder.asking();
	folder.answer(row, 'correct');
	await folder.look();
	expect(gross()).toBe(5100);
	await folder.rests();
	await folder.put('2026-06.csv', june('5000,00')).look();
	expect(gross()).toBe(10100);
	await folder.rests();
});

test('a bonus with a name is booked beside the wages, and stays apart from them', async () => {
	await folder.put('2026-05.csv', may('5000,00')).look();
	expect(codes(await folder.put('2026-05 bonus.csv', may('4800,00')).look())).toEqual([
		'journalBooked',
		'journalEqualsBooks',
	]);
	expect(gross()).toBe(9800);
	expect(codes(await folder.put('2026-05 bonus.csv', may('4900,00')).look())).toContain('journalCorrected');
	expect(gross()).toBe(9900);
	await folder.rests();
});

test('a bonus that changes by more than a tenth: the first answer is about the bonus, not the wages', async () => {
	await folder.put('2026-05.csv', may('5000,00')).put('2026-05 bonus.csv', may('900,00')).look();
	const [row] = await folder.put('2026-05 bonus.csv', may('3000,00')).asking();
	expect(row?.reason).toContain("differs by 2100.00 from '2026-05 bonus.csv'");
	folder.answer(row, 'correct');
	await folder.look();
	expect(gross()).toBe(8000);
	await folder.rests();
});

test('the same amounts under another name, the first file gone: nothing is asked, and nothing booked', async () => {
	await folder.put('2026-05 loon.csv', may('5000,00')).look();
	folder.take('2026-05 loon.csv').put('2026-05 export.csv', may('5000,00'));
	expect(codes(await folder.look())).toEqual(['journalEqualsBooks']);
	const [row] = await folder.put('2026-05 loon.csv', may('5000,00')).asking();
	expect([row?.code, gross()]).toEqual(['runMayBeBooked', 5000]);
});

test('two branches whose words stand in Run Names are never asked about; without it the second one is', async () => {
	const runNames = 'noord, zuid';
	folder.put('2026-05 noord.csv', may('5000,00')).put('2026-05 zuid.csv', may('5000,00'));
	expect(codes(await folder.look({ runNames }))).toEqual(['journalBooked', 'journalBooked']);
	folder.put('2026-06 noord.csv', june('5000,00')).put('2026-06 zuid.csv', june('5100,00'));
	expect(codes(await folder.look({ runNames })).filter((code) => code === 'journalBooked')).toHaveLength(2);
	expect(gross()).toBe(20100);
	await folder.rests({ runNames });
	folder.put('2026-07 noord.csv', table('5000,00', '31-07-2026'));
	await folder.look();
	const [row] = await folder.put('2026-07 zuid.csv', table('4000,00', '31-07-2026')).asking();
	expect([row?.code, row?.reason]).toEqual(['runMayBeBooked', expect.stringContaining('Run Names')]);
	folder.answer(row, 'book');
	await folder.look();
	expect(gross()).toBe(29100);
});

test('a month made anew in the payroll: its new file is one question, its old one is left behind', async () => {
	await folder.put('export_20260601_101500.csv', may('5000,00')).look();
	const [row] = await folder.put('export_20260608_090000.csv', may('5200,00')).asking();
	expect([row?.code, gross()]).toEqual(['runMayBeBooked', 5000]);
	folder.answer(row, 'correct');
	await folder.look();
	expect(gross()).toBe(5200);
	await folder.rests();
});

describe('what the rule before this one booked twice', () => {
	test('a newer version under a word, without one account, is asked about', async () => {
		const csv = (...lines: [string, string][]) =>
			`Datum;Grootboek;Omschrijving;Debet;Credit\n${lines.map(([account, amount]) => `31-05-2026;${account};Loon;${amount}\n`).join('')}`;
		folder.put('2026-05.csv', csv(['4000', '5000,00;'], ['4010', '900,00;'], ['1710', ';5900,00']));
		await folder.look();
		folder.put('2026-05 definitief.csv', csv(['4000', '8000,00;'], ['1710', ';8000,00']));
		expect([codes(await folder.asking()), gross()]).toEqual([['runMayBeBooked'], 5000]);
	});

	test('an answer leave holds when the next month has two files', async () => {
		await folder.put('2026-05.csv', may('6000,00')).look();
		const [row] = await folder.put('2026-05 (1).csv', may('5000,00')).asking();
		await folder.answer(row, 'leave').look();
		folder.put('2026-06.csv', june('900,00'));
		await folder.look();
		const [second] = await folder.put('2026-06 (1).csv', june('5000,00')).asking();
		expect([second?.code, gross()]).toEqual(['runMayBeBooked', 6900]);
		await folder.answer(second, 'book').look();
		expect(gross()).toBe(11900);
		await folder.rests();
	});
});
