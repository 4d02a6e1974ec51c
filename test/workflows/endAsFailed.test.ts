import type { IDataObject } from 'n8n-workflow';
import { restoreCalendar, setToday } from '../support/calendar';
import { useOrders } from '../support/orders';
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
				'1 punt vraagt je aandacht',
				'• Oktober 2026: niet gelukt\n  De journaalpost is niet te lezen: het is geen XML. Bekijk de journaalpost van deze loonrun in de loonadministratie. Is die daar heel, meld dit dan aan de makers. De volgende uitvoering probeert het opnieuw.\n  Bakkerij De Korst B.V. · NMBRS 12345/2026/822',
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
		expect(error?.description).toContain(
			'De volgende keer dat deze workflow start, wordt het weer geprobeerd',
		);
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
			expect(text).toContain(`Open in OutSmart: https://`);
		}
		expect(await toldAt(MONDAY, '08:20')).toBe('');
		world().fieldService.setStatus(id, 'Afgehandeld');
		expect(await toldAt(MONDAY, '09:05')).toBe('');
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
});
