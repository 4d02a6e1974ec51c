import '../../../features';
import type { ChainedOrder } from '../../../features/invoicing/progress';
import { rowAtEnd, rowOnItem, totalOfLines, waitsTooLong } from '../../../features/invoicing/rows';
import { restoreCalendar, setToday } from '../../support/calendar';

afterEach(() => restoreCalendar());

const findings = [{ code: 'asWritten', text: 'Because.' }];
const ended = (state: string, change: object = {}) => ({
	reference: 'WB-1 #1',
	invoice: { state, findings, number: 'F-1', total: '1.00', claimed: false, outcome: 'notDone', ...change },
});

test.each<[string, object, object]>([
	['of something else', { id: 7 }, { key: '7', action: 'blocked', findings: [{ code: 'notAnOrder' }] }],
	['of nothing', {}, { key: 'item 3', action: 'blocked', findings: [{ code: 'notAnOrder' }] }],
	['that was not looked up', ended('new'), { action: 'blocked', findings: [{ because: 'notLookedUp' }] }],
	['that has an invoice', ended('found'), { key: 'WB-1 #1', action: 'unchanged', findings }],
	['that failed', ended('failed'), { action: 'failed', findings }],
])('the row of an item %s', (_what, json, row) => {
	expect(rowOnItem({ json: json as Record<string, unknown>, index: 2 }, false)).toMatchObject(row);
});

test.each([
	['made', ended('created'), false],
	['made in a preview', { ...ended('created'), preview: true }, true],
	['to be made', ended('create', { earlier: 0 }), undefined],
	['of no order', { id: 7 }, undefined],
])('at the end of a workflow, an invoice that is %s', (_what, json, preview) => {
	expect(rowAtEnd(json as Record<string, unknown>)?.preview).toBe(preview);
});

test.each([
	[
		[
			{ quantity: '1.5', unitPrice: '0.33' },
			{ quantity: 2, unitPrice: 1 },
		],
		'2.50',
	],
	[[{ quantity: '1', unitPrice: '' }], ''],
	[[{ quantity: '1', unitPrice: '1' }, {}], ''],
	[[], ''],
	['1', ''],
])('lines %j come to %j', (lines, total) => {
	expect(totalOfLines(lines)).toBe(total);
});

test.each([
	['closed', '2026-06-01', false],
	['closed', '2026-05-31', true],
	['closed', '', true],
	['skipped', '2026-05-31', false],
])('an order that is %s, of %j, asks for a person on the 8th: %s', (state, date, expected) => {
	setToday('2026-06-08');
	const order = { date, progress: { state, findings, claimed: false } } as unknown as ChainedOrder;
	expect(waitsTooLong(order)).toBe(expected);
});
