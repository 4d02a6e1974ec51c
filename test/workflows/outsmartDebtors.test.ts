import { byToken, type WorkflowFile } from '../../engine';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { billed, useOrders } from '../support/orders';
import { few } from '../support/runs';

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

describe('one number, two customers', () => {
	const PLACES = [
		{ address: 'Markt 1', postalCode: '9712 AB', city: 'Groningen' },
		{ address: 'Kreitenmolen 2', postalCode: '5071 AA', city: 'Udenhout' },
	] as const;
	const ADMINISTRATOR = {
		address: 'Plein 9',
		postalCode: '5611 AB',
		city: 'Eindhoven',
		email: 'vve@beheer.example',
	};
	const SOAP = (workflow: WorkflowFile) => workflow;
	const run = (edit: typeof SOAP, settings = {}) =>
		runOutSmart(world().sandbox, { ...NO_IMPORTS, importRelations: true, ...settings }, { edit });
	const twins = [
		['a surname', 'Jansen Loodgieters BV', 'Fam. Jansen', SOAP],
		['a surname of people', 'Mevr. A. de Vries', 'Dhr. P. de Vries', byToken],
		['a town', 'Dakwerken Eindhoven BV', 'VvE Parkflat Eindhoven', SOAP],
		['half the letters', 'VvE Kanaaldijk', 'VvE Kanaalzicht', byToken],
		['an administrator', 'VvE De Esdoorn', 'VvE Wilgenhof', SOAP],
		['an administrator, a letter apart', 'VvE De Berkenhof', 'VvE De Beukenhof', byToken],
		['a name, one of a company', 'De Vries B.V.', 'De Vries', SOAP],
		['a legal form away', 'Bakker BV', 'Fam. Bakker', byToken],
		['a name that many have', 'Fam. Smit', 'Fam. Smit', SOAP],
	] as const;
	/** K100 in the books, and another customer under that number in OutSmart and in an order. */
	function twin(inBooks: string, inOutSmart: string): string {
		const [here, there] = inBooks.startsWith('VvE De') ? [ADMINISTRATOR, ADMINISTRATOR] : PLACES;
		world().customer('K100', { name: inBooks, email: 'een@thuis.example', ...here });
		const { address: street, ...place } = there;
		const their = { name: inOutSmart, street, houseNumber: '', email: 'twee@elders.example', ...place };
		world().fieldService.saveRelation({ debtorNumber: 'K100', ...their });
		return world().order({ debtorNumber: 'K100' });
	}

	test.each(
		few(
			twins.flatMap((one) =>
				(['e-Boekhouden', 'OutSmart'] as const).map((leading) => [...one, leading] as const),
			),
		),
	)(
		'%s: %s and %s are asked about, and neither is billed or overwritten (%s, %s leading)',
		async (_what, inBooks, inOutSmart, edit, leadingRelations) => {
			const id = twin(inBooks, inOutSmart);
			const before = structuredClone([world().relation('K100'), world().fieldService.relation('K100')]);
			const { about, rows, status } = await run(edit, { leadingRelations });
			expect(about(id)).toMatchObject({ action: 'blocked', code: 'relationIsOther' });
			expect(rows.some(({ code }) => code === 'relationIsOtherHere')).toBe(
				leadingRelations === 'e-Boekhouden',
			);
			expect({ status, state: world().state(id), made: world().invoicesOf(id) }).toEqual({
				...{ status: 'error', state: 'Compleet 99', made: [] },
			});
			expect([world().relation('K100'), world().fieldService.relation('K100')]).toMatchObject(
				before.map((one) => ({ name: one?.name, city: one?.city })),
			);
		},
	);

	test.each([
		['a move', { address: 'Elders 9', postalCode: '1111 AA', city: 'Diemen' }],
		['another legal form', { name: 'Klant K100 VOF' }],
		['a typing error', { name: 'Klannt K100 B.V.' }],
	])('%s is followed, and billed', async (_what, change) => {
		world().customer('K100', { email: 'info@k100.example' });
		const id = world().order({ debtorNumber: 'K100' });
		Object.assign(world().relation('K100') ?? {}, change);
		const { status } = await run(SOAP);
		expect({ status, state: world().state(id) }).toEqual({ status: 'success', state: 'Afgehandeld 1' });
		const { name, city } = world().fieldService.relation('K100') ?? {};
		expect({ name, city }).toMatchObject({ ...('name' in change ? change : { city: change.city }) });
	});

	test.each(
		few([
			['SOAP', SOAP],
			['REST', byToken],
		] as const),
	)(
		'a customer that OutSmart has under a number of its own is not made a second time (%s)',
		async (_protocol, edit) => {
			world().customer('K100', { name: 'Bakkerij Smit BV', email: 'info@smit.example' });
			Object.assign(world().fieldService.relation('K100') ?? {}, {
				debtorNumber: '21',
				name: 'Bakkerij Smit',
			});
			const { rows } = await run(edit);
			const asked = rows.find(({ code }) => code === 'relationIsThereHere');
			expect(asked).toMatchObject({
				...{ action: 'blocked', key: 'K100', other: '21', attention: true },
			});
			expect(world().fieldService.relation('K100')).toBeUndefined();
			await run(edit, { knownRelations: asked?.answer });
			expect(world().fieldService.relation('K100')?.name).toBe('Bakkerij Smit BV');
		},
	);

	test.each(
		few([
			['SOAP', SOAP],
			['REST', byToken],
		] as const),
	)('an answer counts for the two that it was about, and not for a third (%s)', async (_protocol, edit) => {
		const id = twin('Gasthuis Noord', 'Dhr. K. Verhoeven');
		const knownRelations = (await run(edit)).about(id)?.answer;
		const third = { name: 'Fam. Aarts', street: 'Dorpsweg 7', houseNumber: '', email: 'aarts@thuis.example' };
		const there = { postalCode: '6200 AA', city: 'Maastricht' };
		world().fieldService.saveRelation({ debtorNumber: 'K100', ...third, ...there });
		const later = world().order({ debtorNumber: 'K100' });
		const { about, rows } = await run(edit, { knownRelations });
		expect(about(later)).toMatchObject({ action: 'blocked', code: 'relationIsOther' });
		expect(rows.some(({ code }) => code === 'relationIsOtherHere')).toBe(true);
		expect(world().invoicesOf(later)).toEqual([]);
		expect(world().fieldService.relation('K100')?.name).toBe('Fam. Aarts');
	});

	test.each(
		few([
			['Slagerij Bos', 'Afgehandeld 1', SOAP],
			['Jansen, Bakkerij', 'Compleet 99', byToken],
			['Slagerij Bos', 'Afgehandeld 1', byToken],
			['Jansen, Bakkerij', 'Compleet 99', SOAP],
		] as const),
	)('a move of Bakkerij Jansen beside %s: %s', async (third, state, edit) => {
		world().customer('K300', { name: third });
		world().customer('K100', { name: 'Bakkerij Jansen', ...PLACES[0] });
		const id = world().order({ debtorNumber: 'K100' });
		Object.assign(world().relation('K100') ?? {}, PLACES[1]);
		await run(edit, { importRelations: false });
		expect(world().state(id)).toBe(state);
		const { rows } = await run(edit);
		expect(rows.some(({ code }) => code === 'relationIsOtherHere')).toBe(third !== 'Slagerij Bos');
	});

	test.each(
		few([
			['a short surname that others have', 'Familie Bos', 'Fam. Bos', 'Dhr. Bos', {}],
			['a letter apart at one place', 'Flat Berkenhof', 'Flat Beukenhof', 'Flat Wilgenhof', PLACES[0]],
			['a VAT number of three', 'Bouwgroep B.V.', 'Vastgoed Noord B.V.', 'Groep Holding B.V.', PLACES[0]],
		] as const),
	)('%s is no proof: %s is not billed for %s beside %s', async (what, inBooks, inOutSmart, third, there) => {
		const vatNumber = what.includes('VAT') ? 'NL001234567B01' : '';
		world().customer('K100', { ...PLACES[0], name: inBooks, email: '', vatNumber });
		world().customer('K101', { ...PLACES[1], name: third, email: '', vatNumber, ...there });
		const { address: street, ...place } = { ...PLACES[1], ...there };
		Object.assign(world().fieldService.relation('K100') ?? {}, {
			...{ name: inOutSmart, street, houseNumber: '', email: '', phone: '', ...place },
		});
		const id = world().order({ debtorNumber: 'K100' });
		const { about } = await run(SOAP, { importRelations: false });
		expect(about(id)).toMatchObject({ action: 'blocked', code: 'relationIsOther' });
	});

	test('among many families one of a short name is not made a second time', async () => {
		for (let at = 0; at < 101; at++)
			world().customer(`F${at}`, { name: `Familie Naam${at}`, address: `Weg ${at}`, email: '' });
		world().customer('K100', { name: 'Familie Bos', email: '', ...PLACES[0] });
		const { address: street, ...place } = PLACES[0];
		world().fieldService.saveRelation({ debtorNumber: 'K900', name: 'Familie Bos', street, ...place });
		const id = world().order({ debtorNumber: 'K900' });
		const { about } = await run(byToken, { importRelations: false });
		expect(about(id)).toMatchObject({ action: 'blocked', code: 'relationIsThereAlready', other: 'K100' });
	});

	test.each(
		few([
			["O'Neill", "O'Neill", SOAP],
			['Dakwerk.nl B.V.', 'Dakwerk.nl B.V.', byToken],
			['ABC B.V.', 'A.B.C. B.V.', SOAP],
			['H&M', 'H & M', byToken],
		] as const),
	)('%s is not made a second time, as %s', async (inBooks, inOutSmart, edit) => {
		world().customer('K100', { name: inBooks, email: '', ...PLACES[0] });
		const { address: street, ...place } = PLACES[0];
		world().fieldService.saveRelation({ debtorNumber: 'K900', name: inOutSmart, street, ...place });
		const id = world().order({ debtorNumber: 'K900' });
		const { about } = await run(edit, { importRelations: false });
		expect(about(id)).toMatchObject({ action: 'blocked', code: 'relationIsThereAlready', other: 'K100' });
		expect(world().relation('K900')).toBeUndefined();
	});

	test('two numbers that the books both have are two customers', async () => {
		for (const code of ['K100', 'K200'])
			world().customer(code, { name: 'Keten BV', vatNumber: 'NL001234567B01' });
		world().fieldService.relations = world().fieldService.relations.filter(
			({ debtorNumber }) => debtorNumber !== 'K200',
		);
		const { rows } = await run(SOAP);
		expect(rows.find(({ key }) => key === 'K200')).toMatchObject({ action: 'created' });
	});
});
