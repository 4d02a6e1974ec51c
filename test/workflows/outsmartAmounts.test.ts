import { billed, dayFromNow, inDutch, textsOf, useOrders } from '../support/orders';
import { runOrderReport } from '../support/orderReportWorkflow';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { OVER_BOTH } from '../support/overBoth';
import type { Row } from '../../base/words/row';
import type { UsedMaterial } from '../../sandbox';
import { invoiceRows, invoiceTotals } from '../../sandbox/eboekhouden/books/invoiceTotals';
import type { InvoiceLine } from '../../sandbox/eboekhouden/books/types';

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

describe('a discount by hand on the only invoice of ours', () => {
	const discounted = (id: string, discount: InvoiceLine['discount']) => {
		for (const line of world().invoiceOf(id).lines.slice(0, 1)) Object.assign(line, { discount });
	};

	/** Somebody gives it in e-Boekhouden; then another customer is invoiced. */
	async function runAfter(discount: InvoiceLine['discount'], freeField1 = 'HOOG_VERK_21') {
		const first = withMaterial({ quantity: '1', price: '64.80', freeField1 });
		await world().run();
		discounted(first, discount);
		const next = world().order({ debtorNumber: '1002' });
		return { first, next };
	}

	test.each([
		['10%', { percentage: '10' }],
		['an amount', { amount: '4.80' }],
		['10%, without VAT', { percentage: '10' }, 'GEEN'],
		['so much that the template could include VAT', { percentage: '30' }],
		['half', { percentage: '50' }, 'LAAG_VERK_9'],
		['all of it', { percentage: '100' }],
	])('%s: the next order is invoiced, and the first is asked about when it comes again', async (...given) => {
		const [, discount, vatCode = 'HOOG_VERK_21'] = given;
		const { first, next } = await runAfter(discount, vatCode);
		expect((await world().run()).status).toBe('success');
		expect(world().state(next)).toBe('Afgehandeld 1');
		const [other] = [world().order({ debtorNumber: '1002' })];
		world().reopen(first);
		const { about } = await world().run();
		expect(about(first)).toMatchObject({ code: 'invoiceTotalDiffers', mayBeDiscount: true });
		expect([world().state(first), world().state(other)]).toEqual(['Compleet 99', 'Compleet 1']);
		world().fieldService.setStatus(first, 'Afgehandeld');
		await world().run();
		expect(world().state(other)).toBe('Afgehandeld 1');
	});

	test('a template that gives it makes one wrong invoice, and none until that is decided', async () => {
		const { invoices } = world().books;
		const push = invoices.push.bind(invoices);
		invoices.push = (...made) => {
			for (const line of made.flatMap(({ lines }) => lines)) line.discount = { percentage: '10' };
			return push(...made);
		};
		const ids: string[] = [];
		for (let run = 0; run < 3; run++) {
			ids.push(world().order(), world().order());
			const { rows } = await world().run();
			const stops = expect.objectContaining({ code: 'discountOrTemplate', action: 'blocked' }) as object;
			expect(rows).toEqual(run === 0 ? expect.any(Array) : expect.arrayContaining([stops]));
		}
		expect(ids.flatMap((id) => world().invoicesOf(id))).toHaveLength(1);
	});

	test.each(['20', '30'])(
		'%s%% on the only two, as a template including VAT may give: the next is made',
		async (percentage) => {
			const orders = [withMaterial({ quantity: '1', price: '64.80' }), world().order()];
			await world().run();
			for (const id of orders) discounted(id, { percentage });
			const next = world().order({ debtorNumber: '1002' });
			expect((await world().run()).status).toBe('success');
			expect(world().state(next)).toBe('Afgehandeld 1');
		},
	);

	test('and if it was the template, that one shows it, and no other is made', async () => {
		const orders = [withMaterial({ quantity: '1', price: '64.80' }), world().order()];
		await world().run();
		for (const id of orders) discounted(id, { percentage: '30' });
		const next = [1, 2].map(() => world().order({ debtorNumber: '1002' }));
		const template = 'Factuur particulier';
		const { rows } = await world().run({ invoiceTemplate: template });
		expect(next.flatMap((id) => world().invoicesOf(id))).toHaveLength(1);
		expect(rows.map(({ code }) => code)).toEqual(
			expect.arrayContaining(['invoiceTotalDiffers', 'wrongTotalStands']),
		);
		const again = await world().run({ invoiceTemplate: template });
		expect(again.status).toBe('error');
		expect(next.flatMap((id) => world().invoicesOf(id))).toHaveLength(1);
	});

	test.each([
		['a template including VAT', '53.55', '11.25', '64.80'],
		['VAT that is of no part of the lines', '45.36', '13.61', '58.97'],
		['more than the lines', '70.00', '14.70', '84.70'],
	])('no discount gives %s: nothing is made', async (_what, excluding, tax, including) => {
		const { next } = await runAfter({ amount: '0.00' });
		world().sandbox.faults.inject({
			...{ kind: 'own', service: 'e-Boekhouden', operation: 'GetFacturen', times: 99 },
			answer: (carryOut) => {
				const answer = carryOut();
				const body = answer.body
					.replace(/(<TotaalExclBTW>)64\.80?</g, `$1${excluding}<`)
					.replace(/(<TotaalBTW>)13\.61</g, `$1${tax}<`)
					.replace(/(<TotaalInclBTW>)78\.41</g, `$1${including}<`);
				return { ...answer, body };
			},
		});
		const { rows } = await world().run();
		expect(rows).toContainEqual(expect.objectContaining({ code: 'wrongTotalStands', action: 'blocked' }));
		expect(world().invoicesOf(next)).toEqual([]);
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

	test.each(OVER_BOTH)(
		'over %s, with the account of its first line where Settings have none',
		async (_by, edit) => {
			const id = world().order();
			await runOutSmart(world().sandbox, { ...NO_IMPORTS, defaultLedgerAccount: '' }, { edit });
			const accounts = world()
				.invoiceOf(id)
				.lines.map(({ ledgerAccount }) => ledgerAccount);
			expect(accounts).toEqual(['8200', '8200', '8200']);
			expect(world().state(id)).toBe('Afgehandeld 1');
		},
	);
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
