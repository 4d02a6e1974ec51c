import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { NODE, runNode } from '../../engine';
import { schemaFile } from '../../tools/release/schemas/operations';
import { misfits, type Schema } from '../../tools/release/schemas/schema';
import { startSandbox, type Sandbox } from '../../sandbox';
import { IN_WORKFLOW } from '../support/carryOut';
import { credentialsOf } from '../support/runOperation';

/** Every example of docs/items.md is what the operation that gives it gives, and goes into the one that takes it. */
const ROOT = join(__dirname, '..', '..');
const page = readFileSync(join(ROOT, 'docs', 'items.md'), 'utf8');
const examples = [...page.matchAll(/```json\n([^]*?)```/g)].map(
	([, text]) => JSON.parse(text ?? '') as IDataObject,
);
const exampleWith = (field: string): IDataObject => {
	const [found, ...others] = examples.filter((one) => field in one);
	if (!found || others.length > 0)
		throw new Error(`${String(examples.length)} examples, none or more with ${field}`);
	return found;
};

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(async () => await sandbox.stop());

const taken = new Set<IDataObject>();
async function into(
	node: 'eBoekhouden' | 'outSmart' | 'syncReport',
	[resource, operation]: [string, string],
	input: IDataObject[],
	parameters: INodeParameters = {},
): Promise<IDataObject[]> {
	for (const one of input) taken.add(one);
	const given = { resource, operation, ...IN_WORKFLOW, language: 'en', ...parameters };
	const credentials = credentialsOf(sandbox);
	const options = { credentials, input, timezone: 'Europe/Amsterdam' };
	const run = await runNode(`n8n-nodes-eboekhouden.${node}`, given, options);
	expect(run.error).toBeUndefined();
	return run.items(NODE);
}

/** The schema of what an operation gives, which is made of what it gave in the tests. */
const gives = (...[node, resource, operation]: Parameters<typeof schemaFile>) =>
	JSON.parse(readFileSync(join(ROOT, schemaFile(node, resource, operation)), 'utf8')) as Schema;
const unlike = (schema: Schema, example: IDataObject) =>
	misfits({ ...schema, additionalProperties: false }, example);

test('a payroll of one company is booked, and its row is in the log', async () => {
	const payroll = exampleWith('journals');
	expect(unlike(gives('Nmbrs', 'payrollJournal', 'getMany'), payroll)).toEqual([]);
	const settings = { preview: false, clearingAccount: '2999', fromYear: 2026, fromPeriod: 1 };
	const rows = await into('eBoekhouden', ['payrollJournal', 'synchronize'], [payroll], settings);
	expect(rows).toMatchObject([{ action: 'booked', code: 'journalBooked', run: '887' }]);
	const [log] = await into('syncReport', ['log', 'summarize'], rows);
	expect(log).toMatchObject({ message: '1 payroll journals booked', rows });
});

test('an order to invoice goes through every step', async () => {
	const order = exampleWith('paymentTermDays');
	expect(unlike(gives('OutSmart', 'workOrder', 'getInvoice'), order)).toEqual([]);
	const { books } = sandbox;
	const [product] = books.products;
	const [relation] = books.relations;
	if (product) books.products.push({ ...product, id: 9_001, code: '1', description: 'test uursoort' });
	if (relation)
		books.relations.push({
			...relation,
			id: 9_002,
			code: '1042',
			name: 'Bakkerij De Korst',
			address: 'Oven 1',
		});
	const [lookedUp = {}] = await into('eBoekhouden', ['invoice', 'lookUp'], [order]);
	expect(lookedUp).toMatchObject({ ...order, invoice: { state: 'create' } });
	const [made = {}] = await into(
		'eBoekhouden',
		['invoice', 'createOrGet'],
		[{ ...order, template: 'Factuursjabloon' }],
		{
			preview: false,
		},
	);
	expect(made).toMatchObject({ sourceId: '204511', invoice: { state: 'created' } });
	// The sandbox has another order under this id, so its fingerprint differs.
	const marking = { preview: false };
	const [confirmed] = await into('outSmart', ['workOrder', 'confirm'], [lookedUp], marking);
	expect(confirmed).toMatchObject({
		invoice: { findings: [{ code: 'workOrderLeftQueue', because: 'changed' }] },
	});
	const [handled] = await into('outSmart', ['workOrder', 'markAsHandled'], [made], marking);
	expect(handled).toMatchObject({ code: 'workOrderChangedSince', invoiceNumber: '2025001' });
});

test('there is no other example', () => {
	expect(examples.filter((one) => !taken.has(one))).toEqual([]);
});
