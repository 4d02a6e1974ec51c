/** Prices agreed with customers; which of them counts: features/invoicing/orders/customerPrices.test.ts. */
import type { CustomerPrice } from '../../sandbox';
import { billed, useOrders } from '../support/orders';

const world = useOrders();

const WORKED = '2026-06-15';
const agree = (price: Partial<CustomerPrice> & { price: string }) =>
	world().fieldService.addPrice({ hourType: 'MONT', ...price });
const worked = () => world().order({ date: WORKED, endDate: WORKED });
const priceOf = (id: string) => billed(world().invoiceOf(id))[0]?.split(' ')[2];

test('that of the debtor who is billed comes before one for all, and before the tariff', async () => {
	agree({ price: '58.00' });
	agree({ price: '55.00', debtorNumber: '1001' });
	const [id, other] = [worked(), world().order({ debtorNumber: '1002', date: WORKED })];
	await world().run();
	expect([id, other].map(priceOf)).toEqual(['55', '58']);
});

test('it is the debtor who is billed, not the one of the place of work', async () => {
	agree({ price: '50.00', debtorNumber: '1002' });
	agree({ price: '55.00', debtorNumber: '1004' });
	const id = world().order({ debtorNumber: '1002', invoiceDebtorNumber: '1004', date: WORKED });
	world().fieldService.editWorkOrder(id, { invoiceCustomer: { name: 'Catering Van Dam' } });
	await world().run();
	expect(priceOf(id)).toBe('55');
});

test('a changed price does not make a made invoice another', async () => {
	const id = worked();
	await world().run();
	agree({ price: '55.00', debtorNumber: '1001' });
	world().reopen(id);
	const { about } = await world().run();
	expect(about(id)).toMatchObject({ action: 'unchanged' });
	expect(world().state(id)).toBe('Afgehandeld 1');
});

test('lists that answer null are empty lists: the order is billed by its tariff', async () => {
	world().fieldService.settings.emptyListsAreNull = true;
	expect((await world().run()).message).toBe('nothing to synchronize');
	const id = worked();
	await world().run();
	expect(priceOf(id)).toBe('62.5');
});
