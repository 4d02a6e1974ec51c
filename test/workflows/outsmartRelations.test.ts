import { useOrders } from '../support/orders';
import { runOutSmart } from '../support/outSmartWorkflow';

const world = useOrders();

test.each(['whenAdding', 'always'] as const)(
	'a new code in other capitals that the service takes for one it has (%s): that one is billed',
	async (ignored) => {
		world().customer('K100');
		world().books.settings.relationCodesIgnoreCase = ignored;
		const customer = {
			...{ name: 'Klant K100 B.V.', street: 'Dorpsstraat 1', postalCode: '3511 AB', city: 'Utrecht' },
		};
		const id = world().order({ debtorNumber: 'k100', customer, invoiceCustomer: customer });
		const { rows } = await world().run();
		expect(world().invoiceOf(id).relationCode).toBe('K100');
		expect(rows.filter(({ resource, action }) => resource === 'relation' && action === 'created')).toEqual(
			[],
		);
		expect(world().books.relations.filter(({ code }) => /^k100$/i.test(code))).toHaveLength(1);
		expect(world().state(id)).toBe('Afgehandeld 1');
	},
);

test('free fields 1 and 2 with something else: the order waits, the cards stay, and the setting settles both', async () => {
	const used = { code: 'FLT-10', freeField1: 'Stelling 4', freeField2: 'Blauw' };
	const { fieldService } = world();
	fieldService.saveMaterial(used);
	const id = world().order({ materials: [{ code: 'FLT-10', quantity: '1' }] });
	const { rows, about } = await runOutSmart(world().sandbox, { importRelations: false });
	expect(fieldService.material('FLT-10')).toMatchObject(used);
	expect(rows.filter(({ code }) => code === 'freeFieldsKept')).toMatchObject([{ codes: ['FLT-10'] }]);
	expect(world().state(id)).toBe('Compleet 99');
	expect(about(id)?.reason).toMatch(/vrij veld 1/i);
	world().reopen(id);
	const settled = await runOutSmart(world().sandbox, {
		importRelations: false,
		materialFreeFields: 'notUsed',
	});
	expect(settled.rows.filter(({ code }) => code === 'freeFieldsKept')).toEqual([]);
	expect(fieldService.material('FLT-10')).toMatchObject(used);
	expect(
		world()
			.invoiceOf(id)
			.lines.find(({ code }) => code === 'FLT-10'),
	).toMatchObject({ vatCode: 'HOOG_VERK_21', ledgerAccount: '8210' });
});
