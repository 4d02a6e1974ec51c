import type { IDataObject } from 'n8n-workflow';
import type { WorkOrderByHand } from '../../sandbox';
import { restoreCalendar, setToday } from '../support/calendar';
import { ONE_HOUR, useOrders } from '../support/orders';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { BAKERY, runPayroll } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';
import { toldBy } from '../support/told';

afterEach(() => restoreCalendar());

const BY_HAND = 'Start by hand';
const [FRIDAY, SATURDAY, MONDAY] = ['2026-11-20', '2026-11-21', '2026-11-23'] as const;

describe('payroll: every execution ends as failed while something stands', () => {
	const sandbox = useSandbox();
	const OCTOBER = 822;
	const unreadable = () => sandbox().payroll.setRawJournal(BAKERY, OCTOBER, 'nonsense');
	const run = async (settings = {}, options = {}) => {
		const { execution } = await runPayroll(sandbox(), settings, { startNode: 'Every morning', ...options });
		return execution;
	};

	test('what it is, why and what to do come first, the counts last', async () => {
		unreadable();
		const { error } = await run();
		expect(error?.message).toBe('Oktober 2026: niet gelukt – Bakkerij De Korst B.V.');
		expect(error?.description).toBe(
			[
				'• Oktober 2026: niet gelukt\n  De journaalpost is niet te lezen of te boeken: het is geen XML. Verbeter de journaalpost van deze loonrun in de loonadministratie. Is die daar heel, meld dit dan aan de makers.\n  De volgende uitvoering probeert het opnieuw.\n  Bakkerij De Korst B.V. · Boekstuk NMBRS 12345/2026/822',
				'1 loonjournaalpost geboekt; 1 punt vraagt je aandacht',
			].join('\n\n'),
		);
	});

	test('each time, and in the language of the log', async () => {
		unreadable();
		for (let times = 0; times < 2; times++)
			expect(toldBy(await run({ language: 'en' }))).toContain('it is not XML');
	});

	test('a setting that cannot be', async () => {
		const told = toldBy(await run({ fromPeriod: 99 }));
		expect(told).toContain("'From Period' is '99'");
		expect(told).toContain('Verbeter dit bij de instellingen en start opnieuw.');
	});

	test('a name in which n8n would read an error code of Node.js does not take the place of the text', async () => {
		// "rEISDIRect": of an error with EISDIR in its message, n8n keeps only "expected a file path"
		expect(toldBy(await run({ companies: 'Reisdirect' }))).toMatch(/reisdirect[^]*reisdirect/i);
	});

	test('a service that did not answer is one point, that asks nothing', async () => {
		for (const operation of ['GetMutaties', 'GetAdministraties'])
			sandbox().faults.inject({ kind: 'unavailable', operation, times: 50 });
		const { error } = await run();
		expect(error?.message).toBe('e-Boekhouden was niet bereikbaar');
		expect(error?.description).toContain('de volgende uitvoering probeert het opnieuw');
		// One that says that it is out of order is at its address.
		expect(error?.description).not.toContain('Base URL');
	});
});

describe('field service: what is new, and all that stands at seven o’clock', () => {
	const world = useOrders();
	/** What n8n keeps of the workflow. */
	let staticData: IDataObject;
	beforeEach(() => {
		staticData = {};
	});

	async function toldAt(day: string, time: string, settings = {}, options = {}): Promise<string> {
		setToday(day, time);
		const kept = { staticData, ...options };
		const { execution } = await runOutSmart(world().sandbox, { ...NO_IMPORTS, ...settings }, kept);
		return toldBy(execution);
	}

	test('a question when it comes, and each working day while it stands, with its reason and its link', async () => {
		setToday(FRIDAY, '08:00');
		const id = world().order({ paymentMethod: 'conform offerte', date: FRIDAY });
		const first = await toldAt(FRIDAY, '08:05');
		expect(first).toContain('offerte');
		for (const time of ['08:20', '16:35']) expect(await toldAt(FRIDAY, time)).toBe('');
		expect(await toldAt(SATURDAY, '11:35')).toBe('');
		const again = await toldAt(MONDAY, '08:05');
		// Its reason and advice, not those of any order.
		for (const text of [first, again]) {
			expect(text).toContain(`met tekstregel '${world().textOf(id)}'`);
			expect(text).toContain('\n  https://app.out-smart.com/');
		}
		expect(await toldAt(MONDAY, '08:20')).toBe('');
		world().fieldService.setStatus(id, 'Afgehandeld');
		expect(await toldAt(MONDAY, '09:05')).toBe('');
	});

	test('an order that was set back and is blocked again is new', async () => {
		setToday(FRIDAY, '08:00');
		const id = world().order({ paymentMethod: 'conform offerte', date: FRIDAY });
		for (const [blocked, waits] of [
			['11:35', '11:50'],
			['14:05', '14:20'],
		] as const) {
			expect(await toldAt(FRIDAY, blocked)).toContain(id);
			expect(await toldAt(FRIDAY, waits)).toBe('');
			world().fieldService.setWorkStatus(id, '1');
		}
	});

	test('an order of which the same is asked as before it was handled is new', async () => {
		setToday(FRIDAY, '08:00');
		world().customer('K300', { country: 'DE', vatNumber: 'DE129273398' });
		const id = world().order({ debtorNumber: 'K300', date: FRIDAY });
		expect(await toldAt(FRIDAY, '11:35')).toContain('VAT Exceptions');
		expect(await toldAt(FRIDAY, '11:50')).toBe('');
		world().fieldService.setStatus(id, 'Afgehandeld');
		expect(await toldAt(FRIDAY, '12:05')).toBe('');
		world().reopen(id);
		expect(await toldAt(FRIDAY, '14:05')).toContain('VAT Exceptions');
	});

	test('executions that found nothing forget what stood', async () => {
		setToday(FRIDAY, '08:00');
		const id = world().order({ paymentMethod: 'conform offerte', date: FRIDAY });
		expect(await toldAt(FRIDAY, '08:05')).not.toBe('');
		world().fieldService.setStatus(id, 'Afgehandeld');
		expect(await toldAt(FRIDAY, '08:20')).toBe('');
		expect(staticData).toMatchObject({
			'node:Needs a person?': { standing: { things: [], toldOn: FRIDAY } },
		});
	});

	test('an execution by hand tells all, and leaves the news to the next one', async () => {
		setToday(FRIDAY, '08:00');
		world().order({ paymentMethod: 'conform offerte', date: FRIDAY });
		for (let times = 0; times < 2; times++)
			expect(await toldAt(FRIDAY, '08:05', {}, { startNode: BY_HAND })).toContain('offerte');
		expect(await toldAt(FRIDAY, '08:20')).toContain('offerte');
	});

	test('with Retry On Fail it fails as often as it is tried', async () => {
		setToday(FRIDAY, '08:00');
		world().order({ paymentMethod: 'conform offerte', date: FRIDAY });
		const edit = (workflow: { nodes: object[] }) => ({
			...workflow,
			nodes: workflow.nodes.map((node) =>
				'name' in node && node.name === 'Needs a person?'
					? { ...node, retryOnFail: true, maxTries: 2, waitBetweenTries: 0 }
					: node,
			),
		});
		expect(await toldAt(FRIDAY, '08:05', {}, { edit })).toContain('offerte');
	});

	test('a service that is away for hours is told once and at seven, and not what stood before it was', async () => {
		setToday(FRIDAY, '08:00');
		world().order({ paymentMethod: 'conform offerte', date: FRIDAY });
		expect(await toldAt(FRIDAY, '08:05')).toContain('offerte');
		const away = (service: 'OutSmart' | 'e-Boekhouden') =>
			world().sandbox.faults.inject({ kind: 'unavailable', service, times: 500 });
		for (const service of ['OutSmart', 'e-Boekhouden'] as const) {
			away(service);
			expect(await toldAt(FRIDAY, '09:05')).toContain(`${service} was niet bereikbaar`);
			for (const time of ['09:20', '11:35']) expect(await toldAt(FRIDAY, time)).toBe('');
			world().sandbox.faults.clear();
			expect(await toldAt(FRIDAY, '12:05')).toBe('');
		}
		away('OutSmart');
		expect(await toldAt(SATURDAY, '23:05')).toContain('niet bereikbaar');
		// It tries again for some minutes.
		expect(await toldAt(MONDAY, '05:05')).toBe('');
		expect(await toldAt(MONDAY, '07:05')).toContain('niet bereikbaar');
		// The first execution that sees what stands tells it.
		world().sandbox.faults.clear();
		expect(await toldAt(MONDAY, '07:20')).toContain('offerte');
		expect(await toldAt(MONDAY, '07:35')).toBe('');
	});

	test.each([true, false])(
		'what an execution claimed and did not finish is one point with one advice, booked directly: %s',
		async (bookDirectly) => {
			setToday(FRIDAY, '08:00');
			const ids = Array.from({ length: 12 }, () => world().order({ workStatus: '99', date: FRIDAY }));
			const told = await toldAt(FRIDAY, '08:05', { bookDirectly });
			expect(told.match(/•/g)).toHaveLength(1);
			expect(told.match(/weer op '1'/g)).toHaveLength(1);
			expect(
				ids.filter((id) => told.includes(String(world().fieldService.workOrder(id).orderNumber))),
			).toHaveLength(12);
		},
	);

	test('of an invoice that is there, and whose order could not be finished, it is not said that nothing was booked', async () => {
		setToday(FRIDAY, '08:00');
		const id = world().order({ date: FRIDAY });
		await world().run();
		world().reopen(id);
		world().sandbox.faults.inject({
			...{ kind: 'dropBefore', service: 'OutSmart', times: 20 },
			operation: 'GET GetWorkorder',
		});
		expect(await toldAt(FRIDAY, '08:05')).toContain(world().invoiceOf(id).number);
	});

	/** What blocks an order, and what the office does when it reads about it. */
	const REASONS: [WorkOrderByHand, (id: string) => void][] = [
		[{ paymentMethod: 'conform offerte' }, (id) => world().fieldService.setStatus(id, 'Afgehandeld')],
		[{ typeOfWork: 'Garantie' }, (id) => world().fieldService.setStatus(id, 'Afgehandeld')],
		...(
			[
				[{ hours: [{ hourType: 'SPOED', total: '01:00' }] }, { hours: ONE_HOUR.hours }],
				[{ hours: [], materials: [] }, { hours: ONE_HOUR.hours }],
				[{ debtorNumber: '' }, { debtorNumber: '1001' }],
				[{ minimumHours: '2' }, { hours: [{ hourType: 'MONT', total: '02:00' }] }],
			] as [WorkOrderByHand, WorkOrderByHand][]
		).map(([fields, mended]): [WorkOrderByHand, (id: string) => void] => [
			fields,
			(id) => {
				world().fieldService.editWorkOrder(id, mended);
				world().fieldService.setWorkStatus(id, '1');
			},
		]),
	];

	test('six orders that are blocked in a week for six reasons, each mended the next morning, are told when they come and at seven', async () => {
		setToday('2026-11-16', '06:00');
		world().fieldService.saveHourType({
			...{ code: 'SPOED', name: 'Spoed', salePrice: '90.00', saleBooking: true, active: true },
		});
		/** When the office releases how many; it opens at half past eight. */
		const released: Readonly<Record<string, number>> = {
			...{ '2026-11-16 12:05': 2, '2026-11-17 16:35': 1, '2026-11-18 12:05': 2, '2026-11-19 16:35': 1 },
		};
		const reasons = [...REASONS];
		const toMend: (() => void)[] = [];
		const toldWhen: string[] = [];
		for (const day of ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'])
			for (const time of ['07:05', '09:20', '12:05', '16:35']) {
				setToday(day, time);
				if (time === '09:20') for (const mend of toMend.splice(0)) mend();
				for (const [fields, mend] of reasons.splice(0, released[`${day} ${time}`] ?? 0)) {
					const id = world().order({ ...fields, date: day });
					toMend.push(() => mend(id));
				}
				if ((await toldAt(day, time)) !== '') toldWhen.push(`${day.slice(-2)} ${time}`);
			}
		expect(world().fieldService.workOrders.map(({ status }) => status)).toEqual(Array(6).fill('Afgehandeld'));
		expect(toldWhen).toEqual([
			...['16 12:05', '17 07:05', '17 16:35', '18 07:05'],
			...['18 12:05', '19 07:05', '19 16:35', '20 07:05'],
		]);
	});
});
