import { byToken, type WorkflowFile } from '../../engine';
import { textIn } from '../../base/values/text';
import { enter } from '../../sandbox/eboekhouden/books/invoices';
import type { Invoice } from '../../sandbox/eboekhouden/books/types';
import { runOrderReport } from '../support/orderReportWorkflow';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { billed, dayFromNow, ONE_HOUR, useOrders } from '../support/orders';
import { few } from '../support/runs';

const world = useOrders();

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

	test('twice', async () => {
		const { id } = await credited();
		await world().run();
		const second = world().invoicesOf(id).at(-1)?.number ?? '';
		world().books.creditByHand(second);
		world().reopen(id);
		world().fieldService.editWorkOrder(id, MENDED);
		await world().run();
		expect(world().invoicesOf(id).flatMap(billed)).toEqual([
			'1 × 62.5 HOOG_VERK_21',
			'-1 × 62.5 HOOG_VERK_21',
			'1 × 62.5 HOOG_VERK_21',
			'-1 × 62.5 HOOG_VERK_21',
			'2 × 62.5 HOOG_VERK_21',
		]);
		expect(world().state(id)).toBe('Afgehandeld 1');
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
			const text = { ...world().books.invoice(credit).lines[0], code: '', quantity: '0', unitPrice: '0.00' };
			world()
				.books.invoice(credit)
				.lines.push({ ...text, description: number } as never);
			world().fieldService.setWorkStatus(id, '1');
			const { about } = await world().run(settings);
			expect(about(id)).toMatchObject({ action: 'created' });
			expect(world().invoicesOf(id)).toHaveLength(3);
			const { row } = await runOrderReport(world().sandbox);
			expect(row(id)).toMatchObject({ code: 'orderInvoiced' });
		},
	);

	test.each(
		few([
			['SOAP', undefined],
			['REST', byToken],
		] as const),
	)(
		'by a draft: nothing is invoiced, and no page certifies it, until it is booked (%s)',
		async (_by, edit) => {
			const { id, credit } = await credited();
			const { books } = world();
			const [draft] = books.invoices.splice(books.invoices.indexOf(books.invoice(credit)), 1) as [Invoice];
			books.mutations = books.mutations.filter(({ invoiceNumber }) => invoiceNumber !== credit);
			books.invoices.push({ ...draft, booked: false });
			const run = () => runOutSmart(world().sandbox, { ...NO_IMPORTS }, { edit });
			expect((await run()).about(id)).toMatchObject({ action: 'blocked', code: 'creditNotBooked' });
			const { execution, row } = await runOrderReport(world().sandbox, {}, edit);
			expect([row(id)?.code, execution.status]).toEqual(['creditNotBooked', 'error']);
			books.invoices.pop();
			enter(books, draft, { description: '' });
			world().fieldService.setWorkStatus(id, '1');
			expect((await run()).about(id)).toMatchObject({ action: 'created' });
		},
	);

	test.each(
		few([
			['SOAP', undefined],
			['REST', byToken],
		] as const),
	)(
		'by a draft that names the number of its invoice only: asked about in the report (%s)',
		async (_by, edit) => {
			const id = world().order();
			await world().run();
			const { number } = world().invoiceOf(id);
			const { books } = world();
			byHand('2026900', '-1', []);
			const credit = books.invoice('2026900');
			const [line] = credit.lines;
			credit.lines.push({ ...line, code: '', quantity: '0', description: `Credit van ${number}` } as never);
			const report = async () => (await runOrderReport(world().sandbox, {}, edit)).row(id);
			expect(await report()).toMatchObject({ code: 'orderCredited', attention: false });
			credit.booked = false;
			books.mutations = books.mutations.filter(({ invoiceNumber }) => invoiceNumber !== '2026900');
			expect(await report()).toMatchObject({ code: 'creditNotBooked', attention: true });
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

	test('half of it credited is not credited', async () => {
		const { id, credit } = await credited();
		const [line] = world().books.invoice(credit).lines;
		if (line) line.quantity = '-0.5';
		const { about } = await world().run();
		expect(about(id)).toMatchObject({
			...{ action: 'blocked', code: 'invoicePartlyCredited' },
			advice: expect.stringContaining('zet de werkbon dan op Afgehandeld'),
		});
		expect(world().invoicesOf(id)).toHaveLength(2);
		expect(world().state(id)).toBe('Compleet 99');
	});

	test.each([
		['a lump sum', 1],
		['two parts', 2],
	])('credited by %s: invoiced once more, and then found', async (_what, parts) => {
		const { id, number, credit } = await credited();
		const { books } = world();
		const [line] = books.invoice(credit).lines;
		if (line) Object.assign(line, { code: '', description: 'Credit', quantity: String(-1 / parts) });
		if (parts === 2)
			enter(books, { ...structuredClone(books.invoice(credit)), number: `${credit}-2` }, { description: '' });
		await world().run();
		const numbers = world()
			.invoicesOf(id)
			.map((one) => one.number);
		expect(numbers.slice(0, 2)).toEqual([number, credit]);
		expect(numbers).toHaveLength(2 + parts);
		expect(world().state(id)).toBe('Afgehandeld 1');
		world().reopen(id);
		const { about } = await world().run();
		expect(about(id)).toMatchObject({ action: 'unchanged', code: 'invoiceFoundBefore' });
		expect(world().invoicesOf(id)).toHaveLength(2 + parts);
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

describe('with an empty errorStatus', () => {
	const settings = { errorStatus: '' };

	test('an order that nobody changed is not invoiced again', async () => {
		const { id, number } = await credited({ settings });
		const { about } = await world().run(settings);
		expect(about(id)).toMatchObject({ action: 'blocked' });
		expect(about(id)?.reason).toContain(number);
		expect({ made: world().invoicesOf(id).length, state: world().state(id) }).toEqual({
			made: 2,
			state: 'Compleet 1',
		});
	});

	test('one that was mended is', async () => {
		const { id } = await credited({ settings });
		world().fieldService.editWorkOrder(id, MENDED);
		await world().run(settings);
		expect(world().invoicesOf(id)).toHaveLength(3);
		expect(world().state(id)).toBe('Afgehandeld 1');
	});
});

describe('a credit that was made by hand for something else', () => {
	const SOAP = (workflow: WorkflowFile) => workflow;
	const BOTH = few([
		['SOAP', SOAP],
		['REST', byToken],
	] as const);
	const run = (edit: typeof SOAP) => runOutSmart(world().sandbox, NO_IMPORTS, { edit });

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
	const name = (credit: string, text: string) => {
		const { lines } = world().books.invoice(credit);
		lines.push({ ...lines[0], code: '', description: text, quantity: '0', unitPrice: '0.00' } as never);
	};
	async function isOnce(id: string, edit: typeof SOAP): Promise<void> {
		world().reopen(id);
		const { about, status } = await run(edit);
		expect({ status, told: about(id)?.action }).toEqual({ status: 'success', told: 'unchanged' });
		const { row } = await runOrderReport(world().sandbox, {}, edit);
		expect(row(id)).toMatchObject({ action: 'unchanged', code: 'orderInvoiced' });
		expect(
			world()
				.invoicesOf(id)
				.filter(({ lines }) => Number(lines[0]?.quantity) > 0),
		).toHaveLength(1);
	}

	test.each(BOTH)(
		'months before, naming an invoice made by hand: it is not asked about (%s)',
		async (_protocol, edit) => {
			const { credit, invoice } = byHand(80, 75);
			name(credit, `Creditering van factuur ${invoice}`);
			const id = world().order();
			await run(edit);
			await isOnce(id, edit);
		},
	);

	test.each(BOTH)('months before, naming nothing (%s)', async (_protocol, edit) => {
		byHand(80, 75);
		const id = world().order();
		await run(edit);
		await isOnce(id, edit);
	});

	test.each(BOTH)('since, naming an invoice made by hand (%s)', async (_protocol, edit) => {
		const id = world().order();
		await run(edit);
		const { credit, invoice } = byHand(2, 0);
		name(credit, `Creditering van factuur ${invoice}`);
		await isOnce(id, edit);
	});

	test('months before, with the line of this order put on it: it is asked about, and nothing is made', async () => {
		const { credit } = byHand(80, 75);
		const id = world().order();
		await run(SOAP);
		name(credit, `Werkbon ${world().fieldService.workOrder(id).orderNumber} #${id}`);
		world().reopen(id);
		const { about } = await run(SOAP);
		expect(about(id)).toMatchObject({ action: 'blocked', code: 'creditOfBefore', creditNumber: credit });
		expect(
			world()
				.invoicesOf(id)
				.filter(({ lines }) => Number(lines[0]?.quantity) > 0),
		).toHaveLength(1);
	});

	test.each(BOTH)(
		'since, and naming nothing: it is asked of which it is, and the answer ends it (%s)',
		async (_protocol, edit) => {
			const id = world().order();
			await run(edit);
			const { credit, invoice } = byHand(2, 0);
			world().reopen(id);
			const { about } = await run(edit);
			expect(about(id)).toMatchObject({ action: 'blocked', code: 'creditLacksReference', also: [invoice] });
			name(credit, `Van ${invoice}`);
			await isOnce(id, edit);
		},
	);

	test.each(
		few(
			['2025/100', 'F 2025 100', '2025.100-A'].map(
				(number, at) => [number, at % 2 ? byToken : SOAP] as const,
			),
		),
	)('since, with a line that is the number of an invoice made by hand: %s', async (number, edit) => {
		const id = world().order();
		await run(edit);
		name(byHand(2, 0, number).credit, number);
		await isOnce(id, edit);
	});
});

const text = (id: string) => `Werkbon ${world().fieldService.workOrder(id).orderNumber} #${id}`;
/** An invoice by hand of so many hours that has the lines of these orders. */
function byHand(number: string, quantity: string, orders: readonly string[], relationCode = '1001'): void {
	const { books } = world();
	const like = books.invoices[0] as Invoice;
	const line = { ...like.lines[0], code: 'MONT', quantity, unitPrice: '62.50', description: 'Monteur' };
	const texts = orders.map((id) => ({ ...line, code: '', quantity: '0', description: text(id) }));
	const made = { ...structuredClone(like), id: undefined, number, lines: [line, ...texts], booked: true };
	enter(books, { ...made, relationCode, date: dayFromNow(0) } as never, { description: '' });
}

describe('made by hand for another debtor', () => {
	const BOTH = few([
		['SOAP', (workflow: WorkflowFile) => workflow],
		['REST', byToken],
	] as const);
	const run = (edit: (workflow: WorkflowFile) => WorkflowFile) =>
		runOutSmart(world().sandbox, NO_IMPORTS, { edit });

	test.each(BOTH)(
		'the invoice of an order is asked about, and no second one is made (%s)',
		async (_by, edit) => {
			world().order();
			await run(edit);
			const id = world().order({ status: 'Afgehandeld' });
			byHand('2026777', '1', [id], '1002');
			const { row } = await runOrderReport(world().sandbox, {}, edit);
			expect(row(id)).toMatchObject({ action: 'blocked', code: 'orderInvoiceDiffers' });
			world().reopen(id);
			expect((await run(edit)).about(id)).toMatchObject({ action: 'blocked', code: 'invoiceBillsOther' });
			expect(world().invoicesOf(id)).toHaveLength(1);
		},
	);

	test.each(BOTH)('the credit of an order is asked about, and not certified (%s)', async (_by, edit) => {
		const id = world().order();
		await run(edit);
		byHand('2026900', '-1', [id], '1002');
		world().reopen(id);
		expect((await run(edit)).about(id)).toMatchObject({ action: 'blocked', code: 'severalInvoices' });
		const { report } = await runOrderReport(world().sandbox, {}, edit);
		expect(report.statement).toBe('');
	});
});

describe('an invoice by hand of two orders', () => {
	test.each(
		few([
			['a half with both lines', ['-1'], undefined],
			['a half with both lines, and one of the other', ['-1', '-1'], byToken],
		] as const),
	)(
		'of which credits take back %s: asked about, and neither is certified',
		async (_what, [half, other], edit) => {
			const ids = [1, 2].map(() => world().order({ status: 'Afgehandeld' })) as [string, string];
			const [own] = ids;
			byHand('2026001', '2', ids);
			byHand('2026002', half, ids);
			if (other) byHand('2026003', other, [own]);
			world().reopen(own);
			const { about } = await runOutSmart(world().sandbox, NO_IMPORTS, { edit });
			expect(about(own)).toMatchObject({ action: 'blocked', code: 'invoiceOfSeveral' });
			const { row } = await runOrderReport(world().sandbox, {}, edit);
			expect(ids.map((id) => row(id)?.code)).toEqual(['orderSharesInvoice', 'orderSharesInvoice']);
		},
	);

	test('credited whole, and one of them is invoiced anew: the other is asked about', async () => {
		const ids = [1, 2].map(() => world().order({ status: 'Afgehandeld' })) as [string, string];
		const [own, other] = ids;
		byHand('2026001', '2', ids);
		byHand('2026002', '-2', ids);
		const { row } = await runOrderReport(world().sandbox);
		expect(ids.map((id) => row(id)?.code)).toEqual(['orderCredited', 'orderCredited']);
		world().reopen(own);
		expect((await world().run()).about(own)).toMatchObject({ action: 'created' });
		const { row: after } = await runOrderReport(world().sandbox);
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
			const run = () => runOutSmart(world().sandbox, NO_IMPORTS, { edit });
			expect((await run()).about(own)).toMatchObject({ action: 'blocked', code: 'invoiceOfSeveral' });
			const { row } = await runOrderReport(world().sandbox, {}, edit);
			expect(ids.map((id) => row(id)?.code)).toEqual(['orderSharesInvoice', 'orderSharesInvoice']);
			if (credits[0] !== '-2') return;
			const { lines } = world().books.invoice('2026010');
			lines.push({ ...lines[1], description: text(ids[1]) } as never);
			world().fieldService.setWorkStatus(own, '1');
			expect((await run()).about(own)).toMatchObject({ action: 'created' });
		},
	);
});

describe('one credit that may be of several orders alike', () => {
	const BOTH = few([
		['SOAP', (workflow: WorkflowFile) => workflow],
		['REST', byToken],
	] as const);

	test.each(BOTH)('is one question, whose answer ends it (%s)', async (_protocol, edit) => {
		const run = () => runOutSmart(world().sandbox, NO_IMPORTS, { edit });
		const orders = [1, 2, 3, 4, 5].map(() => world().order());
		await run();
		const [mended = '', ...others] = orders;
		const credit = world().books.creditByHand(world().invoiceOf(mended).number, { keepsText: false });
		for (const id of orders) world().reopen(id);
		const { rows, status } = await run();
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
		const { lines } = world().books.invoice(credit);
		const text = `Werkbon ${world().fieldService.workOrder(mended).orderNumber} #${mended}`;
		lines.push({ ...lines[0], code: '', description: text, quantity: '0', unitPrice: '0.00' } as never);
		for (const id of orders) world().reopen(id);
		expect((await run()).status).toBe('success');
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
	test('credited twice by mistake: the second credit is named', async () => {
		const { id, number } = await credited();
		const second = world().books.creditByHand(number);
		const { about } = await world().run();
		expect(about(id)).toMatchObject({ action: 'blocked', code: 'creditStands', creditNumber: second });
		const { row } = await runOrderReport(world().sandbox);
		expect(row(id)).toMatchObject({ code: 'creditStands', creditNumber: second });
	});

	test('credited too often: every credit is in the amounts, and an explanation is for all of them', async () => {
		const { id, number } = await credited();
		world().books.creditByHand(number);
		const first = (await runOrderReport(world().sandbox)).row(id);
		const explained = `#${id}@${String([first?.invoices].flat()[0])}=afgesproken`;
		expect((await runOrderReport(world().sandbox, { explained })).row(id)).toMatchObject({
			code: 'orderExplained',
		});
		world().books.creditByHand(number);
		const { execution, row } = await runOrderReport(world().sandbox, { explained });
		expect(execution.status).toBe('error');
		expect(row(id)).toMatchObject({ code: 'creditStands', excludingVat: '-125.00', invoices: { length: 2 } });
	});

	test('credited three times by mistake: the advice is followed once for each', async () => {
		const { id, number } = await credited();
		const more = [1, 2].map(() => world().books.creditByHand(number));
		for (const [at, credit] of more.entries()) {
			const { row } = await runOrderReport(world().sandbox);
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
			(_id, credit) => {
				world().books.invoice(credit).relationCode = '1002';
			},
		],
		[
			'an order that moved to another customer',
			'orderPartlyCredited',
			(id) => {
				world().fieldService.editWorkOrder(id, { debtorNumber: '1002' });
			},
		],
	])('a rest that is what the order comes to is not right with %s', async (_what, code, change) => {
		const id = world().order(MENDED);
		await world().run();
		const credit = world().books.creditByHand(world().invoiceOf(id).number);
		const [line] = world().books.invoice(credit).lines;
		if (line) line.quantity = '-1';
		world().fieldService.editWorkOrder(id, ONE_HOUR);
		expect((await runOrderReport(world().sandbox)).row(id)).toMatchObject({ code: 'orderCreditedToRest' });
		change(id, credit);
		const { row } = await runOrderReport(world().sandbox);
		expect(row(id)).toMatchObject({ action: 'blocked', code, attention: true });
	});

	test('a part that was given back for courtesy is explained once, and is on the page', async () => {
		const id = world().order();
		await world().run();
		const credit = world().books.creditByHand(world().invoiceOf(id).number);
		const [line] = world().books.invoice(credit).lines;
		Object.assign(line ?? {}, { code: '', description: 'Coulance', quantity: '-1', unitPrice: '10.00' });
		const asked = await runOrderReport(world().sandbox);
		expect(asked.row(id)).toMatchObject({ action: 'blocked', code: 'orderPartlyCredited', left: '52.50' });
		const { execution, row } = await runOrderReport(world().sandbox, {
			explained: `${textIn(asked.row(id)?.explainAs)}=coulance`,
		});
		expect(execution.status).toBe('success');
		expect(row(id)).toMatchObject({ action: 'unchanged', code: 'orderExplained', explanation: 'coulance' });
		expect(row(id)?.invoices).toHaveLength(2);
	});

	test('another amount is explained for its invoice: a second one is asked about', async () => {
		const id = world().order();
		await world().run();
		world().fieldService.editWorkOrder(id, MENDED);
		const { row: asked } = await runOrderReport(world().sandbox);
		const explained = `${textIn(asked(id)?.explainAs)}=afgesproken`;
		const run = () => runOrderReport(world().sandbox, { explained });
		expect((await run()).row(id)).toMatchObject({ action: 'unchanged', explanation: 'afgesproken' });
		const { lines, ...one } = structuredClone(world().invoiceOf(id));
		world().books.invoices.push({ ...one, id: undefined, number: '2026777', lines } as never);
		expect((await run()).row(id)).toMatchObject({ action: 'blocked', code: 'orderInvoicedTwice' });
		// Nor does one of an order without an invoice hold once it has one.
		const { execution } = await runOrderReport(world().sandbox, { explained: `${id}=garantie` });
		expect(execution.status).toBe('error');
	});
});
