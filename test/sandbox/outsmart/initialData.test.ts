import { Books } from '../../../sandbox/eboekhouden/books/books';
import { FieldService } from '../../../sandbox/outsmart/fieldService/fieldService';

const books = new Books();
const fieldService = new FieldService();

describe('the initial data of the installer', () => {
	it('knows every account of the products', () => {
		expect(books.products.filter(({ ledgerAccount }) => !books.ledgerAccount(ledgerAccount))).toEqual([]);
	});

	it('has relations in OutSmart that are the same, that differ, and that lack an address', () => {
		const [same, moved, without] = ['1001', '1002', '1006'].map((code) => ({
			there: fieldService.relation(code),
			here: books.relations.find((relation) => relation.code === code),
		}));
		expect(same?.there).toMatchObject({
			name: same?.here?.name,
			contactPerson: same?.here?.contactPerson,
			street: same?.here?.address,
			postalCode: same?.here?.postalCode,
			city: same?.here?.city,
			country: same?.here?.country,
			email: same?.here?.email,
		});
		expect(`${moved?.there?.street} ${moved?.there?.houseNumber}`).not.toBe(moved?.here?.address);
		expect(without?.there).toMatchObject({ street: '<leeg>', postalCode: '<leeg>', city: '<leeg>' });
		expect(books.relations.some(({ code }) => code === '3001')).toBe(false);
	});

	it('has a material and an hour type that are the same, and some that differ', () => {
		const product = (code: string) => books.products.find((one) => one.code === code);
		expect(fieldService.material('FLT-10')).toMatchObject({
			description: product('FLT-10')?.description,
			price: product('FLT-10')?.price,
			unit: product('FLT-10')?.unit,
			freeField1: product('FLT-10')?.vatCode,
			freeField2: product('FLT-10')?.ledgerAccount,
		});
		expect(fieldService.material('KAB-25')?.price).not.toBe(product('KAB-25')?.price);
		expect(fieldService.hourType('MONT')?.salePrice).toBe(product('MONT')?.price);
		expect([fieldService.hourType('UUR3')?.active, product('UUR3')?.active]).toEqual([true, false]);
		expect(product('KIT-01') ?? product('REIS')).toBeUndefined();
	});

	it('has a work order of each sort', () => {
		const of = (id: string) => fieldService.workOrder(id);
		const sorts = fieldService.workOrders.map(({ status, workStatus, archived }) =>
			[status, workStatus, archived && 'archived'].filter(Boolean).join(' '),
		);
		expect(new Set(sorts)).toEqual(
			new Set([
				...['Klaargezet', 'Opgehaald 1', 'Afgehandeld 1'],
				...['Compleet 1', 'Compleet 1 archived', 'Compleet 5812441'],
			]),
		);
		expect(of('204502').materials[0]?.code).toBe('');
		expect(of('204503').materials[0]?.quantity).toBe('-1.00');
		expect(of('204504').materials[0]?.quantity).toBe('0.00');
		expect(of('204504').hours.map(({ hourType }) => fieldService.hourType(hourType)?.saleBooking)).toEqual([
			true,
			false,
		]);
		expect([of('204505').date, of('204512').date]).toEqual(['', '']);
		expect(fieldService.hourType(of('204510').hours[0]?.hourType ?? '')).toBeUndefined();
		expect([of('204511').hours, of('204511').materials]).toEqual([[], []]);
	});

	it('has its parties complete, and their numbers known somewhere', () => {
		for (const { customer, invoiceCustomer } of fieldService.workOrders) {
			for (const { debtorNumber, name, street } of [customer, invoiceCustomer]) {
				expect([name, street]).not.toContain('');
				expect(
					fieldService.relation(debtorNumber) ?? books.relations.find(({ code }) => code === debtorNumber),
				).toBeDefined();
			}
		}
	});
});
