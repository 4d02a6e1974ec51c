import type { INodeParameters } from 'n8n-workflow';
import { NODE, type EngineRun } from '../../../../engine';
import { CONTINUE, picked, useOperations } from '../../../support/runOperation';

const { sandbox, run } = useOperations('outSmart');
const service = () => sandbox().fieldService;
type Picked = ReturnType<typeof picked>;
/** The files of the first item. */
const binaryOf = ({ raw }: EngineRun) =>
	raw.data.resultData.runData[NODE]?.[0]?.data?.main?.[0]?.[0]?.binary ?? {};

describe('create', () => {
	const given = {
		...{ workOrderNumber: 'ERP-1', relation: picked('1002') },
		...{ typeOfWork: 'Service', paymentMethod: 'op rekening', description: 'Koeling nazien' },
	};
	const create = async (change: INodeParameters = {}, more = {}) =>
		await run(['workOrder', 'create'], { ...given, ...change }, more);
	const made = () => service().workOrders.filter(({ workOrderNumber }) => workOrderNumber === 'ERP-1');

	test('an order with the address of its relation, ready for a device', async () => {
		const additionalFields = {
			...{ workDate: '3-11-2026', workTime: '8:30', deadline: '2026-11-30', durationMinutes: 90 },
			...{ employee: '7', objectCodes: 'KOEL-1, KOEL-1-C', minimumHours: '2.5', projectNumber: 'P-101' },
		};
		const { items, execution } = await create({ additionalFields });
		expect(execution.error).toBeUndefined();
		expect(items).toMatchObject([
			{
				...{ workOrderNumber: 'ERP-1', status: 'Klaargezet', workDate: '2026-11-03', projectNumber: 'P-101' },
				workAddress: { code: '1002', street: 'Havenkade', houseNumber: '10', contactPerson: 'J. Smit' },
				invoiceAddress: { code: '1002', city: 'Rotterdam' },
			},
		]);
		expect(made()).toMatchObject([
			{ time: '08:30', objects: ['KOEL-1', 'KOEL-1-C'], employees: ['7'], durationMinutes: 90 },
		]);
		expect(sandbox().calls.flatMap(({ ignored }) => ignored)).toEqual([]);
	});

	test('the one who pays is another: as the relation has it, or as it is chosen', async () => {
		service().saveRelation({ debtorNumber: '1002', invoiceDebtorNumber: '1001' });
		await create();
		expect(made()[0]?.invoiceCustomer.debtorNumber).toBe('1001');
		const additionalFields = { invoiceRelation: picked('3001'), contactPerson: 'Balie' };
		await create({ workOrderNumber: 'ERP-2', additionalFields });
		const other = service().workOrders.find(({ workOrderNumber }) => workOrderNumber === 'ERP-2');
		expect([other?.invoiceCustomer.debtorNumber, other?.customer.contactPerson]).toEqual(['3001', 'Balie']);
	});

	test('never a second one with the same number', async () => {
		await create();
		const { execution } = await create({ description: 'Anders' });
		expect(execution.error?.message).toMatch(/already has work order 'ERP-1' \(\d+\)\. Nothing was written/);
		expect(made()).toHaveLength(1);
		expect(sandbox().writes()).toHaveLength(1);
	});

	test.each(['dropAfter', 'cutOff'] as const)(
		'%s: what was made is looked up, never sent twice',
		async (kind) => {
			sandbox().faults.inject({ kind, operation: 'POST PostWorkorders' });
			expect((await create()).items).toMatchObject([{ workOrderNumber: 'ERP-1', status: 'Klaargezet' }]);
			expect([made().length, sandbox().writes().length]).toEqual([1, 1]);
		},
	);

	test.each(['dropBefore', 'empty', 'garbage'] as const)(
		'%s: not there, so told as unknown',
		async (kind) => {
			sandbox().faults.inject({ kind, operation: 'POST PostWorkorders' });
			const { items } = await create({}, CONTINUE);
			expect(items).toMatchObject([{ message: { outcome: 'unknown', advice: expect.any(String) } }]);
			expect(sandbox().writes()).toHaveLength(1);
		},
	);

	test('accepted and not shown afterwards is told, and not sent again', async () => {
		sandbox().faults.inject({
			...{ kind: 'own', operation: 'POST PostWorkorders' },
			answer: () => ({
				...{ status: 200, contentType: 'application/json' },
				body: '{"code":200,"messages":[],"response":1}',
			}),
		});
		const { items } = await create({}, CONTINUE);
		expect(items).toMatchObject([{ message: { code: 'savedOtherwise', value: 'ERP-1' } }]);
		expect([made().length, sandbox().writes().length]).toEqual([0, 1]);
	});

	test.each([
		[{ workOrderNumber: 'x'.repeat(256) }, /longer than 255/],
		[{ relation: picked('9999') }, /no relation '9999'/],
		[{ additionalFields: { workDate: '31-02-2026' } }, /must be a date/],
		[{ additionalFields: { workTime: '24:00' } }, /not a time/],
		[{ additionalFields: { minimumHours: '2,505' } }, /not a number .*\(0 – 99999/],
		[{ additionalFields: { durationMinutes: 'lang' } }, /whole number/],
	])('%j: nothing is sent', async (change, told) => {
		expect((await create(change as never)).execution.error?.message).toMatch(told);
		expect(sandbox().writes()).toEqual([]);
	});
});

describe('update', () => {
	const update = async (workOrder: Picked, changes: INodeParameters, more = {}) =>
		await run(['workOrder', 'update'], { workOrder, changes }, more);

	test('day, time, employee and status, by id or by external number; twice is no change', async () => {
		const changes = { workDate: '2026-12-01', workTime: '7:05', employeeNumber: '12', workStatus: '99' };
		const { items } = await update(picked('204501', 'id'), changes);
		expect(items).toEqual([{ id: '204501', ...changes, workTime: '07:05', action: 'updated' }]);
		expect(service().workOrder('204501')).toMatchObject({
			date: '2026-12-01',
			time: '07:05',
			workStatus: '99',
		});
		expect((await update(picked('204501', 'id'), changes)).items).toMatchObject([{ action: 'unchanged' }]);
		service().editWorkOrder('204501', { workOrderNumber: 'ERP-9' });
		const byExternal = await update(picked('ERP-9', 'externalNumber'), { workTime: '08:00' });
		expect(byExternal.items).toEqual([{ id: '204501', workTime: '08:00', action: 'updated' }]);
		expect(service().workOrder('204501').status).toBe('Compleet');
	});

	test.each([
		[
			picked('WB-2026-0101', 'id'),
			{ workTime: '08:00' },
			/as in the field id; for its number, choose By Number/,
		],
		[picked('204501', 'id'), { workDate: 'x' }, /must be a date/],
	])('%j %j: nothing is sent', async (workOrder, changes, told) => {
		expect((await update(workOrder, changes as never)).execution.error?.message).toMatch(told);
		expect(sandbox().calls).toEqual([]);
	});

	test.each([
		['after it was done, once: found so by the next try', 1, 'dropAfter', { action: 'updated' }],
		['after it was done, each time: looked up', 3, 'dropAfter', { action: 'updated' }],
		['before it was done: told as unknown', 3, 'dropBefore', { message: { outcome: 'unknown' } }],
	] as const)('an answer that is lost %s', async (_what, times, kind, given) => {
		sandbox().faults.inject({ kind, operation: 'GET UpdateWorkorder', times });
		const changes = { workStatus: '99', workDate: '2026-12-01' };
		const { items } = await update(picked('204501', 'id'), changes, CONTINUE);
		expect(items).toMatchObject([given]);
	});

	test('an order that is not there, and an employee who is not', async () => {
		const gone = await update(picked('999', 'id'), { workTime: '08:00' });
		expect(gone.execution.error?.message).toContain("no work order '999'");
		const nobody = await update(picked('204501', 'id'), { employeeNumber: 'X' });
		expect(nobody.execution.error?.message).toContain('Employee not updated');
	});
});

describe('download PDF', () => {
	const download = async (workOrder: Picked | string, more = {}, change = {}) =>
		await run(['workOrder', 'downloadPdf'], { workOrder, ...change }, more);

	test('a file with whose it is; nothing is marked, and no token goes to its address', async () => {
		const { items, execution } = await download(picked('204501', 'id'));
		expect(items).toMatchObject([
			{ id: '204501', relation: '1001', fileName: 'Werkbon WB-2026-0101.pdf', status: 'Compleet' },
		]);
		const { data } = binaryOf(execution);
		expect(data).toMatchObject({ mimeType: 'application/pdf', fileName: 'Werkbon WB-2026-0101.pdf' });
		expect(JSON.stringify(items)).not.toContain('mailpdf');
		const { request } = sandbox().calls.find(({ operation }) => operation === 'GET mailpdf.php') ?? {};
		expect(request).not.toContain('token');
		expect(sandbox().writes()).toEqual([]);
	});

	test.each(['webPage', 'gone'] as const)('%s where the PDF should be', async (pdf) => {
		service().settings.pdf = pdf;
		const { execution } = await download(picked('204501', 'id'));
		expect(execution.error?.message).toContain('the file is not at an encrypted address');
		expect(execution.error?.message).not.toContain('sheet_id');
	});

	test('by the number that people call it by; one of two is not chosen', async () => {
		const byNumber = async () => await download(picked('WB-2026-0101', 'number'));
		expect((await byNumber()).items).toMatchObject([{ id: '204501' }]);
		service().editWorkOrder('204502', { orderNumber: 'WB-2026-0101' });
		const { execution } = await byNumber();
		expect(execution.error?.message).toContain("more than one work order 'WB-2026-0101'");
		expect(sandbox().writes()).toEqual([]);
	});
});
