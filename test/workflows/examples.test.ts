import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SecurityConfig } from '@n8n/config';
import { Container } from '@n8n/di';
import { utils, write } from '@e965/xlsx';
import Ajv from 'ajv/dist/2020';
import { chosenStart, runWorkflow, type WorkflowFile } from '../../engine';
import { credentialsOf } from '../support/runOperation';
import { useSandbox } from '../support/sandbox';

const ROOT = join(__dirname, '..', '..');
const FOLDER = join(ROOT, 'examples');
const path = (file: string) => join(FOLDER, file);
// The others have a test of their own; what holds for all is in exampleRules.test.ts
const files = readdirSync(FOLDER).filter((name) => /^payroll-from-(?!xml)/.test(name));
const schema = JSON.parse(readFileSync(join(ROOT, 'schemas', 'payroll-item.json'), 'utf8')) as object;
const isPayroll = new Ajv({ allowUnionTypes: true, strictRequired: false }).compile(schema);

const sandbox = useSandbox();
let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'payroll-example-'));
	Container.get(SecurityConfig).restrictFileAccessTo = folder;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function runExample(file: string, settings: Record<string, unknown>) {
	const done = await runWorkflow(path(file), {
		credentials: credentialsOf(sandbox()),
		settings: { ...chosenStart(path(file)), ...settings },
		startNode: 'Start by hand',
	});
	return { ...done, message: done.items('Log')[0]?.message, made: done.items('Make payroll of it') };
}

const booked = () =>
	sandbox()
		.books.memorials()
		.map(({ date, voucher }) => `${date} ${voucher}`)
		.filter((one) => /^\S+ (SHEET|PAYAPI) /.test(one));

/** The net amount is a number of a spreadsheet. */
function workbook(net: string): Buffer {
	const book = utils.book_new();
	const rows = [
		['Datum', 'Rekening', 'Omschrijving', 'Debet', 'Credit'],
		[46173, 4000, 'Bruto', 1250, ''],
		[46173, 1710, 'Netto', '', Number(net)],
	];
	utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Blad1');
	return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

test('a spreadsheet: seen first, booked under a source of its own, and the second time nothing', async () => {
	const file = join(folder, 'loon.xlsx');
	writeFileSync(file, workbook('1250.00'));
	const preview = await runExample('payroll-from-spreadsheet.json', { file });
	expect([preview.status, preview.message, booked()]).toEqual([
		'success',
		'preview: 1 payroll journals booked',
		[],
	]);
	expect(preview.made.every((item) => isPayroll(item))).toBe(true);
	expect((await runExample('payroll-from-spreadsheet.json', { file, preview: false })).message).toBe(
		'1 payroll journals booked',
	);
	expect(booked()).toEqual([expect.stringMatching(/^2026-05-31 SHEET 1\/2026-05\/P05-loon$/)]);
	expect((await runExample('payroll-from-spreadsheet.json', { file, preview: false })).message).toBe(
		'nothing to synchronize',
	);
});

test('Loket: runs of two pages, of which only those with results are asked for them; a changed run is corrected', async () => {
	const run = (id: string, key: number, periodNumber: number) => ({
		id,
		journalRunStatus: { key },
		payrollPeriod: { year: 2026, periodNumber, periodEndDate: `2026-0${periodNumber}-25` },
	});
	const pages = [[run('b14acd0d-75d7', 4, 5)], [run('c25bde1e-86e8', 2, 6)]];
	let amount = 1250;
	const asked: string[] = [];
	const server = createServer(({ url = '', headers }, answer) => {
		asked.push(url);
		const page = Number(new URL(url, 'http://localhost').searchParams.get('pageNumber') ?? 1);
		const line = (code: string, debit: number, credit: number) => ({
			...{ ledgerAccount: { code, description: 'Loon' }, costCenter: null, debit, credit },
		});
		const results = [line('4000', amount, 0), line('1710', 0, amount)];
		const isKnown = url.includes('/42/') || url.includes('b14acd0d');
		const body = url.includes('/results')
			? { _embedded: results }
			: { totalPages: pages.length, _embedded: pages[page - 1] };
		const status = isKnown && headers.accept === 'application/json;version=2018-01-01' ? 200 : 404;
		answer.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const settings = { address, administration: '42', company: '7', companyName: 'Garage B.V.' };
	const again = () => runExample('payroll-from-http-api.json', { ...settings, preview: false });
	try {
		const preview = await runExample('payroll-from-http-api.json', settings);
		expect([preview.status, preview.message]).toEqual(['success', 'preview: 1 payroll journals booked']);
		expect(preview.made.every((item) => isPayroll(item))).toBe(true);
		expect(asked.map((url) => url.replace('/journalruns', ''))).toEqual([
			'/42?pageNumber=1',
			'/42?pageNumber=2',
			'/b14acd0d-75d7/results',
		]);
		await again();
		expect(booked()).toEqual(['2026-05-25 PAYAPI 7/2026-05/b14acd0d']);
		amount = 1300;
		expect((await again()).message).toBe('1 payroll journals corrected');
		expect(sandbox().books.balance('4000', { from: '2026-05-25', to: '2026-05-25' })).toBe('1300.00');
		pages[0] = [];
		expect((await again()).status).toBe('error');
	} finally {
		server.close();
	}
});

test('what cannot be booked ends the execution as failed, as in the shipped workflows', async () => {
	const file = join(folder, 'scheef.xlsx');
	writeFileSync(file, workbook('1240.00'));
	const { status, error } = await runExample('payroll-from-spreadsheet.json', { file, preview: false });
	expect([status, error?.description]).toEqual(['error', expect.stringContaining('10,00')]);
});

describe.each(files)('%s', (file) => {
	const workflow = JSON.parse(readFileSync(path(file), 'utf8')) as Required<WorkflowFile>;

	test('its source is one of its own, and preview is on', () => {
		const settings = JSON.stringify(workflow.nodes.find(({ name }) => name === 'Settings')?.parameters);
		expect(settings).toMatch(/"name":"source","value":"(SHEET|PAYAPI)"/);
		expect(settings).toContain('"name":"preview","value":true');
	});
});
