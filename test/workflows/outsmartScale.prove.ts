import { addMany } from '../../sandbox/eboekhouden/data/many';
import { dayFromNow, useOrders } from '../support/orders';
import { runOutSmart } from '../support/outSmartWorkflow';

const world = useOrders();

const lists = () =>
	world()
		.sandbox.calls.filter(({ operation }) => operation === 'GetFacturen')
		.map(({ request, response }) => {
			const field = (name: string) => new RegExp(`<${name}>([^<]+)<`).exec(request)?.[1] ?? '';
			const [relation, from, to] = [field('Relatiecode'), field('DatumVan'), field('DatumTm')];
			return { relation, from: from.slice(0, 10), to: to.slice(0, 10), length: response.length };
		});
const wholeLists = () => lists().filter(({ relation }) => relation === '');

// Each whole list of 20,000 takes seconds to write and to read
test('a hundred orders against 20,000 invoices: the whole list is read a few times, not per order', async () => {
	addMany(world().books, { relations: 200, invoices: 20_000, until: dayFromNow(0) });
	const customers = Array.from({ length: 20 }, (_, index) => `C${index}`);
	for (const code of customers) world().customer(code);
	const ids = Array.from({ length: 100 }, (_, index) =>
		world().order({ debtorNumber: customers[index % 20] }),
	);
	const { status } = await world().run();
	expect(status).toBe('success');
	expect(ids.filter((id) => world().invoicesOf(id).length === 1)).toHaveLength(10);
	expect(wholeLists().length).toBeLessThanOrEqual(4);
	expect(lists().length).toBeLessThanOrEqual(10 * 3 + 4);
});

test.each(['newest', 'oldest'] as const)(
	'a list of invoices that stops at a number nobody knows (the %s remain): no second invoice',
	async (invoiceCapMode) => {
		const id = world().order();
		await world().run();
		addMany(world().books, { invoices: 400, until: dayFromNow(invoiceCapMode === 'newest' ? 1 : -1) });
		const mine = world().invoiceOf(id);
		const others = world().books.invoices.filter((invoice) => invoice !== mine);
		world().books.invoices = invoiceCapMode === 'newest' ? [mine, ...others] : [...others, mine];
		Object.assign(world().books.settings, { invoiceCap: 300, invoiceCapMode });
		world().reopen(id);
		await world().run();
		expect(world().invoicesOf(id)).toHaveLength(1);
	},
);

describe('more customers than one list holds', () => {
	const only = { importMaterials: false, importHourTypes: false };

	test('that they do not all come is told in one row, and none is taken for deleted', async () => {
		addMany(world().books, { relations: 4000 });
		world().fieldService.saveRelation({
			...{ debtorNumber: 'K03999', name: 'Oud', street: 'Dorpsstraat 3999', postalCode: '3511 AB' },
			...{ city: 'Utrecht', country: 'NL', active: true },
		});
		const { rows } = await runOutSmart(world().sandbox, { ...only, exportInvoices: false });
		const told = rows.filter(({ reason }) => /2\.?000/.test(reason));
		expect(told).toHaveLength(1);
		expect(told[0]?.reason).toMatch(/relaties/i);
		expect(world().fieldService.relation('K03999')).toMatchObject({ active: true });
	});

	test('the one that an order needs is asked for by itself', async () => {
		addMany(world().books, { relations: 4000 });
		const id = world().order({
			debtorNumber: 'K03998',
			customer: { name: 'Klant', street: 'Kade 1', postalCode: '1011 AA', city: 'Edam', country: 'NL' },
		});
		const before = world().books.relations.length;
		await world().run();
		expect(world().invoiceOf(id).relationCode).toBe('K03998');
		expect(world().books.relations).toHaveLength(before);
	});
});

// Nine of them for each order: it is read before and after its claim and its mark, and its invoice is read back.
test('a first run with 2,000 relations, 500 products and 10 orders makes at most 140 calls', async () => {
	addMany(world().books, { relations: 1988, products: 485 });
	for (let index = 0; index < 10; index++)
		world().order({ debtorNumber: ['1001', '1002', '1003', '1004', '1005'][index % 5] });
	const { status } = await runOutSmart(world().sandbox);
	expect(status).toBe('success');
	expect(world().sandbox.calls.length).toBeLessThanOrEqual(140);
	expect(world().fieldService.workOrders.map(({ status: one }) => one)).toEqual(
		Array(10).fill('Afgehandeld'),
	);
});

test('calls too many for e-Boekhouden: what was made is told, the rest follows, in words about invoices', async () => {
	const ids = Array.from({ length: 6 }, () => world().order());
	const limit = { kind: 'callLimit', service: 'e-Boekhouden', operation: 'AddFactuur', times: 999 } as const;
	world().sandbox.faults.inject({ ...limit, skip: 2 });
	const { rows } = await world().run();
	const text = rows.map(({ reason }) => reason).join('\n');
	expect(text).not.toMatch(/mutaties|5\.000/i);
	expect(ids.map((id) => world().state(id)).filter((state) => state === 'Compleet 1')).toHaveLength(4);
	world().sandbox.faults.clear();
	await world().run();
	expect(ids.map((id) => world().state(id))).toEqual(Array(6).fill('Afgehandeld 1'));
	expect(ids.map((id) => world().invoicesOf(id).length)).toEqual(Array(6).fill(1));
});
