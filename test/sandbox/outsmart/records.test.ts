import { get, list, post, send, tokens, workOrder } from '../support/outSmart';
import { readOpenApi } from '../support/openApi';
import { itWith } from '../../support/contract';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();
const openApi = readOpenApi();
const service = () => sandbox().fieldService;

const ORDER = {
	WorkorderNo: 'ERP-1',
	CustomerName: 'Lunchroom De Linde',
	CustomerDebtorNr: '1001',
	CustomerStreet: 'Lindelaan',
	CustomerZIP: '3511 AB',
	CustomerCity: 'Utrecht',
	CustomerContactPerson: 'M. de Vries',
	CustomerNameInvoice: 'Lunchroom De Linde',
	CustomerDebtorNrInvoice: '1001',
	CustomerStreetInvoice: 'Lindelaan',
	CustomerZIPInvoice: '3511 AB',
	CustomerCityInvoice: 'Utrecht',
	CustomerContactPersonInvoice: 'M. de Vries',
	TypeOfWork: 'Service',
	PaymentMethod: 'op rekening',
};

describe('records of a key', () => {
	it.each([
		[
			'projects',
			{ code: 'N001', debtor_number: '1001', status: 'Nieuw', name: 'X', date_start: '2026-01-01' },
			1701,
		],
		['objects', { obj_code: 'O1', obj_debiteur_nummer: '1001', obj_description: 'Oven' }, 1901],
		['contactpersons', { cpn_debtor_nr: '1001', cpn_code: 'C9', cpn_name: 'Hans' }, 1051],
		[
			'worktypes',
			{ wrt_name: 'Sloop', wrt_description: 'x', wrt_default_minutes: '60', wrt_active: '1' },
			2601,
		],
	])('%s are added, then changed; each required field is asked for', async (resource, row, code) => {
		const before = (await list(sandbox(), resource)).length;
		expect(await post(sandbox(), resource, [row])).toEqual({ code: 200, messages: [], response: 1 });
		expect(await post(sandbox(), resource, [row])).toMatchObject({ code: 200 });
		expect(await list(sandbox(), resource)).toHaveLength(before + 1);
		for (const name of Object.keys(row))
			expect(await post(sandbox(), resource, [{ ...row, [name]: '' }])).toEqual({
				code,
				messages: [`Required field missing: ${name}`],
				response: null,
			});
	});

	itWith(openApi).each(['projects', 'objects', 'contactpersons'])(
		'the published example of %s is taken',
		async (resource) => {
			if (!openApi) return;
			expect(await post(sandbox(), resource, openApi.posted(`post /${resource}`))).toMatchObject({
				code: 200,
			});
			const dropped = (sandbox().calls[0]?.ignored ?? []).filter((path) => !/obj_freefield_\d+$/.test(path));
			expect(dropped).toEqual([]);
		},
	);

	it('are filtered where a filter is documented', async () => {
		const one = 'key=obj_code&value=KOEL-1';
		expect(await list(sandbox(), 'object', one)).toMatchObject([{ obj_code: 'KOEL-1' }]);
		expect(await list(sandbox(), 'objects', one)).toHaveLength(3);
		expect(await list(sandbox(), 'projects', 'key=code&value=P-100')).toMatchObject([{ code: 'P-100' }]);
		expect(await list(sandbox(), 'contactperson', 'key=cpn_debtor_nr&value=1002')).toHaveLength(2);
	});
});

describe('a posted work order', () => {
	it('is ready for a device, with both blocks of the customer', async () => {
		const change = { WorkDate: '3-11-2026', WorkTime: '08:30', WorkObjects: ['OVEN-1'], EmployeeNr: 7 };
		const { response } = await post(sandbox(), 'PostWorkorders', [{ ...ORDER, ...change }]);
		const [id] = response as string[];
		expect(await workOrder(sandbox(), String(id))).toMatchObject({
			...ORDER,
			status: 'Klaargezet',
			...{ WorkDate: '03-11-2026', WorkTime: '08:30', WorkObjects: ['OVEN-1'], EmployeeNr: '7' },
		});
	});

	it('is refused with all that it misses', async () => {
		const answer = await post(sandbox(), 'PostWorkorders', [
			{ ...ORDER, CustomerZIP: '', TypeOfWork: undefined },
		]);
		expect(answer).toEqual({
			code: 1501,
			messages: ['Required field missing: CustomerZIP', 'Required field missing: TypeOfWork'],
			response: null,
		});
	});

	it('is one more when it comes again; the parameter that some send does nothing unless the setting says so', async () => {
		const again = async () => {
			const query = `${tokens(sandbox())}&skip_duplicate_workorder_no=true`;
			await send(sandbox(), '/PostWorkorders', { method: 'POST', query, body: JSON.stringify(ORDER) });
			return service().workOrders.filter(({ workOrderNumber }) => workOrderNumber === 'ERP-1').length;
		};
		expect([await again(), await again()]).toEqual([1, 2]);
		service().settings.duplicatesSkipped = true;
		expect(await again()).toBe(2);
	});

	itWith(openApi)('takes the published example, but for what the sandbox does not keep', async () => {
		if (!openApi) return;
		const [example] = openApi.posted('post /PostWorkorders');
		const given = { ...example, WorkDeadline: '', OrderNr: 'X' };
		expect(await post(sandbox(), 'PostWorkorders', [given])).toMatchObject({ code: 200 });
		const dropped = ['Attachments', 'Materials', 'CustomerLatitude', 'CustomerLongitude', 'PickupPlanning'];
		const other = ['WebPlanning', 'ErrorCode', 'ErrorMessage', 'SolutionCode', 'SolutionMessage'];
		expect(sandbox().calls[0]?.ignored.sort()).toEqual(
			[...dropped, ...other].map((name) => `0/${name}`).sort(),
		);
	});
});

describe('payments', () => {
	const pay = async (change: object) =>
		await post(sandbox(), 'transactions', [
			{ int_inv_id: '164', int_external_transaction_id: 'BANK-1', int_amount: '43.56', ...change },
		]);

	it('make the balance of their invoice, and the invoice paid when that is its amount', async () => {
		expect(await pay({ int_amount: '3.56' })).toMatchObject({
			response: [{ int_inv_id: '164', int_amount: '3.56', int_status: 'PROCESSED', int_user: 'OpenAPI' }],
		});
		expect(service().invoice('164')).toMatchObject({ status: 'OPEN', balance: '3.56' });
		await pay({ int_amount: '40' });
		expect(service().invoice('164')).toMatchObject({ status: 'PAYED', balance: '43.56' });
		expect(
			await list(sandbox(), 'transactions', 'key=int_external_transaction_id&value=BANK-1'),
		).toHaveLength(2);
	});

	it.each([{ int_amount: '100000' }, { int_amount: '1.234' }, { int_inv_id: '999' }])(
		'%j is refused',
		async (bad) => {
			expect(await pay(bad)).toMatchObject({ code: 1051, response: null });
			expect(service().payments).toEqual([]);
		},
	);
});

describe('prices', () => {
	it('take the place of the one before only when the setting says so', async () => {
		const price = { material: 'FLT-10', date_start: '2026-01-01', debtornr: '1001', price: '10.00' };
		await post(sandbox(), 'prices', [price]);
		service().settings.pricesReplaced = true;
		await post(sandbox(), 'prices', [{ ...price, price: '11.00' }]);
		expect(await list(sandbox(), 'prices')).toMatchObject([{ price: '11.00' }]);
	});
});

describe('deleting', () => {
	const remove = async (query: string) => await get(sandbox(), 'DeleteEntity', query);

	it('one record, or every one of a kind', async () => {
		const one = 'entity=material&key=code&value=FLT-10&delete_all=false';
		expect(await remove(one)).toMatchObject({ code: 200, response: 1 });
		expect(service().materials.length).toBeGreaterThan(0);
		expect((await remove('entity=material&delete_all=true')).code).toBe(200);
		expect(service().materials).toEqual([]);
	});

	it.each([
		['entity=materials&key=code&value=1', 'Entity: materials not found'],
		['entity=material&key=codes&value=1', 'Key: codes not allowed for entity: material'],
		['entity=workorder&delete_all=true', 'Delete all not allowed on Workorder entity'],
	])('%s is refused', async (query, message) => {
		expect(await remove(query)).toEqual({ code: 1600, messages: [message], response: null });
	});
});

describe('the PDF of a work order', () => {
	it('stands behind a link that asks for no token, unless it is gone', async () => {
		const { PdfUrl } = await workOrder(sandbox(), '204501');
		const fetched = async () => await fetch(PdfUrl as string);
		const pdf = await fetched();
		expect([pdf.status, (await pdf.text()).slice(0, 5)]).toEqual([200, '%PDF-']);
		service().settings.pdf = 'webPage';
		expect(await (await fetched()).text()).toContain('<html>');
		service().settings.pdf = 'gone';
		expect((await fetched()).status).toBe(404);
	});
});
