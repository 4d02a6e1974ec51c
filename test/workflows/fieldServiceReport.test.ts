import { whyOf } from '../../base/words/codes';
import { dayFromNow, useOrders } from '../support/orders';
import { restoreCalendar, setToday } from '../support/calendar';
import { runOrderReport } from '../support/orderReportWorkflow';
import { OVER_BOTH, type Edit } from '../support/overBoth';

const world = useOrders();

describe('the orders of a month', () => {
	const run = async (settings: Record<string, unknown> = {}, edit?: Edit) =>
		await runOrderReport(world().sandbox, settings, edit);
	const number = (id: string) => world().invoiceOf(id).number;
	/** Orders that were invoiced by the workflow that does so. */
	const invoiced = async (count: number, ...fields: Parameters<ReturnType<typeof world>['order']>) => {
		const ids = Array.from({ length: count }, () => world().order(...fields));
		await world().run();
		return ids;
	};

	test('all are right: a list with their sums, a page and a spreadsheet', async () => {
		const ids = await invoiced(3);
		const { execution, report, about, lines } = await run({ language: 'en' });
		expect(execution.status).toBe('success');
		expect(ids.map(about)).toEqual(Array(3).fill('right orderInvoiced'));
		expect(report).toMatchObject({
			...{ complete: true, orders: 3, failing: 0 },
			counts: { right: 3, missing: 0, differs: 0, nothingToBill: 0 },
		});
		expect(report.headline).toContain('; right: 3');
		expect(execution.items('Verslag')[0]?.html).toContain('Each work order, archived or not');
		expect(lines.filter(({ code }) => code === 'orderInvoiced')).toMatchObject(
			Array(3).fill({ verdict: 'Right', excludingVat: 62.5, vat: 13.13 }),
		);
		const [file] = execution.raw.data.resultData.runData.Spreadsheet?.[0]?.data?.main?.[0] ?? [];
		expect(file?.binary?.data?.fileName).toMatch(/^werkbonnen-\d{4}-\d{2}-\d{2}\.xlsx$/);
	});

	test.each(OVER_BOTH)(
		'each kind once: what is missing or differs ends as failed, until it is explained, over %s',
		async (_protocol, edit) => {
			const order = (fields: Parameters<ReturnType<typeof world>['order']>[0]) =>
				world().order({ date: dayFromNow(-5), ...fields });
			const [credited, half, twice, changed] = (await invoiced(4)) as [string, string, string, string];
			const { books, fieldService } = world();
			books.creditByHand(number(credited));
			const [line] = books.invoice(books.creditByHand(number(half))).lines;
			if (line) line.quantity = '-0.5';
			books.invoices.push({ ...world().invoiceOf(twice), id: undefined, number: 'KOPIE1' } as never);
			fieldService.editWorkOrder(changed, { hours: [{ hourType: 'MONT', total: '02:00' }] });
			const ids = {
				...{ credited, half, twice, changed },
				waits: order({}),
				notReleased: order({ workStatus: '5' }),
				handled: order({ status: 'Afgehandeld' }),
				archived: order({ archived: true }),
				nothing: order({ status: 'Afgehandeld', hours: [], materials: [] }),
				pinned: order({ status: 'Afgehandeld', paymentMethod: 'pin betaling' }),
				warranty: order({ status: 'Afgehandeld', typeOfWork: 'Garantie' }),
				old: order({ status: 'Afgehandeld', date: dayFromNow(-20) }),
			};
			const settings = { blockedPaymentMethods: 'pin betaling', completedFrom: dayFromNow(-15) };
			const { execution, report, about, row } = await run(settings, edit);
			expect(Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, about(id)]))).toEqual({
				credited: 'missing orderCredited!',
				half: 'differs orderDiffers!',
				twice: 'differs orderDiffers!',
				changed: 'differs orderDiffers!',
				waits: 'missing orderWaitsForInvoice',
				notReleased: 'missing orderOpen',
				handled: 'missing orderMissing!',
				archived: 'missing orderMissing!',
				nothing: 'nothingToBill orderNotBilled',
				pinned: 'nothingToBill orderNotBilled',
				warranty: 'nothingToBill orderNotBilled',
				old: '',
			});
			expect(row(half)).toMatchObject({ orderExcludingVat: '62.50', excludingVat: '31.25' });
			expect(report).toMatchObject({ complete: true, orders: 11, failing: 6 });
			expect(execution.status).toBe('error');
			const explained = [credited, half, twice, changed, ids.handled, ids.archived];
			const after = await run(
				{
					...settings,
					explained: explained.map((id) => `${id}=afgesproken`).join(', '),
				},
				edit,
			);
			expect([after.execution.status, after.row(half)?.verdict]).toEqual(['success', 'differs']);
			expect(after.row(half)?.reason).toContain('afgesproken');
		},
	);

	test.each(['OutSmart', 'e-Boekhouden'] as const)('%s does not answer', async (service) => {
		await invoiced(2);
		world().sandbox.faults.inject({ kind: 'unavailable', service, times: 500 });
		const { execution, report, lines } = await run();
		expect(execution.status).toBe('error');
		expect(report).toMatchObject({ complete: false, orders: 0 });
		expect(report.headline).toContain('Niet alles kon worden gelezen');
		expect(report.failing).toBeGreaterThan(0);
		expect(lines.length).toBeGreaterThan(0);
	});
});

test('by hand what is missing is read on the page; a service that does not answer still fails', async () => {
	world().order({ status: 'Afgehandeld' });
	const { sandbox } = world();
	const byHand = async () => await runOrderReport(sandbox, {}, undefined, 'by hand');
	const { execution, report } = await byHand();
	expect([execution.status, report.failing]).toEqual(['success', 1]);
	sandbox.faults.inject({ kind: 'unavailable', service: 'e-Boekhouden', times: 500 });
	expect((await byHand()).execution.status).toBe('error');
});

test('settings that are wrong: one row, and a page that says so', async () => {
	world().order();
	const { execution, report } = await runOrderReport(world().sandbox, {
		explained: 'WB-1',
		until: dayFromNow(-40),
	});
	expect(execution.status).toBe('error');
	expect(report.rows).toHaveLength(1);
	expect(report.rows[0]).toMatchObject({ why: 'settingsWrong', attention: true });
	expect(report.complete).toBe(false);
});

test('a list of a round length may not be whole, unless more than that is given at once', async () => {
	for (let count = 0; count < 500; count++) world().order({ status: 'Afgehandeld' });
	const { report } = await runOrderReport(world().sandbox);
	expect(report).toMatchObject({ complete: false, orders: 500 });
	expect(report.rows.map(whyOf)).toContain('completedOrdersCutOff');
	world().order({ status: 'Klaargezet' });
	const whole = await runOrderReport(world().sandbox);
	expect(whole.report).toMatchObject({ complete: true, orders: 500 });
});

describe('what comes late', () => {
	const longAgo = () => dayFromNow(-90);
	const old = async (count = 1) => {
		const ids = Array.from({ length: count }, () =>
			world().order({ date: longAgo(), created: `${longAgo()}T08:00:00` }),
		);
		await world().run();
		return ids;
	};

	test.each(OVER_BOTH)(
		'worked three months ago, and invoiced, doubled or credited now, over %s',
		async (_protocol, edit) => {
			const [right = '', twice = '', credited = '', past = ''] = await old(4);
			const { books, fieldService } = world();
			books.invoices.push({ ...world().invoiceOf(twice), id: undefined, number: 'KOPIE1' } as never);
			const ofThen = world().invoiceOf(credited);
			ofThen.date = longAgo();
			books.invoice(books.creditByHand(ofThen.number)).date = dayFromNow(0);
			world().invoiceOf(past).date = longAgo();
			fieldService.editWorkOrder(past, { hours: [{ hourType: 'MONT', total: '02:00' }] });
			const neverReleased = world().order({ date: longAgo(), status: 'Afgehandeld' });
			const { about, report } = await runOrderReport(world().sandbox, {}, edit);
			expect([right, twice, credited, past, neverReleased].map(about)).toEqual([
				'right orderInvoiced',
				'differs orderDiffers!',
				'missing orderCredited!',
				...['', ''],
			]);
			expect(report).toMatchObject({ complete: true, orders: 3 });
		},
	);

	test('is told once as new: a report by schedule remembers what the last one asked', async () => {
		const staticData = {};
		const monthly = async () => await runOrderReport(world().sandbox, {}, undefined, { staticData });
		const isOld = ({ row }: Awaited<ReturnType<typeof monthly>>, id: string) =>
			row(id)?.reason.includes('Dit stond ook in het vorige verslag');
		const first = world().order({ status: 'Afgehandeld' });
		expect(isOld(await monthly(), first)).toBe(false);
		const second = world().order({ status: 'Afgehandeld' });
		const next = await monthly();
		expect([first, second].map((id) => isOld(next, id))).toEqual([true, false]);
		expect(next.report.failing).toBe(2);
		world().fieldService.deleteWorkOrder(first);
		await monthly();
		expect(JSON.stringify(staticData).match(/"[0-9a-f]{16}"/g)).toHaveLength(1);
	});
});

describe('three months in which everything comes late', () => {
	afterEach(() => restoreCalendar());
	const worked = (date: string, fields: Parameters<ReturnType<typeof world>['order']>[0] = {}) =>
		world().order({ date, created: `${date}T08:00:00`, ...fields });
	const close = (id: string) => world().fieldService.setStatus(id, 'Afgehandeld');

	/** What happens to an order by day, and the report that asks about it first. */
	const LATE: [string, Record<string, (id: string) => unknown>, string, string][] = [
		['2026-08-30', { '2026-08-31': () => world().run() }, '', ''],
		['2026-08-30', { '2026-09-20': () => world().run() }, '', ''],
		[
			'2026-08-29',
			{
				'2026-09-05': () => world().run(),
				'2026-09-06': (id) =>
					world().books.invoices.push({ ...world().invoiceOf(id), id: undefined, number: 'KOPIE' } as never),
			},
			...(['2026-10-03', 'orderDiffers'] as const),
		],
		[
			'2026-08-27',
			{
				'2026-08-28': () => world().run(),
				'2026-09-10': (id) =>
					world().fieldService.editWorkOrder(id, { hours: [{ hourType: 'MONT', total: '02:00' }] }),
			},
			...(['2026-10-03', 'orderDiffers'] as const),
		],
		[
			'2026-07-15',
			{
				'2026-07-20': () => world().run(),
				'2026-09-12'(id) {
					const { books } = world();
					books.invoice(books.creditByHand(world().invoiceOf(id).number)).date = '2026-09-12';
				},
			},
			...(['2026-10-03', 'orderCredited'] as const),
		],
		['2026-08-25', { '2026-09-05': close }, '2026-10-03', 'orderMissing'],
		// Never released: by the last report that has it, and not when it is closed after that.
		['2026-08-20', { '2026-11-20': close }, '2026-10-03', 'orderStillOpen'],
		['2026-09-20', {}, '2026-11-03', 'orderStillOpen'],
		['2026-09-28', { '2026-10-02': close }, '2026-10-03', 'orderMissing'],
		['2026-10-30', { '2026-11-02': close }, '2026-11-03', 'orderMissing'],
	];

	test.each(OVER_BOTH)(
		'each is asked about once, in the first report after it, over %s',
		async (_protocol, edit) => {
			const staticData = {};
			const ids: string[] = [];
			const asked: [string, string, string][] = [];
			const days = new Set(LATE.flatMap(([day, later]) => [day, ...Object.keys(later)]));
			const reports = ['2026-09-03', '2026-10-03', '2026-11-03', '2026-12-03'];
			for (const day of [...days, ...reports].sort()) {
				setToday(day, '06:45');
				for (const [at, [date, later]] of LATE.entries()) {
					// Only the one whose turn it is, is released.
					if (date === day) ids[at] = worked(date, { workStatus: '5' });
					const id = ids[at] ?? '';
					if (later[day]) world().fieldService.setWorkStatus(id, '1');
					await later[day]?.(id);
				}
				if (!reports.includes(day)) continue;
				const period = { from: '', until: '' };
				const { report, row } = await runOrderReport(world().sandbox, period, edit, { staticData });
				expect(report.complete).toBe(true);
				for (const [at, id] of ids.entries()) {
					const told = row(id);
					if (told?.attention && !told.reason.includes('Dit stond ook in het vorige verslag'))
						asked.push([LATE[at]?.[0] ?? '', day, told.code]);
				}
			}
			expect(asked.sort()).toEqual(
				LATE.flatMap(([date, , day, code]) => (code === '' ? [] : [[date, day, code]])).sort(),
			);
		},
	);
});

describe('a year that ends', () => {
	afterEach(() => restoreCalendar());

	test('eight orders from before the start are one row, which names the setting that ends it', async () => {
		setToday('2026-12-12', '12:00');
		world().books.invoices = [];
		for (let day = 1; day <= 8; day++) world().order({ date: `2026-12-0${day}`, status: 'Afgehandeld' });
		const [id = ''] = [1, 2, 3].map(() => world().order({ date: '2026-12-11' }));
		await world().run();
		const forgotten = world().order({ date: '2026-12-11', status: 'Afgehandeld' });
		setToday('2027-01-03', '06:45');
		const period = { from: '', until: '', completedFrom: '' };
		const { report, about } = await runOrderReport(world().sandbox, period);
		const [start] = report.rows.filter(({ code }) => code === 'ordersBeforeStart');
		expect(start).toMatchObject({ count: 8, start: '2026-12-11', attention: true });
		expect(start?.reason).toContain("Completed From' 11-12-2026");
		expect([about(id), about(forgotten)]).toEqual(['right orderInvoiced', 'missing orderMissing!']);
		expect(report).toMatchObject({ complete: true, failing: 2, orders: 4 });
		const after = await runOrderReport(world().sandbox, { ...period, completedFrom: String(start?.start) });
		expect(after.report).toMatchObject({ complete: true, failing: 1, orders: 4 });
	});

	test('before the first invoice the start is not after an order that is ready for one', async () => {
		setToday('2026-12-12', '12:00');
		world().books.invoices = [];
		for (const day of ['01', '02']) world().order({ date: `2026-12-${day}`, status: 'Afgehandeld' });
		const ready = world().order({ date: '2026-12-11' });
		setToday('2027-01-03', '06:45');
		const period = { from: '', until: '', completedFrom: '' };
		const { report } = await runOrderReport(world().sandbox, period);
		const [start] = report.rows.filter(({ code }) => code === 'ordersBeforeStart');
		expect(start).toMatchObject({ count: 2, start: '2026-12-11' });
		const after = await runOrderReport(world().sandbox, { ...period, completedFrom: String(start?.start) });
		expect(after.about(ready)).toBe('missing orderWaitsForInvoice');
	});

	test('a deposit and a rest at the tariff of last year are right, a deposit alone is not', async () => {
		setToday('2026-12-15', '12:00');
		const ids = [1, 2, 3].map(() => world().order({ date: '2026-12-14' }));
		await world().run();
		setToday('2027-01-03', '06:45');
		world().fieldService.saveHourType({ code: 'MONT', salePrice: '72.00' });
		const [, both = '', deposit = ''] = ids;
		for (const id of [both, deposit])
			Object.assign(world().invoiceOf(id).lines[0] ?? {}, { code: '', unitPrice: '31.25', quantity: '1' });
		world().books.invoices.push({
			...structuredClone(world().invoiceOf(both)),
			id: undefined,
			number: 'REST',
		} as never);
		const { about, row } = await runOrderReport(world().sandbox, { from: '', until: '' });
		expect(ids.map(about)).toEqual(['right orderInvoiced', 'right orderInvoiced', 'differs orderDiffers!']);
		expect(row(both)).toMatchObject({ orderExcludingVat: '62.50', excludingVat: '62.50' });
	});
});
