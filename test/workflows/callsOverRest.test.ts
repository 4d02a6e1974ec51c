import { byToken } from '../../engine';
import { addDays } from '../../base/values/dates';
import { LAST_YEAR, ThreeYears } from '../hostile/support/threeYears';
import { restoreCalendar, setToday } from '../support/calendar';
import { runOutSmart } from '../support/outSmartWorkflow';
import { useSandbox } from '../support/sandbox';

/** Over REST a list has no rows: each record that is read takes a call. */
const sandbox = useSandbox();
afterEach(() => restoreCalendar());

const toBooks = () => sandbox().calls.filter(({ service }) => service === 'e-Boekhouden');
/** The mutations that were read, each as often as that was. */
const read = () =>
	toBooks()
		.filter(({ operation }) => operation === 'GET /v1/mutation/{id}')
		.map(({ request }) => request.split('\n')[0]);

describe('payroll of three companies with three years of books, of which a quarter is to be booked', () => {
	const BOOKED_UNTIL = `${LAST_YEAR}-09-30`;
	const WEDNESDAY = `${LAST_YEAR}-12-30`;

	test('a run reads each mutation once; the next one, on a day without differences, makes fewer than a hundred calls', async () => {
		const world = new ThreeYears(sandbox(), 100);
		world.bringTo(BOOKED_UNTIL);
		for (let day = addDays(BOOKED_UNTIL, 1); day <= WEDNESDAY; day = addDays(day, 1)) world.live(day);
		setToday(WEDNESDAY);
		const first = await world.run(byToken);
		expect(first.done.message).toBe('20 payroll journals booked');
		expect(new Set(read()).size).toBe(read().length);
		// Besides the memorial entries, those of a quiet day show on which side a balance is positive.
		const others = read().length - sandbox().books.memorials().length;
		expect(others).toBeGreaterThan(0);
		expect(others).toBeLessThan(6);
		// A booking takes two besides, and its own reading; the side of a balance ten.
		expect(toBooks().length).toBeLessThanOrEqual(290);

		const quiet = await world.run(byToken);
		expect(quiet.done.message).toBe('nothing to synchronize');
		expect(sandbox().writes()).toEqual([]);
		// Each entry of ours is a call.
		expect(toBooks().length).toBeLessThan(sandbox().books.memorials().length + 20);
	}, 120_000);
});

describe('field service', () => {
	/** As many as one execution invoices. */
	const ORDERS = 10;

	/** All but four of one customer; in the books are invoices without a reference, as they are made over SOAP. */
	function manyOrders(): void {
		const { fieldService, books } = sandbox();
		const customers = books.relations.slice(0, 5);
		const [hourType] = fieldService.hourTypes;
		for (const { id } of [...fieldService.workOrders]) fieldService.deleteWorkOrder(id);
		for (let order = 0; order < ORDERS; order++) {
			const { code = '', name = '' } = customers[Math.max(0, order - (ORDERS - 5))] ?? {};
			fieldService.addWorkOrder({
				...{ debtorNumber: code, customer: { name }, invoiceCustomer: { name } },
				...{ date: '2026-10-19', status: 'Compleet', workStatus: '1' },
				...{ finished: true, hours: [{ hourType: hourType?.code ?? '', total: '01:00' }] },
			});
		}
	}

	test(`${ORDERS} orders of five customers: the lists around each, and what it needs once`, async () => {
		await runOutSmart(sandbox(), {}, { edit: byToken });
		manyOrders();
		sandbox().calls.splice(0);
		const { message } = await runOutSmart(sandbox(), {}, { edit: byToken });
		expect(message).toContain(`${ORDERS} invoices created`);
		const count = (called: string) => toBooks().filter(({ operation }) => operation === called).length;
		// Right before and right after each, and all of them at either end; from ten invoices on, with the page behind them.
		expect(count('GET /v1/invoice')).toBeLessThanOrEqual(3 * ORDERS + 4);
		expect(count('GET /v1/mutation')).toBeLessThanOrEqual(ORDERS + 6);
		// One page more than it has: only an empty page is the last; the step that creates reads them once more.
		expect(count('GET /v1/relation')).toBeLessThanOrEqual(15);
		expect(toBooks().length).toBeLessThanOrEqual(135);
	});
});
