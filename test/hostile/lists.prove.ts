import { runOutSmart } from '../support/outSmartWorkflow';
import { useSandbox } from '../support/sandbox';
import { unreadable } from './support/endure';

/** Lists that are too long, or that name the same thing again and again. */
const sandbox = useSandbox();

const IMPORTS_ONLY = { exportInvoices: false };
const many = <T extends object>(
	model: T | undefined,
	count: number,
	change: (index: number) => Partial<T>,
): T[] => {
	if (!model) throw new Error('The sandbox has nothing to copy');
	return Array.from({ length: count }, (_, index) => ({ ...model, ...change(index) }));
};
const sized = (rows: unknown) => JSON.stringify(rows).length;

describe('2,500 relations, of which e-Boekhouden gives 2,000', () => {
	beforeEach(() => {
		const { books } = sandbox();
		books.relations = many(books.relations[0], 2_500, (index) => ({
			id: index + 1,
			code: `R${index}`,
			name: `Relatie ${index}`,
		}));
	});

	test('the run says so, sends what it got, and touches nothing of those that are missing', async () => {
		const { fieldService } = sandbox();
		fieldService.saveRelation({ debtorNumber: 'R2400', name: 'Eigen naam', street: 'Dam 1', active: true });
		const before = structuredClone(fieldService.relation('R2400'));
		const done = await runOutSmart(sandbox(), IMPORTS_ONLY);
		expect(done.rows).toContainEqual(
			expect.objectContaining({
				resource: 'relation',
				key: 'list',
				action: 'skipped',
				code: 'listCutOff',
				count: 2_000,
				reason: expect.stringMatching(/2000.*er kunnen er meer zijn/),
			}),
		);
		expect(done.message).toContain('2000 relations synchronized');
		expect(fieldService.relation('R1999')?.name).toBe('Relatie 1999');
		expect(fieldService.relation('R2400')).toEqual(before);
		expect(done.status).toBe('success');
		const writes = sandbox().writes().length;
		const again = await runOutSmart(sandbox(), IMPORTS_ONLY);
		expect(again.message).toContain('(unchanged: 2000 relations');
		expect(again.rows.length).toBeLessThan(10);
		expect(sandbox().writes()).toHaveLength(writes);
	});

	test('an order of a relation beyond them is invoiced to it, and it is not made again', async () => {
		sandbox().fieldService.workOrders.splice(0);
		sandbox().fieldService.saveHourType({ code: 'MONT', salePrice: '50.00' });
		sandbox().fieldService.addWorkOrder({
			debtorNumber: 'R2400',
			customer: { name: 'Relatie 2400' },
			invoiceCustomer: { name: 'Relatie 2400' },
			date: '2026-10-19',
			status: 'Compleet',
			workStatus: '1',
			finished: true,
			hours: [{ hourType: 'MONT', total: '01:00' }],
		});
		const count = sandbox().books.invoices.length;
		await runOutSmart(sandbox(), { importRelations: false, importMaterials: false, importHourTypes: false });
		expect(sandbox().books.relations).toHaveLength(2_500);
		expect(sandbox().books.invoices.slice(count)).toMatchObject([{ relationCode: 'R2400' }]);
	});
});

test('2,500 products: the same, and hour types beyond them stay active', async () => {
	const { books, fieldService } = sandbox();
	books.products = many(books.products[0], 2_500, (index) => ({ id: index + 1, code: `P${index}` }));
	fieldService.saveHourType({ code: 'P2400', name: 'Oud', salePrice: '50.00', active: true });
	const done = await runOutSmart(sandbox(), IMPORTS_ONLY);
	expect(done.rows).toContainEqual(
		expect.objectContaining({
			...{ resource: 'product', key: 'list', action: 'skipped' },
			...{ code: 'listCutOff', count: 2_000 },
		}),
	);
	expect(done.message).toContain('2000 materials synchronized');
	expect(fieldService.hourType('P2400')?.active).toBe(true);
	expect(done.status).toBe('success');
});

describe('thousands of the same', () => {
	test('relations of e-Boekhouden with one code: one row for them all, and the others are sent', async () => {
		const { books } = sandbox();
		const [model, other] = books.relations;
		books.relations = [
			...many(model, 1_900, (index) => ({
				id: index + 1,
				code: 'SAME',
				name: `Naam ${index} ${'x'.repeat(200)}`,
			})),
			...many(other, 1, () => ({ id: 9_999 })),
		];
		const done = await runOutSmart(sandbox(), IMPORTS_ONLY);
		expect(unreadable(done)).toEqual([]);
		expect(done.rows.filter(({ key }) => key === 'SAME')).toMatchObject([
			{
				action: 'blocked',
				code: 'relationNotSent',
				faults: [{ code: 'codeShared', count: 1_900 }],
				reason: expect.stringContaining('1900 hebben dezelfde code'),
			},
		]);
		expect(sized(done.rows)).toBeLessThan(20_000);
		expect(sandbox().fieldService.relation('SAME')).toBeUndefined();
		expect(sandbox().fieldService.relation(other?.code ?? '')).toBeDefined();
	});

	test('products of e-Boekhouden with one code, likewise, and orders that use it are not invoiced at a guess', async () => {
		const { books } = sandbox();
		const [model] = books.products;
		books.products = many(model, 1_900, (index) => ({
			id: index,
			code: 'SAME',
			vatCode: index % 2 ? 'HOOG_VERK_21' : 'LAAG_VERK_9',
		}));
		const done = await runOutSmart(sandbox(), IMPORTS_ONLY);
		expect(unreadable(done)).toEqual([]);
		expect(done.rows.filter(({ key }) => key === 'SAME')).toMatchObject([
			{ action: 'blocked', code: 'productNotSent', faults: [{ code: 'codeShared', count: 1_900 }] },
		]);
		expect(sized(done.rows)).toBeLessThan(20_000);
	});

	test('relations of OutSmart with one code count as one', async () => {
		const { books, fieldService } = sandbox();
		await runOutSmart(sandbox(), IMPORTS_ONLY);
		const [{ code = '' } = {}] = books.relations;
		const there = fieldService.relation(code);
		fieldService.relations.push(...many(there, 3_000, () => ({})));
		const writes = sandbox().writes().length;
		const done = await runOutSmart(sandbox(), IMPORTS_ONLY);
		expect({ status: done.status, writes: sandbox().writes().length - writes }).toEqual({
			status: 'success',
			writes: 0,
		});
	});

	test('one work order that is listed a thousand times is invoiced once', async () => {
		const { books, fieldService, faults } = sandbox();
		for (const { id } of [...fieldService.workOrders]) if (id !== '204501') fieldService.deleteWorkOrder(id);
		faults.inject({
			kind: 'own',
			operation: 'GET GetWorkorders',
			times: 10,
			answer: (carryOut) => {
				const answer = carryOut();
				const envelope = JSON.parse(answer.body) as { response: unknown[] };
				const response = envelope.response.flatMap((order) => Array.from({ length: 1_000 }, () => order));
				return { ...answer, body: JSON.stringify({ ...envelope, response }) };
			},
		});
		const count = books.invoices.length;
		const done = await runOutSmart(sandbox(), { importRelations: false, importMaterials: false });
		expect(unreadable(done)).toEqual([]);
		expect(books.invoices).toHaveLength(count + 1);
		expect(done.rows.filter(({ key }) => key.endsWith('#204501'))).toMatchObject([{ action: 'created' }]);
		expect(fieldService.workOrder('204501').status).toBe('Afgehandeld');
	});
});

test('records of OutSmart that are nested 20,000 deep cannot be sent back, and are told', async () => {
	const deep = `"deep":${'['.repeat(20_000)}${']'.repeat(20_000)}`;
	sandbox().faults.inject({
		kind: 'own',
		operation: 'GET relations',
		times: 10,
		answer: (carryOut) => {
			const answer = carryOut();
			return { ...answer, body: answer.body.replace(/\{(?="(?!code"))/g, `{${deep},`) };
		},
	});
	const done = await runOutSmart(sandbox(), IMPORTS_ONLY);
	expect(unreadable(done)).toEqual([]);
	expect(done.rows).toContainEqual(
		expect.objectContaining({
			resource: 'relation',
			action: 'failed',
			code: 'recordTooDeep',
			problem: expect.objectContaining({ code: 'recordTooDeep', service: 'OutSmart', outcome: 'notDone' }),
		}),
	);
	expect(
		sandbox()
			.writes()
			.map(({ operation }) => operation),
	).toEqual(['POST materials', 'POST hourtypes']);
});
