import { prepareInvoices } from '../../../../nodes/OutSmart/operations/workOrder/getInvoice';
import type { WireRow } from '../../../../services/outSmart/types';
import { setNow, restoreCalendar } from '../../../support/calendar';
import { clientWithOrders, prepared } from '../../../support/outSmart/chain';
import { execute } from '../../../support/outSmart/execute';
import { problem } from '../../../support/outSmart/fakeClient';
import { hours, used } from '../../../support/outSmart/records';

beforeAll(() => void setNow(new Date('2025-11-10T12:00:00Z')));
afterAll(() => void restoreCalendar());

test('an order becomes the item of the contract', async () => {
	const client = clientWithOrders({});
	expect(await execute(prepareInvoices, client)).toEqual([
		{
			sourceId: '204511',
			reference: 'WB-2025-0183 #204511',
			number: '',
			date: '2025-11-10',
			paymentTermDays: 14,
			template: 'Factuursjabloon',
			book: true,
			relation: {
				code: '1042',
				name: 'Bakkerij De Korst B.V.',
				contactPerson: '',
				address: 'Hoofdstraat 12',
				postalCode: '4321 BA',
				city: 'Arnhem',
				country: 'NL',
				email: 'info@dekorst.example',
				phone: '',
				mobile: '',
				vatNumber: '',
				chamberOfCommerceNumber: '',
				iban: '',
				type: '',
			},
			lines: [
				{
					quantity: '2',
					unit: 'uur',
					code: 'MONT',
					description: 'Montage',
					unitPrice: '48.00',
					vatCode: '',
					ledgerAccount: '',
					kind: 'hours',
				},
				{
					quantity: '2',
					unit: 'stuk',
					code: 'FLT-10',
					description: 'Filter 10"',
					unitPrice: '12.50',
					vatCode: 'HOOG_VERK_21',
					ledgerAccount: '8000',
					kind: 'material',
				},
			],
			texts: [
				'Datum uitvoering: 3 november 2025',
				'Werkadres: Bakkerij De Korst, Werkplein 9, 5678 CD Breda',
			],
			createdOn: '2025-10-30',
			workDate: '2025-11-03',
			workOrder: {
				id: '204511',
				number: 'WB-2025-0183',
				fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
				texts: ['workDate', 'workAddress'],
				status: '1',
			},
			notes: [{ code: 'notOnInvoice', rounding: '', travel: '18', paymentMethod: '' }],
			invoice: { state: 'new' },
		},
	]);
	expect(client.calls).toEqual([
		'statuses',
		'orders Compleet 99',
		'orders Compleet 1',
		'hourTypes',
		'relations',
		'prices',
	]);
	expect(client.writes).toEqual([]);
});

describe('which orders', () => {
	test('only those that are ready, whatever the service lists; oldest first', async () => {
		const client = clientWithOrders(
			{ id: '1000' },
			{ id: '999' },
			{ status: 'Opgehaald' },
			{ status: 'Afgehandeld' },
			{ WorkStatus: '99' },
			{ WorkStatus: '' },
			{ Archived: '1' },
			{ status: undefined },
		);
		const [told, ...found] = await execute(prepareInvoices, client);
		// Of an order it says the status.
		expect(told).toMatchObject({ action: 'failed', code: 'workOrderUnreadable' });
		expect(found.slice(0, 2).map(({ sourceId }) => sourceId)).toEqual(['999', '1000']);
		expect(found.slice(2)).toMatchObject([{ sourceId: '204515', workOrder: { onErrorStatus: true } }]);
	});

	test('none: one row that says so, and no list is read for it', async () => {
		const client = clientWithOrders({ Archived: '1' });
		expect(await execute(prepareInvoices, client)).toEqual([
			expect.objectContaining({ service: 'OutSmart', resource: 'invoice', action: 'unchanged', count: 0 }),
		]);
		expect(client.calls).toEqual(['statuses', 'orders Compleet 99', 'orders Compleet 1']);
	});

	test('two of one number are told apart by their ids', async () => {
		const client = clientWithOrders({}, {}, { OrderNr: 'WB-2025-0184' });
		const found = await execute(prepareInvoices, client);
		expect(found.map(({ workOrder }) => (workOrder as { number: string }).number)).toEqual([
			'WB-2025-0183 #204511',
			'WB-2025-0183 #204512',
			'WB-2025-0184',
		]);
	});

	test('at most the limit; how many wait is said', async () => {
		const client = clientWithOrders({}, {}, {});
		const found = await execute(prepareInvoices, client, [{}], { limit: 2 });
		expect(found.map(({ sourceId }) => sourceId)).toEqual(['204511', '204512', undefined]);
		expect(found[2]).toMatchObject({
			action: 'skipped',
			code: 'ordersWait',
			...{
				because: 'limit',
				about: '2',
				count: 1,
				workOrders: ['WB-2025-0183 #204513'],
				oldest: '2025-11-03',
			},
			reason:
				'No more is created in this execution: it has reached its maximum, the next one takes those that are left (2). 1 work order, of 2025-11-03: WB-2025-0183.',
		});
	});

	test('before the start they are asked about together, and do not use up the limit', async () => {
		const old = { WorkDate: '31-12-2024', Workperiods: [] };
		const client = clientWithOrders(old, {}, { WorkDate: '' });
		const found = await execute(prepareInvoices, client, [{}], { completedFrom: '2025-01-01', limit: 2 });
		expect(found).toMatchObject([
			{ sourceId: '204512', invoice: { state: 'new' } },
			{ sourceId: '204513', invoice: { state: 'new' } },
			{
				sourceId: '204511',
				invoice: {
					...{ state: 'blocked', fix: 'service' },
					together: 'completedFrom',
					findings: [{ code: 'workOrderTooOld', completedFrom: '2025-01-01' }],
				},
			},
		]);
	});
});

test('those on the error status travel along in every execution, with what is wrong with them', async () => {
	const FAULTY = { WorkStatus: '99', Workperiods: [], Materials: [] };
	const found = await execute(prepareInvoices, clientWithOrders({}, { WorkStatus: '99' }, FAULTY));
	expect(found).toMatchObject([
		{ sourceId: '204511', invoice: { state: 'new' } },
		{
			sourceId: '204512',
			workOrder: { onErrorStatus: true, status: '1' },
			invoice: { state: 'new', claimed: true },
		},
		{
			sourceId: '204513',
			workOrder: { onErrorStatus: true },
			invoice: { state: 'blocked', fix: 'order', claimed: true, findings: [{ code: 'orderNotInvoiceable' }] },
		},
	]);
});

test('without an error status nothing is read: it is the claim too', async () => {
	const client = clientWithOrders({});
	expect(await execute(prepareInvoices, client, [{}], { errorStatus: '' })).toMatchObject([
		{ action: 'blocked', code: 'settingsWrong', faults: [{ code: 'mustNotBeEmpty', field: 'errorStatus' }] },
	]);
	expect(client.calls).toEqual([]);
});

describe('an order that a person must mend', () => {
	const NO_MATERIAL = { Materials: [] };
	const wrong = (of: string, position: number, name: string) => ({
		...{ code: 'orderValueUnreadable', of, position: position === 0 ? '' : String(position), name },
	});
	const HOURS = { position: 1, day: '2025-11-03' };
	const FILTER = { position: 1, material: 'Filter' };
	const duration = (value: string) => ({ ...wrong('duration', 1, HOURS.day), value });
	const hourPrice = (hourType: string, value: string) => ({ ...wrong('tariff', 0, hourType), value });
	const quantity = (value: string) => ({ ...wrong('quantity', FILTER.position, FILTER.material), value });
	const unitPrice = (value: string) => ({ ...wrong('price', FILTER.position, FILTER.material), value });
	const hourType = (code: string) => ({ code: 'hoursWrong', ...HOURS, because: 'typeUnknown', value: code });
	const NOTHING = { code: 'nothingToBill', because: 'noLines' };

	test.each<[string, WireRow, object, Record<string, unknown>?]>([
		['without lines', { Workperiods: [], Materials: [] }, NOTHING],
		['hours that are no record', { Workperiods: ['10:00'] }, wrong('duration', 1, '')],
		['nothing billed', { Workperiods: [hours('01:00', 'REIS')], ...NO_MATERIAL }, NOTHING],
		['nothing but nothing', { Workperiods: [hours('00:00', 'NOPE')], Materials: [used('0', 'x')] }, NOTHING],
		['an unknown hour type', { Workperiods: [hours('01:00', 'NOPE')] }, hourType('NOPE')],
		['a blank hour type', { Workperiods: [hours('01:00', '')] }, hourType('')],
		['another case of the hour type', { Workperiods: [hours('01:00', 'mont')] }, hourType('mont')],
		[
			'an hour type at 0.00',
			{ Workperiods: [hours('01:00', 'GRATIS')] },
			{ code: 'hoursUnpriced', hourType: 'GRATIS' },
		],
		[
			'an hour type without a price',
			{ Workperiods: [hours('01:00', 'GEENPRIJS')] },
			hourPrice('GEENPRIJS', ''),
		],
		['no duration', { Workperiods: [hours('')] }, duration('')],
		['a quantity in words', { Materials: [used('abc', '5')] }, quantity('abc')],
		['no quantity', { Materials: [used('', '5')] }, quantity('')],
		['a price in words', { Materials: [used('1', 'abc')] }, unitPrice('abc')],
		['no price', { Materials: [used('1', '')] }, unitPrice('')],
		[
			'no relation number',
			{ CustomerDebtorNr: '-', CustomerDebtorNrInvoice: null },
			{ code: 'relationNumberWrong', relation: '', longest: 15 },
		],
		[
			'a long relation number',
			{ CustomerDebtorNrInvoice: '1234567890123456' },
			{ code: 'relationNumberWrong', relation: '1234567890123456', longest: 15 },
		],
		[
			'an unreadable work date',
			{ WorkDate: '31-02-2025' },
			{ ...wrong('workDate', 0, ''), value: '31-02-2025' },
		],
		[
			'an unreadable creation date',
			{ CreationDate: 'gisteren' },
			{ ...wrong('creationDate', 0, ''), value: 'gisteren' },
		],
		[
			'no day of work at all',
			{ WorkDate: '', Workperiods: [] },
			{ code: 'workDateWrong', because: 'missing', date: '' },
		],
		[
			'a day of hours that is none',
			{ Workperiods: [{ ...hours('01:00'), WorkDate: '31 mei' }] },
			{ ...wrong('day', 1, ''), value: '31 mei' },
		],
		[
			'a night without a duration',
			{ Workperiods: [{ ...hours('00:00'), BeginTime: '22:00', EndTime: '06:00', Break: '30' }] },
			{ code: 'hoursWrong', ...HOURS, because: 'noDuration', value: '22:00 - 06:00' },
		],
		[
			'a begin without an end',
			{ Workperiods: [{ ...hours('00:00'), BeginTime: '08:00', EndTime: '' }] },
			{ code: 'hoursWrong', ...HOURS, because: 'noEnd', value: '08:00 - ' },
		],
		[
			'no number of its own',
			{ OrderNr: '', WorkorderNo: '' },
			{ code: 'ownNumberMissing' },
			{ invoiceNumber: 'workOrder' },
		],
	])('%s', async (_name, change, fault, given = {}) => {
		const item = await prepared(change, given);
		expect(item).toMatchObject({
			sourceId: '204511',
			lines: [],
			invoice: {
				state: 'blocked',
				fix: 'order',
				findings: [{ code: 'orderNotInvoiceable', faults: [fault] }],
			},
		});
	});
});

test.each(['statuses', 'orders', 'hourTypes', 'relations', 'prices'])(
	'%s that cannot be read: one failed row',
	async (call) => {
		const client = clientWithOrders({});
		client.faults.push({ call, problem: problem('unreachable') });
		const found = await execute(prepareInvoices, client);
		expect(found).toMatchObject([
			{
				...{ key: 'OutSmart', action: 'failed', code: 'ordersNotRead' },
				reason: `The work orders could not be read. No order was touched. ${problem('unreachable').inFull}`,
			},
		]);
	},
);
