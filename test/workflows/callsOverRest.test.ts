import { byToken } from '../../engine';
import { emptyRelation } from '../../sandbox/eboekhouden/data/relations';
import { addDays } from '../../base/values/dates';
import { LAST_YEAR, ThreeYears } from '../hostile/support/threeYears';
import { restoreCalendar, setToday } from '../support/calendar';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
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

	/** In one town, of which the first has the address and the phone of the newcomer when that is asked. */
	function town(size: number): void {
		const { books, fieldService } = sandbox();
		for (const { id } of [...fieldService.workOrders]) fieldService.deleteWorkOrder(id);
		books.relations.push(
			...Array.from({ length: size }, (_, at) => ({
				...emptyRelation(80_001 + at, `T${at}`, `Bewoner${at} Zwartendijk${at}`),
				...{ address: `Kerkstraat ${at + 100}`, postalCode: '4811 AB', city: 'Breda', country: 'NL' },
			})),
		);
	}
	function newcomer(debtorNumber: string, name: string, more: object = {}): string {
		const { fieldService } = sandbox();
		const address = { street: 'Nieuwstraat 1', postalCode: '4812 AB', city: 'Breda', country: 'NL' };
		fieldService.saveRelation({ debtorNumber, name, ...address, ...more });
		const [hourType] = fieldService.hourTypes;
		return fieldService.addWorkOrder({
			...{ debtorNumber, customer: { name }, invoiceCustomer: { name } },
			...{ date: '2026-10-19', status: 'Compleet', workStatus: '1' },
			...{ finished: true, hours: [{ hourType: hourType?.code ?? '', total: '01:00' }] },
		});
	}
	const run = async (staticData = {}, settings = {}) => {
		sandbox().calls.splice(0);
		return await runOutSmart(sandbox(), { ...NO_IMPORTS, ...settings }, { edit: byToken, staticData });
	};
	/** Lists of relations, and what was read of them. */
	const ofRelations = () => toBooks().filter(({ operation }) => operation.startsWith('GET /v1/relation'));

	test('two new customers in a town of 600 relations read none of these, and their rows say so', async () => {
		town(600);
		newcomer('7001', 'Aannemer Puttenstein');
		newcomer('7002', 'Loodgieter Vlasblom');
		const { message, rows } = await run();
		expect(message).toContain('2 invoices created');
		expect(toBooks().length).toBeLessThanOrEqual(150);
		const added = rows.filter(({ code }) => code === 'relationCreated');
		expect(added.map(({ townSize, reason }) => [townSize, reason.includes('600 relaties')])).toEqual([
			['600', true],
			['600', true],
		]);
	});

	test('in a small town they are compared with each, which is read once', async () => {
		town(50);
		const { books } = sandbox();
		Object.assign(books.relations.at(-1) ?? {}, {
			address: 'Nieuwstraat 1',
			postalCode: '4812 AB',
			phone: '076-5123456',
		});
		newcomer('7001', 'Aannemer Puttenstein', { phone: '076-5123456' });
		newcomer('7002', 'Loodgieter Vlasblom', { street: 'Nieuwstraat 3' });
		const { rows } = await run();
		expect(rows.map(({ code }) => code)).toEqual(
			expect.arrayContaining(['relationIsThereAlready', 'relationCreated']),
		);
		expect(rows.find(({ code }) => code === 'relationCreated')?.townSize).toBe('');
		const details = ofRelations().filter(({ operation }) => operation === 'GET /v1/relation/{id}');
		// Of the step that creates: one of which it sends the invoice.
		expect(details.length).toBeLessThanOrEqual(50 + 3);
	});

	test('two new ones that are one customer are made once, and asked about', async () => {
		town(1);
		newcomer('7001', 'Aannemer Puttenstein');
		newcomer('7002', 'Aannemer Puttenstein');
		const { rows } = await run();
		expect(rows.map(({ code }) => code)).toEqual(
			expect.arrayContaining(['relationIsThereAlready', 'relationCreated']),
		);
	});

	test('an order that waits for such a question asks once a day, and when it or Known Relations changed', async () => {
		town(150);
		Object.assign(sandbox().books.relations.at(-1) ?? {}, {
			name: 'Puttenstein Aannemer',
			address: 'Nieuwstraat 1',
			postalCode: '4812 AB',
		});
		setToday('2026-10-20', '08:00');
		const [id, staticData] = [newcomer('7001', 'Aannemer Puttenstein'), {}];
		const { rows } = await run(staticData);
		const answer = String(rows.find(({ code }) => code === 'relationIsThereAlready')?.answer);
		const waits = { code: 'workOrderWaits', because: 'relationIsThereAlready' };
		const calls = async (settings = {}) => {
			const done = await run(staticData, settings);
			expect(done.rows).toContainEqual(expect.objectContaining(waits));
			return ofRelations().length;
		};
		expect(await calls()).toBeGreaterThan(5);
		expect(await calls()).toBeLessThanOrEqual(5);
		// Another answer, another day, another order.
		expect(await calls({ knownRelations: 'K1=Iemand' })).toBeGreaterThan(5);
		expect(await calls()).toBeGreaterThan(5);
		setToday('2026-10-21', '08:00');
		expect(await calls()).toBeGreaterThan(5);
		expect(await calls()).toBeLessThanOrEqual(5);
		sandbox().fieldService.workOrder(id).hours[0] = {
			...sandbox().fieldService.workOrder(id).hours[0],
			total: '02:00',
		} as never;
		expect(await calls()).toBeGreaterThan(5);
		const answered = await run(staticData, { knownRelations: answer });
		expect(answered.rows).toContainEqual(
			expect.objectContaining({ code: 'workOrderWaits', because: 'noInvoiceSeen' }),
		);
		// As it says: it is set back.
		sandbox().fieldService.setWorkStatus(id, '1');
		expect((await run(staticData, { knownRelations: answer })).message).toContain('1 invoices created');
	});
});
