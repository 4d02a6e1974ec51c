import type { INodeParameters } from 'n8n-workflow';
import { CONTINUE, useOperations } from '../../../support/runOperation';

const { sandbox, run, runnerOf } = useOperations('eBoekhouden');
const product = (code: string) => sandbox().books.products.find((known) => known.code === code);
const facts = (item: unknown) => (item as { message: Record<string, unknown> }).message;
const NEW = { code: 'N1', description: 'Nieuw', vatCode: 'HOOG_VERK_21', ledgerAccount: '8020' };

const rest = async (name: [string, string], parameters: INodeParameters, options = {}) =>
	await run(name, { authentication: 'rest', ...parameters }, options);
const create = runnerOf(['product', 'create'], {
	authentication: 'rest',
	...NEW,
	fields: { price: '12.50' },
});

describe('get', () => {
	test('by code, each for its own item; one that is not there is told', async () => {
		const { items, pairs } = await run(
			['product', 'get'],
			{ productCode: '={{ $json.code }}' },
			{
				input: [{ code: 'UUR2' }, { code: 'nobody' }, { code: '' }],
				...CONTINUE,
			},
		);
		expect(items[0]).toMatchObject({ code: 'UUR2', description: 'Bezorging per uur', group: 'Bezorging' });
		expect(facts(items[1])).toMatchObject({ code: 'noSuchRecord', of: 'product', value: 'nobody' });
		expect(facts(items[2])).toMatchObject({ code: 'fieldsWrong' });
		expect(pairs).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
	});
});

test.each([
	['product', 'create', NEW],
	['product', 'update', { productCode: 'BR01', fields: { description: 'X' } }],
	['product', 'delete', { productCode: 'BR01' }],
	['unit', 'getMany', {}],
	['invoiceTemplate', 'getMany', {}],
])('%s %s with the codes stops before anything is asked', async (resource, operation, parameters) => {
	const { items } = await run([resource, operation], parameters, CONTINUE);
	expect(facts(items[0])).toMatchObject({ code: 'overTokenOnly' });
	expect(sandbox().calls).toEqual([]);
});

test('units and templates are listed, no more of them than are wanted', async () => {
	const { books } = sandbox();
	const units = await rest(['unit', 'getMany'], { returnAll: true });
	expect(units.items.length).toBeGreaterThan(2);
	expect(units.items[0]).toEqual({
		id: expect.stringMatching(/^\d+$/),
		singular: expect.any(String),
		plural: expect.any(String),
	});
	expect((await rest(['unit', 'getMany'], { filters: { name: 'UUR' } })).items).toHaveLength(2);
	const before = sandbox().calls.length;
	expect((await rest(['unit', 'getMany'], { limit: 1 })).items).toHaveLength(1);
	expect(
		sandbox()
			.calls.slice(before)
			.map(({ request }) => request),
	).toContainEqual(expect.stringContaining('limit=1&offset=0'));
	books.invoiceTemplates = Array.from({ length: 2_100 }, (_, at) => ({
		inclVat: false,
		id: at + 1,
		name: `S${at}`,
		inactive: at === 0,
	}));
	const list = async (parameters: INodeParameters) =>
		(await rest(['invoiceTemplate', 'getMany'], parameters)).items.length;
	expect(await list({ returnAll: true })).toBe(2_100);
	expect(await list({ returnAll: true, filters: { onlyActive: true } })).toBe(2_099);
	expect(await list({ limit: 7 })).toBe(7);
	books.invoiceTemplates = [];
	expect(await list({ returnAll: true })).toBe(0);
});

test('a new product is there with what was given, its unit and group by name', async () => {
	const known = product('UUR2');
	const { items, pairs } = await create(
		{
			code: '={{ $json.code }}',
			fields: { price: '12.5', unit: 'uur', group: known?.group ?? '', purchasePrice: '3', active: false },
		},
		{ input: [{ code: '007' }, { code: '008' }] },
	);
	expect(items).toMatchObject([{ code: '007' }, { code: '008', price: '12.5', active: false }]);
	expect(pairs).toEqual([{ item: 0 }, { item: 1 }]);
	expect(product('007')).toMatchObject({
		...{ description: 'Nieuw', price: '12.50', vatCode: 'HOOG_VERK_21', ledgerAccount: '8020' },
		...{ group: known?.group, active: false },
	});
	expect(product('007')?.unit.toLowerCase()).toBe('uur');
});

test.each([
	[{ code: 'X'.repeat(21) }, 'Code is longer than 20'],
	[{ code: 'BR01' }, "already has product 'BR01'"],
	[{ vatCode: 'HOOG_INK_21' }, "'HOOG_INK_21' is not a VAT code"],
	[{ ledgerAccount: '9999' }, "no ledger account '9999'"],
	[{ ledgerAccount: '1300' }, 'Ledger Account, category'],
	[{ fields: {} }, 'must have a price'],
	[{ fields: { price: '1', priceIncludingVat: '2' } }, 'not both'],
	[{ vatCode: 'AFW_VERK' }, 'AFW_VERK needs Price'],
	[{ fields: { price: '1.001,50' } }, "'1.001,50' is not a number"],
	[{ fields: { price: '1', unit: 'eeuw' } }, "no unit 'eeuw'"],
	[{ fields: { price: '1', group: 'Niets' } }, "no product group 'Niets'"],
])('%j is told, and nothing is written', async (parameters, message) => {
	const { execution } = await create(parameters as INodeParameters);
	expect(execution.error?.message).toContain(message);
	expect(sandbox().writes()).toEqual([]);
});

test('an answer that was lost: looked up, and done once', async () => {
	sandbox().faults.inject({ kind: 'dropAfter', operation: 'POST /v1/product' });
	expect((await create()).items).toMatchObject([{ code: 'N1' }]);
	expect(sandbox().books.products.filter(({ code }) => code === 'N1')).toHaveLength(1);
	sandbox().faults.inject({ kind: 'dropAfter', operation: 'PATCH /v1/product/{id}' });
	const change = { productCode: 'N1', fields: { description: 'Ander' } };
	expect((await rest(['product', 'update'], change)).items).toMatchObject([{ action: 'updated' }]);
	sandbox().faults.inject({ kind: 'dropAfter', operation: 'DELETE /v1/product/{id}' });
	expect((await rest(['product', 'delete'], { productCode: 'N1' })).items).toMatchObject([
		{ action: 'deleted', deleted: true, confirmedBy: 'lookUp' },
	]);
	expect(sandbox().writes()).toHaveLength(3);
});
