import type { IDataObject } from 'n8n-workflow';
import { itemsOf, type Execution } from './server/execution';
import type { Table } from './server/rest';
import { MANUAL_TRIGGER, OFFICE, prepared } from './server/templates';
import { bookedIn, clientsOf, tableOf, type Client } from './support/office';
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
	const world = useN8n(`office-${version.length}`, undefined, install);
	let clients: [Client, Client, Client];
	beforeEach(() => {
		clients = clientsOf(world().sandbox);
	});

	const eachInItsOwn = () => clients.map(({ company }) => [company]);

	(isNewest ? test : test.skip)(
		'each client of a data table is booked in its own administration, and one that fails leaves the others',
		async () => {
			const { client, credentials, sandbox } = world();
			const { rows, ...columns } = tableOf(clients);
			const [first, ...others] = rows;
			const wrong = { ...first, client: 'Kapper', company: '99999', administration: 'Onbekend' };
			const table = await client.createDataTable({
				...columns,
				rows: [first, wrong, ...others] as Table['rows'],
			});

			const office = prepared(OFFICE, {
				settings: { preview: false },
				credentials,
				schedule: 'onceAMinute',
			});
			const { id } = await client.createWorkflow(office);
			const execution = await client.runBySchedule(id);
			expect(linesOf(execution).sort()).toEqual([
				...['Bakkerij: booked', 'Bloemen: booked', 'Garage: booked', 'Kapper: failed'],
			]);
			expect(execution.data?.resultData.lastNodeExecuted).toBe('Needs a person?');
			expect(bookedIn(clients)).toEqual(eachInItsOwn());

			const written = await client.rowsOf(table);
			const status = (row: IDataObject = {}) => [row.client, row.result, row.counts];
			const count = (at: number) => clients[at]?.administration.books.mutations.length;
			expect(written.map(status)).toEqual([
				['Bakkerij', 'booked', expect.stringMatching(/^booked \d+$/)],
				['Kapper', 'failed', expect.any(String)],
				['Garage', 'booked', `booked ${count(1)}`],
				['Bloemen', 'booked', `booked ${count(2)}`],
			]);
			for (const row of written) expect(row.lastRun).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
			expect(written[1]?.message).not.toBe('');
			expect(written[0]?.callsThisMonth).toBeGreaterThan(0);

			const writes = sandbox.writes().length;
			const again = await client.runByHand(id, MANUAL_TRIGGER);
			expect(linesOf(again).sort()).toEqual([
				...['Bakkerij: doneBefore', 'Bloemen: doneBefore', 'Garage: doneBefore', 'Kapper: failed'],
			]);
			expect(sandbox.writes()).toHaveLength(writes);
		},
	);
});
