import type { IDataObject } from 'n8n-workflow';
import { AFTER, followed } from '../support/followed';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { BAKERY, FOUR_WEEKLY, runPayroll } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

/** What an expression in a node behind a step gives for each item that comes out of it. */
async function behind(
	step: string,
	expression: string,
	settings: Record<string, unknown> = {},
): Promise<IDataObject[]> {
	const edit = (workflow: Parameters<typeof followed>[0]) => followed(workflow, step, expression);
	const { execution } = await runOutSmart(sandbox(), settings, { edit });
	expect(execution.error?.message ?? '').not.toContain('Multiple matches');
	const outputs = execution.raw.data.resultData.runData[step]?.at(-1)?.data?.main ?? [];
	expect(execution.items(AFTER)).toHaveLength(outputs.flatMap((items) => items ?? []).length);
	return execution.items(AFTER);
}

describe.each([
	['relation', 'Synchronize relations', 'Read relations'],
	['material', 'Synchronize materials', 'Read products'],
	['hourType', 'Synchronize hour types', 'Read products'],
])('a row about one %s', (resource, step, source) => {
	const settings = { exportInvoices: false };
	const differ = () => {
		sandbox().fieldService.relations = sandbox().fieldService.relations.slice(0, 2);
		sandbox().fieldService.materials = [];
		sandbox().fieldService.hourTypes = [];
	};

	test('belongs to the item that it came from, and one that counts spoils no expression', async () => {
		differ();
		sandbox().fieldService.hourTypes = sandbox().fieldService.hourTypes.slice(0, 1);
		const rows = await behind(step, `$('${source}').item.json.code`, settings);
		const single = rows.filter(({ count }) => count === undefined);
		expect(single.length).toBeGreaterThan(0);
		for (const { resource: about, key, found } of single) expect([about, found]).toEqual([resource, key]);
	});
});

describe('a row about one work order', () => {
	const source = "$('Read completed work orders').item.json.reference";

	test('belongs to its order, through every step', async () => {
		const rows = await behind('Mark work orders as handled', source, NO_IMPORTS);
		const orders = rows.filter(({ key }) => /#\d+$/.test(String(key)));
		expect(orders.length).toBeGreaterThan(3);
		for (const { key, found } of orders) expect(found).toBe(key);
	});

	test('a relation that was made for an order belongs to that order', async () => {
		const rows = await behind('Create missing invoices', source, NO_IMPORTS);
		const made = rows.filter(({ resource }) => resource === 'relation');
		expect(made.length).toBeGreaterThan(0);
		for (const row of made) {
			const order = rows.find(({ reference }) => reference === row.found);
			expect(order).toMatchObject({ relation: { code: row.key } });
		}
	});

	test('while the order travels', async () => {
		for (const step of ['Look up invoices', 'Confirm work orders', 'Create missing invoices']) {
			sandbox().reset();
			const items = await behind(step, source, NO_IMPORTS);
			const travelling = items.filter(({ reference }) => reference !== undefined);
			expect(travelling.length).toBeGreaterThan(3);
			for (const { reference, found } of travelling) expect(found).toBe(reference);
		}
	});
});

test('a row about one payroll run belongs to the item of its company', async () => {
	sandbox().payroll.showCompany(FOUR_WEEKLY);
	const companies = `${BAKERY}, ${FOUR_WEEKLY}, Nobody`;
	const edit = (workflow: Parameters<typeof followed>[0]) =>
		followed(
			workflow,
			'Synchronize payroll journals',
			"$('Read payroll journals').item.json.company ?? 'none'",
		);
	const { execution } = await runPayroll(sandbox(), { companies, fromPeriod: 1 }, { edit });
	const rows = execution.items(AFTER);
	expect(new Set(rows.map(({ company }) => company))).toEqual(
		new Set([String(BAKERY), String(FOUR_WEEKLY), undefined]),
	);
	for (const { company, found } of rows) expect(found).toBe(company ?? 'none');
});
