import { SERVICE_REFUSALS } from '../../sandbox/eboekhouden/errors';
import { stopped, useOrders } from '../support/orders';

const world = useOrders();
const orders = (count: number) =>
	Array.from({ length: count }, (_, index) => {
		const code = `K${100 + index}`;
		world().customer(code);
		return world().order({ debtorNumber: code });
	});
const states = (ids: string[]) => ids.map((id) => world().state(id));

describe('faults of settings or of the account: one row, and every order keeps its status', () => {
	test.each([
		['a subscription that ended', SERVICE_REFUSALS.trialExpired, 'proefperiode'],
		['a right that is missing', SERVICE_REFUSALS.noRightToInvoice, 'niet toegestaan'],
		['words that nobody knows', { code: '', text: 'Uw abonnement is verlopen.' }, 'abonnement is'],
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
});

describe('what e-Boekhouden makes of an invoice', () => {
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
