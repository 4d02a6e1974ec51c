import type { WireRow } from '../../../../services/outSmart/types';
import { prepareOneInvoice } from '../../../../nodes/OutSmart/operations/workOrder/getInvoice';
import { clientWithOrders, prepared } from '../support/chain';
import { execute } from '../support/execute';
import { problem, type FakeClient } from '../support/fakeClient';
import { hours, material, used } from '../support/records';
import { setNow, restoreCalendar } from '../../../support/calendar';

beforeAll(() => void setNow(new Date('2025-11-10T12:00:00Z')));
afterAll(() => void restoreCalendar());

const on = (WorkDate: string, change: WireRow = {}) => ({ ...hours('01:00'), WorkDate, ...change });

describe('the texts of an invoice', () => {
	const textsOf = async (change: WireRow, invoiceTexts?: string) =>
		(await prepared(change, invoiceTexts === undefined ? {} : { invoiceTexts })).texts;

	test.each<[string, WireRow, string]>([
		['one day', { Workperiods: [on('03-11-2025'), on('03-11-2025')] }, '3 november 2025'],
		[
			'several days, in any order, none of them without hours',
			{ Workperiods: [on('05-11-2025'), on('03-11-2025'), { ...hours('00:00'), WorkDate: '01-11-2025' }] },
			'3 november 2025 t/m 5 november 2025',
		],
		['no hours: as planned', { Workperiods: [], WorkDate: '01-03-2025' }, '1 maart 2025'],
		[
			'no hours: planned for some days',
			{ Workperiods: [], WorkDate: '30-12-2024', WorkEndDate: '02-01-2025' },
			'30 december 2024 t/m 2 januari 2025',
		],
	])('have the date of the work: %s', async (_name, change, date) => {
		for (const asked of ['', 'workDate', 'project'])
			expect(await textsOf(change, asked)).toEqual([`Datum uitvoering: ${date}`]);
	});

	test('have the place of the work where it is not the one that is billed', async () => {
		const work = 'Werkadres: Bakkerij De Korst, Werkplein 9, 5678 CD Breda';
		expect(await textsOf({}, 'workAddress')).toEqual(['Datum uitvoering: 3 november 2025', work]);
		const billed = {
			...{ CustomerStreet: 'hoofdstraat 12', CustomerStreetNo: '' },
			...{ CustomerZIP: '4321BA', CustomerCity: 'Arnhem' },
		};
		expect(await textsOf(billed, 'workAddress')).toHaveLength(1);
		expect(await textsOf({ CustomerStreet: '<leeg>', CustomerStreetNo: '-' }, 'workAddress')).toHaveLength(1);
	});

	test('have what else is asked for, in that order, and nothing that is not there', async () => {
		const change = {
			...{ WorkDescription: ` Ketel \r\n nagezien ${'x'.repeat(300)}`, ProjectNr: 'P-12' },
			Workperiods: [on('03-11-2025', { EmployeeNr: '8' }), on('03-11-2025', { EmployeeNr: '7' })],
		};
		const texts = await textsOf(change, 'mechanic, project,description');
		expect(texts).toEqual([
			'Datum uitvoering: 3 november 2025',
			'Monteur: Bo Smit, An de Vries',
			'Project: P-12',
			`Omschrijving: Ketel nagezien ${'x'.repeat(250 - 'Ketel nagezien '.length)}`,
		]);
		const none = {
			WorkDescription: '-',
			ProjectNr: '',
			Workperiods: [on('03-11-2025', { EmployeeNr: '99' })],
		};
		expect(await textsOf(none, 'description, project, mechanic')).toHaveLength(1);
	});

	test('need the employees only for the name of the mechanic', async () => {
		const client = clientWithOrders({});
		await execute(prepareOneInvoice, client, [{}], {
			invoiceTexts: 'workDate, workAddress, description, project',
		});
		expect(client.calls).not.toContain('employees');
		await execute(prepareOneInvoice, client, [{}], { invoiceTexts: 'mechanic' });
		expect(client.calls).toContain('employees');
		client.faults.push({ call: 'employees', problem: problem('unreachable') });
		expect(await execute(prepareOneInvoice, client, [{}], { invoiceTexts: 'mechanic' })).toMatchObject([
			{ action: 'failed', why: 'workOrdersNotRead' },
		]);
	});
});

describe('the date of an invoice by the work', () => {
	const BY_WORK = { invoiceDate: 'workDate' };

	test('is the last day worked, not the day planned; the look-up covers all days', async () => {
		const change = {
			...{ WorkDate: '01-09-2025', CreationDate: '2025-10-05 10:00' },
			Workperiods: [on('06-11-2025'), on('04-11-2025')],
		};
		expect(await prepared(change, BY_WORK)).toMatchObject({
			...{ date: '2025-11-06', workDate: '2025-11-06', createdOn: '2025-09-01' },
		});
	});

	test.each<[string, WireRow, string]>([
		['planned', { WorkDate: '24-12-2025', Workperiods: [] }, '2025-12-24'],
		['in the hours, by a clock that is ahead', { Workperiods: [on('11-11-2025')] }, '2025-11-11'],
	])('is never in the future (%s)', async (_name, change, date) => {
		const item = await prepared(change, BY_WORK);
		expect(item).toMatchObject({ date: '2025-11-10', workDate: '2025-11-10' });
		expect(item.texts).toContain('Datum uitvoering: 10 november 2025');
		expect(item.notes).toContainEqual({ code: 'workDayInFuture', date });
	});
});

describe('what an order says of its price beside its lines', () => {
	const notesOf = async (change: WireRow, given = {}) => (await prepared(change, given)).notes;
	const QUIET = { Workperiods: [on('03-11-2025')] };

	test.each<[WireRow, object]>([
		[{ RoundingAmount: '15.00' }, { code: 'roundingOfOrder', minutes: '15.00' }],
		[
			{ Workperiods: [on('03-11-2025', { Travel: '18' }), on('03-11-2025', { Travel: 7 })] },
			{ code: 'travelOnOrder', distance: '25' },
		],
		[
			{ PaymentMethod: 'Contant voldaan' },
			{ code: 'paymentMethodOnOrder', paymentMethod: 'Contant voldaan' },
		],
		[
			{ Materials: [used('1.00', '12.50', { MaterialType: 'PICKUP' })] },
			{ code: 'materialTypeOnOrder', position: 1, material: 'Filter', type: 'PICKUP' },
		],
	])('%j is noted', async (change, note) => {
		expect(await notesOf({ ...QUIET, ...change })).toEqual([note]);
	});

	test.each<WireRow>([
		{ MinimumHours: '0.00', RoundingAmount: '0', PaymentMethod: 'Op rekening', TypeOfWork: 'Service' },
		{ MinimumHours: '', RoundingAmount: null, PaymentMethod: 'niet van toepassing' },
		{ MinimumHours: '-', PaymentMethod: '', Workperiods: [on('03-11-2025', { Travel: '0' })] },
	])('%j is nothing to note', async (change) => {
		expect(await notesOf({ ...QUIET, ...change })).toEqual([]);
	});

	test.each<[WireRow, object]>([
		[{ MinimumHours: '2.00' }, { code: 'lessThanMinimumHours', minimum: '2.00', hours: '1' }],
		[{ MinimumHours: 'twee' }, { code: 'lessThanMinimumHours', minimum: 'twee', hours: '1' }],
		[{ TypeOfWork: 'Garantie' }, { code: 'workUnderWarranty', typeOfWork: 'Garantie' }],
		[{ Workperiods: [on('12-11-2025')] }, { code: 'hoursInFuture', date: '2025-11-12' }],
		[
			{ Workperiods: [on('03-11-2025', { TotalTime: '26:00' })] },
			{ code: 'hoursOverDay', position: 1, day: '2025-11-03', hours: '26:00' },
		],
	])('%j is asked about', async (change, fault) => {
		expect(await prepared({ ...QUIET, ...change })).toMatchObject({
			invoice: { state: 'blocked', findings: [{ code: 'orderNotInvoiceable', faults: [fault] }] },
		});
	});

	test('a quotation is its own question, whatever else is wrong', async () => {
		const change = { ...QUIET, PaymentMethod: 'Conform  Offerte', TypeOfWork: 'Garantie' };
		expect(await prepared(change)).toMatchObject({
			invoice: {
				state: 'blocked',
				findings: [{ code: 'orderByQuotation', paymentMethod: 'Conform Offerte' }],
			},
		});
	});

	test('hours of last year have the tariff of today, and that is noted', async () => {
		const change = { ...QUIET, Workperiods: [on('30-12-2024')] };
		expect(await notesOf(change)).toEqual([{ code: 'tariffOfToday', date: '2024-12-30' }]);
	});

	test('a payment method that is held back blocks, whatever its case; another does not', async () => {
		const given = { blockedPaymentMethods: 'PIN betaling' };
		const faults = [{ code: 'paymentMethodBlocked', paymentMethod: 'pin betaling' }];
		expect(await prepared({ PaymentMethod: 'pin  betaling' }, given)).toMatchObject({
			invoice: { state: 'blocked', fix: 'order', findings: [{ code: 'orderNotInvoiceable', faults }] },
		});
		expect(await prepared({ PaymentMethod: 'pin' }, given)).toMatchObject({ invoice: { state: 'new' } });
	});

	test('a discounted material is billed by its total, and noted', async () => {
		const row = used('2', '62.50', { MaterialTotalPrice: '100.00', MaterialDiscountPercentage: '20' });
		const item = await prepared({ ...QUIET, Materials: [row] });
		expect(item.lines).toMatchObject([{}, { quantity: '2', unit: 'stuk', unitPrice: '50.00' }]);
		expect(item.notes).toEqual([
			{
				...{ code: 'materialDiscounted', position: 1, material: 'Filter' },
				...{ discount: '20', withoutDiscount: '125.00', total: '100.00' },
			},
		]);
	});

	test('or as one, with its quantity in the text, when no price gives that total', async () => {
		const row = used('7000', '0.05', { MaterialTotalPrice: '314.98', MaterialDiscountPercentage: '10,006' });
		const item = await prepared({ ...QUIET, Materials: [row] });
		expect(item.lines).toMatchObject([
			{},
			{ quantity: '1', unit: '', code: 'FLT-10', description: '7000 stuk Filter', unitPrice: '314.98' },
		]);
	});

	test('what costs nothing is asked about, unless a discount says that it is free', async () => {
		expect(await prepared({ ...QUIET, Materials: [used('1', '0')] })).toMatchObject({
			invoice: {
				...{ state: 'blocked', fix: 'order' },
				findings: [{ faults: [{ code: 'materialUnpriced', position: 1, material: 'Filter' }] }],
			},
		});
		const free = used('1', '0', { MaterialTotalPrice: '0.00', MaterialDiscountPercentage: '100' });
		expect(await prepared({ ...QUIET, Materials: [free] })).toMatchObject({ invoice: { state: 'new' } });
	});

	test.each([
		['priced', '12.50', 'ask', { faults: [{ code: 'materialUnpriced', onCard: 'priced' }] }],
		['priced', '12.50', 'bill', { faults: [{ code: 'materialUnpriced', onCard: 'priced' }] }],
		['free', '0.00', 'ask', null],
		['none', null, 'bill', null],
	])('at 0.00, and on its card %s (%s, %s)', async (onCard, price, materialsWithoutPrice, blocked) => {
		const client = clientWithOrders({ ...QUIET, Materials: [used('1', '0')] });
		if (price !== null) client.materials = [material({ price }).held];
		const [item] = await execute(prepareOneInvoice, client, [{}], { materialsWithoutPrice });
		if (blocked) expect(item).toMatchObject({ invoice: { state: 'blocked', findings: [blocked] } });
		else expect(item).toMatchObject({ invoice: { state: 'new' }, notes: [{ code: 'materialFree', onCard }] });
	});

	test.each(['Materials', 'Workperiods'])('an order without its %s is not billed', async (list) => {
		const lists = { ...QUIET, Materials: [used('1', '12.50')] };
		expect(await prepared({ ...lists, [list]: undefined })).toMatchObject({
			invoice: { state: 'blocked', fix: 'order', findings: [{ faults: [{ code: 'listMissing', list }] }] },
		});
	});

	test('hours that rounding leaves nothing of are told, each of them', async () => {
		const Workperiods = [hours('00:07'), hours('00:07'), hours('00:07'), hours('00:07')];
		const item = await prepared({ Workperiods, Materials: [] }, { roundHoursToMinutes: 15 });
		const leftOut = { code: 'hoursLeftOut', day: '2025-11-03', minutes: 7 };
		expect(item.notes).toEqual([1, 2, 3, 4].map((position) => ({ ...leftOut, position })));
		expect(item).toMatchObject({ invoice: { findings: [{ faults: [{ code: 'nothingToBill' }] }] } });
	});

	test.each([
		[{ BeginTime: '22:00', EndTime: '06:00' }, false],
		[{ BeginTime: '22:00', EndTime: '06:00', Break: '30' }, false],
		[{ BeginTime: '12:00', EndTime: '12:30', Break: '30' }, true],
		[{ BeginTime: '08:00', EndTime: '08:00' }, true],
		[{}, true],
	])('hours of 00:00 with %j are left out: %o', async (times, isLeftOut) => {
		const item = await prepared({ Workperiods: [{ ...hours('00:00'), ...times }] });
		expect(item.invoice).toMatchObject({ state: isLeftOut ? 'new' : 'blocked' });
	});
});

describe('prices agreed with customers', () => {
	const OWN = { hourtype: 'MONT', debtornr: '1042', price: '55,00', date_start: '2025-01-01', date_end: '' };

	test('come before the tariff, by the day worked and by who is billed', async () => {
		const client = clientWithOrders(
			{ WorkDate: '01-12-2024' },
			{ Workperiods: [on('31-12-2024')] },
			{ CustomerDebtorNrInvoice: '7' },
		);
		client.prices = [OWN, { hourtype: 'MONT', debtornr: '', price: '60.00', date_start: '2025-11-01' }];
		const found = await execute(prepareOneInvoice, client);
		expect(found).toMatchObject([
			{ lines: [{ unitPrice: '55.00' }, {}] },
			{ lines: [{ unitPrice: '48.00' }, {}] },
			{ lines: [{ unitPrice: '60.00' }, {}] },
		]);
	});

	test('that differ are the fault of the order', async () => {
		const client = clientWithOrders({});
		client.prices = [OWN, { ...OWN, price: '57.00' }];
		expect(await execute(prepareOneInvoice, client)).toMatchObject([
			{ invoice: { findings: [{ faults: [{ code: 'customerPricesDiffer', prices: ['55.00', '57.00'] }] }] } },
		]);
	});

	test.each(['refused', 'rights', 'account'] as const)(
		'that may not be read (%s) are told once, and the tariffs count',
		async (kind) => {
			const client = clientWithOrders({}, {});
			client.faults.push({ call: 'prices', problem: problem(kind, '', 'prices') });
			expect(await execute(prepareOneInvoice, client)).toMatchObject([
				{ action: 'skipped', attention: false, code: 'customerPricesNotRead' },
				{ lines: [{ unitPrice: '48.00' }, {}] },
				{ lines: [{ unitPrice: '48.00' }, {}] },
			]);
		},
	);

	test('are read for hours only', async () => {
		const client = clientWithOrders({ Workperiods: [] });
		await execute(prepareOneInvoice, client);
		expect(client.calls).not.toContain('prices');
	});
});

describe('free fields 1 and 2', () => {
	const line = { MaterialCode: 'A', MaterialFreeField1: 'rood', MaterialFreeField2: '' };
	const linesOf = async (given: Record<string, unknown>) => {
		const client = clientWithOrders({ Workperiods: [], Materials: [used('1', '5', line)] });
		client.materials = [material({ code: 'A' }).held];
		const found = await execute(prepareOneInvoice, client, [{}], given);
		return { lines: found[0]?.lines, isCardRead: client.calls.includes('materials') };
	};

	test('are the VAT code and the ledger account, whatever is there: the books judge it', async () => {
		const taken = [{ vatCode: 'rood', ledgerAccount: '8000' }];
		expect(await linesOf({})).toMatchObject({ lines: taken, isCardRead: true });
	});

	test('are not read where they are not used', async () => {
		const none = [{ vatCode: '', ledgerAccount: '' }];
		expect(await linesOf({ materialFreeFields: 'notUsed' })).toMatchObject({
			lines: none,
			isCardRead: false,
		});
	});
});

describe('the status whose orders are invoiced', () => {
	test('is found by code and name, and its code travels along', async () => {
		const client = clientWithOrders({ WorkStatus: '5' });
		client.statuses.push({ code: '5', name: 'Te  factureren' });
		const given = { workOrderStatus: '5 te factureren' };
		const found = await execute(prepareOneInvoice, client, [{}], given);
		expect(found).toMatchObject([{ workOrder: { status: '5' } }]);
		expect(client.calls).toContain('orders Compleet 5');
	});

	test.each<[string, Record<string, unknown>, object[], object]>([
		[
			'has the name of something else',
			{},
			[{ code: '1', name: 'Materiaal bestellen' }],
			{ why: 'orderStatusOther', key: 'settings' },
		],
		[
			'is the error status by its name',
			{ workOrderStatus: 'Error' },
			[{ code: '99', name: 'Error' }],
			{ why: 'settingsWrong', resource: 'settings', faults: [{ code: 'statusesAreSame', status: '99' }] },
		],
	])('that %s stops the export as one row', async (_name, settings, statuses, row) => {
		for (const preview of [true, false]) {
			const client = clientWithOrders({});
			client.statuses = statuses as FakeClient['statuses'];
			expect(await execute(prepareOneInvoice, client, [{}], { ...settings, preview })).toMatchObject([
				{ action: 'blocked', attention: true, ...row },
			]);
			expect(client.calls).toEqual(['statuses']);
		}
	});
});
