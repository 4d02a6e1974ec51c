import type { Row } from '../../base/words/row';
import { table } from '../support/payrollFileWorkflow';
import { usePayrollFolder } from '../support/payrollFolder';
import { onDay } from '../support/calendar';
import { BAKERY, ourEntries, runPayroll } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';

/**
 * An ordinary employer goes over from Nmbrs itself to files in May: a file a month in the folder, where all of them stay, two
 * corrections, a bonus run, an edit by hand, and the end of a year. What is asked, and what is not.
 */
const sandbox = useSandbox();
const folder = usePayrollFolder(sandbox, { fromYear: 2026, fromPeriod: 1, handEdits: 'report' });

const MONTHS = [
	...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli'],
	...['augustus', 'september', 'oktober', 'november', 'december'],
];
const APRIL_2026 = 816;

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toJSON().slice(0, 10);
const dutch = (day: string) => day.split('-').reverse().join('-');
const codes = (rows: Row[]) => rows.map(({ code }) => code);

/** Gross wages of a month, as they stand in the books. */
const gross = (year: number, month: number) =>
	sandbox().books.balance('4000', {
		from: `${lastDay(year, month).slice(0, 8)}01`,
		to: lastDay(year, month),
	});

/** The file of a month as the payroll package writes it: the same name each year but for the year, or none at all. */
function put(year: number, month: number, amount: string, name = `${MONTHS[month - 1]} ${year}`): void {
	folder.put(`${name}.csv`, table(amount, dutch(lastDay(year, month))));
}

/** A month that the daily workflow booked, as a file. */
function putBooked(month: string, name: string): void {
	const entries = ourEntries(sandbox()).filter(({ date }) => date.startsWith(month));
	const lines = entries.flatMap(({ date, rows }) =>
		rows.map(({ ledgerAccount, amount }) => {
			const written = String(amount).replace('-', '').replace('.', ',');
			const sides = String(amount).startsWith('-') ? [written, ''] : ['', written];
			return [dutch(date), ledgerAccount, ...sides].join(';');
		}),
	);
	folder.put(name, ['Datum;Grootboek;Debet;Credit', ...lines, ''].join('\n'));
}

/** Nothing is asked and nothing is written. */
async function isQuiet(day: string): Promise<void> {
	const before = sandbox().writes().length;
	expect([day, codes(await folder.morning(day))]).toEqual([day, []]);
	expect(sandbox().writes()).toHaveLength(before);
}

/** What is asked on a morning is that alone, books nothing, is answered once, and then there is rest. */
async function asksOnce(day: string, code: string, word: string): Promise<void> {
	const before = sandbox().writes().length;
	const rows = await folder.morning(day);
	expect([day, codes(rows)]).toEqual([day, [code]]);
	expect(sandbox().writes()).toHaveLength(before);
	folder.answer(rows[0], word);
	expect([day, codes(await folder.morning(day))]).toEqual([day, []]);
	await isQuiet(day);
}

test('twelve months: four questions, each answered once, and the books are the payroll', async () => {
	const company = sandbox().payroll.company(BAKERY);
	company.runs = company.runs.filter(({ id }) => id <= APRIL_2026);
	await onDay('2026-05-02', async () => await runPayroll(sandbox(), { fromPeriod: 1 }));
	const april = gross(2026, 4);

	// The switch: the last month that the daily workflow booked comes as a file as well.
	putBooked('2026-04', 'april 2026.csv');
	await isQuiet('2026-05-20');
	for (const month of [5, 6, 7, 8, 9]) {
		put(2026, month, '10000,00');
		expect([month, codes(await folder.morning(`2026-${String(month + 1).padStart(2, '0')}-01`))]).toEqual([
			month,
			[],
		]);
		expect([month, gross(2026, month)]).toEqual([month, '10000.00']);
	}

	// Two corrections: one beside the file that it replaces, one in its place.
	put(2026, 7, '10100,00', 'juli 2026 nieuw');
	await asksOnce('2026-10-02', 'runMayBeBooked', 'correct');
	put(2026, 9, '10250,00');
	await asksOnce('2026-10-03', 'runMayBeBooked', 'correct');
	expect([gross(2026, 7), gross(2026, 9)]).toEqual(['10100.00', '10250.00']);

	// The end of the year, with a bonus beside December.
	for (const month of [10, 11, 12]) put(2026, month, '10200,00');
	await folder.morning('2026-12-29');
	put(2026, 12, '800,00', 'bonus');
	await asksOnce('2026-12-30', 'runMayBeBooked', 'book');
	expect(gross(2026, 12)).toBe('11000.00');
	await isQuiet('2027-01-02');

	// Somebody moves an amount of the bonus to another account.
	const entry = sandbox()
		.books.memorials()
		.find(({ rows }) => rows.some(({ amount }) => /^-?800\.00$/.test(amount)));
	sandbox().books.editMutation(Number(entry?.number), {
		rows: entry?.rows.map((row) => (row.ledgerAccount === '4000' ? { ...row, ledgerAccount: '4010' } : row)),
	});
	await asksOnce('2027-01-03', 'editedByHand', 'leave');

	// A file that says its period and run in its name is asked about nothing, nor is its correction.
	put(2027, 1, '10300,00', '2027-01');
	put(2027, 1, '500,00', '2027-01 bonus');
	expect(codes(await folder.morning('2027-02-01'))).toEqual([]);
	put(2027, 1, '10350,00', '2027-01');
	expect(codes(await folder.morning('2027-02-02'))).toEqual([]);
	expect(gross(2027, 1)).toBe('10850.00');
	for (const month of [2, 3, 4]) {
		put(2027, month, '10300,00');
		expect([month, codes(await folder.morning(`2027-0${month + 1}-01`))]).toEqual([month, []]);
	}

	// The folder is tidied; all answers stand.
	folder.take('april 2026.csv').take('juli 2026.csv');
	await isQuiet('2027-05-02');
	expect(folder.decisions).toHaveLength(4);
	expect(gross(2026, 4)).toBe(april);
	expect(MONTHS.slice(4).map((_, at) => gross(2026, at + 5))).toEqual([
		...['10000.00', '10000.00', '10100.00', '10000.00', '10250.00', '10200.00', '10200.00', '10200.00'],
	]);
});
