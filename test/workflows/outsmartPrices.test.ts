import type { CustomerPrice } from '../../sandbox';
import { billed, useOrders } from '../support/orders';
import { few } from '../support/runs';

const world = useOrders();

const WORKED = '2026-06-15';
const agree = (price: Partial<CustomerPrice> & { price: string }) =>
	world().fieldService.addPrice({ hourType: 'MONT', ...price });
const worked = () => world().order({ date: WORKED, endDate: WORKED });
const priceOf = (id: string) => billed(world().invoiceOf(id))[0]?.split(' ')[2];

describe('prices agreed with customers', () => {
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

	test.each(
		few([
			['ended the day before', { to: '2026-06-14' }, '62.5'],
			['ends that day', { to: '2026-06-15' }, '55'],
			['begins that day', { from: '2026-06-15' }, '55'],
			['begins the day after', { from: '2026-06-16' }, '62.5'],
		]),
	)('one that %s', async (_what, dates, price) => {
		agree({ price: '55.00', debtorNumber: '1001', ...dates });
		const id = worked();
		await world().run();
		expect(priceOf(id)).toBe(price);
	});

	test('the price of the day that was worked, not of the day of the invoice', async () => {
		agree({ price: '60.00', to: '2026-06-30' });
		agree({ price: '65.00', from: '2026-07-01' });
		const id = worked();
		await world().run();
		expect(priceOf(id)).toBe('60');
	});

	test('those of materials leave the price on the order as it is', async () => {
		agree({ price: '9.00', hourType: '', material: 'FLT-10', debtorNumber: '1001' });
		const id = world().order({ hours: [], materials: [{ code: 'FLT-10', quantity: '1' }] });
		await world().run();
		expect(priceOf(id)).toBe('12.5');
	});

	test('two that fit: the fault of the order', async () => {
		agree({ price: '55.00', debtorNumber: '1001' });
		agree({ price: '57.00', debtorNumber: '1001' });
		const id = worked();
		const { about } = await world().run();
		expect(about(id)).toMatchObject({ action: 'blocked', code: 'orderNotInvoiceable' });
		expect({ made: world().invoicesOf(id), state: world().state(id) }).toEqual({
			made: [],
			state: 'Compleet 99',
		});
	});

	test('no right to read them: told, and the tariffs are used', async () => {
		agree({ price: '55.00', debtorNumber: '1001' });
		world().fieldService.settings.pricesRefused = true;
		const id = worked();
		const { rows } = await world().run();
		expect(priceOf(id)).toBe('62.5');
		expect(rows.flatMap(({ reason, notes }) => [reason, JSON.stringify(notes)]).join('\n')).toMatch(
			/klantprij|prijsafspra|afgesproken prij/i,
		);
		expect(world().state(id)).toBe('Afgehandeld 1');
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
});

describe('lists that answer null', () => {
	test('are empty lists: no orders, no prices', async () => {
		world().fieldService.settings.emptyListsAreNull = true;
		const { status, message } = await world().run();
		expect({ status, message }).toEqual({ status: 'success', message: 'nothing to synchronize' });
	});

	test('an order is billed by its tariff', async () => {
		world().fieldService.settings.emptyListsAreNull = true;
		const id = worked();
		await world().run();
		expect(priceOf(id)).toBe('62.5');
	});
});
