import { byToken, type WorkflowFile } from '../../engine';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { useOrders } from '../support/orders';
import { OVER_BOTH } from '../support/overBoth';

const world = useOrders();

test('identity is the id of the order, whatever its number becomes: the same invoice, and handled', async () => {
	const id = world().order({ orderNumber: '' });
	await world().run();
	world().reopen(id);
	world().fieldService.editWorkOrder(id, { workOrderNumber: 'ERP-9' });
	const { about, status } = await world().run();
	expect(about(id)).toMatchObject({ action: 'unchanged' });
	expect(world().invoicesOf(id)).toHaveLength(1);
	expect({ status, state: world().state(id) }).toEqual({ status: 'success', state: 'Afgehandeld 1' });
});

describe('an order that was corrected after it was invoiced', () => {
	test('another debtor: blocked, naming invoice and debtor', async () => {
		world().customer('K100');
		world().customer('K300');
		const id = world().order({ debtorNumber: 'K100' });
		await world().run();
		const { number } = world().invoiceOf(id);
		world().reopen(id);
		world().fieldService.editWorkOrder(id, { invoiceDebtorNumber: 'K300' });
		const { about, status } = await world().run();
		expect(about(id)).toMatchObject({ action: 'blocked', invoiceNumber: number });
		for (const named of ['K100', number]) expect(about(id)?.reason).toContain(named);
		expect({ status, state: world().state(id) }).toEqual({ status: 'error', state: 'Compleet 99' });
		expect(world().invoicesOf(id)).toHaveLength(1);
	});

	const material = { code: 'FLT-10', quantity: '1', price: '12.50' };
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

test('the person on site does not become master data of a new customer', async () => {
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

describe('one number, two customers', () => {
	const PLACES = [
		{ address: 'Markt 1', postalCode: '9712 AB', city: 'Groningen' },
		{ address: 'Kreitenmolen 2', postalCode: '5071 AA', city: 'Udenhout' },
	] as const;
	const SOAP = (workflow: WorkflowFile) => workflow;
	const run = (edit: typeof SOAP, settings = {}) =>
		runOutSmart(world().sandbox, { ...NO_IMPORTS, importRelations: true, ...settings }, { edit });
	/** K100 in the books, and another customer under that number in OutSmart and in an order. */
	function twin(inBooks: string, inOutSmart: string): string {
		const [here, there] = PLACES;
		world().customer('K100', { name: inBooks, email: 'een@thuis.example', ...here });
		const { address: street, ...place } = there;
		const their = { name: inOutSmart, street, houseNumber: '', email: 'twee@elders.example', ...place };
		world().fieldService.saveRelation({ debtorNumber: 'K100', ...their });
		return world().order({ debtorNumber: 'K100' });
	}

	// Which names are one customer: base/items/sameCustomer.test.ts
	test.each([
		['Jansen Loodgieters BV', 'Fam. Jansen', SOAP, 'e-Boekhouden'],
		['Fam. Smit', 'Fam. Smit', byToken, 'OutSmart'],
	])(
		'%s and %s are asked about, and neither is billed or overwritten (%s, %s leading)',
		async (inBooks, inOutSmart, edit, leadingRelations) => {
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

	test.each(OVER_BOTH)(
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

	test('an answer counts for the two that it was about, and not for a third', async () => {
		const id = twin('Gasthuis Noord', 'Dhr. K. Verhoeven');
		const knownRelations = (await run(byToken)).about(id)?.answer;
		const third = {
			name: 'Fam. Aarts',
			street: 'Dorpsweg 7',
			houseNumber: '',
			email: 'aarts@thuis.example',
		};
		const there = { postalCode: '6200 AA', city: 'Maastricht' };
		world().fieldService.saveRelation({ debtorNumber: 'K100', ...third, ...there });
		const later = world().order({ debtorNumber: 'K100' });
		const { about, rows } = await run(byToken, { knownRelations });
		expect(about(later)).toMatchObject({ action: 'blocked', code: 'relationIsOther' });
		expect(rows.some(({ code }) => code === 'relationIsOtherHere')).toBe(true);
		expect(world().invoicesOf(later)).toEqual([]);
		expect(world().fieldService.relation('K100')?.name).toBe('Fam. Aarts');
	});

	test('one difference between two that count as one is named', async () => {
		world().customer('K100', { email: 'info@k100.example' });
		const id = world().order({ debtorNumber: 'K100' });
		Object.assign(world().relation('K100') ?? {}, { name: 'Slagerij Vos' });
		const { about } = await run(SOAP, { importRelations: false });
		expect(about(id)?.reason).toContain('geldt als één klant, met een andere naam');
		expect(world().state(id)).toBe('Afgehandeld 1');
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

	test.each([
		["O'Neill", "O'Neill", SOAP],
		['H&M', 'H & M', byToken],
	])('%s is not made a second time, as %s', async (inBooks, inOutSmart, edit) => {
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
