import { useSandbox } from '../../support/sandbox';
import { failureOf, triggerOf } from './support';

const sandbox = useSandbox();
const completed = async (parameters = {}) =>
	await triggerOf('outSmartTrigger', sandbox(), { event: 'workOrderCompleted', ...parameters });
const idsOf = (items: Record<string, unknown>[] | null) => items?.map(({ id }) => id) ?? null;

test('at its start it gives nothing, then each order that is completed, in a row of a table', async () => {
	const trigger = await completed();
	expect(await trigger.activate()).toEqual([]);
	expect(await trigger.poll()).toBeNull();

	const id = sandbox().fieldService.addWorkOrder({ status: 'Klaargezet', description: 'Ketel' });
	expect(await trigger.poll()).toBeNull();
	sandbox().fieldService.editWorkOrder(id, { status: 'Compleet' });
	const [item, ...others] = (await trigger.poll()) ?? [];
	expect(others).toEqual([]);
	const { workStatus = '' } = sandbox().fieldService.workOrder(id);
	const status = sandbox().fieldService.workStatuses.find(({ code }) => code === workStatus);
	expect(item).toMatchObject({ event: 'workOrderCompleted', id, status: 'Compleet', description: 'Ketel' });
	expect(item).toMatchObject({ workStatus, workStatusName: status?.name });
	expect(Object.values(item ?? {}).filter((value) => value instanceof Object)).toEqual([]);
	expect(await trigger.poll()).toBeNull();
	expect(sandbox().writes()).toEqual([]);
	// The service marks all that it lists, unless it is told not to.
	expect(sandbox().fieldService.workOrder(id).status).toBe('Compleet');
});

test('set back and completed again is given again, also when n8n starts anew in between', async () => {
	const trigger = await completed();
	await trigger.activate();
	const id = sandbox().fieldService.addWorkOrder({});
	expect(idsOf(await trigger.poll())).toEqual([id]);
	sandbox().fieldService.editWorkOrder(id, { status: 'Opgehaald' });
	// No item, and yet n8n keeps that it is gone.
	expect(await trigger.poll()).toEqual([]);
	sandbox().fieldService.editWorkOrder(id, { status: 'Compleet' });
	trigger.restart();
	expect(idsOf(await trigger.poll())).toEqual([id]);
});

test('a start from what is there already, from a date on', async () => {
	sandbox().fieldService.workOrders = [];
	const [, late] = ['2026-01-31', '2026-02-01'].map((date) => sandbox().fieldService.addWorkOrder({ date }));
	const trigger = await completed({ startFrom: 'existing', fromDate: '1-2-2026' });
	expect(idsOf(await trigger.activate())).toEqual([late]);
	expect(await trigger.poll()).toBeNull();
});

test('by hand it shows some, and moves nothing', async () => {
	const trigger = await completed();
	await trigger.activate();
	const before = trigger.kept;
	sandbox().fieldService.workOrders = [];
	const ids = [1, 2, 3, 4, 5].map(() => sandbox().fieldService.addWorkOrder({}));
	expect(idsOf(await trigger.pollByHand())).toEqual(ids.slice(0, 3));
	expect(trigger.kept).toEqual(before);
	expect(idsOf(await trigger.poll())).toEqual(ids);
});

test('by hand, with nothing to show, it says so', async () => {
	sandbox().fieldService.workOrders = [];
	expect(await failureOf((await completed()).pollByHand())).toMatch(
		/nothing in the account.*Work Order Completed/,
	);
});

test('a status that was chosen: who gets it is given, with a preferred main status or any', async () => {
	const parameters = { event: 'workOrderGotStatus', workStatus: '1', status: 'Alle' };
	const trigger = await triggerOf('outSmartTrigger', sandbox(), parameters);
	expect(await trigger.activate()).toEqual([]);
	const id = sandbox().fieldService.addWorkOrder({ status: 'Klaargezet', workStatus: '0' });
	expect(await trigger.poll()).toBeNull();
	sandbox().fieldService.editWorkOrder(id, { workStatus: '1' });
	expect(idsOf(await trigger.poll())).toEqual([id]);

	// Another status is another question: it starts anew, and gives nothing of before.
	expect(await trigger.activate({ ...parameters, workStatus: '99' })).toEqual([]);
	sandbox().fieldService.editWorkOrder(id, { workStatus: '99' });
	expect(idsOf(await trigger.poll())).toEqual([id]);
});

test.each([
	[{ event: 'workOrderGotStatus', workStatus: '' }, /'Work Order Status Name or ID' is empty/],
	[{ event: 'workOrderGotStatus', workStatus: '1', status: 'Klaar' }, /Main Status.*Klaar/],
	[{ event: 'workOrderCompleted', startFrom: 'existing', fromDate: 'gisteren' }, /From Date.*gisteren/],
	[{ event: 'melted' }, /has no 'melted'/],
])('bad settings: %j', async (parameters, said) => {
	const trigger = await triggerOf('outSmartTrigger', sandbox(), parameters);
	expect(await failureOf(trigger.activate())).toMatch(said);
	expect(sandbox().calls).toEqual([]);
	expect(trigger.kept).toEqual({});
});

test('a list that is once empty or far too short: what was given is not given again', async () => {
	sandbox().fieldService.workOrders = [];
	const ids = [1, 2, 3, 4, 5].map(() => sandbox().fieldService.addWorkOrder({}));
	const trigger = await completed({ startFrom: 'existing' });
	expect(idsOf(await trigger.activate())).toEqual(ids);
	const body = '{"code":200,"messages":[],"response":null}';
	const answer = () => ({ status: 200, contentType: 'application/json', body });
	sandbox().faults.inject({ kind: 'own', operation: 'GET GetWorkorders', answer });
	expect(await trigger.poll()).toBeNull();
	expect(await trigger.poll()).toBeNull();
	// What is gone from both readings has left.
	sandbox().fieldService.workOrders = [];
	const late = sandbox().fieldService.addWorkOrder({});
	expect(idsOf(await trigger.poll())).toEqual([late]);
});

test('a status that the office deleted or gave another code: the poll says so, instead of waiting for ever', async () => {
	const parameters = { event: 'workOrderGotStatus', workStatus: '1' };
	const trigger = await triggerOf('outSmartTrigger', sandbox(), parameters);
	await trigger.activate();
	const { fieldService } = sandbox();
	for (const one of fieldService.workStatuses) if (one.code === '1') one.code = 'EB';
	for (const one of fieldService.workOrders) if (one.workStatus === '1') one.workStatus = 'EB';
	const before = trigger.kept;
	expect(await failureOf(trigger.poll())).toMatch(/no work order status '1'.*choose/);
	expect(trigger.kept).toEqual(before);
});

test('more orders than can be remembered: it says what to narrow, and the next poll goes on from what was', async () => {
	const { fieldService } = sandbox();
	fieldService.workOrders = [];
	const parameters = { event: 'workOrderGotStatus', workStatus: '1', status: 'Alle' };
	const trigger = await triggerOf('outSmartTrigger', sandbox(), parameters);
	await trigger.activate();
	const first = fieldService.addWorkOrder({ workStatus: '1' });
	const [order] = fieldService.workOrders;
	if (!order) throw new Error('no order');
	const before = trigger.kept;
	const many = Array.from({ length: 10_000 }, (_, index) => ({ ...order, id: String(500_000 + index) }));
	fieldService.workOrders.push(...many);
	expect(await failureOf(trigger.poll())).toMatch(/10001 records.*Main Status/s);
	expect(trigger.kept).toEqual(before);
	fieldService.workOrders = [order];
	expect(idsOf(await trigger.poll())).toEqual([first]);
});

test('two polls at once: the second gives way', async () => {
	const trigger = await completed();
	await trigger.activate();
	const id = sandbox().fieldService.addWorkOrder({});
	const given = await Promise.all([trigger.poll(), trigger.poll()]);
	expect(given.map(idsOf)).toEqual([[id], null]);
});

test('a selected field that is not offered is told, before anything is asked', async () => {
	const trigger = await completed({ output: 'selected', outputFields: ['description', 'kleur'] });
	expect(await failureOf(trigger.pollByHand())).toContain("Fields does not know 'kleur'");
	expect(sandbox().calls).toEqual([]);
});
