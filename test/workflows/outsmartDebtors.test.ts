import { billed, useOrders } from '../support/orders';

const world = useOrders();

describe('identity is the id of the order, whatever its number becomes', () => {
	test.each([
		['another number of its own', {}, { orderNumber: 'WB-2026-NIEUW' }],
		['a number from another package', { orderNumber: '' }, { workOrderNumber: 'ERP-9' }],
	])('%s: the same invoice, and handled', async (_what, first, renumbered) => {
		const id = world().order(first);
		await world().run();
		world().reopen(id);
		world().fieldService.editWorkOrder(id, renumbered);
		const { about, status } = await world().run();
		expect(about(id)).toMatchObject({ action: 'unchanged' });
		expect(world().invoicesOf(id)).toHaveLength(1);
		expect({ status, state: world().state(id) }).toEqual({ status: 'success', state: 'Afgehandeld 1' });
	});

	test('a text that names another order does not make its invoice that order’s', async () => {
		const named = world().order();
		const id = world().order({
			hours: [],
			materials: [{ code: '', name: `Werkbon WB-1 #${named}`, quantity: '1', price: '10.00' }],
		});
		await world().run();
		expect(world().invoiceOf(id).lines[0]?.description).toBe(`Werkbon WB-1 nr. ${named}`);
		expect(billed(world().invoiceOf(named))).toEqual(['1 × 62.5 HOOG_VERK_21']);
		expect([id, named].map((one) => world().state(one))).toEqual(['Afgehandeld 1', 'Afgehandeld 1']);
	});

	test('an order of the same id within another id is another order', async () => {
		const id = world().order();
		await world().run();
		const [made] = world().invoicesOf(id);
		for (const line of made?.lines ?? []) line.description = line.description.replace(`#${id}`, `#1${id}`);
		world().reopen(id);
		await world().run();
		expect(world().invoicesOf(id)).toHaveLength(1);
	});
});

describe('an order that was corrected after it was invoiced', () => {
	test('another debtor: blocked, naming both', async () => {
		world().customer('K100');
		world().customer('K300');
		const id = world().order({ debtorNumber: 'K100' });
		await world().run();
		const { number } = world().invoiceOf(id);
		world().reopen(id);
		world().fieldService.editWorkOrder(id, { invoiceDebtorNumber: 'K300' });
		const { about, status } = await world().run();
		expect(about(id)).toMatchObject({ action: 'blocked', invoiceNumber: number });
		for (const named of ['K100', 'K300', number]) expect(about(id)?.reason).toContain(named);
		expect({ status, state: world().state(id) }).toEqual({ status: 'error', state: 'Compleet 99' });
		expect(world().invoicesOf(id)).toHaveLength(1);
	});

	const material = { code: 'FLT-10', quantity: '1', price: '12.50' };
	test.each([
		['another VAT code', { freeField1: 'LAAG_VERK_9' }, ['HOOG_VERK_21', 'LAAG_VERK_9']],
		['another account', { freeField2: '8010' }, ['8210', '8010']],
	])('%s on its own line: blocked, naming both', async (_what, correction, named) => {
		const own = { freeField1: 'HOOG_VERK_21', freeField2: '8210' };
		const id = world().order({ materials: [{ ...material, ...own }] });
		await world().run();
		world().reopen(id);
		world().fieldService.editWorkOrder(id, { materials: [{ ...material, ...own, ...correction }] });
		const { about } = await world().run();
		expect(about(id)).toMatchObject({ action: 'blocked' });
		for (const value of named) expect(about(id)?.reason).toContain(value);
		expect(world().state(id)).toBe('Compleet 99');
	});

	test('only the tariff of its hours rose: the same invoice, handled, and nothing is to be done', async () => {
		const id = world().order();
		await world().run();
		world().reopen(id);
		world().fieldService.saveHourType({ code: 'MONT', salePrice: '70.00' });
		const { about, status } = await world().run();
		expect(about(id)).toMatchObject({ action: 'unchanged' });
		expect({ status, state: world().state(id) }).toEqual({ status: 'success', state: 'Afgehandeld 1' });
	});

	test('another price of a material, or more hours: blocked', async () => {
		const id = world().order({ materials: [material] });
		const other = world().order();
		await world().run();
		world().fieldService.editWorkOrder(id, { materials: [{ ...material, price: '13.00' }] });
		world().fieldService.editWorkOrder(other, { hours: [{ hourType: 'MONT', total: '02:00' }] });
		for (const one of [id, other]) world().reopen(one);
		const { about } = await world().run();
		for (const one of [id, other]) {
			expect(about(one)).toMatchObject({ action: 'blocked' });
			expect(world().state(one)).toBe('Compleet 99');
		}
	});
});

describe('to whom', () => {
	test('an invoice name of its own without a number: nobody is billed', async () => {
		const id = world().order({
			invoiceCustomer: {
				...{ name: 'Verzekeraar N.V.', debtorNumber: '', street: 'Poliskade 2' },
				...{ postalCode: '1011 AA', city: 'Amsterdam' },
			},
		});
		const { about } = await world().run();
		expect(about(id)).toMatchObject({ action: 'blocked', code: 'orderNotInvoiceable' });
		expect(about(id)?.reason).toContain('Verzekeraar N.V.');
		expect(world().invoicesOf(id)).toEqual([]);
		expect(world().state(id)).toBe('Compleet 99');
	});

	test('the person on site does not become master data of the customer', async () => {
		world().customer('K100');
		const tenant = { contactPerson: 'Mw. Huurder', email: 'huurder@thuis.example', phone: '06 11111111' };
		const id = world().order({ debtorNumber: 'K100', customer: tenant, invoiceCustomer: tenant });
		await world().run();
		expect(world().relation('K100')).toMatchObject({ contactPerson: '', email: '', phone: '' });
		expect(world().state(id)).toBe('Afgehandeld 1');
	});

	test('nor of a new one', async () => {
		const site = {
			...{ name: 'Nieuw B.V.', street: 'Kade 1', postalCode: '1011 AA', city: 'Amsterdam' },
			...{ country: 'NL', contactPerson: 'Mw. Huurder', email: 'huurder@thuis.example', phone: '06 1' },
		};
		world().order({ debtorNumber: 'K900', customer: site, invoiceCustomer: { debtorNumber: '' } });
		await world().run();
		expect(world().relation('K900')).toMatchObject({
			...{ name: 'Nieuw B.V.', address: 'Kade 1', contactPerson: '', email: '', phone: '' },
		});
	});

	test('what somebody cleared in e-Boekhouden stays cleared', async () => {
		world().customer('K100', { email: 'oud@klant.example', vatNumber: 'NL001234567B01' });
		Object.assign(world().relation('K100') ?? {}, { email: '', vatNumber: '' });
		world().order({ debtorNumber: 'K100' });
		await world().run();
		expect(world().relation('K100')).toMatchObject({ email: '', vatNumber: '' });
	});
});
