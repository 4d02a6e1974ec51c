import { isCompleted, nameKey } from '../../../../features/orderReport/readOrders';
import {
	faultsInCompleted,
	workPeriod,
} from '../../../../nodes/OutSmart/operations/workOrder/completedFields';
import { orderPeriodIn, readCompletedOrder } from '../../../../features/orderReport/item';
import { restoreCalendar, setToday } from '../../../support/calendar';
import { useOperations } from '../../../support/runOperation';

const { sandbox, run } = useOperations('outSmart');
const OCTOBER = { from: '2026-10-01', until: '2026-10-31' };
beforeEach(() => {
	setToday('2026-11-03');
	sandbox().fieldService.workOrders = [];
});
afterEach(() => restoreCalendar());

const order = (date: string, fields: object = {}) =>
	sandbox().fieldService.addWorkOrder({
		...{ debtorNumber: '1001', date, endDate: date, created: `${date || '2026-10-01'}T08:00:00` },
		hours: date === '' ? [] : [{ hourType: 'MONT', total: '01:00' }],
		...fields,
	});
const completed = async (parameters = {}) =>
	(await run(['workOrder', 'getCompleted'], { ...OCTOBER, ...parameters })).items;
const ids = (items: object[]) =>
	items.map((item) => ('sourceId' in item ? item.sourceId : '')).filter(Boolean);

test('the period and the year before it, archived and handled too, and none is marked', async () => {
	const wanted = [
		order('2025-10-01', { status: 'Afgehandeld' }),
		order('2026-10-01'),
		order('2026-10-31', { status: 'Afgehandeld' }),
		order('2026-10-15', { archived: true }),
	];
	order('2025-09-30', { status: 'Afgehandeld' });
	order('2026-11-01');
	order('2026-10-15', { status: 'Opgehaald' });
	order('2026-10-15', { status: 'Klaargezet' });
	const before = sandbox().fieldService.workOrders.map(({ status }) => status);
	const items = await completed();
	expect(ids(items)).toEqual(wanted);
	expect(items[0]).toEqual({
		orderPeriod: {
			...{ from: '2026-10-01', to: '2026-10-31', asOf: '2026-11-03' },
			...{ whole: true, count: 4 },
		},
	});
	expect(sandbox().fieldService.workOrders.map(({ status }) => status)).toEqual(before);
	const queries = sandbox().calls.filter(({ operation }) => operation.includes('GetWorkorders'));
	expect(queries).toHaveLength(2);
});

test('what was worked before Completed From was invoiced in another way, unless its status asks for an invoice', async () => {
	order('2026-10-14', { status: 'Afgehandeld' });
	order('2026-10-14', { workStatus: '' });
	const asked = order('2026-10-14');
	const id = order('2026-10-15', { workStatus: '' });
	expect(await completed({ completedFrom: '2026-10-15' })).toMatchObject([
		{ orderPeriod: { count: 2 } },
		// The workflow that invoices asks about it.
		{ sourceId: asked, whenNone: { code: 'workOrderTooOld', completedFrom: '2026-10-15' } },
		{
			...{ sourceId: id, whenNone: { code: 'orderOpen' } },
			link: `https://app.out-smart.com/next/crm/work-orders/${id}/`,
		},
	]);
});

test('what comes out can be read again', async () => {
	const id = order('2026-10-15');
	const [period, item] = await completed();
	expect(orderPeriodIn([period ?? {}])).toMatchObject({ count: 1, whole: true });
	const read = readCompletedOrder(item ?? {});
	expect(read).toMatchObject({
		order: { sourceId: id, workDate: '2026-10-15', whenNone: { code: 'orderWaitsForInvoice', status: '1' } },
	});
	expect(readCompletedOrder({ ...item, faults: [{ code: 'nonsense' }] })).toMatchObject({
		order: { faults: [{ code: 'notUsable', path: 'lines' }] },
	});
	expect(readCompletedOrder({ ...item, reference: '' })).toMatchObject({ faults: [{ path: 'reference' }] });
	expect(orderPeriodIn([period ?? {}, period ?? {}])).toBeNull();
	expect(orderPeriodIn([])).toBeNull();
});

test('no order at all: the period alone', async () => {
	expect(await completed()).toEqual([{ orderPeriod: expect.objectContaining({ count: 0, whole: true }) }]);
});

test('an order without any day is in every period', async () => {
	const id = order('', { created: '', workStatus: '5' });
	const [, item] = await completed();
	expect(item).toMatchObject({ sourceId: id, workDate: '' });
});

test('an order that is handled between the two lists counts once', async () => {
	const id = order('2026-10-15');
	const { fieldService, faults } = sandbox();
	faults.inject({
		...{ kind: 'own', service: 'OutSmart', operation: 'GET GetWorkorders' },
		answer: (carryOut) => {
			const answer = carryOut();
			fieldService.setStatus(id, 'Afgehandeld');
			return answer;
		},
	});
	expect(await completed()).toMatchObject([
		{ orderPeriod: { count: 1 } },
		{ sourceId: id, status: 'Afgehandeld' },
	]);
});

test.each(['dropBefore', 'empty', 'garbage', 'cutOff'] as const)(
	'%s: one row that says so, and no period',
	async (kind) => {
		order('2026-10-15');
		sandbox().faults.inject({ kind, service: 'OutSmart', operation: 'GET GetWorkorders', times: 20 });
		const items = await completed({ language: 'en' });
		expect(items).toHaveLength(1);
		expect(items[0]).toMatchObject({ why: 'workOrdersNotRead', action: 'failed', attention: true });
	},
);

test.each([
	['a status that is called something else', { workOrderStatus: '99' }],
	['one status for both', { workOrderStatus: '1', errorStatus: '1' }],
	['a payment method that nobody has', { blockedPaymentMethods: 'met de pin' }],
	['an explanation without a reason', { explained: 'WB-1=' }],
	['a period that ends before it begins', { until: '2026-09-01' }],
])('%s: one row, and no period', async (_name, parameters) => {
	order('2026-10-15');
	const items = await completed(parameters);
	expect(items).toHaveLength(1);
	expect(items[0]).toMatchObject({ action: 'blocked', attention: true });
});

test.each([
	['', '', '2026-09-01', '2026-11-30'],
	['2026-09-15', '', '2026-09-15', '2026-11-30'],
	['', '2026-09-15', '2026-07-01', '2026-09-15'],
	['2026-01-01', '2026-12-31', '2026-01-01', '2026-12-31'],
	['2026-12-05', '', '2026-12-05', '2026-12-05'],
])('from %j until %j', (from, until, first, last) => {
	expect(workPeriod({ from, until }, '2026-11-30')).toEqual({ from: first, to: last });
	expect(faultsInCompleted({ from, until, workOrderStatus: '1' })).toEqual([]);
});

test('names are compared as a person types them', () => {
	expect(nameKey('  WB-2026-0101  #204511 ')).toBe(nameKey('wb-2026-0101 #204511'));
	expect(isCompleted({ status: 'Opgehaald' } as never)).toBe(false);
});

test('a number that several have explains none of them', async () => {
	const [id] = [1, 2].map(() => order('2026-10-15', { status: 'Afgehandeld', orderNumber: 'WB-9' }));
	const explained = async (text: string) =>
		(await completed({ explained: text })).slice(1).map(({ explanation }) => explanation);
	expect(await explained('WB-9=garantie')).toEqual(['', '']);
	expect(await explained(`#${id}=garantie`)).toEqual(['garantie', '']);
});

test.each(['number', 'id', '#id'])('explained by its %s', async (by) => {
	const id = order('2026-10-15', { status: 'Afgehandeld', orderNumber: 'WB@9' });
	const name = { number: 'wb@9', id, '#id': `#${id}` }[by];
	const [, item] = await completed({ explained: `WB-8=iets anders, ${name} = onder garantie` });
	expect(item).toMatchObject({ explanation: 'onder garantie' });
});
