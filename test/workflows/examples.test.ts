import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SecurityConfig } from '@n8n/config';
import { Container } from '@n8n/di';
import { utils, write } from '@e965/xlsx';
import Ajv from 'ajv/dist/2020';
import { chosenStart, runWorkflow, type WorkflowFile } from '../../engine';
import { journalRun, LoketServer, resultLine, type LoketState } from '../support/loketServer';
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

const wages = (gross: number) => [resultLine('4000', gross, null), resultLine('1710', null, gross)];
const [APRIL, MAY] = ['3f2504e0-4f89-41d3-9a0c-0305e82c3301', '7d444840-9dc0-41d1-b245-5ffdce74fad2'];

describe('Loket', () => {
	let loket: LoketServer;
	beforeEach(async () => void (loket = await LoketServer.start()));
	afterEach(async () => await loket.stop());

	async function run(settings: Record<string, unknown> = { preview: false }) {
		const done = await runExample('payroll-from-http-api.json', {
			...{ address: loket.address, administration: '42', company: '7', companyName: 'Garage B.V.' },
			...settings,
		});
		const rows = done.items('Synchronize') as { code: string; reason: string }[];
		return { ...done, rows, codes: rows.map(({ code }) => code) };
	}
	const gross = (period: number) =>
		sandbox().books.balance('4000', { from: `2026-0${period}-25`, to: `2026-0${period}-25` });

	test('all runs, of two pages, are one item: seen first, booked, and then nothing', async () => {
		loket.gives({
			runs: [journalRun('a', APRIL, 'exported', 4), journalRun('b', MAY, 'done', 5)],
			...{ results: { a: wages(1200.1), b: wages(1250) }, perPage: 1 },
		});
		const preview = await run({});
		expect([preview.status, preview.message, booked()]).toEqual([
			'success',
			'preview: 2 payroll journals booked',
			[],
		]);
		expect(preview.made).toHaveLength(1);
		expect(preview.made.every((item) => isPayroll(item))).toBe(true);
		expect(loket.asked).toEqual([
			'/42/journalruns?pageNumber=1',
			'/42/journalruns?pageNumber=2',
			...['a', 'b'].map((id) => `/journalruns/${id}/results?consolidate=BasedOnLedgerAccountConfiguration`),
		]);
		expect((await run()).message).toBe('2 payroll journals booked');
		expect([gross(4), gross(5)]).toEqual(['1200.10', '1250.00']);
		expect((await run()).message).toBe('nothing to synchronize');
	});

	test('a journal that was undone and made again is the newer version of its run', async () => {
		loket.gives({ runs: [journalRun('a', MAY, 'done', 5)], results: { a: wages(1250) } });
		await run();
		const removed = journalRun('a', MAY, 'removed', 5);
		loket.gives({ runs: [removed] });
		const undone = await run();
		expect([undone.status, undone.codes, gross(5)]).toEqual(['error', ['runVanished'], '1250.00']);
		loket.gives({ runs: [removed, journalRun('b', MAY, 'done', 5)], results: { b: wages(1300) } });
		expect((await run()).message).toBe('1 payroll journals corrected');
		expect(gross(5)).toBe('1300.00');
	});

	test('what is no payroll yet, or never, is not booked, nor asked for', async () => {
		loket.gives({
			runs: [
				...[journalRun('a', MAY, 'removed', 5), journalRun('b', MAY, 'waits', 5)],
				...[journalRun('c', APRIL, 'none', 4), journalRun('d', 'test', 'done', 3, true)],
			],
			results: { d: wages(999) },
		});
		expect(await run()).toMatchObject({ status: 'success', codes: ['journalEmpty', 'journalEmpty'] });
		expect([loket.asked.length, booked()]).toEqual([1, []]);
		loket.gives({ runs: [] });
		expect(await run()).toMatchObject({ status: 'success', codes: ['noPayrollRuns'] });
	});

	test('runs before the start are not asked for', async () => {
		loket.gives({
			runs: [journalRun('a', APRIL, 'done', 4), journalRun('b', MAY, 'done', 5)],
			results: { b: wages(1250) },
		});
		expect(await run({ preview: false, fromYear: 2026, fromPeriod: 5 })).toMatchObject({ status: 'success' });
		expect([loket.asked.length, booked().length]).toEqual([2, 1]);
	});

	test.each<[string, Parameters<LoketServer['gives']>[0], RegExp]>([
		['an error with status 200', { instead: [200, '{"error":"invalid_token"}'] }, /200 .*invalid_token/],
		['a page', { instead: [200, '<html><body>Log in</body></html>'] }, /200 <html>/],
		['a refusal', { instead: [401, '{"messages":[]}'] }, /401 /],
		['a list', { instead: [200, '[]'] }, /200 \[\]/],
		['runs of other names', { runs: [{ id: 'a', payrollPeriod: { year: 2026 } }] }, /"payrollPeriod"/],
	])('%s in the place of the runs is one row that says so, in red', async (_what, given, words) => {
		loket.gives(given);
		const { status, rows, items } = await run();
		expect([status, rows, booked()]).toEqual([
			'error',
			[expect.objectContaining({ reason: expect.stringMatching(words) as string })],
			[],
		]);
		expect(items('Log')).toHaveLength(1);
	});

	test('a redirect is not followed: the sign-in goes to nobody else', async () => {
		const other = await LoketServer.start();
		try {
			loket.gives({ instead: [302, '', `${other.address}/42/journalruns`] });
			const { status, rows } = await run();
			expect([status, rows]).toEqual([
				'error',
				[expect.objectContaining({ reason: expect.stringContaining(': 302') as string })],
			]);
			expect(other.asked).toEqual([]);
		} finally {
			await other.stop();
		}
	});

	test.each<[string, LoketState[], object[]]>([
		['it failed there', ['failed'], wages(1250)],
		['there are two', ['done', 'done'], wages(1250)],
		['its answer is not found', ['exported'], []],
		['its lines have other names', ['done'], [{ ledgerAccount: { code: '4000' }, debit: 1250, credit: 0 }]],
		[
			'an amount is missing',
			['done'],
			[{ ...resultLine('4000', 1250, 0), creditAmount: undefined }, resultLine('1710', 0, 1250)],
		],
	])(
		'a run of which no journal can be read, as %s, is told, and the other is booked',
		async (_why, states, lines) => {
			const ids = states.map((_, at) => `b${at}`);
			loket.gives({
				runs: [
					journalRun('a', APRIL, 'done', 4),
					...states.map((state, at) => journalRun(ids[at] ?? '', MAY, state, 5)),
				],
				results: {
					a: wages(1200),
					...(lines.length > 0 && Object.fromEntries(ids.map((id) => [id, lines]))),
				},
			});
			const { status, codes } = await run();
			expect([status, codes.sort(), gross(4)]).toEqual([
				'error',
				['journalBooked', 'journalNotRead'],
				'1200.00',
			]);
		},
	);
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
