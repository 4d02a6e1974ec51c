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

async function run(file: string, settings: Record<string, unknown>) {
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
	const preview = await run('payroll-from-spreadsheet.json', { file });
	expect([preview.status, preview.message, booked()]).toEqual([
		'success',
		'preview: 1 payroll journals booked',
		[],
	]);
	expect(preview.made.every((item) => isPayroll(item))).toBe(true);
	expect((await run('payroll-from-spreadsheet.json', { file, preview: false })).message).toBe(
		'1 payroll journals booked',
	);
	expect(booked()).toEqual([expect.stringMatching(/^2026-05-31 SHEET 1\/2026-05\/P05-loon$/)]);
	expect((await run('payroll-from-spreadsheet.json', { file, preview: false })).message).toBe(
		'nothing to synchronize',
	);
});

test('an API: its runs keep their numbers; a changed run is corrected', async () => {
	const companies = [
		{
			id: 7,
			name: 'Garage B.V.',
			runs: [
				{
					...{ id: 55, year: 2026, period: 5, payDate: '2026-05-25', label: 'Mei' },
					lines: [
						{ account: '4000', text: 'Bruto', amount: '1250.00', side: 'D' },
						{ account: '1710', text: 'Netto', amount: '1250.00', side: 'C' },
					],
				},
			],
		},
	];
	const server = createServer((_request, answer) => {
		answer.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(companies));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/companies`;
	try {
		const preview = await run('payroll-from-http-api.json', { address });
		expect([preview.status, preview.message]).toEqual(['success', 'preview: 1 payroll journals booked']);
		expect(preview.made.every((item) => isPayroll(item))).toBe(true);
		await run('payroll-from-http-api.json', { address, preview: false });
		expect(booked()).toEqual(['2026-05-25 PAYAPI 7/2026-05/55']);
		for (const line of companies[0]?.runs[0]?.lines ?? []) line.amount = '1300.00';
		const changed = await run('payroll-from-http-api.json', { address, preview: false });
		expect(changed.message).toBe('1 payroll journals corrected');
		expect(sandbox().books.balance('4000', { from: '2026-05-25', to: '2026-05-25' })).toBe('1300.00');
	} finally {
		server.close();
	}
});

test('what cannot be booked ends the execution as failed, as in the shipped workflows', async () => {
	const file = join(folder, 'scheef.xlsx');
	writeFileSync(file, workbook('1240.00'));
	const { status, error } = await run('payroll-from-spreadsheet.json', { file, preview: false });
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
