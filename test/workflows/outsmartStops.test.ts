import { SERVICE_REFUSALS } from '../../sandbox/eboekhouden/errors';
import { stopped, useOrders } from '../support/orders';

const world = useOrders();

const INCLUDING_VAT = { invoiceTemplate: 'Factuur particulier' };
const orders = (count: number) =>
	Array.from({ length: count }, (_, index) => {
		const code = `K${100 + index}`;
		world().customer(code);
		return world().order({ debtorNumber: code });
	});
const made = (ids: string[]) => ids.filter((id) => world().invoicesOf(id).length > 0);
const states = (ids: string[]) => ids.map((id) => world().state(id));
const creations = () => world().sandbox.calls.filter(({ operation }) => operation === 'AddFactuur');

describe('a template that includes VAT', () => {
	test('spoils one invoice, not twelve; the next executions create nothing until it is credited', async () => {
		const ids = orders(12);
		const first = await world().run(INCLUDING_VAT);
		const [spoiled = ''] = made(ids);
		expect(made(ids)).toEqual([spoiled]);
		expect(first.about(spoiled)).toMatchObject({ action: 'blocked', code: 'orderSumDiffers' });
		expect(first.status).toBe('error');
		const { number } = world().invoiceOf(spoiled);

		const next = await world().run();
		expect(made(ids)).toEqual([spoiled]);
		expect(next.status).toBe('error');
		const told = next.rows.filter(({ reason }) => reason.includes(number));
		expect(told.map(({ code }) => code).sort()).toEqual(['workOrderWaits', 'wrongTotalStands']);
		expect(states(ids.filter((id) => id !== spoiled))).toEqual(Array(11).fill('Compleet 1'));

		world().books.creditByHand(number);
		world().fieldService.setWorkStatus(spoiled, '1');
		const { status } = await world().run();
		expect({ status, made: made(ids).length }).toEqual({ status: 'success', made: 12 });
		expect(states(ids)).toEqual(Array(12).fill('Afgehandeld 1'));
	});
});

describe('faults of settings or of the account: one row, and every order keeps its status', () => {
	test.each([
		['a subscription that ended', SERVICE_REFUSALS.trialExpired, 'proefperiode'],
		['a right that is missing', SERVICE_REFUSALS.noRightToInvoice, 'niet toegestaan'],
	])('%s', async (_what, refusal, words) => {
		const ids = orders(6);
		world().books.settings.refusesInvoice = () => refusal;
		const run = await world().run();
		expect(stopped(run)).toHaveLength(1);
		expect(run.rows.filter(({ resource }) => resource === 'invoice')).toHaveLength(1);
		expect(run.failure).toContain(words);
		expect({ status: run.status, states: states(ids) }).toEqual({
			status: 'error',
			states: Array(6).fill('Compleet 1'),
		});
		world().books.settings.refusesInvoice = () => undefined;
		await world().run();
		expect(states(ids)).toEqual(Array(6).fill('Afgehandeld 1'));
	});

	test('an unknown template', async () => {
		const ids = orders(4);
		const run = await world().run({ invoiceTemplate: 'Bestaat niet' });
		expect(stopped(run)).toHaveLength(1);
		expect(run.failure).toContain('Bestaat niet');
		expect(states(ids)).toEqual(Array(4).fill('Compleet 1'));
		expect(creations().length).toBeLessThanOrEqual(3);
	});
});

describe('a refusal in words that nobody knows', () => {
	const refusal = { code: 'X9', text: 'Dit kan zo niet.' };

	test('of one order while others are made: its own fault', async () => {
		const ids = orders(4);
		const [own = '', ...others] = ids;
		world().books.settings.refusesInvoice = ({ relationCode }) =>
			relationCode === 'K100' ? refusal : undefined;
		const { about, status } = await world().run();
		expect(about(own)).toMatchObject({ action: 'blocked' });
		expect(about(own)?.reason).toContain('Dit kan zo niet.');
		expect({ status, own: world().state(own) }).toEqual({ status: 'error', own: 'Compleet 99' });
		expect(states(others)).toEqual(Array(3).fill('Afgehandeld 1'));
	});

	test('of all: three in a row get the error status with the words, the others stay as they are', async () => {
		const ids = orders(5);
		world().books.settings.refusesInvoice = () => refusal;
		const first = await world().run();
		expect(creations()).toHaveLength(3);
		expect(first.failure).toContain('Dit kan zo niet.');
		expect(states(ids)).toEqual([...Array<string>(3).fill('Compleet 99'), 'Compleet 1', 'Compleet 1']);
	});
});

describe('what e-Boekhouden makes of an invoice', () => {
	test('prices of two decimals, so that the total is another: blocked, and nothing more', async () => {
		world().books.settings.invoicePriceDecimals = 2;
		const materials = [{ code: 'KAB-25', quantity: '100', price: '1.855' }];
		const id = world().order({ hours: [], materials });
		const other = world().order({ debtorNumber: '1002' });
		const { about } = await world().run();
		expect(about(id)).toMatchObject({ action: 'blocked' });
		expect(about(id)?.reason).toMatch(/186,00 .* 185,50/);
		expect(made([other])).toEqual([]);
	});

	test('drafts without a number: never a second one', async () => {
		world().books.settings.draftsNumbered = false;
		const ids = orders(3);
		const told: string[] = [];
		for (let quarter = 0; quarter < 3; quarter++) {
			const { rows } = await world().run({ bookDirectly: false });
			told.push(...rows.filter(({ key }) => key.includes('#')).map(({ reason }) => reason));
		}
		for (const id of ids) expect(world().invoicesOf(id).length).toBeLessThanOrEqual(1);
		expect(told.filter((reason) => /\S {2,}\S/.test(reason))).toEqual([]);
		expect(told.join()).toContain('een concept zonder nummer');
	});
});

describe('a work order status', () => {
	test('1 that has another name: one row, and nothing written, until it is given with that name', async () => {
		world().fieldService.saveWorkStatus({ code: '1', name: 'Wacht op onderdelen' });
		const ids = orders(2);
		const run = await world().run();
		expect(stopped(run)).toHaveLength(1);
		expect(run.failure).toContain('Wacht op onderdelen');
		expect([world().sandbox.writes(), states(ids)]).toEqual([[], ['Compleet 1', 'Compleet 1']]);
		const { status } = await world().run({ workOrderStatus: '1 Wacht op onderdelen' });
		expect([status, states(ids)]).toEqual(['success', ['Afgehandeld 1', 'Afgehandeld 1']]);
	});
});
