import { billed, useOrders } from '../support/orders';

const world = useOrders();

const GERMAN = {
	...{ address: 'Hauptstraße 1', postalCode: '10115', city: 'Berlin', country: 'DE' },
	vatNumber: 'DE123456789',
};
const GOODS_AND_HOURS = {
	hours: [{ hourType: 'MONT', total: '01:00' }],
	materials: [{ code: 'FLT-10', quantity: '1' }],
};
const orderOf = (debtorNumber: string) => world().order({ debtorNumber, ...GOODS_AND_HOURS });
const vatOf = (id: string) => billed(world().invoiceOf(id)).map((line) => line.split(' ').at(-1));

describe('a business abroad', () => {
	test('with Dutch VAT: blocked, and the order keeps its status, until an exception says by what it is billed', async () => {
		world().customer('K300', GERMAN);
		const id = orderOf('K300');
		const { about, status } = await world().run();
		expect(about(id)).toMatchObject({ action: 'blocked' });
		expect(about(id)?.reason).toContain('VAT Exceptions');
		expect([status, world().state(id), world().invoicesOf(id)]).toEqual(['error', 'Compleet 1', []]);
		const answered = await world().run({ vatExceptions: 'DE=BI_EU_VERK/BI_EU_VERK_D' });
		expect(vatOf(id)).toEqual(['BI_EU_VERK_D', 'BI_EU_VERK']);
		expect([answered.status, world().state(id)]).toEqual(['success', 'Afgehandeld 1']);
	});

	test('while nothing shows that invoices are found back: not claimed first, and the others are made', async () => {
		world().books.invoices = [];
		world().customer('K300', GERMAN);
		const id = orderOf('K300');
		const { about } = await world().run();
		expect(about(id)).toMatchObject({ action: 'blocked', code: 'foreignCustomerWithDutchVat' });
		expect(world().sandbox.writes()).toEqual([]);
		const others = [orderOf('1001'), orderOf('1002')];
		await world().run();
		expect([id, ...others].map((one) => world().state(one))).toEqual([
			...['Compleet 1', 'Afgehandeld 1', 'Afgehandeld 1'],
		]);
	});
});
