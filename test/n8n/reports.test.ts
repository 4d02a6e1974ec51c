import { read, utils } from '@e965/xlsx';
import { fileOf, itemsOf, messageOf, type Execution } from './server/execution';
import type { N8nClient } from './server/rest';
import { MANUAL_TRIGGER, ORDER_REPORT, PAYROLL, prepared, RECONCILIATION } from './server/templates';
import { useN8n } from './support/useN8n';
import { VERSIONS } from './support/versions';

const FROM = { fromYear: 2026, fromPeriod: 9 };

/** The lines of the file that a node made, as a spreadsheet program reads them. */
async function linesIn(client: N8nClient, execution: Execution, node: string) {
	const content = await client.download(fileOf(execution, node));
	// Otherwise it would be read as text.
	expect(content.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
	const { SheetNames, Sheets } = read(content);
	const [name = ''] = SheetNames;
	const sheet = Sheets[name];
	if (!sheet) throw new Error('The file has no sheet.');
	return { name, lines: utils.sheet_to_json<Record<string, unknown>>(sheet) };
}

describe.each(VERSIONS)('the reports in $version', ({ version, install }) => {
	const world = useN8n(`reports-${version.length}`, undefined, install);

	async function ran(file: string, settings: Record<string, unknown>): Promise<Execution> {
		const { client, credentials } = world();
		const { id } = await client.createWorkflow(prepared(file, { credentials, settings }));
		return await client.runByHand(id, MANUAL_TRIGGER);
	}

	test('payroll and books of a year are compared: a sentence and a page', async () => {
		const { client, sandbox } = world();
		expect((await ran(PAYROLL, { ...FROM, preview: false })).status).toBe('success');
		const writes = sandbox.writes().length;

		const compared = await ran(RECONCILIATION, FROM);
		expect([compared.status, messageOf(compared)]).toEqual([
			'success',
			expect.stringContaining('tot op de cent gelijk'),
		]);
		expect(itemsOf(compared, 'Verslag')[0]?.html).toContain('Loonadministratie en boekhouding zijn gelijk');
		const page = fileOf(compared, 'Save the page');
		expect(page.fileName).toBe('aansluiting-lonen.html');
		expect((await client.download(page)).toString()).toContain('tot op de cent gelijk');
		expect(sandbox.writes()).toHaveLength(writes);
	});

	test('completed work orders are reported: a page, and a spreadsheet with a line for each', async () => {
		const { client, sandbox } = world();
		const reported = await ran(ORDER_REPORT, { from: '2026-10-01', until: '2026-10-31' });
		const [log] = itemsOf(reported, 'Log');
		// No order has an invoice yet: by schedule that step fails to tell somebody.
		expect(reported.data?.resultData.lastNodeExecuted).toBe('Needs a person?');
		// Two are closed without one: they are from before the start, which is a row of its own.
		expect(log).toMatchObject({ orders: 8, counts: { right: 0 } });
		expect(log?.rows).toContainEqual(expect.objectContaining({ code: 'ordersBeforeStart', count: 2 }));
		const [verslag] = itemsOf(reported, 'Verslag');
		expect(verslag?.html).toBe(log?.report);
		expect(verslag?.html).toContain('<i>WB-2026-0101</i> #204501');
		const { name, lines } = await linesIn(client, reported, 'Spreadsheet');
		expect([name, lines.length]).toEqual(['Werkbonnen', itemsOf(reported, 'One line per work order').length]);
		expect(JSON.stringify(lines)).toContain('WB-2026-0101');
		expect(fileOf(reported, 'Spreadsheet').fileName).toMatch(/^werkbonnen-\d{4}-\d\d-\d\d\.xlsx$/);
		expect(sandbox.writes()).toEqual([]);
	});
});
