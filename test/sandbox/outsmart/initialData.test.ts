import { Books } from '../../../sandbox/eboekhouden/books/books';
import { FieldService } from '../../../sandbox/outsmart/fieldService/fieldService';

const books = new Books();
const fieldService = new FieldService();

const isHour = ({ unit }: { unit: string }) => unit.toLowerCase() === 'uur';

describe('the initial data of the installer', () => {
	it('has twelve relations and fifteen products in e-Boekhouden', () => {
		expect(books.relations).toHaveLength(12);
		expect(books.relations.filter(({ address, city }) => !address && !city)).toMatchObject([
			{ code: '1006' },
		]);
		expect(books.products).toHaveLength(15);
		const active = books.products.filter((product) => product.active);
		expect(active.filter(isHour).map(({ code }) => code)).toEqual(['UUR1', 'UUR2', 'MONT']);
		expect(active.filter((product) => !isHour(product))).toHaveLength(9);
		expect(new Set(books.products.map(({ unit }) => unit))).toEqual(
			new Set(['stuk', 'doos', 'uur', 'Uur', 'meter']),
		);
		expect(new Set(books.products.map(({ vatCode }) => vatCode))).toEqual(
			new Set(['HOOG_VERK_21', 'LAAG_VERK_9', 'GEEN']),
		);
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
		expect(
			fieldService.workOrders.map(({ id, status, workStatus, archived }) => [
				id,
				status,
				workStatus,
				archived,
			]),
		).toEqual([
			['204501', 'Compleet', '1', false],
			['204502', 'Compleet', '1', false],
			['204503', 'Compleet', '1', false],
			['204504', 'Compleet', '1', false],
			['204505', 'Klaargezet', '', false],
			['204506', 'Opgehaald', '1', false],
			['204507', 'Compleet', '1', true],
			['204508', 'Compleet', '5812441', false],
			['204509', 'Afgehandeld', '1', false],
			['204510', 'Compleet', '1', false],
			['204511', 'Compleet', '1', false],
			['204512', 'Compleet', '1', false],
		]);
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
