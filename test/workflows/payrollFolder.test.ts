import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Container } from '@n8n/di';
import { SecurityConfig } from '@n8n/config';
import { startSandbox, type Sandbox } from '../../sandbox';
import { bookedEntries, runPayroll } from '../support/payrollWorkflow';
import { runFiles, table } from '../support/payrollFileWorkflow';
import { few } from '../support/runs';

let sandbox: Sandbox;
let folder: string;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => {
	sandbox.reset();
	folder = mkdtempSync(join(tmpdir(), 'payroll-folder-'));
	Container.get(SecurityConfig).restrictFileAccessTo = folder;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string) => writeFileSync(join(folder, name), content);
const look = async (settings: Record<string, unknown> = {}, startNode?: string) =>
	await runFiles(sandbox, { folder, ...settings }, { startNode });

test('every file of the folder is booked, and the next morning nothing', async () => {
	put('2026-04.csv', table('100,00', '30-04-2026'));
	put('2026-05.CSV', table());
	put('lees mij.pdf', '%PDF-1.7');
	const { status, message } = await look();
	expect([status, message]).toEqual(['success', '2 payroll journals booked']);
	const before = sandbox.writes().length;
	expect((await look()).message).toBe('nothing to synchronize');
	expect((await look({}, 'Start by hand')).message).toBe('nothing to synchronize');
	expect(sandbox.writes()).toHaveLength(before);
});

test('the same journal under two names is booked once', async () => {
	put('mei.csv', table());
	put('mei (1).csv', table());
	await look();
	expect(bookedEntries(sandbox)).toHaveLength(1);
	expect((await look()).message).toBe('nothing to synchronize');
});

test('a month that was booked from Nmbrs itself is known in a file', async () => {
	const entry = async () => {
		await runPayroll(sandbox, { fromPeriod: 9 });
		return sandbox.books
			.memorials()
			.filter(({ date, voucher }) => date === '2026-10-31' && voucher.startsWith('NMBRS '));
	};
	const [october] = await entry();
	const lines = october?.rows.map(({ ledgerAccount, amount }) => [ledgerAccount, amount] as const) ?? [];
	expect(lines.length).toBeGreaterThan(2);
	const dutch = (amount: string) => amount.replace('-', '').replace('.', ',');
	put(
		'oktober.csv',
		[
			'Datum;Grootboek;Omschrijving;Debet;Credit',
			...lines.map(([account, amount]) => {
				const isDebit = String(amount).startsWith('-');
				const [debit, credit] = isDebit ? [dutch(String(amount)), ''] : ['', dutch(String(amount))];
				return `31-10-2026;${account};x;${debit};${credit}`;
			}),
			'',
		].join('\n'),
	);
	const before = sandbox.writes().length;
	expect(await look()).toMatchObject({ status: 'success', message: 'nothing to synchronize' });
	expect(sandbox.writes()).toHaveLength(before);
});

test('a newer state of a month that is booked is asked, not booked', async () => {
	put('mei.csv', table());
	await look();
	rmSync(join(folder, 'mei.csv'));
	put('mei.csv', table('12600,00'));
	const { status, rows } = await look();
	expect(status).toBe('error');
	expect(rows).toMatchObject([{ action: 'blocked', code: 'runMayBeBooked' }]);
	const [decision] = /F[0-9a-f]{8}=correct:F[0-9a-f]{8}/.exec(rows[0]?.reason ?? '') ?? [];
	expect(await look({ decisions: decision })).toMatchObject({
		status: 'success',
		message: '1 payroll journals corrected',
	});
	expect(sandbox.books.balance('4000', { from: '2026-05-31', to: '2026-05-31' })).toBe('12600.00');
});

test.each(
	few([
		['an empty folder', () => ({})],
		['a folder that is not there', () => ({ folder: `${folder}/weg` })],
		['no folder', () => ({ folder: '' })],
	]),
)('%s is no failure, and said', async (_what, settings) => {
	const { status, rows } = await look(settings());
	expect([status, rows]).toMatchObject(['success', [{ action: 'skipped', code: 'noPayrollFile' }]]);
	expect(rows[0]?.reason.length).toBeGreaterThan(30);
});

test('a folder that n8n may not read stops the execution, so that it is told', async () => {
	put('mei.csv', table());
	Container.get(SecurityConfig).restrictFileAccessTo = join(folder, 'elders');
	const { status, failure } = await look();
	expect(status).toBe('error');
	expect(failure).toContain('not allowed');
});

test.each(
	few([
		['companies', '', 'companies'],
		['fromPeriod', 13, 'fromPeriod'],
		['format', 'word', 'format'],
		['language', 'fy', 'language'],
	]),
)('a setting that cannot be (%s = %j) is told before anything is read', async (field, value, named) => {
	put('mei.csv', table());
	const { status, rows } = await look({ [field]: value });
	expect(status).toBe('error');
	expect(rows[0]?.reason).toContain(named);
	expect(sandbox.writes()).toEqual([]);
});
