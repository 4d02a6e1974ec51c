import { rowsOfAnswer } from '../../../services/outSmart/errors';
import { answer, clientWith, queryOf } from '../../support/outSmart/answers';
import { SAMPLE_ORDER } from '../../support/outSmart/records';

describe('work orders', () => {
	test('as the documentation has them', async () => {
		const { client } = clientWith(answer([SAMPLE_ORDER]));
		expect(await client.listWorkOrders({ status: 'Compleet' })).toEqual([
			{
				id: '204511',
				orderNumber: 'WB-2025-0183',
				workOrderNumber: '',
				status: 'Compleet',
				workStatus: '1',
				archived: false,
				finished: true,
				workDate: '2025-11-03',
				workEndDate: '',
				createdOn: '2025-10-30',
				typeOfWork: 'Service',
				description: 'Oven nagezien',
				paymentMethod: 'op rekening',
				minimumHours: '',
				roundingMinutes: '',
				projectNumber: '',
				reference: '',
				employeeNumber: '',
				workAddress: {
					code: '1042',
					name: 'Bakkerij De Korst',
					contactPerson: '',
					street: 'Werkplein',
					houseNumber: '9',
					postalCode: '5678 CD',
					city: 'Breda',
					country: '',
					email: '',
					phone: '',
				},
				invoiceAddress: {
					code: '1042',
					name: 'Bakkerij De Korst',
					contactPerson: '',
					street: 'Dorpsstraat',
					houseNumber: '1',
					postalCode: '1234 AB',
					city: 'Utrecht',
					country: '',
					email: 'info@dekorst.example',
					phone: '',
				},
				hours: [
					{
						date: '2025-11-03',
						beginTime: '09:00',
						endTime: '11:15',
						breakMinutes: '15',
						duration: '02:00',
						travel: '18',
						hourType: 'MONT',
						employeeNumber: '7',
						remark: '',
					},
				],
				materials: [
					{
						code: 'FLT-10',
						name: 'Filter 10"',
						quantity: '2.00',
						type: '',
						unit: 'stuk',
						price: '12.50',
						totalPrice: '25.00',
						discountPercentage: '',
						originalPrice: '',
						freeField1: 'HOOG_VERK_21',
						freeField2: '8000',
					},
				],
				missingLists: [],
				pdfUrl: 'https://example.invalid/mailpdf.php?sheet_id=0a1b',
			},
		]);
	});

	test('an order of which nothing but the id came', async () => {
		const { client } = clientWith(answer([{ id: 7 }]));
		const [order] = await client.listWorkOrders({ status: 'Compleet' });
		expect(order).toMatchObject({
			id: '7',
			status: '',
			workDate: '',
			archived: false,
			hours: [],
			materials: [],
			missingLists: ['Workperiods', 'Materials'],
		});
	});

	const withParts = async (parts: unknown) => {
		const { client } = clientWith(answer({ ...SAMPLE_ORDER, Workperiods: parts, Materials: parts }));
		return await client.getWorkOrder('204511');
	};

	test.each([[[]], [null], ['']])('parts that are %j are none', async (parts) => {
		expect(await withParts(parts)).toMatchObject({ hours: [], materials: [], missingLists: [] });
	});

	test.each([undefined, {}, false, true, 0, 'x', { first: {} }])(
		'parts that are %j are not known',
		async (parts) => {
			expect(await withParts(parts)).toMatchObject({ missingLists: ['Workperiods', 'Materials'] });
		},
	);

	test.each([[['x']], [[[]]], [[null]]])('parts that are %j are one that says nothing', async (parts) => {
		expect(await withParts(parts)).toMatchObject({
			hours: [{ duration: '' }],
			materials: [{ quantity: '' }],
		});
	});

	test('the filter is sent only when there is one', async () => {
		const { client, requests } = clientWith(answer([]));
		await client.listWorkOrders({ status: 'Compleet', workStatus: '' });
		expect(queryOf(requests[0] as { url: string })).toEqual([
			['status', 'Compleet'],
			['update_status', 'false'],
		]);
	});
});

test('relations, with nulls and absent fields', async () => {
	const row = {
		debtor_number: ' 0042 ',
		name: 'A & B',
		phone_number: null,
		kvk_number: 12345678,
		active: '0',
		x: '1',
	};
	const { client } = clientWith(answer([row]));
	expect(await client.listRelations()).toEqual([
		{
			code: '0042',
			name: 'A & B',
			contactPerson: '',
			street: '',
			houseNumber: '',
			postalCode: '',
			city: '',
			country: '',
			email: '',
			phone: '',
			mobile: '',
			vatNumber: '',
			chamberOfCommerceNumber: '12345678',
			debtorType: '',
			active: false,
			wireRow: row,
		},
	]);
});

test('materials', async () => {
	const { client } = clientWith(
		answer([{ code: 'A/1', price: '1.234,56', freefield1: 'GEEN', freefield2: null }]),
	);
	expect(await client.listMaterials()).toMatchObject([
		{ code: 'A/1', description: '', unit: '', price: '1234.56', vatCode: 'GEEN', ledgerAccount: '' },
	]);
});

test('of materials only those that are asked for are whole, and can be saved', async () => {
	const rows = ['A', 'b', 'C'].map((code) => ({
		code,
		price: '1.00',
		visible: '1',
		note: `note of ${code}`,
	}));
	const { client, requests } = clientWith(answer(rows));
	const [first, second] = await client.listMaterials(['B']);
	expect(first).toMatchObject({ code: 'A', wireRow: { code: 'A', price: '1.00', visible: '1' } });
	expect(first?.wireRow).not.toHaveProperty('note');
	expect(second?.wireRow).toEqual(rows[1]);
	await client.listMaterials(['b']);
	await client.listMaterials();
	expect(requests).toHaveLength(1);
	const [whole] = await client.listMaterials(['a']);
	expect(requests).toHaveLength(2);
	expect(whole?.wireRow).toEqual(rows[0]);
	await expect(client.saveMaterials(first ? [first] : [], ',')).rejects.toThrow('was not read whole');
	expect(requests).toHaveLength(2);
});

test.each([
	[{ sale_booking: '0' }, { billable: false }],
	[
		{ sale_booking: '1', active: '0' },
		{ billable: true, active: false },
	],
	[{}, { billable: true, active: true, costs: false, price: '' }],
	[
		{ sale_price: '50,00', cost_booking: '1' },
		{ price: '50.00', costs: true },
	],
])('hour type %j', async (row, expected) => {
	const { client } = clientWith(answer([{ code: 'MONT', ...row }]));
	expect(await client.listHourTypes()).toMatchObject([{ code: 'MONT', ...expected }]);
});

test('prices, for one relation and for all', async () => {
	const { client } = clientWith(
		answer([
			{
				material: null,
				hourtype: 'MONT',
				date_start: '2026-01-01',
				date_end: '0000-00-00',
				debtornr: 1042,
				price: '55,00',
			},
			{ material: 'FLT-10', hourtype: '', date_start: '', date_end: '31-12-2026', price: '12.50' },
		]),
	);
	expect(await client.customerPrices.list()).toEqual([
		{ material: '', hourType: 'MONT', relation: '1042', from: '2026-01-01', to: '', price: '55.00' },
		{ material: 'FLT-10', hourType: '', relation: '', from: '', to: '2026-12-31', price: '12.50' },
	]);
});

test('work order statuses, whose codes are any text', async () => {
	const rows = [
		{ sta_code: 1, sta_name: 'Naar E-boekhouden' },
		{ sta_code: 'niet nu', sta_name: null },
	];
	const { client } = clientWith(answer(rows));
	expect(await client.listWorkStatuses()).toEqual([
		{ code: '1', name: 'Naar E-boekhouden' },
		{ code: 'niet nu', name: '' },
	]);
});

test.each<[string, string, unknown, object]>([
	['null', 'projects', null, { rows: [] }],
	['nothing', 'projects', [], { rows: [] }],
	['an odd entry', 'projects', [{ code: 1 }, 'x'], { rows: [{ code: 1 }, {}] }],
	['odd entries', 'projects', ['x', 1], { failure: { problem: { cause: 'otherShape' } } }],
	['no list', 'projects', { code: 1 }, { failure: { problem: { cause: 'otherShape' } } }],
	['records of another kind', 'projects', [{ a: 1 }], { failure: { problem: { cause: 'recordsWithout' } } }],
	['records of any kind', 'others', [{ a: 1 }], { rows: [{ a: 1 }] }],
])('a list that has %s', (_what, resource, response, read) => {
	expect(rowsOfAnswer(resource, response)).toMatchObject(read);
});
