import type { Sandbox } from '../../../sandbox';

export const RELATIONS = 2_000;
export const PRODUCTS = 500;
/** Of the products, so many are counted in hours. */
const HOURS = 20;
export const ORDERS = 10;

const nameOf = (relation: number) => `Relatie ${relation} en Zonen Installatietechniek B.V.`;

/** A customer of some size, before the first run: OutSmart has the orders and their fitters' material, and else nothing. */
export function beforeFirstRun({ books, fieldService }: Sandbox): void {
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
	fieldService.saveHourType({
		code: 'P1',
		name: 'Montage',
		salePrice: '50.00',
		saleBooking: true,
		active: true,
	});
	for (let order = 0; order < ORDERS; order++)
		fieldService.addWorkOrder({
			debtorNumber: `R${order}`,
			customer: { name: nameOf(order) },
			invoiceCustomer: { name: nameOf(order) },
			...{ date: '2026-10-19', status: 'Compleet', workStatus: '1', finished: true },
			hours: [{ hourType: 'P1', total: '01:00' }],
		});
}
