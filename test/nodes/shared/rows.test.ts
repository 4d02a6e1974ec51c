import { isRow } from '../../../nodes/shared/rows';

const ROW = {
	service: 'e-Boekhouden',
	resource: 'payrollJournal',
	key: 'k',
	action: 'booked',
	reason: '',
	preview: false,
};

test.each([
	'booked',
	'corrected',
	'created',
	'updated',
	'unchanged',
	'closed',
	'blocked',
	'skipped',
	'failed',
])('an item that says "%s" of a resource is a row', (action) => {
	expect(isRow({ ...ROW, action })).toBe(true);
});

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
