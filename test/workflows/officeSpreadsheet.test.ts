import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SecurityConfig } from '@n8n/config';
import { Container } from '@n8n/di';
import { readWorkflow } from '../../engine/workflow-file';
import { CLIENT_WORKFLOW, runOffice, SPREADSHEET_WORKFLOW } from '../support/officeWorkflow';
import { BAKERY, FOUR_WEEKLY } from '../support/payrollWorkflow';
import { few } from '../support/runs';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
let folder: string;
beforeEach(() => {
	sandbox().payroll.showCompany(FOUR_WEEKLY);
	sandbox().administrations.add({ company: 'Garage Zuid' });
	folder = mkdtempSync(join(tmpdir(), 'payroll-office-'));
	Container.get(SecurityConfig).restrictFileAccessTo = folder;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const list = () => join(folder, 'klanten 2026.csv');
const status = () => join(folder, 'klanten 2026-status.csv');
const put = (...lines: string[]) => {
	writeFileSync(
		list(),
		['Klant;Bedrijf;Administratie;Vanaf jaar;Vanaf periode;Actief', ...lines].join('\r\n'),
	);
};
const run = async (settings: Record<string, unknown> = {}, subWorkflows = {}) =>
	await runOffice(
		sandbox(),
		null,
		{ file: list(), ...settings },
		{ file: SPREADSHEET_WORKFLOW, subWorkflows },
	);
const BAKER = `Bakkerij;${BAKERY};Bakkerij De Korst B.V.;2026;9;ja`;
const GARAGE = `"Garage; Zuid";${FOUR_WEEKLY};garage zuid;2026;10;x`;

test('books every client of the spreadsheet, and keeps beside it what was done', async () => {
	put(BAKER, GARAGE);
	const first = await run();
	expect([first.status, first.lines]).toEqual(['success', ['Bakkerij: booked', 'Garage; Zuid: booked']]);
	expect(readFileSync(status(), 'utf8')).toMatch(
		/^"client";"company";"lastRun".+\r\n"Bakkerij";"12345";"\d{4}-\d\d-\d\d \d\d:\d\d";"booked";"booked 2"/,
	);
	const before = [readFileSync(list(), 'utf8'), sandbox().writes().length];
	expect((await run()).lines).toEqual(['Bakkerij: doneBefore', 'Garage; Zuid: doneBefore']);
	expect([readFileSync(list(), 'utf8'), sandbox().writes().length]).toEqual(before);
});

test('what does not fit goes on in the next execution, and both stay known', async () => {
	put(BAKER, GARAGE);
	expect((await run({ maxClients: 1 })).lines).toEqual(['Bakkerij: booked', 'Garage; Zuid: later']);
	expect((await run({ maxClients: 1 })).lines).toEqual(['Garage; Zuid: booked', 'Bakkerij: doneBefore']);
	expect((await run()).execution.order).not.toContain('Book one client');
});

test('without the file beside it the clients are looked at anew, and nothing is booked twice', async () => {
	put(BAKER);
	await run();
	const before = sandbox().writes().length;
	writeFileSync(status(), '');
	expect((await run()).lines).toEqual(['Bakkerij: unchanged']);
	writeFileSync(status(), 'niets;van\r\n"dit');
	expect((await run()).lines).toEqual(['Bakkerij: unchanged']);
	expect(sandbox().writes()).toHaveLength(before);
});

test('a row that cannot be is told, and the others go on', async () => {
	put(BAKER.replace(String(BAKERY), 'Bakkerij'), GARAGE, GARAGE.replace('Zuid', 'Noord'), ';;;;;');
	const { told, status: ended } = await run();
	expect(told).toEqual([
		'Bakkerij blocked clientFaulty',
		'Garage; Zuid blocked clientTwice',
		'Garage; Noord blocked clientTwice',
	]);
	expect(ended).toBe('error');
	expect(sandbox().calls).toEqual([]);
});

test('a row of the spreadsheet starts no workflow that Settings does not list', async () => {
	const started = jest.fn();
	const own = { transfer: { file: CLIENT_WORKFLOW, before: started } };
	writeFileSync(
		list(),
		`Klant;Bedrijf;Administratie;Workflow\r\nBakkerij;${BAKERY};Bakkerij De Korst B.V.;transfer`,
	);
	// By its name, since it counts as done for today.
	const start = async (ownWorkflows: string) =>
		await run({ ownWorkflows, fromPeriod: 9, clients: 'Bakkerij' }, own);
	expect((await start('')).told).toEqual(['Bakkerij blocked clientFaulty']);
	expect(started).not.toHaveBeenCalled();
	expect((await start('transfer')).lines).toEqual(['Bakkerij: booked']);
	expect(started).toHaveBeenCalledTimes(1);
});

test.each(
	few([
		['no file', () => undefined, 'clientsNotRead'],
		['a picture', () => writeFileSync(list(), Buffer.from('89504e470d0a1a0a', 'hex')), 'fileOtherKind'],
		['only the names of columns', () => put(), 'noClients'],
	]),
)('%s: one row says so, and what was kept stays', async (_what, make, code) => {
	writeFileSync(status(), 'as it was');
	make();
	const { told, status: ended } = await run();
	expect(told.filter((row) => row.endsWith(code))).toHaveLength(1);
	expect(ended).toBe('error');
	expect(readFileSync(status(), 'utf8')).toBe('as it was');
	expect(sandbox().calls).toEqual([]);
});

test('no path at all is told, and nothing is written anywhere', async () => {
	const { status: ended } = await run({ file: '' });
	expect(ended).toBe('error');
	expect(existsSync(status())).toBe(false);
});

test('both files are asked for by what differs in their names: older n8n reads no braces around a whole path', () => {
	const { nodes } = readWorkflow(SPREADSHEET_WORKFLOW);
	const selector = String(nodes.find(({ name }) => name === 'Read the spreadsheet')?.parameters.fileSelector);
	const file = "String($('Settings').first().json.file).trim()";
	expect(selector.replaceAll(file, 'FILE')).toBe(
		"={{ FILE.split('.').slice(0, -1).join('.') + '{.' + FILE.split('.').pop() + ',-status.csv}' }}",
	);
});
