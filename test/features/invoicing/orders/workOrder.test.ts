import { prepareInvoices } from '../../../../nodes/OutSmart/operations/workOrder/getInvoice';
import type { WireRow } from '../../../../services/outSmart/types';
import { setNow, restoreCalendar } from '../../../support/calendar';
import { clientWithOrders, prepared } from '../../../support/outSmart/chain';
import { execute } from '../../../support/outSmart/execute';
import { hours, material, used } from '../../../support/outSmart/records';

beforeAll(() => void setNow(new Date('2025-11-10T12:00:00Z')));
afterAll(() => void restoreCalendar());

const on = (WorkDate: string, change: WireRow = {}) => ({ ...hours('01:00'), WorkDate, ...change });

test('its first day is that of its creation, also where no day was planned', async () => {
	for (const change of [{}, { WorkDate: '' }])
		expect(await prepared(change)).toMatchObject({ createdOn: '2025-10-30' });
});

describe('the relation', () => {
	const unknown = {
		CustomerDebtorNr: '7',
		CustomerDebtorNrInvoice: '8',
		CustomerNameInvoice: 'Betaler',
		CustomerContactPersonInvoice: '<leeg>',
	};

	test('of the invoice, with its own address', async () => {
		expect(await prepared(unknown)).toMatchObject({
			relation: { code: '8', name: 'Betaler', address: 'Dorpsstraat 1', city: 'Utrecht', contactPerson: '' },
		});
	});

	test.each(['', '-', '<leeg>', null])(
		'of the work, with its own address, when the invoice has none (%o)',
		async (none) => {
			const change = { ...unknown, CustomerDebtorNrInvoice: none, CustomerNameInvoice: 'bakkerij de korst' };
			const person = { CustomerContactPerson: 'Huurder', CustomerEmail: 'h@x.nl', CustomerPhone: '06' };
			expect(await prepared({ ...change, ...person })).toMatchObject({
				relation: {
					code: '7',
					name: 'Bakkerij De Korst',
					address: 'Werkplein 9',
					postalCode: '5678 CD',
					city: 'Breda',
					// Who is met there is nobody's contact.
					...{ contactPerson: '', email: '', phone: '' },
				},
				invoice: { state: 'new' },
			});
		},
	);

	test('under whose number another customer stands is asked about, until that is answered', async () => {
		const client = clientWithOrders(unknown);
		const place = { street: 'Kade 7', postal_code: '1111 AA', city: 'Ede' };
		client.relations = [{ debtor_number: '8', name: 'Slagerij Haan', ...place, email: 'haan@example.com' }];
		const [item] = await execute(prepareInvoices, client);
		const { findings, state } = item?.invoice as {
			findings: { faults: { answer: string }[] }[];
			state: string;
		};
		const [fault] = findings[0]?.faults ?? [];
		expect([state, fault]).toMatchObject(['blocked', { code: 'relationTypedOver', relation: '8' }]);
		const [answered] = await execute(prepareInvoices, client, [{}], { knownRelations: fault?.answer });
		expect(answered).toMatchObject({ invoice: { state: 'new' } });
	});

	test('its record counts before the order; an address is never mixed', async () => {
		const client = clientWithOrders(unknown);
		const record = {
			debtor_number: '8',
			name: 'Uit de kaart',
			street: '<leeg>',
			city: 'Assen',
			postal_code: '-',
		};
		client.relations = [{ ...record, mobile: '0612345678', email: '' }];
		const [item] = await execute(prepareInvoices, client);
		expect(item).toMatchObject({
			relation: {
				name: 'Uit de kaart',
				// Half an address is none, so it is the one of the order.
				address: 'Dorpsstraat 1',
				postalCode: '1234 AB',
				city: 'Utrecht',
				mobile: '0612345678',
				email: 'info@dekorst.example',
			},
		});
	});

	test('with half an address in both has none', async () => {
		const client = clientWithOrders({ ...unknown, CustomerZIPInvoice: '-' });
		client.relations = [
			{ debtor_number: '8', name: 'Uit de kaart', street: 'Kade 1', city: 'Assen', country: 'NL' },
		];
		const [item] = await execute(prepareInvoices, client);
		const none = { address: '', postalCode: '', city: '', country: '' };
		expect(item).toMatchObject({ relation: { name: 'Uit de kaart', ...none } });
	});

	test.each(['', '-', '<leeg>'])(
		'of another name without a number (%o): a person says who is billed',
		async (none) => {
			const change = { CustomerDebtorNrInvoice: none, CustomerNameInvoice: 'Verzekeraar N.V.' };
			const names = { invoiceName: 'Verzekeraar N.V.', workName: 'Bakkerij De Korst' };
			expect(await prepared(change)).toMatchObject({
				invoice: {
					...{ state: 'blocked', fix: 'order' },
					findings: [{ faults: [{ code: 'invoiceNameWithoutNumber', ...names }] }],
				},
			});
		},
	);
});

describe('number and date', () => {
	test.each([
		[{ OrderNr: 'WB-1', WorkorderNo: 'ERP-9' }, 'WB-1', 'ERP-9'],
		[{ OrderNr: '', WorkorderNo: 'ERP-9' }, 'ERP-9', 'ERP-9'],
		[{ OrderNr: 'WB-1', WorkorderNo: '' }, 'WB-1', 'WB-1'],
		[{ OrderNr: ' WB  1\n', WorkorderNo: '' }, 'WB 1', 'WB 1'],
	])('%j', async (change, known, number) => {
		expect(await prepared(change, { invoiceNumber: 'workOrder' })).toMatchObject({
			number,
			reference: `${known} #204511`,
			workOrder: { number: known },
		});
		expect(await prepared(change)).toMatchObject({ number: '' });
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
		expect(item.notes).toContainEqual({ code: 'workDayNoted', because: 'future', date });
	});
});

describe('what an order says of its price beside its lines', () => {
	const notesOf = async (change: WireRow, given = {}) => (await prepared(change, given)).notes;
	const notOn = (others: object) => {
		return { code: 'notOnInvoice', rounding: '', travel: '', paymentMethod: '', ...others };
	};
	const QUIET = { Workperiods: [on('03-11-2025')] };

	test.each<[WireRow, object]>([
		[{ RoundingAmount: '15.00' }, notOn({ rounding: '15.00' })],
		[
			{ Workperiods: [on('03-11-2025', { Travel: '18' }), on('03-11-2025', { Travel: 7 })] },
			notOn({ travel: '25' }),
		],
		[{ PaymentMethod: 'Contant voldaan' }, notOn({ paymentMethod: 'Contant voldaan' })],
		[
			{ PaymentMethod: 'Pin', Workperiods: [on('03-11-2025', { Travel: '18' })] },
			notOn({ travel: '18', paymentMethod: 'Pin' }),
		],
		[
			{ Materials: [used('1.00', '12.50', { MaterialType: 'PICKUP', MaterialFreeField1: 'GEEN' })] },
			{ code: 'materialNoted', because: 'type', position: 1, material: 'Filter', type: 'PICKUP' },
		],
	])('%j is noted', async (change, note) => {
		expect(await notesOf({ ...QUIET, ...change })).toEqual([note]);
	});

	test.each<WireRow>([
		{ MinimumHours: '0.00', RoundingAmount: '0', PaymentMethod: 'Op rekening', TypeOfWork: 'Service' },
		{ MinimumHours: '', RoundingAmount: null, PaymentMethod: 'niet van toepassing' },
		{ MinimumHours: '1.00' },
		{ MinimumHours: '0.50' },
		{ Workperiods: [on('03-11-2025', { TotalTime: '24:00' })] },
		{ MinimumHours: '-', PaymentMethod: '', Workperiods: [on('03-11-2025', { Travel: '0' })] },
	])('%j is nothing to note', async (change) => {
		expect(await notesOf({ ...QUIET, ...change })).toEqual([]);
	});

	test.each<[WireRow, object]>([
		[{ MinimumHours: '2.00' }, { code: 'lessThanMinimumHours', minimum: '2.00', hours: '1' }],
		[{ MinimumHours: 'twee' }, { code: 'lessThanMinimumHours', minimum: 'twee', hours: '1' }],
		[{ TypeOfWork: 'Garantie' }, { code: 'workUnderWarranty', typeOfWork: 'Garantie' }],
		[{ Workperiods: [on('12-11-2025')] }, { code: 'workDateWrong', because: 'future', date: '2025-11-12' }],
		[{ Workperiods: [on('31-12-1999')] }, { code: 'workDateWrong', because: 'noDate', date: '1999-12-31' }],
		[
			{ Workperiods: [on('03-11-2025'), on('01-01-1970')] },
			{ code: 'workDateWrong', because: 'noDate', date: '1970-01-01' },
		],
		...['1970-01-01', '1900-01-01'].map((date): [WireRow, object] => [
			{ WorkDate: date, Workperiods: [], Materials: [used('1.00', '12.50')] },
			{ code: 'workDateWrong', because: 'noDate', date },
		]),
		[
			{ Workperiods: [on('03-11-2025', { TotalTime: '26:00' })] },
			{ code: 'hoursWrong', because: 'overDay', position: 1, day: '2025-11-03', value: '26:00' },
		],
	])('%j is asked about', async (change, fault) => {
		expect(await prepared({ ...QUIET, ...change })).toMatchObject({
			invoice: { state: 'blocked', findings: [{ code: 'orderNotInvoiceable', faults: [fault] }] },
		});
	});

	test('a date that stands for none is no day of the order: it is held, and not too old for Completed From', async () => {
		const change = {
			WorkDate: '1970-01-01',
			CreationDate: '2025-11-03 10:00',
			Workperiods: [],
			Materials: [used('1.00', '12.50')],
		};
		const item = await prepared(change, { completedFrom: '2025-11-01', invoiceDate: 'workDate' });
		expect(item).toMatchObject({
			...{ date: '', workDate: '', createdOn: '2025-11-03', lines: [] },
			invoice: { state: 'blocked', fix: 'order', findings: [{ code: 'orderNotInvoiceable' }] },
		});
		expect(await prepared({ ...change, WorkDate: '2000-01-01' })).toMatchObject({
			workDate: '2000-01-01',
			invoice: { state: 'new' },
		});
	});

	test('a payment method that is held back blocks, whatever its case; another does not', async () => {
		const given = { blockedPaymentMethods: 'PIN betaling' };
		const faults = [{ code: 'paymentMethodBlocked', paymentMethod: 'pin betaling' }];
		expect(await prepared({ PaymentMethod: 'pin  betaling' }, given)).toMatchObject({
			invoice: { state: 'blocked', fix: 'order', findings: [{ code: 'orderNotInvoiceable', faults }] },
		});
		expect(await prepared({ PaymentMethod: 'pin' }, given)).toMatchObject({ invoice: { state: 'new' } });
	});

	test.each([
		['priced', '12.50', 'ask', { faults: [{ code: 'materialUnpriced', onCard: 'priced' }] }],
		['priced', '12.50', 'bill', { faults: [{ code: 'materialUnpriced', onCard: 'priced' }] }],
		['free', '0.00', 'ask', null],
		['none', null, 'bill', null],
	])('at 0.00, and on its card %s (%s, %s)', async (onCard, price, materialsWithoutPrice, blocked) => {
		const client = clientWithOrders({ ...QUIET, Materials: [used('1', '0')] });
		if (price !== null) client.materials = [material({ price }).wireRow];
		const [item] = await execute(prepareInvoices, client, [{}], { materialsWithoutPrice });
		if (blocked) expect(item).toMatchObject({ invoice: { state: 'blocked', findings: [blocked] } });
		else
			expect(item).toMatchObject({
				invoice: { state: 'new' },
				notes: [{ code: 'materialNoted', because: onCard }],
			});
	});

	test.each(['Materials', 'Workperiods'])('an order without its %s is not billed', async (list) => {
		const lists = { ...QUIET, Materials: [used('1', '12.50')] };
		expect(await prepared({ ...lists, [list]: undefined })).toMatchObject({
			invoice: { state: 'blocked', fix: 'order', findings: [{ faults: [{ code: 'listMissing', list }] }] },
		});
	});

	test.each([
		[{ BeginTime: '22:00', EndTime: '06:00' }, false],
		[{ BeginTime: '22:00', EndTime: '06:00', Break: '30' }, false],
		[{ BeginTime: '12:00', EndTime: '12:30', Break: '30' }, true],
		[{ BeginTime: '08:00', EndTime: '08:00' }, true],
		[{ BeginTime: 'ochtend', EndTime: 'middag' }, false],
		[{ BeginTime: 'ochtend', EndTime: ' ochtend' }, true],
		[{ BeginTime: '08:00', EndTime: '' }, false],
		[{ BeginTime: '00:00', EndTime: '' }, false],
		[{}, true],
	])('hours of 00:00 with %j are left out: %o', async (times, isLeftOut) => {
		const item = await prepared({ Workperiods: [{ ...hours('00:00'), ...times }] });
		expect(item.invoice).toMatchObject({ state: isLeftOut ? 'new' : 'blocked' });
	});
});
