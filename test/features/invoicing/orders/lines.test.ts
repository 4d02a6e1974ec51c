import type { IDataObject } from 'n8n-workflow';
import { prepareInvoices } from '../../../../nodes/OutSmart/operations/workOrder/getInvoice';
import type { WireRow } from '../../../../services/outSmart/types';
import { setNow, restoreCalendar } from '../../../support/calendar';
import { clientWithOrders, prepared } from '../../../support/outSmart/chain';
import { execute } from '../../../support/outSmart/execute';
import { problem } from '../../../support/outSmart/fakeClient';
import { hours, material, used } from '../../../support/outSmart/records';

beforeAll(() => void setNow(new Date('2025-11-10T12:00:00Z')));
afterAll(() => void restoreCalendar());

const on = (WorkDate: string, change: WireRow = {}) => ({ ...hours('01:00'), WorkDate, ...change });

describe('hours', () => {
	test('are rounded row by row, to the nearest block', async () => {
		const Workperiods = [hours('01:07'), hours('01:08'), hours('00:07')];
		const item = await prepared({ Workperiods, Materials: [] }, { roundHoursToMinutes: 15 });
		expect((item.lines as IDataObject[]).map(({ quantity }) => quantity)).toEqual(['1', '1.25']);
		expect(item.notes).toEqual([
			{ code: 'lineLeftOut', of: 'hours', position: 3, name: '2025-11-03', minutes: '7' },
		]);
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
});

describe('materials', () => {
	test.each([
		['-2.00', '12.50', '-2', '12.50'],
		['2,5', '1.234,56', '2.5', '1234.56'],
	])('%s times %s', async (MaterialNr, MaterialPrice, quantity, unitPrice) => {
		const item = await prepared({ Workperiods: [], Materials: [used(MaterialNr, MaterialPrice)] });
		expect(item.lines).toMatchObject([{ quantity, unitPrice }]);
	});

	test.each([
		['with no card', {}, { because: 'noCard', material: 'Kit' }],
		['with one', { MaterialCode: 'FLT-10' }, null],
		['with a VAT code of its own', { MaterialFreeField1: 'GEEN' }, null],
		['without a code', { MaterialCode: '' }, null],
		['at 0.00, which is said', { MaterialPrice: '0' }, { because: 'none', material: 'Kit' }],
	])('whose VAT only a product or the settings can give, are noted: one %s', async (_what, change, noted) => {
		const own = used('1', '5', { MaterialName: 'Kit', MaterialCode: 'WEG-9', ...change });
		const client = clientWithOrders({ Materials: [own] });
		client.materials = [material({ code: 'FLT-10' }).wireRow];
		const [item] = await execute(prepareInvoices, client, [{}], { materialsWithoutPrice: 'bill' });
		const notes = (item?.notes as IDataObject[]).filter(({ code }) => code === 'materialNoted');
		expect(notes).toMatchObject(noted ? [noted] : []);
	});

	test('nothing of something is left out, and said', async () => {
		const item = await prepared({ Materials: [used('0,00', '5', { MaterialName: 'Kit' })] });
		expect(item.notes).toContainEqual({
			...{ code: 'lineLeftOut', of: 'material', position: 1, name: 'Kit', minutes: '' },
		});
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

	test('VAT code and ledger account: from the line, else from the card, else none', async () => {
		const client = clientWithOrders({
			Workperiods: [],
			Materials: [
				used('1', '1', { MaterialFreeField1: 'LAAG_VERK_9', MaterialFreeField2: '' }),
				used('1', '1', { MaterialCode: 'OLD', MaterialFreeField2: '<leeg>' }),
				used('1', '1', { MaterialFreeField1: '-', MaterialName: '' }),
			],
		});
		client.materials = [material({ description: 'Filter van de kaart' }).wireRow];
		const [item] = await execute(prepareInvoices, client);
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
		const card = (change: object) => ({ ...material().wireRow, ...change });
		const right = card({ freefield1: 'LAAG_VERK_9', price: '3,00', visible: '1' });
		client.materials = [
			right,
			card({ freefield1: 'GEEN', price: '9,00', visible: '0' }),
			card({ price: '' }),
		];
		const [item] = await execute(prepareInvoices, client);
		expect(item?.lines).toMatchObject([{ vatCode: 'LAAG_VERK_9' }]);
		client.materials = [right, { ...right }];
		const [alike] = await execute(prepareInvoices, client);
		expect(alike?.lines).toMatchObject([{ vatCode: 'LAAG_VERK_9' }]);
		client.materials = [right, card({ freefield1: 'HOOG_VERK_21', price: '3,00', visible: '1' })];
		const [tie] = await execute(prepareInvoices, client);
		expect(JSON.stringify(tie?.invoice)).toContain('materialUnclear');
	});
});

test.each([
	[{ MaterialFreeField1: 'GEEN', MaterialFreeField2: '' }, true],
	[{ MaterialFreeField1: '', MaterialFreeField2: '8000' }, true],
	[{ MaterialFreeField1: 'GEEN', MaterialFreeField2: '8000' }, false],
	[{ MaterialCode: '-' }, false],
])('materials are listed only when a line needs a card: %j', async (change, listed) => {
	const client = clientWithOrders({ Materials: [used('1', '1', change)] });
	await execute(prepareInvoices, client);
	expect(client.calls.includes('materials')).toBe(listed);
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
		const found = await execute(prepareInvoices, client);
		expect(found).toMatchObject([
			{ lines: [{ unitPrice: '55.00' }, {}] },
			{ lines: [{ unitPrice: '48.00' }, {}] },
			{ lines: [{ unitPrice: '60.00' }, {}] },
		]);
	});

	test.each(['refused', 'rights', 'account'] as const)(
		'that may not be read (%s) are told once, and the tariffs count',
		async (kind) => {
			const client = clientWithOrders({}, {});
			client.faults.push({ call: 'prices', problem: problem(kind, '', 'prices') });
			expect(await execute(prepareInvoices, client)).toMatchObject([
				{ action: 'skipped', attention: false, code: 'customerPricesNotRead' },
				{ lines: [{ unitPrice: '48.00' }, {}] },
				{ lines: [{ unitPrice: '48.00' }, {}] },
			]);
		},
	);
});

describe('free fields 1 and 2', () => {
	const line = { MaterialCode: 'A', MaterialFreeField1: 'rood', MaterialFreeField2: '' };
	const linesOf = async (given: Record<string, unknown>) => {
		const client = clientWithOrders({ Workperiods: [], Materials: [used('1', '5', line)] });
		client.materials = [material({ code: 'A' }).wireRow];
		const found = await execute(prepareInvoices, client, [{}], given);
		return { lines: found[0]?.lines, isCardRead: client.calls.includes('materials') };
	};

	test('are the VAT code and the ledger account, whatever is there: the books judge it', async () => {
		const taken = [{ vatCode: 'rood', ledgerAccount: '8000' }];
		expect(await linesOf({})).toMatchObject({ lines: taken, isCardRead: true });
		const free = [{ vatCode: '', ledgerAccount: '' }];
		expect(await linesOf({ materialFreeFields: 'notUsed' })).toEqual({
			lines: free.map((one) => expect.objectContaining(one) as unknown),
			isCardRead: false,
		});
	});
});
