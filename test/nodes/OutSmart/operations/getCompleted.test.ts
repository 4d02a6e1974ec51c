import { workPeriod } from '../../../../nodes/OutSmart/operations/workOrder/getCompleted';
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
const ids = (items: object[]) => items.map((item) => ('sourceId' in item ? item.sourceId : ''));

test('the period, archived and handled too, and none is marked', async () => {
	const wanted = [
		order('2026-10-01'),
		order('2026-10-31', { status: 'Afgehandeld' }),
		order('2026-10-15', { archived: true }),
	];
	order('2026-09-30', { status: 'Afgehandeld' });
	order('2026-11-01');
	order('2026-10-15', { status: 'Opgehaald' });
	order('2026-10-15', { status: 'Klaargezet' });
	const before = sandbox().fieldService.workOrders.map(({ status }) => status);
	const items = await completed();
	expect(ids(items)).toEqual(wanted);
	expect(items[0]).toMatchObject({
		...{ status: 'Compleet', workDate: '2026-10-01', total: '62.50', reasons: [] },
		...{ relation: { code: '1001' }, lines: [{ code: 'MONT', quantity: '1' }], invoice: { state: 'new' } },
	});
	expect(sandbox().fieldService.workOrders.map(({ status }) => status)).toEqual(before);
	const queries = sandbox().calls.filter(({ operation }) => operation.includes('GetWorkorders'));
	expect(queries).toHaveLength(2);
});

test.each([
	['by quotation', { paymentMethod: 'conform offerte' }, '', 'orderByQuotation'],
	['hours without an hour type', { hours: [{ hourType: 'WEG', total: '01:00' }] }, '', 'orderNotInvoiceable'],
	['nothing on it', { hours: [], materials: [] }, '0.00', 'orderNotInvoiceable'],
	[
		'an unpriced part',
		{ hours: [], materials: [{ code: '', name: 'Kraan', quantity: '1', price: '0.00' }] },
		'0.00',
		'orderNotInvoiceable',
	],
])('%s: no lines, its total, and why', async (_name, fields, total, code) => {
	order('2026-10-15', fields);
	expect(await completed()).toMatchObject([{ lines: [], total, reasons: [{ code }] }]);
});

test('an order without any day is in every period', async () => {
	const id = order('', { created: '', workStatus: '5' });
	expect(await completed()).toMatchObject([{ sourceId: id, workDate: '' }]);
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
	expect(await completed()).toMatchObject([{ sourceId: id, status: 'Afgehandeld' }]);
});

test.each(['dropBefore', 'empty', 'garbage', 'cutOff'] as const)('%s: one row that says so', async (kind) => {
	order('2026-10-15');
	sandbox().faults.inject({ kind, service: 'OutSmart', operation: 'GET GetWorkorders', times: 20 });
	const items = await completed({ language: 'en' });
	expect(items).toHaveLength(1);
	expect(items[0]).toMatchObject({ code: 'ordersNotRead', action: 'failed', attention: true });
});

test('a period that ends before it begins: one row', async () => {
	order('2026-10-15');
	expect(await completed({ until: '2026-09-01' })).toMatchObject([{ action: 'blocked', attention: true }]);
});

test.each([
	['', '', '2026-09-01', '2026-11-30'],
	['2026-09-15', '', '2026-09-15', '2026-11-30'],
	['', '2026-09-15', '2026-07-01', '2026-09-15'],
	['2026-12-05', '', '2026-12-05', '2026-12-05'],
])('from %j until %j', (from, until, first, last) => {
	expect(workPeriod({ from, until }, '2026-11-30')).toEqual({ from: first, to: last });
});

test('a list of a round number that no other list exceeds may be cut off, which is told', async () => {
	for (let at = 0; at < 500; at += 1) order('2026-10-15', { hours: [], materials: [] });
	const items = await completed();
	expect(items).toContainEqual(expect.objectContaining({ code: 'completedOrdersCutOff', given: 500 }));
});
