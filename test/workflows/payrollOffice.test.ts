import { join } from 'node:path';
import { runWorkflow } from '../../engine';
import { readWorkflow } from '../../engine/workflow-file';
import { onDay } from '../support/calendar';
import { BAKERY, FOUR_WEEKLY } from '../support/payrollWorkflow';
import { credentialsOf } from '../support/runOperation';
import { useSandbox } from '../support/sandbox';

const FILE = join(__dirname, '..', '..', 'examples', 'payroll-office.json');
const ID = 'office';

const sandbox = useSandbox();

/** With the rows of the data table. */
async function run(rows: object[]) {
	const pinData = { 'Read the clients': rows.map((json) => ({ json: { ...json } })) };
	const file = { ...readWorkflow(FILE), id: ID };
	const credentials = credentialsOf(sandbox());
	return await onDay(
		'2026-11-20',
		async () =>
			await runWorkflow(
				{ ...file, pinData },
				{ credentials, startNode: 'Start by hand', subWorkflows: { [ID]: { file } } },
			),
	);
}

test('each client is booked in its own books; one that fails does not stop the next, and is told', async () => {
	const { administrations, payroll, books } = sandbox();
	payroll.showCompany(FOUR_WEEKLY);
	const garage = administrations.add({ company: 'Garage Zuid B.V.' });
	const rows = [
		{ client: 'Bloemen', company: '99999', administration: 'Bloemen B.V.' },
		{ client: 'Bakkerij', company: String(BAKERY), administration: administrations.own.company },
		{ client: 'Garage', company: String(FOUR_WEEKLY), administration: garage.company },
	].map((row) => ({ ...row, fromYear: 2026, fromPeriod: 10 }));
	const preview = await run(rows.map((row) => ({ ...row, preview: row.client === 'Garage' ? null : true })));
	expect(sandbox().writes()).toEqual([]);
	const done = await run(rows.map((row) => ({ ...row, preview: false })));
	const ended = done.items('Loop over the clients').map(({ client, needsPerson }) => [client, needsPerson]);
	expect(ended).toEqual([
		['Bloemen', true],
		['Bakkerij', false],
		['Garage', false],
	]);
	expect(books.memorials().length).toBeGreaterThan(0);
	expect(garage.books.memorials().length).toBeGreaterThan(0);
	for (const { status, error } of [preview, done])
		expect([status, error?.message]).toEqual(['error', expect.stringMatching(/^Bloemen: .*99999/s)]);
	expect(done.error?.message).not.toContain('Garage:');
	// Nothing is left to book.
	const again = await run(rows.slice(1).map((row) => ({ ...row, preview: false })));
	expect([again.status, again.items('What it ended as')]).toMatchObject([
		'success',
		[{ ended: expect.stringContaining('niets'), needsPerson: false }],
	]);
});
