import { wrongValue } from '../../../../base/words/faults';
import type { IDataObject } from 'n8n-workflow';
import type { Books } from '../../../../services/eBoekhouden/books';
import { createOrGetInvoices } from '../../../../nodes/EBoekhouden/operations/invoice/createOrGet';
import { lookUpInvoices } from '../../../../nodes/EBoekhouden/operations/invoice/lookUp';
import { carryOut } from '../../../support/carryOut';
import { invoiceItem } from '../../../support/invoiceItems';
import { MemoryInvoices } from '../../../support/memoryInvoices';

let books: MemoryInvoices;
beforeEach(() => {
	books = new MemoryInvoices();
});

type Input = Record<string, unknown>[];
async function run(
	operation: typeof lookUpInvoices,
	input: Input,
	given: Record<string, unknown> = {},
	where = '',
) {
	const client = books.port as Books;
	const parameters = { preview: false, defaultLedgerAccount: '8000', language: 'en', ...given };
	return await carryOut(operation, { client, parameters, input: input as IDataObject[], where });
}
const json = (output: Awaited<ReturnType<typeof run>>) => output.map((item) => item.json);

describe.each([
	['Look Up', lookUpInvoices],
	['Create or Get', createOrGetInvoices],
])('%s', (_name, operation) => {
	const all = ['date', 'paymentTermDays', 'template', 'book', 'relation', 'lines'];

	test.each<[object, string, string[]]>([
		[{ id: 5, reference: '' }, '5', all],
		[{ reference: null }, 'item 1', all],
		[{ reference: 'WB-1' }, 'WB-1', all],
		[{ ...invoiceItem('7'), book: undefined }, 'WB-1 #7', ['book']],
	])('%j is no order: one blocked row says what it lacks', async (item, key, lacks) => {
		const [row, another] = json(await run(operation, [item as Record<string, unknown>]));
		expect(another).toBeUndefined();
		expect(row).toMatchObject({
			service: 'e-Boekhouden',
			resource: 'invoice',
			key,
			action: 'blocked',
			code: 'notAnOrder',
			lacks,
			attention: true,
		});
		expect(row?.reason).toMatch(/^The item is not an order: it lacks /);
		expect(books.calls).toEqual([]);
	});

	test.each([{ id: 5, name: 'An ordinary item' }, {}])('%j alone is an error of the node', async (item) => {
		const alone = run(operation, [item as Record<string, unknown>]);
		await expect(alone).rejects.toThrow(
			'The input is not an order: it has no reference, date, paymentTermDays, template, book, relation, lines',
		);
		expect(books.calls).toEqual([]);
	});

	test('an order with a fault travels on with what is wrong, beside one that has none', async () => {
		const wrong = invoiceItem('1', { date: '10-06-2026' });
		const output = json(await run(operation, [wrong, invoiceItem('2'), { id: 5 }]));
		expect(output).toHaveLength(3);
		expect(output).toContainEqual({
			...wrong,
			invoice: {
				state: 'blocked',
				fix: 'order',
				number: '',
				total: '',
				claimed: false,
				findings: [
					{
						code: 'orderNotInvoiceable',
						faults: [wrongValue('date', 'date', '10-06-2026')],
					},
				],
			},
		});
	});

	test('what lacks something but is known to a step before travels on: that step finishes it', async () => {
		const known = { sourceId: '1', invoice: { state: 'new' } };
		expect(json(await run(operation, [known]))).toMatchObject([
			{
				sourceId: '1',
				invoice: { state: 'blocked', fix: 'order', findings: [{ code: 'orderNotInvoiceable' }] },
			},
		]);
	});

	test('settled orders and rows travel on as they are', async () => {
		const row = { resource: 'relation', action: 'created', key: 'x' };
		const settled = [
			{ ...invoiceItem('1'), invoice: { state: 'skipped', findings: 'Old.' } },
			{ ...invoiceItem('2'), invoice: { state: 'blocked', fix: 'order', own: 1 } },
		];
		expect(json(await run(operation, [row, ...settled]))).toEqual([row, ...settled]);
		expect(books.calls).toEqual([]);
	});

	test('a wrong default is one row; so are books that cannot be read', async () => {
		expect(json(await run(operation, [invoiceItem('1')], { defaultLedgerAccount: '99999' }))).toMatchObject([
			{ key: 'invoices', action: 'blocked', code: 'settingsWrong' },
		]);
		books.faults.push({ call: 'list', how: 'lostBefore' });
		expect(json(await run(operation, [invoiceItem('1')]))).toMatchObject([
			{ key: 'invoices', action: 'failed', code: 'ordersNotRead', problem: { code: 'noAnswer' } },
		]);
	});
});

test('books that fail before the first invoice: no order is to be fixed, each says so', async () => {
	const looked = json(await run(lookUpInvoices, [invoiceItem('1'), invoiceItem('2')]));
	const claimed = looked.map((item) => ({
		...item,
		invoice: { ...(item.invoice as object), claimed: true },
	}));
	books.faults.push({ call: 'products', how: 'limit' });
	const [row, ...orders] = json(await run(createOrGetInvoices, claimed));
	expect(row).toMatchObject({ action: 'failed', code: 'ordersNotRead' });
	expect(orders).toMatchObject(
		Array(2).fill({
			invoice: {
				state: 'failed',
				outcome: 'notDone',
				findings: [{ code: 'invoiceNotCreated' }, { code: 'tooManyCalls' }],
			},
		}),
	);
	expect(books.writes).toEqual([]);
});

describe('where an order was looked up', () => {
	const garage = async () => json(await run(lookUpInvoices, [invoiceItem('1')], {}, 'id/garage'));

	test('stays with it: a step that finds it looked up already looks up nothing, and does not say that it did', async () => {
		const looked = await garage();
		expect(looked).toMatchObject([{ invoice: { state: 'create', lookedUpIn: 'id/garage' } }]);
		books.calls.length = 0;
		expect(json(await run(lookUpInvoices, looked, {}, 'id/florist'))).toEqual(looked);
		expect(books.calls).toEqual([]);
	});

	test('elsewhere nothing is made of it, there it is', async () => {
		const looked = await garage();
		expect(json(await run(createOrGetInvoices, looked, {}, 'id/florist'))).toMatchObject([
			{ key: 'invoices', action: 'blocked', code: 'stepsWrong' },
		]);
		expect(books.writes).toEqual([]);
		expect(json(await run(createOrGetInvoices, looked, {}, 'id/garage'))).toMatchObject([
			{ invoice: { state: 'created' } },
		]);
	});
});
