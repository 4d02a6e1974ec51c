import { checkConnections } from '../support/connectionWorkflow';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

test('look', async () => {
	for (const way of ['soap', 'rest', 'both'] as const) {
		const found = await checkConnections(sandbox(), { way, settings: { company: 'Bakkerij De Korst B.V.' } });
		console.log(found.execution.status, found.execution.error?.message, found.message);
		console.log(found.rows.map((row) => [row.service, row.key, row.action, row.outcome, row.reason, JSON.stringify(row.shapes)].join(' | ')).join('\n'));
		console.log(sandbox().calls.length, sandbox().writes().length);
	}
});
