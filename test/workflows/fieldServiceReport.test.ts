import { byToken } from '../../engine';
import { setToday } from '../support/calendar';
import { dayFromNow, ONE_HOUR, useOrders } from '../support/orders';
import { pay, runOrderReport } from '../support/orderReportWorkflow';
import { OVER_BOTH } from '../support/overBoth';
import { few } from '../support/runs';
import { enter } from '../../sandbox/eboekhouden/books/invoices';
import type { Invoice } from '../../sandbox/eboekhouden/books/types';

const world = useOrders();

const run = async (settings: Record<string, unknown> = {}) => await runOrderReport(world().sandbox, settings);

describe.each(OVER_BOTH)('over %s', (protocol, edit) => {
	const run = async (settings: Record<string, unknown> = {}) =>
		await runOrderReport(world().sandbox, settings, edit);
	const number = (id: string) => world().invoiceOf(id).number;
	/** Orders that were invoiced by the workflow that does so. */
	const invoiced = async (count: number, ...fields: Parameters<ReturnType<typeof world>['order']>) => {
		const ids = Array.from({ length: count }, () => world().order(...fields));
		await world().run();
		return ids;
	};

	test('paid, open and paid in part: one invoice each, and a sentence to quote', async () => {
		const [paid, open, part] = (await invoiced(3)) as [string, string, string];
		pay(world().sandbox, number(paid));
		pay(world().sandbox, number(part), '25.00');
		const { execution, report, about, lines } = await run({ language: 'en' });
		expect(execution.status).toBe('success');
		expect([paid, open, part].map(about)).toEqual([
			'orderInvoiced settled 0.00',
			'orderInvoiced open 75.63',
			'orderInvoiced partly 50.63',
		]);
		expect(report).toMatchObject({ complete: true, orders: 3, invoiced: 3, failing: 0 });
		expect(report.amounts).toEqual({
			excludingVat: { orders: '187.50', invoiced: '187.50', notInvoiced: '0.00' },
			includingVat: {
				...{ invoiced: '226.89', settled: '100.63', open: '126.26' },
				...{ notBooked: '0.00', unknown: '0.00' },
			},
			withoutAmount: 0,
		});
		expect(report.statement).toContain('All 3 completed work orders');
		expect(report.statement).toContain('€ 187.50 excluding VAT');
		expect(report.statement).toContain('€ 100.63 was settled and € 126.26 open');
		expect(report.report).toContain(report.statement.slice(0, 40));
		expect(execution.items('Verslag')[0]?.html).toContain('Established so');
		expect(lines.filter(({ code }) => code === 'orderInvoiced')).toHaveLength(3);
		const [file] = execution.raw.data.resultData.runData.Spreadsheet?.[0]?.data?.main?.[0] ?? [];
		expect(file?.binary?.data?.fileName).toMatch(/^werkbonnen-\d{4}-\d{2}-\d{2}\.xlsx$/);
	});

	test('an older order that waits still is counted apart, and fails the report', async () => {
		await invoiced(1);
		const old = world().order({ date: dayFromNow(-80), workStatus: '' });
		const { execution, report, row } = await run({ from: dayFromNow(-30), language: 'en' });
		expect(execution.status).toBe('error');
		const link = `https://app.out-smart.com/next/crm/work-orders/${old}/`;
		expect(row(old)).toMatchObject({ code: 'orderNotReleased', attention: true, link });
		// In what is to be done, in the table, and in the mail.
		expect(report.report.split(`href="${link}"`)).toHaveLength(3);
		expect(report.toDo).toMatchObject([{ todo: expect.stringContaining(link) }]);
		expect(report.headline).toContain('(1 of them older): 1 with an invoice, 1 without');
		expect(report.statement).toBe('');
	});

	test('an older order that was closed without an invoice since the report of its month is asked about until that is explained', async () => {
		const date = dayFromNow(-50);
		const [right] = (await invoiced(1, { date })) as [string];
		const open = () => world().order({ date, workStatus: '' });
		const [archived, handled] = [open(), open()];
		const longAgo = world().order({ date: dayFromNow(-900), status: 'Afgehandeld' });
		world().fieldService.archive(archived);
		world().fieldService.setStatus(handled, 'Afgehandeld');
		const { execution, report, row } = await run({ language: 'en' });
		expect(row(archived)).toMatchObject({ code: 'orderArchivedWithoutInvoice', attention: true });
		expect(row(handled)).toMatchObject({ code: 'orderHandledWithoutInvoice', attention: true });
		expect([row(right)?.code, row(longAgo)]).toEqual(['orderInvoiced', undefined]);
		expect(execution.status).toBe('error');
		expect(report).toMatchObject({ complete: true, orders: 3, failing: 2, statement: '' });
		expect(report.headline).toContain('(3 of them older): 1 with an invoice, 2 without');
		const explained = await run({ explained: `${archived}=test, ${handled}=warranty` });
		expect(explained.execution.status).toBe('success');
		expect(explained.report).toMatchObject({ complete: true, orders: 1, failing: 0 });
	});

	test('but not from before our first invoice, when other invoices were made', async () => {
		world().books.invoices = [];
		const old = world().order({ date: dayFromNow(-50), status: 'Afgehandeld' });
		world().order();
		await world().run();
		const { execution, row } = await run();
		expect([execution.status, row(old)]).toEqual(['success', undefined]);
	});

	test('one that was credited and is open again waits for its next invoice, and is not settled by the credit', async () => {
		const ids = (await invoiced(3)) as [string, string, string];
		for (const id of ids) world().books.creditByHand(number(id));
		const [unreleased, error] = ids;
		for (const id of [unreleased, error]) world().reopen(id);
		Object.assign(world().fieldService.workOrder(unreleased), { workStatus: '' });
		Object.assign(world().fieldService.workOrder(error), { workStatus: '99' });
		const { execution, report, row } = await run();
		expect(ids.map((id) => row(id)?.code)).toEqual([
			'orderNotReleased',
			'orderOnErrorStatus',
			'orderCredited',
		]);
		expect([execution.status, report.failing]).toEqual(['error', 1]);
	});

	test('no invoice, and why: each order once, and what a person must look at ends as failed', async () => {
		const date = dayFromNow(-5);
		const order = (fields: Parameters<ReturnType<typeof world>['order']>[0]) =>
			world().order({ date, ...fields });
		const ids = {
			waits: order({}),
			notReleased: order({ workStatus: '5' }),
			error: order({ workStatus: '99' }),
			handled: order({ status: 'Afgehandeld' }),
			archived: order({ archived: true }),
			nothing: order({ status: 'Afgehandeld', hours: [], materials: [] }),
			pinned: order({ status: 'Afgehandeld', paymentMethod: 'pin betaling' }),
			warranty: order({ status: 'Afgehandeld', typeOfWork: 'Garantie' }),
			explained: order({ status: 'Afgehandeld' }),
			faulty: order({ hours: [{ hourType: 'WEG', total: '01:00' }] }),
			old: order({ status: 'Afgehandeld', date: dayFromNow(-20) }),
			late: order({ date: dayFromNow(-10), workStatus: '5' }),
		};
		const { execution, report, row } = await run({
			blockedPaymentMethods: 'pin betaling',
			explained: `${ids.explained}=garantie`,
			completedFrom: dayFromNow(-15),
			attentionAfterDays: 7,
		});
		const told = Object.fromEntries(
			Object.entries(ids).map(([name, id]) => [name, `${row(id)?.code}${row(id)?.attention ? '!' : ''}`]),
		);
		expect(told).toEqual({
			waits: 'orderWaitsForInvoice',
			notReleased: 'orderNotReleased',
			error: 'orderOnErrorStatus!',
			handled: 'orderHandledWithoutInvoice!',
			archived: 'orderArchivedWithoutInvoice!',
			nothing: 'orderNothingToBill',
			pinned: 'orderLeftByPaymentMethod',
			warranty: 'orderUnderWarranty',
			explained: 'orderExplained',
			faulty: 'orderCannotBeInvoiced!',
			old: 'orderBeforeStart',
			late: 'orderNotReleased!',
		});
		expect(row(ids.old)?.age).toBe(20);
		expect(row(ids.explained)?.reason).toContain('garantie');
		expect({ ...report, status: execution.status }).toMatchObject({
			...{ status: 'error', complete: true, orders: 12, invoiced: 0, failing: 5, statement: '' },
		});
		// The oldest of all stands before the others
		expect(report.report.indexOf(`#${ids.old}`)).toBeLessThan(report.report.lastIndexOf(`#${ids.waits}`));
		expect(execution.nodeItems('Spreadsheet')).toHaveLength(1);
		expect(execution.error?.message).toContain('12 uitgevoerde werkbonnen');
	});

	test('credited whole, or in part; invoiced twice; changed since; of a deleted order', async () => {
		// The credit without a name would fit any invoice of that customer with the same lines
		const [unnamed] = (await invoiced(1, { debtorNumber: '1002' })) as [string];
		const ids = (await invoiced(5)) as [string, string, string, string, string];
		const [credited, half, twice, changed, deleted] = ids;
		const { books, fieldService } = world();
		books.creditByHand(number(credited));
		const partly = books.creditByHand(number(half));
		const [line] = books.invoice(partly).lines;
		if (line) line.quantity = '-0.5';
		books.invoices.push({ ...world().invoiceOf(twice), number: 'KOPIE1' });
		fieldService.editWorkOrder(changed, { hours: [{ hourType: 'MONT', total: '02:00' }] });
		fieldService.deleteWorkOrder(deleted);
		books.creditByHand(number(unnamed), { keepsText: false });
		const { execution, report, row } = await run();
		expect([credited, half, twice, changed, unnamed].map((id) => row(id)?.code)).toEqual([
			'orderCredited',
			'orderPartlyCredited',
			'orderInvoicedTwice',
			'orderInvoiceDiffers',
			'orderCreditUnnamed',
		]);
		expect(row(twice)).toMatchObject({ excludingVat: '125.00', attention: true });
		expect(row(credited)).toMatchObject({ attention: false, excludingVat: '' });
		const lost = report.rows.find(({ code }) => code === 'invoiceWithoutOrder');
		expect(lost).toMatchObject({ attention: true, invoiceNumber: number(deleted) });
		expect(report).toMatchObject({ complete: true, orders: 5, statement: '' });
		expect(execution.status).toBe('error');
	});

	test('one credit that may be of five orders alike: one question, which its answer ends', async () => {
		const ids = await invoiced(5);
		const credit = world().books.creditByHand(number(ids[2] ?? ''), { keepsText: false });
		const asked = async () =>
			(await run()).report.rows.filter((row) => row.attention === true && row.resource === 'workOrder');
		expect(await asked()).toMatchObject([
			{ code: 'orderCreditUnnamed', creditNumber: credit, also: { length: 4 } },
		]);
		world().addText(credit, `Van ${number(ids[2] ?? '')}`);
		expect(await asked()).toEqual([]);
		expect((await run()).row(ids[2] ?? '')).toMatchObject({ code: 'orderCredited', creditNumber: credit });
	});

	describe('OutSmart’s own coupling is on too', () => {
		/** It makes an invoice of an order on status 1, without our line, and handles the order. */
		const byOther = async (change: Partial<Invoice> = {}) => {
			const [like] = (await invoiced(1)) as [string];
			const id = world().order({ status: 'Afgehandeld' });
			const { lines, ...invoice } = world().invoiceOf(like);
			const own = lines.filter(({ code }) => code !== '');
			world().books.invoices.push({ ...invoice, number: '2026901', lines: own, ...change, id: undefined });
			return id;
		};

		test('an order that it handled is told as that, until its invoice has the line', async () => {
			const id = await byOther();
			const { execution, row } = await run();
			expect(execution.status).toBe('error');
			expect(row(id)).toMatchObject({
				...{ code: 'orderInvoicedElsewhere', attention: true, invoiceNumbers: ['2026901'] },
				advice: expect.stringContaining('eigen koppeling'),
			});
			world().addText('2026901', String(row(id)?.text));
			// It has no booking here.
			expect((await run()).row(id)).toMatchObject({ code: 'orderInvoiceNotBooked', invoices: ['2026901'] });
		});

		test.each<[string, Partial<Invoice>]>([
			['of another customer', { relationCode: '1002' }],
			['of before the work', { date: dayFromNow(-3) }],
		])('an invoice %s is not taken for its', async (_what, change) => {
			const id = await byOther(change);
			expect((await run()).row(id)).toMatchObject({ code: 'orderHandledWithoutInvoice', attention: true });
		});

		test.each([
			['with its number', 'orderInvoicedTwice'],
			['of another order', 'orderInvoiced'],
		])('an invoice beside ours, %s: %s', async (what, code) => {
			const [id] = (await invoiced(1)) as [string];
			const { lines, ...invoice } = world().invoiceOf(id);
			const { orderNumber } = world().fieldService.workOrder(id);
			const text = what === 'with its number' ? `Opdracht ${orderNumber}` : 'Opdracht 12';
			const own = lines.map((line) => (line.code === '' ? { ...line, description: text } : line));
			world().books.invoices.push({
				...invoice,
				number: '2026901',
				lines: own,
				id: undefined,
				reference: '',
			});
			const { row } = await run();
			expect(row(id)?.code).toBe(code);
			if (code === 'orderInvoiced') return;
			const explained = `${String(row(id)?.explainAs)}=twee keer besteld`;
			expect((await run({ explained })).row(id)).toMatchObject({ code: 'orderExplained' });
		});

		test('handled from another status, it is another matter', async () => {
			const id = await byOther();
			world().fieldService.setWorkStatus(id, '5');
			expect((await run()).row(id)).toMatchObject({ code: 'orderHandledWithoutInvoice' });
		});
	});

	test('a tariff that was raised since: told with both amounts', async () => {
		const [id] = (await invoiced(1)) as [string];
		world().fieldService.saveHourType({ code: 'MONT', salePrice: '65.00' });
		const { row, report } = await run();
		expect(row(id)).toMatchObject({
			...{ code: 'orderTotalDiffers', totalOfInvoice: '62.50', totalOfOrder: '65.00', attention: true },
		});
		expect(report.statement).toBe('');
	});

	test('a draft is neither paid nor open', async () => {
		const [id] = (await invoiced(1)) as [string];
		await world().run();
		const { books } = world();
		const invoice = world().invoiceOf(id);
		invoice.booked = false;
		const booking = books.mutations.find((one) => one.invoiceNumber === invoice.number);
		books.deleteMutation(booking?.number ?? 0);
		const { about, report } = await run();
		expect(about(id)).toBe('orderInvoiceNotBooked notBooked');
		expect(report).toMatchObject({ failing: 1, statement: '' });
		expect(report.amounts.includingVat).toMatchObject({ settled: '0.00', notBooked: '75.63' });
	});

	test('an invoice of an order of another period is not one without an order', async () => {
		const [id] = (await invoiced(1, { date: dayFromNow(-40) })) as [string];
		const { report, row, execution } = await run();
		expect([execution.status, row(id)?.code, report.orders]).toEqual(['success', 'orderInvoiced', 1]);
	});

	test.each(
		few([
			['GetOpenPosten', 'orderOpenItemsNotRead', { settled: '0.00', open: '0.00', unknown: '151.26' }],
			['GetMutaties', 'orderBookingsNotRead', { settled: '0.00', open: '75.63', unknown: '75.63' }],
			['GetFacturen', 'orderInvoicesNotRead', { settled: '0.00', open: '0.00', unknown: '0.00' }],
		]),
	)('%s cannot be read: told, and nothing is proved', async (operation, code, amounts) => {
		const [paid] = (await invoiced(2)) as [string, string];
		const { sandbox } = world();
		pay(sandbox, number(paid));
		sandbox.faults.inject({ kind: 'unavailable', service: 'e-Boekhouden', operation, times: 50 });
		const { execution, report } = await run();
		expect(execution.status).toBe('error');
		expect(report).toMatchObject({ complete: false, statement: '', orders: 2 });
		// By token, invoices without a reference are looked for by their bookings
		const isLookedForBy = edit === byToken && operation === 'GetMutaties';
		const told = isLookedForBy ? 'orderInvoicesNotRead' : code;
		expect(report.rows.map((row) => row.code)).toContain(told);
		if (!isLookedForBy) expect(report.amounts.includingVat).toMatchObject(amounts);
		expect(report.report).toContain('Niet alles kon worden gelezen');
	});

	test.each(['OutSmart', 'e-Boekhouden'] as const)('%s does not answer', async (service) => {
		await invoiced(2);
		world().sandbox.faults.inject({ kind: 'unavailable', service, times: 500 });
		const { execution, report, lines } = await run();
		expect(execution.status).toBe('error');
		expect(report).toMatchObject({ complete: false, statement: '' });
		// By codes, it cannot be known in which administration the invoices are.
		expect(report.orders).toBe(service === 'OutSmart' || protocol === 'SOAP' ? 0 : 2);
		expect(report.failing).toBeGreaterThan(0);
		expect(lines.length).toBeGreaterThan(0);
	});
});

test('settings that are wrong: one row, and a page that says so', async () => {
	world().order();
	const { execution, report } = await runOrderReport(world().sandbox, {
		explained: 'WB-1',
		until: dayFromNow(-40),
	});
	expect(execution.status).toBe('error');
	expect(report.rows).toHaveLength(1);
	expect(report.rows[0]).toMatchObject({ code: 'settingsWrong', attention: true });
	expect(report).toMatchObject({ complete: false, statement: '' });
});

test('a list of a round length may not be whole', async () => {
	for (let count = 0; count < 500; count++) world().order({ ...ONE_HOUR, status: 'Afgehandeld' });
	const { report } = await runOrderReport(world().sandbox);
	expect(report).toMatchObject({ complete: false, orders: 500, statement: '' });
	expect(report.rows.map(({ code }) => code)).toContain('completedOrdersCutOff');
});

describe('what was invoiced after the report of its month', () => {
	// Worked in October, released and invoiced on 5 November; the report of November is made on 3 December.
	const NOVEMBER = { from: '2026-11-01', until: '2026-11-30' };
	afterEach(() => jest.useRealTimers());

	async function late(date: string, settings: Record<string, unknown>) {
		setToday('2026-11-04', '12:00');
		// Some other work, so that the numbers of invoices go with the days.
		world().order({ date: '2026-11-04' });
		await world().run(settings);
		setToday('2026-11-05', '12:00');
		const ids = [1, 2, 3, 4].map(() => world().order({ date }));
		await world().run(settings);
		return ids as [string, string, string, string];
	}

	const BY_WORK = { invoiceDate: 'workDate', invoiceNumber: 'workOrder' };
	test.each([
		['that day', '2026-10-29', { invoiceDate: 'today' }, undefined],
		['its work', '2026-10-29', { invoiceDate: 'workDate' }, byToken],
		['its work and numbered by the order', '2026-10-29', BY_WORK, undefined],
		['its work and numbered by the order', '2026-05-28', BY_WORK, byToken],
	] as const)('is compared later, dated by %s: %s %j', async (_how, date, settings, edit) => {
		const run = (given: Record<string, unknown>) => runOrderReport(world().sandbox, given, edit);
		const [twice, other, more, right] = await late(date, settings);
		world().books.invoices.push({
			...structuredClone(world().invoiceOf(twice)),
			id: undefined,
			number: '9999999',
		} as never);
		world().invoiceOf(other).relationCode = '1002';
		Object.assign(world().invoiceOf(more).lines[0] ?? {}, { quantity: '9' });
		setToday('2026-12-03', '06:45');
		const { execution, row } = await run(NOVEMBER);
		expect(execution.status).toBe('error');
		expect(row(twice)).toMatchObject({ code: 'orderInvoicedTwice' });
		expect(row(other)).toMatchObject({ code: 'orderInvoiceDiffers' });
		// Nothing shows that an invoice with the date of the work and the number of the order was made since.
		const isSeen = settings !== BY_WORK;
		expect(row(more)?.code).toBe(isSeen ? 'orderInvoiceDiffers' : undefined);
		expect(row(right)?.attention ?? false).toBe(false);
		setToday('2027-01-03', '06:45');
		const next = await run({ from: '2026-12-01', until: '2026-12-31' });
		// Where nothing shows when an invoice was made, what is wrong is told until it is right.
		const isDated = settings.invoiceDate === 'today';
		expect([twice, other, more, right].map((id) => next.row(id)?.attention ?? false)).toEqual([
			...[!isDated, !isDated, false, false],
		]);
	});

	test.each(['a tariff that rose', 'an hour type of another code', 'hours rounded in another way'])(
		'%s since asks nothing about what was invoiced before, dated by its work',
		async (what) => {
			setToday('2026-09-09', '12:00');
			const fiftyMinutes = { hours: [{ hourType: 'MONT', total: '00:50' }] };
			const ids = ['2026-09-07', '2026-09-08'].map((date) => world().order({ date, ...fiftyMinutes }));
			for (let run = 0; run < 2; run++) await world().run({ invoiceDate: 'workDate' });
			expect(ids.map((id) => world().invoicesOf(id).length)).toEqual([1, 1]);
			for (const type of world().fieldService.hourTypes) {
				if (type.code !== 'MONT') continue;
				if (what.includes('tariff')) type.salePrice = '70.00';
				if (what.includes('code')) type.code = 'MONTEUR';
			}
			setToday('2027-02-03', '06:45');
			const rounded = what.includes('rounded') ? { roundHoursToMinutes: 15 } : {};
			const period = { from: '2027-01-01', until: '2027-01-31', ...rounded };
			const { report } = await runOrderReport(world().sandbox, period);
			expect(report.rows.filter(({ attention }) => attention)).toEqual([]);
		},
	);

	test('an order that was open for more than a year and is closed then is asked about', async () => {
		setToday('2025-10-21', '12:00');
		world().order({ date: '2025-10-20' });
		await world().run();
		const id = world().order({ date: '2025-10-21', status: 'Afgehandeld' });
		setToday('2026-12-03', '06:45');
		const { report, row } = await run(NOVEMBER);
		expect(row(id)).toMatchObject({ code: 'orderHandledWithoutInvoice', attention: true });
		expect(report.statement).toBe('');
		expect(report.report).toContain('twee jaar ervoor');
	});

	test('what was closed before the first invoice of ours is one row that names Completed From', async () => {
		world().books.invoices = [];
		setToday('2026-11-12', '12:00');
		const closed = ['02', '05', '09'].map((day) =>
			world().order({ date: `2026-11-${day}`, status: 'Afgehandeld' }),
		);
		const old = world().order({ date: '2026-09-10' });
		world().order({ date: '2026-11-12' });
		await world().run();
		setToday('2026-12-03', '06:45');
		const { report, row } = await run(NOVEMBER);
		const asked = report.rows.filter(({ attention }) => attention);
		expect(asked).toMatchObject([{ code: 'ordersBeforeFirstInvoice', count: 3, firstDay: '2026-11-12' }]);
		expect(asked[0]?.advice).toContain('Completed From');
		expect(closed.map((id) => row(id)?.attention)).toEqual([false, false, false]);
		expect(row(old)).toMatchObject({ code: 'orderInvoiced' });
		const { execution } = await run({ ...NOVEMBER, completedFrom: '2026-11-12' });
		expect(execution.status).toBe('success');
	});
});

describe('advice of the synchronisation is no fault of the report', () => {
	const line = (text: string) => ({
		...{ unit: '', code: '', vatCode: 'HOOG_VERK_21', ledgerAccount: '8000', costCentreId: 0 },
		...{ quantity: '0', unitPrice: '0.00', description: text },
	});
	/** The invoice that a person makes, as the advice says, with these lines of text. */
	function byHand(unitPrice: string, texts: string[], booked = true, number = '2026900'): void {
		const lines = [{ ...line('Volgens afspraak'), quantity: '1', unitPrice }, ...texts.map(line)];
		const { books } = world();
		const like = { ...structuredClone(books.invoices[0]), id: undefined, number, booked };
		enter(books, { ...like, date: dayFromNow(0), lines } as Invoice, { description: '' });
	}

	test('an order by quotation: invoiced by hand with the line, and handled', async () => {
		const id = world().order({ paymentMethod: 'conform offerte' });
		const { about } = await world().run();
		expect(about(id)).toMatchObject({ action: 'blocked', code: 'orderByQuotation' });
		byHand('2500.00', [String(about(id)?.text)]);
		world().fieldService.setStatus(id, 'Afgehandeld');
		const { row } = await run();
		expect(row(id)).toMatchObject({
			action: 'unchanged',
			code: 'orderInvoicedByQuotation',
			attention: false,
		});
	});

	test.each([
		['a draft', '2500.00', false, 'orderInvoiceNotBooked', ONE_HOUR],
		['of nothing', '0.00', true, 'orderInvoiceDiffers', ONE_HOUR],
		['a credit', '-500.00', true, 'orderInvoiceDiffers', { hours: [] }],
	])('but not with an invoice that is %s', async (_what, price, booked, code, work) => {
		const id = world().order({ paymentMethod: 'conform offerte', status: 'Afgehandeld', ...work });
		byHand(price, [world().textOf(id)], booked);
		const { row } = await run();
		expect(row(id)).toMatchObject({ action: 'blocked', code, attention: true });
	});

	test('as a blocked payment method it is said once', async () => {
		const id = world().order({ paymentMethod: 'conform offerte' });
		const { about } = await world().run({ blockedPaymentMethods: 'conform offerte' });
		expect(about(id)).toMatchObject({ code: 'orderByQuotation' });
	});

	test.each([
		['of their total', '125.00', 'orderInvoicedTogether'],
		['of another total', '100.00', 'orderSharesInvoice'],
		['one by quotation', '2500.00', 'orderInvoicedTogether'],
		['one by quotation', '62.50', 'orderSharesInvoice'],
	])('one invoice for two orders %s: %s is %s', async (what, price, code) => {
		const quoted = what.includes('quotation') ? { paymentMethod: 'conform offerte' } : {};
		const ids = [{}, quoted].map((change) => world().order({ status: 'Afgehandeld', ...change }));
		byHand(
			price,
			ids.map((id) => world().textOf(id)),
		);
		const { row } = await run();
		expect(ids.map((id) => row(id)?.code)).toEqual([code, code]);
	});

	test.each([
		['125.00', 'orderInvoicedTogether', 'orderInvoicedTogether'],
		['100.00', 'orderInvoicedTogether', 'orderSharesInvoice'],
		['60.00', 'orderSharesInvoice', 'orderSharesInvoice'],
	])(
		'one invoice of %s for an order of this month and one of the next is compared in the report that has both',
		async (price, first, second) => {
			const ids = [-40, -5].map((days) => world().order({ status: 'Afgehandeld', date: dayFromNow(days) }));
			const [earlier = '', later = ''] = ids;
			byHand(
				price,
				ids.map((id) => world().textOf(id)),
			);
			const ofFirst = await run({ from: dayFromNow(-60), until: dayFromNow(-20) });
			expect(ofFirst.row(earlier)).toMatchObject({ code: first, attention: first === 'orderSharesInvoice' });
			expect(ofFirst.report.statement).toBe('');
			const ofSecond = await run({ from: dayFromNow(-19), until: dayFromNow(0) });
			expect(ofSecond.row(later)?.code).toBe(second);
		},
	);

	test('an invoice whose number has signs of the setting is explained as its row says', async () => {
		const id = world().order({ status: 'Afgehandeld' });
		const text = world().textOf(id);
		byHand('100.00', [text], true, '2026,9=A@1');
		const explained = `${String((await run()).row(id)?.explainAs)}=afgesproken`;
		expect((await run({ explained })).row(id)).toMatchObject({
			code: 'orderExplained',
			explanation: 'afgesproken',
		});
	});

	test('an invoice that names an order which nobody completed is asked about', async () => {
		const id = world().order({ status: 'Afgehandeld' });
		byHand('62.50', [world().textOf(id), 'Werkbon WB-9 #99999']);
		expect((await run()).row(id)).toMatchObject({ code: 'orderSharesInvoice', orders: 2 });
	});
});
