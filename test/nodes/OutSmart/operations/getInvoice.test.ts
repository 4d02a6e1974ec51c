import { DateTime } from 'luxon';
import type { IDataObject } from 'n8n-workflow';
import type { WireRow } from '../../../../services/outSmart/types';
import { prepareOneInvoice } from '../../../../nodes/OutSmart/operations/workOrder/getInvoice';
import { isRow } from '../../../../base/words/row';
import { clientWithOrders, prepared } from '../support/chain';
import { execute } from '../support/execute';
import { problem } from '../support/fakeClient';
import { hours, material, used } from '../support/records';
import { setNow, restoreCalendar } from '../../../support/calendar';

beforeAll(() => void setNow(new Date('2025-11-10T12:00:00Z')));
afterAll(() => void restoreCalendar());

test('an order becomes the item of the contract', async () => {
	const client = clientWithOrders({});
	expect(await execute(prepareOneInvoice, client)).toEqual([
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
			notes: [{ code: 'travelOnOrder', distance: '18' }],
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

test('input items do not count, rows travel on', async () => {
	const row = { service: 'x', resource: 'relation', key: '', action: 'failed', reason: '', preview: false };
	const client = clientWithOrders({});
	const found = await execute(prepareOneInvoice, client, [{}, row, { any: 1 }]);
	expect(found).toEqual([row, expect.objectContaining({ sourceId: '204511' })]);
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
		const [told, ...found] = await execute(prepareOneInvoice, client);
		// Of an order it says the status.
		expect(told).toMatchObject({ action: 'failed', code: 'workOrderUnreadable' });
		expect(found.slice(0, 2).map(({ sourceId }) => sourceId)).toEqual(['999', '1000']);
		expect(found.slice(2)).toMatchObject([{ sourceId: '204515', workOrder: { parked: true } }]);
	});

	test('none: one row that says so, and no list is read for it', async () => {
		const client = clientWithOrders({ Archived: '1' });
		expect(await execute(prepareOneInvoice, client)).toEqual([
			expect.objectContaining({ service: 'OutSmart', resource: 'invoice', action: 'unchanged', count: 0 }),
		]);
		expect(client.calls).toEqual(['statuses', 'orders Compleet 99', 'orders Compleet 1']);
	});

	test('at most the limit; how many wait is said', async () => {
		const client = clientWithOrders({}, {}, {});
		const found = await execute(prepareOneInvoice, client, [{}], { limit: 2 });
		expect(found.map(({ sourceId }) => sourceId)).toEqual(['204511', '204512', undefined]);
		expect(found[2]).toMatchObject({
			action: 'skipped',
			why: 'workOrdersOverLimit',
			...{ limit: 2, count: 1, workOrders: ['WB-2025-0183 #204513'], oldest: '2025-11-03' },
			reason:
				'Not done yet: one run takes at most 2, the next one those that are left. This is about 1 work order, the oldest of 2025-11-03: WB-2025-0183 #204513.',
		});
	});

	test('before the start they are asked about together, and do not use up the limit', async () => {
		const old = { WorkDate: '31-12-2024', Workperiods: [] };
		const client = clientWithOrders(old, {}, { WorkDate: '' });
		const found = await execute(prepareOneInvoice, client, [{}], { completedFrom: '2025-01-01', limit: 2 });
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

	test('one that was planned before the start and worked on after it is invoiced', async () => {
		expect(await prepared({ WorkDate: '31-10-2025' }, { completedFrom: '2025-11-03' })).toMatchObject({
			invoice: { state: 'new' },
		});
		expect(await prepared({ WorkDate: '31-10-2025' }, { completedFrom: '2025-11-04' })).toMatchObject({
			invoice: { state: 'blocked', fix: 'service' },
		});
	});

	test('without a day of work the day of creation counts', async () => {
		const change = { WorkDate: '', Workperiods: [], CreationDate: '2024-06-01 10:00' };
		expect(await prepared(change, { completedFrom: '2025-01-01' })).toMatchObject({
			invoice: { state: 'blocked', together: 'completedFrom' },
		});
	});
});

test('those on the error status travel along in every execution, with what is wrong with them', async () => {
	const FAULTY = { WorkStatus: '99', Workperiods: [], Materials: [] };
	const found = await execute(prepareOneInvoice, clientWithOrders({}, { WorkStatus: '99' }, FAULTY));
	expect(found).toMatchObject([
		{ sourceId: '204511', invoice: { state: 'new' } },
		{
			sourceId: '204512',
			workOrder: { parked: true, status: '1' },
			invoice: { state: 'new', claimed: true },
		},
		{
			sourceId: '204513',
			workOrder: { parked: true },
			invoice: { state: 'blocked', fix: 'order', claimed: true, findings: [{ code: 'orderNotInvoiceable' }] },
		},
	]);
});

test('without an error status nothing is read: it is the claim too', async () => {
	const client = clientWithOrders({});
	expect(await execute(prepareOneInvoice, client, [{}], { errorStatus: '' })).toMatchObject([
		{ action: 'blocked', why: 'settingsWrong', faults: [{ code: 'mustNotBeEmpty', field: 'errorStatus' }] },
	]);
	expect(client.calls).toEqual([]);
});

describe('hours', () => {
	test('are rounded row by row, to the nearest block', async () => {
		const Workperiods = [hours('01:07'), hours('01:08'), hours('00:07')];
		const item = await prepared({ Workperiods, Materials: [] }, { roundHoursToMinutes: 15 });
		expect((item.lines as IDataObject[]).map(({ quantity }) => quantity)).toEqual(['1', '1.25']);
		expect(item.notes).toEqual([{ code: 'hoursLeftOut', position: 3, day: '2025-11-03', minutes: 7 }]);
	});

	test('are rounded up, row by row', async () => {
		const Workperiods = [hours('01:07'), hours('01:00'), hours('00:01')];
		const given = { roundHoursToMinutes: 15, roundHours: 'up' };
		const item = await prepared({ Workperiods, Materials: [] }, given);
		expect(item.lines).toMatchObject([{ quantity: '1.25' }, { quantity: '1' }, { quantity: '0.25' }]);
		expect(item.notes).toEqual([]);
	});

	test('that are not billed are named, summed by type', async () => {
		const Workperiods = [hours('01:00', 'REIS'), hours('00:30', 'REIS'), hours('01:00')];
		const item = await prepared({ Workperiods });
		expect(item.notes).toEqual([{ code: 'hoursNotBilled', hourType: 'REIS', hours: '1.50' }]);
		expect(item.lines).toHaveLength(2);
	});

	test('what an employee wrote about them is no text of the invoice', async () => {
		const item = await prepared({ Workperiods: [{ ...hours('01:00'), WorkRemark: 'Lastig' }] });
		expect(item.lines).toMatchObject([{ description: 'Montage' }, {}]);
	});
});

describe('materials', () => {
	test.each([
		['-2.00', '12.50', '-2', '12.50'],
		['2,5', '1.234,56', '2.5', '1234.56'],
	])('%s times %s', async (MaterialNr, MaterialPrice, quantity, unitPrice) => {
		const item = await prepared({ Workperiods: [], Materials: [used(MaterialNr, MaterialPrice)] });
		expect(item.lines).toMatchObject([{ quantity, unitPrice }]);
	});

	test('nothing of something is left out, and said', async () => {
		const item = await prepared({ Materials: [used('0,00', '5', { MaterialName: 'Kit' })] });
		expect(item.notes).toContainEqual({ code: 'materialLeftOut', position: 1, material: 'Kit' });
	});

	test.each(['', '-', null, undefined])(
		'without a code (%o) they have none on the invoice',
		async (MaterialCode) => {
			const item = await prepared({
				Materials: [used('1', '5', { MaterialCode, MaterialName: 'Los spul' })],
			});
			expect(item.lines).toMatchObject([
				{},
				{ code: '', description: 'Los spul', vatCode: '', ledgerAccount: '' },
			]);
		},
	);

	test.each(['A B 1', '00042', 'A/1', 'A&B<>"\'', 'É-1'])(
		'code %o travels as it is',
		async (MaterialCode) => {
			const item = await prepared({ Materials: [used('1', '5', { MaterialCode })] });
			expect(item.lines).toMatchObject([{}, { code: MaterialCode }]);
		},
	);

	test('VAT code and ledger account: from the line, else from the card, else none', async () => {
		const client = clientWithOrders({
			Workperiods: [],
			Materials: [
				used('1', '1', { MaterialFreeField1: 'LAAG_VERK_9', MaterialFreeField2: '' }),
				used('1', '1', { MaterialCode: 'OLD', MaterialFreeField2: '<leeg>' }),
				used('1', '1', { MaterialFreeField1: '-', MaterialName: '' }),
			],
		});
		client.materials = [material({ description: 'Filter van de kaart' }).held];
		const [item] = await execute(prepareOneInvoice, client);
		expect(item?.lines).toMatchObject([
			{ vatCode: 'LAAG_VERK_9', ledgerAccount: '8000' },
			{ vatCode: '', ledgerAccount: '' },
			{ vatCode: 'HOOG_VERK_21', ledgerAccount: '8000', description: 'Filter van de kaart' },
		]);
		expect(client.calls.filter((call) => call === 'materials')).toHaveLength(1);
	});

	test('of several cards with one code: the visible one with a price; asked where two of these differ', async () => {
		const line = used('1', '1', { MaterialFreeField1: '', MaterialFreeField2: '' });
		const client = clientWithOrders({ Workperiods: [], Materials: [line] });
		const card = (change: object) => ({ ...material().held, ...change });
		const right = card({ freefield1: 'LAAG_VERK_9', price: '3,00', visible: '1' });
		client.materials = [
			right,
			card({ freefield1: 'GEEN', price: '9,00', visible: '0' }),
			card({ price: '' }),
		];
		const [item] = await execute(prepareOneInvoice, client);
		expect(item?.lines).toMatchObject([{ vatCode: 'LAAG_VERK_9' }]);
		client.materials = [right, { ...right }];
		const [alike] = await execute(prepareOneInvoice, client);
		expect(alike?.lines).toMatchObject([{ vatCode: 'LAAG_VERK_9' }]);
		client.materials = [right, card({ freefield1: 'HOOG_VERK_21', price: '3,00', visible: '1' })];
		const [tie] = await execute(prepareOneInvoice, client);
		expect(JSON.stringify(tie?.invoice)).toContain('materialCardsDiffer');
	});
});

test.each([
	[{ MaterialFreeField1: 'GEEN', MaterialFreeField2: '' }, true],
	[{ MaterialFreeField1: '', MaterialFreeField2: '8000' }, true],
	[{ MaterialFreeField1: 'GEEN', MaterialFreeField2: '8000' }, false],
	[{ MaterialCode: '-' }, false],
])('materials are listed only when a line needs a card: %j', async (change, listed) => {
	const client = clientWithOrders({ Materials: [used('1', '1', change)] });
	await execute(prepareOneInvoice, client);
	expect(client.calls.includes('materials')).toBe(listed);
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
		const [item] = await execute(prepareOneInvoice, client);
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

	test('a record without any address leaves that to the order', async () => {
		const client = clientWithOrders(unknown);
		client.relations = [
			{ debtor_number: '8', name: '<leeg>', street: '<leeg>', city: '-', postal_code: '<empty>' },
		];
		const [item] = await execute(prepareOneInvoice, client);
		expect(item).toMatchObject({ relation: { name: 'Betaler', address: 'Dorpsstraat 1', city: 'Utrecht' } });
	});

	test('with half an address in both has none', async () => {
		const client = clientWithOrders({ ...unknown, CustomerZIPInvoice: '-' });
		client.relations = [
			{ debtor_number: '8', name: 'Uit de kaart', street: 'Kade 1', city: 'Assen', country: 'NL' },
		];
		const [item] = await execute(prepareOneInvoice, client);
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

	test.each(['A B/1', '00042', 'A&B', '123456789012345'])('number %o travels as it is', async (code) => {
		expect(await prepared({ CustomerDebtorNrInvoice: code })).toMatchObject({
			relation: { code },
			invoice: { state: 'new' },
		});
	});
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

	test('without any number it is known by its id', async () => {
		expect(await prepared({ OrderNr: '', WorkorderNo: null })).toMatchObject({
			reference: '204511 #204511',
			invoice: { state: 'new' },
		});
	});
});

test('a list that PHP wrote as an object, since it has a gap, is read like any other', async () => {
	const { lines } = await prepared({ Workperiods: { 0: hours('02:00'), 2: hours('01:30') }, Materials: [] });
	expect(lines).toMatchObject([{ quantity: '2' }, { quantity: '1.5' }]);
});

describe('an order that a person must mend', () => {
	const NO_MATERIAL = { Materials: [] };
	const wrong = (of: string, position: number, name: string) => ({
		...{ code: 'orderValueUnreadable', of, position, name },
	});
	const HOURS = { position: 1, day: '2025-11-03' };
	const FILTER = { position: 1, material: 'Filter' };
	const duration = (value: string) => ({ ...wrong('duration', 1, HOURS.day), value });
	const hourPrice = (hourType: string, value: string) => ({ ...wrong('tariff', 0, hourType), value });
	const quantity = (value: string) => ({ ...wrong('quantity', FILTER.position, FILTER.material), value });
	const unitPrice = (value: string) => ({ ...wrong('price', FILTER.position, FILTER.material), value });
	const hourType = (code: string) => ({ code: 'hourTypeUnknown', ...HOURS, hourType: code });
	const NOTHING = { code: 'nothingToBill' };

	test.each<[string, WireRow, object, Record<string, unknown>?]>([
		['without lines', { Workperiods: [], Materials: [] }, NOTHING],
		['hours that are no record', { Workperiods: ['10:00'] }, wrong('duration', 1, '')],
		['nothing billed', { Workperiods: [hours('01:00', 'REIS')], ...NO_MATERIAL }, NOTHING],
		['nothing but nothing', { Workperiods: [hours('00:00', 'NOPE')], Materials: [used('0', 'x')] }, NOTHING],
		['an unknown hour type', { Workperiods: [hours('01:00', 'NOPE')] }, hourType('NOPE')],
		['a blank hour type', { Workperiods: [hours('01:00', '')] }, { code: 'hourTypeMissing', ...HOURS }],
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
			{ code: 'relationNumberMissing' },
		],
		[
			'a long relation number',
			{ CustomerDebtorNrInvoice: '1234567890123456' },
			{ code: 'relationNumberTooLong', relation: '1234567890123456', longest: 15 },
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
		['no day of work at all', { WorkDate: '', Workperiods: [] }, { code: 'workDateMissing' }],
		[
			'a day of hours that is none',
			{ Workperiods: [{ ...hours('01:00'), WorkDate: '31 mei' }] },
			{ ...wrong('day', 1, ''), value: '31 mei' },
		],
		[
			'a night without a duration',
			{ Workperiods: [{ ...hours('00:00'), BeginTime: '22:00', EndTime: '06:00', Break: '30' }] },
			{ code: 'hoursWithoutDuration', ...HOURS, begin: '22:00', end: '06:00' },
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

	test('an hour type without a price is told once', async () => {
		const Workperiods = [hours('01:00', 'GEENPRIJS'), hours('02:00', 'GEENPRIJS')];
		expect(await prepared({ Workperiods })).toMatchObject({
			invoice: { findings: [{ faults: [hourPrice('GEENPRIJS', '')] }] },
		});
	});

	test('all that is wrong is said at once, and the others go on', async () => {
		const bad = {
			CustomerDebtorNrInvoice: '',
			CustomerDebtorNr: '',
			Workperiods: [hours('x'), hours('01:00', 'NOPE')],
		};
		const found = await execute(prepareOneInvoice, clientWithOrders(bad, {}));
		const faults = [
			{ ...wrong('duration', 1, HOURS.day), value: 'x' },
			{ code: 'hourTypeUnknown', position: 2, day: '2025-11-03', hourType: 'NOPE' },
			{ code: 'relationNumberMissing' },
		];
		expect(found[0]).toMatchObject({ invoice: { findings: [{ code: 'orderNotInvoiceable', faults }] } });
		expect(found[1]).toMatchObject({ invoice: { state: 'new' } });
	});
});

describe('settings', () => {
	const date = (field: string, value: string) => ({ code: 'mustBeDate', field, value });
	const whole = (field: string, value: string, low: number, high: number) => ({
		...{ code: 'mustBeWholeNumber', field, value, low, high },
	});
	const oneOf = (field: string, value: string, ...choices: string[]) => ({
		...{ code: 'mustBeOneOf', field, value, choices },
	});
	test.each<[Record<string, unknown>, object[]]>([
		[{ completedFrom: '01-01-26' }, [date('completedFrom', '01-01-26')]],
		[{ paymentTermDays: 366 }, [whole('paymentTermDays', '366', 0, 365)]],
		[{ invoiceNumber: 'own' }, [oneOf('invoiceNumber', 'own', 'automatic', 'workOrder')]],
		[{ invoiceDate: 'tomorrow' }, [oneOf('invoiceDate', 'tomorrow', 'today', 'workDate')]],
		[{ roundHoursToMinutes: 61 }, [whole('roundHoursToMinutes', '61', 0, 60)]],
		[{ limit: 0 }, [whole('limit', '0', 1, 10_000)]],
		[{ workOrderStatus: '' }, [{ code: 'mustNotBeEmpty', field: 'workOrderStatus' }]],
		[{ errorStatus: '1' }, [{ code: 'statusesAreSame', status: '1' }]],
		[
			{ invoiceTexts: 'workDate, omschrijving' },
			[
				oneOf(
					...(['invoiceTexts', 'omschrijving'] as const),
					...['workDate', 'workAddress', 'description', 'project', 'mechanic', 'reference'],
				),
			],
		],
		[{ blockedPaymentMethods: 'pin betaling,, contant' }, [{ code: 'paymentMethodBlank' }]],
		[{ invoiceTemplate: ' ' }, [{ code: 'mustNotBeEmpty', field: 'invoiceTemplate' }]],
		[{ bookDirectly: 'misschien' }, [{ code: 'mustBeOnOrOff', field: 'bookDirectly', value: 'misschien' }]],
		[{ language: 'fr' }, [oneOf('language', 'fr', 'nl', 'en')]],
		[
			{ limit: 'x', invoiceDate: 'y' },
			[oneOf('invoiceDate', 'y', 'today', 'workDate'), whole('limit', 'x', 1, 10_000)],
		],
		[
			{ workOrderStatus: '', errorStatus: '', invoiceTemplate: '' },
			[
				{ code: 'mustNotBeEmpty', field: 'workOrderStatus' },
				{ code: 'mustNotBeEmpty', field: 'invoiceTemplate' },
			],
		],
	])('%j is one blocked row, and nothing is asked', async (given, faults) => {
		const client = clientWithOrders({});
		expect(await execute(prepareOneInvoice, client, [{}], given)).toMatchObject([
			{ resource: 'settings', key: 'settings', action: 'blocked', why: 'settingsWrong', faults },
		]);
		expect(client.calls).toEqual([]);
	});

	test('a date with a time, as an expression gives it, counts by its day', async () => {
		const from = async (completedFrom: unknown) =>
			await execute(prepareOneInvoice, clientWithOrders({}), [{}], { completedFrom });
		const [early, late] = ['2026-01-01', '2099-01-01'];
		expect(await from(DateTime.fromISO(early))).toEqual(await from(early));
		expect(await from(DateTime.fromISO(late))).toEqual(await from(late));
		// It is no nothing: with nothing, all orders are taken.
		expect(await from(DateTime.fromISO(late))).not.toEqual(await from(''));
	});

	test('come as text from expressions', async () => {
		const given = { paymentTermDays: ' 30 ', bookDirectly: 'false', roundHoursToMinutes: '15', limit: '5' };
		expect(await prepared({}, given)).toMatchObject({ paymentTermDays: 30, book: false });
	});
});

describe('work order statuses', () => {
	test.each([
		[[], 'save statuses 1,99'],
		[[{ code: '1', name: 'Naar E-boekhouden' }], 'save statuses 99'],
		[[{ code: '99', name: 'Error' }], 'save statuses 1'],
	])('what is missing from %j is created', async (statuses, call) => {
		const client = clientWithOrders({});
		client.statuses = statuses;
		const found = await execute(prepareOneInvoice, client);
		expect(client.writes).toEqual([call]);
		expect(found.filter(isRow).map(({ resource, action }) => `${resource} ${action}`)).toEqual(
			call
				.replace('save statuses ', '')
				.split(',')
				.map(() => 'workStatus created'),
		);
		expect(found.filter((item) => !isRow(item))).toHaveLength(1);
		expect(client.statuses).toContainEqual({ code: '99', name: 'Error' });
	});

	test('an error status that is not wanted is not made', async () => {
		const client = clientWithOrders({});
		client.statuses = [{ code: '1', name: '' }];
		await execute(prepareOneInvoice, client, [{}], { errorStatus: '' });
		expect(client.writes).toEqual([]);
	});

	test('in preview it is only said', async () => {
		const client = clientWithOrders({});
		client.statuses = [];
		const found = await execute(prepareOneInvoice, client, [{}], { preview: true });
		expect(client.writes).toEqual([]);
		expect(found).toMatchObject([
			{
				...{ resource: 'workStatus', key: '1', preview: true, why: 'orderStatusWouldBeAdded' },
				reason: expect.stringContaining('would be added'),
			},
			{ resource: 'workStatus', key: '99', name: 'Error' },
			{ sourceId: '204511' },
		]);
	});

	test.each([
		['refused', problem('refused', '2801'), 'blocked'],
		['unreachable', problem('unreachable'), 'failed'],
	])('one that cannot be created (%s) ends the export as one row', async (_name, fault, action) => {
		const client = clientWithOrders({});
		client.statuses = [];
		client.faults.push({ call: 'save statuses', problem: fault });
		const found = await execute(prepareOneInvoice, client);
		expect(found).toMatchObject([
			{
				...{ key: 'settings', action, code: 'orderStatusesNotAdded' },
				statuses: [
					{ status: '1', name: 'Naar E-boekhouden' },
					{ status: '99', name: 'Error' },
				],
				reason: expect.stringContaining('could not be created'),
			},
		]);
		expect(client.calls.some((call) => call.startsWith('orders'))).toBe(false);
	});
});

test.each(['statuses', 'orders', 'hourTypes', 'relations', 'prices'])(
	'%s that cannot be read: one failed row',
	async (call) => {
		const client = clientWithOrders({});
		client.faults.push({ call, problem: problem('unreachable') });
		const found = await execute(prepareOneInvoice, client);
		expect(found).toMatchObject([
			{
				...{ key: 'OutSmart', action: 'failed', why: 'workOrdersNotRead' },
				reason: `The work orders could not be read. No order was touched. ${problem('unreachable').inFull}`,
			},
		]);
	},
);

test('no item has a field that n8n takes for a failure', async () => {
	const found = await execute(prepareOneInvoice, clientWithOrders({ Materials: [used('x', 'y')] }, {}));
	expect(JSON.stringify(found)).not.toContain('"error"');
});
