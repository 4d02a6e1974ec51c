import { billed, dayFromNow, inDutch, textsOf, useOrders } from '../support/orders';
import { runOrderReport } from '../support/orderReportWorkflow';
import type { Row } from '../../base/words/row';
import type { UsedMaterial } from '../../sandbox';
import { invoiceRows, invoiceTotals } from '../../sandbox/eboekhouden/books/invoiceTotals';

const world = useOrders();

const notesOf = (row: Row | undefined) => JSON.stringify(row?.notes ?? []);
const withMaterial = (material: Partial<UsedMaterial>) =>
	world().order({ hours: [], materials: [{ code: 'FLT-10', ...material }] });

describe('the total of a material against its quantity and price', () => {
	test('a discount explains it: what was charged is billed, with a note', async () => {
		const id = withMaterial({ quantity: '1', price: '125.00', total: '100.00', discountPercentage: '20' });
		const { about } = await world().run();
		expect(billed(world().invoiceOf(id))).toEqual(['1 × 100 HOOG_VERK_21']);
		expect(notesOf(about(id))).toMatch(/korting|20/);
		expect(world().state(id)).toBe('Afgehandeld 1');
	});

	test('of many cheap things, where rounding could explain as much', async () => {
		const id = withMaterial({ quantity: '100', price: '0.02', total: '1.60', discountPercentage: '20' });
		await world().run();
		expect(billed(world().invoiceOf(id))).toEqual(['100 × 0.016 HOOG_VERK_21']);
	});

	test('a discount that somebody gives while the invoice is made: changed meanwhile', async () => {
		const id = withMaterial({ quantity: '1', price: '125.00' });
		world().sandbox.faults.inject({
			...{ kind: 'own', service: 'e-Boekhouden', operation: 'AddFactuur' },
			answer: (carryOut) => {
				const discounted = { code: 'FLT-10', quantity: '1', price: '125.00', total: '100.00' };
				world().fieldService.editWorkOrder(id, { materials: [{ ...discounted, discountPercentage: '20' }] });
				return carryOut();
			},
		});
		const { about } = await world().run();
		expect(about(id)).toMatchObject({ action: 'blocked', code: 'workOrderChangedSince' });
		expect(world().fieldService.workOrder(id).status).toBe('Compleet');
	});
});

test.each(['Materials', 'Workperiods'])('an order without its %s waits for a person', async (list) => {
	const id = world().order({ materials: [{ code: 'FLT-10', quantity: '1', price: '12.50' }] });
	const spelled = (body: string) => body.replaceAll(`"${list}":`, `"${list.toLowerCase()}":`);
	for (const operation of ['GET GetWorkorders', 'GET GetWorkorder'])
		world().sandbox.faults.inject({
			...{ kind: 'own', service: 'OutSmart', operation, times: 99 },
			answer: (carryOut) => {
				const answer = carryOut();
				return { ...answer, body: spelled(answer.body) };
			},
		});
	const { about } = await world().run();
	expect(about(id)).toMatchObject({ action: 'blocked', faults: [{ code: 'listMissing', list }] });
	expect(world().invoicesOf(id)).toEqual([]);
	expect(world().state(id)).toBe('Compleet 99');
});

test('the noise of a double is not part of a number', async () => {
	const id = withMaterial({ quantity: '0.30000000000000004', price: '19.989999999999998', total: '5.997' });
	await world().run();
	expect(billed(world().invoiceOf(id))).toEqual(['0.3 × 19.99 HOOG_VERK_21']);
	expect(world().state(id)).toBe('Afgehandeld 1');
});

test.each([
	['two of 10.07 at 21%', [{ price: '10.07' }, { price: '10.07' }]],
	['three of 0.33 at 9%', ['0.33', '0.33', '0.33'].map((price) => ({ price, freeField1: 'LAAG_VERK_9' }))],
	['an hour and a credit', [{ price: '10.02' }, { price: '10.07', quantity: '-1' }, { price: '3.02' }]],
])('the preview of %s has the total of its invoice', async (_what, materials) => {
	const given = materials.map((material) => ({
		code: 'FLT-10',
		quantity: '1',
		freeField1: 'HOOG_VERK_21',
		...material,
	}));
	const id = world().order({ materials: given });
	const preview = await world().run({ preview: true });
	await world().run();
	const invoice = world().invoiceOf(id);
	const { inclVat } = invoiceTotals(invoiceRows(invoice, false));
	expect(preview.about(id)?.totalIncludingVat).toBe(inclVat.toFixed(2));
	expect(preview.execution.items('Log')[0]?.report).toContain('De btw is per regel afgerond.');
});

test('no line goes out with more than four decimals', async () => {
	const id = withMaterial({ quantity: '1.23456', price: '1.99', total: '2.46' });
	await world().run();
	for (const { quantity, unitPrice } of world()
		.invoicesOf(id)
		.flatMap(({ lines }) => lines))
		for (const value of [quantity, unitPrice]) expect(value).toMatch(/^-?\d+(\.\d{1,4})?$/);
	expect(world().state(id)).toMatch(/Afgehandeld 1|Compleet 99/);
});

test('what else an order says about its price is told in a preview too', async () => {
	const id = world().order({ paymentMethod: 'pin betaling' });
	const { about } = await world().run({ preview: true });
	expect(notesOf(about(id))).toContain('pin betaling');
});

describe('what stands on the invoice besides', () => {
	test('the day and the place of the work, when it is dated today', async () => {
		const site = { name: 'Klant', street: 'Kade', houseNumber: '7', postalCode: '1011 AA', city: 'Edam' };
		const when = dayFromNow(-9);
		const id = world().order({ date: when, customer: site });
		await world().run();
		const invoice = world().invoiceOf(id);
		expect(invoice.date).toBe(dayFromNow(0));
		const texts = textsOf(invoice);
		expect(texts.join('\n')).toContain(inDutch(when));
		expect(texts.join('\n')).toMatch(/Kade 7/);
		expect(texts.at(-1)).toMatch(new RegExp(`^Werkbon .*#${id}$`));
	});

	test('with the account of its first line where Settings have none', async () => {
		const id = world().order();
		await world().run({ defaultLedgerAccount: '' });
		const accounts = world()
			.invoiceOf(id)
			.lines.map(({ ledgerAccount }) => ledgerAccount);
		expect(accounts).toEqual(['8200', '8200', '8200']);
		expect(world().state(id)).toBe('Afgehandeld 1');
	});
});

describe('a material at 0.00', () => {
	const beside = (material: Partial<UsedMaterial>) =>
		world().order({ materials: [{ quantity: '1', price: '0.00', ...material }] });
	const card = (price: string) => {
		const [like] = world().fieldService.materials;
		if (like) world().fieldService.materials.push({ ...like, code: 'KLEIN', price });
	};

	test('whose card says 0.00 is free: billed with a note, and nothing is asked', async () => {
		card('0.00');
		const id = beside({ code: 'KLEIN', name: 'Klein materiaal' });
		const { about, status } = await world().run();
		expect({ status, state: world().state(id) }).toEqual({ status: 'success', state: 'Afgehandeld 1' });
		expect(notesOf(about(id))).toContain('gratis');
		expect(
			world()
				.invoiceOf(id)
				.lines.map(({ code }) => code),
		).toContain('KLEIN');
	});

	test.each([
		['whose card has a price', '12.50', { code: 'KLEIN' }],
		['without a card', '0.00', { code: '', name: 'Klein materiaal' }],
		['of a code without a card', '0.00', { code: 'WEG' }],
	])('%s is asked about', async (_what, price, material) => {
		card(price);
		const id = beside(material);
		const { about } = await world().run();
		expect(about(id)).toMatchObject({ faults: [{ code: 'materialUnpriced' }] });
		expect(world().invoicesOf(id)).toEqual([]);
	});

	test.each([
		['without a card', { code: '', name: 'Klein materiaal' }, 'Afgehandeld 1'],
		['of a code without a card', { code: 'WEG', name: 'Klein materiaal' }, 'Afgehandeld 1'],
		['whose card has a price', { code: 'KLEIN', name: 'Klein materiaal' }, 'Compleet 99'],
	])('with Materials Without a Price on Bill, one %s', async (_what, material, state) => {
		card('12.50');
		const id = beside(material);
		const { about } = await world().run({ materialsWithoutPrice: 'bill' });
		expect(world().state(id)).toBe(state);
		if (state === 'Compleet 99') return expect(about(id)).toMatchObject({ faults: [{ onCard: 'priced' }] });
		expect(notesOf(about(id))).toContain('staat voor 0,00 op de factuur');
		const report = await runOrderReport(world().sandbox, { materialsWithoutPrice: 'bill' });
		expect([report.row(id)?.attention, report.execution.status]).toEqual([false, 'success']);
	});

	test('alone on an order, nothing is billed whatever the setting says', async () => {
		const id = world().order({
			hours: [],
			materials: [{ code: '', name: 'Bezoek', quantity: '1', price: '0.00' }],
		});
		const { about } = await world().run({ materialsWithoutPrice: 'bill' });
		expect(world().invoicesOf(id)).toEqual([]);
		expect(about(id)).toMatchObject({ action: 'blocked' });
	});

	test.each([
		['without a card', { code: '', name: 'Ketel nagekeken' }, 'orderNothingToBill', 'success'],
		['with a price on its card', { code: 'FLT-10' }, 'orderMissing', 'error'],
	] as const)(
		'alone on an order that was closed, %s: the report never says that nothing is on it',
		async (_what, material, code, status) => {
			const id = world().order({ hours: [], materials: [{ ...material, quantity: '1', price: '0.00' }] });
			await world().run();
			world().fieldService.setStatus(id, 'Afgehandeld');
			const { execution, row } = await runOrderReport(world().sandbox);
			expect(row(id)).toMatchObject({ code, attention: status === 'error' });
			expect(execution.status).toBe(status);
		},
	);
});
