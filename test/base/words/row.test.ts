import type { Finding } from '../../../base/words/finding';
import { DEEDS, foreseen, isRow, ROW_ACTIONS, toRow, type RowFacts } from '../../../base/words/row';

const ROW = {
	service: 'e-Boekhouden',
	resource: 'payrollJournal',
	key: 'k',
	action: 'booked',
	reason: '',
	preview: false,
};

test.each([...ROW_ACTIONS, ...DEEDS.map(foreseen)])(
	'an item that says "%s" of a resource is a row',
	(action) => {
		expect(isRow({ ...ROW, action })).toBe(true);
	},
);

test.each([
	['an empty item', {}],
	['an item without action', { ...ROW, action: undefined }],
	['an item with an action of its own', { ...ROW, action: 'opened' }],
	['an item with the name of a method', { ...ROW, action: 'toString' }],
	['an item whose action is no text', { ...ROW, action: ['booked'] }],
	['an item without resource', { action: 'booked' }],
	['a payroll', { source: 'NMBRS', company: '12345', journals: [] }],
	['a webhook', { action: 'created', issue: { id: 1 } }],
])('%s is none', (_name, item) => {
	expect(isRow(item)).toBe(false);
});

describe('the row of a decision', () => {
	const decision: RowFacts = {
		service: 'OutSmart',
		resource: 'invoice',
		key: 'WB-1 #1',
		action: 'created',
		findings: [
			{
				code: 'invoiceCreated',
				invoiceNumber: 'F-1',
				total: '1234.50',
				foreseen: false,
				preview: true,
			} as Finding,
			{ code: 'workOrderHandled', foreseen: false },
		],
		preview: false,
		about: { total: '96.00' },
	};

	test('has the facts of its first finding; what it is about counts before those', () => {
		expect(toRow(decision, 'en')).toMatchObject({
			code: 'invoiceCreated',
			invoiceNumber: 'F-1',
			total: '96.00',
		});
	});

	test('no fact takes the place of what every row has', () => {
		expect(toRow(decision, 'en')).toMatchObject({ preview: false, key: 'WB-1 #1', action: 'created' });
		expect(Object.keys(toRow(decision, 'en')).slice(0, 8)).toEqual([
			...['service', 'resource', 'key', 'action', 'code', 'reason', 'attention', 'preview'],
		]);
	});

	test.each(ROW_ACTIONS)('a condition on "%s" lets no preview of a deed through', (action) => {
		const { action: shown, preview } = toRow({ ...decision, action, preview: true }, 'en');
		expect(preview).toBe(true);
		expect(shown === action).toBe(!(DEEDS as readonly string[]).includes(action));
		expect(toRow({ ...decision, action }, 'en').action).toBe(action);
	});

	test('says its notes in the language of the row', () => {
		const notes = [{ code: 'hoursNotBilled' as const, hourType: 'REIS', hours: '1.50' }];
		expect(toRow(decision, 'en')).not.toHaveProperty('notes');
		expect(toRow({ ...decision, notes }, 'nl').notes).toEqual([
			"1,50 uur van uursoort 'REIS' wordt niet gefactureerd.",
		]);
	});
});
