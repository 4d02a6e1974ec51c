import { runOutSmart } from '../support/outSmartWorkflow';
import type { Sandbox } from '../../sandbox';
import { useSandbox } from '../support/sandbox';
import { inItsOwnProcess } from './support/ownProcess';

const RELATIONS = 2_000;
const PRODUCTS = 500;
/** Of the products, so many are counted in hours. */
const HOURS = 20;
const ORDERS = 10;

const nameOf = (relation: number) => `Relatie ${relation} en Zonen Installatietechniek B.V.`;

/** A customer of some size, before the first run: OutSmart has the orders and their fitters' material, and else nothing. */
function beforeFirstRun({ books, fieldService }: Sandbox): void {
	const [relation] = books.relations;
	const [product] = books.products;
	if (!relation || !product) throw new Error('The sandbox has nothing to copy');
	books.relations = Array.from({ length: RELATIONS }, (_, index) => ({
		...relation,
		...{ id: index + 1, code: `R${index}`, name: nameOf(index) },
		...{ address: `Industrieweg ${index}`, postalCode: '3511 AB', city: 'Utrecht', country: 'NL' },
		...{ email: `administratie${index}@relatie.example`, phone: '030 123 45 67' },
	}));
	books.products = Array.from({ length: PRODUCTS }, (_, index) => ({
		...product,
		...{ id: index + 1, code: `P${index}`, description: `Product ${index} met een langere omschrijving` },
		...{ unit: index < HOURS ? 'Uur' : 'Stuk', active: true, price: '12.50' },
	}));
	books.invoices = [];
	for (const { id } of [...fieldService.workOrders]) fieldService.deleteWorkOrder(id);
	fieldService.relations.splice(0);
	fieldService.materials.splice(0);
	fieldService.hourTypes.splice(0);
	fieldService.saveHourType({ code: 'P1', name: 'Montage', salePrice: '50.00', saleBooking: true });
	for (let order = 0; order < ORDERS; order++)
		fieldService.addWorkOrder({
			debtorNumber: `R${order}`,
			customer: { name: nameOf(order) },
			invoiceCustomer: { name: nameOf(order) },
			...{ date: '2026-10-19', status: 'Compleet', workStatus: '1', finished: true },
			hours: [{ hourType: 'P1', total: '01:00' }],
		});
}

const sandbox = useSandbox();
beforeEach(() => beforeFirstRun(sandbox()));

/**
 * The list of relations is read for OutSmart, for the first order and for the others. Each order is looked up before and
 * after, claimed and read again, released and marked, and read before and after that. Which administrations the login sees is
 * asked once.
 */
const CALLS_AT_MOST = 135;

async function run() {
	const before = sandbox().calls.length;
	const done = await runOutSmart(sandbox());
	const counts: Record<string, number> = {};
	for (const { operation } of sandbox().calls.slice(before)) counts[operation] = (counts[operation] ?? 0) + 1;
	return { ...done, counts, calls: sandbox().calls.length - before };
}

test(`a first run with ${RELATIONS} relations, ${PRODUCTS} products and ${ORDERS} orders makes few calls; the next one writes nothing`, async () => {
	const first = await run();
	expect(first).toMatchObject({
		status: 'success',
		message:
			'2000 relations synchronized 480 materials synchronized 20 hour types synchronized 10 invoices created, 1 skipped',
		counts: {
			...{ 'POST relations': 10, 'POST materials': 3, 'POST hourtypes': 1 },
			...{ 'GET relations': 3, 'GET materials': 2, 'GET hourtypes': 3 },
			...{ GetRelaties: 3, AddFactuur: ORDERS },
		},
	});
	expect(first.calls).toBeLessThanOrEqual(CALLS_AT_MOST);

	const writes = sandbox().writes().length;
	const quiet = await run();
	expect(quiet).toMatchObject({
		status: 'success',
		message: 'nothing to synchronize (unchanged: 2000 relations, 480 materials, 20 hour types), 1 skipped',
	});
	expect(quiet.rows.length).toBeLessThan(10);
	expect(quiet.calls).toBeLessThanOrEqual(13);
	expect(sandbox().writes()).toHaveLength(writes);
});

test('it takes less than 350 MB, the engine of n8n included', async () => {
	const { status, megabytes } = await inItsOwnProcess('synchronize', sandbox(), 150);
	expect(status).toBe('success');
	expect(megabytes).toBeLessThan(350);
	expect(sandbox().fieldService.relations).toHaveLength(RELATIONS);
	expect(sandbox().books.invoices).toHaveLength(ORDERS);
});
