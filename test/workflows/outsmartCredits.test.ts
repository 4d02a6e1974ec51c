import { byToken } from '../../engine';
import type { Invoice } from '../../sandbox/eboekhouden/books/types';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { billed, dayFromNow, useOrders } from '../support/orders';
import { OVER_BOTH } from '../support/overBoth';

const world = useOrders();

type Edit = (typeof OVER_BOTH)[number][1];
const run = (edit?: Edit) => runOutSmart(world().sandbox, NO_IMPORTS, { edit });
/** Its invoices that bill something, without the credits. */
const billing = (id: string) =>
	world()
		.invoicesOf(id)
		.filter(({ lines }) => Number(lines[0]?.quantity) > 0);
const MENDED = { hours: [{ hourType: 'MONT', total: '02:00' }] };

/** An order that was invoiced, credited by hand and set back; gives both numbers. */
async function credited({ keepsText = true, settings = {} } = {}) {
	const id = world().order();
	await world().run(settings);
	const { number } = world().invoiceOf(id);
	const credit = world().books.creditByHand(number, { keepsText });
	world().reopen(id);
	return { id, number, credit };
}

describe('an order whose invoice was credited', () => {
	test('mended and set back: invoiced anew, and handled', async () => {
		const { id, number, credit } = await credited();
		world().fieldService.editWorkOrder(id, MENDED);
		const { about, status } = await world().run();
		expect(about(id)).toMatchObject({ action: 'created' });
		const invoices = world().invoicesOf(id);
		expect(invoices.map((one) => one.number).slice(0, 2)).toEqual([number, credit]);
		expect(invoices.slice(2).map(billed)).toEqual([['2 × 62.5 HOOG_VERK_21']]);
		expect({ status, state: world().state(id) }).toEqual({ status: 'success', state: 'Afgehandeld 1' });
	});

	test('the new one is found as it is, when the order is set back again', async () => {
		const { id } = await credited();
		await world().run();
		world().reopen(id);
		const { about } = await world().run();
		expect(about(id)).toMatchObject({ action: 'unchanged' });
		expect(world().invoicesOf(id)).toHaveLength(3);
	});

	test('a credit without the text line is named, with the line to add', async () => {
		const { id, number, credit } = await credited({ keepsText: false });
		world().fieldService.editWorkOrder(id, MENDED);
		const { about, status } = await world().run();
		expect(about(id)).toMatchObject({ action: 'blocked' });
		for (const named of [number, credit, `#${id}`]) expect(about(id)?.reason).toContain(named);
		expect({ status, made: world().invoicesOf(id).length }).toEqual({ status: 'error', made: 1 });
	});

	test('two that bill it, not one of them a credit: blocked, naming both', async () => {
		const id = world().order();
		await world().run();
		const made = world().invoiceOf(id);
		world().books.invoices.push({ ...made, number: 'KOPIE1' });
		world().reopen(id);
		const { about } = await world().run();
		expect(about(id)).toMatchObject({ action: 'blocked', code: 'severalInvoices' });
		for (const named of [made.number, 'KOPIE1']) expect(about(id)?.reason).toContain(named);
	});
});

describe('with the number of the order as that of the invoice', () => {
	const settings = { invoiceNumber: 'workOrder' };

	test('the next invoices get a number of their own', async () => {
		const { id, number } = await credited({ settings });
		await world().run(settings);
		const second = world().invoicesOf(id).at(-1)?.number ?? '';
		expect([number, second]).toEqual([number, `${number}-2`]);
		world().books.creditByHand(second);
		world().reopen(id);
		await world().run(settings);
		expect(world().invoicesOf(id).at(-1)?.number).toBe(`${number}-3`);
		expect(world().state(id)).toBe('Afgehandeld 1');
	});

	test('that does not end in a digit, which e-Boekhouden refuses: told, and nothing made', async () => {
		const id = world().order({ orderNumber: 'WB-A' });
		const other = world().order({ debtorNumber: '1002' });
		const { rows, status } = await world().run(settings);
		expect(rows.map(({ reason }) => reason).join('\n')).toContain('WB-A');
		expect({ status, made: world().invoicesOf(id).length }).toEqual({ status: 'error', made: 0 });
		expect(world().invoicesOf(other)).toHaveLength(1);
	});
});

describe('a credit that was made by hand for something else', () => {
	/** An invoice of the same hour made by hand so many days ago, and its credit; gives both numbers. */
	function byHand(days: number, creditDays: number, number = '2025100'): { invoice: string; credit: string } {
		const like = world().books.invoices[0];
		const invoice = {
			...structuredClone(like),
			id: undefined,
			number,
			date: dayFromNow(-days),
		} as never as Invoice;
		invoice.lines = [
			{ ...invoice.lines[0], code: 'MONT', description: 'Monteur', unitPrice: '62.50' } as never,
		];
		world().books.invoices.push(invoice);
		const credit = world().books.creditByHand(number, { keepsText: false });
		Object.assign(world().books.invoice(credit), { date: dayFromNow(-creditDays) });
		return { invoice: number, credit };
	}
	async function isOnce(id: string, edit?: Edit): Promise<void> {
		world().reopen(id);
		const { about, status } = await run(edit);
		expect({ status, told: about(id)?.action }).toEqual({ status: 'success', told: 'unchanged' });
		expect(billing(id)).toHaveLength(1);
	}

	test.each(OVER_BOTH)(
		'months before, naming an invoice made by hand: it is not asked about (%s)',
		async (_protocol, edit) => {
			const { credit, invoice } = byHand(80, 75);
			world().addText(credit, `Creditering van factuur ${invoice}`);
			const id = world().order();
			await run(edit);
			await isOnce(id, edit);
		},
	);

	test.each(OVER_BOTH)('months before, naming nothing (%s)', async (_protocol, edit) => {
		byHand(80, 75);
		const id = world().order();
		await run(edit);
		await isOnce(id, edit);
	});

	test.each(OVER_BOTH)('since, naming an invoice made by hand (%s)', async (_protocol, edit) => {
		const id = world().order();
		await run(edit);
		const { credit, invoice } = byHand(2, 0);
		world().addText(credit, `Creditering van factuur ${invoice}`);
		await isOnce(id, edit);
	});

	test('months before, with the line of this order put on it: it is asked about, and nothing is made', async () => {
		const { credit } = byHand(80, 75);
		const id = world().order();
		await run();
		world().addText(credit, world().textOf(id));
		world().reopen(id);
		const { about } = await run();
		expect(about(id)).toMatchObject({ action: 'blocked', code: 'creditOfBefore', creditNumber: credit });
		expect(billing(id)).toHaveLength(1);
	});

	test.each(OVER_BOTH)(
		'since, and naming nothing: it is asked of which it is, and the answer ends it (%s)',
		async (_protocol, edit) => {
			const id = world().order();
			await run(edit);
			const { credit, invoice } = byHand(2, 0);
			world().reopen(id);
			const { about } = await run(edit);
			expect(about(id)).toMatchObject({ action: 'blocked', code: 'creditLacksReference', also: [invoice] });
			world().addText(credit, `Van ${invoice}`);
			await isOnce(id, edit);
		},
	);

	test.each([
		['2025/100', undefined],
		['F 2025 100', byToken],
		['2025.100-A', undefined],
	])('since, with a line that is the number of an invoice made by hand: %s', async (number, edit) => {
		const id = world().order();
		await run(edit);
		world().addText(byHand(2, 0, number).credit, number);
		await isOnce(id, edit);
	});
});

describe('one credit that may be of several orders alike', () => {
	test.each(OVER_BOTH)('is one question, whose answer ends it (%s)', async (_protocol, edit) => {
		const orders = [1, 2, 3, 4, 5].map(() => world().order());
		await run(edit);
		const [mended = '', ...others] = orders;
		const credit = world().books.creditByHand(world().invoiceOf(mended).number, { keepsText: false });
		for (const id of orders) world().reopen(id);
		const { rows, status } = await run(edit);
		const asked = rows.filter(({ attention }) => attention);
		expect(asked).toMatchObject([
			{
				code: 'creditLacksReference',
				creditNumber: credit,
				count: 5,
				also: { length: 4 },
				errorStatus: '99',
			},
		]);
		for (const id of orders) expect(asked[0]?.reason).toContain(`#${id}`);
		expect(asked[0]?.reason).toContain("Zet ze weer op '1'");
		expect([status, orders.map((id) => world().state(id))]).toEqual(['error', Array(5).fill('Compleet 99')]);
		world().addText(credit, world().textOf(mended));
		for (const id of orders) world().reopen(id);
		expect((await run(edit)).status).toBe('success');
		expect([mended, ...others].map((id) => world().invoicesOf(id).length)).toEqual([3, 1, 1, 1, 1]);
	});

	test('two credits are two questions', async () => {
		const orders = [1, 2, 3].map(() => world().order());
		const two = { hours: [{ hourType: 'MONT', total: '02:00' }] };
		const larger = [1, 2].map(() => world().order(two));
		await world().run();
		for (const [id = ''] of [orders, larger])
			world().books.creditByHand(world().invoiceOf(id).number, { keepsText: false });
		for (const id of [...orders, ...larger]) world().reopen(id);
		const { rows } = await world().run();
		expect(rows.flatMap(({ attention, count }) => (attention ? [count] : []))).toEqual([3, 2]);
	});

	test('of one order alone it is asked about that order', async () => {
		const orders = [1, 2].map(() => world().order());
		await world().run();
		world().books.creditByHand(world().invoiceOf(orders[0] ?? '').number, { keepsText: false });
		world().reopen(orders[1] ?? '');
		const { about } = await world().run();
		expect(about(orders[1] ?? '')).toMatchObject({ code: 'creditLacksReference', also: { length: 1 } });
		expect(about(orders[1] ?? '')?.count).toBeUndefined();
	});
});
