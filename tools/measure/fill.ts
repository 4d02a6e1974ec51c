import type { Sandbox } from '../../sandbox';

export interface Size {
	relations: number;
	products: number;
}

const VAT_CODE = 'HOOG_VERK_21';
const ACCOUNT = '8000';

/** Books of that size, without work orders; an OutSmart that has none of these records, or all of them in step. */
export function fill(
	{ books, fieldService }: Sandbox,
	{ relations, products }: Size,
	isInStep: boolean,
): void {
	const [relation] = books.relations;
	const [product] = books.products;
	if (!relation || !product) throw new Error('The sandbox has nothing to copy');
	books.relations = times(relations, (at) => ({ ...relation, id: at + 1, ...relationOf(at) }));
	books.products = times(products, (at) => ({
		...product,
		...{ id: at + 1, code: `P${at}`, description: descriptionOf(at), unit: 'Stuk' },
		...{ active: true, price: '12.50', vatCode: VAT_CODE, ledgerAccount: ACCOUNT },
	}));
	for (const { id } of [...fieldService.workOrders]) fieldService.deleteWorkOrder(id);
	fieldService.relations.splice(0);
	fieldService.materials.splice(0);
	fieldService.hourTypes.splice(0);
	if (isInStep) fillFieldService(fieldService, { relations, products });
}

function fillFieldService(fieldService: Sandbox['fieldService'], { relations, products }: Size): void {
	const { debtorNumber, ...first } = inFieldService(0);
	fieldService.saveRelation({ debtorNumber, ...first });
	fieldService.saveMaterial({ code: 'P0', description: descriptionOf(0), unit: 'Stuk', price: '12.50' });
	const [relation] = fieldService.relations;
	const [material] = fieldService.materials;
	if (!relation || !material) throw new Error('OutSmart kept nothing');
	fieldService.relations.splice(0, 1, ...times(relations, (at) => ({ ...relation, ...inFieldService(at) })));
	fieldService.materials.splice(
		0,
		1,
		...times(products, (at) => ({
			...material,
			...{ code: `P${at}`, description: descriptionOf(at), freeField1: VAT_CODE, freeField2: ACCOUNT },
		})),
	);
}

function relationOf(at: number) {
	return {
		...{ code: `R${at}`, name: `Relatie ${at} en Zonen Installatietechniek B.V.` },
		...{ address: `Industrieweg ${at}`, postalCode: '3511 AB', city: 'Utrecht', country: 'NL' },
		...{ email: `administratie${at}@relatie.example`, phone: '030 123 45 67' },
		...{ contactPerson: '', mobile: '', vatNumber: '', chamberOfCommerceNumber: '' },
	};
}

function inFieldService(at: number) {
	const { code, address, ...same } = relationOf(at);
	return { debtorNumber: code, street: address, houseNumber: '', ...same, active: true };
}

function descriptionOf(at: number): string {
	return `Product ${at} met een langere omschrijving`;
}

function times<T>(count: number, make: (at: number) => T): T[] {
	return Array.from({ length: count }, (_, at) => make(at));
}
