import { fileOf, itemsOf, rowsOf, type Execution } from './server/execution';
import { MANUAL_TRIGGER, PAYROLL, prepared, RECONCILIATION } from './server/templates';
import { useN8n } from './support/useN8n';
import { VERSIONS } from './support/versions';

const FROM = { fromYear: 2026, fromPeriod: 9 };

describe.each(VERSIONS)('the reports in $version', ({ version, install }) => {
	const world = useN8n(`reports-${version.length}`, undefined, install);

	async function ran(file: string, settings: Record<string, unknown>): Promise<Execution> {
		const { client, credentials } = world();
		const { id } = await client.createWorkflow(prepared(file, { credentials, settings }));
		return await client.runByHand(id, MANUAL_TRIGGER);
	}

	test('payroll and books of a year are compared, account by account, on a page', async () => {
		const { client, sandbox } = world();
		expect((await ran(PAYROLL, { ...FROM, preview: false })).status).toBe('success');
		const writes = sandbox.writes().length;

		const compared = await ran(RECONCILIATION, FROM);
		expect(compared.status).toBe('success');
		expect(new Set(rowsOf<{ code: string }>(compared).map(({ code }) => code))).toEqual(
			new Set(['accountIsEqual']),
		);
		expect(itemsOf(compared, 'Verslag')[0]?.html).toContain('Door anderen');
		const page = fileOf(compared, 'Save the page');
		expect(page.fileName).toBe('aansluiting-lonen.html');
		expect((await client.download(page)).toString()).toContain('Door anderen');
		expect(sandbox.writes()).toHaveLength(writes);
	});
});
