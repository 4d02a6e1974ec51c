import { byToken, type WorkflowFile } from '../../engine';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { useOrders } from '../support/orders';
import { OVER_BOTH } from '../support/overBoth';

const world = useOrders();

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
			expect(rows.some(({ why }) => why === 'relationIsOtherHere')).toBe(leadingRelations === 'e-Boekhouden');
			expect({ status, state: world().state(id), made: world().invoicesOf(id) }).toEqual({
				...{ status: 'error', state: 'Compleet 99', made: [] },
			});
			expect([world().relation('K100'), world().fieldService.relation('K100')]).toMatchObject(
				before.map((one) => ({ name: one?.name, city: one?.city })),
			);
		},
	);

	test.each(OVER_BOTH)(
		'a customer that OutSmart has under a number of its own is not made a second time (%s)',
		async (_protocol, edit) => {
			world().customer('K100', { name: 'Bakkerij Smit BV', email: 'info@smit.example' });
			Object.assign(world().fieldService.relation('K100') ?? {}, {
				debtorNumber: '21',
				name: 'Bakkerij Smit',
			});
			const { rows } = await run(edit);
			const asked = rows.find(({ why }) => why === 'relationIsThereHere');
			expect(asked).toMatchObject({
				...{ action: 'blocked', key: 'K100', other: '21', attention: true },
			});
			expect(world().fieldService.relation('K100')).toBeUndefined();
			await run(edit, { knownRelations: asked?.answer });
			expect(world().fieldService.relation('K100')?.name).toBe('Bakkerij Smit BV');
		},
	);

	test('one difference between two that count as one is named', async () => {
		world().customer('K100', { email: 'info@k100.example' });
		const id = world().order({ debtorNumber: 'K100' });
		Object.assign(world().relation('K100') ?? {}, { name: 'Slagerij Vos' });
		const { about } = await run(SOAP, { importRelations: false });
		expect(about(id)?.reason).toContain('geldt als één klant, met een andere naam');
		expect(world().state(id)).toBe('Afgehandeld 1');
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
