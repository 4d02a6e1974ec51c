import { isRow } from '../../../../base/words/row';
import { errorNamedOtherwise, statusFor } from '../../../../features/invoicing/orders/reading';
import { prepareInvoices } from '../../../../nodes/OutSmart/operations/workOrder/getInvoice';
import { setNow, restoreCalendar } from '../../../support/calendar';
import { clientWithOrders } from '../../../support/outSmart/chain';
import { execute } from '../../../support/outSmart/execute';
import { type FakeClient, problem } from '../../../support/outSmart/fakeClient';

beforeAll(() => void setNow(new Date('2025-11-10T12:00:00Z')));
afterAll(() => void restoreCalendar());

const ONE = { code: '1', name: 'Naar E-boekhouden' };
const OTHER = { code: '1', name: 'Materiaal bestellen' };
const FIVE = { code: '5', name: 'Factureren  maar' };
const SENTENCE = { code: 'Naar de boekhouding', name: 'Naar de boekhouding' };
const ERROR = { code: '99', name: 'Error' };

test.each([
	['1', [ONE, ERROR], '1'],
	['1 Naar E-boekhouden', [ERROR, ONE], '1'],
	['1  naar e-BOEKHOUDEN', [ONE], '1'],
	['5 factureren maar', [ONE, FIVE], '5'],
	['5', [ONE, { code: '5', name: '5' }], '5'],
	['1 Materiaal bestellen', [OTHER], '1'],
	['Naar de boekhouding', [SENTENCE], 'Naar de boekhouding'],
	// A code counts before a name.
	['1', [{ code: '2', name: '1' }, ONE], '1'],
])('%o of %j is there', (asked, statuses, code) => {
	expect(statusFor(asked, statuses)).toEqual({ code, missing: null, other: null });
});

test.each([
	['1', [ERROR], ONE],
	['5', [ONE], { code: '5', name: 'Naar E-boekhouden' }],
	['5 Naar de boekhouding', [ONE], { code: '5', name: 'Naar de boekhouding' }],
	['FACT', [], { code: 'FACT', name: 'Naar E-boekhouden' }],
])('%o of %j is free, and is to be created', (asked, statuses, missing) => {
	expect(statusFor(asked, statuses)).toEqual({ code: missing.code, missing, other: null });
});

test.each([
	['1', OTHER],
	['1 Naar E-boekhouden', OTHER],
	['5', FIVE],
	['factureren maar', FIVE],
])(
	'%o is asked about when OutSmart has %j, and not when code and name are given',
	(asked, { code, name }) => {
		const other = { code: 'orderStatusOther', of: 'workOrderStatus', asked, status: code, name };
		expect(statusFor(asked, [{ code, name }, ERROR])).toEqual({ code, missing: null, other });
		expect(statusFor(`${code} ${name}`, [{ code, name }, ERROR])).toMatchObject({ code, other: null });
	},
);

test.each([
	['99', 'Offerte maken', true],
	['99', 'error', false],
	['99', '', false],
	// Chosen, so that it is meant.
	['98', 'Offerte maken', false],
])('error status %s that is called %o: refused %o', (code, name, isRefused) => {
	const found = errorNamedOtherwise(code, [{ code, name }]);
	expect(found).toEqual(
		isRefused ? { code: 'orderStatusOther', of: 'errorStatus', asked: code, status: code, name } : null,
	);
});

describe('work order statuses', () => {
	test.each([
		[[], 'save statuses 1,99'],
		[[{ code: '1', name: 'Naar E-boekhouden' }], 'save statuses 99'],
		[[{ code: '99', name: 'Error' }], 'save statuses 1'],
	])('what is missing from %j is created', async (statuses, call) => {
		const client = clientWithOrders({});
		client.statuses = statuses;
		const found = await execute(prepareInvoices, client);
		expect(client.writes).toEqual([call]);
		expect(found.filter(isRow).map(({ resource, action }) => `${resource} ${action}`)).toEqual(
			call
				.replace('save statuses ', '')
				.split(',')
				.map(() => 'workStatus created'),
		);
		expect(found.filter((item) => !isRow(item))).toHaveLength(1);
		expect(client.statuses).toContainEqual({ code: '99', name: 'Error' });
	});

	test('in preview it is only said', async () => {
		const client = clientWithOrders({});
		client.statuses = [];
		const found = await execute(prepareInvoices, client, [{}], { preview: true });
		expect(client.writes).toEqual([]);
		expect(found).toMatchObject([
			{
				...{ resource: 'workStatus', key: '1', preview: true, code: 'orderStatusAdded' },
				reason: expect.stringContaining('would be added'),
			},
			{ resource: 'workStatus', key: '99', name: 'Error' },
			{ sourceId: '204511' },
		]);
	});

	test.each([
		['refused', problem('refused', '2801'), 'blocked'],
		['unreachable', problem('unreachable'), 'failed'],
	])('one that cannot be created (%s) ends the export as one row', async (_name, fault, action) => {
		const client = clientWithOrders({});
		client.statuses = [];
		client.faults.push({ call: 'save statuses', problem: fault });
		const found = await execute(prepareInvoices, client);
		expect(found).toMatchObject([
			{
				...{ key: 'settings', action, code: 'orderStatusesNotAdded' },
				statuses: ['1 Naar E-boekhouden', '99 Error'],
				reason: expect.stringContaining('could not be created'),
			},
		]);
		expect(client.calls.some((call) => call.startsWith('orders'))).toBe(false);
	});
});

describe('the status whose orders are invoiced', () => {
	test('is found by code and name, and its code travels along', async () => {
		const client = clientWithOrders({ WorkStatus: '5' });
		client.statuses.push({ code: '5', name: 'Te  factureren' });
		const given = { workOrderStatus: '5 te factureren' };
		const found = await execute(prepareInvoices, client, [{}], given);
		expect(found).toMatchObject([{ workOrder: { status: '5' } }]);
		expect(client.calls).toContain('orders Compleet 5');
	});

	test.each<[string, Record<string, unknown>, object[], object]>([
		[
			'has the name of something else',
			{},
			[{ code: '1', name: 'Materiaal bestellen' }],
			{ code: 'orderStatusOther', key: 'settings' },
		],
		[
			'is the error status by its name',
			{ workOrderStatus: 'Error' },
			[{ code: '99', name: 'Error' }],
			{ code: 'settingsWrong', resource: 'settings', faults: [{ code: 'statusesAreSame', status: '99' }] },
		],
	])('that %s stops the export as one row', async (_name, settings, statuses, row) => {
		for (const preview of [true, false]) {
			const client = clientWithOrders({});
			client.statuses = statuses as FakeClient['statuses'];
			expect(await execute(prepareInvoices, client, [{}], { ...settings, preview })).toMatchObject([
				{ action: 'blocked', attention: true, ...row },
			]);
			expect(client.calls).toEqual(['statuses']);
		}
	});
});
