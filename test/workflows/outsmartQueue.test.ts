import type { IDataObject } from 'n8n-workflow';
import { byToken } from '../../engine';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { dayFromNow, useOrders } from '../support/orders';
import { setNow, setToday, restoreCalendar } from '../support/calendar';
import { isWrite } from '../../sandbox/calls';
import { OVER_BOTH, type Edit } from '../support/overBoth';

const world = useOrders();

const setErrorStatus = (id: string) => world().fieldService.setWorkStatus(id, '99');

describe('what only waits for a person', () => {
	afterEach(() => restoreCalendar());
	const at = (time: string) => setNow(Date.parse(time));
	const blocked = () => world().order({ hours: [{ hourType: 'SPOED', total: '01:00' }] });
	const jansen = { name: 'Fam. Jansen', street: 'Kerkweg 2', postalCode: '4811 AA', city: 'Breda' };
	/** What n8n keeps of the workflow. */
	let staticData: IDataObject;
	beforeEach(() => {
		staticData = {};
	});
	const run = async (settings = {}, edit?: Edit) =>
		await runOutSmart(world().sandbox, { ...NO_IMPORTS, ...settings }, { staticData, edit });
	const statusOf = async (settings = {}) => (await run(settings)).status;

	test('over REST, where a long list is read in turns: each the same day, and then one mail a working day', async () => {
		const numbers = Array.from({ length: 230 }, (_, at) => `T${at}`);
		for (const code of numbers) world().customer(code);
		const twice = numbers.filter((_, at) => at % 20 === 0);
		for (const code of twice) Object.assign(world().fieldService.relation(code) ?? {}, jansen);
		const told = new Set<string>();
		const failures = async (day: string) => {
			let count = 0;
			for (const time of ['11:00', '11:15', '11:30', '11:45']) {
				at(`${day}T${time}:30Z`);
				const { rows, status } = await run({ importRelations: true }, byToken);
				if (status !== 'error') continue;
				count++;
				for (const { why, key } of rows) if (why === 'relationIsOtherHere') told.add(key);
			}
			return count;
		};
		expect(await failures('2026-11-20')).toBeLessThanOrEqual(2);
		expect([...told].sort()).toEqual([...twice].sort());
		expect([await failures('2026-11-23'), await failures('2026-11-24')]).toEqual([1, 1]);
	});

	test('a number with two customers, which no order has yet', async () => {
		world().customer('K100');
		const inOutSmart = () =>
			world().fieldService.relations.find(({ debtorNumber }) => debtorNumber === 'K100');
		Object.assign(inOutSmart() ?? {}, jansen);
		const importing = { importRelations: true };
		expect([await statusOf(importing), await statusOf(importing)]).toEqual(['error', 'success']);
		const { rows } = await world().run(importing);
		const answer = rows.find(({ why }) => why === 'relationIsOtherHere')?.answer;
		expect(await statusOf({ ...importing, knownRelations: answer })).toBe('success');
		expect(inOutSmart()?.name).toBe('Klant K100 B.V.');
	});

	test.each([
		[
			'a product',
			{ importHourTypes: true },
			() => world().books.products.find(({ code }) => code === 'MONT'),
		],
		['a relation', { importRelations: true }, () => world().relation('1001')],
	] as const)('%s that OutSmart has, and that cannot be sent any more', async (_what, importing, find) => {
		expect(await statusOf(importing)).toBe('success');
		const before = structuredClone(find());
		Object.assign(find() ?? {}, { name: '', description: '' });
		expect([await statusOf(importing), await statusOf(importing)]).toEqual(['error', 'success']);
		Object.assign(find() ?? {}, before);
		expect(await statusOf(importing)).toBe('success');
	});

	test('in a period that e-Boekhouden closed: what to do is said once', async () => {
		world().order({ date: dayFromNow(-8) });
		world().books.closePeriod(dayFromNow(-30), dayFromNow(-1));
		const { execution } = await world().run({ invoiceDate: 'workDate' });
		expect(
			String(execution.items('Log')[0]?.report).split('Open de periode weer in e-Boekhouden'),
		).toHaveLength(2);
	});

	test.each(OVER_BOTH)(
		"refused for a closed period, over %s: claimed once a day, and in no other order's place",
		async (_protocol, edit) => {
			setToday('2026-11-20', '08:00');
			const staticData = {};
			const run = async (startNode?: string) => {
				const settings = { ...NO_IMPORTS, invoiceDate: 'workDate' };
				const at = world().sandbox.calls.length;
				const options = { staticData, edit, ...(startNode && { startNode }) };
				const { about } = await runOutSmart(world().sandbox, settings, options);
				return { about, writes: world().sandbox.calls.slice(at).filter(isWrite).length };
			};
			const closed = Array.from({ length: 10 }, () => world().order({ date: '2026-11-02' }));
			world().books.closePeriod('2026-11-01', '2026-11-05');
			expect((await run()).writes).toBeGreaterThan(10);
			expect(await run()).toMatchObject({ writes: 0 });
			const open = world().order({ date: '2026-11-19' });
			await run();
			expect(world().state(open)).toMatch(/^Afgehandeld/);
			expect(closed.map((id) => world().state(id))).toEqual(Array(10).fill('Compleet 1'));
			// By hand it is tried at once, and the next day by itself.
			expect((await run('Start by hand')).writes).toBeGreaterThan(10);
			world().books.openPeriod('2026-11-01', '2026-11-05');
			expect((await run()).writes).toBe(0);
			setToday('2026-11-21', '08:00');
			await run();
			expect(closed.map((id) => world().state(id).split(' ')[0])).toEqual(Array(10).fill('Afgehandeld'));
		},
	);

	test('a preview by hand is no failed run, and says at its top what needs somebody; any other is', async () => {
		blocked();
		const run = async (preview: boolean, startNode: string) => {
			const settings = { ...NO_IMPORTS, preview };
			const { status, execution } = await runOutSmart(world().sandbox, settings, { startNode });
			return [status, String(execution.items('Log')[0]?.headline)];
		};
		const asks = expect.stringMatching(/^Proefrun: .*\d punt(en)? vra/);
		const [byHand, bySchedule] = ['Start by hand', 'Every 15 minutes'];
		expect(await run(true, byHand)).toEqual(['success', asks]);
		expect(await run(true, bySchedule)).toEqual(['error', asks]);
		expect((await run(false, byHand))[0]).toBe('error');
		world().sandbox.faults.inject({ kind: 'unavailable', service: 'OutSmart', times: 99 });
		expect((await run(true, byHand))[0]).toBe('error');
	});

	test('fails each, rather than none, when n8n keeps nothing', async () => {
		setErrorStatus(world().order());
		const [first, further] = [await world().run(), await world().run()];
		expect([first.status, further.status]).toEqual(['error', 'error']);
		expect([first.failure, further.failure]).toEqual(Array(2).fill(expect.stringMatching(/wacht/)));
	});
});
