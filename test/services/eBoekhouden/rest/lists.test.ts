import { problemOf } from '../support/clientWith';
import { json, page, refused, restWith, type RestGiven } from '../support/restWith';

const MAY = { from: '2026-05-01', to: '2026-05-31' };

test.each([{}, { id: 0 }])(
	'a cost centre that is made and gets no id in %j: it may be there',
	async (answer) => {
		const { client } = restWith({ 'POST costcenter': json(answer) });
		const made = client.costCentreChanges?.create({ description: 'Winkel', parentId: '', active: true });
		expect(await problemOf(made ?? Promise.resolve())).toMatchObject({
			facts: { problem: { code: 'answerUnexpected', field: 'id' }, outcome: 'unknown' },
		});
	},
);

describe('a product', () => {
	const PRODUCT = { code: 'N1', description: 'Nieuw', vatCode: 'GEEN', ledgerAccount: '8020', price: '1' };
	const create = (unit: string, units = {}) => {
		const world = restWith({ 'POST product': json({ id: 5 }, 201), ...units });
		return { ...world, made: world.client.productChanges?.create({ ...PRODUCT, unit }) };
	};

	test.each([
		['uur', 1],
		['Dozen', 2],
	])('of the unit %s is sent with its id', async (unit, unitId) => {
		const { made, last } = create(unit);
		await made;
		expect(last('POST product')?.body).toMatchObject({ unitId, ledgerId: 15 });
	});

	test('without an id is not asked for, beside one that has it', async () => {
		const content = { id: 7, code: 'P1', unitId: 1, groupId: null, ledgerId: 15, vatCode: 'GEEN', price: 1 };
		const { client, calls } = restWith({
			'GET product': page({ code: 'P1' }, { id: 7, code: 'P1', unitId: 1, active: true }),
			'GET product/7': json(content),
		});
		expect(await client.products.find('P1')).toMatchObject([
			{ code: 'P1', unit: 'uur', ledgerAccount: '8020' },
		]);
		expect(calls().filter((call) => call.startsWith('GET product/'))).toEqual(['GET product/7']);
	});

	test.each([
		['is not there', {}],
		['has no id', { 'GET unit': page({ id: 1, singular: 'uur' }, { singular: 'pallet' }) }],
	])('of a unit that %s is not sent', async (_what, units) => {
		const { made, count } = create('pallet', units);
		const { facts } = await problemOf(made ?? Promise.resolve());
		expect(facts).toMatchObject({ outcome: 'notDone', problem: { of: 'unit', value: 'pallet' } });
		expect(count('POST product')).toBe(0);
	});
});

describe('a balance', () => {
	const balance = (answer: RestGiven, more: Record<string, RestGiven> = {}) =>
		restWith({ 'GET ledger/11/balance': answer, ...more });

	test('is what the period changed, its last day included', async () => {
		const { client, last } = balance(json({ code: '4000', type: 'VW', balance: -12500.25 }));
		expect(await client.ledger.balance('4000', MAY)).toBe('-12500.25');
		expect(last('GET ledger/11/balance')?.query).toEqual({ from: '2026-05-01', to: '2026-05-31' });
	});

	test('of another account is not taken for this one, nor is what is no number', async () => {
		for (const wrong of [{ code: '4001', balance: 1 }, { code: '4000', balance: 'abc' }, { code: '4000' }]) {
			const problem = await problemOf(balance(json(wrong)).client.ledger.balance('4000', MAY));
			expect(problem.facts.kind).toBe('unreadable');
		}
		const unknown = await problemOf(restWith().client.ledger.balance('9999', MAY));
		expect(unknown.facts.problem).toEqual({
			code: 'codeUnknown',
			found: 'none',
			of: 'ledgerAccount',
			value: '9999',
			there: '',
		});
	});

	test('is turned where a day of money alone shows that it is positive in credit', async () => {
		const { client } = balance(json({ code: '4000', type: 'VW', balance: -80 }), {
			'GET mutation': page({ id: 5, type: 5, date: '2026-05-04', ledgerId: 14 }),
			'GET mutation/5': json({
				...{ id: 5, type: 5, date: '2026-05-04', ledgerId: 14, inExVat: 'EX' },
				rows: [{ ledgerId: 15, vatCode: 'GEEN', amount: 40 }],
			}),
			'GET ledger/14/balance': json({ code: '05000', type: 'FIN', balance: -40 }),
		});
		await client.mutations.within(MAY);
		expect(await client.ledger.balance('4000', MAY)).toBe('80');
	});
});

describe('products', () => {
	const item = (id: number, active = true) => ({
		id,
		code: `P${id}`,
		description: `Stuk ${id}`,
		unitId: 1,
		active,
	});
	const content = (id: number, change: object = {}) =>
		json({
			...item(id),
			groupId: 3,
			priceExcl: 65.5,
			priceIncl: 79.26,
			vat: 'HOOG_VERK_21',
			ledgerId: 15,
			...change,
		});
	const shop = (more: Record<string, RestGiven> = {}) =>
		restWith({
			'GET product': page(item(1), item(2, false), item(3)),
			'GET product/1': content(1),
			'GET product/2': content(2, { active: false }),
			'GET product/3': content(3, { unitId: null, groupId: null, priceExcl: null }),
			'GET product/groups': page({ id: 3, code: 'G3', description: 'Arbeid' }),
			...more,
		});

	test('that are active, or that are wanted: no other is read in full', async () => {
		const active = shop();
		expect((await active.client.products.list({ onlyActive: true, limit: 1 })).found).toMatchObject([
			{ code: 'P1' },
		]);
		expect(active.calls().filter((call) => /product\/\d/.test(call))).toEqual(['GET product/1']);
		const some = shop();
		const { found, unread } = await some.client.products.list({
			wanted: (listed) => listed.filter(({ code, unit }) => code === 'P3' || unit === 'dag'),
		});
		expect(found.map(({ code }) => code)).toEqual(['P3']);
		expect(unread).toEqual([
			{ id: '1', code: 'P1', description: 'Stuk 1', unit: 'uur', active: true },
			expect.objectContaining({ code: 'P2', active: false }),
		]);
		expect(some.calls().filter((call) => /product\/\d/.test(call))).toEqual(['GET product/3']);
	});

	test('are read as long as there is time, those that are wanted most first; what is left is said', async () => {
		const { client, calls } = shop();
		let asked = 0;
		const { found, unread } = await client.products.list({
			wanted: (listed) => listed.toReversed(),
			isTimeUp: () => ++asked > 1,
		});
		expect(found.map(({ code }) => code)).toEqual(['P3']);
		expect(unread?.map(({ code }) => code)).toEqual(['P1', 'P2']);
		expect(calls().filter((call) => /product\/\d/.test(call))).toEqual(['GET product/3']);
	});

	test('that were deleted meanwhile are left out', async () => {
		const { client } = shop({ 'GET product/3': refused('ART_001', 'Product not found.', 404) });
		expect((await client.products.list()).found.map(({ code }) => code)).toEqual(['P1', 'P2']);
	});
});

describe('open items', () => {
	const item = (mutationId: number, change: object = {}) => ({
		...{
			date: '2026-04-01',
			mutationId,
			invoiceNumber: null,
			relationId: 501,
			relationCode: null,
			company: 'Linde',
		},
		...{ totalAmount: 100, paidAmount: 25.5, outstandingAmount: 74.5 },
		...change,
	});

	test('have number and code, also where the list has them no more', async () => {
		const { client, last, calls } = restWith({
			'GET mutation/invoice/outstanding': page(item(1), item(2, { invoiceNumber: 'F2', relationCode: '77' })),
			'GET mutation/1': json({ id: 1, type: 2, date: '2026-04-01', invoiceNumber: 'F1', rows: [] }),
		});
		expect(await client.openItems.list('debtors')).toEqual([
			{
				date: '2026-04-01',
				invoiceNumber: 'F1',
				relationCode: '1001',
				relationName: 'Linde',
				amount: '100.00',
				paid: '25.50',
				open: '74.50',
			},
			expect.objectContaining({ invoiceNumber: 'F2', relationCode: '77' }),
		]);
		expect(last('GET mutation/invoice/outstanding')?.query.credDeb).toBe('D');
		expect(calls()).not.toContain('GET mutation/2');
	});
});
