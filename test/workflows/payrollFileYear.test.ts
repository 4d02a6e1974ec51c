import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Container } from '@n8n/di';
import { SecurityConfig } from '@n8n/config';
import { startSandbox, type Sandbox } from '../../sandbox';
import { onDay } from '../support/calendar';
import { runFiles, table, type FileRun } from '../support/payrollFileWorkflow';
import { runPayroll } from '../support/payrollWorkflow';

/**
 * An ordinary employer goes over from Nmbrs itself to files: a file a month in the folder, where all of them stay, two
 * corrections, a bonus run, an edit by hand, and the end of a year. What is asked, and what is not.
 */
let sandbox: Sandbox;
let folder: string;
/** What stands in Decisions: nothing is ever taken out. */
let decisions: string[];
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => {
	sandbox.reset();
	decisions = [];
	folder = mkdtempSync(join(tmpdir(), 'payroll-year-'));
	Container.get(SecurityConfig).restrictFileAccessTo = folder;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string) => writeFileSync(join(folder, name), content);
const take = (name: string) => rmSync(join(folder, name));

/** A morning: what needs a person, by its code; each file is also the whole of what it says. */
async function morning(day: string, settings: Record<string, unknown> = {}): Promise<FileRun> {
	return await onDay(
		day,
		async () =>
			await runFiles(sandbox, {
				...{ folder, fromYear: 2026, fromPeriod: 9, decisions: decisions.join(', '), ...settings },
			}),
	);
}

const asked = ({ rows }: FileRun) => rows.filter(({ attention }) => attention).map(({ code }) => code);

/** The first answer that a row offers, or the one with that word, put with the others. */
function answer({ rows }: FileRun, word = ''): void {
	const open = rows.filter(({ attention }) => attention);
	for (const { decisions: texts = [] } of open as { decisions?: string[] }[])
		decisions.push(texts.find((text) => text.includes(`=${word}`)) ?? 'none');
}

async function isQuiet(day: string): Promise<void> {
	const before = sandbox.writes().length;
	const { status, rows } = await morning(day);
	expect({ status, asked: rows.filter(({ attention }) => attention) }).toEqual({
		status: 'success',
		asked: [],
	});
	expect(sandbox.writes()).toHaveLength(before);
}

const gross = (month: string, last: string) =>
	sandbox.books.balance('4000', { from: `${month}-01`, to: `${month}-${last}` });

/** A month that the daily workflow booked, as the payroll package writes it in a file. */
function asFile(month: string): string {
	const entries = sandbox.books
		.memorials()
		.filter(({ date, voucher }) => date.startsWith(month) && voucher.startsWith('NMBRS'));
	const lines = entries.flatMap(({ date, rows }) =>
		rows.map(({ ledgerAccount, amount }) => {
			const written = String(amount).replace('-', '').replace('.', ',');
			const sides = String(amount).startsWith('-') ? [written, ''] : ['', written];
			return [date.split('-').reverse().join('-'), ledgerAccount, ...sides].join(';');
		}),
	);
	return ['Datum;Grootboek;Debet;Credit', ...lines, ''].join('\n');
}

test('twelve months: three questions, each answered once, and the books are the payroll', async () => {
	await onDay('2026-11-02', async () => await runPayroll(sandbox, { fromPeriod: 9 }));
	const october = gross('2026-10', '31');
	expect(october).not.toBe('0.00');

	// The switch: the month that the daily workflow booked comes as a file as well.
	put('oktober.csv', asFile('2026-10'));
	await isQuiet('2026-11-03');
	put('november.csv', table('10000,00', '30-11-2026'));
	expect(asked(await morning('2026-12-01'))).toEqual([]);
	await isQuiet('2026-12-02');

	// A correction, beside the file that it replaces.
	put('november nieuw.csv', table('10100,00', '30-11-2026'));
	const corrected = await morning('2026-12-03');
	expect(asked(corrected)).toEqual(['runMayBeBooked']);
	await isUntouched();
	answer(corrected);
	expect(asked(await morning('2026-12-04'))).toEqual([]);
	expect(gross('2026-11', '30')).toBe('10100.00');
	await isQuiet('2026-12-05');

	// One more run of a month that is booked.
	put('december.csv', table('10200,00', '31-12-2026'));
	expect(asked(await morning('2026-12-29'))).toEqual([]);
	put('bonus.csv', table('800,00', '31-12-2026'));
	const bonus = await morning('2026-12-30');
	expect(asked(bonus)).toEqual(['runMayBeBooked']);
	answer(bonus, 'book');
	expect(asked(await morning('2026-12-31'))).toEqual([]);
	expect(gross('2026-12', '31')).toBe('11000.00');

	// A new year, and a file that says its period and run in its name is asked about nothing.
	put('2027-01.csv', table('10300,00', '31-01-2027'));
	put('2027-01 bonus.csv', table('500,00', '31-01-2027'));
	expect(asked(await morning('2027-02-01'))).toEqual([]);
	expect(gross('2027-01', '31')).toBe('10800.00');
	put('2027-01.csv', table('10350,00', '31-01-2027'));
	expect(asked(await morning('2027-02-02'))).toEqual([]);
	expect(gross('2027-01', '31')).toBe('10850.00');

	// Somebody moves an amount of the bonus to another account, with all answers left standing.
	const entry = sandbox.books
		.memorials()
		.find(({ date, rows }) => date === '2026-12-31' && rows[0]?.amount.replace('-', '') === '800.00');
	sandbox.books.editMutation(Number(entry?.number), {
		rows: entry?.rows.map((row) => (row.ledgerAccount === '4000' ? { ...row, ledgerAccount: '4010' } : row)),
	});
	const edited = await morning('2027-02-03', { handEdits: 'report' });
	expect(asked(edited)).toEqual(['editedByHand']);
	answer(edited, 'leave');
	for (const day of ['2027-02-04', '2027-02-05', '2027-02-06']) await isQuiet(day);

	// The months that follow.
	for (const [at, last] of [
		[2, 28],
		[3, 31],
		[4, 30],
		[5, 31],
		[6, 30],
		[7, 31],
		[8, 31],
		[9, 30],
	] as const) {
		const month = String(at).padStart(2, '0');
		put(`maand ${month}.csv`, table('10300,00', `${last}-${month}-2027`));
		const next = `2027-${String(at + 1).padStart(2, '0')}-01`;
		expect([month, asked(await morning(next))]).toEqual([month, []]);
	}
	// The folder is tidied.
	take('november.csv');
	take('oktober.csv');
	await isQuiet('2027-10-02');
	expect(decisions).toHaveLength(3);
	expect(gross('2026-10', '31')).toBe(october);

	async function isUntouched() {
		expect(gross('2026-11', '30')).toBe('10000.00');
	}
});
