import { useOrders } from '../support/orders';
import { runOutSmart } from '../support/outSmartWorkflow';

const world = useOrders();

const ONLY_RELATIONS = { importMaterials: false, importHourTypes: false, exportInvoices: false };

describe('an address travels whole or not at all', () => {
	test('into OutSmart: the old postal code does not stay beside the new street', async () => {
		world().customer('K100');
		world().fieldService.saveRelation({ debtorNumber: 'K100', street: 'Oude weg', houseNumber: '9' });
		Object.assign(world().relation('K100') ?? {}, {
			address: 'Nieuwe laan 5',
			postalCode: '',
			city: 'Zeist',
		});
		await runOutSmart(world().sandbox, ONLY_RELATIONS);
		const after = world().fieldService.relation('K100');
		expect(`${after?.street} ${after?.houseNumber}`.trim()).toBe('Nieuwe laan 5');
		expect({ postalCode: after?.postalCode, city: after?.city }).toEqual({
			postalCode: '<leeg>',
			city: 'Zeist',
		});
	});

	test('into e-Boekhouden: a part that is missing is not filled from elsewhere', async () => {
		world().customer('K100');
		Object.assign(world().relation('K100') ?? {}, { postalCode: '', city: '' });
		world().fieldService.saveRelation({
			debtorNumber: 'K100',
			street: 'Andere weg 3',
			postalCode: '3700 ZZ',
		});
		world().order({ debtorNumber: 'K100' });
		await world().run();
		expect(world().relation('K100')).toMatchObject({ address: 'Dorpsstraat 1', postalCode: '', city: '' });
	});

	test('into e-Boekhouden: one that is wholly missing is filled wholly', async () => {
		world().customer('K100');
		Object.assign(world().relation('K100') ?? {}, { address: '', postalCode: '', city: '', country: '' });
		world().order({ debtorNumber: 'K100' });
		await world().run();
		expect(world().relation('K100')).toMatchObject({
			...{ address: 'Dorpsstraat 1', postalCode: '3511 AB', city: 'Utrecht', country: 'NL' },
		});
	});

	test('OutSmart leading: a new street does not come beside the old postal code', async () => {
		world().customer('K100');
		world().fieldService.saveRelation({
			debtorNumber: 'K100',
			street: 'Nieuwe laan 5',
			postalCode: '<leeg>',
		});
		world().order({ debtorNumber: 'K100' });
		await world().run({ leadingRelations: 'OutSmart' });
		const after = world().relation('K100');
		expect([after?.address, after?.postalCode]).not.toEqual(['Nieuwe laan 5', '3511 AB']);
	});
});

describe('a relation that is new', () => {
	test('without any address: asked about, and nothing is made', async () => {
		const nowhere = { name: 'Kale Naam B.V.', street: '', postalCode: '', city: '', country: '' };
		const id = world().order({ debtorNumber: 'K900', customer: nowhere, invoiceCustomer: nowhere });
		const { about } = await world().run();
		expect(about(id)).toMatchObject({ action: 'blocked', code: 'relationWithoutAddress' });
		expect([world().relation('K900'), world().invoicesOf(id)]).toEqual([undefined, []]);
	});

	test('without a type, or a number that only a business has: a business, and its row says so', async () => {
		const person = {
			...{ name: 'Dhr. P. Puk', street: 'Kade 1', postalCode: '1011 AA', city: 'Amsterdam', country: 'NL' },
		};
		world().order({ debtorNumber: 'K900', customer: person, invoiceCustomer: person });
		const { rows } = await world().run();
		const told = rows.find(({ resource, key }) => resource === 'relation' && key === 'K900');
		expect(told?.reason).toContain('geldt hij als bedrijf (B). Is het een particulier, wijzig dan het type');
		expect(world().relation('K900')).toMatchObject({ type: 'B' });
	});

	test.each(['whenAdding', 'always'] as const)(
		'a code in other capitals that the service takes for one it has (%s): that one is billed',
		async (ignored) => {
			world().customer('K100');
			world().books.settings.relationCodesIgnoreCase = ignored;
			const id = world().order({
				debtorNumber: 'k100',
				customer: {
					name: 'Klant K100 B.V.',
					street: 'Dorpsstraat 1',
					postalCode: '3511 AB',
					city: 'Utrecht',
				},
				invoiceCustomer: {
					...{ name: 'Klant K100 B.V.', street: 'Dorpsstraat 1', postalCode: '3511 AB', city: 'Utrecht' },
				},
			});
			const { rows } = await world().run();
			expect(world().invoiceOf(id).relationCode).toBe('K100');
			expect(rows.filter(({ resource, action }) => resource === 'relation' && action === 'created')).toEqual(
				[],
			);
			expect(world().books.relations.filter(({ code }) => /^k100$/i.test(code))).toHaveLength(1);
			expect(world().state(id)).toBe('Afgehandeld 1');
		},
	);
});

describe('free fields 1 and 2', () => {
	const used = (code: string) => ({ code, freeField1: 'Stelling 4', freeField2: 'Blauw' });

	test('used for something else: told once, left alone, and no VAT code', async () => {
		const { fieldService } = world();
		for (const code of ['FLT-10', 'KAB-25', 'KIT-01']) fieldService.saveMaterial(used(code));
		const id = world().order({ materials: [{ code: 'FLT-10', quantity: '1' }] });
		const { rows } = await runOutSmart(world().sandbox, { importRelations: false });
		expect(fieldService.material('FLT-10')).toMatchObject(used('FLT-10'));
		expect(rows.filter(({ reason }) => /vrije? veld/i.test(reason))).toHaveLength(1);
		expect(
			world()
				.invoiceOf(id)
				.lines.find(({ code }) => code === 'FLT-10'),
		).toMatchObject({
			...{ vatCode: 'HOOG_VERK_21', ledgerAccount: '8210' },
		});
	});

	test('one wrong value is the fault of its order', async () => {
		const id = world().order({ materials: [{ ...used('FLT-10'), quantity: '1' }] });
		const { about } = await world().run();
		expect(about(id)).toMatchObject({ action: 'blocked', code: 'orderNotInvoiceable' });
		expect(world().state(id)).toBe('Compleet 99');
	});
});

test('inactive products that stay as materials are one row with a count', async () => {
	const { books, fieldService } = world();
	const [product] = books.products;
	for (let index = 0; product && index < 300; index++) {
		const code = `OUD${index}`;
		books.products.push({ ...product, id: 20_000 + index, code, active: false });
		fieldService.saveMaterial({ code, description: code, price: '1.00', unit: 'stuk' });
	}
	const only = { importRelations: false, importHourTypes: false, exportInvoices: false };
	await runOutSmart(world().sandbox, only);
	const { rows, status } = await runOutSmart(world().sandbox, only);
	const about = rows.filter(({ code }) => code !== 'recordsUnchanged');
	expect(about).toHaveLength(1);
	expect(about[0]).toMatchObject({ count: 300 });
	expect(status).toBe('success');
	expect(sandboxWrites()).toBeLessThan(3);
});

const sandboxWrites = () => world().sandbox.writes().length;
