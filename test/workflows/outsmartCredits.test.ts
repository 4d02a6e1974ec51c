import { byToken } from '../../engine';
import { textIn } from '../../base/values/text';
import { enter } from '../../sandbox/eboekhouden/books/invoices';
import type { Invoice } from '../../sandbox/eboekhouden/books/types';
import { runOrderReport } from '../support/orderReportWorkflow';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { billed, dayFromNow, ONE_HOUR, useOrders } from '../support/orders';
import { OVER_BOTH } from '../support/overBoth';
import { few } from '../support/runs';

const world = useOrders();

type Edit = (typeof OVER_BOTH)[number][1];
const run = (edit?: Edit) => runOutSmart(world().sandbox, NO_IMPORTS, { edit });
const report = (edit?: Edit, settings = {}) => runOrderReport(world().sandbox, settings, edit);
/** Its invoices that bill something, without the credits. */
const billing = (id: string) =>
	world()
		.invoicesOf(id)
		.filter(({ lines }) => Number(lines[0]?.quantity) > 0);
const setAside = (number: string) => {
	const { books } = world();
	const invoice = books.invoice(number);
	books.invoices = books.invoices.filter((one) => one !== invoice);
	books.mutations = books.mutations.filter(({ invoiceNumber }) => invoiceNumber !== number);
	return invoice;
};

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

	test.each([
		['a date before its invoice', {}, dayFromNow(-30)],
		['a number of another series', { invoiceNumber: 'workOrder' }, dayFromNow(0)],
	])(
		'by a credit with its line and %s: asked, and invoiced anew once it names its invoice',
		async (_what, settings, date) => {
			const id = world().order({ orderNumber: '2026950', workOrderNumber: '2026950' });
			await world().run(settings);
			const { number } = world().invoiceOf(id);
			const credit = world().books.creditByHand(number);
			world().books.invoice(credit).date = date;
			world().reopen(id);
			const asked = await world().run(settings);
			// The reference has the number of the order, which is in that of the invoice.
			if ('invoiceNumber' in settings) return expect(asked.about(id)).toMatchObject({ action: 'created' });
			expect(asked.about(id)).toMatchObject({
				action: 'blocked',
				code: 'creditOfBefore',
				creditNumber: credit,
			});
			world().addText(credit, number);
			world().fieldService.setWorkStatus(id, '1');
			const { about } = await world().run(settings);
			expect(about(id)).toMatchObject({ action: 'created' });
			expect(world().invoicesOf(id)).toHaveLength(3);
			const { row } = await report();
			expect(row(id)).toMatchObject({ code: 'orderInvoiced' });
		},
	);

	test.each(OVER_BOTH)(
		'by a draft: nothing is invoiced, and no page certifies it, until it is booked (%s)',
		async (_by, edit) => {
			const { id, credit } = await credited();
			const { books } = world();
			const draft = setAside(credit);
			books.invoices.push({ ...draft, booked: false });
			expect((await run(edit)).about(id)).toMatchObject({ action: 'blocked', code: 'creditNotBooked' });
			const { execution, row } = await report(edit);
			expect([row(id)?.code, execution.status]).toEqual(['creditNotBooked', 'error']);
			books.invoices.pop();
			enter(books, draft, { description: '' });
			world().fieldService.setWorkStatus(id, '1');
			expect((await run(edit)).about(id)).toMatchObject({ action: 'created' });
		},
	);

	test.each(OVER_BOTH)(
		'by a draft that names the number of its invoice only: asked about in the report (%s)',
		async (_by, edit) => {
			const id = world().order();
			await world().run();
			byHand('2026900', '-1', []);
			world().addText('2026900', `Credit van ${world().invoiceOf(id).number}`);
			const told = async () => (await report(edit)).row(id);
			expect(await told()).toMatchObject({ code: 'orderCredited', attention: false });
			const draft = { ...setAside('2026900'), booked: false };
			world().books.invoices.push(draft);
			expect(await told()).toMatchObject({ code: 'creditNotBooked', attention: true });
		},
	);

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
		const { row } = await report(edit);
		expect(row(id)).toMatchObject({ action: 'unchanged', code: 'orderInvoiced' });
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

/** An invoice by hand of so many hours that has the lines of these orders. */
function byHand(number: string, quantity: string, orders: readonly string[], relationCode = '1001'): void {
	const { books } = world();
	const like = books.invoices[0] as Invoice;
	const line = { ...like.lines[0], code: 'MONT', quantity, unitPrice: '62.50', description: 'Monteur' };
	const texts = orders.map((id) => ({ ...line, code: '', quantity: '0', description: world().textOf(id) }));
	const made = { ...structuredClone(like), id: undefined, number, lines: [line, ...texts], booked: true };
	enter(books, { ...made, relationCode, date: dayFromNow(0) } as never, { description: '' });
}

describe('made by hand for another debtor', () => {
	test.each(OVER_BOTH)(
		'the invoice of an order is asked about, and no second one is made (%s)',
		async (_by, edit) => {
			world().order();
			await run(edit);
			const id = world().order({ status: 'Afgehandeld' });
			byHand('2026777', '1', [id], '1002');
			const { row } = await report(edit);
			expect(row(id)).toMatchObject({ action: 'blocked', code: 'orderInvoiceDiffers' });
			world().reopen(id);
			expect((await run(edit)).about(id)).toMatchObject({ action: 'blocked', code: 'invoiceBillsOther' });
			expect(world().invoicesOf(id)).toHaveLength(1);
		},
	);

	test.each(OVER_BOTH)('the credit of an order is asked about, and not certified (%s)', async (_by, edit) => {
		const id = world().order();
		await run(edit);
		byHand('2026900', '-1', [id], '1002');
		world().reopen(id);
		expect((await run(edit)).about(id)).toMatchObject({ action: 'blocked', code: 'severalInvoices' });
		expect((await report(edit)).report.statement).toBe('');
	});
});

describe('an invoice by hand of two orders', () => {
	test.each([
		['a half with both lines', ['-1'], undefined],
		['a half with both lines, and one of the other', ['-1', '-1'], byToken],
	] as const)(
		'of which credits take back %s: asked about, and neither is certified',
		async (_what, [half, other], edit) => {
			const ids = [1, 2].map(() => world().order({ status: 'Afgehandeld' })) as [string, string];
			const [own] = ids;
			byHand('2026001', '2', ids);
			byHand('2026002', half, ids);
			if (other) byHand('2026003', other, [own]);
			world().reopen(own);
			const { about } = await run(edit);
			expect(about(own)).toMatchObject({ action: 'blocked', code: 'invoiceOfSeveral' });
			const { row } = await report(edit);
			expect(ids.map((id) => row(id)?.code)).toEqual(['orderSharesInvoice', 'orderSharesInvoice']);
		},
	);

	test('credited whole, and one of them is invoiced anew: the other is asked about', async () => {
		const ids = [1, 2].map(() => world().order({ status: 'Afgehandeld' })) as [string, string];
		const [own, other] = ids;
		byHand('2026001', '2', ids);
		byHand('2026002', '-2', ids);
		const { row } = await report();
		expect(ids.map((id) => row(id)?.code)).toEqual(['orderCredited', 'orderCredited']);
		world().reopen(own);
		expect((await world().run()).about(own)).toMatchObject({ action: 'created' });
		const { row: after } = await report();
		expect(after(own)).toMatchObject({ code: 'orderInvoiced' });
		expect(after(other)).toMatchObject({ code: 'orderHandledWithoutInvoice', attention: true });
	});

	test.each(
		few([
			['a part of it', ['-1'], undefined],
			['all of it in parts', ['-1', '-1'], byToken],
			['all of it', ['-2'], undefined],
			['a part of it', ['-1'], byToken],
		] as const),
	)(
		'of which a credit that names one takes back %s: asked about, and neither is certified',
		async (_what, credits, edit) => {
			const ids = [1, 2].map(() => world().order({ status: 'Afgehandeld' })) as [string, string];
			const [own] = ids;
			byHand('2026001', '2', ids);
			for (const [at, quantity] of credits.entries()) byHand(`202601${at}`, quantity, [own]);
			world().reopen(own);
			expect((await run(edit)).about(own)).toMatchObject({ action: 'blocked', code: 'invoiceOfSeveral' });
			const { row } = await report(edit);
			expect(ids.map((id) => row(id)?.code)).toEqual(['orderSharesInvoice', 'orderSharesInvoice']);
			if (credits[0] !== '-2') return;
			world().addText('2026010', world().textOf(ids[1]));
			world().fieldService.setWorkStatus(own, '1');
			expect((await run(edit)).about(own)).toMatchObject({ action: 'created' });
		},
	);
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

describe('what is left of an invoice', () => {
	test('credited too often: every credit is in the amounts, and an explanation is for all of them', async () => {
		const { id, number } = await credited();
		world().books.creditByHand(number);
		const first = (await report()).row(id);
		const explained = `#${id}@${String([first?.invoices].flat()[0])}=afgesproken`;
		expect((await report(undefined, { explained })).row(id)).toMatchObject({
			code: 'orderExplained',
		});
		world().books.creditByHand(number);
		const { execution, row } = await report(undefined, { explained });
		expect(execution.status).toBe('error');
		expect(row(id)).toMatchObject({ code: 'creditStands', excludingVat: '-125.00', invoices: { length: 2 } });
	});

	test('credited three times by mistake: the advice is followed once for each', async () => {
		const { id, number } = await credited();
		const more = [1, 2].map(() => world().books.creditByHand(number));
		for (const [at, credit] of more.entries()) {
			const { row } = await report();
			const { about } = await world().run();
			for (const told of [row(id), about(id)])
				expect(told).toMatchObject({ action: 'blocked', code: 'creditStands', creditNumber: credit });
			world().books.invoices.splice(world().books.invoices.indexOf(world().books.invoice(credit)), 1);
			if (at === 0) world().fieldService.setWorkStatus(id, '1');
		}
		world().fieldService.setWorkStatus(id, '1');
		expect((await world().run()).about(id)).toMatchObject({ action: 'created' });
	});

	test.each<[string, string, (id: string, credit: string) => void]>([
		[
			'the credit of another customer',
			'orderInvoicedTwice',
			(_id, credit) => void (world().books.invoice(credit).relationCode = '1002'),
		],
		[
			'an order that moved to another customer',
			'orderPartlyCredited',
			(id) => world().fieldService.editWorkOrder(id, { debtorNumber: '1002' }),
		],
	])('a rest that is what the order comes to is not right with %s', async (_what, code, change) => {
		const id = world().order(MENDED);
		await world().run();
		const credit = world().books.creditByHand(world().invoiceOf(id).number);
		const [line] = world().books.invoice(credit).lines;
		if (line) line.quantity = '-1';
		world().fieldService.editWorkOrder(id, ONE_HOUR);
		expect((await report()).row(id)).toMatchObject({ code: 'orderCreditedToRest' });
		change(id, credit);
		const { row } = await report();
		expect(row(id)).toMatchObject({ action: 'blocked', code, attention: true });
	});

	test('a part that was given back for courtesy is explained once, and is on the page', async () => {
		const id = world().order();
		await world().run();
		const credit = world().books.creditByHand(world().invoiceOf(id).number);
		const [line] = world().books.invoice(credit).lines;
		Object.assign(line ?? {}, { code: '', description: 'Coulance', quantity: '-1', unitPrice: '10.00' });
		const asked = await report();
		expect(asked.row(id)).toMatchObject({ action: 'blocked', code: 'orderPartlyCredited', left: '52.50' });
		const explained = `${textIn(asked.row(id)?.explainAs)}=coulance`;
		const { execution, row } = await report(undefined, { explained });
		expect(execution.status).toBe('success');
		expect(row(id)).toMatchObject({ action: 'unchanged', code: 'orderExplained', explanation: 'coulance' });
		expect(row(id)?.invoices).toHaveLength(2);
	});

	test('another amount is explained for its invoice: a second one is asked about', async () => {
		const id = world().order();
		await world().run();
		world().fieldService.editWorkOrder(id, MENDED);
		const { row: asked } = await report();
		const explained = `${textIn(asked(id)?.explainAs)}=afgesproken`;
		const told = async () => (await report(undefined, { explained })).row(id);
		expect(await told()).toMatchObject({ action: 'unchanged', explanation: 'afgesproken' });
		const { lines, ...one } = structuredClone(world().invoiceOf(id));
		world().books.invoices.push({ ...one, id: undefined, number: '2026777', lines } as never);
		expect(await told()).toMatchObject({ action: 'blocked', code: 'orderInvoicedTwice' });
		// Nor does one of an order without an invoice hold once it has one.
		const { execution } = await report(undefined, { explained: `${id}=garantie` });
		expect(execution.status).toBe('error');
	});
});
