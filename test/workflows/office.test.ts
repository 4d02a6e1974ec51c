import { startSandbox, type Sandbox } from '../../sandbox';
import { clientTable, runOffice } from '../support/officeWorkflow';
import { BAKERY, bookedEntries } from '../support/payrollWorkflow';

// Only n8n's forms use it, and jest cannot load what it requires
jest.mock('sanitize-html', () => (text: string) => text);

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const BAKER = { client: 'Bakkerij De Korst', company: String(BAKERY), administration: 'x', fromYear: 2026, fromPeriod: 9 };

test('books', async () => {
	const table = clientTable([BAKER]);
	const run = await runOffice(sandbox, table);
	console.log(JSON.stringify({...run, log: {...run.log, report: ''}, execution: run.execution.error, order: run.execution.order}, null, 1));
	console.log(table.rows);
	expect(bookedEntries(sandbox)).toHaveLength(2);
});
