import { INVOICE_TEXTS } from '../../../../features/invoicing/orders/texts';
import { between, mustBe } from '../../../../base/words/faults';
import { DateTime } from 'luxon';
import { prepareInvoices } from '../../../../nodes/OutSmart/operations/workOrder/getInvoice';
import { setNow, restoreCalendar } from '../../../support/calendar';
import { clientWithOrders, prepared } from '../../../support/outSmart/chain';
import { execute } from '../../../support/outSmart/execute';
import { hours } from '../../../support/outSmart/records';

beforeAll(() => void setNow(new Date('2025-11-10T12:00:00Z')));
afterAll(() => void restoreCalendar());

test('input items do not count, rows travel on', async () => {
	const row = { service: 'x', resource: 'relation', key: '', action: 'failed', reason: '', preview: false };
	const client = clientWithOrders({});
	const found = await execute(prepareInvoices, client, [{}, row, { any: 1 }]);
	expect(found).toEqual([row, expect.objectContaining({ sourceId: '204511' })]);
});

describe('by hand, an order that cannot be invoiced', () => {
	const prepare = async (given: Record<string, unknown>) => {
		const client = clientWithOrders({ Workperiods: [hours('02:00', 'ONBEKEND')] }, {});
		return await execute(prepareInvoices, client, [{}], { problemsAsRows: false, ...given });
	};

	test('is refused in words', async () => {
		await expect(prepare({ preview: false })).rejects.toThrow(
			/hour type that OutSmart does not have: 'ONBEKEND'/,
		);
	});

	test('is told of in a preview, before its fields; another order goes on as it is', async () => {
		const [refused, other] = await prepare({ preview: true });
		expect(Object.keys(refused ?? {}).slice(0, 4)).toEqual(['action', 'key', 'reason', 'advice']);
		expect(refused).toMatchObject({ action: 'blocked', invoice: { state: 'blocked' } });
		expect(other).toMatchObject({ invoice: { state: 'new' } });
		expect(other).not.toHaveProperty('action');
	});
});

describe('settings', () => {
	const date = (field: string, value: string) => mustBe(field, 'date', value);
	const whole = (field: string, value: string, low: number, high: number) =>
		mustBe(field, 'wholeNumber', value, between(low, high));
	const oneOf = (field: string, value: string, ...choices: string[]) =>
		mustBe(field, 'oneOf', value, choices.join(', '));
	test.each<[Record<string, unknown>, object[]]>([
		[{ completedFrom: '01-01-26' }, [date('completedFrom', '01-01-26')]],
		[{ paymentTermDays: 366 }, [whole('paymentTermDays', '366', 0, 365)]],
		[{ invoiceNumber: 'own' }, [oneOf('invoiceNumber', 'own', 'automatic', 'workOrder')]],
		[{ invoiceDate: 'tomorrow' }, [oneOf('invoiceDate', 'tomorrow', 'today', 'workDate')]],
		[{ roundHoursToMinutes: 61 }, [whole('roundHoursToMinutes', '61', 0, 60)]],
		[{ limit: 0 }, [whole('limit', '0', 1, 10_000)]],
		[{ workOrderStatus: '' }, [{ code: 'mustNotBeEmpty', field: 'workOrderStatus' }]],
		[{ errorStatus: '1' }, [{ code: 'statusesAreSame', status: '1' }]],
		[{ invoiceTexts: 'workDate, omschrijving' }, [oneOf('invoiceTexts', 'omschrijving', ...INVOICE_TEXTS)]],
		[
			{ blockedPaymentMethods: 'pin betaling,, contant' },
			[{ code: 'termUnreadable', of: 'blockedPaymentMethods', value: '' }],
		],
		[{ invoiceTemplate: ' ' }, [{ code: 'mustNotBeEmpty', field: 'invoiceTemplate' }]],
		[{ bookDirectly: 'misschien' }, [mustBe('bookDirectly', 'onOrOff', 'misschien')]],
		[{ language: 'fr' }, [oneOf('language', 'fr', 'nl', 'en')]],
		[
			{ limit: 'x', invoiceDate: 'y' },
			[oneOf('invoiceDate', 'y', 'today', 'workDate'), whole('limit', 'x', 1, 10_000)],
		],
		[
			{ workOrderStatus: '', errorStatus: '', invoiceTemplate: '' },
			[
				{ code: 'mustNotBeEmpty', field: 'workOrderStatus' },
				{ code: 'mustNotBeEmpty', field: 'invoiceTemplate' },
			],
		],
	])('%j is one blocked row, and nothing is asked', async (given, faults) => {
		const client = clientWithOrders({});
		expect(await execute(prepareInvoices, client, [{}], given)).toMatchObject([
			{ resource: 'settings', key: 'settings', action: 'blocked', code: 'settingsWrong', faults },
		]);
		expect(client.calls).toEqual([]);
	});

	test('a date with a time, as an expression gives it, counts by its day', async () => {
		const from = async (completedFrom: unknown) =>
			await execute(prepareInvoices, clientWithOrders({}), [{}], { completedFrom });
		const [early, late] = ['2026-01-01', '2099-01-01'];
		expect(await from(DateTime.fromISO(early))).toEqual(await from(early));
		expect(await from(DateTime.fromISO(late))).toEqual(await from(late));
		// It is no nothing: with nothing, all orders are taken.
		expect(await from(DateTime.fromISO(late))).not.toEqual(await from(''));
	});

	test('come as text from expressions', async () => {
		const given = { paymentTermDays: ' 30 ', bookDirectly: 'false', roundHoursToMinutes: '15', limit: '5' };
		expect(await prepared({}, given)).toMatchObject({ paymentTermDays: 30, book: false });
	});
});
