import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { useOrders } from '../support/orders';
import { setToday, restoreCalendar } from '../support/calendar';
import { isWrite } from '../../sandbox/calls';
import { OVER_BOTH } from '../support/overBoth';

const world = useOrders();

const setErrorStatus = (id: string) => world().fieldService.setWorkStatus(id, '99');

describe('what only waits for a person', () => {
	afterEach(() => restoreCalendar());
	const blocked = () => world().order({ hours: [{ hourType: 'SPOED', total: '01:00' }] });

	test.each(OVER_BOTH)(
		"refused for a closed period, over %s: claimed once an hour, and in no other order's place",
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
			// By hand it is tried at once, and the next hour by itself.
			expect((await run('Start by hand')).writes).toBeGreaterThan(10);
			world().books.openPeriod('2026-11-01', '2026-11-05');
			expect((await run()).writes).toBe(0);
			setToday('2026-11-20', '09:00');
			await run();
			expect(closed.map((id) => world().state(id).split(' ')[0])).toEqual(Array(10).fill('Afgehandeld'));
		},
	);

	test.each(OVER_BOTH)(
		'the error status is changed, over %s: what stands on the former one is told until nothing does',
		async (_protocol, edit) => {
			setToday('2026-11-19', '10:00');
			const staticData = {};
			const run = async (errorStatus: string, given: object = {}, startNode?: string) => {
				const options = { staticData, edit, ...(startNode && { startNode }) };
				const settings = { ...NO_IMPORTS, errorStatus, ...given };
				const { status, failure, rows } = await runOutSmart(world().sandbox, settings, options);
				return { status, failure, codes: rows.map(({ code }) => code) };
			};
			expect(await run('99')).toMatchObject({ status: 'success' });
			// Claimed by an execution that was killed, and by one before.
			const [claimed, other] = [world().order(), world().order()];
			for (const id of [claimed, other]) setErrorStatus(id);
			const { orderNumber } = world().fieldService.workOrder(claimed);
			const asked = { status: 'error', failure: expect.stringContaining(String(orderNumber)) };
			expect(await run('98')).toMatchObject(asked);
			expect(await run('98')).toMatchObject({
				status: 'success',
				codes: ['formerErrorStatus', 'noWorkOrders'],
			});
			// By hand nothing is remembered, and nothing forgotten; a preview has claimed nothing.
			expect((await run('98', {}, 'Start by hand')).codes).toEqual(['noWorkOrders']);
			await run('97', { preview: true });
			setToday('2026-11-20', '07:05');
			expect(await run('98')).toMatchObject(asked);
			// As it says: the next execution takes them up.
			world().fieldService.setWorkStatus(claimed, '98');
			const told = await run('98');
			expect(told).toMatchObject(asked);
			expect(told.codes).toEqual(['formerErrorStatus', 'noWorkOrders', 'workOrderWaits']);
			for (const id of [claimed, other]) world().fieldService.setWorkStatus(id, '1');
			await run('98');
			expect([claimed, other].map((id) => world().invoiceOf(id).relationCode)).toEqual(['1001', '1001']);
			// Chosen again, it is the one that is looked at anyway; the one of the preview never was any.
			expect(staticData).toMatchObject({ global: { errorStatuses: ['98'] } });
			setErrorStatus(world().order());
			expect((await run('99')).codes).toContain('workOrderWaits');
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
