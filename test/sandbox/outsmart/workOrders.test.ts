import { get, idsOf, list, workOrder } from '../support/outSmart';
import type { Row } from '../support/outSmart';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();
const settings = () => sandbox().fieldService.settings;
const statuses = () => sandbox().fieldService.workOrders.map(({ status }) => status);
const LOOK = 'update_status=false';
const read = async (parameters: string) => (await get(sandbox(), 'GetWorkorder', parameters)).response as Row;
const update = (parameters: string) => get(sandbox(), 'UpdateWorkorder', `row_id=204501&${parameters}`);

describe('GetWorkorders', () => {
	it('lists a status, or all, archived ones included', async () => {
		const complete = await list(sandbox(), 'GetWorkorders', `status=Compleet&${LOOK}`);
		expect(idsOf(complete)).toEqual(
			['01', '02', '03', '04', '07', '08', '10', '11', '12'].map((end) => `2045${end}`),
		);
		expect(complete.filter(({ Archived }) => Archived === '1').map(({ id }) => id)).toEqual(['204507']);
		expect(idsOf(await list(sandbox(), 'GetWorkorders', `status=Opgehaald&${LOOK}`))).toEqual(['204506']);
		expect(await list(sandbox(), 'GetWorkorders', `status=Alle&${LOOK}`)).toHaveLength(12);
	});

	it.each(['', 'status=', 'status=compleet', 'status=Complete'])('wants a status: "%s"', async (query) => {
		expect((await get(sandbox(), 'GetWorkorders', query)).code).toBe(1007);
		expect(new Set(statuses()).size).toBe(4);
	});

	it('filters by work status, and by key and value', async () => {
		const waiting = await list(sandbox(), 'GetWorkorders', `status=Compleet&workstatus=5812441&${LOOK}`);
		expect(idsOf(waiting)).toEqual(['204508']);
		expect(await list(sandbox(), 'GetWorkorders', `status=Compleet&workstatus=0&${LOOK}`)).toEqual([]);
		const found = `status=Alle&${LOOK}&key[]=CustomerDebtorNr&value[]=3001&operator[]=eq`;
		expect(idsOf(await list(sandbox(), 'GetWorkorders', found))).toEqual(['204512']);
		settings().filtersIgnored = true;
		expect(await list(sandbox(), 'GetWorkorders', found)).toHaveLength(12);
		expect(await list(sandbox(), 'GetWorkorders', `status=Compleet&workstatus=0&${LOOK}`)).toHaveLength(9);
	});

	it.each(['', '&update_status=true', '&update_status=', '&update_status=False', '&update_status=0'])(
		'sets all that it lists to Afgehandeld, unless told not to: "%s"',
		async (parameter) => {
			const rows = await list(sandbox(), 'GetWorkorders', `status=Compleet&workstatus=1${parameter}`);
			expect(rows).toHaveLength(8);
			expect(statuses().filter((status) => status === 'Compleet')).toHaveLength(1);
			expect(await list(sandbox(), 'GetWorkorders', `status=Compleet&workstatus=1&${LOOK}`)).toEqual([]);
		},
	);
});

describe('GetWorkorder', () => {
	it('finds by row, else by number', async () => {
		expect(await workOrder(sandbox(), '204512')).toMatchObject({
			OrderNr: 'WB-2026-0112',
			WorkorderNo: 'ERP-77',
		});
		expect((await read(`workorder_no=ERP-77&${LOOK}`)).id).toBe('204512');
		expect((await read(`row_id=204501&workorder_no=ERP-77&${LOOK}`)).id).toBe('204501');
	});

	it.each(['', 'row_id=', 'row_id=1', 'workorder_no=', 'workorder_no=WB-2026-0101'])(
		'finds nothing with "%s"',
		async (parameters) => {
			const answer = await get(sandbox(), 'GetWorkorder', `${parameters}&${LOOK}`);
			expect(answer).toEqual({ code: 1500, messages: [], response: null });
		},
	);

	it('does not find what was deleted, and perhaps not what was archived', async () => {
		const { fieldService } = sandbox();
		fieldService.deleteWorkOrder('204501');
		fieldService.archive('204502');
		expect((await get(sandbox(), 'GetWorkorder', `row_id=204501&${LOOK}`)).code).toBe(1500);
		expect(await workOrder(sandbox(), '204502')).toMatchObject({ Archived: '1' });
		settings().archivedFound = false;
		expect((await get(sandbox(), 'GetWorkorder', 'row_id=204502')).code).toBe(1500);
		expect(fieldService.workOrder('204502').status).toBe('Compleet');
	});

	it('gives hours and materials in the forms of the wire', async () => {
		const found = await workOrder(sandbox(), '204501');
		expect(found).toMatchObject({
			WorkDate: '19-10-2026',
			CreationDate: '2026-10-19 08:05:11',
			CustomerDebtorNr: '1001',
			CustomerDebtorNrInvoice: '1001',
			CustomerStreetInvoice: 'Lindelaan 4',
			WorkDescription: expect.stringContaining('\r\n'),
			Archived: '0',
			WorkFinished: '1',
			WorkStatus: '1',
			Employees: ['7'],
		});
		expect((found.Workperiods as Row[])[0]).toMatchObject({
			WorkDate: '19-10-2026',
			BeginTime: '09:00',
			EndTime: '11:15',
			Break: '15',
			TotalTime: '02:00',
			Travel: '18',
			HourType: 'MONT',
		});
		expect(found.Materials).toMatchObject([
			{
				MaterialCode: 'FLT-10',
				MaterialNr: '2.00',
				MaterialPrice: '12.50',
				MaterialTotalPrice: '25.00',
				MaterialType: null,
				MaterialFreeField1: 'HOOG_VERK_21',
				MaterialFreeField2: '8210',
				MaterialFreeField4: null,
			},
			{ MaterialNr: '7.50', MaterialPrice: '1.855', MaterialTotalPrice: '13.91' },
		]);
		settings().decimals = 'asDocumented';
		settings().creationSeconds = false;
		const documented = await workOrder(sandbox(), '204501');
		expect(documented).toMatchObject({ CreationDate: '2026-10-19 08:05', MinimumHours: '0.00' });
		expect((documented.Materials as Row[])[1]).toMatchObject({ MaterialNr: '7,50', MaterialPrice: '1,855' });
	});
});

describe('UpdateWorkorder', () => {
	it('changes what it may change', async () => {
		const parameters = 'workdate=5-3-2026&worktime=16:45&employee_nr=12&workstatus=99';
		expect(await update(parameters)).toEqual({ code: 200, messages: [], response: null });
		expect(sandbox().fieldService.workOrder('204501')).toMatchObject({
			date: '2026-03-05',
			time: '16:45',
			employeeNumber: '12',
			workStatus: '99',
			status: 'Compleet',
		});
		await get(sandbox(), 'UpdateWorkorder', 'workorder_no=ERP-77&workstatus=99');
		expect(sandbox().fieldService.workOrder('204512').workStatus).toBe('99');
	});

	it.each([
		['', 1502, []],
		['workstatus=', 1502, []],
		['status=Compleet', 1502, []],
		['workstatus=1', 1503, []],
		['workdate=2026-03-05', 1504, ['Date invalid. Format: 20-02-2016']],
		[
			'workdate=31-02-2026&worktime=24:00',
			1504,
			['Date invalid. Format: 20-02-2016', 'Time invalid. Format: 07:08'],
		],
		['employee_nr=99', 1504, ['Employee not updated']],
		['workstatus=2&worktime=10:00', 1504, ['Workstatus not updated']],
	])('refuses "%s"', async (parameters, code, messages) => {
		const before = JSON.stringify(sandbox().fieldService.workOrder('204501'));
		expect(await update(parameters)).toEqual({ code, messages, response: null });
		expect(JSON.stringify(sandbox().fieldService.workOrder('204501'))).toBe(before);
	});

	it('does not find what is not there', async () => {
		expect((await get(sandbox(), 'UpdateWorkorder', 'row_id=1&workstatus=1')).code).toBe(1500);
	});
});
