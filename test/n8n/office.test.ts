import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { itemsOf, type Execution } from './server/execution';
import type { Table } from './server/rest';
import { MANUAL_TRIGGER, OFFICE, OFFICE_SPREADSHEET, prepared } from './server/templates';
import { dyingWorkflow } from './support/dying';
import { bookedIn, clientsOf, importedClient, tableOf, type Client } from './support/office';
import { useN8n } from './support/useN8n';
import { VERSIONS } from './support/versions';

/** Client and state of each line of the overview. */
function linesOf(execution: Execution): string[] {
	const [log] = itemsOf(execution, 'Log');
	const failure = execution.data?.resultData.error?.message;
	if (!log) return [`no log: ${failure ?? 'no reason given'}`];
	return (log.clients as IDataObject[]).map(({ client, state }) => `${String(client)}: ${String(state)}`);
}

describe.each(VERSIONS)('the payroll of an office in $version', ({ version, install }) => {
	const isNewest = version === 'n8n';
	const folder = mkdtempSync(join(tmpdir(), 'kantoor-'));
	const installed = async () => {
		const installation = await install();
		return { ...installation, env: { ...installation.env, N8N_RESTRICT_FILE_ACCESS_TO: folder } };
	};
	const world = useN8n(`office-${version.length}`, undefined, installed);
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	let clients: [Client, Client, Client];
	beforeEach(() => {
		clients = clientsOf(world().sandbox);
	});

	const eachInItsOwn = () => clients.map(({ company }) => [company]);

	(isNewest ? test : test.skip)(
		'each client of a data table is booked in its own administration, and one that dies leaves the others',
		async () => {
			const { client, sandbox } = world();
			const { id: dying } = await client.createWorkflow(dyingWorkflow);
			await client.activate(dying);
			const { rows, ...columns } = tableOf(clients);
			const [first, ...others] = rows;
			const died = { ...first, client: 'Kapper', company: '99999', workflow: dying };
			const table = await client.createDataTable({
				...columns,
				rows: [first, died, ...others] as Table['rows'],
			});

			const office = prepared(OFFICE, {
				settings: { preview: false, ownWorkflows: dying },
				subWorkflows: { 'Book one client': await importedClient(world(), isNewest) },
				schedule: 'onceAMinute',
			});
			const { id } = await client.createWorkflow(office);
			const execution = await client.runBySchedule(id);
			expect(linesOf(execution).sort()).toEqual([
				...['Bakkerij: booked', 'Bloemen: booked', 'Garage: booked', 'Kapper: unsure'],
			]);
			expect(execution.data?.resultData.lastNodeExecuted).toBe('End as failed');
			expect(bookedIn(clients)).toEqual(eachInItsOwn());

			const written = await client.rowsOf(table);
			const status = (row: IDataObject = {}) => [row.client, row.result, row.counts];
			const count = (at: number) => clients[at]?.administration.books.mutations.length;
			expect(written.map(status)).toEqual([
				['Bakkerij', 'booked', expect.stringMatching(/^booked \d+$/)],
				['Kapper', 'unsure', expect.any(String)],
				['Garage', 'booked', `booked ${count(1)}`],
				['Bloemen', 'booked', `booked ${count(2)}`],
			]);
			for (const row of written) expect(row.lastRun).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
			expect(written[1]?.message).not.toBe('');
			expect(written[0]?.callsThisMonth).toBeGreaterThan(0);

			const writes = sandbox.writes().length;
			const again = await client.runByHand(id, MANUAL_TRIGGER);
			expect(linesOf(again).sort()).toEqual([
				...['Bakkerij: doneBefore', 'Bloemen: doneBefore', 'Garage: doneBefore', 'Kapper: unsure'],
			]);
			expect(sandbox.writes()).toHaveLength(writes);
		},
	);

	test('the clients of a spreadsheet, whose status comes in a file beside it; nothing is booked twice', async () => {
		const { client, sandbox } = world();
		const [list, status] = [join(folder, 'klanten 2026.csv'), join(folder, 'klanten 2026-status.csv')];
		const rows = clients.map(({ administration, ...one }) =>
			[one.client, one.company, administration.company, one.fromYear, one.fromPeriod, 'ja'].join(';'),
		);
		const columns = 'Klant;Bedrijf;Administratie;Vanaf jaar;Vanaf periode;Actief';
		writeFileSync(list, [columns, ...rows].join('\r\n'));
		const office = prepared(OFFICE_SPREADSHEET, {
			settings: { preview: false, file: list },
			subWorkflows: { 'Book one client': await importedClient(world(), isNewest) },
		});
		const { id } = await client.createWorkflow(office);

		const first = await client.runByHand(id, MANUAL_TRIGGER);
		expect([first.status, linesOf(first)]).toEqual([
			'success',
			['Bakkerij: booked', 'Garage: booked', 'Bloemen: booked'],
		]);
		expect(bookedIn(clients)).toEqual(eachInItsOwn());
		expect(readFileSync(status, 'utf8')).toMatch(
			/^"client";"company";"lastRun".+\r\n"Bakkerij";"12345";"\d{4}-\d\d-\d\d \d\d:\d\d";"booked";"booked \d+"/,
		);

		const writes = sandbox.writes().length;
		const again = await client.runByHand(id, MANUAL_TRIGGER);
		expect(linesOf(again)).toEqual(['Bakkerij: doneBefore', 'Garage: doneBefore', 'Bloemen: doneBefore']);
		rmSync(status);
		expect(linesOf(await client.runByHand(id, MANUAL_TRIGGER))).toEqual([
			...['Bakkerij: unchanged', 'Garage: unchanged', 'Bloemen: unchanged'],
		]);
		expect([sandbox.writes().length, existsSync(status)]).toEqual([writes, true]);
	});
});
